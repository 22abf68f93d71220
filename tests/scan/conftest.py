import pytest
from django.test import Client

from kumlasite.users.models import User


@pytest.fixture
def reader(client: Client, db: None) -> Client:
    """The browser of somebody who may read the site."""
    client.force_login(User.objects.create_user("medarbetare"))
    return client
