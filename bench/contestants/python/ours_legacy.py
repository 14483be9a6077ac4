"""`opentok_sdk.legacy`."""

import common  # first: see there
from opentok_sdk.legacy import Client, Roles

import older


def connect_tls():
    return Client(common.KEY, common.SECRET, common.TLS_URL, ca_certificates=common.read(common.CA))


older.contest(Client, Roles, connect_tls)
