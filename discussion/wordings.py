"""Signed wording ids: a posted answer names the words that were shown, not a block of today."""

from collections.abc import Iterable

from django.core import signing

from .models import Round, Wording

SALT = "discussion.wording"


def token(round: Round, wording: Wording) -> str:
    """What travels with a field: it says that this round has shown these words."""
    return signing.Signer(salt=SALT).sign(f"{round.pk}-{wording.pk}")


def shown(round: Round, tokens: Iterable[str]) -> dict[str, Wording]:
    """The wordings behind those of the tokens that this round has given out.

    Forged tokens, and those of another round or page, are left out. One query.
    """
    ids = {text: pk for text in tokens if (pk := _wording_id(round, text)) is not None}
    found = Wording.objects.select_related("question").in_bulk(set(ids.values()))
    return {
        text: found[pk]
        for text, pk in ids.items()
        if pk in found and found[pk].question.owner_key == round.owner_key
    }


def _wording_id(round: Round, text: str) -> int | None:
    try:
        round_id, _, wording_id = signing.Signer(salt=SALT).unsign(text).partition("-")
    except signing.BadSignature:
        return None
    return int(wording_id) if round_id == str(round.pk) else None
