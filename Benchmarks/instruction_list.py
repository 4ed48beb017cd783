#!/usr/bin/env python3
"""Measures how much longer a page of the instructors’ list takes with 100,000 requests in the store than with 100.

Seeds a store with `datapass rehearse`, multiplies its rows (states, definitions, titles, organisations, marks of what is
new, decisions, scopes), and asks both servers in turn, as the sample instructor, for each kind of page: the first and the last whole ones, each filter,
several filters together, searches, orders; and for a dashboard. Prints the medians and their ratios, the greatest last. It judges nothing: a
figure never makes it fail.

usage: instruction_list.py BINARY [PROJECT] [--sizes 100 100000] [--turns 15] [--keep FOLDER]
"""
import argparse, contextlib, http.client, json, pathlib, random, re, signal, sqlite3, subprocess, sys, tempfile, time
from statistics import median
from urllib.parse import urlencode

ROOT = pathlib.Path(__file__).resolve().parent.parent
STARTED = re.compile(r"http://127\.0\.0\.1:(\d+)")
READER = "ines"
STATES = ["submitted"] * 4 + ["validated"] * 9 + ["draft"] * 3 + ["refused", "changes_requested", "revoked", "archived"]
WORDS = ["cantine", "crèche", "transport", "bourse", "marché", "aide", "portail", "famille", "logement", "études"]
# Of one request in a thousand, and of one alone.
RARE, SINGLE = "hydravion", "zoologie"


@contextlib.contextmanager
def rehearsal(binary, project, store):
    """The port of a rehearsal of a store."""
    command = [binary, "rehearse", str(project), "--store", str(store), "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield int(STARTED.search(process.stdout.readline()).group(1))
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def facet(kind, value):
    return f"x{kind}x{value.encode().hex()}"


def grow(store, size, chance):
    """Makes copies of the requests of a store, each somewhat different, until there are so many."""
    database = sqlite3.connect(store)
    samples = database.execute("""
        SELECT definition, form, organisation, applicant, changed, body, words
        FROM request JOIN search ON search.rowid = request.id ORDER BY request.id""").fetchall()
    first = database.execute("SELECT max(id) FROM request").fetchone()[0] + 1
    readers = [READER, "remi", "marion", "denis"]
    requests, found, unread, decisions = [], [], [], []
    for number in range(first, size + 1):
        definition, form, organisation, applicant, changed, body, words = samples[number % len(samples)]
        body, state = json.loads(body), chance.choice(STATES)
        title = " ".join(chance.sample(WORDS, 3)) + f" {chance.randrange(1000)}"
        title += f" {RARE}" if number % 1000 == 50 else ""
        title += f" {SINGLE}" if number == first else ""
        body |= {"id": number, "state": state}
        body["content"]["data"]["intitule"] = title
        changed -= chance.randrange(10**10)
        requests.append((number, definition, form, organisation, applicant, state, changed, json.dumps(body)))
        words = f"D{number} {number} {title} {' '.join(words.split()[2:])}"
        facets = [facet("state", state), facet("definition", definition), facet("form", form),
                  facet("definitionstate", f"{definition} {state}"), facet("formstate", f"{form} {state}")]
        found.append((number, words, " ".join(facets)))
        if state in ("validated", "refused", "revoked"):
            month = f"2026-{chance.randrange(1, 13):02}"
            decisions.append((number, 3, definition, organisation, month, int(chance.expovariate(1 / 20))))
        unread += [(reader, number, definition, form, state, changed) for reader in readers if chance.random() < 0.4]
    with database:
        database.executemany("INSERT INTO request VALUES (?, ?, ?, ?, ?, ?, ?, ?)", requests)
        database.executemany("INSERT INTO search (rowid, words, facets) VALUES (?, ?, ?)", found)
        database.executemany("INSERT INTO unread VALUES (?, ?, ?, ?, ?, ?)", unread)
        database.executemany("INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?)", decisions)
        database.execute("""
            INSERT INTO asked_scope SELECT request.id, scope.value, definition, organisation
            FROM request, json_each(body, '$.content.data.scopes') scope
            WHERE request.id >= ? AND state <> 'archived' AND scope.type = 'text' ON CONFLICT DO NOTHING""", (first,))
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


class Browser:
    """Somebody who has chosen who they are."""

    def __init__(self, port, person):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        self.cookie = ""
        proof = re.search(r'name="jeton" value="([0-9a-f]+)"', self.ask("GET", "/qui-suis-je")).group(1)
        key = re.search(r'name="cle" value="([0-9a-f]+)"', self.last).group(1)
        body = urlencode({"jeton": proof, "cle": key, "personne": person})
        self.ask("POST", "/qui-suis-je", body, {"Content-Type": "application/x-www-form-urlencoded"})

    def ask(self, method, path, body=None, headers={}):
        self.connection.request(method, path, body, {"Cookie": self.cookie, **headers})
        answer = self.connection.getresponse()
        if cookie := answer.headers.get("Set-Cookie"):
            self.cookie = cookie.split(";")[0]
        self.status, self.last = answer.status, answer.read().decode()
        return self.last

    def seconds(self, path):
        began = time.perf_counter()
        self.ask("GET", path)
        taken = time.perf_counter() - began
        assert self.status == 200, f"{path}: {self.status}"
        return taken


def commonest(store):
    """The definition and the form of the most requests."""
    with contextlib.closing(sqlite3.connect(store)) as database:
        return database.execute(
            "SELECT definition, form FROM request GROUP BY 1, 2 ORDER BY count(*) DESC, 1, 2 LIMIT 1").fetchone()


def pages(store, definition, form):
    """The pages to ask for, each with what is looked for."""
    with contextlib.closing(sqlite3.connect(store)) as database:
        count, new = (database.execute(f"SELECT count(*) FROM {rows}").fetchone()[0] for rows in (
            "request WHERE state <> 'archived'", f"unread WHERE person = '{READER}' AND state <> 'archived'"))
    asked = {"first page": {}, "last whole page": {"page": min(count // 25, 40)}}
    for state in dict.fromkeys(STATES):
        asked[f"state {state}"] = {"etat": state}
    asked |= {
        "API": {"api": definition},
        "form": {"formulaire": form},
        "API, state": {"api": definition, "etat": "validated"},
        "form, state": {"formulaire": form, "etat": "validated"},
        "all filters": {"api": definition, "formulaire": form, "etat": "submitted", "non-lues": 1},
        "all filters, search": {
            "api": definition, "formulaire": form, "etat": "validated", "non-lues": 1, "recherche": WORDS[0]},
        "rare word": {"recherche": RARE},
        "word of one request": {"recherche": SINGLE},
        "frequent word": {"recherche": WORDS[0]},
        "word of all": {"recherche": "exemple"},
        "two frequent words": {"recherche": f"{WORDS[0]} {WORDS[1]}"},
        "frequent and rare": {"recherche": f"exemple {SINGLE}"},
        "word of all, last whole page": {"recherche": "exemple", "page": min(count // 25, 40)},
        "frequent word, state": {"recherche": WORDS[0], "etat": "refused"},
        "frequent word, API": {"recherche": WORDS[0], "api": definition},
        "prefix": {"recherche": "por"},
        "one letter": {"recherche": "c"},
        "long prefix": {"recherche": "hydravio"},
        "no match": {"recherche": "introuvable"},
        "number": {"recherche": "D77"},
        "e-mail": {"recherche": "camille@exemple.gouv.fr"},
        "SIRET": {"recherche": "219 900 016 00011"},
        "SIRET, unread": {"recherche": "21990001600011", "non-lues": 1},
        "oldest": {"tri": "anciennes"},
        "by number": {"tri": "numero"},
        "oldest, state": {"tri": "anciennes", "etat": "refused"},
        "by number, state": {"tri": "numero", "etat": "refused"},
        "by number, form, state": {"tri": "numero", "etat": "refused", "formulaire": form},
        "by number, word": {"tri": "numero", "recherche": WORDS[0]},
        "oldest, word": {"tri": "anciennes", "recherche": WORDS[0]},
        "unread": {"non-lues": 1},
        "unread, last whole page": {"non-lues": 1, "page": min(new // 25, 40)},
        "unread, state": {"non-lues": 1, "etat": "refused"},
        "unread, by number": {"non-lues": 1, "tri": "numero"},
    }
    places = {name: f"/instruction?{urlencode(query)}" for name, query in asked.items()}
    # It counts: its time grows with what is counted, and is to stay far below a second.
    return places | {"dashboard": f"/tableaux-de-bord/definitions/{definition}"}


def main():
    parser = argparse.ArgumentParser(usage=__doc__.rsplit("usage: ")[-1])
    parser.add_argument("binary")
    parser.add_argument("project", nargs="?", default=ROOT)
    parser.add_argument("--sizes", type=int, nargs=2, default=[100, 100_000])
    parser.add_argument("--turns", type=int, default=15)
    parser.add_argument("--keep")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary, contextlib.ExitStack() as stack:
        folder = pathlib.Path(options.keep or temporary)
        folder.mkdir(exist_ok=True)
        stores = [folder / f"{size}.sqlite" for size in options.sizes]
        for store, size in zip(stores, options.sizes):
            if store.exists():
                continue
            with rehearsal(options.binary, options.project, store):
                pass
            grow(store, size, random.Random(1))
        browsers = [
            Browser(stack.enter_context(rehearsal(options.binary, options.project, store)), READER) for store in stores]
        rows = []
        paths = [pages(store, *commonest(stores[0])) for store in stores]
        for name in paths[0]:
            taken = [[], []]
            for turn in range(options.turns + 2):
                for browser, path, list_ in zip(browsers, [asked[name] for asked in paths], taken):
                    seconds = browser.seconds(path)
                    # What is read for the first time comes from the disk.
                    if turn >= 2:
                        list_.append(seconds)
            small, large = map(median, taken)
            rows.append((large / small, name, small, large))
        width = max(len(name) for _, name, _, _ in rows)
        print(f"{'page':{width}}  {options.sizes[0]:>9,}  {options.sizes[1]:>9,}  ratio")
        for ratio, name, small, large in sorted(rows):
            print(f"{name:{width}}  {small * 1000:6.2f} ms  {large * 1000:6.2f} ms  {ratio:5.2f}")


main()
