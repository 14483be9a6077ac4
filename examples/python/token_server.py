"""A web server that gives each visitor a token for one session: `GET /?name=Ada`."""

from __future__ import annotations

import json
import os
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from opentok_sdk import InvalidArgumentError, MediaMode, OpenTok, Role

client = OpenTok()
session = client.create_session(media_mode=MediaMode.ROUTED)


class Visitor(BaseHTTPRequestHandler):
    """Answers every GET with what a browser needs to connect."""

    def do_GET(self) -> None:
        name = parse_qs(urlsplit(self.path).query).get("name", ["anonymous"])[0]
        try:
            token = client.generate_token(
                session.session_id, role=Role.PUBLISHER, ttl=timedelta(hours=1), data=f"name={name}"
            )
        except InvalidArgumentError as error:
            self.send_error(400, str(error))
            return
        body = json.dumps({"apiKey": client.project_id, "sessionId": session.session_id, "token": token})
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body.encode())


server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Visitor)
print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
