"""Projects that the judges look at: this repository's own, one with hostile texts, and those of DATAPASS_SHARED."""

import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]

HOSTILE = {
    "config/authorization_definitions/x.yml": "x:\n  name: X\n  description: X\n  provider: dinum\n  kind: api\n",
    # Names of files, keys and values that reports have to escape, and a text that is not UTF-8.
    "config/authorization_request_forms/a %,::\"é\"<&'>\n👩\u200d👩\u200d👧\x01#?.yml": (
        b"a<b>&\"c\":\n  authorization_request: \"X]]>\\u0001\\r\\n::error::x\"\n  clef%0A: [a](http://exemple.fr)\n"
    ),
    "config/authorization_request_forms/b.yml": b"\xff\xfe\x00",
    "config/authorization_request_forms/c.yml": b"c:\r\n  authorization_request: X\r\n  nam\xc3\xa9: 1\r\n  name: [\r\n",
}


def write(root, files):
    """Writes files, by their paths in a project, and returns the root of that."""
    for name, content in files.items():
        path = pathlib.Path(root) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def write_hostile(folder):
    """Writes the hostile project below a folder and returns its root."""
    return write(pathlib.Path(folder) / "hostile", HOSTILE)


def write_changed(folder):
    """A repository of git below a folder, whose working tree has lost a scope since the last commit."""
    root = pathlib.Path(folder) / "changed"
    path = root / "config/authorization_definitions/x.yml"
    path.parent.mkdir(parents=True)
    scopes = "  scopes:\n    - {name: A, value: a}\n", "    - {name: B, value: b}\n"
    start = HOSTILE["config/authorization_definitions/x.yml"] + "  blocks: [{name: scopes}]\n"
    path.write_text(start + "".join(scopes))
    for command in (
        ["init", "-q", "."], ["add", "-A"],
        ["-c", "user.name=A", "-c", "user.email=a@exemple.gouv.fr", "commit", "-q", "-m", "x"],
    ):
        subprocess.run(["git", *command], cwd=root, check=True)
    path.write_text(start + scopes[0])
    return root


def shared():
    """The folder of references beside the checkout, or the one that DATAPASS_SHARED names; None where there is none."""
    folder = pathlib.Path(os.environ.get("DATAPASS_SHARED") or ROOT.parent / "shared")
    return folder if folder.is_dir() else None


def every(folder):
    """The roots of all projects, the hostile one first. DATAPASS_PROJECTS may name more, with `:` between them."""
    yield write_hostile(folder)
    yield ROOT
    fixtures = ROOT / "Tests/FormCompilerTests/Fixtures/projects"
    yield from sorted(path for path in fixtures.iterdir() if path.is_dir())
    if shared() is not None:
        yield from sorted(path.parent for path in (shared() / "corpus").glob("*/config"))
    for name in filter(None, os.environ.get("DATAPASS_PROJECTS", "").split(":")):
        yield pathlib.Path(name)
