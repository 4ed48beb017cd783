#!/usr/bin/env bash
# URLSession of Foundation on Linux sends requests through a proxy although its configuration has an empty list of proxies.
#
# One would guess: `connectionProxyDictionary = [:]` is how a session is told to use no proxy, whatever the system’s settings
#   are, and a request to 127.0.0.1 goes to 127.0.0.1.
# What is so: without an entry the proxy of libcurl is left as it is, and libcurl takes `http_proxy` from the environment. The
#   request, with its body and its signature, goes to the proxy, to this machine’s own addresses too. Only `no_proxy` in the
#   environment keeps it from that.
# Library: FoundationNetworking of Swift 6.3.1 on Linux (swift-corelibs-foundation, with libcurl)
# Date: 2026-11-30
set -euo pipefail

work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT

cat >"$work/serve.py" <<'PYTHON'
import http.server
import sys

name, port_file = sys.argv[1:]


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = name.encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
with open(port_file, "w") as file:
    file.write(str(server.server_port))
server.serve_forever()
PYTHON

cat >"$work/ask.swift" <<'SWIFT'
import Foundation
import FoundationNetworking

let configuration = URLSessionConfiguration.ephemeral
configuration.connectionProxyDictionary = [:]
let session = URLSession(configuration: configuration)
let (body, _) = try await session.data(from: URL(string: CommandLine.arguments[1])!)
print(String(decoding: body, as: UTF8.self))
SWIFT

for name in receiver proxy; do
  python3 "$work/serve.py" "$name" "$work/$name.port" &
done
swiftc -o "$work/ask" "$work/ask.swift"
while [ ! -s "$work/receiver.port" ] || [ ! -s "$work/proxy.port" ]; do sleep 0.1; done
receiver="http://127.0.0.1:$(cat "$work/receiver.port")/"
proxy="http://127.0.0.1:$(cat "$work/proxy.port")"

ask() { env -u http_proxy -u HTTP_PROXY -u all_proxy -u ALL_PROXY -u no_proxy -u NO_PROXY "$@" "$work/ask" "$receiver"; }

seen="$(swiftc --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/Swift \1/p')
no proxy in the environment: answered by the $(ask)
http_proxy set: answered by the $(ask "http_proxy=$proxy")
http_proxy and no_proxy set: answered by the $(ask "http_proxy=$proxy" "no_proxy=127.0.0.1")"
echo "$seen"

expected="Swift 6.3.1
no proxy in the environment: answered by the receiver
http_proxy set: answered by the proxy
http_proxy and no_proxy set: answered by the receiver"
[ "$seen" = "$expected" ] || { echo "changed" >&2; exit 1; }
echo "still so: a session without proxies uses the one of the environment"
