import pytest
from django.test import Client

from tests.factories.home import front_page
from tests.factories.users import user


@pytest.fixture
def visitor(db: None, client: Client) -> Client:
    """Nobody in particular, at a site that exists."""
    front_page()
    return client


@pytest.fixture
def reader(visitor: Client) -> Client:
    """An employee who has logged in."""
    visitor.force_login(user("employee"))
    return visitor
