"""What a form refuses before it reaches the database."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

FIRST_YEAR, LAST_YEAR = 1900, 2999


def validate_year(moment: date) -> None:
    """Refuses the first and the last year of the calendar, and what is near them: a moment there
    cannot be told by the clock of every time zone."""
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise ValidationError(_("Is the year right? Write it with four digits, such as 2030."))
