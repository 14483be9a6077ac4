"""A server that records: it makes sessions and tokens, and shows what was recorded."""

import os

from flask import Flask, jsonify, redirect, request, url_for

from opentok_sdk.legacy import Client, MediaModes, OutputModes, Roles  # was: from opentok import ...
from opentok_sdk.legacy.exceptions import ArchiveError, NotFoundError, OpenTokException, RequestError

api_key = os.environ["API_KEY"]
app = Flask(__name__)
opentok = Client(api_key, os.environ["API_SECRET"], os.environ["API_URL"])
session = opentok.create_session(media_mode=MediaModes.routed)


@app.route("/host")
def host():
    token = opentok.generate_token(session.session_id, Roles.moderator)
    return jsonify(api_key=api_key, session_id=session.session_id, token=token, mode=session.media_mode.value)


@app.route("/start", methods=["POST"])
def start():
    archive = opentok.start_archive(
        session.session_id,
        has_audio="hasAudio" in request.form,
        has_video="hasVideo" in request.form,
        output_mode=OutputModes[request.form.get("outputMode", "composed")],
        name="Archiving Python Sample App",
    )
    return archive.json()


@app.route("/stop/<archive_id>")
def stop(archive_id):
    archive = opentok.stop_archive(archive_id)
    return archive.json()


@app.route("/history")
def history():
    archives = opentok.list_archives(request.args.get("offset"), request.args.get("count"))
    return jsonify(
        count=archives.count,
        items=[
            {"id": archive.id, "created": archive.created_at.isoformat(), "minutes": archive.duration / 60}
            for archive in archives
        ],
    )


@app.route("/delete/<archive_id>")
def delete(archive_id):
    opentok.get_archive(archive_id).delete()
    return redirect(url_for("history"))


@app.errorhandler(OpenTokException)
def failed(error):
    if isinstance(error, NotFoundError):
        return str(error), 404
    if isinstance(error, (ArchiveError, RequestError)):
        return str(error.args[0]), 409
    return str(error), 500


if __name__ == "__main__":
    from werkzeug.serving import make_server

    server = make_server("127.0.0.1", 0, app, threaded=True)
    print("ready", server.port, flush=True)
    server.serve_forever()
