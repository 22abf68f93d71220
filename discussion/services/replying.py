"""An analyst replies to all who answered."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from ..models import FollowUp, Question, Round


class QuestionOfAnotherRound(Exception):
    """The question does not belong to the owner of the round."""


def save_reply(
    round: Round,
    question: Question | None,
    language_code: str,
    text: str,
    *,
    published: bool,
    now: datetime | None = None,
) -> FollowUp:
    """Store the reply to a question, or to the whole round where `question` is None.

    There is one reply per round, question and language: saving again replaces its text. A
    published reply that is published again keeps the moment it was first published; one saved
    as a draft is taken back from page and receipts. `text` is Wagtail's rich text.

    Raises QuestionOfAnotherRound.
    """
    if question is not None and question.owner_key != round.owner_key:
        raise QuestionOfAnotherRound
    with transaction.atomic():
        reply, _ = FollowUp.objects.select_for_update().get_or_create(
            round=round, question=question, language_code=language_code
        )
        reply.text = text
        reply.published_at = (reply.published_at or now or timezone.now()) if published else None
        reply.save(update_fields=["text", "published_at"])
    return reply
