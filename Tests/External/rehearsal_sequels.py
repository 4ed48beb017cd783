"""Walks through what comes beside a decision and after it, in the rehearsal: opinions, and renewals as months pass.

    rehearsal_sequels.py BINARY [--screenshots FOLDER] [--script with|without]

Twice, as in rehearsal.py. An instructor asks somebody outside for an opinion, who gives it by the link of the mail, without an
account; another link expires. The request is granted; the clock goes on, reminders leave, nothing has changed; later it has
lapsed, something has changed, and the habilitation is modified: the former one is obsolete, and can be read as it was. A
colleague takes the request over.
"""

import argparse
import pathlib
import re

from playwright.sync_api import expect, sync_playwright

import browser
import desk
import judging
import prepare
import projects
import rehearsal
import sent_pages

FORM = "api-particulier-3d-ouest"
QUESTION = "La durée de conservation est-elle proportionnée ?"


def clock(journey, day):
    journey.page.goto(f"{journey.address}/qui-suis-je")
    journey.page.locator("[name=jour]").fill(day)
    journey.page.locator("form[action='/horloge'] button").click()
    expect(journey.page.locator("h1")).not_to_have_text("Rien n’a été fait")


def begun(journey):
    """A request that is sent."""
    journey.become("camille")
    journey.page.goto(f"{journey.address}/site/formulaires/{FORM}/index.html")
    journey.fill(FORM)
    journey.submit()
    journey.state("En cours d’instruction")
    return journey.requested()


def asked(journey, request, email):
    page = journey.page
    journey.become("ines")
    page.goto(f"{journey.address}/instruction/demandes/{request}")
    journey.click("Avis externes")
    page.locator("[name=adresse]").fill(email)
    page.locator("[name=question]").fill(QUESTION)
    journey.click("Demander l’avis", "button")
    expect(page.locator("main")).to_contain_text("attendu jusqu’au")
    page.goto(f"{journey.address}/envois?demande={request}")
    page.locator("table").first.get_by_role("link").first.click()
    text = page.locator(".dp-mail").inner_text()
    assert email in text and QUESTION in text, text
    return re.search(r"/avis/[0-9a-f]+", text).group()


def opinions(journey, request):
    page = journey.page
    link = asked(journey, request, "alix@ailleurs.exemple.fr")
    late = asked(journey, request, "sacha@ailleurs.exemple.fr")
    # Whoever has the link needs no account, and is nobody of the rehearsal.
    page.context.clear_cookies()
    page.goto(journey.address + link)
    expect(page.locator("main")).to_contain_text(QUESTION)
    expect(page.locator(".fr-notice")).not_to_contain_text("Vous êtes")
    journey.judge("avis")
    page.locator("[name=nom]").fill("Alix Conseil, juriste")
    page.locator("[name=avis]").fill("Oui.\nDeux ans suffisent.")
    journey.click("Donner mon avis", "button")
    expect(page.locator("main")).to_contain_text("Votre avis est donné")
    journey.judge("avis-donne")
    journey.become("remi")
    page.goto(f"{journey.address}/instruction/demandes/{request}/avis")
    expect(page.locator("main")).to_contain_text("Deux ans suffisent.")
    expect(page.locator("main")).to_contain_text("Il faut le rôle")
    journey.judge("avis-externes")
    wanted = sent_pages.Visitor(journey.address)
    claude = sent_pages.Visitor(journey.address).become("claude")
    camille = sent_pages.Visitor(journey.address).become("camille")
    given = wanted.hidden(wanted.page(late)) | {"nom": "Sacha", "avis": "Non."}
    clock(journey, day(journey, 15))
    assert wanted.ask(late)[0] == 410
    assert wanted.post(late, given)[0] == 410
    assert wanted.ask("/avis/" + "0" * 64)[0] == 404
    assert camille.ask(f"/instruction/demandes/{request}/avis")[0] == 404
    assert claude.ask(f"/instruction/demandes/{request}/avis")[0] == 404
    assert camille.post(f"/instruction/demandes/{request}/avis", camille.hidden(camille.page("/qui-suis-je"))
                        | {"adresse": "a@exemple.fr", "question": "Quoi ?"})[0] == 404
    page.goto(journey.address + late)
    expect(page.locator("main")).to_contain_text("Ce lien ne vaut plus")


def day(journey, days=0, months=0):
    """A day after that of the clock, as its field has it."""
    journey.page.goto(f"{journey.address}/qui-suis-je")
    today = journey.page.locator("[name=jour]").input_value()
    return journey.page.evaluate(
        """([today, days, months]) => {
            const day = new Date(today + 'T12:00:00Z');
            day.setUTCDate(day.getUTCDate() + days);
            day.setUTCMonth(day.getUTCMonth() + months);
            return day.toISOString().slice(0, 10);
        }""", [today, days, months])


def prolonged(journey, change):
    page = journey.page
    journey.click("Prolonger")
    journey.judge("prolongation")
    if journey.is_scripted:
        journey.click("Commencer")
    page.locator(f"[name=changement][value={change}]").check(force=True)
    for name in ["besoin_confirme"] + (["coordonnees_a_jour"] if change == "non" else []):
        page.locator(f"[name={name}][value=true], [name={name}][type=checkbox]").first.check(force=True)
    button = page.get_by_role("button", name="Envoyer la demande de prolongation")
    while journey.is_scripted and not button.is_visible():
        journey.click("Suivant", "button")
    button.click()
    expect(page).to_have_url(re.compile(r"/habilitations/\d+$"))


def told(journey, request):
    """Who is told of an approval: the contacts, the vendor in copy, and HubEE’s own messages."""
    page = journey.page
    page.goto(f"{journey.address}/envois?demande={request}")
    mails = page.locator("table").first
    for subject in ("est validée", "Vous êtes délégué à la protection des données", "Votre compte HubEE"):
        expect(mails).to_contain_text(subject)
    expect(mails).to_contain_text("envoyé par HubEE")
    support = page.request.get(f"{journey.address}/site/messages/api_particulier/index.html").text()
    assert "Support" in support and "90 jours" in support, support


def transferred(journey, request):
    """Somebody else of the organisation takes the request over."""
    page = journey.page
    journey.become("dominique")
    journey.open(request)
    page.get_by_text("Transférer", exact=False).or_(page.get_by_text("Changer de demandeur")).first.click()
    page.locator("form[action$='/actes/transfer'] button").click()
    expect(page.locator("main")).to_contain_text("Dominique Exemple (vous)")


def renewals(journey, request):
    page = journey.page
    journey.become("marion")
    journey.decide(request, "Valider", "Bienvenue.")
    told(journey, request)
    journey.become("camille")
    start = day(journey)
    journey.open(request)
    page.get_by_role("link", name=re.compile(r"^Habilitation H\d+")).first.click()
    habilitation = page.url
    expect(page.locator("main")).to_contain_text("Le jeton d’API Particulier vaut jusqu’au")
    clock(journey, day(journey, months=15))
    page.goto(f"{journey.address}/envois?demande={request}")
    page.locator("table").first.get_by_role("link", name="Prolongez votre accès à API Particulier").first.click()
    expect(page.locator(".dp-mail")).to_contain_text(f"{habilitation}/prolongation")
    page.goto(habilitation)
    expect(page.locator("main")).to_contain_text("prend fin le")
    journey.judge("habilitation-a-prolonger")
    prolonged(journey, "non")
    expect(page.locator("main")).to_contain_text("a confirmé que rien n’a changé")
    expect(page.locator("main")).to_contain_text("vaut jusqu’au")
    clock(journey, day(journey, months=18))
    page.goto(habilitation)
    expect(page.locator("main")).to_contain_text("ne vaut plus depuis le")
    expect(page.locator("main")).to_contain_text("L’habilitation est toujours valide")
    journey.judge("habilitation-jeton-echu")
    page.goto(f"{journey.address}/envois?demande={request}")
    assert page.get_by_text("Prolongez votre accès à API Particulier").count() == 4, (start, page.locator("table").first.inner_text())
    page.goto(habilitation)
    prolonged(journey, "oui")
    expect(page.locator("main")).to_contain_text("Quelque chose a changé")
    journey.click("Mettre à jour l’habilitation")
    page.get_by_role("button", name=re.compile("^Mettre à jour l’habilitation")).first.click()
    journey.click("Reprendre le formulaire")
    page.locator("[name=contact_metier_given_name]").evaluate("(field) => { field.value = 'Sasha'; }")
    journey.submit()
    journey.become("ines")
    journey.decide(request, "Valider")
    journey.become("camille")
    page.goto(habilitation)
    expect(page.locator("main")).to_contain_text("Cette habilitation a été remplacée")
    journey.judge("habilitation-remplacee")
    page.get_by_role("link", name=re.compile(r"l’habilitation H\d+")).click()
    expect(page.locator("main")).to_contain_text("vaut jusqu’au")
    dominique = sent_pages.Visitor(journey.address).become("dominique")
    assert dominique.ask(page.url.removeprefix(journey.address) + "/prolongation")[0] == 403


def walk(playwright, binary, is_scripted, folder):
    with desk.started(binary, "rehearse", projects.ROOT, "--dsfr", prepare.installed()) as address:
        chromium = browser.launch(playwright)
        size = judging.WIDE if is_scripted else judging.NARROW[1]
        page = chromium.new_page(viewport=size, java_script_enabled=is_scripted)
        page.set_default_timeout(20_000)
        watched = []
        page.on("console", lambda message: watched.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: watched.append(str(error)))
        journey = rehearsal.Journey(page, address, binary, is_scripted, folder)
        request = begun(journey)
        opinions(journey, request)
        renewals(journey, request)
        transferred(journey, request)
        chromium.close()
    # The browser says it of the page of a link that has expired, as it should.
    return journey, [words for words in watched if "410" not in words]


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("binary")
    options.add_argument("--screenshots", type=pathlib.Path)
    options.add_argument("--script", choices=["with", "without"], help="only with the script, or only without")
    options = options.parse_args()
    found = []
    with sync_playwright() as playwright:
        for is_scripted in {"with": [True], "without": [False], None: [True, False]}[options.script]:
            journey, watched = walk(playwright, options.binary, is_scripted, options.screenshots)
            found += journey.found + judging.check_texts(journey.texts) + watched
            print(f"sequels: {'with' if is_scripted else 'without'} the script, {journey.judged} pages judged")
    for words in found:
        print(words)
    print(f"sequels: {len(found)} complaints")
    raise SystemExit(1 if found else 0)


if __name__ == "__main__":
    main()
