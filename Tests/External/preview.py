"""Uses the preview in Chromium while files change.

    preview.py BINARY

The project is a copy of this repository's definitions. A label is edited: the page shows it at the same step, with what was
typed. A file is broken and mended, a mistake is made: the bar says so, and leads to its line. Questions lead to their
declarations, and these to their pages; the three environments stand side by side; answers are judged. Nothing of the
project is written, and no page elsewhere reads or sends anything. The desk's own pages are judged as the compiled ones are.
"""

import http.client
import pathlib
import shutil
import subprocess
import sys
import time

from playwright.sync_api import expect, sync_playwright

import browser
import desk
import judging
import prepare
import projects

FORM = "apercu/production/formulaires/api-particulier/index.html"
LABEL = "Nom du projet"
DEFINITION = "definitions/authorization_definitions/api_particulier.yml"


def copy(folder):
    root = pathlib.Path(folder) / "projet"
    root.mkdir()
    shutil.copytree(projects.ROOT / "definitions", root / "definitions")
    return root


def replace(path, old, new):
    text = path.read_text()
    assert old in text, f"{path}: no {old!r}"
    path.write_text(text.replace(old, new, 1))


def status(address, path="/", method="GET", **headers):
    connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=10)
    connection.putrequest(method, path, skip_host="Host" in headers)
    for name, value in headers.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    return connection.getresponse().status


def refuses_others(address):
    host = address.removeprefix("http://")
    wanted = [
        ((), {}, 303),
        ((), {"Host": "exemple.fr"}, 421),
        ((), {"Host": host.replace("127.0.0.1", "127.0.0.1.exemple.fr")}, 421),
        (("/bureau/page?page=/" + FORM,), {"Origin": "http://exemple.fr"}, 403),
        (("/bureau/page?page=/" + FORM,), {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "cors"}, 403),
        (("/" + FORM,), {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate"}, 200),
        (("/apercu/production/envoi", "POST"), {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate"}, 403),
        (("/bureau/%2e%2e/%2e%2e/datapass.yml",), {}, 404),
        (("/bureau/../../datapass.yml",), {}, 404),
        (("/bureau/source?fichier=../secret",), {}, 404),
        (("/apercu/nulle-part/index.html",), {}, 404),
        (("/apercu/production/messages/api_particulier/index.html",), {}, 200),
        (("/apercu/production/prolongations/api-particulier/index.html",), {}, 200),
        (("/apercu/production/formulaires/inconnu/index.html",), {}, 404),
    ]
    for words, headers, code in wanted:
        found = status(address, *words, **headers)
        assert found == code, f"{words} {headers}: {found}, not {code}"
    return len(wanted)


def follows(page, address, root):
    page.goto(f"{address}/{FORM}")
    expect(page.locator(".dp-apercu summary")).to_contain_text("erreur")
    page.get_by_role("link", name="Débuter ma demande").click()
    name = page.locator("[name=intitule]")
    expect(name).to_be_visible()
    name.fill("Tarifs de la cantine")
    place = page.url
    definition = root / DEFINITION
    changed = time.monotonic()
    replace(definition, "intitule: {", "intitule: { label: Comment s’appelle le projet,")
    expect(page.get_by_text("Comment s’appelle le projet").first).to_be_visible(timeout=5_000)
    seconds = time.monotonic() - changed
    assert page.url == place, page.url
    expect(name).to_be_visible()
    expect(name).to_have_value("Tarifs de la cantine")
    return seconds


def tells(page, root):
    bar = page.locator(".dp-apercu")
    definition = root / DEFINITION
    whole = definition.read_text()
    definition.write_text(whole + "  : : [\n")
    expect(bar).to_contain_text("dernier état lisible")
    expect(page.locator("[name=intitule]")).to_be_visible()
    definition.write_text(whole)
    expect(bar).not_to_contain_text("dernier état lisible")
    forms = root / "definitions/authorization_request_forms/api_particulier.yml"
    replace(forms, "api-particulier:\n", "api-particulier:\n  nom_inconnu: x\n")
    summary = bar.locator("summary")
    expect(summary).to_contain_text("1 ")
    if not bar.locator("details").evaluate("(details) => details.open"):
        summary.click()
    link = bar.get_by_role("link", name="api_particulier.yml:2").first
    link.click()
    expect(page.locator("#L2")).to_contain_text("nom_inconnu")
    assert page.evaluate("document.querySelector(':target').id") == "L2"
    replace(forms, "  nom_inconnu: x\n", "")


def leads(page, address):
    page.goto(f"{address}/{FORM}#champ-intitule")
    page.locator("[data-field=intitule] .dp-apercu-lien").click()
    target = page.locator("li:target")
    expect(target).to_contain_text("intitule")
    page.get_by_role("link", name="→ api_particulier").click()
    expect(page.locator("h1")).to_contain_text("API Particulier")
    page.goto(f"{address}/{FORM}")
    page.locator(".dp-apercu").get_by_role("link", name="côte à côte").click()
    for name in ("sandbox", "staging", "production"):
        frame = page.frame_locator(f"iframe[title='La page en {name}']")
        expect(frame.locator("h1")).to_contain_text("Demande libre")


def judges(page, binary, address, root):
    example = subprocess.run(
        [binary, "example", "--form", "api-particulier", "--complete", "--project", root], capture_output=True, text=True)
    assert example.returncode == 0, example.stderr
    page.goto(f"{address}/{FORM}")
    page.evaluate("() => HTMLFormElement.prototype.submit.call(document.getElementById('demande'))")
    expect(page.locator(".fr-alert")).to_contain_text("serait refusée")


def main():
    binary = sys.argv[1]
    with browser.temporary() as folder, sync_playwright() as playwright:
        root = copy(folder)
        before = {path: path.stat().st_mtime_ns for path in root.rglob("*")}
        with desk.started(binary, "preview", root, "--dsfr", prepare.installed()) as address:
            refusals = refuses_others(address)
            page = browser.launch(playwright).new_page(locale="fr-FR", viewport=judging.WIDE)
            watch = browser.Watch(page)
            seconds = follows(page, address, root)
            tells(page, root)
            leads(page, address)
            judges(page, binary, address, root)
            # What a page was loading when it was left is no complaint.
            found = [words for words in watch.take() if "ERR_ABORTED" not in words]
            own = ["bureau/cote-a-cote?page=index.html", f"bureau/source?fichier={DEFINITION}", "bureau/inconnu"]
            for path in own + [FORM]:
                page.goto(f"{address}/{path}")
                found += [f"{path}: {words}" for words in judging.violations(page)]
                found += [f"{path}: {words}" for words in judging.check_text(page.request.get(f"{address}/{path}").text())]
            page.context.browser.close()
        edited = {root / DEFINITION, root / "definitions/authorization_request_forms/api_particulier.yml"}
        written = [path for path in root.rglob("*") if path not in edited and before.get(path) != path.stat().st_mtime_ns]
        found += [f"written: {path}" for path in written]
    for words in found:
        print(words)
    print(f"preview: an edit is shown after {seconds:.2f} s; {refusals} requests as wanted; {len(found)} complaints")
    sys.exit(1 if found else 0)


main()
