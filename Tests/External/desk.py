"""The desk on this machine, started for a test."""

import contextlib
import re
import subprocess

STARTED = re.compile(r"http://127\.0\.0\.1:\d+")


@contextlib.contextmanager
def started(binary, command, *options):
    """The address of `datapass preview` or `datapass rehearse`, which is stopped at the end."""
    words = [binary, command, *map(str, options), "--port", "0"]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline()
        found = STARTED.search(line)
        assert found, f"{' '.join(words)}: {line!r} {process.stderr.read() if process.poll() is not None else ''}"
        yield found.group()
    finally:
        process.terminate()
        code = process.wait(timeout=10)
        assert code == 0, f"{command} ended with {code}: {process.stderr.read()}"
