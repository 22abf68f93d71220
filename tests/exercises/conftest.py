from collections.abc import Iterator

import pytest
from django.test import Client
from django.utils import translation

from kumlasite.users.models import User


@pytest.fixture
def in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


@pytest.fixture
def reader(client: Client, db: None) -> Client:
    """The browser of somebody who may read the site."""
    client.force_login(User.objects.create_user("medarbetare"))
    return client
