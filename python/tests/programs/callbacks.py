"""A server that is told of archives, and stops those that nobody watches; it also shows who is in a room."""

import copy
import json
import os
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

from opentok_sdk.legacy import Archive, OpenTok, Roles, Session  # was: from opentok import ...
from opentok_sdk.legacy.exceptions import AuthError, ForceDisconnectError, GetStreamError, SignalingError

app = Flask(__name__)
app.config["OPENTOK"] = OpenTok(
    os.environ["API_KEY"], os.environ["API_SECRET"], api_url=os.environ["API_URL"]
)
seen: list = []


@app.route("/callback", methods=["POST"])
def callback():
    archive = Archive(app.config["OPENTOK"], request.get_json())
    archive.tag = "told"
    seen.append(copy.copy(archive))
    if archive.status == "started":
        archive.stop()
    return jsonify(json.loads(json.dumps(archive.attrs(), default=str)))


@app.route("/seen")
def all_seen():
    return jsonify([{"id": archive.id, "status": archive.status, "tag": archive.tag} for archive in seen])


@app.route("/rooms", methods=["POST"])
def rooms():
    opentok = app.config["OPENTOK"]
    with ThreadPoolExecutor(4) as pool:
        sessions = list(pool.map(lambda _: opentok.create_session(), range(4)))
    session = Session(opentok, sessions[0].session_id)
    return jsonify(
        different=len({one.session_id for one in sessions}),
        session_id=session.session_id,
        token=session.generate_token(role=Roles.moderator, data="name=Ada"),
    )


@app.route("/rooms/<session_id>")
def room(session_id):
    streams = app.config["OPENTOK"].list_streams(session_id)
    return jsonify(count=streams.count, names=[stream.name for stream in streams])


@app.route("/rooms/<session_id>/quiet", methods=["POST"])
def quiet(session_id):
    response = app.config["OPENTOK"].mute_all(session_id)
    response.raise_for_status()
    return jsonify(ok=response.ok, status=response.status_code, said=response.json())


@app.route("/rooms/<session_id>/<connection_id>", methods=["DELETE"])
def leave(session_id, connection_id):
    opentok = app.config["OPENTOK"]
    try:
        opentok.signal(session_id, {"type": "bye", "data": ""}, connection_id)
        opentok.force_disconnect(session_id, connection_id)
    except (SignalingError, ForceDisconnectError) as error:
        return str(error), 410
    except (AuthError, GetStreamError) as error:
        return str(error), 500
    return "", 204


if __name__ == "__main__":
    from werkzeug.serving import make_server

    server = make_server("127.0.0.1", 0, app, threaded=True)
    print("ready", server.port, flush=True)
    server.serve_forever()
