"""How long one page of each type takes with the demo content, and how many queries it asks.

In this process, without a network or a server: figures to compare with each other from one
commit to the next on the same machine, not times that a reader waits.
"""

import statistics
import time

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from kumlasite.users.models import User

TIMES = 15


def one_of_each_type() -> list[Page]:
    """The first live page of every type that the site shows, in the order of the tree."""
    pages: dict[type[Page], Page] = {}
    for page in Page.objects.live().filter(depth__gt=1).order_by("path").specific():
        pages.setdefault(type(page), page)
    return list(pages.values())


def milliseconds(client: Client, address: str) -> float:
    start = time.perf_counter()
    assert client.get(address).status_code == 200
    return (time.perf_counter() - start) * 1000


@pytest.mark.django_db
def test_pages_of_every_type_are_timed(client: Client) -> None:
    call_command("demo", verbosity=0)
    client.force_login(User.objects.create_user("stopwatch"))
    print(f"\n{'page':<22}{'median ms':>10}{'slowest ms':>11}{'queries':>9}")
    for page in one_of_each_type():
        address = page.get_url()
        milliseconds(client, address)
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        asked = len(queries)  # before the next request empties the log
        taken = [milliseconds(client, address) for _ in range(TIMES)]
        median, slowest = statistics.median(taken), max(taken)
        print(f"{type(page).__name__:<22}{median:>10.1f}{slowest:>11.1f}{asked:>9}")
