"""Reads the QR codes of vendors' kits back with another program than the one that made them.

    codes.py BINARY

Kits are made of vendors' forms of this repository's `definitions/`, of one whose address carries answers, and of one that
is as long as a code allows. Both pictures must say what `adresse.txt` says: qr.png as it is, qr.svg as rsvg-convert draws it
where there is one, else as Chromium does. Skipped, with a word, where qrencode or zbarimg is missing.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import browser
import projects

# A form, and the options of its kit.
KITS = [
    ("api-particulier-arpege-concerto", []),
    ("api-entreprise-marches-publics", ["--prefill", "intitule=Élus & agents = 100 % [+]"]),
    ("formulaire-qf", ["--siret", "217 500 016 00019", "--external-id", "famille 12/é"]),
    ("api-entreprise-marches-publics", ["--prefill", f"intitule={'0123456789' * 60}"]),
]


def missing():
    """What this machine does not have."""
    return [name for name in ("qrencode", "zbarimg") if shutil.which(name) is None]


def read(picture):
    """What a picture's code says."""
    run = subprocess.run(["zbarimg", "--quiet", "--raw", str(picture)], capture_output=True, text=True)
    assert run.returncode == 0, f"{picture.name}: zbarimg: exit {run.returncode}\n{run.stderr}"
    return run.stdout


def drawn(svg):
    """The same code as a picture of points."""
    png = svg.with_name("drawn.png")
    # Whole points for each module: what falls between two is no fault of the code.
    width = 8 * int(re.search(r'viewBox="0 0 (\d+) \1"', svg.read_text()).group(1))
    if shutil.which("rsvg-convert"):
        command = ["rsvg-convert", "--width", str(width), "--height", str(width), "--output", str(png), str(svg)]
        subprocess.run(command, check=True)
        return png
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = browser.launch(playwright)
        page = chromium.new_page(viewport={"width": width, "height": width})
        page.goto(svg.as_uri())
        page.evaluate("(width) => ['width', 'height'].forEach((name) => document.documentElement.setAttribute(name, width))", width)
        page.screenshot(path=png)
        chromium.close()
    return png


def main():
    binary = pathlib.Path(sys.argv[1]).resolve()
    if names := missing():
        print(f"codes: SKIPPED: {' and '.join(names)} missing: `make codes` installs what reads codes back")
        return
    count = 0
    for uid, options in KITS:
        with tempfile.TemporaryDirectory() as folder:
            command = [binary, "template", "kit", uid, "--project", projects.ROOT, "--output", folder, *options]
            run = subprocess.run(command, capture_output=True, text=True)
            assert run.returncode == 0, f"{uid}: exit {run.returncode}\n{run.stderr}"
            kit = pathlib.Path(folder)
            address = (kit / "adresse.txt").read_text()
            assert run.stdout.startswith(address), f"{uid}: {run.stdout!r} is not {address!r}"
            # An authority's page has a code of its own, which says nothing of a family.
            folders = [kit, kit / "familles"] if "--siret" in options else [kit]
            for part in folders:
                address = (part / "adresse.txt").read_text()
                assert "external_id" not in address, f"{uid}: {address!r}"
                for picture in (part / "qr.png", drawn(part / "qr.svg")):
                    assert read(picture) == address, f"{uid}: {picture} says {read(picture)!r}, not {address!r}"
            count += len(folders)
    print(f"codes: {count} addresses read back from both pictures")


if __name__ == "__main__":
    main()
