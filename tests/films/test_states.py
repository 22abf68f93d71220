"""A film is published captioned and described, as an alternative to a text, or with what it
lacks recorded; else it is not saved."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.template import Context, Template
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Locale

from films.languages import NO_SPEECH
from films.models import Film, FilmState
from tests.factories.films import a_film, a_linked_film

pytestmark = pytest.mark.django_db

LATER = date(2099, 3, 1)


def complaints(film: Film) -> dict[str, list[str]]:
    with override("en"):
        with pytest.raises(ValidationError) as error:
            film.full_clean()
        # Put into words here: they are translated when they are read, not when they are raised.
        return {field: list(lines) for field, lines in error.value.message_dict.items()}


def test_a_captioned_and_verbalised_film_is_accessible() -> None:
    film = a_film()
    film.full_clean()
    assert film.state == FilmState.ACCESSIBLE
    assert film.notice == ""


def test_a_description_as_text_alone_is_not_enough() -> None:
    film = a_film(verbalised=False, description="<p>Tre cirklar fylls.</p>")
    assert "audio description" in complaints(film)["deficiency_owner"][0]


def test_an_audio_described_version_is_enough() -> None:
    film = a_film(verbalised=False, described_link="https://example.org/syntolkad")
    film.full_clean()
    assert film.state == FilmState.ACCESSIBLE


def test_a_film_without_captions_is_refused_with_how_to_mend_it() -> None:
    said = complaints(a_film(captions=[]))
    assert set(said) == {"deficiency_owner", "deficiency_due"}
    assert "no captions. Add them" in said["deficiency_owner"][0]


def test_a_film_whose_captions_are_coming_is_a_recorded_deficiency() -> None:
    film = a_film(captions=[], deficiency_owner="Redaktionen", deficiency_due=LATER)
    film.full_clean()
    assert film.state == FilmState.DEFICIENT
    with override("en"):
        assert film.notice == "Captions are coming. It will be done by 1 March 2099."


@pytest.mark.parametrize("missing", ["deficiency_owner", "deficiency_due"])
def test_a_deficiency_needs_both_owner_and_date(missing: str) -> None:
    recorded: dict[str, Any] = {"deficiency_owner": "Redaktionen", "deficiency_due": LATER}
    recorded[missing] = type(recorded[missing])() if missing == "deficiency_owner" else None
    assert set(complaints(a_film(captions=[], **recorded))) == {missing}


def test_a_date_that_has_passed_is_refused_and_shown_as_late() -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    film = a_film(captions=[], deficiency_owner="Redaktionen", deficiency_due=yesterday)
    assert set(complaints(film)) == {"deficiency_due"}
    with override("en"):
        assert "we are late" in film.notice
    film.deficiency_due = timezone.localdate()
    film.full_clean()


def test_an_alternative_to_a_text_needs_nothing_and_is_labelled() -> None:
    film = a_film(captions=[], verbalised=False, is_text_alternative=True)
    film.full_clean()
    assert film.state == FilmState.ALTERNATIVE
    with override("en"):
        assert "says the same as the text" in film.notice


def test_a_linked_films_captions_are_the_providers() -> None:
    film = a_linked_film(captioned_at_provider=False)
    assert "at the provider" in complaints(film)["deficiency_owner"][0]
    film.captioned_at_provider = True
    film.full_clean()
    assert film.state == FilmState.ACCESSIBLE


def test_the_providers_captions_do_not_caption_an_uploaded_film() -> None:
    assert not a_film(captions=[], captioned_at_provider=True).is_captioned


def test_a_film_is_uploaded_or_linked_never_both_and_never_neither() -> None:
    both = a_film(link="https://vimeo.com/76979871")
    assert "one of the two" in complaints(both)["file"][0]
    neither = a_linked_film(link="")
    assert "one of the two" in complaints(neither)["file"][0]


def test_an_unknown_provider_is_refused_with_the_known_ones() -> None:
    said = complaints(a_linked_film(link="https://example.org/film"))
    assert "YouTube, Vimeo, Screen9" in said["link"][0]


def test_a_linked_film_needs_a_length() -> None:
    assert set(complaints(a_linked_film(length=None))) == {"length"}


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(25, "25 seconds"), (60, "1 minute"), (301, "5 minutes 1 second"), (300, "5 minutes")],
)
def test_the_length_is_told_in_words(seconds: int, words: str) -> None:
    with override("en"):
        assert Film(length=seconds).length_in_words == words


def test_an_uploaded_films_own_length_is_used_unless_another_is_written() -> None:
    film = a_film()
    assert film.seconds == 25
    film.length = 300
    assert film.seconds == 300


def test_the_database_finds_the_same_deficiencies_as_the_film_itself() -> None:
    makers = (a_film, a_linked_film)
    described = ({"verbalised": True}, {"verbalised": False}, {"described_link": "https://a.se/"})
    for maker, captions, at_provider, alternative, language, extra in product(
        makers, ([], ["sv"]), (True, False), (True, False), ("sv", NO_SPEECH), described
    ):
        maker(
            captions=captions,
            captioned_at_provider=at_provider,
            is_text_alternative=alternative,
            spoken_language=language,
            **({"verbalised": False} | extra),
        )
    found = set(Film.objects.with_deficiency())
    assert found == {film for film in Film.objects.all() if film.state == FilmState.DEFICIENT}
    assert 0 < len(found) < Film.objects.count()


def listed() -> str:
    return Template("{% load film_tags %}{% film_deficiencies %}").render(Context())


def test_the_accessibility_statement_lists_each_film_that_lacks_something_once() -> None:
    film = a_film(
        title="Om framtiden",
        captions=[],
        deficiency_owner="Kommunikationsenheten",
        deficiency_due=LATER,
    )
    a_film(title="Utan brist")
    english = Locale.objects.get_or_create(language_code="en")[0]
    translated = film.copy_for_translation(english)
    translated.title = "On the future"
    translated.save()
    with override("sv"):
        html = listed()
    assert "Om framtiden" in html
    assert "Kommunikationsenheten" in html
    assert "2099" in html
    assert "Utan brist" not in html
    assert "On the future" not in html
    with override("en"):
        html = listed()
    assert "On the future" in html
    assert "Om framtiden" not in html


def test_the_list_takes_the_same_queries_for_many_films(
    django_assert_num_queries: Any,
) -> None:
    for number in range(5):
        a_film(title=f"Film {number}", captions=[], versions=[])
    # The films, their captions, their versions.
    with django_assert_num_queries(3):
        listed()


def test_without_deficiencies_the_statement_says_so() -> None:
    with override("en"):
        assert "No film is known" in listed()
