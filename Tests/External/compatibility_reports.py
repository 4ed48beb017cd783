"""What other programs do with the reports of `lint`. Each function says it in both languages: what the program does, and
what one has to mind."""

import json
import os
import subprocess

import projects
from compatibility_schemas import program

PROJECT = projects.ROOT / "Tests/FormCompilerTests/Fixtures/projects/questions"
# As many results as an exit code has values.
WHOLE_TURN = 256


def report(binary, folder, style):
    """The report on a project with findings; its path."""
    file = folder / f"report.{style}"
    if not file.exists():
        run = subprocess.run([binary, "lint", "--info", "--format", style], cwd=PROJECT, capture_output=True)
        assert run.returncode == 1, run.stderr.decode()
        file.write_bytes(run.stdout)
    return file


def findings(binary, folder):
    return json.loads(report(binary, folder, "json").read_text())["diagnostics"]


def run(name, *arguments, folder):
    environment = {**os.environ, "MPLCONFIGDIR": str(folder / "matplotlib")}
    command = [program(name), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment)


def sarif_tools(binary, folder):
    found = findings(binary, folder)
    log = report(binary, folder, "sarif")
    checked = run("sarif", "--check", "note", "summary", log, folder=folder)
    for level, severity in (("error", "error"), ("warning", "warning"), ("note", "info")):
        count = sum(finding["severity"] == severity for finding in found)
        assert f"{level}: {count}" in checked.stdout.splitlines(), checked.stdout
    assert checked.returncode == len(found), checked.returncode
    many = json.loads(log.read_text())
    results = many["runs"][0]["results"]
    many["runs"][0]["results"] = (results * WHOLE_TURN)[:WHOLE_TURN]
    file = folder / "many.sarif"
    file.write_text(json.dumps(many))
    passes = run("sarif", "--check", "note", "summary", file, folder=folder).returncode == 0
    assert passes, f"{WHOLE_TURN} results no longer pass"
    return {
        "en": (
            f"counts {len(found)} findings by severity as the report does",
            f"`--check` exits with the number of results, so that {WHOLE_TURN} of them pass: rely on the exit code of `lint`",
        ),
        "fr": (
            f"compte {len(found)} constats par gravité comme le rapport",
            f"le code de sortie de `--check` est le nombre de résultats, si bien que {WHOLE_TURN} passent\u00a0: fiez-vous à celui de "
            "`lint`",
        ),
    }


def junitparser(binary, folder):
    from junitparser import JUnitXml

    found = findings(binary, folder)
    suites = JUnitXml.fromfile(str(report(binary, folder, "junit")))
    declared = (suites.tests, suites.failures, suites.errors)
    suites.update_statistics()
    assert declared == (suites.tests, suites.failures, suites.errors) == (len(found), len(found), 0), declared
    files = len(list(suites))
    assert files == len({finding["file"] for finding in found})
    return {
        "en": (
            f"reads {len(found)} failures in {files} suites, one a file; its own count is that of the report",
            "errors and warnings are both failures; `type` tells them apart",
        ),
        "fr": (
            f"lit {len(found)} échecs dans {files} suites, une par fichier\u00a0; il en compte autant que le rapport",
            "erreurs et avertissements sont tous des échecs\u00a0; `type` les distingue",
        ),
    }


def junit2html(binary, folder):
    found = findings(binary, folder)
    log = report(binary, folder, "junit")
    made = run("junit2html", log, "report.html", "--max-failures", "1", folder=folder)
    assert made.returncode == 0, "--max-failures counts with one report now"
    page = (folder / "report.html").read_text()
    assert all(finding["rule"] in page for finding in found)
    counted = run("junit2html", "--summary-matrix", "--max-failures", "1", log, folder=folder)
    assert counted.returncode == len(found), counted.returncode
    matrix = run("junit2html", "--report-matrix", "matrix.html", log, folder=folder)
    assert "ZeroDivisionError" in matrix.stderr, "it makes a matrix without times now"
    return {
        "en": (
            f"makes a page of {len(found)} findings",
            "`--max-failures` has no effect but with `--summary-matrix`; `--report-matrix` fails, since findings take no time",
        ),
        "fr": (
            f"fait une page de {len(found)} constats",
            "`--max-failures` n’a d’effet qu’avec `--summary-matrix`\u00a0; `--report-matrix` échoue, car un constat ne prend pas "
            "de temps",
        ),
    }


ROWS = [("sarif-tools", sarif_tools), ("junitparser", junitparser), ("junit2html", junit2html)]
