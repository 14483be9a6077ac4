"""A script that goes through the archives in processes of its own, with a client that it hands to them."""

import os
import sys
from multiprocessing import get_context

from opentok_sdk.legacy import Client  # was: from opentok import Client


class Reporting(Client):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.append_to_user_agent(" report/1.0")

    def line(self, archive_id):
        archive = self.get_archive(archive_id)
        return f"{archive.id} {archive.status} {vars(archive)['name']}"


def main():
    client = Reporting(os.environ["API_KEY"], os.environ["API_SECRET"], os.environ["API_URL"])
    client.timeout = 10
    with get_context("spawn").Pool(2) as pool:
        for line in pool.map(client.line, sys.argv[1:]):
            print(line)


if __name__ == "__main__":
    main()
