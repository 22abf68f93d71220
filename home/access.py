"""Who may read the site at all."""

from typing import TypeVar

from django.http import HttpRequest
from wagtail.models import PageQuerySet

from .models import SiteSettings

Pages = TypeVar("Pages", bound=PageQuerySet)


def may_read(request: HttpRequest) -> bool:
    """True for who is logged in, and for everybody where the site is open for reading."""
    return request.user.is_authenticated or SiteSettings.for_request(request).open_for_reading


def open_as_their_parent(pages: Pages) -> Pages:
    """Those of the pages that whoever may read their parent may read too.

    For lists on the parent and on its other children: `public()` would empty these where the
    parent itself is kept for some, and it asks the database once more.
    """
    return pages.filter(view_restrictions__isnull=True)
