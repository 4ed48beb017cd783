#!/usr/bin/env python3
"""Measures `datapass validate` against jsonschema-rs on the compiled schema, over the same submissions.

Both read one JSON Lines file and find every violation of every submission. `datapass` does so on all cores, as a service
would use it; jsonschema-rs is called from Python, on one. So two ratios are told, pair by pair: of wall-clock time, which
depends on the cores that are free, and of processor time on all of them. Of each time that of an empty run is taken away:
the same command over an empty file. Prints medians. It judges nothing: a figure never makes it fail.

usage: validation.py [--binary .build/release/datapass] [--project PROJECT] [--form UID] [--count 100000] [--runs 5]
       (with a Python that has jsonschema and jsonschema-rs)
"""
import argparse, json, os, pathlib, random, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "Tests" / "External"))
import agreement  # noqa: E402

OTHER = """
import json, sys, jsonschema_rs
with open(sys.argv[1], encoding="utf-8") as file:
    validator = jsonschema_rs.Draft202012Validator(json.load(file))
valid = violations = 0
with open(sys.argv[2], encoding="utf-8") as file:
    for line in file:
        found = sum(1 for _ in validator.iter_errors(json.loads(line)))
        violations += found
        valid += found == 0
print(valid, violations)
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(HERE.parent / ".build/release/datapass"))
    parser.add_argument("--project", default=str(HERE.parent))
    parser.add_argument("--form", default="")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(options, pathlib.Path(folder))


def measure(options, folder):
    command = [options.binary, "compile", options.project, "--emit", "json,json-schema", "--output", str(folder)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    catalog = json.loads((folder / "json/catalog.json").read_text())
    uid = options.form or ("api-particulier" if "api-particulier" in catalog["forms"] else next(iter(catalog["forms"])))
    many, empty = folder / "many.jsonl", folder / "empty.jsonl"
    write(options, catalog, uid, many)
    empty.write_text("")
    schema = str(folder / f"json-schema/forms/{uid}.schema.json")
    script = folder / "other.py"
    script.write_text(OTHER)
    ours = [options.binary, "validate", "--project", options.project, "--form", uid, "--format", "json"]
    others = [sys.executable, str(script), schema]
    samples = {"datapass": [], "jsonschema-rs": []}
    for _ in range(options.runs):
        for name, command in (("datapass", ours), ("jsonschema-rs", others)):
            samples[name].append(run(command, many).less(run(command, empty)))
    size = many.stat().st_size / 1e6
    print(f"{uid}: {options.count} submissions, {size:.0f} MB of JSON; medians of {options.runs} runs less an empty one")
    for name, values in samples.items():
        wall, cpu = (statistics.median(getattr(each, what) for each in values) for what in ("wall", "cpu"))
        print(
            f"  {name:14} {wall:7.2f} s   {cpu:7.2f} s of processor time   {options.count / wall:9.0f} submissions/s"
            f"   {size / wall:6.1f} MB/s")
    for what, words in (("wall", "wall-clock time"), ("cpu", "processor time")):
        pairs = zip(samples["datapass"], samples["jsonschema-rs"])
        ratios = [getattr(other, what) / getattr(own, what) for own, other in pairs]
        print(f"  jsonschema-rs over datapass, {words}: {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")


def write(options, catalog, uid, path):
    """Submissions as the comparison of verdicts makes them; a few thousand, over and over."""
    form = catalog["forms"][uid]
    definition = catalog["definitions"][form["definition"]]
    command = [options.binary, "example", "--project", options.project, "--form", uid, "--complete"]
    example = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    scopes = [scope["value"] for scope in definition.get("scopes") or []]
    maker = agreement.Maker(random.Random(1), form.get("questions") or definition["questions"], scopes, example)
    lines = [json.dumps(maker.submission(), ensure_ascii=False) + "\n" for _ in range(min(options.count, 4000))]
    with open(path, "w", encoding="utf-8") as file:
        for index in range(options.count):
            file.write(lines[index % len(lines)])


class Sample:
    """What a process took, in seconds."""

    def __init__(self, wall, cpu):
        self.wall, self.cpu = wall, cpu

    def less(self, other):
        return Sample(self.wall - other.wall, self.cpu - other.cpu)


def run(command, path):
    with tempfile.TemporaryFile() as errors, open(os.devnull, "wb") as nowhere:
        start = time.perf_counter()
        process = subprocess.Popen(command + [str(path)], stdout=nowhere, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        words = errors.read()
    if process.returncode not in (0, 1) or words:
        sys.exit(f"{' '.join(command)}: {words.decode(errors='replace')}")
    return Sample(wall, usage.ru_utime + usage.ru_stime)


if __name__ == "__main__":
    main()
