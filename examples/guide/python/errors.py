"""What fails, how long a call may take, and what is tried again."""

from emulator_world import somebody
from opentok_sdk import OpenTok

client = OpenTok()
session_id = somebody(client).session_id
archive_id = client.start_archive(session_id).id

# ANCHOR: handle
from opentok_sdk import ConflictError, NotFoundError, OpenTokError, RateLimitedError


def stop(archive_id: str) -> str:
    try:
        return f"{client.stop_archive(archive_id).status}"
    except NotFoundError:
        return "there is no such archive"
    except ConflictError as error:
        return f"it cannot be stopped: {error.message}"  # the service's own words
    except RateLimitedError as error:
        return f"too many requests: wait for {error.retry_after} s"
    except OpenTokError as error:
        print(error.kind, error.status, error.code, error.request_id, error.attempts)
        raise
# ANCHOR_END: handle


def is_told_to_wait() -> bool:
    """A wait that is longer than the call may take ends it at once."""
    fault = {"status": 429, "headers": {"Retry-After": "60"}, "times": 1}
    client.request("POST", "/_emulator/faults", body=fault)
    return stop(archive_id) == "too many requests: wait for 60.0 s"


assert stop(archive_id) == "stopped"
assert stop(archive_id).startswith("it cannot be stopped: ")
assert stop("7a1b3c5d-0000-4000-8000-000000000000") == "there is no such archive"
assert is_told_to_wait()

# ANCHOR: timeouts
from datetime import timedelta

# Seconds or a timedelta, all attempts together: 30 unless set.
patient = OpenTok(timeout=timedelta(minutes=1), connect_timeout=2)

# For one call, over the same connections.
page = patient.with_options(timeout=5).list_archives()
# ANCHOR_END: timeouts

assert page.total == 1
client.request("POST", "/_emulator/faults", body={"status": 503, "times": 1})

# ANCHOR: retries
# GET, PUT and DELETE are tried three times in all. What starts something is sent again only if
# the first request provably did nothing.
page, response = client.with_response(lambda client: client.list_archives())
print("after", response.attempts if response else 0, "attempts")

only_once = client.with_options(max_retries=0)
# ANCHOR_END: retries

assert response and response.attempts == 2
client.request("POST", "/_emulator/faults", body={"status": 503, "times": 1})
try:
    only_once.list_archives()
    raise AssertionError("it was tried again")
except OpenTokError as error:
    assert (error.status, error.attempts) == (503, 1)
