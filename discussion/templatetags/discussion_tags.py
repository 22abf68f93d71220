"""What pages of other rooms show of questions, rounds and replies."""

import uuid
from typing import Any

from django import template
from django.conf import settings
from django.db.models import OuterRef, Subquery
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
    """What came of the answers: the rounds replied to last, each with its reply to the whole
    round, else its latest one to a question."""
    latest = FollowUp.objects.published().filter(round=OuterRef("pk")).order_by("-published_at")
    rounds = (
        Round.objects.annotate(replied_at=Subquery(latest.values("published_at")[:1]))
        .exclude(replied_at=None)
        .order_by("-replied_at")[:LATEST]
        .prefetch_related("texts")
    )
    pages = _with_pages(list(rounds))
    published = FollowUp.objects.published().filter(round__in=[round for round, _page in pages])
    best: dict[int, FollowUp] = {}
    # Those to questions come first, latest last: what is read last stays.
    for reply in sorted(in_readers_language(published), key=_weight):
        best[reply.round_id] = reply
    shown = [(round, best[round.pk], page) for round, page in pages]
    return {"replies": shown, "request": context["request"]}


def _weight(reply: FollowUp) -> tuple[bool, Any]:
    return reply.question_id is None, reply.published_at


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
