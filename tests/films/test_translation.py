"""A film is translated once; its file and captions follow the Swedish one."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from films.models import Film, FilmVersion
from tests.factories.films import a_film, a_film_file

pytestmark = pytest.mark.django_db


@pytest.fixture
def english() -> Locale:
    return Locale.objects.get_or_create(language_code="en")[0]


@pytest.fixture
def film() -> Film:
    film = a_film(description="<p>Tre cirklar fylls.</p>", transcript="<p>Fundera först själv.</p>")
    film.versions.add(FilmVersion(language="en", label="In English", link="https://example.org/"))
    film.save()
    return film


def translate(film: Film, locale: Locale, **texts: str) -> Film:
    """The film in `locale`, `texts` translated by their Swedish wording."""
    source, _made = TranslationSource.update_or_create_from_instance(film)
    translation, _made = Translation.objects.get_or_create(source=source, target_locale=locale)
    for segment in source.stringsegment_set.select_related("string"):
        if segment.string.data in texts:
            StringTranslation.objects.update_or_create(
                locale=locale,
                translation_of=segment.string,
                context=segment.context,
                defaults={"data": texts[segment.string.data]},
            )
    translation.save_target(publish=True)
    return Film.objects.get(translation_key=film.translation_key, locale=locale)


def files_of(film: Film) -> list[tuple[str, str]]:
    return [(caption.language, caption.file.name) for caption in film.captions.all()]


def test_title_description_and_transcript_are_translated(film: Film, english: Locale) -> None:
    translated = translate(
        film,
        english,
        **{
            "Tre frågor om framtiden": "Three questions about the future",
            "Tre cirklar fylls.": "Three circles are filled.",
            "Fundera först själv.": "Think for yourself first.",
        },
    )
    assert translated.title == "Three questions about the future"
    assert "Three circles" in translated.description
    assert "Think for yourself" in translated.transcript


def test_the_english_film_has_the_same_file_and_captions(film: Film, english: Locale) -> None:
    translated = translate(film, english)
    assert translated.file == film.file
    assert translated.verbalised
    assert files_of(translated) == files_of(film)
    assert [version.label for version in translated.versions.all()] == ["In English"]
    assert translated.state == film.state


def test_an_update_keeps_the_captions_and_brings_new_ones(film: Film, english: Locale) -> None:
    translate(film, english)
    film.title = "Fyra frågor"
    film.captions.add(a_film(captions=["fi"]).captions.get())
    film.save()
    translated = translate(film, english)
    assert files_of(translated) == files_of(film)
    assert len(files_of(film)) == 3
    assert Film.objects.filter(translation_key=film.translation_key).count() == 2


def test_captions_stay_readable_when_the_other_languages_row_goes(
    film: Film, english: Locale, reader: Client
) -> None:
    translated = translate(film, english)
    film.captions.all().delete()
    response = reader.get(translated.captions.all()[0].url)
    assert response.status_code == 200
    assert response.getvalue().startswith(b"WEBVTT")


def test_an_english_film_of_its_own_is_chosen_when_its_translation_is_stopped(
    film: Film, english: Locale, editor: Client
) -> None:
    translated = translate(film, english)
    translation = Translation.objects.get()
    editor.post(reverse("wagtail_localize:stop_translation", args=[translation.pk]))
    translation.refresh_from_db()
    assert not translation.enabled

    own = a_film_file(title="Three questions")
    edit = reverse("wagtailsnippets_films_film:edit", args=[translated.pk])
    assert b'name="file"' in editor.get(edit).content
    translated.file = own
    translated.captions = [a_film(captions=["en"]).captions.get()]
    translated.save()
    film.title = "Ny rubrik"
    film.save()
    TranslationSource.update_or_create_from_instance(film)
    editor.post(
        reverse("wagtail_localize:update_translations", args=[translation.source_id]),
        {"publish_translations": "on"},
    )
    translated = Film.objects.get(pk=translated.pk)
    assert translated.file == own
    assert [language for language, _file in files_of(translated)] == ["en"]


def test_the_file_cannot_be_exchanged_alone_in_a_translation(film: Film, english: Locale) -> None:
    translate(film, english)
    source = TranslationSource.objects.get(object_id=film.translation_key)
    overridable = set(source.overridablesegment_set.values_list("context__path", flat=True))
    assert not overridable & {"file", "link", "described_file", "described_link"}
