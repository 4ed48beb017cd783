#!/usr/bin/env python3
"""Measures how the cost of each command grows with each list of the language, and fails where it is out of proportion.

Each dimension (`dimensions/`) grows a made-up project to 1,000, 10,000 and 100,000; the whole process is measured: its
user time on all cores, and the most memory it had. Taken off is what the same command takes where the dimension is 1. The
exponent is the slope of the line through all sizes, both axes logarithmic: 1 is in proportion, 2 a square. Of several runs
the smallest figures count: what is quick runs three times, and what is above the limit again at all sizes. A size is left
out if by proportion it would take longer than the time a run has; a run that is longer all the same is stopped, and counts
as too steep.

Where other programs keep the machine busy, even user time is not the same twice: caches are shared, and 100,000 of
something no longer fit. `--instructions` counts those that valgrind executes instead, up to 10,000, and no memory.

usage: growth.py [--binary .build/release/datapass] [--only REGEX] [--run REGEX] [--limit 1.2] [--seconds 60] [--gigabytes 8]
                 [--instructions]
       growth.py --only REGEX --write FOLDER [--size 10000]     writes the project only, for a profiler
       growth.py --lists     prints the lists of the language, and what covers them; fails where nothing does
"""
import argparse, json, math, os, pathlib, re, resource, shlex, shutil, signal, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import dimensions  # noqa: E402
from dimensions.project import Project, yaml  # noqa: E402

FORM = "api-exemple"
# Less than this is noise: what is below counts as this much. Seconds, megabytes, millions of instructions.
NOISE = {"time": 0.004, "memory": 2.0, "instructions": 4.0}
# What `datapass schema` describes; the reports of `diff` are no part of the language.
SUBJECTS = (
    "definitions", "forms", "blocks", "overlay", "eligibility", "service_providers", "data_providers", "wordings",
    "labels", "config", "scenarios", "life", "answers", "mapping",
)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(HERE.parent / ".build/release/datapass"))
    parser.add_argument("--only", default="", help="dimensions whose name has this")
    parser.add_argument("--run", default="", help="commands that have this")
    parser.add_argument("--limit", type=float, default=1.2)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--gigabytes", type=int, default=8)
    parser.add_argument("--instructions", action="store_true")
    parser.add_argument("--write")
    parser.add_argument("--size", type=int, default=10_000)
    parser.add_argument("--lists", action="store_true")
    options = parser.parse_args()
    options.binary = os.path.abspath(options.binary)
    chosen = dimensions.load()
    if options.write:
        for each in chosen:
            if re.search(options.only, each.name):
                prepared(each, options.size, pathlib.Path(options.write) / each.name.replace(" ", "-"))
        return
    uncovered = lists_without_dimension(options, chosen)
    if options.lists or uncovered:
        sys.exit(bool(uncovered))
    steep = []
    titles = f"{'instructions':>14} {'i^':>5}" if options.instructions else f"{'time':>8} {'memory':>8} {'t^':>5} {'m^':>5}"
    print(f"{'dimension':44} {'command':34} {'sizes':>14} {titles}")
    with tempfile.TemporaryDirectory() as folder:
        for each in chosen:
            if re.search(options.only, each.name):
                steep += measure(options, each, pathlib.Path(folder))
    print(f"{len(steep)} above {options.limit}" + "".join(f"\n  {line}" for line in steep))
    sys.exit(bool(steep))


# Lists


def lists_without_dimension(options, chosen):
    """The lists and mappings by name of every file of the language, as its JSON Schemas have them."""
    covered = {}
    for each in chosen:
        for name in each.lists:
            covered.setdefault(name, []).append(each.name)
    known = {}
    for subject in SUBJECTS:
        output = subprocess.run([options.binary, "schema", subject], check=True, capture_output=True, text=True).stdout
        schema = json.loads(output)
        collect(schema, subject, known)
        for name, part in schema.get("$defs", {}).items():
            collect(part, name, known)
    missing = [name for name in known if name not in covered]
    unknown = [name for name in covered if name not in known]
    if options.lists:
        for name in known:
            print(f"{name:52} {', '.join(covered.get(name, ['–']))}")
    for name in missing:
        print(f"no dimension grows the list {name}", file=sys.stderr)
    for name in unknown:
        print(f"a dimension grows the list {name}, which the language does not have", file=sys.stderr)
    return missing + unknown


def collect(schema, path, known):
    if not isinstance(schema, dict):
        return
    for key in ("anyOf", "oneOf", "allOf"):
        for part in schema.get(key, []):
            collect(part, path, known)
    for key in ("if", "then", "else"):
        collect(schema.get(key), path, known)
    for key, part in schema.get("properties", {}).items():
        collect(part, f"{path}.{key}", known)
    for key, mark in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(schema.get(key), dict):
            known[path + mark] = True
            collect(schema[key], path + mark, known)


# Measures


def measure(options, dimension, folder):
    """The lines of what grows too fast."""
    steep = []
    rows = {run: Growth(options, dimension, run) for run in dimension.runs if re.search(options.run, run)}
    apart(lambda: prepared(dimension, 1, folder / "small"))
    for size in (1, *sizes(options, dimension)):
        going = [row for row in rows.values() if row.wants(size)]
        if going:
            apart(lambda: prepared(dimension, size, folder / "large"))
            if size == dimension.sizes[0] and not apart(lambda: meant(options, dimension, size, folder / "large")):
                steep.append(f"{dimension.name} is not what it says")
            for row in going:
                row.add(size, folder)
    # A size that was measured badly may be any of them.
    again = [row for row in rows.values() if row.is_steep() and not row.failed]
    for size in (1, *sizes(options, dimension)) if again and not options.instructions else ():
        apart(lambda: prepared(dimension, size, folder / "large"))
        for row in again:
            if size in row.taken:
                row.repeat(size, folder, 2)
    for row in rows.values():
        line = row.line()
        print(line, flush=True)
        if row.is_steep():
            steep.append(line)
    if dimension.limit:
        print(f"    sizes up to {dimension.sizes[-1]:,}: {dimension.limit}")
    return steep


def sizes(options, dimension):
    return [size for size in dimension.sizes if size <= 10_000 or not options.instructions]


def apart(work):
    """Whether the work, done in a process of its own, succeeds. What a process takes counts as its children's, too: the
    kernel lets them begin with the peak of the process that they were forked from."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        try:
            done = work()
            sys.stdout.flush()
            os._exit(0 if done else 1)
        finally:
            os._exit(2)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def prepared(dimension, size, folder):
    project = Project()
    dimension.grow(project, size)
    project.write(folder)
    if project.submission is not None:
        text = project.submission if isinstance(project.submission, str) else json.dumps(project.submission)
        (folder / "submission").write_text(text)
        if "\n" in text:
            (folder / "submission").rename(folder / "submission.jsonl")
    if project.table:
        (folder / ("table.csv" if project.mapping else "answers.json")).write_text(project.table)
        (folder / "mapping.yml").write_text(yaml(project.mapping))
    return True


def meant(options, dimension, size, folder):
    """Whether the dimension is what it says, at its smallest size; prints what it is otherwise."""
    command = [options.binary, "lint", str(folder), "--info", "--format", "json"]
    found = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)["diagnostics"]
    if rule := dimension.finds or dimension.finds_one:
        count = sum(finding["rule"] == rule for finding in found)
        # A pair may be one mistake.
        if count < (size * 0.4 if dimension.finds else 1):
            rules = sorted({finding["rule"] for finding in found})
            print(f"{dimension.name}: {count} findings of {rule}, with {size}; found are {rules}")
            return False
    elif errors := sorted({finding["rule"] for finding in found if finding["severity"] == "error"}):
        if "lint" in dimension.runs and dimension.lists:
            print(f"{dimension.name}: unexpected errors of {errors}")
            return False
    return True


def bound(options):
    """The most that a run may take; a run that is stopped gets `SIGXCPU`, or finds no memory."""
    resource.setrlimit(resource.RLIMIT_CPU, (int(options.seconds) + 1, int(options.seconds) + 5))
    resource.setrlimit(resource.RLIMIT_AS, (options.gigabytes << 30, options.gigabytes << 30))


class Growth:
    """One command over one dimension: what each size took."""

    def __init__(self, options, dimension, run):
        self.options, self.dimension, self.run = options, dimension, run
        self.taken = {}
        self.note, self.failed = "", False
        self.measures = ["instructions"] if options.instructions else ["time", "memory"]

    def wants(self, size):
        if self.note:
            return False
        last = max(self.taken, default=1)
        if last > 1 and self.taken[last].get("time", 0) * size / last > self.options.seconds:
            self.note = f"{size:,} left out"
            return False
        return True

    def add(self, size, folder):
        taken = self.once(folder)
        if taken is None:
            self.note = f"stopped after {self.options.seconds:.0f} s at {size:,}"
            self.failed = True
            return
        self.taken[size] = taken
        # What is quick is easily disturbed.
        if taken.get("time", 1) < 0.5:
            self.repeat(size, folder, 2)

    def repeat(self, size, folder, times):
        for _ in range(times):
            if again := self.once(folder):
                self.taken[size] = {key: min(again[key], self.taken[size][key]) for key in again}

    def once(self, folder):
        words = self.command(folder)
        if self.run.startswith(("validate", "example")) and not words:
            return dict.fromkeys(self.measures, 0)
        if self.options.instructions:
            return self.counted(words, folder)
        with open(os.devnull, "w") as nowhere:
            process = subprocess.Popen(
                words, stdout=nowhere, stderr=nowhere, cwd=folder / "large", preexec_fn=lambda: bound(self.options))
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode == -signal.SIGXCPU:
            return None
        self.ended(process.returncode, folder)
        return {"time": usage.ru_utime, "memory": usage.ru_maxrss / 1024}

    def counted(self, words, folder):
        """What valgrind counts; in millions."""
        valgrind = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
        result = subprocess.run(
            [*valgrind, *words], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace",
            cwd=folder / "large")
        self.ended(result.returncode, folder)
        count = re.search(r"I +refs: +([0-9,]+)", result.stderr)
        return {"instructions": int(count[1].replace(",", "")) / 1e6} if count else None

    def ended(self, code, folder):
        if code < 0:
            self.note = f"ended by signal {-code}"
            self.failed = True
        elif code not in (0, 1):
            self.note = f"exit code {code}"
        shutil.rmtree(folder / "output", ignore_errors=True)

    def command(self, folder):
        name, *rest = shlex.split(self.run)
        project = str(folder / "large")
        words = [self.options.binary, name, *rest]
        if name == "lint":
            # Corrections and baselines must find the project as it was.
            if "--fix" in rest:
                shutil.rmtree(folder / "copy", ignore_errors=True)
                shutil.copytree(project, folder / "copy")
                return [*words, str(folder / "copy")]
            return [*words, project]
        if name == "compile":
            return [*words, project, "--force", "--output", str(folder / "output")]
        if name == "diff":
            return [*words, str(folder / "small"), project]
        if name == "life":
            return [*words, "--project", project]
        if name == "show":
            return [*words, FORM, "--as", "form", "--project", project]
        if name == "try":
            return [*words, project]
        if name == "example":
            return [*words, "--form", FORM, "--project", project]
        if name == "validate":
            return [*words, "--form", FORM, "--project", project, str(self.submission(folder))]
        if rest[0] == "import":
            return [*words, str(folder / "large/table.csv"), "--mapping", str(folder / "large/mapping.yml"), "--project", project]
        if rest[0] == "new":
            return [*words, str(folder / "large/answers.json"), "--project", project]
        return [*words, project]

    def submission(self, folder):
        for name in ("submission", "submission.jsonl"):
            if (folder / "large" / name).exists():
                return folder / "large" / name
        path = folder / "large" / "submission"
        command = [self.options.binary, "example", "--complete", "--form", FORM, "--project", str(folder / "large")]
        with open(path, "w") as file:
            subprocess.run(command, stdout=file, stderr=subprocess.DEVNULL, timeout=self.options.seconds * 10)
        return path

    def exponent(self, what):
        """The slope of the line through all sizes, both axes logarithmic; nil with less than two."""
        base = self.taken.get(1, {}).get(what, 0)
        points = [
            (math.log(size), math.log(max(taken[what] - base, NOISE[what]))) for size, taken in self.taken.items() if size > 1]
        if len(points) < 2:
            return None
        x, y = (sum(values) / len(points) for values in zip(*points))
        return sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)

    def is_steep(self):
        exponents = [self.exponent(what) for what in self.measures]
        return self.failed or any(each is not None and each > self.options.limit for each in exponents)

    def line(self):
        known = sorted(size for size in self.taken if size > 1)
        figures = self.taken[known[-1]] if known else dict.fromkeys(self.measures, 0)
        exponents = [self.exponent(what) for what in self.measures]
        shown = " ".join("    –" if each is None else f"{each:5.2f}" for each in exponents)
        largest = f"{known[-1]:,}" if known else "–"
        taken = (
            f"{figures['instructions']:12.0f} M" if self.options.instructions
            else f"{figures['time']:6.2f} s {figures['memory']:5.0f} MB")
        return f"{self.dimension.name:44.44} {self.run:34} {largest:>14} {taken} {shown} {self.note}"


if __name__ == "__main__":
    main()
