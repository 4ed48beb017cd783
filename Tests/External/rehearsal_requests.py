"""Looks at the requests of a rehearsal in Chromium, as those see them who make them.

    rehearsal_requests.py BINARY [SCREENSHOTS]

Everybody's lists are compared with a plain reading of the store. Requests of all states are opened, and judged with axe-core, the
Nu HTML checker and on narrow screens, with the design system and without it; acts are done by their buttons; strangers find
neither requests nor documents nor habilitations; addresses that nobody writes get a page that says so.
"""

import contextlib
import json
import pathlib
import re
import sqlite3
import sys

from playwright.sync_api import expect, sync_playwright

import browser
import desk
import judging
import prepare
import projects

LISTS = ("demandeur", "contact", "organisation")
STATES = ("changes_requested", "submitted", "draft", "validated", "refused", "revoked")
# What people are to each other in the sample: see Cast+Sample.swift.
ORGANISATIONS = {"camille": "21990001600011", "dominique": "21990001600011", "maxime": "21990001600011",
                 "claude": "22990001400015"}
PEOPLE = {name: f"{name}@exemple.gouv.fr" for name in (*ORGANISATIONS, "ines", "remi", "marion", "denis")}
STRANGER = "claude"


def become(page, address, person):
    """Goes on as somebody of the sample."""
    page.goto(f"{address}/qui-suis-je")
    with page.expect_navigation():
        page.locator(f"button[name=personne][value={person}]").click()
    page.goto(f"{address}/qui-suis-je")
    expect(page.locator(f"button[name=personne][value={person}]")).to_contain_text("Rester")


def requests(store):
    """All requests, as the store has them."""
    with contextlib.closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as database:
        return [json.loads(body) for (body,) in database.execute("SELECT body FROM request ORDER BY id")]


def habilitations(store):
    with contextlib.closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as database:
        return [json.loads(body) for (body,) in database.execute("SELECT body FROM habilitation ORDER BY id")]


def expected(store, person, name):
    """The numbers of the requests of a list, by a plain reading; those of a contact by any answer that is an address."""
    organisation, email = ORGANISATIONS.get(person), PEOPLE[person]

    def stands(request):
        if request["state"] == "archived":
            return False
        if name == "contact":
            answers = request["content"]["data"]
            return any(key.endswith("_email") and value == email for key, value in answers.items())
        if request["organisation"] != organisation:
            return False
        return name == "organisation" or request["applicant"] == person

    return {request["id"] for request in requests(store) if stands(request)}


def listed(page):
    """The numbers of the requests that a page lists."""
    return {int(link.get_attribute("href").rsplit("/", 1)[1])
            for link in page.locator("main .dp-card a", has_text="Consulter").all()}


def status(page, url):
    """The status of what a link leads to, which is not opened."""
    return page.request.get(url, max_redirects=0).status


class Judge:
    """Judges pages: what Chromium shows at once, their texts in the end."""

    def __init__(self, folder, pictures=None):
        self.folder = folder
        self.pictures = pictures
        self.texts = {}

    def look(self, page, name):
        path = self.folder / f"{name}.html"
        path.write_text(page.request.get(page.url).text())
        self.texts[path] = page.url
        found = judging.violations(page)
        if self.pictures:
            self.pictures.mkdir(parents=True, exist_ok=True)
            for size in (judging.WIDE, judging.NARROW[1]):
                page.set_viewport_size(size)
                page.screenshot(path=self.pictures / f"{name}-{size['width']}.png", full_page=True)
            page.set_viewport_size(judging.WIDE)
        assert not found, f"{name} ({page.url}):\n" + "\n".join(found)

    def read(self):
        found = judging.nu(self.texts)
        assert not found, "\n".join(f"{item.get('url')}:{item.get('lastLine', 0)}: {item['message']}" for item in found)
        return len(self.texts)


def lists(page, address, store, judge):
    count = 0
    for person in PEOPLE:
        become(page, address, person)
        for name in LISTS:
            page.goto(f"{address}/demandes?liste={name}")
            wanted = expected(store, person, name)
            assert listed(page) == wanted, f"{person}, {name}: {listed(page)}, not {wanted}"
            expect(page.locator(".dp-tabs [aria-current=page]")).to_have_count(1)
            if not wanted:
                expect(page.get_by_text("Aucune demande", exact=True)).to_be_visible()
            places = [STATES.index(state) for state in shown_states(page, store)]
            assert places == sorted(places), f"{person}, {name}: {places}"
            count += len(wanted)
            if (person, name) in (("camille", "organisation"), ("claude", "demandeur"), ("ines", "contact")):
                judge.look(page, f"liste-{person}-{name}")
        for state in STATES:
            page.goto(f"{address}/demandes?liste=organisation&etat={state}")
            wanted = {r["id"] for r in requests(store) if r["state"] == state} & expected(store, person, "organisation")
            assert listed(page) == wanted, f"{person}, {state}: {listed(page)}, not {wanted}"
    return count


def shown_states(page, store):
    states = {request["id"]: request["state"] for request in requests(store)}
    numbers = [int(link.get_attribute("href").rsplit("/", 1)[1])
               for link in page.locator("main .dp-card a", has_text="Consulter").all()]
    return [states[number] for number in numbers]


def opens(page, address, store, judge):
    """Each request as its applicant sees it."""
    judged = set()
    for request in requests(store):
        become(page, address, request["applicant"])
        page.goto(f"{address}/demandes/{request['id']}")
        main = page.locator("main")
        expect(main).to_contain_text(f"D{request['id']}")
        expect(main.locator("#actes")).to_be_visible()
        title = request["content"]["data"].get("intitule")
        if title:
            expect(page.locator("h1")).to_have_text(title)
            expect(main.locator("dd", has_text=title)).not_to_have_count(0)
        if request["state"] in ("changes_requested", "refused", "revoked"):
            expect(main.locator(".fr-alert")).to_be_visible()
        if request["state"] not in judged:
            judge.look(page, f"demande-{request['state']}")
        judged.add(request["state"])


def strangers(page, address, store):
    """The documents, requests and habilitations that are not somebody's."""
    count = 0
    for request in requests(store):
        number = request["id"]
        files = [file["content"] for files in request["content"]["documents"].values() for file in files]
        owner, other = request["applicant"], "camille" if request["applicant"] == STRANGER else STRANGER
        paths = [f"demandes/{number}", f"demandes/{number}/messages", f"demandes/{number}/etape-suivante"]
        paths += [f"demandes/{number}/documents/{digest}" for digest in set(files)]
        paths += [f"habilitations/{item['id']}" for item in habilitations(store) if item["request"] == number]
        become(page, address, owner)
        for path in paths:
            # Where a definition does without messages, a page says so.
            is_closed = path.endswith("/messages") and request["definition"].startswith("api_impot_particulier")
            wanted = (403,) if is_closed else (200, 303)
            assert status(page, f"{address}/{path}") in wanted, f"{owner}: {path}"
        become(page, address, other)
        for path in paths:
            assert status(page, f"{address}/{path}") == 404, f"{other}: {path}"
            count += 1
    return count


def documents(page, address, store):
    """That a document is saved, never shown."""
    for request in requests(store):
        for files in request["content"]["documents"].values():
            for file in files:
                become(page, address, request["applicant"])
                answer = page.request.get(f"{address}/demandes/{request['id']}/documents/{file['content']}")
                headers = answer.headers
                assert headers["content-disposition"].startswith("attachment; "), headers
                assert headers["x-content-type-options"] == "nosniff", headers
                assert headers["content-security-policy"].startswith("sandbox; default-src 'none'"), headers
                assert len(answer.body()) == file["byteSize"]
                assert status(page, f"{address}/demandes/{request['id']}/documents/{'0' * 64}") == 404
                return True
    return False


def hostile(page, address):
    become(page, address, "camille")
    huge = "9" * 40
    wanted = [
        ("demandes/0", 404), ("demandes/-1", 404), (f"demandes/{huge}", 404), ("demandes/abc", 404),
        ("demandes/1%2F..", 404), (f"habilitations/{huge}", 404), ("habilitations/x", 404),
        ("demandes/999999/documents/x", 404), ("demandes/999999/messages", 404),
        ("demandes?liste=inconnue", 404), ("demandes?liste=instruction", 404), ("demandes?liste=", 404),
        ("demandes?etat=archived", 404), ("demandes?etat=nulle-part", 404), ("demandes?page=2", 404),
        ("demandes?etat=draft&page=0", 404), ("demandes?etat=draft&page=-1", 404),
        (f"demandes?etat=draft&page={huge}", 404), ("demandes?etat=draft&page=9223372036854775807", 404),
        ("demandes?etat=draft&page=99999", 404), ("demandes?etat=draft&page=%00", 404),
        ("demandes?liste=organisation&etat=draft", 200),
    ]
    for path, code in wanted:
        found = status(page, f"{address}/{path}")
        assert found == code, f"{path}: {found}, not {code}"
    return len(wanted)


def acts(page, address, store, judge):
    """Does by their buttons what an applicant can do with what was granted, and with what is to be dropped."""
    def first(state, also=lambda _: True):
        return next((r for r in requests(store) if r["state"] == state and also(r)), None)

    granted = first("validated")
    become(page, address, granted["applicant"])
    page.goto(f"{address}/demandes/{granted['id']}")
    page.locator("#habilitations + ul a").first.click()
    expect(page.locator("h1")).to_contain_text("Habilitation H")
    judge.look(page, "habilitation")
    page.get_by_role("link", name=re.compile(rf"^D{granted['id']} ")).click()
    closed = page.locator("details", has_text="Ce qui n’est pas possible maintenant")
    closed.locator("summary").click()
    expect(closed.locator("li", has_text="Supprimer la demande")).to_contain_text("encore active")
    page.get_by_role("button", name=re.compile("^Mettre à jour l’habilitation H")).click()
    expect(page.locator("main .fr-badge").first).to_have_text("Brouillon")
    expect(page.get_by_role("link", name="Reprendre le formulaire")).to_have_attribute(
        "href", f"/demandes/{granted['id']}/formulaire")
    page.locator("details summary", has_text="Abandonner la mise à jour").click()
    page.get_by_role("button", name="Abandonner la mise à jour").click()
    expect(page.locator("main .fr-badge").first).to_have_text("Validée")

    dropped = first("draft", lambda r: r.get("reopenedAt") is None)
    become(page, address, dropped["applicant"])
    page.goto(f"{address}/demandes/{dropped['id']}")
    page.locator("details summary", has_text="Supprimer la demande").click()
    judge.look(page, "suppression")
    page.get_by_role("button", name="Supprimer la demande").click()
    expect(page.locator("main .fr-badge").first).to_have_text("Supprimée")
    assert next(r for r in requests(store) if r["id"] == dropped["id"])["state"] == "archived"
    page.goto(f"{address}/demandes")
    assert dropped["id"] not in listed(page)


def undeclared(page, address, store):
    """A request of which the project declares neither the definition nor the form any more: its organisation still reads it."""
    request = next(r for r in requests(store) if r["state"] == "submitted" and r["applicant"] == "camille")
    number, title = request["id"], request["content"]["data"]["intitule"]
    with contextlib.closing(sqlite3.connect(store)) as database, database:
        database.execute(
            "UPDATE request SET definition = 'disparue', form = 'disparue', "
            "body = json_set(body, '$.definition', 'disparue', '$.form', 'disparue') WHERE id = ?", (number,))
    for person, code in (("dominique", 200), ("maxime", 200), ("claude", 404), ("ines", 404), ("camille", 200)):
        become(page, address, person)
        assert status(page, f"{address}/demandes/{number}") == code, person
    page.goto(f"{address}/demandes/{number}")
    expect(page.locator("main .fr-alert")).to_contain_text("ne déclare plus")
    expect(page.locator("dd", has_text=title)).to_be_visible()
    expect(page.locator("main button")).to_have_count(0)
    assert not judging.violations(page)
    page.goto(f"{address}/demandes")
    assert number in listed(page)


def main():
    binary = sys.argv[1]
    pictures = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    with browser.temporary() as folder, sync_playwright() as playwright:
        for name, options in (("dsfr", ("--dsfr", prepare.installed())), ("plain", ("--dsfr", folder / "rien"))):
            store = folder / f"{name}.sqlite"
            project = projects.ROOT / "definitions"
            texts = folder / name
            texts.mkdir()
            judge = Judge(texts, pictures / name if pictures else None)
            with desk.started(binary, "rehearse", project, "--store", store, *options) as address:
                page = browser.launch(playwright).new_page(locale="fr-FR", viewport=judging.WIDE)
                watch = browser.Watch(page)
                shown = lists(page, address, store, judge)
                opens(page, address, store, judge)
                acts(page, address, store, judge)
                shut = strangers(page, address, store)
                saved = documents(page, address, store)
                refused = hostile(page, address)
                undeclared(page, address, store)
                # Where those begin who process requests is looked at elsewhere; a page that is left may still be loading.
                known = ["/instruction: 404", "net::ERR_ABORTED"] + (["/dsfr.min.css"] if name == "plain" else [])
                complaints = [line for line in watch.take() if not any(part in line for part in known)]
                assert not complaints, complaints
                page.context.browser.close()
            print(f"{name}: {shown} cards as the store has them, {judge.read()} pages judged, {shut} doors shut to strangers, "
                  f"documents: {'saved' if saved else 'none'}, {refused} addresses")


if __name__ == "__main__":
    main()
