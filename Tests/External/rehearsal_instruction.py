"""Instructs requests in the rehearsal, in Chromium, by the pages alone.

    rehearsal_instruction.py BINARY

The instructors’ list: its search takes whatever people type, its filters and pages keep each other, what was read is no
longer new. A request: its answers, what a decision would send before it is taken, what was decided in its history. A page that is
sent twice decides once, one of an older version nothing; who has no right to decide finds no button, and is refused without
one. All pages are judged as the compiled ones are, and work without script.
"""

import pathlib
import re
import sys
import urllib.parse

from playwright.sync_api import expect, sync_playwright

import browser
import desk
import judging
import prepare
import projects

REASON = "Précisez qui utilisera les données, « l’équipe » ne suffit pas."


def become(page, address, name):
    """Goes on as somebody, by the page « Qui suis-je »."""
    page.goto(f"{address}/qui-suis-je")
    page.get_by_role("button", name=re.compile(f"(Devenir|Rester) {name}")).click()


def listed(page, address, /, **query):
    """The numbers of the requests on a page of the list, in its order."""
    answer = page.request.get(f"{address}/instruction?{urllib.parse.urlencode(query)}")
    assert answer.status == 200, f"{query}: {answer.status}"
    return re.findall(r'href="/instruction/demandes/(\d+)"', answer.text())


def in_state(page, address, state, **query):
    """The number of a request in a state."""
    found = listed(page, address, etat=state, **query)
    assert found, f"no request is {state}"
    return found[0]


def opened(page, address, number):
    page.goto(f"{address}/instruction/demandes/{number}")
    expect(page.locator("h1")).to_be_visible()


def preparing(page, address, number, order):
    """Goes to the page of a decision, as its button leads there."""
    opened(page, address, number)
    page.get_by_role("link", name=order, exact=True).click()
    expect(page.get_by_role("heading", name=order, exact=True)).to_be_visible()


def decide(page, address, number, order, words=None):
    """Takes a decision, and comes back to the request."""
    preparing(page, address, number, order)
    if words:
        page.locator("[name=motif]").fill(words)
    page.get_by_role("button", name=order, exact=True).click()
    expect(page.locator("h1")).not_to_have_text("Rien n’a été fait")


def state(page):
    """The state that the page of a request shows."""
    return page.locator("main .fr-badge").first.text_content()


def searches(page, address):
    everything = listed(page, address)
    assert len(everything) > 5, everything
    page.goto(f"{address}/instruction")
    title = page.locator("tbody th").first.text_content()
    for typed in (title, title.upper(), title.lower().replace("é", "e").replace("è", "e"), title[:6]):
        found = listed(page, address, recherche=typed)
        assert everything[0] in found, f"{typed!r}: {found}"
    assert everything[0] in listed(page, address, recherche=f"D{everything[0]}")
    by_number = [listed(page, address, recherche=siret) for siret in ("21990001600011", "219 900 016 00011", "219900016")]
    assert by_number[0] and by_number[0] == by_number[1] == by_number[2], by_number
    assert listed(page, address, recherche="camille@exemple.gouv.fr"), "an applicant is not found"
    assert listed(page, address, recherche="Départ d’Exem"), "an organisation is not found"
    hostile = ['"', "'", "a\"b", "x' OR '1'='1", "words:x", "* OR *", "NEAR(a b)", "a AND", "NOT a", "(((", "{facets}: x", "%", "^a",
               "\0", "«\u00a0»", "œ", "🙂", "e\u0301" * 100, "-1", "; DROP TABLE request", "a" * 10_000, "é " * 5_000]
    for typed in hostile:
        listed(page, address, recherche=typed)
    assert listed(page, address, recherche="***") == [], "signs alone find something"
    page.goto(f"{address}/instruction")
    page.get_by_label("Rechercher").fill("<b>œuvre</b> & \"co\"")
    page.get_by_role("button", name="Rechercher").click()
    expect(page.get_by_label("Rechercher")).to_have_value("<b>œuvre</b> & \"co\"")
    expect(page.locator("#resultats")).to_have_text("Aucune demande")
    return len(hostile)


def filters(page, address):
    everything = listed(page, address)
    page.goto(f"{address}/instruction")
    options = {name: page.locator(f"#{name} option").evaluate_all("(all) => all.map((o) => o.value).filter(Boolean)")
               for name in ("etat", "api", "formulaire")}
    for name, values in options.items():
        parts = [listed(page, address, **{name: value}) for value in values if value != "archived"]
        assert sorted(sum(parts, []), key=int) == sorted(everything, key=int), f"{name}: {parts}"
    page.goto(f"{address}/instruction")
    page.locator("#etat").select_option("submitted")
    page.locator("#tri").select_option("numero")
    page.get_by_role("button", name="Rechercher").click()
    expect(page.locator("#etat")).to_have_value("submitted")
    expect(page.locator("#tri")).to_have_value("numero")
    numbers = listed(page, address, tri="numero")
    assert numbers == sorted(everything, key=int, reverse=True), numbers
    assert listed(page, address, tri="anciennes") == everything[::-1]
    for query in ({"etat": "inconnu"}, {"page": "x"}, {"tri": "'"}, {"page": "-4"}):
        assert listed(page, address, **query) == everything, query
    assert listed(page, address, page=99999) == []
    assert listed(page, address, api="inconnue") == []


def reads(page, address):
    fresh = listed(page, address, **{"non-lues": 1})
    assert fresh, "nothing is new"
    page.goto(f"{address}/instruction?non-lues=1")
    row = page.locator("tbody tr").first
    expect(row).to_contain_text("Non lue")
    assert int(row.locator("th").evaluate("(cell) => getComputedStyle(cell).fontWeight")) >= 700
    opened(page, address, fresh[0])
    assert fresh[0] not in listed(page, address, **{"non-lues": 1})
    assert fresh[0] in listed(page, address)


def forged(page, address, number, event, **fields):
    """The status of what a page would send, with its proof but without its button."""
    page.goto(f"{address}/qui-suis-je")
    hidden = {name: page.locator(f"[name={name}]").first.input_value() for name in ("jeton", "cle")}
    answer = page.request.post(
        f"{address}/demandes/{number}/actes/{event}", form={**hidden, **fields}, max_redirects=0)
    return answer.status


def previews(page, address, number):
    """The page of a decision shows the message with what was typed, and changes nothing."""
    preparing(page, address, number, "Demander des modifications")
    expect(page.locator(".dp-mail").first).to_contain_text("(votre texte)")
    page.locator("[name=motif]").fill(REASON + "\n\n<b>Deuxième</b> ligne & suite")
    page.get_by_role("button", name="Voir le message").click()
    expect(page.locator(".dp-mail").first).to_contain_text(REASON)
    expect(page.locator("[name=motif]")).to_have_value(REASON + "\n\n<b>Deuxième</b> ligne & suite")
    opened(page, address, number)
    assert state(page) == "En cours d’instruction", state(page)


def takes_templates(page, address):
    """A template of the definition stands in the field, filled in, without script too."""
    number = in_state(page, address, "changes_requested", api="api_particulier")
    preparing(page, address, number, "Refuser")
    page.get_by_role("link", name="Relève d’une autre API").click()
    expect(page.locator("[name=motif]")).to_have_value(re.compile(f"la demande {number} relève d’une autre API"))
    expect(page.locator(".dp-mail").first).to_contain_text(f"la demande {number} relève d’une autre API")


def decides(page, address):
    """Decisions are taken once, on what was read."""
    number = in_state(page, address, "submitted", api="api_entreprise")
    previews(page, address, number)
    preparing(page, address, number, "Demander des modifications")
    page.locator("[name=motif]").fill(REASON)
    form = page.locator("main form")
    fields = form.locator("[name]").evaluate_all("(all) => Object.fromEntries(all.map((e) => [e.name, e.value]))")
    target = address + form.get_attribute("action")
    stale = {**fields, "cle": fields["cle"][::-1]}
    answers = [page.request.post(target, form=fields, max_redirects=0) for _ in range(2)]
    assert [answer.status for answer in answers] == [303, 303], answers
    assert page.request.post(target, form=stale, max_redirects=0).status == 409, "an older page decides"
    page.goto(f"{address}/instruction/demandes/{number}/historique")
    expect(page.get_by_role("heading", name="Des modifications sont demandées")).to_have_count(1)
    expect(page.locator("main")).to_contain_text(REASON)
    # A reason is asked for before anything is sent, and by the server.
    page.goto(f"{address}/instruction/demandes/{number}")
    assert page.request.post(target, form={**stale, "motif": " ", "version": "999"}).status in (409, 422)
    decide(page, address, number, "Valider", "Bienvenue.")
    assert state(page) == "Validée", state(page)
    decide(page, address, number, "Révoquer", "Le service a fermé.")
    assert state(page) == "Révoquée", state(page)
    decide(page, address, number, "Archiver")
    assert state(page) == "Supprimée", state(page)
    assert number not in listed(page, address)
    assert number in listed(page, address, etat="archived")
    return number


def keeps_out(page, address, number):
    """Who only reads decides nothing; who may not read learns nothing."""
    become(page, address, "Rémi Rapport")
    readable = in_state(page, address, "validated")
    opened(page, address, readable)
    expect(page.get_by_role("link", name="Valider", exact=True)).to_have_count(0)
    page.get_by_text("Ce qui n’est pas possible").click()
    expect(page.locator("main")).to_contain_text("Il faut le rôle")
    assert page.request.get(f"{address}/instruction/demandes/{readable}/revoke").status == 403
    assert forged(page, address, readable, "revoke", motif="x", version="1") in (403, 409)
    become(page, address, "Claude Specimen")
    assert page.request.get(f"{address}/instruction").status == 403
    strangers = [number for number in range(1, 15) if page.request.get(f"{address}/demandes/{number}").status == 404]
    assert strangers
    for path in ("", "/historique", "/approve"):
        assert page.request.get(f"{address}/instruction/demandes/{strangers[0]}{path}").status == 404, path
    assert forged(page, address, strangers[0], "approve") == 404
    assert page.request.get(f"{address}/instruction/demandes/{number}/rien").status == 404


def judged(page, address):
    """What is wrong with the pages, and how many were looked at."""
    number, granted = in_state(page, address, "submitted"), in_state(page, address, "validated")
    paths = ["instruction", "instruction?recherche=introuvable", f"instruction/demandes/{number}/historique",
             f"instruction/demandes/{granted}/revoke", f"instruction/demandes/{number}/transfer"]
    paths += [f"instruction/demandes/{number}/{event}" for event in ("approve", "refuse", "request_changes")]
    states = {one: page.request.get(f"{address}/instruction/demandes/{one}").text() for one in listed(page, address)}
    paths += [f"instruction/demandes/{one}" for one in {state_of(text): one for one, text in states.items()}.values()]
    found = []
    with browser.temporary() as folder:
        files = {folder / f"{place}.html": path for place, path in enumerate(paths)}
        for file, path in files.items():
            page.goto(f"{address}/{path}")
            found += [f"{path}: {words}" for words in judging.violations(page)]
            file.write_text(page.request.get(f"{address}/{path}").text())
        for message in judging.nu(files):
            path = files[pathlib.Path(message["url"].removeprefix("file:"))]
            found.append(f"{path}:{message.get('lastLine', 0)}: {message['message']}")
    return found, len(paths)


def state_of(text):
    """The state that the text of a request’s page tells."""
    return re.search(r'class="fr-badge[^>]*>([^<]+)<', text).group(1)


def main():
    binary = sys.argv[1]
    with browser.temporary() as folder, sync_playwright() as playwright:
        options = ("--store", folder / "repetition.sqlite", "--dsfr", prepare.installed())
        with desk.started(binary, "rehearse", projects.ROOT, *options) as address:
            chromium = browser.launch(playwright)
            page = chromium.new_context(locale="fr-FR", viewport=judging.WIDE, java_script_enabled=False).new_page()
            watch = browser.Watch(page)
            become(page, address, "Inès Instruction")
            hostile = searches(page, address)
            filters(page, address)
            reads(page, address)
            takes_templates(page, address)
            number = decides(page, address)
            # What a page was loading when it was left is no complaint.
            found = [words for words in watch.take() if "ERR_ABORTED" not in words]
            keeps_out(page, address, number)
            scripted = chromium.new_context(locale="fr-FR", viewport=judging.WIDE).new_page()
            become(scripted, address, "Inès Instruction")
            complaints, count = judged(scripted, address)
            chromium.close()
    found += complaints
    for words in found:
        print(words)
    print(f"instruction: {hostile} hostile searches, {count} pages judged; {len(found)} complaints")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
