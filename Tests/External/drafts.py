"""Holds what a live form keeps: in two tabs, back and forward, from links, and once the request is sent.

    drafts.py BINARY

The pages are those of a small project that sends its requests to a server on this machine. What is typed in one tab must never
replace what another has kept; a sent request must leave the storage that tabs share, and say when it was sent; what is posted
must be judged by `datapass validate` without being told its form, and be accepted exactly when the page lets it go.
"""

import subprocess
import sys

from playwright.sync_api import sync_playwright

import browser
import projects
from receiver import Receiver

DEFINITION = """cantine:
  name: Cantine
  description: De quoi tenir une cantine
  provider: ville
  kind: service
  cgu_link: https://exemple.fr/cgu
  blocks:
    - name: basic_infos
      fields:
        repas: { type: choice, options: [midi, soir], label: Repas }
        dispense: { type: boolean, optional: true, label: Dispense, when: { repas: { is: soir } } }
        bio: { type: boolean, optional: true, label: Bio }
        pains: { type: choices, options: [blanc, complet], optional: true, label: Pains }
        attestation: { type: boolean, acceptance: true, optional: true, label: La cuisine est prête }
"""
FORMS = """cantine: { definition: cantine, name: Cantine, default: true, steps: [{ name: basic_infos }],
  initialize_with: { pains: [complet] } }
cantine-editeur: { definition: cantine, name: Cantine éditeur, steps: [{ name: basic_infos }],
  initialize_with: { intitule: "<%= Rails.application.credentials.cantine.intitule || 'x' %>" } }
cantine-fermee: { definition: cantine, name: Fermée, steps: [{ name: basic_infos }], startable_by_applicant: false }
"""


def write_project(root, receiver):
    files = {
        "datapass.yml": f"version: 1\naddresses:\n  submission: {receiver}/demandes\n",
        "definitions/authorization_definitions/cantine.yml": DEFINITION,
        "definitions/authorization_request_forms/cantine.yml": FORMS,
        "definitions/data_providers.yml": "ville: { name: Ville }\n",
    }
    return projects.write(root, files)


KEPT = "() => Object.fromEntries(Object.entries(localStorage).map(([key, value]) => [key, JSON.parse(value)]))"


class Case:
    def __init__(self, binary, project, address, chromium):
        self.binary, self.project, self.address = binary, project, address
        self.context = chromium.new_context(locale="fr-FR")

    def open(self, form="cantine", query="", deaf=False):
        """A tab; a deaf one does not hear what others keep, as one that the browser has frozen."""
        page = self.context.new_page()
        page.set_default_timeout(10_000)
        page.watch = browser.Watch(page)
        if deaf:
            page.add_init_script("addEventListener('storage', (event) => event.stopImmediatePropagation(), true)")
        page.goto(f"{self.address}/formulaires/{form}/index.html{query}#etape-1")
        return page

    def close(self):
        for page in self.context.pages:
            assert page.watch.complaints == [], page.watch.complaints
        self.context.close()

    def validate(self, post):
        run = subprocess.run(
            [self.binary, "validate", "--from", "form", "--project", self.project, "-"], input=post, capture_output=True
        )
        return run.returncode, run.stdout.decode()


def tick(box):
    """Boxes of the design system are drawn by their labels, which lie above them."""
    box.evaluate("(box) => box.checked || box.click()")


def value(page, name):
    return page.locator(f'[name="{name}"]').first.input_value()


def two_tabs(case):
    first, second = case.open(), case.open()
    first.fill('[name="intitule"]', "Du premier")
    second.wait_for_function("""() => document.querySelector('[name="intitule"]').value === "Du premier" """)
    second.fill('[name="description"]', "Du second")
    first.reload()
    assert value(first, "intitule") == "Du premier" and value(first, "description") == "Du second"

    deaf = case.open(deaf=True)
    first.fill('[name="intitule"]', "Encore du premier")
    deaf.fill('[name="description"]', "Du sourd")
    deaf.fill('[name="intitule"]', "Du sourd")
    third = case.open()
    assert value(third, "intitule") == "Du sourd"
    words = third.locator('[data-part="other"]')
    assert "Dans un autre onglet" in words.inner_text() and "Encore du premier" in words.inner_text(), words.inner_text()
    third.click('[data-part="take-other"]')
    assert value(third, "intitule") == "Encore du premier" and words.count() == 0
    fourth = case.open()
    assert value(fourth, "intitule") == "Encore du premier" and fourth.locator('[data-part="other"]').count() == 0


def back_and_forward(case):
    page = case.open()
    tick(page.locator('input[value="soir"]'))
    assert page.locator('[data-field="dispense"]').is_visible()
    page.goto(f"{case.address}/index.html")
    page.go_back()
    page.wait_for_load_state()
    assert page.locator('input[value="soir"]').is_checked() and page.locator('[data-field="dispense"]').is_visible()


def links(case):
    page = case.open(query="?pains[]=brioche&bio=true&repas=nuit&intitule=Du%20lien")
    assert page.locator('input[value="complet"]').is_checked(), "an option that is not offered erased the form's own answer"
    assert page.locator('[name="bio"]').is_checked() and value(page, "intitule") == "Du lien"
    assert page.locator('[name="repas"]:checked').count() == 0
    page.fill('[name="intitule"]', "Du demandeur")
    page.reload()
    assert value(page, "intitule") == "Du demandeur", "a link replaced what the applicant wrote"


def clearing_asks(case):
    page = case.open()
    page.fill('[name="intitule"]', "À garder")
    page.reload()
    asked = []

    def reply(dialog):
        asked.append(dialog.message)
        dialog.accept() if len(asked) > 1 else dialog.dismiss()

    page.on("dialog", reply)
    page.click('[data-part="restart"]')
    assert value(page, "intitule") == "À garder" and len(asked) == 1
    page.click('[data-part="restart"]')
    page.wait_for_function("""() => document.querySelector('[name="intitule"]').value === "" """)
    assert page.evaluate(KEPT) == {} and len(asked) == 2


def answer(page, intitule="Une cantine"):
    if intitule:
        page.fill('[name="intitule"]', intitule)
    page.fill('[name="description"]', "Des repas")
    tick(page.locator('input[value="midi"]'))
    page.click('[data-part="next"]:visible')


def send(page, intitule="Une cantine"):
    answer(page, intitule)
    tick(page.locator('[name="attestation"]'))
    page.click('[data-part="next"]:visible')
    for box in page.locator('#synthese input[type="checkbox"]').all():
        tick(box)
    page.click('[data-part="submit"]')


def sending(case):
    page = case.open()
    answer(page)
    assert "La cuisine est prête" in page.locator("#erreurs").inner_text(), "the page lets go of an unticked box"
    send(page)
    page.wait_for_url("**/demandes")
    code, words = case.validate(Receiver.received[-1][2])
    assert code == 0 and "formulaire cantine" in words and "conseil" not in words, words
    page.go_back()
    page.wait_for_selector("[role=status]")
    kept = list(page.evaluate(KEPT).values())
    assert [list(entry) for entry in kept] == [["sent"]], kept
    words = page.locator("[role=status]").inner_text()
    assert "Demande envoyée" in words and "brouillon" not in words, words
    assert value(page, "intitule") == "", "the sent answers are still shown"
    other = case.open()
    assert "Demande envoyée" in other.locator("[role=status]").inner_text() and value(other, "intitule") == ""
    assert other.locator('[data-part="resume"]').count() == 0, "another tab offers what was sent"
    # It did not arrive.
    page.click('[data-part="resume"]')
    page.wait_for_function("""() => document.querySelector('[name="intitule"]').value === "Une cantine" """)
    assert "brouillon" in page.locator("[role=status]").inner_text()


def platform_answers(case):
    """What the vault answers may be empty, for the page and for the validator."""
    page = case.open("cantine-editeur")
    send(page, intitule=None)
    page.wait_for_url("**/demandes")
    code, words = case.validate(Receiver.received[-1][2])
    assert code == 0 and "formulaire cantine-editeur" in words and "/data/intitule [conseil]" in words, words


def closed_form(case):
    page = case.open("cantine-fermee")
    assert page.locator("#demande").get_attribute("action") is None
    assert "noindex" in page.locator('meta[name="robots"]').get_attribute("content")
    assert "form-action 'none'" in page.locator('meta[http-equiv]').get_attribute("content")
    send(page)
    assert page.locator("#envoi").is_visible() and page.evaluate(KEPT) == {}


CASES = [two_tabs, back_and_forward, links, clearing_asks, sending, platform_answers, closed_form]


def main():
    binary = sys.argv[1]
    if missing := browser.missing():
        sys.exit(f"drafts: {' and '.join(missing)} missing: `make browser` installs what the tests of the pages want")
    with browser.temporary() as folder, browser.served(Receiver) as receiver, sync_playwright() as playwright:
        project = write_project(folder / "project", receiver)
        site = browser.compile_pages(binary, project, folder / "out")
        chromium = browser.launch(playwright)
        with browser.served(browser.files(site)) as address:
            for test in CASES:
                case = Case(binary, project, address, chromium)
                test(case)
                case.close()
        chromium.close()
    print(f"drafts: {len(CASES)} cases")


main()
