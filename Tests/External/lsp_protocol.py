"""Talks to `datapass lsp` as no editor should: what is no message, too large, out of order, outside the text, gone.

    lsp_protocol.py BINARY

Each time the server must answer with an error of the protocol, or with nothing, and go on; and no file may have changed.
"""

import hashlib
import signal
import sys
import tempfile
from pathlib import Path

from lsp_client import Client, Ended, position

FORM = """exemple:
  authorization_request: Exemple
  name: Demande libre
  default: true
  steps: [{name: basic_infos}, {name: scopes}]
  initialize_with: {scopes: [adresse]}
"""
PROJECT = {
    "config/authorization_definitions/exemple.yml": """exemple:
  name: Exemple
  description: Un exemple
  provider: dinum
  kind: api
  support_email: support@exemple.gouv.fr
  cgu_link: https://exemple.gouv.fr/cgu
  blocks: [{name: basic_infos}, {name: scopes}]
  scopes:
    - {name: Adresse, value: adresse}
""",
    "config/authorization_request_forms/exemple.yml": FORM,
    "config/data_providers.yml": "shared:\n  dinum: {name: DINUM}\n",
}
MISSPELT = FORM.replace("[adresse]", "[adress]")


def write(root):
    for name, text in PROJECT.items():
        path = Path(root) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def state(root):
    """All that is below a folder."""
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(root.rglob("*")) if path.is_file()}


def garbage(client, root, form):
    """What is no message, or none of ours."""
    for data in [b"GET / HTTP/1.1\r\nHost: here\r\n\r\n", b"\x00" * 5000, b"Content-Length: x\r\n\r\n{}", b"\r\n" * 50]:
        client.raw(data)
    for body, code in [
        (b"{", -32700), (b"", -32700), (b"\xff\xfe", -32700), (b"[" * 100_000, -32700), (b"[]", -32600),
        (b'"text"', -32600), (b'{"id": 1}', -32600), (b'{"id": {}, "method": "x"}', -32600),
        (b'[{"id": 1, "method": "shutdown"}]', -32600),
    ]:
        client.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        message = client.error()
        assert message.get("error", {}).get("code") == code, (body[:20], message)
    for params in [None, [], 5, "x", {"textDocument": 1}, {"textDocument": {"uri": 7}}]:
        for name in ["didOpen", "didChange", "didSave", "didClose"]:
            client.notify("textDocument/" + name, params)
        client.notify("workspace/didChangeWorkspaceFolders", params)


def large(client, root, form):
    """100 MB in one message, with its number at the beginning, and without one."""
    filler = b" " * (1 << 20)
    for beginning, number in [(b'{"jsonrpc":"2.0","id":77,"method":"x","params":"', 77), (b'{"params":[', None)]:
        client.raw(b"Content-Length: %d\r\n\r\n%s" % (len(beginning) + 100 * len(filler), beginning))
        for _ in range(100):
            client.raw(filler)
        message = client.error()
        assert message["id"] == number and message["error"]["code"] == -32600, message
    # As large as may be, and deep.
    text = "- " * 500_000 + "x"
    client.change(form, [text])
    client.change(form, [FORM])


def places(client, root, form):
    """Positions outside the text, within characters, the wrong way round."""
    for start, end in [
        ((0, 10**9), (0, 10**9)), ((10**9, 0), (10**9, 5)), ((3, 0), (1, 0)), ((-1, -5), (0, -1)), ((2**31, 2**31), (0, 0)),
    ]:
        client.change(form, [((start, end), "")])
        for method in ["hover", "definition", "completion", "references", "prepareRename"]:
            client.answer(
                client.request(
                    "textDocument/" + method, {"textDocument": {"uri": form.as_uri()}, "position": position(*start)}
                )
            )
    client.change(form, ["é𝐀x: 1\n"])
    client.change(form, [(((0, 2), (0, 3)), "y")])
    client.change(form, [FORM])


def disorder(client, root, form):
    """Versions that fall, and texts that were never opened, opened twice, closed twice."""
    client.change(form, [MISSPELT], version=9)
    client.change(form, [FORM], version=3)
    client.until_rules(form)
    unknown = form.with_name("jamais-ouvert.yml")
    client.change(unknown, ["["])
    client.change(unknown, [(((0, 0), (0, 1)), "{")])
    client.notify("textDocument/didSave", {"textDocument": {"uri": unknown.as_uri()}})
    client.close(unknown)
    client.open(form, MISSPELT)
    client.open(form, FORM)
    client.close(form)
    client.close(form)
    client.until(lambda: client.diagnostics == {})
    client.open(form, FORM)


def strangers(client, root, form):
    """Texts that are no files of this machine."""
    for uri in ["untitled:Untitled-1", "git:/x.yml?ref", "http://exemple.fr/x.yml", "", "file:", "file://", "file:///", "file:///%00/%zz",
                "file://ailleurs/x.yml", "file:///proc/self/mem", root.as_uri()]:
        client.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": "yaml", "version": 1, "text": "["}})
        client.notify("textDocument/didChange", {"textDocument": {"uri": uri, "version": 2}, "contentChanges": [{"text": "{"}]})
        client.answer(client.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": position(0, 0)}))
        client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    client.until(lambda: client.diagnostics == {})


def cancelled(client, root, form):
    """A request that waits behind others, and is not wanted any more."""
    numbers = [client.request("textDocument/diagnostic", {"textDocument": {"uri": form.as_uri()}}) for _ in range(20)]
    client.notify("$/cancelRequest", {"id": numbers[-1]})
    client.notify("$/cancelRequest", {"id": "never"})
    client.notify("$/cancelRequest", None)
    answers = [client.answer(number) for number in numbers]
    assert all("result" in answer for answer in answers[:-1]), answers
    assert "result" in answers[-1] or answers[-1]["error"]["code"] == -32800, answers[-1]


def vanished(client, root, form):
    """The project’s folder goes away, and comes back."""
    client.change(form, [MISSPELT])
    client.until_rules(form, "unknown-scope")
    aside = root.with_name("aside")
    root.rename(aside)
    client.until(lambda: client.diagnostics == {})
    client.change(form, [FORM + "\n"])
    aside.rename(root)
    client.change(form, [MISSPELT])
    client.until_rules(form, "unknown-scope")
    client.change(form, [FORM])


def outside(client, root, form):
    """Another program changes a file: nothing is told of it, and the next message shows it."""
    client.close(form)
    form.write_text(MISSPELT)
    client.until_rules(form, "unknown-scope")
    form.write_text(FORM)
    client.until_rules(form)
    client.open(form, FORM)


def ends(binary, root):
    """The ways in which a conversation ends."""
    client = Client(binary)
    assert client.code("textDocument/hover", {}) == -32002
    client.notify("exit")
    assert client.process.wait(timeout=10) == 1
    client = Client(binary)
    client.begin(root)
    client.process.stdin.close()
    assert client.process.wait(timeout=60) == 1
    client = Client(binary)
    client.begin(root)
    assert client.ask("shutdown") is None
    assert client.code("textDocument/hover", {}) == -32600
    client.process.stdin.close()
    assert client.process.wait(timeout=10) == 0
    client = Client(binary)
    client.begin(root)
    client.raw(b"Content-Length: 100\r\n\r\n{")
    client.process.send_signal(signal.SIGTERM)
    assert client.process.wait(timeout=10) == -signal.SIGTERM


def main(binary):
    with tempfile.TemporaryDirectory() as folder:
        root = (Path(folder) / "projet é").resolve()
        write(root)
        before = state(root)
        form = root / "config/authorization_request_forms/exemple.yml"
        client = Client(binary)
        encodings = {"general": {"positionEncodings": ["utf-16"]}}
        assert client.begin(root, encodings)["capabilities"]["positionEncoding"] == "utf-16"
        client.open(form, FORM)
        client.until(lambda: client.diagnostics == {})
        trials = [garbage, large, places, disorder, strangers, cancelled, vanished, outside]
        for trial in trials:
            try:
                trial(client, root, form)
                client.change(form, [MISSPELT])
                client.until_rules(form, "unknown-scope")
                client.change(form, [FORM])
                client.until_rules(form)
            except Ended as ended:
                raise AssertionError(f"{trial.__name__}: the server ended with {ended}") from None
        assert client.end() == 0
        ends(binary, root)
        assert state(root) == before, "a file has changed"
    print(f"{len(trials)} kinds of bad input, and the ends of conversations: the server went on, and wrote nothing")


if __name__ == "__main__":
    main(*sys.argv[1:])
