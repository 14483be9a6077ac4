"""`opentok_sdk`."""

import common  # first: see there
from opentok_sdk import OpenTok


def project(url=common.URL, **options):
    return OpenTok(common.KEY, common.SECRET, api_url=url, **options)


def application():
    return OpenTok.application(common.APPLICATION, private_key_path=common.PRIVATE_KEY)


common.start(
    token=lambda: project().generate_token(common.SESSION),
    rs256=lambda: application().generate_token(common.APPLICATION_SESSION),
)

plain = project()
tls = project(common.TLS_URL, ca_certificates=common.read(common.CA))
far = project(common.FAR_URL, ca_certificates=common.read(common.CA))
vonage = application()


def full(client, session, kind):
    return client.generate_token(
        session,
        role="moderator",
        expire_time=common.EXPIRY,
        data=common.DATA,
        initial_layout_class_list=common.CLASSES,
        kind=kind,
    )


def page(count):
    return common.fields(plain.list_archives(count=count).items)


def client_call():
    with project() as client:
        client.get_archive(common.ARCHIVE)


common.serve(
    {
        "token.t1": lambda: plain.generate_token(common.SESSION, kind="t1"),
        "token.t1.full": lambda: full(plain, common.SESSION, "t1"),
        "token.hs256": lambda: plain.generate_token(common.SESSION),
        "token.hs256.full": lambda: full(plain, common.SESSION, None),
        "token.rs256": lambda: vonage.generate_token(common.APPLICATION_SESSION),
        "token.rs256.full": lambda: full(vonage, common.APPLICATION_SESSION, None),
        "jwt.rest": lambda: plain.generate_jwt(),
        "call.plain": lambda: plain.get_archive(common.ARCHIVE),
        "call.tls": lambda: tls.get_archive(common.ARCHIVE),
        "call.far": lambda: far.get_archive(common.ARCHIVE),
        "list.1": lambda: page(1),
        "list.100": lambda: page(100),
        "list.1000": lambda: page(1000),
        "client.new": lambda: project().close(),
        "client.call": client_call,
    }
)
