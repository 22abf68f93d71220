"""One demo for a whole module: it takes some seconds to build."""

from collections.abc import Iterator
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import TestCase
from pytest_django import DjangoDbBlocker


@pytest.fixture(scope="module")
def built(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The demo, built by its command; what the command said. Gone when the module ends."""
    said = StringIO()
    with django_db_blocker.unblock(), transaction.atomic():
        # The search index is written when a transaction ends, and this one never does.
        with TestCase.captureOnCommitCallbacks(execute=True):
            call_command("demo", stdout=said)
        yield said.getvalue()
        transaction.set_rollback(True)


@pytest.fixture
def demo(built: str) -> Iterator[str]:
    """The same, as it was built whatever the test before has changed."""
    with transaction.atomic():
        yield built
        transaction.set_rollback(True)
