"""English made as a translator makes it: through wagtail-localize, string by string."""

from typing import Any

from django.test import TestCase
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource


def english(instance: Any) -> Any:
    """Translate what is new in the instance, publish the result and return it.

    A translated string is the Swedish one after "EN ". Parents must be translated before
    their children, snippets before the pages that show them.
    """
    locale = Locale.objects.get(language_code="en")
    source, _ = TranslationSource.update_or_create_from_instance(instance)
    translation, _ = Translation.objects.get_or_create(source=source, target_locale=locale)
    for segment in source.stringsegment_set.select_related("string", "context"):
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=locale,
            context=segment.context,
            defaults={
                "data": f"EN {segment.string.data}",
                "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
            },
        )
    # The translation is published when the transaction ends, which a test's never does.
    with TestCase.captureOnCommitCallbacks(execute=True):
        translation.save_target()
    return instance.get_translation(locale)
