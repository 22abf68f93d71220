"""Reads of what is translated, for many things at once."""

import uuid
from collections import defaultdict
from collections.abc import Iterable

from wagtail.models import TranslatableMixin


def in_locale(
    snippets: Iterable[TranslatableMixin], locale_id: int
) -> dict[uuid.UUID, TranslatableMixin]:
    """Each snippet by its translation key: in the locale if it is there, else as given.

    One query for each model of which something is given in another language.
    """
    found = {snippet.translation_key: snippet for snippet in snippets}
    foreign = defaultdict(list)
    for snippet in found.values():
        if snippet.locale_id != locale_id:
            foreign[type(snippet)].append(snippet.translation_key)
    for model, keys in foreign.items():
        for own in model.objects.filter(translation_key__in=keys, locale_id=locale_id):
            found[own.translation_key] = own
    return found
