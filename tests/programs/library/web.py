"""A server and clients of HTTP, over this machine's network."""

import http.client
import http.server
import json
import os
import signal
import urllib.error
import urllib.parse
import urllib.request


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, status, body, kind="text/plain"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == "/missing":
            self.send_error(404)
        elif self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/found?a=1")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif self.path == "/chunked":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for part in (b"one ", b"two ", b"three"):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
            self.wfile.write(b"0\r\n\r\n")
        else:
            self.answer(200, f"GET {self.path}".encode())

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        fields = urllib.parse.parse_qs(body.decode())
        self.answer(200, json.dumps({"type": self.headers["Content-Type"], "fields": fields}).encode(), "application/json")

    def log_message(self, *arguments):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
port = server.server_port
child = os.fork()
if child == 0:
    server.serve_forever()
server.socket.close()
root = f"http://127.0.0.1:{port}"

for name in ("NO_PROXY", "no_proxy"):
    os.environ[name] = "*"
with urllib.request.urlopen(root + "/hello") as answer:
    print(answer.status, answer.headers["Content-Type"], answer.read(), answer.url == root + "/hello")
with urllib.request.urlopen(root + "/moved") as answer:
    print(answer.url == root + "/found?a=1", answer.read())
try:
    urllib.request.urlopen(root + "/missing")
except urllib.error.HTTPError as error:
    print(error, error.code, b"File not found" in error.read() or error.reason)
data = urllib.parse.urlencode({"name": "Ä", "list": [1, 2]}, doseq=True).encode()
with urllib.request.urlopen(urllib.request.Request(root, data, {"X-Own": "header"})) as answer:
    print(json.load(answer))

connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
for path in ("/first", "/chunked", "/again"):
    connection.request("GET", path)
    answer = connection.getresponse()
    print(answer.status, answer.reason, answer.version, answer.read())
connection.close()

os.kill(child, signal.SIGTERM)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
try:
    urllib.request.urlopen(root)
except urllib.error.URLError as error:
    print(error)
