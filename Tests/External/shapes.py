"""Compares what `lint` says of mutated files with what the JSON Schemas of `datapass schema` say of them.

    shapes.py BINARY PROJECT [--limit N] [--seed S]

Every key of the project is broken in turn: its value is written as another kind of value or taken away, or its name is
misspelt. A schema must refuse the file where `lint` reports it by one of the rules that the schema names under `x-rules`,
and only there or where one of `x-rules-in-part` reports it. A file is read as the tool reads it (YAML 1.1), its keys as
they are written. At most N mutations are tried (all by default), chosen by the seed.
"""

import argparse
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import yaml
from jsonschema import Draft202012Validator

# The kind of each file, as `datapass schema` names it, by the beginning of its path.
KINDS = {
    "datapass.yml": "config",
    "definitions/calque/": "overlay",
    "definitions/textes.yml": "wordings",
    "definitions/authorization_definitions/": "definitions",
    "definitions/authorization_request_forms/": "forms",
    "definitions/blocks/": "blocks",
    "definitions/eligibility/": "eligibility",
    "definitions/scenarios/": "scenarios",
    "definitions/data_providers.yml": "data_providers",
    "definitions/service_providers.yml": "service_providers",
}


class Loader(yaml.SafeLoader):
    """Reads keys as they are written, dates as texts, and tagged values without their tags."""

    def construct_mapping(self, node, deep=False):
        self.flatten_mapping(node)
        return {key.value: self.construct_object(value, deep=True) for key, value in node.value}


Loader.add_constructor("tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node))
Loader.add_constructor("tag:yaml.org,2002:timestamp", lambda loader, node: node.value)
Loader.add_constructor("!secret", lambda loader, node: loader.construct_mapping(node))


def keys(node):
    """Every key of a tree, with its value."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value != "<<":
                yield key, value
            yield from keys(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from keys(item)


def mutations(key, value, source):
    """The texts to put in place of a range of the source, each with what it does."""
    if len(key.value) >= 4:
        middle = len(key.value) // 2
        yield "misspelt", key.start_mark.index, key.end_mark.index, key.value[:middle] + key.value[middle + 1 :]
    written = source[value.start_mark.index : value.end_mark.index].rstrip()
    # What another place gives, or gives to another place, stays as it is.
    if not written or written[0] in "*&|>!":
        return
    start = key.end_mark.index + source[key.end_mark.index :].index(":") + 1
    end = value.start_mark.index + len(written)
    yield "emptied", start, end, " "
    text = value.value if isinstance(value, yaml.ScalarNode) else "un texte"
    quoted = json.dumps(text, ensure_ascii=False)
    for name, other in [("text", quoted), ("list", f"[{quoted}]"), ("keys", f"{{ x: {quoted} }}")]:
        if not (name == "text" and isinstance(value, yaml.ScalarNode)):
            yield name, start, end, " " + other
    if isinstance(value, yaml.ScalarNode):
        yield "number", start, end, " 7"
        yield "yes", start, end, " yes"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("project", type=pathlib.Path)
    parser.add_argument("--limit", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    binary = options.binary.resolve()

    def run(*arguments):
        return subprocess.run([binary, *arguments], capture_output=True, check=False, timeout=60).stdout

    schemas = {kind: json.loads(run("schema", kind)) for kind in set(KINDS.values())}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch) / "project"
        shutil.copytree(options.project, root)

        def reported(path):
            findings = json.loads(run("lint", root, "--format", "json"))["diagnostics"]
            return {found["rule"] for found in findings if found["file"] == path}

        cases = []
        for file in sorted(root.rglob("*.yml")):
            path = str(file.relative_to(root))
            kind = next((kind for start, kind in KINDS.items() if path.startswith(start)), None)
            if kind is None:
                sys.exit(f"{path}: no schema is for such a file")
            source = file.read_text(encoding="utf-8")
            for key, value in keys(yaml.compose(source, Loader)):
                cases += [(path, kind, source, key, mutation) for mutation in mutations(key, value, source)]
            cases.append((path, kind, source, None, ("as it is", 0, 0, "")))
        if options.limit is not None and options.limit < len(cases):
            cases = random.Random(options.seed).sample(cases, options.limit)

        differences = refused = 0
        for path, kind, source, key, (name, start, end, text) in cases:
            mutated = source[:start] + text + source[end:]
            try:
                instance = yaml.load(mutated, Loader)  # noqa: S506, a safe loader
            except yaml.YAMLError:
                continue
            (root / path).write_text(mutated, encoding="utf-8")
            found = reported(path)
            rules = sorted(found.intersection(schemas[kind]["x-rules"]))
            (root / path).write_text(source, encoding="utf-8")
            errors = list(Draft202012Validator(schemas[kind]).iter_errors(instance))
            refused += bool(errors)
            expected = rules or found.intersection(schemas[kind]["x-rules-in-part"]) and errors
            if bool(expected) != bool(errors):
                differences += 1
                place = f"{path}:{key.start_mark.line + 1}: {key.value}" if key else path
                print(f"{place}, {name}: lint {rules or 'nothing'}, schema {[error.message[:90] for error in errors[:2]] or 'nothing'}")
        print(f"{len(cases)} files, {refused} refused, {differences} differences")
        sys.exit(1 if differences or not refused else 0)


if __name__ == "__main__":
    main()
