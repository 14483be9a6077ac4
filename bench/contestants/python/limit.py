"""What nothing in Python can do without: for a token a bare signature, for a list the reading of its text."""

import common  # first: see there

import hmac
import json
import time
from urllib.request import Request, urlopen

import jwt
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

common.start()

secret = common.SECRET.encode()
key = load_pem_private_key(common.read(common.PRIVATE_KEY).encode(), None)
padding, digest = PKCS1v15(), SHA256()
message = b"x" * 260  # as much as a token's


def body(count):
    claims = {"iss": common.KEY, "ist": "project", "exp": int(time.time()) + 300}
    signed = jwt.encode(claims, common.SECRET, algorithm="HS256")
    address = f"{common.URL}/v2/project/{common.KEY}/archive?count={count}"
    with urlopen(Request(address, headers={"X-OPENTOK-AUTH": signed})) as answer:
        return answer.read()


bodies = {count: body(count) for count in (1, 100, 1000)}


def page(count):
    return common.items(json.loads(bodies[count])["items"])


common.serve(
    {
        "token.t1": lambda: hmac.digest(secret, message, "sha1"),
        "token.hs256": lambda: hmac.digest(secret, message, "sha256"),
        "token.rs256": lambda: key.sign(message, padding, digest),
        "list.1": lambda: page(1),
        "list.100": lambda: page(100),
        "list.1000": lambda: page(1000),
    }
)
