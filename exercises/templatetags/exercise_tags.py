"""What this room shows on the front page, in the reader's language."""

from typing import Any

from django import template

from ..models import ExerciseSeriesPage

register = template.Library()


@register.inclusion_tag("components/exercises_to_do.html", takes_context=True)
def exercises_to_do(context: dict[str, Any]) -> dict[str, Any]:
    """The exercises of the series that was published last."""
    series = ExerciseSeriesPage.objects.for_reader().first()
    return {
        "series": series,
        "exercises": list(series.exercises) if series else [],
        # Addresses of pages are cached on the request.
        "request": context.get("request"),
    }
