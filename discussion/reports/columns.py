"""What the admin's lists lack."""

from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from wagtail.admin.ui.tables import Column


def by_the_clock(moment: datetime) -> str:
    """The day and the time in Stockholm."""
    return date_format(timezone.localtime(moment), "SHORT_DATETIME_FORMAT")


class MomentColumn(Column):
    """A moment by the clock. Wagtail's own column tells how long ago it was, and calls all that
    lies ahead "just now"."""

    def get_value(self, instance: Any) -> str:
        return by_the_clock(super().get_value(instance))
