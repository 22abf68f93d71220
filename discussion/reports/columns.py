"""What the admin's lists lack."""

from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from wagtail.admin.ui.tables import Column


class MomentColumn(Column):
    """A moment by the clock. Wagtail's own column tells how long ago it was, and calls all that
    lies ahead "just now"."""

    def get_value(self, instance: Any) -> str:
        moment = timezone.localtime(super().get_value(instance))
        return date_format(moment, "SHORT_DATETIME_FORMAT")
