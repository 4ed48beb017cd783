"""Compares the verdicts of `datapass validate` with those of python-jsonschema, jsonschema-rs and fastjsonschema on the
schemas that it compiles.

    agreement.py BINARY PROJECT [--cases N] [--seed S] [--forms UID,UID…] [--keep FOLDER]

Submissions are made for every form: complete ones, complete ones with a few answers changed, hostile ones, and those whose
documents are absent, null or empty. All verdicts must be the same, but where every fault that the validator finds is of a
kind that the schema says it cannot express. A disagreement is shown with as few members as it needs. The seed and the number of cases give the same
submissions on every machine; `--keep` writes them with their verdicts, for other judges (one file a form and moment).
"""

import argparse
import copy
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import fastjsonschema
import jsonschema_rs
from jsonschema import Draft202012Validator

# The day on which all submissions are judged.
TODAY = "2026-03-01"

TEXTS = ["Un projet", "é", "é", "a\nb", "x" * 300, "0", "on", "𝒳", "<b>oui</b>", "${x}", "%{x}", "\u2028", "a\u0000b"]
PARTIES = [{"siret": "21750001600019"}, {"nom": "a\u0000b"}, {"a": [{"\u0000": 1}, None]}, {"a": {"b": ["x", "\u0000"]}}]
HOSTILE = [
    None, "", " ", "\u2003\u00a0", "\n", True, False, 0, 1, -1, 1.0, 12.5, 36, 37, 1e2, 1e15, 10**15, 10**16, -(10**15),
    10**40, 1e308, "0", "1", "7", "007", "+5", "-0", "36", "37", "12\n", " 12", "１２", "9" * 15, "9" * 16, "1e2", "on", "off",
    "true", "false", "TRUE", [], [""], [" "], ["x"], ["a", 1], [None], [[]], {}, {"a": 1}, [{"filename": "a"}],
    "a@b", "a@b\n", "a@@b", "a@-b", "a b@c.fr", "jean@exemple.fr", "jean@exemple.fr\n", "é@exemple.fr",
    "0123456789", "01 23 45 67 89", "0612345678", "+33612345678", "+262692123456", "01234567", "0123456789\n",
    "21750001600019", "21750001600018", "35600000000048", "2175000160001", "21750001600019\n",
    "2026-01-31", "2026-02-30", "2026-1-31", "2026-01-31\n", "0000-00-00", "https://exemple.fr", "exemple.fr/a", "javascript:x",
    "http://", "exemple", "https://exemple.fr\n", "a" * 64 + "@exemple.fr", "a@" + "b" * 64 + ".fr",
]  # fmt: skip


class Maker:
    """Makes submissions to one form out of what the catalogue says of its questions."""

    def __init__(self, rng, questions, scopes, example):
        self.rng = rng
        self.example = example
        self.fields = [field for block in questions["blocks"] for field in block["fields"]]
        self.boxes = questions["checkboxes"]
        self.scopes = scopes
        conditions = [field.get(key) for field in self.fields for key in ("when", "required_when")]
        conditions += [limit["when"] for field in self.fields for limit in field.get("constraints", [])]
        conditions += [rule.get(key) for rule in questions["rules"] for key in ("when", "unless")]
        conditions += [box.get("when") for box in self.boxes]
        conditions += [group["when"] for group in questions.get("scope_groups", [])]
        self.operands = {}
        for condition in conditions:
            self.collect(condition)

    def collect(self, condition):
        """Keeps what conditions compare answers with: the values around it are worth trying."""
        for name, value in (condition or {}).items():
            if name in ("all", "any"):
                for part in value:
                    self.collect(part)
            elif name == "not":
                self.collect(value)
            else:
                operands = self.operands.setdefault(name, [])
                for operand in value.values():
                    operands += operand if isinstance(operand, list) else [operand]

    def single(self, field, kind):
        rng = self.rng
        options = [option["value"] for option in field.get("options", [])]
        if kind == "integer":
            number = int(rng.choice(options)) if options and all(o.isdigit() for o in options) else rng.choice([1, 12, 36, 37, 60])
            return rng.choice([number, str(number), float(number)])
        if options:
            return rng.choice(options)
        form = field.get("format", kind)
        return {
            "email": "prenom.nom@exemple.fr",
            "url": "https://exemple.fr/page?a=1",
            "siret": rng.choice(["21750001600019", "35600000000048"]),
            "date": rng.choice(["2026-01-31", "2030-12-01"]),
            "french": "01 23 45 67 89",
            "french_mobile": "0612345678",
            "phone": "01 23 45 67 89",
            "boolean": rng.choice([True, "1", "on"]),
        }.get(form) or rng.choice(TEXTS[:3] + [f"Texte {rng.randrange(1000)}"])

    def answer(self, field):
        """An answer that is right by itself, more often than not."""
        rng, kind = self.rng, field["type"]
        if field["name"] in self.operands and rng.random() < 0.4:
            operand = rng.choice(self.operands[field["name"]])
            if isinstance(operand, int) and not isinstance(operand, bool):
                return operand + rng.choice([-1, 0, 1])
            return [operand] if kind in ("choices", "scopes", "list") and isinstance(operand, str) else operand
        if kind == "scopes":
            known = self.scopes or ["x"]
            return rng.sample(known, rng.randint(1, min(len(known), rng.choice([1, 2, 6, 40]))))
        if kind == "choices":
            options = [option["value"] for option in field.get("options", [])] or ["x"]
            chosen = rng.sample(options, rng.randint(1, len(options)))
            alone = [option for option in chosen if option in field.get("alone", [])]
            return alone[:1] if alone and rng.random() < 0.6 else chosen
        if kind == "list":
            return [self.single(field, field.get("of", "text")) for _ in range(rng.randint(1, 3))]
        if kind == "document":
            types = field.get("accept") or ["application/pdf"]
            count = rng.choice([1, 1, 1, 2, field.get("max_count") or 1])
            size = min(field.get("max_size") or 10**6, 10**6) - 1
            return [{"filename": "a.pdf", "content_type": rng.choice(types), "byte_size": size} for _ in range(count)]
        return self.single(field, kind)

    def mutated(self, field, answer):
        rng = self.rng
        way = rng.randrange(6)
        if way == 0:
            return rng.choice(HOSTILE)
        if way == 1 and isinstance(answer, str):
            return rng.choice([answer + "\n", " " + answer, answer.upper(), answer + "x", answer[:-1], "\u2029" + answer])
        if way == 2 and isinstance(answer, list) and answer:
            return answer + rng.choice([[""], ["inconnu"], [answer[0]], [None], [" "], [{}]])
        if way == 3 and field["type"] == "document":
            document = {"filename": "a.exe", "content_type": "text/html", "byte_size": field.get("max_size") or 0}
            return rng.choice([[document], [dict(document, byte_size=-1)], [dict(document, x=1)], [{}], document])
        if way == 4 and field.get("max_length"):
            return "x" * (field["max_length"] + rng.choice([0, 1]))
        return rng.choice(HOSTILE)

    def submission(self):
        return self.varied() if self.rng.random() < 0.5 else self.scattered()

    def varied(self):
        """The complete example with a few answers changed: mostly right, or nearly so."""
        rng = self.rng
        result = copy.deepcopy(self.example)
        for _ in range(rng.choice([0, 1, 1, 2, 3, 6])):
            if rng.random() < 0.1 and self.boxes:
                box = rng.choice(self.boxes)["name"]
                (result if box in COMMON else result["data"])[box] = rng.choice([False, None, "1", "0", "on", 0, 1, {}])
            if not self.fields:
                continue
            field = rng.choice(self.fields)
            folder = result.setdefault("documents", {}) if field["type"] == "document" else result["data"]
            way = rng.random()
            if way < 0.2:
                folder.pop(field["name"], None)
            elif way < 0.75:
                folder[field["name"]] = self.answer(field)
            else:
                folder[field["name"]] = self.mutated(field, folder.get(field["name"]))
        if rng.random() < 0.03:
            self.deform(result)
        return result

    def scattered(self):
        """Answers from all over, some missing."""
        rng = self.rng
        data, documents = {}, {}
        optional = rng.choice([0.1, 0.5, 0.9])
        missing = rng.choice([0, 0, 0, 0.03, 0.4])
        for field in self.fields:
            if rng.random() < missing or field.get("required") is not True and rng.random() > optional:
                continue
            folder = documents if field["type"] == "document" else data
            folder[field["name"]] = self.answer(field)
        for box in self.boxes:
            if box["name"] not in COMMON and rng.random() > missing / 2:
                data[box["name"]] = rng.choice([True, True, "1", "on", 1])
        result = {"data": data}
        if documents or rng.random() < 0.2:
            result["documents"] = documents
        for name in COMMON:
            if rng.random() > missing / 4:
                result[name] = rng.choice([True, True, True, "1", "on"])
        for _ in range(rng.choice([0, 0, 1, 1, 2, 5])):
            field = rng.choice(self.fields) if self.fields else None
            if field is None:
                break
            folder = documents if field["type"] == "document" else data
            folder[field["name"]] = self.mutated(field, folder.get(field["name"]))
            if folder is documents:
                result["documents"] = documents
        if rng.random() < 0.05:
            self.deform(result)
        return result

    def deform(self, result):
        rng = self.rng
        way = rng.randrange(7)
        if way == 0:
            result["data"]["inconnu"] = 1
        elif way == 1:
            result["inconnu"] = 1
        elif way == 2:
            result["data"] = rng.choice(HOSTILE)
        elif way == 3:
            result["documents"] = rng.choice(HOSTILE)
        elif way == 4:
            result[rng.choice(COMMON)] = rng.choice(HOSTILE)
        elif way == 5:
            result[rng.choice(["organization", "applicant"])] = rng.choice(HOSTILE + PARTIES)
        else:
            del result["data"]


COMMON = ["terms_of_service_accepted", "data_protection_officer_informed"]


def without_documents(maker):
    """The complete example, without documents in every way that a submission may be without."""
    ways = [None, {}, *({field["name"]: nothing} for field in maker.fields if field["type"] == "document" for nothing in (None, []))]
    rest = {name: part for name, part in maker.example.items() if name != "documents"}
    return [rest, *({**rest, "documents": way} for way in ways)]


def validators(schema):
    """What other programs say of submissions, by the name of the program."""

    def fast(case):
        try:
            quick(case)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    # It would write the schema’s defaults into the submission.
    quick = fastjsonschema.compile(schema, use_default=False)
    return {
        "python-jsonschema": Draft202012Validator(schema).is_valid,
        "jsonschema-rs": jsonschema_rs.Draft202012Validator(schema).is_valid,
        "fastjsonschema": fast,
    }


class Judges:
    """The judges of one form at one moment."""

    def __init__(self, binary, project, uid, moment, schema):
        self.command = [binary, "validate", "--project", project, "--form", uid, "--moment", moment, "--format", "json"]
        self.command += ["--on", TODAY]
        self.schema = schema
        self.validators = validators(schema)
        self.silent = set(schema.get("x-not-expressed", []))

    def verdicts(self, cases):
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
            for case in cases:
                file.write(json.dumps(case) + "\n")
            file.flush()
            run = subprocess.run(self.command + [file.name], capture_output=True, text=True, check=False)
        if run.returncode not in (0, 1):
            raise SystemExit(f"{' '.join(self.command)}: exit {run.returncode}\n{run.stderr}")
        return [json.loads(line) for line in run.stdout.splitlines()]

    def disagree(self, case, verdict):
        """The programs that judge a submission otherwise than `validate`."""
        codes = {v["code"] for v in verdict["violations"] if not v.get("advice")}
        found = {name: is_valid(case) for name, is_valid in self.validators.items()}
        return [
            name
            for name, accepted in found.items()
            if accepted != verdict["valid"] and not (accepted and codes <= self.silent)
        ]

    def minimised(self, case):
        """The same disagreement with as few members as it needs."""
        case = copy.deepcopy(case)
        changed = True
        while changed:
            changed = False
            for folder in [case] + [case[k] for k in ("data", "documents") if isinstance(case.get(k), dict)]:
                for name in list(folder):
                    value = folder.pop(name)
                    if self.disagree(case, self.verdicts([case])[0]):
                        changed = True
                    else:
                        folder[name] = value
        return case


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("project")
    parser.add_argument("--cases", type=int, default=2000, help="for the whole project")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--forms", default="")
    parser.add_argument("--keep", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder)
        command = [options.binary, "compile", options.project, "--emit", "json,json-schema", "--output", folder]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        raise SystemExit(compare(options, output))


def compare(options, output):
    catalog = json.loads((output / "json/catalog.json").read_text())
    forms = [uid for uid in catalog["forms"] if (output / f"json-schema/forms/{uid}.schema.json").exists()]
    if options.forms:
        forms = [uid for uid in forms if uid in options.forms.split(",")]
    count = max(2, options.cases // max(1, len(forms)))
    total = accepted = disagreements = 0
    for uid in forms:
        form = catalog["forms"][uid]
        definition = catalog["definitions"][form["definition"]]
        questions = form.get("questions") or definition["questions"]
        scopes = [scope["value"] for scope in definition.get("scopes") or []]
        command = [options.binary, "example", "--project", options.project, "--form", uid, "--complete"]
        example = subprocess.run(command, capture_output=True, text=True, check=False)
        if example.returncode:
            print(f"{uid}: no complete example\n{example.stderr}")
            disagreements += 1
        maker = Maker(random.Random(f"{options.seed}/{uid}"), questions, scopes, json.loads(example.stdout))
        for moment, ending in [("submit", "schema"), ("draft", "draft.schema")]:
            schema = json.loads((output / f"json-schema/forms/{uid}.{ending}.json").read_text())
            Draft202012Validator.check_schema(schema)
            judges = Judges(options.binary, options.project, uid, moment, schema)
            cases = [maker.submission() for _ in range(count // 2 or 1)] + without_documents(maker)
            verdicts = judges.verdicts(cases)
            if len(verdicts) != len(cases):
                print(f"{uid}: {len(cases)} submissions, {len(verdicts)} verdicts")
                disagreements += 1
                continue
            total += len(cases)
            accepted += sum(verdict["valid"] for verdict in verdicts)
            if options.keep:
                keep(options.keep, uid, moment, cases, verdicts)
            for case, verdict in zip(cases, verdicts):
                if not judges.disagree(case, verdict):
                    continue
                disagreements += 1
                if disagreements <= 5:
                    tell(judges, uid, moment, case)
    print(f"{options.project}: {len(forms)} forms, {total} submissions, {accepted} accepted, {disagreements} disagreements")
    return 1 if disagreements or not total else 0


def keep(folder, uid, moment, cases, verdicts):
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / f"{uid}.{moment}.jsonl", "w", encoding="utf-8") as file:
        for case, verdict in zip(cases, verdicts):
            codes = sorted({v["code"] for v in verdict["violations"] if not v.get("advice")})
            file.write(json.dumps({"submission": case, "valid": verdict["valid"], "codes": codes}) + "\n")


def tell(judges, uid, moment, case):
    case = judges.minimised(case)
    verdict = judges.verdicts([case])[0]
    print(f"{uid} ({moment}): {json.dumps(case, ensure_ascii=False)[:800]}")
    faults = [f"{v['path']} {v['code']}" for v in verdict["violations"] if not v.get("advice")]
    print(f"  datapass: {'accepted' if verdict['valid'] else 'refused: ' + ', '.join(faults)}")
    print(f"  otherwise: {', '.join(judges.disagree(case, verdict))}")
    errors = [f"{error.json_path}: {error.message[:120]}" for error in Draft202012Validator(judges.schema).iter_errors(case)]
    print(f"  python-jsonschema: {'accepted' if not errors else 'refused: ' + '; '.join(errors[:5])}")


if __name__ == "__main__":
    main()
