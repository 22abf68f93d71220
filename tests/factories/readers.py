"""Reading a page as somebody who is logged in does."""

from bs4 import BeautifulSoup, Tag
from django.test import Client
from wagtail.models import Page


def read(client: Client, page: Page) -> Tag:
    """The main part of the page, which must be found."""
    response = client.get(page.get_url())
    assert response.status_code == 200, response.status_code
    main = BeautifulSoup(response.content, "html.parser").main
    assert main is not None
    return main


def words(tag: Tag | None) -> str:
    """What the tag says, with single spaces."""
    assert tag is not None
    return " ".join(tag.get_text(" ").split())


def headings(main: Tag) -> list[tuple[int, str]]:
    """The levels and words of all headings, in order."""
    return [(int(tag.name[1]), words(tag)) for tag in main.find_all(["h1", "h2", "h3", "h4"])]
