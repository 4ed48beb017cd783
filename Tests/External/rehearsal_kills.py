"""Kills the rehearsal while it saves, and looks for what it had acknowledged.

    rehearsal_kills.py BINARY [--kills N] [--seed N]

An applicant saves a draft again and again; at a moment left to chance the desk is killed (SIGKILL), and started again on the
same file. Each change that was answered is there, once; what was not answered is there whole or not at all; the history
counts without gaps, and SQLite finds its file sound.
"""

import argparse
import json
import pathlib
import random
import sqlite3
import subprocess
import tempfile
import threading
import time

import desk
import projects
import sent_pages

FORM = "api-particulier"
TITLE = "intitule"


def start(binary, store):
    words = [binary, "rehearse", str(projects.ROOT), "--port", "0", "--store", str(store)]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    found = desk.STARTED.search(process.stdout.readline())
    assert found, "the desk does not start"
    return process, found.group()


def kept(store, request):
    """The title that the request has, its version and the numbers of its history."""
    database = sqlite3.connect(store)
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not database.execute("PRAGMA foreign_key_check").fetchall()
    (body,) = database.execute("SELECT body FROM request WHERE id = ?", (request,)).fetchone()
    rows = database.execute("SELECT number FROM history WHERE request = ? ORDER BY number", (request,))
    numbers = [number for (number,) in rows]
    database.close()
    request = json.loads(body)
    return int(request["content"]["data"][TITLE].rpartition(" ")[2]), request["version"], numbers


def save_until_killed(visitor, request, count):
    """Saves titles with growing numbers; the last that was answered and the last that was sent."""
    acknowledged = count
    path = f"/demandes/{request}/formulaire"
    try:
        while True:
            fields = visitor.hidden(visitor.page(path))
            count += 1
            fields |= {TITLE: f"Projet {count}", "datapass[action]": "enregistrer"}
            status, text, _ = visitor.post(path, fields)
            assert status == 303, f"{status}: {text[:500]}"
            acknowledged = count
    except (OSError, sent_pages.http.client.HTTPException):
        return acknowledged, count


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("binary")
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        store = pathlib.Path(folder) / "repetition.sqlite"
        process, address = start(options.binary, store)
        visitor = sent_pages.Visitor(address).become("camille")
        fields = visitor.hidden(visitor.page(f"/site/formulaires/{FORM}/index.html"))
        fields |= {TITLE: "Projet 0", "datapass[action]": "enregistrer"}
        status, text, place = visitor.post(f"/formulaires/{FORM}", fields)
        assert status == 303, f"{status}: {text[:500]}"
        request = int(place.split("/")[2])
        count, saved, torn = 0, 0, 0
        for number in range(options.kills):
            timer = threading.Timer(chance.uniform(0.02, 0.4), process.kill)
            timer.start()
            acknowledged, sent = save_until_killed(visitor, request, count)
            timer.join()
            process.wait()
            title, version, numbers = kept(store, request)
            assert title in (acknowledged, sent), f"kill {number}: {title}, acknowledged {acknowledged}, sent {sent}"
            assert numbers == list(range(1, version + 1)), f"kill {number}: {version} {numbers[-5:]}"
            torn += title != acknowledged
            saved += acknowledged - count
            count = title
            process, address = start(options.binary, store)
            visitor.host = address.removeprefix("http://")
        process.terminate()
        assert process.wait(timeout=10) == 0
    print(f"{options.kills} kills, {saved} changes acknowledged and all there, {torn} there without an answer")


if __name__ == "__main__":
    main()
