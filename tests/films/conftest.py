"""Who looks at films, and a home for the files they leave."""

from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.test import Client
from pytest_django import Settings


@pytest.fixture(autouse=True)
def _own_media(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def reader(db: None, client: Client) -> Client:
    """Someone who is logged in and has no right beyond reading."""
    client.force_login(get_user_model().objects.create_user("lasare", password="x"))
    return client


@pytest.fixture
def editor(db: None, client: Client) -> Client:
    client.force_login(get_user_model().objects.create_superuser("redaktor", password="x"))
    return client
