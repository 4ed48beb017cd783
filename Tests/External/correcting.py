"""Corrects answers with a mouse, a finger and a keyboard, and looks at what the pages say of them.

    correcting.py BINARY

What is corrected must not take the click that follows it: the list of mistakes becomes shorter above the button that is being
pressed. The form is made up here: dates that do not exist, lists, units, advice, a rule that depends on an answer, a step that
answers leave empty, a choice that need not be made.
"""

import pathlib
import sys

from playwright.sync_api import sync_playwright

import browser
import projects
from reviewing import Form, plain

DEFINITION = """api_essai:
  name: API Essai
  description: Un essai
  provider: ville
  kind: api
  cgu_link: https://exemple.fr/cgu
  blocks:
    - name: basic_infos
      remove: [date_prevue_mise_en_production, volumetrie_approximative, maquette_projet]
      fields:
        nature: { type: choice, label: Nature, options: { regie: En régie, autre: Autre }, optional: true }
        budget: { type: integer, label: Budget, hint: Hors taxes, unit: euros, minimum: 10 }
        duree: { type: integer, label: "Durée, en mois", unit: mois, optional: true }
        debut: { type: date, label: Début, optional: true }
        fin: { type: date, label: Fin, minimum: "2030-01-01" }
        codes: { type: list, of: text, label: Codes, pattern: "[0-9]{5}", example: "69123", optional: true }
        site: { type: url, label: Site, strictness: advice, optional: true }
        avis: { type: text, label: Avis, optional: true }
        note: { type: text, label: Note, optional: true }
      rules:
        avis_ou_note: { at_least_one_of: [avis, note], unless: { nature: { is: regie } }, message: "Donnez l’avis ou la note." }
    - name: personal_data
      remove: [destinataire_donnees_caractere_personnel, duree_conservation_donnees_caractere_personnel]
      fields:
        duree_conservation_donnees_caractere_personnel_justification: { type: text, label: Détail, when: { nature: { is: autre } } }
"""

FORMS = """essai:
  definition: api_essai
  name: Essai
  default: true
  steps: [{ name: basic_infos }, { name: personal_data }]
"""

UNREAD = "cette date n’existe pas ou n’est pas complète (exemple : 31/01/2026)."


def write_project(root):
    files = {
        "datapass.yml": "version: 1\naddresses:\n  submission: http://127.0.0.1:9/demandes\n",
        "definitions/authorization_definitions/api.yml": DEFINITION,
        "definitions/authorization_request_forms/api.yml": FORMS,
        "definitions/data_providers.yml": "ville: { name: Ville, link: https://exemple.fr }\n",
    }
    return projects.write(root, files)


class Answers(Form):
    """The form, pressed as a hand presses it."""

    def __init__(self, page, address):
        super().__init__(page, address, "essai")

    def center(self, text):
        button = self.page.locator("button:visible").filter(has_text=text).first
        button.scroll_into_view_if_needed()
        box = button.bounding_box()
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def begin_date(self, name, keys):
        """Types a part of a date, or all of one; whether the browser makes nothing of it."""
        field = self.page.locator(f"#champ-{name}")
        field.fill("")
        field.focus()
        self.page.keyboard.type(keys)
        self.page.locator("#champ-intitule").focus()
        return field.evaluate("(field) => field.validity.badInput")

    def is_on(self, step):
        return self.page.locator(f"#etape-{step}").is_visible()


RIGHT = {"intitule": "Aides", "description": "Des aides", "budget": "12", "fin": "2030-02-01", "avis": "Favorable"}


def presses(page, address, press):
    """One press goes on, though it corrects what stands above the button."""
    form = Answers(page, address)
    form.write({name: answer for name, answer in RIGHT.items() if name != "avis"})
    form.write({"codes-1": "x", "intitule": ""})
    form.press("Suivant")
    assert len(form.mistakes()[1]) == 3 and form.is_on(1), form.mistakes()
    form.write({"codes-1": "69123", "intitule": "Aides"})
    # The last mistake is corrected, and its field is left by the press alone.
    page.locator("#champ-avis").focus()
    page.keyboard.type("Favorable")
    before = form.center("Suivant")
    press(page, *before)
    page.wait_for_function("() => document.getElementById('etape-1').hidden")
    # Another press than that of a button is none: what is told is looked at again once it is over.
    page.go_back()
    page.wait_for_function("() => !document.getElementById('etape-1').hidden")
    form.write({"avis": ""})
    form.press("Suivant")
    assert len(form.mistakes()[1]) == 1
    page.locator("#champ-note").focus()
    page.keyboard.type("Note")
    press(page, *page.locator("h1").evaluate("(title) => { const { x, y } = title.getBoundingClientRect(); return [x + 5, y + 5]; }"))
    page.wait_for_function("() => document.getElementById('erreurs').firstChild === null")
    # A keyboard waits for nothing.
    form.write({"note": ""})
    form.press("Suivant")
    page.locator("#champ-note").focus()
    page.keyboard.type("Note")
    page.keyboard.press("Tab")
    assert form.mistakes() == (None, [])
    form.finish()


def click(page, x, y):
    page.mouse.move(x, y)
    page.mouse.down()
    page.wait_for_timeout(200)
    page.mouse.up()


def dates(page, address):
    """What a browser makes no date of is neither lost nor said to be missing."""
    form = Answers(page, address)
    form.write({name: answer for name, answer in RIGHT.items() if name != "fin"})
    # A thirtieth of February, in the order of the browser’s own language.
    assert any(form.begin_date("debut", keys) for keys in ("02302030", "30022030"))
    assert form.begin_date("fin", "1")
    assert form.told("debut") == []
    form.press("Suivant")
    assert form.mistakes() == (
        "Erreur : 2 réponses sont à corriger", [f"« Début » : {UNREAD}", f"« Fin » : {UNREAD}"]
    ), form.mistakes()
    assert form.told("fin") == [f"« Fin » : {UNREAD}"]
    assert page.locator("#champ-debut").get_attribute("aria-invalid") == "true"
    # One that is emptied is nothing, and one that is whole is judged.
    page.locator("#champ-debut").focus()
    for _ in range(3):
        page.keyboard.press("Backspace")
        page.keyboard.press("Tab")
    page.locator("#champ-intitule").focus()
    assert form.told("debut") == [], form.told("debut")
    form.write({"fin": "2029-12-31"})
    assert form.mistakes()[1] == ["« Fin » : au plus tôt le 01/01/2030."], form.mistakes()
    assert form.begin_date("fin", "1")
    page.evaluate("location.hash = 'synthese'")
    page.wait_for_function("() => !document.getElementById('synthese').hidden")
    assert "Fin\nDate à corriger" in form.summary("Votre projet"), form.summary("Votre projet")
    form.finish()


def lists(page, address):
    """Mistakes name the answer of a list, in the order of the page; questions are counted."""
    form = Answers(page, address)
    form.write(RIGHT)
    form.write({"codes-1": "12345", "codes-3": "x", "intitule": "", "budget": "1"})
    page.locator("button:visible").filter(has_text="Ajouter une réponse").click()
    form.write({"codes-4": "y"})
    form.press("Suivant")
    title, lines = form.mistakes()
    assert title == "Erreur : 3 réponses sont à corriger", title
    assert [line[:9] for line in lines] == ["« Nom du ", "« Budget ", "Réponse 3", "Réponse 4"], lines
    assert form.told("codes") == lines[2:]
    wrong = page.locator('[data-part="row"] [aria-invalid="true"]')
    assert [row.get_attribute("id") for row in wrong.all()] == ["champ-codes-3", "champ-codes-4"]
    assert wrong.first.get_attribute("aria-describedby") == "champ-codes-messages"
    page.locator("#erreurs a").last.click()
    assert page.evaluate("document.activeElement.id") == "champ-codes-4"
    # A row that is added is not wrong.
    page.locator("button:visible").filter(has_text="Ajouter une réponse").click()
    assert page.locator("#champ-codes-5").get_attribute("aria-invalid") is None
    form.write({"codes-3": "", "intitule": "Aides", "budget": "12"})
    assert [line[:9] for line in form.mistakes()[1]] == ["Réponse 4"], form.mistakes()
    form.write({"codes-4": "69123"})
    assert form.mistakes() == (None, []) and wrong.count() == 0
    form.finish()


def words(page, address):
    """Units, advice, what depends on an answer, and an answer that is taken back."""
    form = Answers(page, address)
    label = {name: plain(page.locator(f'label[for="champ-{name}"]').inner_text()) for name in ("budget", "duree")}
    assert "En euros" in label["budget"] and "En mois" not in label["duree"], label
    rule = page.locator('[data-rule="avis_ou_note"]')
    assert plain(rule.inner_text()) == "Donnez l’avis ou la note."
    others = page.locator('[data-field="note"] p').filter(has_text="OU")
    assert others.is_visible()
    clear = page.locator('[data-part="clear"]')
    assert clear.count() == 0
    nature = page.locator('[name="nature"]')
    nature.first.check(force=True)
    assert not rule.is_visible() and not others.is_visible()
    assert plain(clear.inner_text()).startswith("Effacer ma réponse")
    clear.click()
    assert page.locator('[name="nature"]:checked').count() == 0 and not clear.is_visible()
    assert rule.is_visible() and others.is_visible()
    assert page.evaluate("document.activeElement.name") == "nature"
    form.write(RIGHT | {"site": "exemple"})
    form.press("Suivant")
    assert form.is_on(2) and "Rien à remplir ici, d’après vos réponses." in plain(page.locator("#etape-2").inner_text())
    form.press("Suivant")
    summary = form.summary("Votre projet")
    assert "Budget\n12 euros" in summary and "Conseil : « Site » attend une adresse web" in summary, summary
    assert page.locator("#synthese .fr-message--info").count() == 1
    assert "Rien à remplir ici, d’après vos réponses." in plain(page.locator("#synthese").inner_text())
    # The question appears with the answer that calls for it.
    page.evaluate("location.hash = 'etape-1'")
    page.wait_for_function("() => !document.getElementById('etape-1').hidden")
    nature.last.check(force=True)
    form.press("Suivant")
    assert "Rien à remplir" not in page.locator("#etape-2").inner_text()
    form.finish()


def main(binary):
    with browser.temporary() as folder, sync_playwright() as playwright:
        chromium = browser.launch(playwright)
        site = browser.compile_pages(binary, write_project(folder / "project"), folder / "out")
        with browser.served(browser.files(site)) as address:

            def opened(**options):
                return chromium.new_context(locale="fr-FR", **options).new_page()

            presses(opened(), address, click)
            presses(opened(viewport={"width": 390, "height": 844}), address, click)
            presses(opened(has_touch=True), address, lambda page, x, y: page.touchscreen.tap(x, y))
            for walk in (dates, lists, words):
                walk(opened(), address)
        chromium.close()
    print("correcting: presses with a mouse, a finger and a keyboard, dates, lists, words")


if __name__ == "__main__":
    main(str(pathlib.Path(sys.argv[1]).resolve()))
