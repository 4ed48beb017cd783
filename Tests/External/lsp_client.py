"""A client of `datapass lsp` that sends whatever a test wants, well-formed or not, and keeps what it is told."""

import json
import queue
import subprocess
import threading
import time
from pathlib import Path

# Seconds; a debug build takes two for a real project.
PATIENCE = 60


class Ended(Exception):
    """The server has ended."""


class Client:
    def __init__(self, binary, *options):
        self.process = subprocess.Popen(
            [binary, "lsp", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self.messages = queue.Queue()
        self.requests = 0
        self.diagnostics = {}
        # When the message that was taken in last came, in seconds.
        self.arrival = None
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        stream = self.process.stdout
        while header := stream.readline():
            name, _, length = header.partition(b": ")
            assert name == b"Content-Length" and stream.readline() == b"\r\n", header
            body = stream.read(int(length))
            self.messages.put((time.perf_counter(), json.loads(body)))
        self.messages.put((time.perf_counter(), None))

    # Sending

    def raw(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.raw(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def notify(self, method, params=None):
        self.send({"method": method, "params": params})

    def request(self, method, params=None):
        """Sends a request and returns its number."""
        self.requests += 1
        self.send({"id": self.requests, "method": method, "params": params})
        return self.requests

    # Receiving

    def receive(self):
        self.arrival, message = self.messages.get(timeout=PATIENCE)
        if message is None:
            raise Ended(self.process.wait())
        if message.get("method") == "textDocument/publishDiagnostics":
            params = message["params"]
            self.diagnostics.pop(params["uri"], None)
            if params["diagnostics"]:
                self.diagnostics[params["uri"]] = params["diagnostics"]
        return message

    def answer(self, number):
        """The answer to a request; what comes before it is taken in."""
        while True:
            message = self.receive()
            if message.get("id") == number and "method" not in message:
                return message

    def error(self):
        """The next error that the server answers with, to whatever."""
        while "error" not in (message := self.receive()):
            pass
        return message

    def ask(self, method, params=None):
        """The result of a request that must succeed."""
        message = self.answer(self.request(method, params))
        assert "error" not in message, message
        return message["result"]

    def code(self, method, params=None):
        """The code of the error that a request must be answered with."""
        return self.answer(self.request(method, params))["error"]["code"]

    def until(self, test):
        """Takes in what the server says until a test of it holds: it tells what has changed when no message waits."""
        deadline = time.monotonic() + PATIENCE
        while True:
            assert self.code("datapass/unknown") == -32601
            if test():
                return
            assert time.monotonic() < deadline, f"it never came to that: {self.diagnostics}"
            time.sleep(0.01)

    def until_rules(self, path, *rules):
        """Waits until the findings of a file are those of some rules."""
        self.until(lambda: self.rules(path) == sorted(rules))

    # The conversation

    def begin(self, root=None, capabilities=None, **options):
        result = self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": Path(root).as_uri() if root else None,
                "capabilities": capabilities or {},
                "initializationOptions": options or None,
            },
        )
        self.notify("initialized", {})
        return result

    def open(self, path, text, version=1):
        document = {"uri": Path(path).as_uri(), "languageId": "yaml", "version": version, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})

    def change(self, path, changes, version=2):
        """Changes: whole texts, or pairs of a range ((line, character), (line, character)) and a text."""
        events = []
        for change in changes:
            if isinstance(change, str):
                events.append({"text": change})
                continue
            (start, end), text = change
            range_ = {"start": position(*start), "end": position(*end)}
            events.append({"range": range_, "rangeLength": 99, "text": text})
        document = {"uri": Path(path).as_uri(), "version": version}
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": events})

    def close(self, path):
        self.notify("textDocument/didClose", {"textDocument": {"uri": Path(path).as_uri()}})

    def rules(self, path):
        """The rules that find something in a file, as the client was told."""
        return sorted(diagnostic["code"] for diagnostic in self.diagnostics.get(Path(path).as_uri(), []))

    def end(self):
        """Ends the conversation as the protocol says; returns the exit code."""
        self.ask("shutdown")
        self.notify("exit")
        return self.process.wait(timeout=PATIENCE)


def position(line, character):
    return {"line": line, "character": character}
