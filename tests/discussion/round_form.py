"""The form of a round, as a browser posts it."""

from datetime import timedelta
from typing import Any

from django.test import Client
from django.urls import reverse
from django.utils import timezone

from discussion.models import Round
from tests.factories.discussion import NoticeTemplateFactory


def form_of(round: Round | None = None, **changes: Any) -> dict[str, Any]:
    """The form as the browser posts it, with some fields changed."""
    now = timezone.localtime()
    values = {
        "title": "Svar på årets spaning",
        "opens_at": f"{now:%Y-%m-%d %H:%M}",
        "closes_at": f"{now + timedelta(days=30):%Y-%m-%d %H:%M}",
        "respondents": "both",
        "names": "named",
        "purpose": "Vi vill veta.",
        "responsible_board": "Kommunstyrelsen",
        "contact": "Strategen",
        "retention": "keep",
        "dispose_after": "",
        "disposal_decision": "",
        "texts-TOTAL_FORMS": "0",
        "texts-INITIAL_FORMS": "0",
    }
    if round is not None:
        values |= {name: getattr(round, name) for name in ("title", "names", "respondents")}
        values |= {"owner_page": round.owner_page_id or "", "notice": round.notice_id}
        for name in ("opens_at", "closes_at"):
            values[name] = f"{timezone.localtime(getattr(round, name)):%Y-%m-%d %H:%M}"
    return values | changes


def new(client: Client, **changes: Any) -> Any:
    notice = NoticeTemplateFactory()
    return client.post(reverse("rounds:add"), form_of(**{"notice": notice.pk} | changes))


def edit(client: Client, round: Round, **changes: Any) -> Any:
    return client.post(reverse("rounds:edit", args=[round.pk]), form_of(round, **changes))


def errors(response: Any) -> set[str]:
    assert response.status_code == 200
    return set(response.context["form"].errors)
