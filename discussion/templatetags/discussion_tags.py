"""What pages of other rooms show of questions, rounds and replies."""

import uuid
from typing import Any

from django import template
from django.conf import settings
from django.template.context import Context
from django.utils.translation import get_language
from wagtail.models import Page

from ..models import FollowUp, Round
from ..reading import in_readers_language

register = template.Library()
LATEST = 4


@register.inclusion_tag("components/answering/question.html", takes_context=True)
def question(context: Context, child: Any, numbered: bool = False) -> dict[str, Any]:
    """One question, or one opened statement, with its field, state and replies.

    `child` is the stream's child; the page's context has `answering`.
    """
    answering = context["answering"]
    entry = answering.entries.get(uuid.UUID(str(child.id)))
    return {
        "answering": answering,
        "entry": entry,
        "numbered": numbered,
        "request": context["request"],
        "csrf_token": context.get("csrf_token"),
    }


@register.inclusion_tag("components/answering/open_rounds.html", takes_context=True)
def open_rounds(context: Context) -> dict[str, Any]:
    """What can be answered now, what closes first on top."""
    rounds = Round.objects.open().order_by("closes_at").prefetch_related("texts")
    return {"rounds": _with_pages(list(rounds)), "request": context["request"]}


@register.inclusion_tag("components/answering/latest_followups.html", takes_context=True)
def latest_followups(context: Context) -> dict[str, Any]:
    """What came of the answers: the rounds replied to last, each with its reply."""
    published = (
        FollowUp.objects.published()
        .filter(question=None)
        .select_related("round")
        .prefetch_related("round__texts")
        .order_by("-published_at")[: LATEST * len(settings.LANGUAGES)]
    )
    replies = in_readers_language(published)[:LATEST]
    pages = dict(_with_pages([reply.round for reply in replies]))
    shown = [(reply, pages[reply.round]) for reply in replies if reply.round in pages]
    return {"replies": shown, "request": context["request"]}


def _with_pages(rounds: list[Round]) -> list[tuple[Round, Page]]:
    """Each round with its page in the active language, else in Swedish; those without a page
    that everybody may read are left out. One query."""
    languages = [settings.LANGUAGE_CODE, get_language()]
    pages = (
        Page.objects.live()
        .public()
        .filter(
            translation_key__in=[round.owner_key for round in rounds],
            locale__language_code__in=languages,
        )
        .select_related("locale")
    )
    by_key = {
        page.translation_key: page
        for page in sorted(pages, key=lambda page: languages.index(page.locale.language_code))
    }
    return [(round, by_key[round.owner_key]) for round in rounds if round.owner_key in by_key]
