"""Who may read the site at all."""

from django.http import HttpRequest

from .models import SiteSettings


def may_read(request: HttpRequest) -> bool:
    """True for who is logged in, and for everybody where the site is open for reading."""
    return request.user.is_authenticated or SiteSettings.for_request(request).open_for_reading
