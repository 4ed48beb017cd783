"""What pages would post, kept in files until `datapass validate` judges all of them at once."""

import base64
import json
import subprocess


class Posts:
    def __init__(self, binary, project, folder):
        self.command = [binary, "validate", "--from", "form", "--project", project, "--format", "json", "--lang", "fr"]
        self.folder = folder
        folder.mkdir()
        self.count = 0
        self.places = {}
        self.verdicts = {}

    def add(self, text):
        """Keeps a post that is written in base64; returns its place."""
        return self.keep(base64.b64decode(text))

    def keep(self, content):
        """Keeps a post, once however often it is made; returns its place."""
        # Each post of a browser has a boundary of its own.
        boundary = content.split(b"\r\n", 1)[0]
        same = content.replace(boundary, b"")
        if same not in self.places:
            self.places[same] = self.count
            self.path(self.count).write_bytes(content)
            self.count += 1
        return self.places[same]

    def path(self, place):
        return self.folder / f"{place:06}"

    def validate(self):
        """Has all posts judged that were not yet."""
        left = [place for place in range(self.count) if place not in self.verdicts]
        for start in range(0, len(left), 1000):
            places = left[start : start + 1000]
            run = subprocess.run([*self.command, *map(self.path, places)], capture_output=True, text=True)
            assert run.returncode in (0, 1), run.stderr
            for place, line in zip(places, run.stdout.splitlines(), strict=True):
                verdict = json.loads(line)
                self.verdicts[place] = [violation | {"rule": violation.get("rule")} for violation in verdict["violations"]]

    def violations(self, place):
        return self.verdicts[place]
