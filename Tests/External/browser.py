"""Chromium, and the pages that `datapass compile --emit html` makes, served to it from this machine."""

import contextlib
import functools
import http.server
import importlib.util
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "DesignSystem"))
import prepare


def package(name):
    """The folder of a package of this environment, without running any of it."""
    found = importlib.util.find_spec(name)
    assert found is not None, f"no package {name}: see Tests/External/requirements.txt"
    return pathlib.Path(found.origin).parent


def compile_pages(binary, project, folder, design=None, *options):
    """Compiles a project's pages into a folder, with what they use of the design system; returns the root of the site."""
    command = [binary, "compile", str(project), "--emit", "html", "--output", str(folder), *options]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, f"compile: exit {run.returncode}\n{run.stdout}{run.stderr}"
    site = pathlib.Path(folder) / "html"
    prepare.prepare(site, pathlib.Path(design) if design else prepare.installed())
    return site


class Files(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(handler):
    """The address of a server on this machine."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


def files(site):
    return functools.partial(Files, directory=str(site))


def launch(playwright):
    """Chromium as the system has it. Containers allow no sandbox of its own, and have little shared memory."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    assert path is not None, "no Chromium: `make browser` installs it"
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"])


def missing():
    """What the tests of the pages want and this machine does not have."""
    wanted = [("Chromium", ("chromium", "chromium-browser", "google-chrome")), ("Java", ("java",))]
    return [name for name, commands in wanted if not any(map(shutil.which, commands))]


class Watch:
    """Everything that a page complains of: its scripts, its policy, files that are not there."""

    def __init__(self, page):
        self.complaints = []
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        page.on("requestfailed", lambda request: self._failed(request))
        page.on("response", self._response)

    def _console(self, message):
        # Chromium says at each file that is not there what `_response` says with its address.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            self.complaints.append(f"console: {message.text}")

    def _failed(self, request):
        self.complaints.append(f"request: {request.url}: {request.failure}")

    def _response(self, response):
        if response.status >= 400:
            self.complaints.append(f"request: {response.url}: {response.status}")

    def take(self):
        taken, self.complaints = self.complaints, []
        return taken


@contextlib.contextmanager
def temporary():
    with tempfile.TemporaryDirectory() as folder:
        yield pathlib.Path(folder)


if __name__ == "__main__":
    # For recipes: `browser.py` says what is missing, and fails where something is.
    print(" and ".join(missing()), end="")
    sys.exit(1 if missing() else 0)
