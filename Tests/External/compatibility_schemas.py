"""What other programs do with the JSON Schemas that the tool writes. Each function says it in both languages: what the
program does, and what one has to mind."""

import copy
import json
import pathlib
import re
import subprocess
import sys

import browser
import projects

VERDICTS = projects.ROOT / "Tests/FormCompilerTests/Fixtures/verdicts"


def program(name):
    """A program of this environment."""
    return str(pathlib.Path(sys.executable).parent / name)


def compiled(binary, project, folder):
    """The schemas of a project's forms, by name of the file."""
    output = folder / pathlib.Path(project).name
    if not output.exists():
        command = [binary, "compile", str(project), "--emit", "json-schema", "--output", str(output)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return {file.name: file for file in sorted((output / "json-schema/forms").glob("*.json"))}


def example(binary, project, uid, kind):
    command = [binary, "example", "--project", str(project), "--form", uid, f"--{kind}"]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def agreed(binary, folder, make):
    """The number of kept submissions of which `make(schema)` gives the verdict of `validate`; all of them must be."""
    files = compiled(binary, VERDICTS / "project", folder)
    count = 0
    for file in sorted((VERDICTS / "cases").glob("*.jsonl")):
        uid, moment, _ = file.name.split(".")
        schema = json.loads(files[f"{uid}{'.draft' if moment == 'draft' else ''}.schema.json"].read_text())
        is_valid = make(schema)
        silent = set(schema.get("x-not-expressed", []))
        for line in file.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            accepted = is_valid(copy.deepcopy(case["submission"]))
            excused = accepted and set(case["codes"]) <= silent
            assert accepted == case["valid"] or excused, f"{file.name}: {line[:300]}"
            count += 1
    return count


def verdicts(count, english, french):
    return {
        "en": (f"judges {count} submissions as `validate` does", english),
        "fr": (f"juge {count} demandes comme `validate`", french),
    }


NOT_EXPRESSED = (
    "what `x-not-expressed` names is accepted: a SIRET’s check digit, days that do not exist, answers compared",
    "ce que nomme `x-not-expressed` est accepté\u00a0: la clé d’un SIRET, un jour qui n’existe pas, deux réponses comparées",
)


def python_jsonschema(binary, folder):
    from jsonschema import Draft202012Validator

    return verdicts(agreed(binary, folder, lambda schema: Draft202012Validator(schema).is_valid), *NOT_EXPRESSED)


def jsonschema_rs(binary, folder):
    from jsonschema_rs import Draft202012Validator

    return verdicts(agreed(binary, folder, lambda schema: Draft202012Validator(schema).is_valid), "the same", "la même chose")


def fastjsonschema(binary, folder):
    import fastjsonschema as library

    def make(schema):
        judge = library.compile(schema, use_default=False)

        def is_valid(case):
            try:
                judge(case)
            except library.JsonSchemaValueException:
                return False
            return True

        return is_valid

    count = agreed(binary, folder, make)
    # Unless it is told not to, it answers in the applicant's place.
    schema = json.loads(compiled(binary, projects.ROOT, folder)["api-entreprise-socle-de-base.draft.schema.json"].read_text())
    draft = {"data": {}}
    library.compile(schema)(draft)
    assert draft["data"], "it no longer writes defaults into a submission"
    return verdicts(
        count,
        "it writes the schema’s `default`s into the submission, so that a prefill that an applicant has deleted comes back: "
        "`compile(schema, use_default=False)`. It knows draft 7, which is enough for these schemas",
        "il écrit les `default` du schéma dans la demande, si bien qu’une réponse préremplie que le demandeur a effacée "
        "revient\u00a0: `compile(schema, use_default=False)`. Il connaît la version 7, qui suffit à ces schémas",
    )


def jschon(binary, folder):
    from jschon import JSON, JSONSchema, create_catalog

    create_catalog("2020-12")

    def make(schema):
        compiled_schema = JSONSchema(schema)
        assert compiled_schema.validate().valid
        return lambda case: compiled_schema.evaluate(JSON(case)).valid

    return verdicts(
        agreed(binary, folder, make),
        "the same; slow, so for a few submissions at a time",
        "la même chose\u00a0; lent, donc pour quelques demandes à la fois",
    )


def run_check(*arguments):
    return subprocess.run([program("check-jsonschema"), *map(str, arguments)], capture_output=True, text=True).returncode


def check_jsonschema(binary, folder):
    files = compiled(binary, projects.ROOT, folder)
    assert run_check("--check-metaschema", *files.values()) == 0
    right = folder / "right.json"
    wrong = folder / "wrong.json"
    submission = example(binary, projects.ROOT, "api-particulier", "complete")
    right.write_text(json.dumps(submission))
    wrong.write_text(json.dumps({**submission, "data": {**submission["data"], "scopes": []}}))
    for variant in ("default", "nonunicode", "python"):
        options = ("--regex-variant", variant, "--schemafile", files["api-particulier.schema.json"])
        assert (run_check(*options, right), run_check(*options, wrong)) == (0, 1), variant
    return {
        "en": (
            f"finds {len(files)} schemas right; accepts and refuses a submission as `validate` does",
            "each value of `--regex-variant` will do. The first line of a refusal names one violation; `--verbose` names all",
        ),
        "fr": (
            f"trouve {len(files)} schémas justes\u00a0; accepte et refuse une demande comme `validate`",
            "toutes les valeurs de `--regex-variant` conviennent. Un refus ne nomme d’abord qu’une faute\u00a0; "
            "`--verbose` les nomme toutes",
        ),
    }


# A question as a library of forms shows it, by the type that the schema names.
PLAIN_TYPES = {"integer": "integer", "boolean": "boolean", "choices": "array", "scopes": "array", "list": "array"}


def plain(schema):
    """The questions of a schema alone, without conditions and limits."""
    questions = {}
    for name, question in schema["properties"]["data"]["properties"].items():
        kind = PLAIN_TYPES.get(question.get("x-type"), "string")
        shown = {"type": kind, "title": question["title"]}
        options = [{"title": label, "value": value} for value, label in question.get("x-labels", {}).items()]
        if kind == "array":
            shown["items"] = {"type": "string", **({"choices": options, "widget": "multiselect"} if options else {})}
        elif options:
            shown["choices"] = options
        questions[name] = shown
    return {"type": "object", "properties": questions}


SHOW = """(schema) => {
  document.body.innerHTML = '<form><div id="form"></div><textarea id="data"></textarea></form>';
  const form = reactJsonForm.createForm({ containerId: "form", dataInputId: "data", schema, data: "" });
  form.render();
  return document.getElementById("form").innerText;
}"""


def django_jsonform(binary, folder):
    from playwright.sync_api import sync_playwright

    schemas = {name: json.loads(file.read_text()) for name, file in compiled(binary, projects.ROOT, folder).items()}
    scripts = browser.package("django_jsonform") / "static/django_jsonform"
    with sync_playwright() as playwright:
        page = browser.launch(playwright).new_page()
        page.set_content("<body></body>")
        for name in ("vendor/react.production.min.js", "vendor/react-dom.production.min.js", "vendor/react-modal.min.js"):
            page.add_script_tag(path=str(scripts / name))
        page.add_script_tag(path=str(scripts / "react-json-form.js"))
        for name, schema in schemas.items():
            told = page.evaluate(SHOW, schema)
            assert "must have a 'type'" in told, f"{name}: {told}"
        shown = plain(schemas["api-particulier.schema.json"])
        told = page.evaluate(SHOW, shown)
        asked = len(shown["properties"])
        missing = [question["title"] for question in shown["properties"].values() if question["title"] not in told]
        assert not missing, missing
        page.context.browser.close()
    return {
        "en": (
            f"shows none of {len(schemas)} schemas: it wants a `type` for every property, and a conditional question has none there",
            f"make the schema that it shows from `title`, `x-type` and `x-labels` ({asked} questions of API Particulier were "
            "shown so), and judge what comes back with one of the validators above",
        ),
        "fr": (
            f"n’affiche aucun des {len(schemas)} schémas\u00a0: il veut un `type` à chaque propriété, et une question conditionnelle n’en a pas là",
            f"fabriquez le schéma à afficher à partir de `title`, `x-type` et `x-labels` (les {asked} questions d’API Particulier "
            "s’affichent ainsi), et jugez ce qui revient avec l’un des validateurs ci-dessus",
        ),
    }


ROWS = [
    ("python-jsonschema", python_jsonschema),
    ("jsonschema-rs", jsonschema_rs),
    ("fastjsonschema", fastjsonschema),
    ("jschon", jschon),
    ("check-jsonschema", check_jsonschema),
    ("django-jsonform", django_jsonform),
]

# MARK: The language


def language_schemas(binary, folder):
    """The schemas of the files that authors write, by the name of the kind."""
    files = {}
    for kind in ("definitions", "forms", "blocks", "config", "scenarios"):
        files[kind] = folder / f"{kind}.schema.json"
        files[kind].write_bytes(subprocess.run([binary, "schema", kind], check=True, capture_output=True).stdout)
    return files


def check_language(binary, folder):
    files = language_schemas(binary, folder)
    assert run_check("--check-metaschema", *files.values()) == 0
    root = projects.ROOT / "definitions"
    definitions = sorted((root / "authorization_definitions").glob("*.yml"))
    assert run_check("--schemafile", files["definitions"], *definitions) == 0
    wrong = folder / "wrong.yml"
    wrong.write_text(definitions[0].read_text().replace("  description:", "  descripsion:", 1))
    assert run_check("--schemafile", files["definitions"], wrong) == 1
    secret = next(file for file in (root / "authorization_request_forms").glob("*.yml") if "!secret" in file.read_text())
    assert run_check("--schemafile", files["forms"], secret) == 1, "it reads !secret now"
    wrong.write_text("<% if Rails.env.production? %>\n" + definitions[0].read_text() + "<% end %>\n")
    assert run_check("--schemafile", files["definitions"], wrong) == 1, "it reads embedded Ruby now"
    return {
        "en": (
            f"finds the {len(files)} schemas right, and the definitions of this repository; refuses a misspelt key",
            "a file with `!secret` cannot be read, nor one with lines of embedded Ruby; `lint` reads both",
        ),
        "fr": (
            f"trouve justes les {len(files)} schémas, et les définitions de ce dépôt\u00a0; refuse une clé mal orthographiée",
            "un fichier qui contient `!secret` ne peut être lu, ni un fichier qui a des lignes de Ruby\u00a0; `lint` lit les deux",
        ),
    }


# Keywords that only tell something. Drafts 4 and 7 ignore what stands beside a `$ref`: nothing else may.
NOTES = {"$comment", "$defs", "$schema", "deprecated", "description", "title"}
# What every dialect that yaml-language-server knows (drafts 4 and 7, 2019-09, 2020-12) reads alike.
COMMON_KEYWORDS = NOTES | {
    "$ref", "additionalProperties", "allOf", "anyOf", "enum", "items", "maxItems", "maxProperties", "minItems", "minLength",
    "minProperties", "oneOf", "pattern", "properties", "required", "type", "uniqueItems",
}  # fmt: skip


def keywords(schema):
    """The keywords of a schema and of all schemas in it, but those that begin with `x-`."""
    found = {word for word in schema if not word.startswith("x-")}
    assert "$ref" not in found or found - {"$ref"} <= NOTES, schema
    for word in found - {"enum", "required", "type"}:
        value = schema[word]
        parts = value.values() if word in ("properties", "$defs") else value if isinstance(value, list) else [value]
        for part in parts:
            found = found | keywords(part) if isinstance(part, dict) else found
    return found


def yaml_language_server(binary, folder):
    used = {word for file in language_schemas(binary, folder).values() for word in keywords(json.loads(file.read_text()))}
    assert used <= COMMON_KEYWORDS, used - COMMON_KEYWORDS
    texts = [file.read_text() for file in (projects.ROOT / "definitions").rglob("*.yml")]
    tags = {tag for text in texts for tag in re.findall(r": (![a-z]+ ?\{)", text)}
    assert tags == {"!secret {"}, tags
    return {
        "en": (
            "the language’s schemas have only keywords that all its dialects read alike (it is not on PyPI: its rules were read)",
            'a tag is unknown to it unless the editor’s settings name it: `"yaml.customTags": ["!secret mapping"]`',
        ),
        "fr": (
            "les schémas du langage n’ont que des mots que tous ses dialectes lisent de même (il n’est pas sur PyPI\u00a0: ses "
            "règles ont été lues)",
            'une étiquette lui est inconnue tant que les réglages de l’éditeur de texte ne la nomment pas\u00a0: `"yaml.customTags": '
            '["!secret mapping"]`',
        ),
    }


LANGUAGE_ROWS = [("check-jsonschema", check_language), ("yaml-language-server", yaml_language_server)]
