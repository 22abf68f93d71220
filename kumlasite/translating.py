"""English made as a translator makes it, for pages and snippets that commands make."""

from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from django.utils.html import escape
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource


class WordsMissing(Exception):
    """Texts of the instance have no translation among the words that were given."""


def publish_translation(instance: Any, words: Mapping[str, str], locale: Locale) -> Any:
    """Translate a page or snippet through wagtail-localize, publish and return the translation.

    `words` gives the translation of every plain text in the instance, its slug among them.
    Parents come before their children, snippets before the pages that show them. Raises
    WordsMissing where a text is not among the words.
    """
    source, _ = TranslationSource.update_or_create_from_instance(instance)
    Translation.objects.get_or_create(source=source, target_locale=locale)
    segments = list(source.stringsegment_set.select_related("string", "context"))
    if missing := sorted({_plain(segment) for segment in segments} - words.keys()):
        raise WordsMissing(f"{instance}: {missing}")
    _ensure_strings(segments, words, locale)
    is_page = isinstance(instance, Page)
    source.create_or_update_translation(locale, publish=not is_page)
    translated = instance.get_translation(locale)
    if is_page:
        # wagtail-localize would publish after the transaction, when nothing can be taken back.
        translated.latest_revision.publish()
        translated.refresh_from_db()
    return translated


def _ensure_strings(
    segments: list[StringSegment], words: Mapping[str, str], locale: Locale
) -> None:
    keys = dict(_string_keys(segments))
    known = set(
        StringTranslation.objects.filter(
            locale=locale, translation_of__in=[string for string, _context in keys]
        ).values_list("translation_of_id", "context_id")
    )
    StringTranslation.objects.bulk_create(
        StringTranslation(
            translation_of_id=string,
            context_id=context,
            locale=locale,
            data=escape(words[text]),
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        )
        for (string, context), text in keys.items()
        if (string, context) not in known
    )


def _string_keys(segments: list[StringSegment]) -> Iterator[tuple[tuple[int, int], str]]:
    for segment in segments:
        yield (segment.string_id, segment.context_id), _plain(segment)


def _plain(segment: StringSegment) -> str:
    return unescape(segment.string.data)
