#!/usr/bin/env python3
"""Runs every fuzz target in turn for its share of the time, and prints how many inputs each one was given.

    run.py BINARY --seconds 600 [--targets yaml,json] [--work .build/fuzz/work]

In the folder given by --work are left the inputs that reached new code (`corpus/`, from which the next run goes on), the
dictionary, libFuzzer's logs, and in `crashes/` the inputs that broke something. Fails if there is one.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys

SEEDS = pathlib.Path(__file__).parent / "Seeds"
# Longer inputs take longer and reach little more; an input of this size that takes seconds is a finding.
LONGEST = 4096
SLOWEST = 10


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--seconds", type=int, default=600, help="for all targets together")
    parser.add_argument("--targets", default="", help="some of them, with commas between them")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(".build/fuzz/work"))
    options = parser.parse_args()

    targets = subprocess.run([options.binary], capture_output=True, text=True, check=True).stdout.split()
    targets.remove("dictionary")
    wanted = [name for name in options.targets.split(",") if name]
    if unknown := set(wanted) - set(targets):
        sys.exit(f"no such target: {', '.join(sorted(unknown))}; there are {', '.join(targets)}")
    crashes = options.work / "crashes"
    crashes.mkdir(parents=True, exist_ok=True)
    dictionary = options.work / "dictionary.txt"
    dictionary.write_bytes(subprocess.run([options.binary, "dictionary"], capture_output=True, check=True).stdout)

    total = 0
    broken = []
    for name in wanted or targets:
        seconds = max(1, options.seconds // len(wanted or targets))
        count, found = run(options, name, seconds, dictionary, crashes)
        total += count
        broken += found
        print(f"{name:<12}{count:>12,}" + ("  stopped by an input that breaks it" if found else ""), flush=True)
    print(f"{'total':<12}{total:>12,}")
    for path in broken:
        print(f"\n{path}\n  {reason(options.work, path)}\n  again: {options.binary} {path.name.split('-')[0]} {path}")
    sys.exit(1 if broken else 0)


def run(options, name, seconds, dictionary, crashes):
    """Gives inputs to one target. Returns how many, and those that break it."""
    corpus = options.work / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    before = set(crashes.iterdir())
    command = [
        options.binary, name, corpus, SEEDS / name, f"-dict={dictionary}", f"-max_total_time={seconds}",
        f"-max_len={LONGEST}", f"-timeout={SLOWEST}", f"-artifact_prefix={crashes}/{name}-", "-print_final_stats=1",
    ]
    # The trace of calls that Swift would print takes longer than libFuzzer's.
    surroundings = os.environ | {"SWIFT_BACKTRACE": "enable=no"}
    log = options.work / f"{name}.log"
    with log.open("wb") as output:
        code = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, env=surroundings).returncode
    text = log.read_text(errors="replace")
    count = re.search(r"stat::number_of_executed_units:\s+(\d+)", text)
    found = sorted(set(crashes.iterdir()) - before)
    if code != 0 and not found:
        sys.exit(f"{name}: libFuzzer failed without an input, see {log}")
    return int(count[1]) if count else 0, found


def reason(work, path):
    """The line of the log that says what did not hold."""
    log = (work / f"{path.name.split('-')[0]}.log").read_text(errors="replace")
    found = re.search(r"Fatal error: .*|ERROR: libFuzzer: .*|SUMMARY: .*", log)
    return found[0] if found else "see the log"


if __name__ == "__main__":
    main()
