"""A door with TLS before an emulator, for those who speak nothing else."""

import datetime
import os
import socket
import ssl
import tempfile
import threading
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


def door(url):
    """Listen, pass on what comes, let `requests` trust it, and return `host:port`."""
    target = urlsplit(url)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_certificate())
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(
        target=_serve, args=(listener, context, (target.hostname, target.port)), daemon=True
    ).start()
    return f"localhost:{listener.getsockname()[1]}"


def _serve(listener, context, target):
    while True:
        caller, _ = listener.accept()
        threading.Thread(target=_carry, args=(caller, context, target), daemon=True).start()


def _carry(caller, context, target):
    try:
        inside = context.wrap_socket(caller, server_side=True)
        outside = socket.create_connection(target)
    except OSError:
        caller.close()
        return
    threading.Thread(target=_copy, args=(outside, inside), daemon=True).start()
    _copy(inside, outside)


def _copy(source, sink):
    try:
        while data := source.recv(65536):
            sink.sendall(data)
    except OSError:
        pass
    for end in (source, sink):
        end.close()


def _certificate():
    """A file with a certificate for `localhost` that vouches for itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    folder = tempfile.mkdtemp()
    both, public = os.path.join(folder, "both.pem"), os.path.join(folder, "certificate.pem")
    for path, content in (
        (both, certificate.public_bytes(pem) + secret),
        (public, certificate.public_bytes(pem)),
    ):
        with open(path, "wb") as file:
            file.write(content)
    os.environ["REQUESTS_CA_BUNDLE"] = public
    return both
