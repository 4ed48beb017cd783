"""Looks for a form as an applicant would: in the catalogue, among vendors, with a script and without.

    finding.py BINARY

The pages are those of a small project with twelve definitions of two providers, one of which has forms of twelve vendors.
"""

import sys

from playwright.sync_api import sync_playwright

import browser
import projects

NAMES = ["Cantine", "École", "Quotient familial", "Étudiants boursiers", "Impôts", "Retraites", "Véhicules", "Cadastre", "Foncier",
         "Diplômes", "Énergie", "Logement"]
VENDORS = ["Arpège", "Atol", "Berger", "Ciril", "Dupont", "Éditions Zoé", "Faure", "Girard", "Hubert", "Icare", "3D Nord", "Zoé",
           "Informatisation.Intercommunale.Collectivités.fr"]


def write_project(root):
    definitions = "".join(
        f"d{place}: {{ name: {name}, description: Des données, provider: {'ville' if place % 2 else 'etat'}, kind: api,"
        f" support_email: aide@exemple.gouv.fr, blocks: [{{ name: basic_infos }}] }}\n"
        for place, name in enumerate(NAMES)
    )
    forms = "d0: { definition: d0, name: Demande libre, default: true, steps: [{ name: basic_infos }] }\n" + "".join(
        f"d0-v{place}: {{ definition: d0, name: Logiciel de {name}, service_provider_id: v{place}, steps: [{{ name: basic_infos }}] }}\n"
        for place, name in enumerate(VENDORS)
    )
    vendors = "".join(f"v{place}: {{ name: {name}, type: editor }}\n" for place, name in enumerate(VENDORS))
    files = {
        "authorization_definitions/d.yml": definitions,
        "authorization_request_forms/d.yml": forms,
        "service_providers.yml": vendors,
        "data_providers.yml": "ville: { name: Ville de Lyon }\netat: { name: Direction des impôts }\n",
    }
    projects.write(root / "definitions", files)
    return root


def shown(page, selector='[data-part="item"]'):
    return page.locator(selector).locator("visible=true")


def catalogue(page, address):
    page.goto(f"{address}/index.html")
    assert shown(page).count() == len(NAMES)
    # Below each provider, an accent does not send a name to the end.
    tiles = [text.strip() for text in page.locator('[data-part="item"] h3').all_inner_texts()]
    assert tiles == [
        "Cantine", "Énergie", "Foncier", "Impôts", "Quotient familial", "Véhicules",
        "Cadastre", "Diplômes", "École", "Étudiants boursiers", "Logement", "Retraites",
    ], tiles
    page.fill("#recherche", "quotients FAMILIAL")
    assert shown(page).count() == 1 and "Quotient familial" in shown(page).inner_text()
    assert page.locator('[data-part="count"]').inner_text() == "1 résultat"
    shown(page).locator("a").click()
    page.wait_for_load_state("networkidle")
    page.go_back()
    assert page.input_value("#recherche") == "quotients FAMILIAL" and shown(page).count() == 1
    page.fill("#recherche", "etudiants")
    assert shown(page).count() == 1 and "Étudiants boursiers" in shown(page).inner_text()
    page.fill("#recherche", "lyon")
    assert shown(page).count() == 6, "the provider's name finds nothing"
    assert shown(page, '[data-part="index"] a').count() == 1
    page.fill("#recherche", "zzz")
    assert "Aucun résultat" in page.locator('[data-part="count"]').inner_text() and shown(page, '[data-part="none"]').count() == 1
    page.fill("#recherche", "")
    assert shown(page).count() == len(NAMES) and "recherche" not in page.url


def vendors(page, address):
    page.goto(f"{address}/demandes/d0/index.html")
    letters = shown(page, '[data-part="index"] a').all_inner_texts()
    assert letters[0] == "0–9" and "A" in letters and "Z" in letters and "B" in letters and "E" in letters, letters
    page.fill("#recherche", "arpege")
    assert shown(page).count() == 1 and "Logiciel de Arpège" in shown(page).inner_text()
    assert shown(page, '[data-part="index"] a').all_inner_texts() == ["A"]
    words = page.locator("main").inner_text()
    assert "Demande libre" in words and "Vous ne trouvez pas" in words and "aide@exemple.gouv.fr" in words


FOCUSED = """() => {
  const element = document.activeElement;
  const { top, left, right, bottom } = element.getBoundingClientRect();
  return {
    text: element.textContent.trim(), inside: element !== document.body, ring: getComputedStyle(element).outlineStyle !== "none",
    seen: right > left && bottom > top && left >= -1 && right <= innerWidth + 1 && bottom > 0 && top < innerHeight,
  };
}"""


def narrow(page, address):
    """A telephone, and a page that is magnified: nothing is cut off, and the focus is seen wherever the Tab key leads."""
    for width in (320, 375):
        page.set_viewport_size({"width": width, "height": 640})
        for path, last in [("index.html", "Retraites"), ("demandes/d0/index.html", "Logiciel de Zoé")]:
            page.goto(f"{address}/{path}")
            wide = page.evaluate("() => document.documentElement.scrollWidth")
            assert wide <= width, f"{path}: {wide} pixels wide where {width} are seen"
            stops = []
            for _ in range(80):
                page.keyboard.press("Tab")
                found = page.evaluate(FOCUSED)
                if not found["inside"]:
                    break
                assert found["seen"] and found["ring"], f"{path}, {width} pixels wide: {found}"
                stops.append(found["text"])
            assert last in stops, f"{path}: {last} is not reached: {stops}"


def without_script(page, address):
    for path, heading, count in [("index.html", "Ville de Lyon", len(NAMES)), ("demandes/d0/index.html", "Z", len(VENDORS))]:
        page.goto(f"{address}/{path}")
        assert shown(page).count() == count and shown(page, "#recherche").count() == 0
        link = page.locator('[data-part="index"] a').filter(has_text=heading).last
        link.click()
        target = page.locator(":target")
        assert target.inner_text().strip() == heading, "a letter or provider leads elsewhere"


def main(binary):
    if missing := browser.missing():
        sys.exit(f"finding: {' and '.join(missing)} missing: `make browser` installs what the tests of the pages want")
    with browser.temporary() as folder, sync_playwright() as playwright:
        site = browser.compile_pages(binary, write_project(folder / "project"), folder / "out")
        chromium = browser.launch(playwright)
        with browser.served(browser.files(site)) as address:
            for look, has_script in [(catalogue, True), (vendors, True), (narrow, True), (without_script, False)]:
                page = chromium.new_context(java_script_enabled=has_script, locale="fr-FR").new_page()
                page.set_default_timeout(10_000)
                watch = browser.Watch(page)
                look(page, address)
                complaints = watch.take()
                assert complaints == [], complaints
        chromium.close()
    print("finding: the catalogue and vendors are searched, with and without a script")


main(sys.argv[1])
