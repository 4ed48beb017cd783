"""Walks through the life of a request in the rehearsal, by its pages alone.

    rehearsal.py BINARY [--screenshots FOLDER] [--script with|without]

Twice: on a wide screen with the script, and on a telephone’s without it. From the questions about eligibility to the draft
that is saved, the request that is sent, a message to those who instruct it, the changes that an instructor asks for, the
habilitation, and the token with which a program on this machine answers the call; then the next stage, the reopening that is
refused, the refusal, the removal and the revocation. All pages on the way are judged with axe-core, the Nu HTML checker and on narrow screens. A page that is sent
twice does its work once; what is forged, stale or another’s is refused.
"""

import argparse
import contextlib
import hashlib
import hmac
import http.server
import json
import pathlib
import re
import sqlite3
import subprocess
import tempfile

from playwright.sync_api import expect, sync_playwright

import browser
import desk
import filling
import judging
import prepare
import projects
import sent_pages

SECRET = "secret-de-repetition"
TOKEN = "jeton-42"
FORM = "api-entreprise"
SANDBOX = "api-impot-particulier-sandbox"
PRODUCTION = "api-impot-particulier-production"
REASON = "Précisez la durée de conservation.\nDeux ans suffisent."


class Provider(http.server.BaseHTTPRequestHandler):
    """A provider’s program: it opens an access when it hears of an approval for the second time."""

    calls = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        expected = "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        assert hmac.compare_digest(expected, self.headers["X-Hub-Signature-256"]), dict(self.headers)
        call = json.loads(body)
        event = call["event"]
        self.calls.append((event, call["model_id"]))
        is_first = event == "approve" and self.calls.count(self.calls[-1]) == 1
        answer = json.dumps({"token_id": TOKEN} if event == "approve" else {}).encode()
        self.send_response(503 if is_first else 200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_):
        pass


def example(binary, form):
    run = subprocess.run([binary, "example", "--form", form, "--complete", "--project", str(projects.ROOT)], capture_output=True)
    assert run.returncode == 0, run.stderr.decode()
    return json.loads(run.stdout)


class Journey:
    def __init__(self, page, address, binary, is_scripted, folder):
        self.page, self.address, self.binary, self.is_scripted, self.folder = page, address, binary, is_scripted, folder
        self.judged, self.found, self.texts = 0, [], {}

    # What everybody does

    def become(self, person):
        self.page.goto(f"{self.address}/qui-suis-je")
        self.page.locator(f"button[name=personne][value={person}]").click()
        self.settle()

    def click(self, name, role="link"):
        self.settle()
        self.page.get_by_role(role, name=name, exact=True).locator("visible=true").first.click()
        self.settle()

    def settle(self):
        """Waits for the fonts: when they come, what is to be clicked moves away from under the mouse."""
        self.page.wait_for_load_state("load")

    def judge(self, name):
        """Judges what the page shows now."""
        self.judged += 1
        size = self.page.viewport_size
        if self.is_scripted:
            self.found += [f"{name}: {words}" for words in judging.violations(self.page)]
        self.page.set_viewport_size(size)
        self.texts[f"{name} ({self.judged})"] = self.page.request.get(self.page.url).text()
        if self.folder:
            self.page.screenshot(path=str(self.folder / f"{name}-{'large' if self.is_scripted else 'etroit'}.png"), full_page=True)

    def state(self, title):
        expect(self.page.locator(".fr-badge").first).to_have_text(re.compile(f"^{title}$", re.IGNORECASE))

    # The applicant

    def fill(self, form):
        unasked = self.page.evaluate(filling.FILL, example(self.binary, form))
        assert not unasked, unasked

    def submit(self):
        for start in ("Débuter ma demande", "Reprendre ma demande"):
            if self.is_scripted and self.page.get_by_role("link", name=start).is_visible():
                self.click(start)
        button = self.page.locator("button[value=soumettre]")
        while self.is_scripted and not button.is_visible():
            self.click("Suivant", "button")
        button.click()

    def requested(self):
        """The number of the request that the page is about."""
        return int(re.search(r"/demandes/(\d+)", self.page.url).group(1))

    def open(self, request, *rest):
        self.page.goto("/".join([self.address, "demandes", str(request), *rest]))

    # The instructor

    def decide(self, request, order, reason=None, look=False):
        self.page.goto(f"{self.address}/instruction/demandes/{request}")
        self.click(order)
        if reason is not None:
            self.page.locator("[name=motif]").fill(reason)
        if look:
            self.click("Voir le message", "button")
            if reason:
                expect(self.page.locator(".dp-mail").filter(has_text=reason.split("\n")[0]).first).to_be_visible()
        self.judge(f"decision-{order.split()[0].lower()}")
        self.click(order, "button")


def first_request(journey):
    """From the questions about eligibility to a request that is sent."""
    journey.become("camille")
    page = journey.page
    journey.click("Demander une habilitation")
    journey.judge("catalogue")
    journey.click("API Entreprise")
    for answer in ("Une collectivité ou une administration", "Demander l’accès aux données", "Nos propres développeurs",
                   "Autre chose"):
        journey.click(answer)
    page.locator("#reponse-libre").get_by_role("link", name="Demande libre").click()
    if journey.is_scripted:
        journey.click("Débuter ma demande")
    page.locator("[name=intitule]").fill("Aides aux commerces")
    journey.click("Enregistrer le brouillon", "button")
    expect(page.get_by_text("Le brouillon est enregistré").first).to_be_visible()
    request = journey.requested()
    page.reload()
    expect(page.locator("[name=intitule]")).to_have_value("Aides aux commerces")
    journey.judge("formulaire")
    journey.fill(FORM)
    page.locator("[name=intitule]").evaluate("(field) => { field.value = 'Aides aux commerces'; }")
    journey.submit()
    expect(page).to_have_url(f"{journey.address}/demandes/{request}")
    journey.state("En cours d’instruction")
    journey.judge("demande-soumise")
    return request


def messages(journey, request):
    """The applicant writes, and those who instruct see that it is new until one of them has read it."""
    page = journey.page
    journey.open(request, "messages")
    page.locator("#message").fill("Bonjour, une précision.")
    journey.click("Envoyer le message", "button")
    expect(page.locator("main ol > li")).to_have_count(1)
    journey.become("ines")
    page.goto(f"{journey.address}/instruction/demandes/{request}")
    journey.click("Messagerie (1 non lu)")
    journey.judge("messagerie")
    page.reload()
    expect(page.get_by_text("Nouveau", exact=True)).to_have_count(0)


def changed_and_granted(journey, request):
    page = journey.page
    journey.become("ines")
    page.goto(f"{journey.address}/instruction")
    journey.judge("instruction")
    journey.decide(request, "Demander des modifications", REASON, look=True)
    journey.state("À modifier")
    journey.become("camille")
    page.goto(f"{journey.address}/demandes")
    expect(page.locator("main h2").first).to_have_text(re.compile("^Demandes à modifier"))
    journey.judge("demandes")
    journey.open(request)
    expect(page.get_by_text("Précisez la durée de conservation.").first).to_be_visible()
    journey.click("Reprendre le formulaire")
    expect(page.get_by_text("Précisez la durée de conservation.").first).to_be_visible()
    page.locator("[name=duree_conservation_donnees_caractere_personnel]").evaluate("(field) => { field.value = '24'; }")
    journey.submit()
    journey.state("En cours d’instruction")
    journey.become("ines")
    page.goto(f"{journey.address}/instruction/demandes/{request}")
    expect(page.get_by_text("24").first).to_be_visible()
    journey.judge("instruire")
    journey.decide(request, "Valider", "Bienvenue.", look=True)
    journey.state("Validée")
    page.goto(f"{journey.address}/instruction/demandes/{request}/historique")
    expect(page.get_by_text("Des modifications sont demandées").first).to_be_visible()
    journey.judge("historique")


def token(journey, request):
    """The call is tried again until it is received, and its answer is the way to the access."""
    page = journey.page
    page.goto(f"{journey.address}/envois?demande={request}")
    journey.judge("envois")
    page.get_by_role("link", name="approve").first.click()
    for _ in range(60):
        if "Reçu" in page.locator("main").inner_text():
            break
        page.wait_for_timeout(500)
        page.reload()
    expect(page.locator("main")).to_contain_text("503")
    expect(page.locator("main")).to_contain_text("X-Hub-Signature-256: sha256=")
    # Those of the invented requests are held.
    assert {model for _, model in Provider.calls} == {request}, Provider.calls
    journey.judge("appel")
    page.goto(f"{journey.address}/envois?demande={request}")
    page.locator("table").first.get_by_role("link").first.click()
    expect(page.locator(".dp-mail")).to_contain_text(journey.address)
    journey.judge("message")
    journey.become("camille")
    journey.open(request)
    page.get_by_role("link", name=re.compile(r"^Habilitation H\d+|^H\d+")).first.click()
    expect(page.locator(f"a[href*='{TOKEN}']").first).to_be_visible()
    journey.judge("habilitation")


def reopened(journey, request):
    """A change of what was granted is refused: what was granted holds. Then the habilitation is revoked."""
    page = journey.page
    journey.open(request)
    page.get_by_role("button", name=re.compile("^Mettre à jour l’habilitation")).first.click()
    journey.state("Brouillon")
    journey.click("Reprendre le formulaire")
    page.locator("[name=intitule]").evaluate("(field) => { field.value = 'Aides à tous'; }")
    journey.submit()
    journey.become("ines")
    journey.decide(request, "Refuser", "Ce changement n’est pas justifié.")
    journey.state("Validée")
    journey.become("marion")
    journey.decide(request, "Révoquer", "Le service a fermé.")
    journey.state("Révoquée")


def refused(journey):
    """A request of another form is refused, and its applicant removes it."""
    page = journey.page
    journey.become("dominique")
    page.goto(f"{journey.address}/site/formulaires/api-entreprise-marches-publics/index.html")
    journey.fill("api-entreprise-marches-publics")
    journey.submit()
    request = journey.requested()
    journey.become("ines")
    journey.decide(request, "Refuser", "Le cadre juridique ne convient pas.")
    journey.state("Refusée")
    journey.become("dominique")
    journey.open(request)
    page.get_by_text("Supprimer la demande").first.click()
    journey.judge("demande-refusee")
    journey.click("Supprimer la demande", "button")
    page.goto(f"{journey.address}/demandes")
    expect(page.locator(f"a[href='/demandes/{request}']")).to_have_count(0)


def staged(journey):
    """A sandbox goes on to production; then the sandbox is revoked, and production stays."""
    page = journey.page
    journey.become("camille")
    page.goto(f"{journey.address}/site/formulaires/{SANDBOX}/index.html")
    journey.fill(SANDBOX)
    journey.submit()
    request = journey.requested()
    journey.become("ines")
    journey.decide(request, "Valider")
    journey.become("camille")
    page.goto(f"{journey.address}/demandes/{request}/etape-suivante")
    journey.click("Commencer l’étape suivante", "button")
    journey.state("Brouillon")
    journey.click("Reprendre le formulaire")
    journey.judge("formulaire-production")
    journey.fill(PRODUCTION)
    journey.submit()
    journey.state("En cours d’instruction")
    journey.become("ines")
    journey.decide(request, "Valider")
    journey.become("marion")
    page.goto(f"{journey.address}/instruction/demandes/{request}")
    journey.click("Révoquer une habilitation")
    sandbox = page.locator("[name=habilitation] option", has_text="Bac à sable").get_attribute("value")
    page.locator("[name=habilitation]").select_option(sandbox)
    page.locator("[name=motif]").fill("La recette est finie.")
    journey.judge("revocation-d-une-habilitation")
    journey.click("Révoquer une habilitation", "button")
    journey.state("Validée")
    journey.become("camille")
    journey.open(request)
    journey.judge("demande-a-deux-etapes")


def forged(address, request):
    """What no page sends, a stale page, a page sent twice, another’s request, a body beyond its limit."""
    camille = sent_pages.Visitor(address).become("camille")
    fields = camille.hidden(camille.page(f"/site/formulaires/{FORM}/index.html"))
    draft = fields | {"intitule": "Deux clics", "datapass[action]": "enregistrer"}
    first = camille.post(f"/formulaires/{FORM}", draft)
    again = camille.post(f"/formulaires/{FORM}", draft)
    assert first[0] == again[0] == 303 and first[2] == again[2], (first, again)
    own = int(first[2].split("/")[2])
    path = f"/demandes/{own}/formulaire"
    stale = camille.hidden(camille.page(path))
    assert camille.post(path, camille.hidden(camille.page(path)) | {"intitule": "Un", "datapass[action]": "enregistrer"})[0] == 303
    claude = sent_pages.Visitor(address).become("claude")
    remi = sent_pages.Visitor(address).become("remi")
    mixed = claude.hidden(claude.page("/qui-suis-je"))
    wanted = [
        (camille.post(path, stale | {"intitule": "Deux", "datapass[action]": "enregistrer"})[0], 409),
        (camille.post(path, {"intitule": "Trois", "datapass[action]": "enregistrer"})[0], 403),
        (camille.post(path, stale | {"datapass[jeton]": mixed["jeton"], "datapass[action]": "enregistrer"})[0], 403),
        (camille.post(f"/demandes/{request}/actes/approve", camille.hidden(camille.page("/qui-suis-je")))[0], 403),
        (claude.ask(f"/demandes/{own}")[0], 404),
        (claude.post(f"/demandes/{own}/actes/archive", mixed)[0], 404),
        (remi.post(f"/demandes/{own}/actes/archive", remi.hidden(remi.page("/qui-suis-je")))[0], 403),
        (camille.post("/demandes/999999/actes/archive", camille.hidden(camille.page("/qui-suis-je")))[0], 404),
        (camille.post(f"/demandes/{own}/actes/inconnu", camille.hidden(camille.page("/qui-suis-je")))[0], 400),
        (camille.post("/horloge", camille.hidden(camille.page("/qui-suis-je")) | {"jour": "2020-01-01"})[0], 422),
        (camille.post("/horloge", {"jour": "2030-01-01"})[0], 403),
        (camille.post("/reinitialiser", {})[0], 403),
        (sent_pages.Visitor(address).ask("/demandes")[0], 303),
        (camille.post(path, {"intitule": "x" * (65 * 1024 * 1024)})[0], 413),
    ]
    for place, (found, code) in enumerate(wanted):
        assert found == code, f"{place}: {found}, not {code}"
    title = camille.page(path)
    assert 'value="Un"' in title
    return len(wanted) + 1


def stores(binary):
    """A file that is no rehearsal’s, and one of a later version, are refused, and stay as they are."""
    with tempfile.TemporaryDirectory() as folder:
        foreign = pathlib.Path(folder) / "autre.sqlite"
        with contextlib.closing(sqlite3.connect(foreign)) as database:
            database.executescript("CREATE TABLE t (a); INSERT INTO t VALUES (1);")
        text = pathlib.Path(folder) / "lettre.txt"
        text.write_text("Bonjour, ceci est une lettre.\n" * 100)
        newer = pathlib.Path(folder) / "suivante.sqlite"
        with desk.started(binary, "rehearse", projects.ROOT, "--store", newer):
            pass
        with contextlib.closing(sqlite3.connect(newer)) as database:
            database.executescript("INSERT INTO grdb_migrations VALUES ('9999');")
        for path in (foreign, text, newer):
            before = path.read_bytes()
            run = subprocess.run([binary, "rehearse", str(projects.ROOT), "--port", "0", "--store", str(path)],
                                 capture_output=True, text=True, timeout=60)
            assert run.returncode == 2 and path.name in run.stderr and not run.stdout, (path, run)
            assert path.read_bytes() == before, path


def walk(playwright, binary, is_scripted, folder):
    with contextlib.ExitStack() as stack:
        provider = stack.enter_context(browser.served(Provider))
        Provider.calls.clear()
        store = pathlib.Path(stack.enter_context(tempfile.TemporaryDirectory())) / "repetition.sqlite"
        address = stack.enter_context(
            desk.started(binary, "rehearse", projects.ROOT, "--dsfr", prepare.installed(), "--store", store,
                         "--webhook", provider + "/appels", "--webhook-secret", SECRET))
        chromium = browser.launch(playwright)
        size = judging.WIDE if is_scripted else judging.NARROW[1]
        page = chromium.new_page(viewport=size, java_script_enabled=is_scripted)
        page.set_default_timeout(20_000)
        watched = []
        page.on("console", lambda message: watched.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: watched.append(str(error)))
        journey = Journey(page, address, binary, is_scripted, folder)
        request = first_request(journey)
        messages(journey, request)
        changed_and_granted(journey, request)
        token(journey, request)
        reopened(journey, request)
        refused(journey)
        staged(journey)
        refusals = forged(address, request)
        chromium.close()
    return journey, watched, refusals


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("binary")
    options.add_argument("--screenshots", type=pathlib.Path)
    options.add_argument("--script", choices=["with", "without"], help="only with the script, or only without")
    options = options.parse_args()
    found = []
    stores(options.binary)
    with sync_playwright() as playwright:
        for is_scripted in {"with": [True], "without": [False], None: [True, False]}[options.script]:
            journey, watched, refusals = walk(playwright, options.binary, is_scripted, options.screenshots)
            found += journey.found + judging.check_texts(journey.texts) + watched
            print(f"rehearsal: {'with' if is_scripted else 'without'} the script, {journey.judged} pages judged, "
                  f"{len(Provider.calls)} calls, {refusals} refusals as wanted")
    for words in found:
        print(words)
    print(f"rehearsal: {len(found)} complaints")
    raise SystemExit(1 if found else 0)


if __name__ == "__main__":
    main()
