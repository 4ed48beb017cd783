#!/usr/bin/env python3
"""Measures `lint` and `compile` against a bare libyaml scan of the same bytes, whole processes, turn by turn.

Prints medians of wall-clock and processor time, the ratios to the scan (taken pair by pair, then their median) and
the peak memory; then the same for a tree of many copies, to show how time and memory grow. It judges nothing: a
figure never makes it fail.

With --before, an earlier build takes its turns too. Where valgrind is installed the instructions of a `lint` are counted
against the scan's: that figure hardly depends on the machine.

usage: run.py [--binary .build/release/datapass] [--before BINARY] [--tree CHECKOUT] [--runs 20] [--copies 20]
"""
import argparse, os, pathlib, re, shutil, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
FOLDERS = ["config/authorization_definitions", "config/authorization_request_forms"]
FIELDS = ["wall", "cpu", "memory"]


def sources(root):
    """The files that the tool reads, for the scan to read the same."""
    found = [path for folder in FOLDERS for path in sorted((root / folder).glob("*.y*ml"))]
    providers = ["db/seeds/data_providers.yml", "config/data_providers.yml"]
    first = [name for name in providers if (root / name).exists()][:1]
    others = ["config/service_providers.yml", "db/data/eligibility_rules.yml"]
    others.append("config/locales/authorization_request_forms.fr.yml")
    return found + [root / name for name in first + others if (root / name).exists()]


class Sample:
    """One process from its start to its end. Memory is in KB."""

    def __init__(self, command, devnull):
        actions = [(os.POSIX_SPAWN_DUP2, devnull, 1), (os.POSIX_SPAWN_DUP2, devnull, 2)]
        start = time.perf_counter()
        process = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
        _, status, usage = os.wait4(process, 0)
        self.wall = time.perf_counter() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss
        self.code = os.waitstatus_to_exitcode(status)


def commands_for(root, binary, before, scanner, output):
    commands = {"scan": [str(scanner), *map(str, sources(root))]}
    for name, program in [("", binary), ("before: ", before)]:
        if program:
            commands[name + "lint"] = [program, "lint", "--format", "json"]
            commands[name + "compile"] = [program, "compile", "--emit", "json", "--output", str(output)]
    return commands


def measure(root, commands, output, runs):
    """For each command its samples, in the order of the turns."""
    names = list(commands)
    samples = {name: [] for name in names}
    os.chdir(root)
    with open(os.devnull, "wb") as devnull:
        for turn in range(runs + 1):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                shutil.rmtree(output, ignore_errors=True)
                sample = Sample(commands[name], devnull.fileno())
                if sample.code not in (0, 1):
                    sys.exit(f"{name} could not run (exit {sample.code}): {' '.join(commands[name][:4])}")
                # The first turn fills the caches.
                if turn:
                    samples[name].append(sample)
    return samples


def middle(samples, name, field):
    return statistics.median(getattr(sample, field) for sample in samples[name])


def ratio(samples, name, field, other="scan"):
    pairs = zip(samples[name], samples[other])
    return statistics.median(getattr(ours, field) / max(getattr(scan, field), 1e-6) for ours, scan in pairs)


def table(samples, floor):
    print(f"  {'':16}{'wall':>11}{'cpu':>11}{'wall/scan':>11}{'cpu/scan':>10}{'peak memory':>14}")
    for name in samples:
        memory = max(sample.memory for sample in samples[name])
        # A process counts the memory of the one that started it until it has more of its own.
        shown = f"< {floor / 1024:.0f} MB" if memory <= floor else f"{memory / 1024:.1f} MB"
        print(
            f"  {name:16}{middle(samples, name, 'wall') * 1e3:8.1f} ms{middle(samples, name, 'cpu') * 1e3:8.1f} ms"
            f"{ratio(samples, name, 'wall'):11.2f}{ratio(samples, name, 'cpu'):10.2f}{shown:>14}"
        )
    for name in samples:
        if f"before: {name}" in samples:
            print(f"  {name} against before: × {ratio(samples, name, 'wall', f'before: {name}'):.3f}")


def instructions(command, scratch):
    """How many one process executes, as valgrind counts them; nil where it is missing."""
    if not shutil.which("valgrind"):
        return None
    counter = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch / 'callgrind'}", *command]
    said = subprocess.run(counter, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True).stderr
    found = re.search(r"Collected\s*:\s*(\d+)", said)
    return int(found.group(1)) if found else None


def count_instructions(commands, scratch):
    scan = instructions(commands["scan"], scratch)
    if scan is None:
        print("  instructions: not counted (no valgrind)")
        return
    for name in commands:
        if name.endswith("lint"):
            count = instructions(commands[name], scratch)
            print(f"  {name}: {count / 1e6:.1f} M instructions, {count / scan:.2f} × the scan")


def size(root):
    files = sources(root)
    return len(files), sum(path.stat().st_size for path in files)


def tree_tool(*arguments):
    """In a process of its own, so that this one stays small (see `table`)."""
    subprocess.run([sys.executable, str(HERE / "tree.py"), *map(str, arguments)], check=True)


def memory_floor():
    """What a process is charged that uses next to nothing, in KB."""
    with open(os.devnull, "wb") as devnull:
        return Sample(["/bin/true"], devnull.fileno()).memory + 512


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=".build/release/datapass")
    parser.add_argument("--before", help="an earlier release build, measured beside it")
    parser.add_argument("--tree", type=pathlib.Path, help="an existing checkout; a generated tree without it")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--copies", type=int, default=20)
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    before = options.before and os.path.abspath(options.before)
    if not os.access(binary, os.X_OK):
        sys.exit(f"{options.binary} is missing: run `make release`")

    with tempfile.TemporaryDirectory(prefix="datapass-benchmark-") as folder:
        scratch = pathlib.Path(folder)
        scanner = scratch / "yaml-scan"
        compiler = os.environ.get("CC", "cc")
        subprocess.run([compiler, "-O2", "-o", scanner, HERE / "yaml-scan.c", "-lyaml"], check=True)
        if options.tree:
            small = options.tree.resolve()
        else:
            small = scratch / "small"
            tree_tool("generate", small)
        large = scratch / "large"
        tree_tool("multiply", small, large, options.copies)

        sizes = [size(small), size(large)]
        if not sizes[0][0]:
            sys.exit(f"{small} is no DataPass checkout: nothing stands in {FOLDERS[0]}")
        results = []
        for root, (files, total), runs in zip([small, large], sizes, [options.runs, max(3, options.runs // 4)]):
            print(f"{files} files, {total / 1024:.0f} KB, {runs} runs of each command, {os.cpu_count()} cores:")
            scan = subprocess.run([scanner, *sources(root)], capture_output=True, text=True).stdout.strip()
            print(f"  the scan reads {scan}")
            output = scratch / "output"
            commands = commands_for(root, binary, before, scanner, output)
            results.append(measure(root, commands, output, max(1, runs)))
            table(results[-1], memory_floor())
            if root == small:
                count_instructions(commands, scratch)
            print()
        print(f"growth, for {sizes[1][1] / sizes[0][1]:.1f} times the bytes:")
        for name in results[0]:
            small_run, large_run = ([middle(result, name, field) for field in FIELDS] for result in results)
            grown = [f"{field} × {after / before:.1f}" for field, before, after in zip(FIELDS, small_run, large_run)]
            print(f"  {name:16} {', '.join(grown)}")
        os.chdir(HERE)


if __name__ == "__main__":
    main()
