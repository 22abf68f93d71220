"""What this room shows on the front page, in the reader's language."""

from typing import Any

from django import template

from ..models import ScanPage

register = template.Library()


@register.inclusion_tag("components/scan_latest.html", takes_context=True)
def latest_scan(context: dict[str, Any]) -> dict[str, Any]:
    """The latest published edition."""
    return {"scan": ScanPage.objects.for_reader().latest_first().first(), **_request(context)}


@register.inclusion_tag("components/scan_earlier.html", takes_context=True)
def earlier_scans(context: dict[str, Any], most: int = 6) -> dict[str, Any]:
    """Published editions but the latest; at most `most` of them, the newest first."""
    scans = ScanPage.objects.for_reader().latest_first()[1 : most + 1]
    return {"scans": list(scans), **_request(context)}


def _request(context: dict[str, Any]) -> dict[str, Any]:
    # Addresses of pages are cached on the request.
    return {"request": context.get("request")}
