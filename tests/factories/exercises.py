"""Exercise series and exercises, plainly invented."""

from typing import Any

from exercises.models import ExerciseIndexPage, ExercisePage, ExerciseSeriesPage
from home.services import ensure_site

from .streams import block, stream


def index_page(**fields: Any) -> ExerciseIndexPage:
    return ensure_site().add_child(
        instance=ExerciseIndexPage(**{"title": "Övningar", "slug": "ovningar"} | fields)
    )


def series_page(index: ExerciseIndexPage | None = None, **fields: Any) -> ExerciseSeriesPage:
    page = ExerciseSeriesPage(**{"title": "Prata framtid"} | fields)
    (index or ExerciseIndexPage.objects.first() or index_page()).add_child(instance=page)
    page.save_revision().publish()
    return ExerciseSeriesPage.objects.get(pk=page.pk)


def exercise_page(
    *body: dict[str, Any], series: ExerciseSeriesPage | None = None, **fields: Any
) -> ExercisePage:
    """A published exercise with these blocks in its body."""
    parent = series or ExerciseSeriesPage.objects.first() or series_page()
    page = ExercisePage(**{"title": "Vad vill ni?", "number": 1, "body": stream(*body)} | fields)
    parent.add_child(instance=page)
    page.save_revision().publish()
    return ExercisePage.objects.get(pk=page.pk)


def step(**fields: Any) -> dict[str, Any]:
    return block("step", fields)


def question(text: str = "Vad tar ni fasta på?", **fields: Any) -> dict[str, Any]:
    return block("question", {"text": text} | fields)
