"""Refuses deletions that would take answers out of reach, and says why.

Answers themselves are never cascaded away: every key that leads to them is PROTECT or
SET_NULL. These guards turn what would be an error, or an orphan, into a sentence.
"""

import uuid
from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page

from kumlasite.users.models import User

from .models import NoticeTemplate, Question, Round, Submission


def pages_holding_answers(pages: Iterable[Page]) -> list[Page]:
    """Of these pages and all below them, those without which answers have no page.

    One language of several may go: the answers are still reached through the others.
    """
    doomed: dict[int, Page] = {}
    for page in pages:
        doomed |= {found.pk: found for found in page.get_descendants(inclusive=True)}
    keys = {page.translation_key for page in doomed.values()}
    others = Page.objects.filter(translation_key__in=keys).exclude(pk__in=doomed)
    held = answered_keys(keys) - set(others.values_list("translation_key", flat=True))
    return [page for page in doomed.values() if page.translation_key in held]


def answered_keys(owner_keys: set[uuid.UUID]) -> set[uuid.UUID]:
    """Of these owners, those with a round that somebody has sent to."""
    rounds = Round.objects.filter(owner_key__in=owner_keys, submissions__isnull=False)
    questions = Question.objects.filter(owner_key__in=owner_keys, answers__isnull=False)
    return set(rounds.values_list("owner_key", flat=True)) | set(
        questions.values_list("owner_key", flat=True)
    )


def keep_answered_page(request: HttpRequest, page: Page) -> HttpResponseBase | None:
    """For `before_delete_page`."""
    return _refuse_pages(request, [page], reverse("wagtailadmin_pages:edit", args=[page.pk]))


def keep_answered_pages(
    request: HttpRequest, action_type: str, objects: list[Any], action: Any
) -> HttpResponseBase | None:
    """For `before_bulk_action`, where pages and users may be deleted by the dozen."""
    if action_type != "delete" or not objects:
        return None
    if isinstance(objects[0], Page):
        return _refuse_pages(request, objects, action.next_url)
    if isinstance(objects[0], User):
        return _refuse_users(request, objects, action.next_url)
    return None


def keep_named_writer(request: HttpRequest, user: User) -> HttpResponseBase | None:
    """For `before_delete_user`."""
    return _refuse_users(request, [user], reverse("wagtailusers_users:edit", args=[user.pk]))


def keep_used_notice(request: HttpRequest, snippets: Iterable[Any]) -> HttpResponseBase | None:
    """For `before_delete_snippet`: a round goes on saying what its notice said."""
    notices = [snippet for snippet in snippets if isinstance(snippet, NoticeTemplate)]
    round = Round.objects.filter(notice__in=notices).first() if notices else None
    if round is None:
        return None
    message = _("“%(notice)s” cannot be deleted: the round “%(round)s” shows it.")
    messages.error(request, message % {"notice": round.notice, "round": round})
    return redirect(notices[0].snippet_viewset.get_url_name("list"))


def _refuse_pages(request: HttpRequest, pages: Iterable[Page], back: str) -> Any:
    held = pages_holding_answers(pages)
    if not held:
        return None
    message = _(
        "Nothing was deleted. “%(page)s” has answers, and answers are kept with their page."
        " Unpublish it instead: then readers no longer see it, and the answers remain."
    )
    buttons = [
        messages.button(
            reverse("wagtailadmin_pages:unpublish", args=[page.pk]),
            _("Unpublish “%(page)s”") % {"page": page.get_admin_display_title()},
        )
        for page in held[:1]
        if page.live and page.permissions_for_user(request.user).can_unpublish()
    ]
    title = ", ".join(page.get_admin_display_title() for page in held[:3])
    messages.error(request, message % {"page": title}, buttons=buttons)
    return redirect(back)


def _refuse_users(request: HttpRequest, users: Iterable[User], back: str) -> Any:
    writer = Submission.objects.filter(user__in=list(users)).select_related("user").first()
    if writer is None:
        return None
    message = _(
        "Nothing was deleted. %(user)s has sent answers under their own name, and answers are"
        " deleted only by decision. Make the account inactive instead."
    )
    messages.error(request, message % {"user": writer.user})
    return redirect(back)
