"""Writes, reads and counts in the rehearsal, in Chromium, by the pages alone.

    rehearsal_exchanges.py BINARY [--screenshots FOLDER]

The messages of a request: what a side has not read is counted until one of it reads, a template fills the field, what is sent
twice is written once. The managers' templates: their limits, their variables, who may not see them, a version that is stale. The
dashboards: their figures are those of the store, their exports are read by Python's own readers, and no cell of theirs is a
formula, whatever a project calls its forms. The notifications: what is turned off is not sent, what somebody has received is
theirs alone. All pages are judged as the compiled ones are, and work without script.
"""

import argparse
import contextlib
import csv
import io
import json
import pathlib
import re
import shutil
import sqlite3
import sys

from playwright.sync_api import expect, sync_playwright

import browser
import desk
import judging
import prepare
import projects

FORMULA = "=HYPERLINK(\"http://exemple.invalid\";\"Cantine\")"
HOSTILE = "Bonjour,\n<script>alert(1)</script> & \"suite\" %{demande_url}"


class Visit:
    """Somebody's way through the pages, without script; what is judged is looked at with one."""

    def __init__(self, page, scripted, address, store, folder):
        self.page, self.scripted, self.address, self.store, self.folder = page, scripted, address, store, folder
        self.found, self.texts = [], {}

    def become(self, person):
        for page in (self.page, self.scripted):
            page.goto(f"{self.address}/qui-suis-je")
            page.locator(f"button[name=personne][value={person}]").click()

    def goto(self, path):
        self.page.goto(f"{self.address}/{path}")

    def text(self, path):
        return self.page.request.get(f"{self.address}/{path}").text()

    def status(self, path):
        return self.page.request.get(f"{self.address}/{path}", max_redirects=0).status

    def click(self, name, role="button"):
        self.page.get_by_role(role, name=name, exact=True).first.click()

    def judge(self, name, path):
        text = self.text(path)
        self.scripted.goto(f"{self.address}/{path}")
        self.found += [f"{name}: {words}" for words in judging.violations(self.scripted)]
        self.texts[name] = text
        if self.folder:
            for size in (judging.WIDE, judging.NARROW[1]):
                self.scripted.set_viewport_size(size)
                self.scripted.screenshot(path=str(self.folder / f"{name}-{size['width']}.png"), full_page=True)
            self.scripted.set_viewport_size(judging.WIDE)

    def judge_shown(self, name):
        """Judges what a post has answered, which cannot be asked for again."""
        self.texts[name] = self.page.content()

    def rows(self, query, *values):
        with contextlib.closing(sqlite3.connect(self.store)) as database:
            return database.execute(query, values).fetchall()


def sent_form(visit, selector="main form"):
    """The address and the fields of the form that a page shows."""
    form = visit.page.locator(selector).first
    fields = form.locator("input, select, textarea").evaluate_all("(all) => Object.fromEntries(all.map((e) => [e.name, e.value]))")
    return visit.address + form.get_attribute("action"), fields


def request_of(visit, definition, state, applicant=None):
    found = visit.rows(
        "SELECT id FROM request WHERE definition = ? AND state = ? AND (?3 IS NULL OR applicant = ?3) ORDER BY id",
        definition, state, applicant)
    assert found, f"no request of {definition} is {state}"
    return found[0][0]


def exchanges(visit):
    """Both sides write and read; the counts say what is new for which side."""
    page = visit.page
    number = request_of(visit, "api_particulier", "changes_requested")
    applicant = visit.rows("SELECT applicant FROM request WHERE id = ?", number)[0][0]
    place = f"demandes/{number}/messages"
    mails = len(visit.rows("SELECT id FROM mail"))
    visit.become(applicant)
    visit.goto(place)
    page.locator("#message").fill(HOSTILE)
    target, fields = sent_form(visit)
    answers = [page.request.post(target, form=fields, max_redirects=0).status for _ in range(2)]
    assert answers == [303, 303], answers
    assert page.request.post(target, form={**fields, "jeton": "x"}, max_redirects=0).status == 403, "a forged message"
    blank = page.request.post(target, form={**fields, "cle": fields["cle"][::-1], "motif": " \n"}, max_redirects=0)
    assert blank.status == 422, f"a blank message: {blank.status}"
    visit.goto(place)
    expect(page.locator("main ol > li")).to_have_count(1)
    expect(page.locator("main ol > li strong")).to_have_text("Vous")
    expect(page.locator("main ol > li .dp-words")).to_have_text(HOSTILE)
    expect(page.get_by_text("Nouveau", exact=True)).to_have_count(0)
    assert len(visit.rows("SELECT id FROM mail")) > mails, "nobody is told of the message"

    visit.become("ines")
    row = re.search(rf"<tr[^>]*>(?:(?!</tr>).)*demandes/{number}\".*?</tr>", visit.text("instruction"), re.S).group()
    assert "1 message non lu" in row, row
    visit.goto(f"instruction/demandes/{number}")
    expect(page.get_by_role("link", name="Messagerie (1 non lu)")).to_be_visible()
    visit.judge("liste-non-lus", "instruction")
    visit.click("Écrire au demandeur", "link")
    expect(page.get_by_text("Nouveau", exact=True)).to_have_count(1)
    # Read by one of the side, it is read for all of it; the applicant has nothing new.
    visit.become("marion")
    visit.goto(f"instruction/demandes/{number}")
    expect(page.get_by_role("link", name="Messagerie", exact=True)).to_be_visible()
    visit.become("ines")
    visit.goto(f"instruction/demandes/{number}/messages")
    visit.click("Délibération à joindre", "link")
    filled = page.locator("#message").input_value()
    assert filled.strip() and "%{" not in filled, filled
    visit.judge("messagerie-modele", f"instruction/demandes/{number}/messages?modele=deliberation")
    assert visit.status(f"instruction/demandes/{number}/messages?modele=inconnu") == 200
    visit.click("Voir le message électronique")
    expect(page.locator(".dp-mail").first).to_contain_text(f"/demandes/{number}/messages")
    visit.goto(f"instruction/demandes/{number}/messages?modele=deliberation")
    visit.click("Envoyer le message")
    expect(page).to_have_url(f"{visit.address}/instruction/demandes/{number}/messages")
    expect(page.locator("main ol > li strong").first).to_have_text("Vous")
    assert "fr-badge--new" not in visit.text(f"instruction/demandes/{number}/messages"), "the writer has something new"

    visit.become(applicant)
    assert "1 message non lu" in visit.text("demandes") and "1 message non lu" in visit.text(f"demandes/{number}")
    visit.judge("cartes-non-lus", "demandes")
    visit.judge("demande-non-lus", f"demandes/{number}")
    visit.goto(f"demandes/{number}/historique")
    expect(page.get_by_role("link", name="Messagerie (1 non lu)")).to_be_visible()
    visit.goto(place)
    expect(page.get_by_text("Nouveau", exact=True)).to_have_count(1)
    assert "message non lu" not in visit.text("demandes"), "what was read is still new"
    visit.judge("messagerie-demandeur", place)

    # Colleagues and strangers read none; a definition without messages says so.
    colleague = "dominique" if applicant == "camille" else "camille"
    visit.become(colleague)
    assert visit.status(place) in (403, 404), "a colleague reads the messages"
    visit.become("remi")
    visit.goto(f"instruction/demandes/{number}/messages")
    expect(page.locator("main")).to_contain_text("Il faut le rôle")
    expect(page.locator("#message")).to_have_count(0)
    visit.judge("messagerie-rapporteur", f"instruction/demandes/{number}/messages")
    silent = visit.rows("SELECT id, applicant FROM request WHERE definition LIKE 'api_impot_particulier%' LIMIT 1")
    assert silent, "no request without messages"
    visit.become(silent[0][1])
    answer = page.request.get(f"{visit.address}/demandes/{silent[0][0]}/messages")
    assert answer.status == 403 and "n’utilise pas la messagerie" in answer.text(), answer.status
    return number


def save(visit, title, text, kind="modification_request"):
    visit.goto("modeles/api_particulier/nouveau")
    visit.page.locator("#titre").fill(title)
    visit.page.locator("#usage").select_option(kind)
    visit.page.locator("#texte").fill(text)
    visit.click("Enregistrer le modèle")


def templates(visit, number):
    """Managers add templates up to the limit; others may not."""
    page = visit.page
    visit.become("marion")
    visit.judge("modeles", "modeles")
    visit.judge("modele-nouveau", "modeles/api_particulier/nouveau")
    save(visit, "x" * 51, "Bonjour %{inconnue}, %{demande_id}")
    expect(page.locator(".fr-alert--error li")).to_have_count(2)
    expect(page.locator(".fr-alert--error")).to_contain_text("%{demande_url}, %{demande_intitule}, %{demande_id}")
    expect(page.locator("#texte")).to_have_value("Bonjour %{inconnue}, %{demande_id}")
    visit.judge_shown("modele-refuse")
    page.locator("#titre").fill("<b>Relance</b>")
    page.locator("#texte").fill("Votre demande « %{demande_intitule} » (%{demande_id}) attend, à 100 %%.")
    visit.click("Voir l’aperçu")
    expect(page.locator(".dp-words")).to_have_text("Votre demande « Tarification de la cantine » (12345) attend, à 100 %.")
    visit.judge_shown("modele-apercu")
    visit.click("Enregistrer le modèle")
    expect(page).to_have_url(f"{visit.address}/modeles/api_particulier")
    save(visit, "Erreur de contact", "Le contact est erroné.")
    visit.judge("modeles-api", "modeles/api_particulier")
    save(visit, "Un de trop", "Il y en a déjà trois.")
    expect(page.locator(".fr-alert--error")).to_contain_text("Il y a déjà 3 modèles")
    assert len(visit.rows("SELECT id FROM template")) == 2
    # It stands in the messaging, filled in; changed by one page, it is stale for another.
    visit.goto(f"instruction/demandes/{number}/messages")
    visit.click("<b>Relance</b>", "link")
    expect(page.locator("#message")).to_have_value(re.compile(rf"Votre demande « .+ » \({number}\) attend, à 100 %\."))
    expect(page.get_by_role("link", name="+ Créer un modèle")).to_be_visible()
    visit.goto("modeles/api_particulier/1")
    target, fields = sent_form(visit)
    page.locator("#titre").fill("Relance")
    visit.click("Enregistrer le modèle")
    older = {**fields, "cle": fields["cle"][::-1], "titre": "Ancienne"}
    stale = page.request.post(target, form=older, max_redirects=0)
    assert stale.status == 409, f"a stale template: {stale.status}"
    visit.judge("modele-change", "modeles/api_particulier/1")
    assert visit.status("modeles/api_particulier/99") == 404 and visit.status("modeles/inconnue") == 404
    visit.goto("modeles/api_particulier/1")
    forged, own = sent_form(visit)
    visit.become("ines")
    assert visit.status("modeles") == visit.status("modeles/api_particulier") == 403
    visit.goto("qui-suis-je")
    proof = page.locator("[name=jeton]").first.input_value()
    assert page.request.post(forged, form={**own, "jeton": proof, "titre": "Volé"}, max_redirects=0).status == 403
    assert visit.rows("SELECT title FROM template WHERE id = 1") == [("Relance",)]
    visit.become("marion")
    visit.goto("modeles/api_particulier/2")
    page.get_by_text("Supprimer ce modèle").click()
    visit.click("Supprimer le modèle")
    assert len(visit.rows("SELECT id FROM template")) == 1


def dashboards(visit):
    """Figures are those of the store; exports are read by other programs, and no cell is a formula."""
    page, cells = visit.page, 0
    visit.become("ines")
    visit.judge("tableaux", "tableaux-de-bord")
    for (definition,) in visit.rows("SELECT DISTINCT definition FROM request"):
        place = f"tableaux-de-bord/definitions/{definition}"
        read = json.loads(visit.text(f"{place}/tableau-de-bord.json"))
        states = dict(visit.rows("SELECT state, count(*) FROM request WHERE definition = ? GROUP BY 1", definition))
        assert {name: count for name, count in read["states"].items() if count} == states, (read["states"], states)
        forms = dict(visit.rows(
            "SELECT form, count(*) FROM request WHERE definition = ? AND state <> 'archived' GROUP BY 1", definition))
        assert {use["id"]: use["requests"] for use in read["forms"]} == forms, read["forms"]
        scopes = dict(visit.rows("""
            SELECT scope.value, count(*) FROM request, json_each(body, '$.content.data.scopes') scope
            WHERE definition = ? AND state <> 'archived' AND scope.type = 'text' GROUP BY 1""", definition))
        assert {use["id"]: use["requests"] for use in read["scopes"]} == scopes, read["scopes"]
        decided = visit.rows("""
            SELECT count(*) FROM history JOIN request ON request.id = history.request
            WHERE definition = ? AND history.body ->> '$.event' IN ('approve', 'refuse')""", definition)[0][0]
        assert read["time_to_decide"]["decisions"] == decided, (read["time_to_decide"], decided)
        answer = page.request.get(f"{visit.address}/{place}/tableau-de-bord.csv")
        assert answer.headers["content-disposition"].startswith("attachment; "), answer.headers
        table = list(csv.DictReader(io.StringIO(answer.body().decode("utf-8-sig"), newline=""), delimiter=";"))
        assert {row["identifiant"]: int(row["nombre"]) for row in table if row["mesure"] == "formulaire"} == forms
        for row in table:
            for cell in row.values():
                assert cell is not None and not cell.startswith(("=", "+", "-", "@", "\t", "\r")), row
                cells += 1
        visit.judge(f"tableau-{definition}", place)
    renamed = json.loads(visit.text("tableaux-de-bord/definitions/api_entreprise/tableau-de-bord.json"))
    assert FORMULA in [use["title"] for use in renamed["forms"]], renamed["forms"]
    assert visit.status("tableaux-de-bord/definitions/inconnue") == 404
    assert visit.status("tableaux-de-bord/definitions/api_entreprise/autre.csv") == 404
    visit.become("camille")
    own = "tableaux-de-bord/organisations/21990001600011"
    read = json.loads(visit.text(f"{own}/tableau-de-bord.json"))
    assert read["requests"] == visit.rows("SELECT count(*) FROM request WHERE organisation = '21990001600011'")[0][0]
    visit.judge("tableau-organisation", own)
    visit.judge("tableaux-demandeur", "tableaux-de-bord")
    for other in ("organisations/22990001400015", "definitions/api_entreprise", "definitions/api_entreprise/tableau-de-bord.csv"):
        assert visit.status(f"tableaux-de-bord/{other}") == 404, other
    return cells


def notifications(visit):
    """What is turned off is not sent; what was received is its reader's alone."""
    page = visit.page
    visit.become("ines")
    visit.judge("notifications", "notifications?api=api_particulier")
    visit.goto("notifications?api=api_particulier")
    for addressee in ("Le demandeur", "Les instructeurs et rapporteurs", "L’éditeur (contact technique du formulaire)"):
        expect(page.get_by_role("heading", name=addressee)).to_be_visible()
    expect(page.locator("main")).to_contain_text("Choisir le mot de passe")
    page.locator("main a[href*='message=nouvelle_demande']").first.click()
    shown = page.locator("tbody tr").count()
    assert shown and page.locator("tbody tr", has_text="La demande est soumise").count() == shown
    visit.judge("envois-par-message", "envois?message=nouvelle_demande")
    assert visit.status("notifications?api=inconnue") == 404
    visit.goto("compte")
    expect(page).to_have_url(f"{visit.address}/notifications/preferences")
    visit.judge("preferences", "notifications/preferences")
    page.locator("[name='submissions:api_entreprise']").evaluate("(box) => { box.checked = false; }")
    visit.click("Enregistrer")
    expect(page.locator("[name='submissions:api_entreprise']")).not_to_be_checked()
    expect(page.locator("[name='messages:api_entreprise']")).to_be_checked()
    number = request_of(visit, "api_entreprise", "submitted")
    visit.goto(f"instruction/demandes/{number}/request_changes")
    page.locator("[name=motif]").fill("Précisez.")
    visit.click("Demander des modifications")
    last = visit.rows("SELECT coalesce(max(id), 0) FROM mail")[0][0]
    applicant = visit.rows("SELECT applicant FROM request WHERE id = ?", number)[0][0]
    visit.become(applicant)
    visit.goto(f"demandes/{number}/formulaire")
    page.locator("button[value=soumettre]").click()
    expect(page).to_have_url(f"{visit.address}/demandes/{number}")
    told = [json.loads(body)["to"] for (body,) in visit.rows(
        "SELECT body FROM mail WHERE id > ? AND body ->> '$.message' = 'nouvelle_demande'", last)]
    assert told and ["ines@exemple.gouv.fr"] not in told and ["marion@exemple.gouv.fr"] in told, told
    visit.goto("notifications/recus")
    expect(page.locator("main")).to_contain_text("Corriger la demande et la soumettre de nouveau.")
    visit.judge("recus", "notifications/recus")
    visit.judge("preferences-demandeur", "notifications/preferences")
    subjects = {json.loads(body)["subject"] for (body,) in visit.rows(
        "SELECT body FROM mail, received WHERE mail.id = mail AND email = ?", f"{applicant}@exemple.gouv.fr")}
    for subject in page.locator("tbody th").all_text_contents():
        assert subject in subjects, subject


def renamed(folder):
    """A copy of the project in which a form's name is a formula."""
    project = folder / "projet"
    project.mkdir()
    shutil.copytree(projects.ROOT / "definitions", project / "definitions")
    for path in (project / "definitions" / "authorization_request_forms").rglob("*.yml"):
        text = path.read_text()
        changed = re.sub(r"(?m)^(api-entreprise:\n(?:  .*\n)*?  name: ).*$", lambda found: found[1] + f"'{FORMULA}'", text)
        if changed != text:
            path.write_text(changed)
            return project
    raise AssertionError("no form to rename")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--screenshots", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.screenshots:
        arguments.screenshots.mkdir(parents=True, exist_ok=True)
    with browser.temporary() as folder, sync_playwright() as playwright:
        store = folder / "repetition.sqlite"
        options = ("--store", store, "--dsfr", prepare.installed())
        with desk.started(arguments.binary, "rehearse", renamed(folder), *options) as address:
            chromium = browser.launch(playwright)
            pages = [chromium.new_context(locale="fr-FR", viewport=judging.WIDE, java_script_enabled=scripted).new_page()
                     for scripted in (False, True)]
            watch = browser.Watch(pages[0])
            visit = Visit(*pages, address, store, arguments.screenshots)
            number = exchanges(visit)
            templates(visit, number)
            cells = dashboards(visit)
            notifications(visit)
            # What a page was loading when it was left is no complaint; some answers are refusals on purpose.
            found = visit.found + [words for words in watch.take() if "ERR_ABORTED" not in words and "422" not in words]
            chromium.close()
    found += judging.check_texts(visit.texts)
    for words in found:
        print(words)
    print(f"exchanges: {len(visit.texts)} pages judged, {cells} cells of exports; {len(found)} complaints")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
