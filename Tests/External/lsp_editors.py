"""Writes a form in real editors, with `datapass lsp` behind them: a scope is misspelt, seen and completed, a correction is applied,
a field is renamed in all files, an alias leads to its anchor in another file.

    lsp_editors.py BINARY [--snapshot PATH] EDITOR…

EDITOR is `nvim=PATH`, `emacs=PATH` (eglot), `lsp-mode=PATH` (Emacs) or `ale=PATH` (Vim); the last two are set up with what
Documentation/Editors.md says, word for word. The project is the one that uses each key of the language; with --snapshot also a
real checkout, as far as it has what the session needs.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import projects

LANGUAGE = projects.ROOT / "Tests/FormCompilerTests/Fixtures/projects/language"
FORM = "definitions/authorization_request_forms/api_langage.yml"
DEFINITION = "definitions/authorization_definitions/api_langage.yml"
PRODUCTION = "definitions/authorization_definitions/api_langage_production.yml"
SCENARIO = "definitions/scenarios/langage.yml"
HERE = Path(__file__).resolve().parent

# An error in the script ends the editor, which would otherwise wait for keys.
LUA = f"lua local ok, why = pcall(dofile, '{HERE / 'lsp_neovim.lua'}') if not ok then io.stderr:write(why) vim.cmd('cquit 1') end"

# The settings of an editor: the first block of code of a language behind a line of the documentation.
SETTINGS = {"lsp-mode": ("With lsp-mode:", "elisp"), "ale": ("## Vim", "vim")}

SEEN = {
    "nvim": ["initialized", "findings", "misspelt scope", "completed scope", "end"],
    "emacs": ["initialized", "misspelt scope", "completed scope", "end"],
    "lsp-mode": ["initialized", "misspelt scope", "completed scope", "end"],
    "ale": ["misspelt scope", "corrected scope", "end"],
}
SEEN_LATER = ["misspelt key", "corrected key", "duty of a rename", "renamed field", "anchor in another file"]


def language(root):
    """The project of the language, its second definition in a file of its own; and what is done there."""
    shutil.copytree(LANGUAGE, root)
    first = root / DEFINITION
    text = first.read_text()
    place = text.index("api_langage_production:")
    first.write_text(text[:place])
    (root / PRODUCTION).write_text(text[place:])
    return {
        "form": FORM,
        "scope": {
            "before": "scopes: [adresse, revenu]", "typed": "scopes: [adresse, reven]", "misspelt": "reven",
            "typed_to": "scopes: [adresse, reven", "name": "revenu", "completed": "scopes: [adresse, revenu]",
        },
        "fix": {"before": "single_page_view", "typed": "single_page_vew", "rule": "unknown-key"},
        "field": {
            "old": "effectif", "new": "agents_a_plein_temps", "at": "        effectif", "duty": "Renommez la réponse dans les demandes",
            "files": {
                FORM: "agents_a_plein_temps: 12", DEFINITION: "agents_a_plein_temps: { type: integer",
                SCENARIO: "agents_a_plein_temps: 12",
            },
        },
        "alias": {"file": PRODUCTION, "text": "*scopes", "anchor": "&scopes", "target": DEFINITION},
    }


def checkout(source, root):
    """A real snapshot, and the first scope that one of its forms ticks."""
    for folder in ["config", "db"]:
        # Without the permissions: a snapshot may be read-only.
        shutil.copytree(Path(source) / folder, root / folder, copy_function=shutil.copyfile)
    for path in sorted((root / "config/authorization_request_forms").glob("*.yml")):
        text = path.read_text()
        for match in re.finditer(r"\n +scopes:\n( +- )(\w{6,})\n", text):
            before = match[0].strip("\n").split("\n")[1]
            if text.count(before + "\n") == 1:
                name = match[2]
                return {
                    "form": str(path.relative_to(root)),
                    "scope": {
                        "before": before, "typed": before[:-1], "misspelt": name[:-1], "typed_to": before[:-1], "name": name,
                        "completed": before,
                    },
                }
    raise AssertionError("no form ticks a scope")


def errors(binary, root):
    run = subprocess.run([binary, "lint", "--format", "json", str(root)], capture_output=True, text=True)
    return [d for d in json.loads(run.stdout)["diagnostics"] if d["severity"] == "error"]


def settings(kind):
    line, language = SETTINGS[kind]
    text = (projects.ROOT / "Documentation/Editors.md").read_text().split(f"\n{line}\n")[1]
    return text.split(f"```{language}\n")[1].split("```")[0]


def run(binary, kind, program, make):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder).resolve() / "projet"
        session = make(root)
        session |= {"command": [binary, "lsp"], "root": str(root), "errors": len(errors(binary, root))}
        script = Path(folder) / "session.json"
        script.write_text(json.dumps(session))
        command = {
            "nvim": [program, "--headless", "--clean", "-c", LUA],
            "emacs": [program, "-Q", "--batch", "-l", str(HERE / "lsp_eglot.el")],
            "lsp-mode": [program, "-Q", "--batch", "-l", str(HERE / "lsp_mode.el")],
            "ale": [program, "-N", "-u", "NONE", "-i", "NONE", "-es", "--not-a-term", "-S", str(HERE / "lsp_ale.vim")],
        }[kind]
        environment = {**os.environ, "SESSION": str(script), "HOME": folder, "XDG_STATE_HOME": folder}
        if kind in SETTINGS:
            # What the settings start is found as users have it: on the path, in a checkout.
            (Path(folder) / "settings").write_text(settings(kind))
            (Path(folder) / "datapass").symlink_to(binary)
            environment |= {"SETTINGS": f"{folder}/settings", "PATH": f"{folder}:{os.environ['PATH']}"}
            subprocess.run(["git", "init", "--quiet", root], check=True)
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=240
        )
        seen = done.stdout.split("\n")
        wanted = SEEN[kind] + (SEEN_LATER if kind == "nvim" and "field" in session else [])
        missing = [line for line in wanted if line not in seen]
        assert done.returncode == 0 and not missing, f"{program}: {missing}\n{done.stdout}{done.stderr}"
        left = errors(binary, root)
        assert len(left) <= session["errors"], left
        return len(wanted)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--snapshot")
    parser.add_argument("editors", nargs="+", metavar="EDITOR")
    arguments = parser.parse_args()
    for editor in arguments.editors:
        kind, program = editor.split("=", 1)
        makers = [language] + ([lambda root: checkout(arguments.snapshot, root)] if arguments.snapshot else [])
        counts = [run(arguments.binary, kind, program, make) for make in makers]
        version = subprocess.run([program, "--version"], capture_output=True, text=True).stdout.split("\n")[0]
        print(f"{version}, {kind}: {sum(counts)} things seen in {len(counts)} projects")


if __name__ == "__main__":
    main()
