"""A program for PyPI's `opentok`, which also is one for `opentok_sdk.legacy`: only their imports differ."""

import common


def contest(Client, Roles, connect_tls):
    def project():
        return Client(common.KEY, common.SECRET, common.URL)

    def application():
        return Client(common.APPLICATION, common.PRIVATE_KEY)

    common.start(
        token=lambda: project().generate_token(common.SESSION),
        rs256=lambda: application().generate_token(common.APPLICATION_SESSION),
    )

    plain, tls, vonage = project(), connect_tls(), application()

    def full(client, session, use_jwt=True):
        return client.generate_token(
            session,
            role=Roles.moderator,
            expire_time=common.EXPIRY,
            data=common.DATA,
            initial_layout_class_list=common.CLASSES,
            use_jwt=use_jwt,
        )

    def page(count):
        return common.fields(plain.list_archives(count=count))

    common.serve(
        {
            "token.t1": lambda: plain.generate_token(common.SESSION, use_jwt=False),
            "token.t1.full": lambda: full(plain, common.SESSION, use_jwt=False),
            "token.hs256": lambda: plain.generate_token(common.SESSION),
            "token.hs256.full": lambda: full(plain, common.SESSION),
            "token.rs256": lambda: vonage.generate_token(common.APPLICATION_SESSION),
            "token.rs256.full": lambda: full(vonage, common.APPLICATION_SESSION),
            "call.plain": lambda: plain.get_archive(common.ARCHIVE),
            "call.tls": lambda: tls.get_archive(common.ARCHIVE),
            "list.1": lambda: page(1),
            "list.100": lambda: page(100),
            "list.1000": lambda: page(1000),
            "client.new": lambda: project(),
            "client.call": lambda: project().get_archive(common.ARCHIVE),
        }
    )
