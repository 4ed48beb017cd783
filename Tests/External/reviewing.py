"""Reads a request again as its applicant and its instructor do, and what the pages say of wrong answers.

    reviewing.py BINARY

The form is made up here: two groups with scopes of one name, answers that the form gives by itself, a file that is refused,
rules between answers. With each answer that is corrected, the list of mistakes must be that of the mistakes that are left.
"""

import json
import pathlib
import sys

from playwright.sync_api import sync_playwright

import browser
import projects

DEFINITION = """api_foyers:
  name: API Foyers
  description: Les foyers et leurs déclarants
  provider: ville
  kind: api
  cgu_link: https://exemple.fr/cgu
  scopes:
    - { name: "Nom, Prénom", value: d1_nom, group: Déclarant 1 }
    - { name: Adresse, value: d1_adresse, group: Déclarant 1 }
    - { name: "Nom, Prénom", value: d2_nom, group: Déclarant 2 }
    - { name: Adresse, value: d2_adresse, group: Déclarant 2 }
    - { name: Quotient, value: quotient, group: Foyer, included: true, disabled: true }
    - { name: Ancien revenu, value: ancien, group: Archives, deprecated: { since: "2020-01-31" } }
  scope_rules:
    second: { requires: { d2_nom: [d1_nom] } }
  blocks:
    - name: basic_infos
      remove: [date_prevue_mise_en_production, volumetrie_approximative]
      fields:
        maquette_projet: { accept: [application/pdf, image/png], max_size: 1 MB, max_count: 1, optional: true }
        plans: { type: document, label: Plans, max_count: 2, optional: true }
        debut: { type: date, label: Début, minimum: "2030-02-01" }
        fin: { type: date, label: Fin }
        motif: { type: text, label: Motif, required_when: { fin: { above: "2031-01-01" } } }
      rules:
        apres: { after: [fin, debut] }
    - name: legal
    - name: scopes
    - name: personal_data
    - { name: contacts, contacts: [contact_metier, contact_technique] }
"""

FORMS = """foyers:
  definition: api_foyers
  name: Foyers
  default: true
  static_blocks: [{ name: legal }]
  initialize_with:
    cadre_juridique_nature: Délibération
    cadre_juridique_url: https://exemple.fr/texte
    contact_metier_type: person
    scopes: [d1_adresse]
pas-a-pas:
  definition: api_foyers
  name: Pas à pas
  steps: [{ name: basic_infos }, { name: legal }, { name: scopes }, { name: personal_data }, { name: contacts }]
"""

HEAD = """<meta name="datapass-applicant.given_name" content="Maëlle">
<meta name="datapass-applicant.family_name" content="O’Neil">
<meta name="datapass-applicant.email" content="maelle@exemple.gouv.fr">
"""

ANSWERS = {
    "intitule": "Aides", "description": "Des aides", "debut": "2030-03-01", "fin": "2030-04-01",
    "destinataire_donnees_caractere_personnel": "Agents", "duree_conservation_donnees_caractere_personnel": "12",
}

MONTHS = "#champ-duree_conservation_donnees_caractere_personnel"
MOTIVE = f"{MONTHS}_justification"


def plain(text):
    """Spaces are spaces."""
    return text.replace("\u00a0", " ")


def write_project(root, configuration):
    files = {
        "datapass.yml": configuration,
        "definitions/authorization_definitions/api.yml": DEFINITION,
        "definitions/authorization_request_forms/api.yml": FORMS,
        "definitions/data_providers.yml": "ville: { name: Ville, link: https://exemple.fr }\n",
        "theme/head.html": HEAD,
    }
    return projects.write(root, files)


class Form:
    """A form in a page, by what its applicant reads and writes."""

    def __init__(self, page, address, uid):
        self.page = page
        self.watch = browser.Watch(page)
        page.on("dialog", lambda dialog: dialog.accept())
        page.goto(f"{address}/formulaires/{uid}/index.html#etape-1")

    def press(self, text):
        self.page.locator("button:visible, a:visible").filter(has_text=text).first.click()

    def write(self, answers):
        for name, answer in answers.items():
            self.page.locator(f"#champ-{name}").fill(answer)
            self.page.keyboard.press("Tab")

    def attach(self, name, content_type, size=10):
        self.page.locator("#champ-maquette_projet").set_input_files(
            {"name": name, "mimeType": content_type, "buffer": b"x" * size}
        )

    def mistakes(self):
        """The list above the form: its title, and its lines."""
        alert = self.page.locator("#erreurs .fr-alert")
        if alert.count() == 0:
            return None, []
        return plain(alert.locator("h2").inner_text()), [plain(line) for line in alert.locator("li").all_inner_texts()]

    def told(self, name):
        return [plain(line) for line in self.page.locator(f'[data-field="{name}"] .fr-message').all_inner_texts()]

    def summary(self, title):
        """What the summary says below the title of a block."""
        section = self.page.locator("#synthese section").filter(has=self.page.locator(f"h3:text-is('{title}')"))
        return plain(section.inner_text())

    def finish(self):
        assert not (found := self.watch.take()), found


def contacts(form):
    for kind in ("contact_metier", "contact_technique"):
        form.write({
            f"{kind}_family_name": "O’Neil", f"{kind}_given_name": "Maëlle", f"{kind}_job_title": "Cheffe",
            f"{kind}_email": f"{kind}@exemple.fr".replace("_", "."), f"{kind}_phone_number": "06 12 34 56 78",
        })


def mistakes(page, address):
    form = Form(page, address, "pas-a-pas")
    form.write(ANSWERS_OF_FIRST | {"debut": "2030-01-01", "fin": "2030-01-01", "intitule": ""})
    form.attach("plan.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    form.press("Suivant")
    title, lines = form.mistakes()
    assert title == "Erreur : 4 réponses sont à corriger", title
    assert lines == [
        "« Nom du projet » doit être rempli.",
        "« plan.docx » : choisissez un fichier dans un format accepté (PDF, PNG).",
        "« Début » : au plus tôt le 01/02/2030.",
        "« Fin » doit suivre « Début ».",
    ], lines
    # What is corrected leaves the list, and the field.
    form.attach("plan.png", "image/png", 2 << 20)
    assert form.told("maquette_projet") == ["« plan.png » : choisissez un fichier de moins de 1 Mo."]
    form.attach("plan.pdf", "application/pdf")
    assert form.told("maquette_projet") == [] and len(form.mistakes()[1]) == 3
    form.write({"intitule": "Aides"})
    assert form.mistakes()[0] == "Erreur : 2 réponses sont à corriger", form.mistakes()
    # A rule is checked again whichever of its answers changes: here it is told at the other one.
    form.write({"debut": "2030-02-02"})
    assert form.told("debut") == [] and form.told("fin") == ["« Fin » doit suivre « Début »."]
    assert form.mistakes() == ("Erreur : une réponse est à corriger", ["« Fin » doit suivre « Début »."])
    form.write({"fin": "2030-02-01"})
    assert len(form.mistakes()[1]) == 1
    form.write({"debut": "2030-02-01", "fin": "2030-02-03"})
    assert form.mistakes() == (None, []) and form.told("fin") == []
    # What an answer makes compulsory is said to be so, for as long as it is.
    motive = page.locator("#champ-motif")
    label = page.locator('label[for="champ-motif"]')
    assert not motive.evaluate("(field) => field.required") and "(optionnel)" in label.inner_text()
    form.write({"fin": "2031-02-01"})
    assert motive.evaluate("(field) => field.required") and "(optionnel)" not in label.inner_text()
    form.write({"fin": "2030-02-03"})
    assert not motive.evaluate("(field) => field.required") and "(optionnel)" in label.inner_text()
    form.press("Suivant")
    # One of two has to be answered: neither is optional, and a note says so.
    step = page.locator("#etape-2")
    assert "Donnez l’adresse du texte ou joignez-le." in step.inner_text() and "OU" in step.inner_text()
    assert "(optionnel)" not in step.inner_text(), step.inner_text()
    form.write({"cadre_juridique_nature": "Délibération"})
    form.press("Suivant")
    assert form.mistakes()[1] == ["Donnez l’adresse du texte ou joignez-le."]
    page.locator("#champ-cadre_juridique_document").set_input_files(
        {"name": "texte.pdf", "mimeType": "application/pdf", "buffer": b"x"}
    )
    assert form.mistakes() == (None, []) and form.told("cadre_juridique_url") == []
    form.press("Suivant")
    # Scopes are called what the page calls them.
    page.locator('[name="scopes[]"][value="d2_nom"]').check(force=True)
    form.press("Suivant")
    assert form.mistakes()[1] == ["« Nom, Prénom » ne se demande pas sans « Nom, Prénom »."], form.mistakes()
    page.locator('[name="scopes[]"][value="d1_nom"]').check(force=True)
    assert form.mistakes() == (None, [])
    form.press("Suivant")
    # The motive of a long retention is asked for a long retention alone.
    assert not page.locator(MOTIVE).is_visible()
    page.locator(MONTHS).fill("37")
    assert page.locator(MOTIVE).is_visible() and page.locator(MOTIVE).evaluate("(field) => field.required")
    page.locator(MONTHS).fill("36")
    assert not page.locator(MOTIVE).is_visible()
    form.write({"destinataire_donnees_caractere_personnel": "Agents"})
    form.press("Suivant")
    assert page.locator("#champ-contact_metier_email").get_attribute("autocomplete") == "off"
    form.press("Suivant")
    assert "« Contact métier : Nom » doit être rempli." in form.mistakes()[1], form.mistakes()
    # What an earlier step is told to lack is looked at where it stands, and is not in the list of this one.
    page.goto(f"{address}/formulaires/pas-a-pas/index.html#etape-1")
    page.evaluate("localStorage.clear()")
    page.reload()
    form.press("Suivant")
    count = len(form.mistakes()[1])
    page.evaluate("location.hash = 'etape-5'")
    form.press("Suivant")
    page.evaluate("location.hash = 'etape-1'")
    page.wait_for_function("() => !document.getElementById('etape-1').hidden")
    form.write({"intitule": "Aides"})
    assert form.mistakes() == (None, []) and form.told("intitule") == [] and len(form.told("description")) == 1
    form.press("Suivant")
    assert len(form.mistakes()[1]) == count - 1
    form.finish()


ANSWERS_OF_FIRST = {name: ANSWERS[name] for name in ("intitule", "description", "debut", "fin")}


def summary(page, address):
    form = Form(page, address, "foyers")
    # A group whose scopes are all out of date is not there.
    assert "Foyer" in page.locator("#bloc-scopes").inner_text() and "Archives" not in page.locator("#bloc-scopes").inner_text()
    form.write(ANSWERS)
    contacts(form)
    for scope in ("d1_nom", "d2_nom"):
        page.locator(f'[name="scopes[]"][value="{scope}"]').check(force=True)
    form.press("Suivant")
    assert page.locator("#synthese").is_visible(), form.mistakes()
    shown = [line for line in form.summary("Les données").split("\n") if line.strip()]
    shown = shown[shown.index("Déclarant 1"):]
    assert shown == [
        "Déclarant 1", "Nom, Prénom", "Adresse",
        "Déclarant 2", "Nom, Prénom", "Non demandée : Adresse",
        "Foyer", "Quotient (demandée d’office par le formulaire)",
    ], shown
    assert "01/03/2030" in form.summary("Votre projet")
    legal = form.summary("Le cadre juridique")
    assert "Écrit par le formulaire." in legal and "Délibération" in legal and "Modifier" not in legal
    # A block is changed alone, and one comes back to it.
    page.locator('[data-part="change"][data-block="scopes"]').click()
    blocks = page.locator("section[data-block]")
    assert [block.get_attribute("data-block") for block in blocks.all() if block.is_visible()] == ["scopes"]
    assert page.evaluate("document.activeElement.id") == "bloc-scopes-titre"
    for scope in ("d1_nom", "d1_adresse", "d2_nom"):
        page.locator(f'[name="scopes[]"][value="{scope}"]').uncheck(force=True)
    page.reload()
    assert [block.get_attribute("data-block") for block in blocks.all() if block.is_visible()] == ["scopes"]
    page.go_back()
    page.wait_for_function("() => !document.getElementById('synthese').hidden")
    page.locator('[data-part="change"][data-block="basic_infos"]').click()
    form.write({"intitule": ""})
    form.press("Revenir à la synthèse")
    assert form.mistakes()[1] == ["« Nom du projet » doit être rempli."], form.mistakes()
    page.locator("#erreurs a").click()
    assert [block.get_attribute("data-block") for block in blocks.all() if block.is_visible()] == ["basic_infos"]
    form.write(ANSWERS_OF_FIRST)
    form.press("Revenir à la synthèse")
    assert page.locator("#synthese").is_visible(), form.mistakes()
    focused = page.evaluate("document.activeElement.textContent")
    assert focused == "Votre projet", focused
    page.go_back()
    form.finish()


def instruction(page, address):
    form = Form(page, address, "foyers")
    request = {
        "data": ANSWERS | {
            "cadre_juridique_nature": "Un autre texte", "contact_metier_type": "person",
            "scopes": ["d1_nom", "d2_nom", "quotient", "disparue"],
        }
    }
    page.goto(f"{address}/formulaires/foyers/instruction.html")
    page.locator("#demande-lue").set_input_files(
        {"name": "demande.json", "mimeType": "application/json", "buffer": json.dumps(request).encode()}
    )
    page.wait_for_function("""() => document.querySelector('[data-field="intitule"]').textContent === "Aides" """)

    def row(label):
        """What the form wrote, and what the applicant answered."""
        cells = page.get_by_role("rowheader", name=label, exact=True).locator("xpath=../td").all()
        return [[line for line in plain(cell.inner_text()).split("\n") if line.strip()] for cell in cells]

    assert row("Début") == [["–"], ["01/03/2030"]], row("Début")
    given, written = row("Données demandées")
    assert given == ["Déclarant 1", "Adresse", "Foyer", "Quotient"], given
    assert written == [
        "Déclarant 1", "Nom, Prénom", "Non demandée : Adresse",
        "Déclarant 2", "Nom, Prénom", "Non demandée : Adresse",
        "Autres", "disparue",
    ], written
    # What the form answers by itself is in the request, and no answer of the applicant’s.
    nature = row("Nature et références du texte qui vous autorise à traiter les données")
    assert nature == [["Un autre texte"], ["–"]], nature
    assert row("Adresse du texte") == [["https://exemple.fr/texte"], ["–"]]
    kind = row("Contact métier : Personne ou service")
    assert kind == [["Une personne"], ["–"]], kind
    form.finish()


def files(page, address):
    """A file is judged as soon as it is chosen, whatever else is left to answer."""
    form = Form(page, address, "pas-a-pas")
    messages = page.locator("#champ-maquette_projet-messages")
    assert messages.get_attribute("aria-live") == "polite"
    form.attach("plan.docx", "application/msword", 2 << 20)
    assert form.told("maquette_projet") == [
        "« plan.docx » : choisissez un fichier dans un format accepté (PDF, PNG).",
        "« plan.docx » : choisissez un fichier de moins de 1 Mo.",
    ], form.told("maquette_projet")
    assert page.locator('[aria-invalid="true"]').all() and form.mistakes() == (None, []) and form.told("intitule") == []
    # Nothing is wrong with what is not there, where a file may be missing.
    page.locator("#champ-maquette_projet").set_input_files([])
    assert form.told("maquette_projet") == [] and page.locator('[aria-invalid="true"]').count() == 0
    form.attach("plan.png", "image/png", (1 << 20) - 1)
    assert form.told("maquette_projet") == []
    form.attach("plan.png", "image/png", 1 << 20)
    assert form.told("maquette_projet") == ["« plan.png » : choisissez un fichier de moins de 1 Mo."]
    form.attach("plan.pdf", "application/pdf")
    assert form.told("maquette_projet") == []
    # Several files where fewer are accepted.
    plans = page.locator("#champ-plans")
    plans.set_input_files([{"name": f"{place}.pdf", "mimeType": "application/pdf", "buffer": b"x"} for place in range(3)])
    assert form.told("plans") == ["« Plans » : trop de fichiers, 2 au plus."], form.told("plans")
    plans.set_input_files([{"name": f"{place}.pdf", "mimeType": "application/pdf", "buffer": b"x"} for place in range(2)])
    assert form.told("plans") == []
    form.finish()


def applicant(page, address, is_live):
    form = Form(page, address, "pas-a-pas")
    page.goto(f"{address}/formulaires/pas-a-pas/index.html#etape-5")
    page.reload()
    buttons = page.locator("button").filter(has_text="C’est moi")
    assert buttons.count() == (2 if is_live else 0)
    if not is_live:
        return form.finish()
    assert plain(buttons.nth(1).text_content()) == "C’est moi : Contact technique"
    form.press("Suivant")
    before = len(form.mistakes()[1])
    buttons.nth(1).press("Enter")
    assert page.locator("#champ-contact_technique_family_name").input_value() == "O’Neil"
    assert page.locator("#champ-contact_technique_email").input_value() == "maelle@exemple.gouv.fr"
    assert page.locator("#champ-contact_metier_email").input_value() == ""
    assert page.evaluate("document.activeElement.id") == "champ-contact_technique_phone_number"
    assert len(form.mistakes()[1]) == before - 3
    return form.finish()


def unscripted(page, address):
    """All is said in words where nothing appears by itself."""
    page.goto(f"{address}/formulaires/pas-a-pas/index.html")
    assert page.locator(MOTIVE).is_visible()
    words = plain(page.locator('[data-field="duree_conservation_donnees_caractere_personnel_justification"]').inner_text())
    assert "À remplir seulement si « Durée de conservation des données, en mois » dépasse 36." in words, words
    assert page.locator("button").filter(has_text="C’est moi").count() == 0


def main(binary):
    sites = {"mockup": "version: 1\n", "live": "version: 1\naddresses:\n  submission: http://127.0.0.1:9/demandes\n"}
    with browser.temporary() as folder, sync_playwright() as playwright:
        chromium = browser.launch(playwright)
        for name, configuration in sites.items():
            project = write_project(folder / name, configuration)
            site = browser.compile_pages(binary, project, folder / f"{name}-out", None, "--theme", str(project / "theme"))
            is_live = name == "live"
            walks = [mistakes, files, summary, instruction] if is_live else []
            with browser.served(browser.files(site)) as address:
                for walk in walks:
                    walk(chromium.new_context(locale="fr-FR").new_page(), address)
                applicant(chromium.new_context().new_page(), address, is_live)
                unscripted(chromium.new_context(java_script_enabled=False).new_page(), address)
        chromium.close()
    print("reviewing: mistakes, files, summary, instruction, applicant, with and without JavaScript")


if __name__ == "__main__":
    main(str(pathlib.Path(sys.argv[1]).resolve()))
