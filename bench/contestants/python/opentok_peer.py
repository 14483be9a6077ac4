"""PyPI's `opentok`."""

import common  # first: see there
from opentok import Client, Roles

import older


def connect_tls():
    common.let_requests_trust()
    return Client(common.KEY, common.SECRET, common.TLS_URL)


older.contest(Client, Roles, connect_tls)
