"""Runs the steps of a peer against an emulator, and prints a line of JSON for each."""

import json
import os
import sys
from pathlib import Path

# The emulator by its own package, as it stands in the repository.
sys.path.insert(0, str(Path(__file__).parents[3] / "emulator/python"))

import opentok_emulator

# Requests go to this machine, whatever the surroundings say about the others.
for name in (
    "http_proxy",
    "https_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
):
    os.environ.pop(name, None)

start = opentok_emulator.start


def run(steps):
    """Do the steps in order; one that fails does not hold up the others."""
    for name, act in steps:
        error = None
        try:
            act()
        except Exception as thrown:
            error = f"{type(thrown).__name__}: {thrown}".splitlines()[0]
        print(json.dumps({"step": name, "error": error}), flush=True)


def steps():
    """A list, and a decorator that adds a function to it under a name."""
    found = []

    def step(name):
        return lambda act: found.append((name, act))

    return found, step


def refused(kind, act):
    """Fail unless the call fails."""
    try:
        act()
    except kind:
        return
    raise AssertionError("it was not refused")


def same(found, expected):
    """Fail unless they are equal, and say what was there."""
    if found != expected:
        raise AssertionError(f"{found!r}, not {expected!r}")


def layout(emulator, session, kind, identifier):
    """The layout that an archive or a broadcast of the session has."""
    [found] = [one for one in emulator.control("GET", f"sessions/{session}")[kind] if one["id"] == identifier]
    return found["layout"]


def muted_from_now_on(emulator, client):
    """Whether what a client publishes from now on is muted."""
    stream = client.publish()
    muted = emulator.control("GET", f"streams/{stream}")["muted"]
    client.unpublish(stream)
    return muted


def heard(client):
    """The signals that a virtual client got."""
    return [(signal["type"], signal["data"]) for signal in client.view()["signals"]]
