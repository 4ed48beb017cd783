"""The rehearsal used as a browser without script uses it: pages are read, and their forms are sent."""

import html
import http.client
import re
import urllib.parse

COOKIE = "datapass-repetition"
INPUT = re.compile(r"<input [^>]*>")


def attribute(tag, name):
    found = re.search(rf' {name}=("[^"]*"|\'[^\']*\')', tag)
    return html.unescape(found.group(1)[1:-1]) if found else None


class Visitor:
    """Somebody at the desk: keeps the cookie, sends what pages send."""

    def __init__(self, address):
        self.host = address.removeprefix("http://")
        self.cookie = None

    def ask(self, path, method="GET", body=None, headers=None):
        """The status, the text and the place to which the answer leads."""
        connection = http.client.HTTPConnection(self.host, timeout=20)
        sent = dict(headers or {})
        if self.cookie:
            sent["Cookie"] = f"{COOKIE}={self.cookie}"
        connection.request(method, path, body, sent)
        answer = connection.getresponse()
        text = answer.read().decode("utf-8", "replace")
        for line in answer.headers.get_all("Set-Cookie") or []:
            self.cookie = line.split(";")[0].partition("=")[2]
        connection.close()
        return answer.status, text, answer.headers.get("Location")

    def post(self, path, fields):
        body = urllib.parse.urlencode(fields)
        return self.ask(path, "POST", body, {"Content-Type": "application/x-www-form-urlencoded"})

    def page(self, path):
        status, text, place = self.ask(path)
        assert status == 200, f"{path}: {status} {place}"
        return text

    def hidden(self, text):
        """What the first form of a page sends along, by name; the last of the same name counts."""
        start = text.index("<form")
        found = {}
        for tag in INPUT.findall(text, start, text.index("</form>", start)):
            if attribute(tag, "type") == "hidden":
                found[attribute(tag, "name")] = attribute(tag, "value") or ""
        return found

    def become(self, person):
        fields = self.hidden(self.page("/qui-suis-je"))
        status, _, _ = self.post("/qui-suis-je", fields | {"personne": person})
        assert status == 303, f"{person}: {status}"
        return self
