"""Somebody at work in the admin."""

from typing import Any

from django.contrib.messages import get_messages
from django.test import Client

from tests.factories.users import user


def desk(role: str) -> Client:
    """A browser in which somebody with the role is logged in."""
    client = Client()
    client.force_login(user(role))
    return client


def said(response: Any) -> str:
    """What the admin tells whoever made the request."""
    return " ".join(str(message) for message in get_messages(response.wsgi_request))
