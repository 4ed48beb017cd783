"""Receives webhooks with what `compile --emit life` writes and with nothing else: the schema, and HMAC from the standard library.

    webhooks.py BINARY PROJECT

All compiled examples have to be accepted, and so does a call as DataPass's code makes it and one as its documentation shows it
(Tests/FormWebhooksTests/Fixtures). Calls that are broken in one place have to be refused.
"""

import copy
import hashlib
import hmac
import json
import pathlib
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator

FIXTURES = pathlib.Path(__file__).parent.parent / "FormWebhooksTests" / "Fixtures"
# A place in a call, and what is put there; None takes it away.
BROKEN = [
    (["event"], None), (["event"], "create_by_api"), (["fired_at"], "2026-01-05T10:00:00+01:00"), (["model_type"], None),
    (["data"], None), (["data", "state"], "sandbox"), (["data", "data"], []), (["data", "form_uid"], 1),
    (["data", "applicant"], None), (["data", "applicant", "email"], None), (["data", "created_at"], "hier"),
    (["data", "organization", "siret"], 21750001600019), (["data", "data", "scopes"], "[\"texte\"]"),
    (["data", "authorizations"], {}), (["data", "authorizations"], [{"id": 1}]),
]  # fmt: skip


class Receiver:
    """What a provider would write who knows the secret and the schema."""

    def __init__(self, schema, secret):
        Draft202012Validator.check_schema(schema)
        self.validator = Draft202012Validator(schema)
        self.secret = secret

    def receive(self, body, signature):
        """The call, or nothing if it is not genuine or not as the schema says."""
        digest = "sha256=" + hmac.new(self.secret, body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(digest, signature or ""):
            return None
        call = json.loads(body)
        return call if self.validator.is_valid(call) else None


def signature(headers):
    return next(line.split(": ")[1] for line in headers.read_text().splitlines() if line.startswith("X-Hub-Signature-256: "))


def broken(call):
    """Copies of a call, each wrong in one place."""
    for path, value in BROKEN:
        other = copy.deepcopy(call)
        place = other
        for name in path[:-1]:
            place = place[name]
        if value is None:
            del place[path[-1]]
        else:
            place[path[-1]] = value
        yield path, other


def main(binary, project):
    faults, accepted, refused = [], 0, 0

    def expect(isRight, words):
        if not isRight:
            faults.append(words)
        return 1

    with tempfile.TemporaryDirectory() as folder:
        command = [binary, "compile", project, "--emit", "life", "--output", folder]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        folder = pathlib.Path(folder)
        examples = folder / "life" / "webhooks"
        secret = (examples / "secret.txt").read_bytes()
        receivers = {
            path.name.removesuffix(".schema.json"): json.loads(path.read_text())
            for path in sorted((folder / "json-schema" / "webhooks").glob("*.schema.json"))
        }
        expect(receivers, "no schema")
        for name, schema in receivers.items():
            receiver = Receiver(schema, secret)
            bodies = [examples / "ping.json"] + sorted((examples / name).glob("*.json"))
            expect(len(bodies) > 1, f"{name}: no example of an event")
            for path in bodies:
                body = path.read_bytes()
                signed = signature(path.with_suffix(".headers"))
                accepted += expect(receiver.receive(body, signed), f"{path}: not accepted")
                again = json.dumps(json.loads(body)).encode()
                refused += expect(not receiver.receive(again, signed), f"{path}: accepted although written again")
            for place, call in broken(json.loads(bodies[1].read_text())):
                refused += expect(not receiver.validator.is_valid(call), f"{name}: accepted with another {'/'.join(place)}")
        recorded = json.loads((FIXTURES / "calls.json").read_text())
        receiver = Receiver(receivers["api_particulier"], recorded["secret"].encode())
        for call in recorded["calls"]:
            isTaken = bool(receiver.receive(call["body"].encode(), call["signature"]))
            expect(isTaken == ("problem" not in call), f"{call['name']}: {'accepted' if isTaken else 'refused'}")
            accepted, refused = accepted + isTaken, refused + (not isTaken)
        documented = json.loads((FIXTURES / "documented.json").read_text())
        event = receivers["api_entreprise"] | {"anyOf": [{"$ref": "#/$defs/event"}]}
        problems = [error.message for error in Draft202012Validator(event).iter_errors(documented)]
        accepted += expect(not problems, f"as documented: {problems}")
    for fault in faults:
        print(fault)
    print(f"{len(receivers)} definitions: {accepted} calls accepted, {refused} refused, {len(faults)} wrongly")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
