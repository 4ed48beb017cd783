"""A server that keeps what pages post to it."""

import http.server


class Receiver(http.server.BaseHTTPRequestHandler):
    """Keeps what is posted to it."""

    received = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.received.append((self.path, self.headers["Content-Type"], body))
        page = "<!DOCTYPE html><html lang=fr><link rel=icon href=data:,><title>Reçu</title><h1>Reçu</h1>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_):
        pass
