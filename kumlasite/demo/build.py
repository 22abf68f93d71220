"""Builds the demo: all of it in one transaction, once."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from django.db import transaction
from wagtail.models import Page

from discussion.models import Question
from kumlasite.demo.answers import Rounds, link_years
from kumlasite.demo.content import scan_2026
from kumlasite.demo.dictionary import words
from kumlasite.demo.keys import identity
from kumlasite.demo.pages import Pages
from kumlasite.demo.people import ensure_people
from kumlasite.demo.snippets import Snippets
from kumlasite.site_tree import english, ensure_front_page
from kumlasite.translating import publish_translation
from kumlasite.users.services import ensure_roles
from kumlasite.users.unit_import import import_units

UNITS = Path(__file__).parent / "units.csv"
Say = Callable[[str], Any]


def is_built() -> bool:
    """Questions are never deleted, whatever becomes of the pages: they tell a demo that was."""
    return Question.objects.filter(owner_key=identity(scan_2026.EDITION.key)).exists()


@transaction.atomic
def ensure_demo(say: Say) -> None:
    """The demo content, built if it has never been; the log-ins always. `say` tells of it."""
    if is_built():
        say("The demo content is there; looking after the log-ins.")
        ensure_people()
        return
    say("Units and log-ins ...")
    ensure_roles()
    import_units(UNITS.read_bytes())
    ensure_people()
    build(say)


def build(say: Say) -> None:
    home = ensure_front_page()
    translate = _translator()
    say("Forces, programmes and films, in Swedish and English ...")
    snippets = Snippets(home.locale)
    snippets.make(translate)
    say("Scans, exercises and information pages, in Swedish and English ...")
    pages = Pages(home, snippets, translate)
    pages.make()
    say("Rounds, answers and replies ...")
    link_years()
    rounds = Rounds(pages)
    rounds.make()
    _date_pages(rounds)


def _translator() -> Callable[..., Any]:
    known, locale = words(), english()

    def translate(instance: Any, own_words: Mapping[str, str] | None = None) -> Any:
        return publish_translation(instance, known | dict(own_words or {}), locale)

    return translate


def _date_pages(rounds: Rounds) -> None:
    """A page was published when its first round opened, not when the demo was built."""
    for first in rounds.rounds.values():
        Page.objects.filter(translation_key=first.owner_key).update(
            first_published_at=first.opens_at, last_published_at=first.opens_at
        )
