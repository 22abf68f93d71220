"""The editor's form for an exercise."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm


class ExercisePageForm(WagtailAdminPageForm):
    """Suggests the next number of the series, and refuses one that is taken."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.number is None and "number" in self.fields:
            self.initial["number"] = (self._siblings().aggregate(n=Max("number"))["n"] or 0) + 1

    def clean_number(self) -> int | None:
        number: int | None = self.cleaned_data["number"]
        taken = self._siblings().filter(number=number).exclude(pk=self.instance.pk).first()
        if number is not None and taken:
            raise ValidationError(
                _("“%(title)s” already has this number. Choose another.") % {"title": taken.title}
            )
        return number

    def _siblings(self) -> Any:
        return type(self.instance).objects.child_of(self.parent_page)
