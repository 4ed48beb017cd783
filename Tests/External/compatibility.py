"""Has others read what the tool writes, and records what they do with it, by version and date.

    compatibility.py BINARY

Each program gets what the tool makes of this repository, of the project on which verdicts are compared, or of a project with
findings. What the page says of it is checked first, what one has to mind included; a program that does otherwise fails the
run. Then Documentation/Compatibility.md and its French page are written anew, where anything but the day has changed.
"""

import datetime
import importlib.metadata
import pathlib
import sys
import tempfile

import compatibility_reports as reports
import compatibility_schemas as schemas
import projects

PAGES = {"en": "Compatibility.md", "fr": "fr/Compatibilite.md"}

INTRODUCTION = {
    "en": """# Compatibility

What other programs do with the files that the tool writes. `make test-external` has them read these files, checks every
line of the tables, and writes this page. A day is the one on which the program was first seen to do so.
[In French](fr/Compatibilite.md).
""",
    "fr": """# Compatibilité

Ce que d’autres programmes font des fichiers que l’outil écrit. `make test-external` leur fait lire ces fichiers, vérifie
chaque ligne des tableaux et écrit cette page. La date est celle du jour où le programme l’a fait pour la première fois.
[En anglais](../Compatibility.md).
""",
}

HEADS = {
    "en": "| program | version | day | what it does | what to mind |\n|---|---|---|---|---|",
    "fr": "| programme | version | jour | ce qu’il fait | à savoir |\n|---|---|---|---|---|",
}

SECTIONS = [
    ("JSON Schemas of submissions", "Les schémas JSON des demandes", schemas.ROWS),
    ("JSON Schemas of the language", "Les schémas JSON du langage", schemas.LANGUAGE_ROWS),
    ("Reports", "Les rapports", reports.ROWS),
]


def version(program):
    try:
        return importlib.metadata.version(program.replace("python-jsonschema", "jsonschema"))
    except importlib.metadata.PackageNotFoundError:
        return None


def table(rows, language, known):
    """The lines of a table; a line that `known` has but for its day keeps that day."""
    lines = [HEADS[language]]
    for program, told in rows:
        shown = version(program) or {"en": "not run", "fr": "non exécuté"}[language]
        does, mind = told[language]
        parts = (f"| {program} | {shown} | ", f" | {does} | {mind} |")
        day = next((line[len(parts[0]) :].split(" ")[0] for line in known if line.startswith(parts[0]) and line.endswith(parts[1])), None)
        lines.append(parts[0] + (day or datetime.date.today().isoformat()) + parts[1])
    return "\n".join(lines)


def page(sections, language, known):
    parts = [INTRODUCTION[language]]
    for english, french, rows in sections:
        parts.append(f"## {english if language == 'en' else french}\n\n{table(rows, language, known)}\n")
    return "\n".join(parts)


def main():
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as folder:
        sections = []
        for english, french, rows in SECTIONS:
            seen = [(program, look(binary, pathlib.Path(folder))) for program, look in rows]
            sections.append((english, french, seen))
            for program, told in seen:
                print(f"{program}: {told['en'][0]}")
    for language, name in PAGES.items():
        file = projects.ROOT / "Documentation" / name
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        new = page(sections, language, text.splitlines())
        if new != text:
            file.write_text(new, encoding="utf-8")
            print(f"written: Documentation/{name}")


if __name__ == "__main__":
    main()
