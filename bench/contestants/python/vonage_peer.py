"""PyPI's `vonage`. It speaks TLS only: what is compared over plain HTTP is not here."""

import common  # first: see there
from vonage import Auth, HttpClientOptions, Vonage
from vonage_jwt import JwtClient
from vonage_video.models import TokenOptions, TokenRole


def application():
    auth = Auth(application_id=common.APPLICATION, private_key=common.PRIVATE_KEY)
    # As many connections as there are ever threads.
    options = HttpClientOptions(video_host=common.TLS_URL.removeprefix("https://"), pool_maxsize=64)
    return Vonage(auth, options)


def token(client):
    return client.video.generate_client_token(TokenOptions(session_id=common.APPLICATION_SESSION))


common.start(rs256=lambda: token(application()))

common.let_requests_trust()
vonage = application()
jwt = JwtClient(common.APPLICATION, common.PRIVATE_KEY)


def full():
    options = TokenOptions(
        session_id=common.APPLICATION_SESSION,
        role=TokenRole.MODERATOR,
        exp=common.EXPIRY,
        connection_data=common.DATA,
        initial_layout_class_list=common.CLASSES,
    )
    return vonage.video.generate_client_token(options)


common.serve(
    {
        "token.rs256": lambda: token(vonage),
        "token.rs256.full": full,
        "jwt.rest": lambda: jwt.generate_application_jwt(),
        "call.tls": lambda: vonage.video.get_archive(common.ARCHIVE),
        "client.new": lambda: application(),
    }
)
