"""A site goes with its root page, so that page is not deleted by mistake."""

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, Site

from kumlasite.users.models import User
from tests.factories.home import front_page, information_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def keeper(client: Client) -> Client:
    """Somebody who may do everything."""
    client.force_login(User.objects.create_superuser("keeper"))
    return client


@pytest.mark.parametrize("code", ["sv", "en"])
def test_a_front_page_is_not_deleted_and_says_why(code: str, keeper: Client) -> None:
    front = front_page(code)
    alone = reverse("wagtailadmin_pages:delete", args=[front.pk])
    together = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    answers = [keeper.get(alone), keeper.post(alone), keeper.post(f"{together}?id={front.pk}")]
    for answer in answers:
        assert answer.status_code == 302
        assert front.title in " ".join(map(str, get_messages(answer.wsgi_request)))
    assert Page.objects.filter(pk=front.pk).exists()
    assert Site.objects.exists()


def test_other_pages_are_deleted(keeper: Client) -> None:
    page = information_page("Om samtalen")
    keeper.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    assert not Page.objects.filter(pk=page.pk).exists()


def test_without_a_site_one_can_still_log_in(keeper: Client, client: Client) -> None:
    front_page()
    Site.objects.all().delete()
    assert keeper.get("/finns-inte/").status_code == 404
    client.logout()
    answer = client.get("/logga-in/")
    assert answer.status_code == 200
    assert "Kumla kommun" in answer.content.decode()
