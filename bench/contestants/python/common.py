"""The protocol of `bench/README.md`, for the programs beside this one.

They import this first, and it imports little: `--start` measures what they import themselves.
"""

import os
import sys
import time

KEY = os.environ["BENCH_KEY"]
SECRET = os.environ["BENCH_SECRET"]
SESSION = os.environ["BENCH_SESSION"]
APPLICATION = os.environ["BENCH_APPLICATION"]
PRIVATE_KEY = os.environ["BENCH_PRIVATE_KEY"]
APPLICATION_SESSION = os.environ["BENCH_APPLICATION_SESSION"]
URL = os.environ["BENCH_URL"]
TLS_URL = os.environ["BENCH_TLS_URL"]
FAR_URL = os.environ["BENCH_FAR_URL"]
CA = os.environ["BENCH_CA"]

ARCHIVE = "6f0b2c9a-14e3-4d8e-8f55-000000000000"
DATA = "name=Ada Lovelace&number=12345"
CLASSES = ["focus", "full"]
EXPIRY = int(time.time()) + 86_400

# Each contestant is to load the authorities that it loads on a machine where nothing is set.
os.environ.pop("REQUESTS_CA_BUNDLE", None)
os.environ.pop("CURL_CA_BUNDLE", None)

_START = sys.argv[2] if sys.argv[1:2] == ["--start"] else None
if _START == "nothing":
    sys.exit()


def start(token=None, rs256=None):
    """With `--start`, do only what it says, and end; the import has been made."""
    if _START is None:
        return
    act = {"import": bool, "token": token, "rs256": rs256}[_START]
    if act is None:
        sys.exit(f"--start {_START} is not for this one")
    act()
    sys.exit()


def serve(works, run=None):
    """Do works as they are asked for, until standard input ends."""
    import json

    def say(**what):
        print(json.dumps(what), flush=True)

    run = run or by_threads()
    say(works=[*works, "memory"])
    for line in sys.stdin:
        asked = json.loads(line)
        if asked["work"] == "memory":
            say(seconds=0, cpu=0, rss=memory())
            continue
        began, before = time.perf_counter(), time.process_time()
        try:
            run(works[asked["work"]], asked["times"], asked.get("at_once", 1))
            say(seconds=time.perf_counter() - began, cpu=time.process_time() - before)
        except Exception as error:
            say(error=f"{type(error).__name__}: {error}")


def by_threads():
    """Works are functions; `at_once` threads take turns until there are none left."""
    from concurrent.futures import ThreadPoolExecutor
    from itertools import repeat

    def share(call, turns):
        for _ in turns:
            call()

    def run(call, times, at_once):
        turns = repeat(None, times)
        if at_once == 1:
            share(call, turns)
            return
        with ThreadPoolExecutor(at_once) as pool:
            for done in [pool.submit(share, call, turns) for _ in range(at_once)]:
                done.result()

    return run


def by_tasks(loop):
    """Works are coroutine functions; the same with tasks."""
    from asyncio import gather
    from itertools import repeat

    async def share(call, turns):
        for _ in turns:
            await call()

    async def all_of(call, times, at_once):
        turns = repeat(None, times)
        await gather(*(share(call, turns) for _ in range(at_once)))

    return lambda *work: loop.run_until_complete(all_of(*work))


def fields(archives):
    """What is read of each archive, where answers are objects: they have the same names everywhere."""
    return [
        (a.id, a.status, a.name, a.session_id, a.created_at, a.size, a.duration,
         a.output_mode, a.has_audio, a.resolution)
        for a in archives
    ]


def items(archives):
    """The same where they are dictionaries."""
    return [
        (a["id"], a["status"], a["name"], a["sessionId"], a["createdAt"], a["size"], a["duration"],
         a["outputMode"], a["hasAudio"], a["resolution"])
        for a in archives
    ]


def memory():
    """How many bytes the process holds."""
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def read(path):
    """What a file says."""
    with open(path) as file:
        return file.read()


def let_requests_trust():
    """Let `requests` trust the server beside all that it trusts, and loads, in any program."""
    import tempfile

    import certifi

    global _bundle  # gone with the process
    _bundle = tempfile.NamedTemporaryFile("w", suffix=".pem")  # noqa: SIM115
    _bundle.write(certifi.contents() + read(CA))
    _bundle.flush()
    os.environ["REQUESTS_CA_BUNDLE"] = _bundle.name
