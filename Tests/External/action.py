"""Runs the steps of `action.yml` and `comment/action.yml` as a runner would, with a release that a server on this machine
offers and a `gh` that writes down what it is asked, and checks that `.pre-commit-hooks.yaml` looks at the files that
`datapass` reads.

usage: action.py BINARY
"""

import functools
import hashlib
import http.server
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import threading

import yaml

import projects

ACTION = yaml.safe_load((projects.ROOT / "action.yml").read_text())
COMMENT = yaml.safe_load((projects.ROOT / "comment/action.yml").read_text())

# Stands for GitHub's program: knows one run with an artifact, one pull request, and the comments in a file.
GH = """#!/bin/bash
all="$*"
printf '%s\\n' "$all" >> "$FAKE/asked"
case "$*" in
  'run download 7 '*) cp "$FAKE/report.md" "${@: -1}/datapass-diff.md" ;;
  'run download '*) exit 1 ;;
  *'/pulls -f state=open '*) printf '%s\\n' '3 abc' '4 def' ;;
  'api --paginate '*) cat "$FAKE/comments" ;;
  *body=@*) cp "${all##*body=@}" "$FAKE/posted" ;;
esac
"""


class Server(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def evaluate(text, context):
    """The expressions of the action: names, and `a || b` for the first that is not empty."""

    def value(match):
        names = match.group(1).split("||")
        return next((found for name in names if (found := context.get(name.strip(), ""))), "")

    return re.sub(r"\$\{\{(.*?)\}\}", value, text)


def run_action(folder, server, inputs, ref="", action=ACTION, event={}, surroundings={}):
    """The exit code of the first step that fails, or 0, and all that was printed."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=folder))
    files = {name: folder / name for name in ("GITHUB_OUTPUT", "GITHUB_PATH")}
    for path in files.values():
        path.touch()
    context = {
        "github.server_url": server,
        "github.action_repository": "some/one",
        "github.action_ref": ref,
    }
    context |= event
    for name, declared in action["inputs"].items():
        context[f"inputs.{name}"] = inputs.get(name, declared.get("default", ""))
    printed = ""
    for step in action["runs"]["steps"]:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"], "an expression in a script is read as code"
        environment = {key: evaluate(value, context) for key, value in step["env"].items()}
        environment |= {"PATH": os.environ["PATH"], "RUNNER_TEMP": str(folder)}
        environment["GITHUB_ACTION_PATH"] = str(projects.ROOT)
        environment |= surroundings
        environment |= {key: str(path) for key, path in files.items()}
        run = subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
            cwd=evaluate(step.get("working-directory", "."), context),
            env=environment,
            capture_output=True,
            text=True,
        )
        printed += run.stdout + run.stderr
        if run.returncode != 0:
            return run.returncode, printed
        for line in files["GITHUB_OUTPUT"].read_text().splitlines():
            name, _, output = line.partition("=")
            context[f"steps.{step.get('id')}.outputs.{name}"] = output
    return 0, printed


def judge_action(binary, folder):
    release = folder / "served/some/one/releases/download/v1.2.3"
    release.mkdir(parents=True)
    asset = release / f"datapass-linux-{platform.machine()}"
    shutil.copy(binary, asset)
    digest = hashlib.sha256(asset.read_bytes()).hexdigest()
    broken = projects.write_hostile(folder)
    handler = functools.partial(Server, directory=str(folder / "served"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        run = functools.partial(run_action, folder, f"http://127.0.0.1:{server.server_port}")

        here = {"path": str(projects.ROOT)}
        code, printed = run({"version": "v1.2.3", "sha256": digest, **here})
        assert (code, printed) == (0, ""), printed
        assert run(here, ref="v1.2.3")[0] == 0, "the tag of the action is the release"

        there = {"version": "v1.2.3", "working-directory": str(broken)}
        code, printed = run(there)
        assert code == 1 and "\n::error file=" in "\n" + printed, printed
        code, printed = run({**there, "formats": "text\nsarif=out file.sarif\n", "args": "--lang\nen\n"})
        assert code == 1 and printed.startswith("::add-matcher::") and "error[" in printed, printed
        assert printed.endswith("::remove-matcher owner=datapass-info::\n"), printed
        assert (broken / "out file.sarif").is_file()
        assert run({**there, "fail-on": "never"})[0] == 0

        judge_diff(run, folder)

        for inputs in (
            {"sha256": "0" * 64, "version": "v1.2.3"},
            {"sha256": "abc", "version": "v1.2.3"},
            {"version": "v9.9.9"},
            {"version": "main"},
            {"version": "v1.2.3/../../x"},
            {"version": "$(touch x)"},
            {"version": "v1.2.3", "repository": "a/b/c"},
            {},
        ):
            code, printed = run({**inputs, **here})
            assert code == 2 and printed.count("::error title=datapass::") == 1, (inputs, code, printed)
        server.shutdown()
    print("action.yml: downloads, verifies, refuses and runs as it says")


def judge_diff(run, folder):
    """The action leaves the comment, and annotates, before lint has its say."""
    project = projects.write_changed(folder)
    there = {"version": "v1.2.3", "working-directory": str(project), "fail-on": "never", "diff": "HEAD"}
    code, printed = run(there)
    assert code == 0 and "::warning file=" in printed and "title=scope-removed::" in printed, printed
    assert "scope-removed" in (project / "datapass-diff.md").read_text()
    assert run({**there, "diff-fail-on": "breaking"})[0] == 1
    assert run({**there, "diff": "$(touch x)"})[0] == 2
    assert run({**there, "diff": "--kinds"})[0] == 2, "a revision is read as an option"


def judge_comment(folder):
    """The second action posts the report on the pull request of the commit, and nowhere else."""
    fake = folder / "fake"
    fake.mkdir()
    gh = fake / "gh"
    gh.write_text(GH)
    gh.chmod(0o755)

    def run(report="## x\n", comments="", commit="def", run="7"):
        for name in ("asked", "posted"):
            (fake / name).unlink(missing_ok=True)
        (fake / "report.md").write_text(report)
        (fake / "comments").write_text(comments)
        event = {
            "github.repository": "some/one",
            "github.event.workflow_run.id": run,
            "github.event.workflow_run.head_repository.owner.login": "stranger",
            "github.event.workflow_run.head_branch": "$(touch x)",
            "github.event.workflow_run.head_sha": commit,
        }
        surroundings = {"PATH": f"{fake}:{os.environ['PATH']}", "FAKE": str(fake)}
        code, printed = run_action(folder, "", {}, action=COMMENT, event=event, surroundings=surroundings)
        assert code == 0, printed
        asked = (fake / "asked").read_text()
        posted = fake / "posted"
        return asked, posted.read_text() if posted.exists() else None

    asked, posted = run()
    assert "--method POST repos/some/one/issues/4/comments" in asked and "PATCH" not in asked, asked
    assert posted == "<!-- datapass diff -->\n## x\n", posted
    asked, _ = run(comments="12\n13\n")
    assert "--method PATCH repos/some/one/issues/comments/12 " in asked and "POST" not in asked, asked
    assert len(run(report="x" * 100_000)[1]) < 65536
    assert run(commit="other")[1] is None, "the commit is of no open pull request"
    assert run(run="8")[1] is None, "the run left nothing"
    print("comment/action.yml: posts where GitHub says, once, and what fits")


def judge_hook():
    hook, = yaml.safe_load((projects.ROOT / ".pre-commit-hooks.yaml").read_text())
    assert (hook["id"], hook["language"], hook["pass_filenames"]) == ("datapass-lint", "system", False)
    pattern = re.compile(hook["files"])
    read = [path.relative_to(projects.ROOT) for path in (projects.ROOT / "definitions").rglob("*.y*ml")]
    read += [
        "datapass.yml", "config/authorization_definitions/a.yaml", "config/service_providers.yml",
        "apps/x/config/authorization_request_forms/a b.yml", "config/data_providers.yml", "db/seeds/data_providers.yml",
        "db/data/eligibility_rules.yml", "config/locales/authorization_request_forms.fr.yml",
        "config/locales/activerecord.fr.yml", "config/authorization_scenarios/a.yml", "config/authorization_life/a.yml",
        "definitions/life/texts/a.txt",
    ]
    others = ["config/routes.yml", "xdatapass.yml", "config/authorization_definitions/x/a.yml", "definitions/README.md"]
    for path in read:
        assert pattern.search(str(path)), path
    for path in others:
        assert not pattern.search(path), path
    print(f".pre-commit-hooks.yaml: looks at the {len(read)} files that are read, and at no other")


def main():
    judge_hook()
    if platform.system() != "Linux":
        print("SKIPPED: action.yml (releases are for Linux)")
        return
    with tempfile.TemporaryDirectory() as folder:
        judge_action(sys.argv[1], pathlib.Path(folder))
        judge_comment(pathlib.Path(folder))


main()
