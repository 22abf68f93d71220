"""A length that is typed as people say it: minutes and seconds."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _


def clock(seconds: int) -> str:
    """Seconds as a player shows them: 330 is "5:30", 3723 is "1:02:03"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class MinutesSecondsField(forms.CharField):
    """Reads "5:30", "5.30", "1:02:03" or plain minutes ("5") into seconds; None if left empty."""

    default_error_messages = {
        "invalid": _("Write the length as minutes and seconds, such as 5:30."),
    }
    pattern = re.compile(r"(?:(\d{1,2})[:.])?(\d{1,3})[:.]([0-5]\d)|(\d{1,3})")

    def to_python(self, value: Any) -> Any:
        if isinstance(value, int) or value in self.empty_values:
            return value if isinstance(value, int) else None
        match = self.pattern.fullmatch(str(value).strip())
        if match is not None:
            hours, minutes, seconds = (int(part or 0) for part in match.groups()[:3])
            minutes += int(match[4] or 0)
            total = hours * 3600 + minutes * 60 + seconds
            if total and not (hours and minutes > 59):
                return total
        raise ValidationError(self.error_messages["invalid"], code="invalid")

    def prepare_value(self, value: Any) -> Any:
        return clock(value) if isinstance(value, int) else value

    def has_changed(self, initial: Any, data: Any) -> bool:
        try:
            return self.to_python(initial) != self.to_python(data)
        except ValidationError:
            return True


class LengthField(models.PositiveIntegerField):
    """A length in whole seconds, edited as minutes and seconds."""

    def formfield(self, **kwargs: Any) -> Any:
        return models.Field.formfield(self, form_class=MinutesSecondsField, **kwargs)
