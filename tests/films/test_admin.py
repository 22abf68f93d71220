"""An editor adds films, and is told beside the field what is missing."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from films.fields import MinutesSecondsField
from films.models import Film, FilmState
from tests.factories.films import CAPTIONS, a_film, a_film_file, a_linked_film, file_of

ADD = "wagtailsnippets_films_film:add"
EDIT = "wagtailsnippets_films_film:edit"
EMPTY = '{"blocks": [], "entityMap": {}}'


def form(*captions: tuple[Any, str], **fields: Any) -> dict[str, Any]:
    """What the browser sends for a film with `captions`, pairs of file and language."""
    data: dict[str, Any] = {
        "title": "En film",
        "link": "",
        "length": "",
        "spoken_language": "sv",
        "description": EMPTY,
        "transcript": EMPTY,
        "captions-TOTAL_FORMS": len(captions),
        "captions-INITIAL_FORMS": 0,
        "versions-TOTAL_FORMS": 0,
        "versions-INITIAL_FORMS": 0,
    }
    for number, (file, language) in enumerate(captions):
        data[f"captions-{number}-language"] = language
        data[f"captions-{number}-label"] = ""
        data[f"captions-{number}-file"] = file
        data[f"captions-{number}-ORDER"] = number + 1
    return data | fields


def vtt(content: bytes | None = None) -> SimpleUploadedFile:
    return SimpleUploadedFile("text.vtt", CAPTIONS.read_bytes() if content is None else content)


def errors_of(response: Any) -> dict[str, Any]:
    assert response.status_code == 200
    return response.context["form"].errors


def test_a_film_is_added_with_its_captions_in_one_form(editor: Client) -> None:
    file = a_film_file()
    response = editor.post(
        reverse(ADD), form((vtt(), "sv"), (vtt(), "fi"), file=file.pk, verbalised="on")
    )
    assert response.status_code == 302, errors_of(response)
    film = Film.objects.get()
    assert [caption.shown_label for caption in film.captions.all()] == ["svenska", "suomi"]
    assert film.state == FilmState.ACCESSIBLE
    assert film.latest_revision is not None


def test_a_film_in_none_of_the_states_is_sent_back_with_what_was_typed(editor: Client) -> None:
    file = a_film_file()
    response = editor.post(reverse(ADD), form(file=file.pk, title="Utan text"))
    assert set(errors_of(response)) == {"deficiency_owner", "deficiency_due"}
    assert "Utan text" in response.content.decode()
    assert not Film.objects.exists()


def test_taking_away_the_only_captions_needs_a_record(editor: Client) -> None:
    film = a_film(captions=["sv"])
    row = film.captions.get()
    data = form(
        ("", "sv"),
        **{
            "file": file_of(film).pk,
            "verbalised": "on",
            "captions-INITIAL_FORMS": 1,
            "captions-0-id": row.pk,
            "captions-0-DELETE": "on",
        },
    )
    response = editor.post(reverse(EDIT, args=[film.pk]), data)
    assert "deficiency_due" in errors_of(response)
    assert Film.objects.get().captions.count() == 1

    record = {
        "deficiency_owner": "Redaktionen",
        "deficiency_due": (timezone.localdate() + timedelta(days=30)).isoformat(),
    }
    response = editor.post(reverse(EDIT, args=[film.pk]), data | record)
    assert response.status_code == 302, errors_of(response)
    assert Film.objects.get().state == FilmState.DEFICIENT
    assert Film.objects.get().captions.count() == 0


def test_captions_that_are_no_captions_are_sent_back_beside_their_field(editor: Client) -> None:
    file = a_film_file()
    response = editor.post(
        reverse(ADD), form((vtt(b"Hej alla!"), "sv"), file=file.pk, verbalised="on")
    )
    captions = response.context["form"].formsets["captions"]
    assert captions.forms[0].errors["file"]
    assert not Film.objects.exists()


def test_a_title_is_changed_without_touching_the_captions(editor: Client) -> None:
    film = a_film(captions=["sv"])
    row = film.captions.get()
    data = form(
        ("", "sv"),
        **{
            "title": "Nytt namn",
            "file": file_of(film).pk,
            "verbalised": "on",
            "captions-INITIAL_FORMS": 1,
            "captions-0-id": row.pk,
        },
    )
    response = editor.post(reverse(EDIT, args=[film.pk]), data)
    assert response.status_code == 302, errors_of(response)
    film = Film.objects.get()
    assert film.title == "Nytt namn"
    assert film.captions.get().file.name == row.file.name


def test_a_film_is_never_saved_while_it_is_being_written(editor: Client) -> None:
    film = a_film()
    copy = "wagtailsnippets_films_film:copy"
    for address in (reverse(ADD), reverse(EDIT, args=[film.pk]), reverse(copy, args=[film.pk])):
        response = editor.get(address)
        assert response.status_code == 200
        assert response.context["autosave_enabled"] is False
        assert "data-w-autosave-interval-value" not in response.content.decode()


@pytest.mark.parametrize("value", ["abc", "\x00", "-1", "1.5", "9" * 30, "999999"])
@pytest.mark.parametrize("field", ["file", "described_file"])
def test_a_choice_that_is_no_file_is_sent_back_beside_its_field(
    field: str, value: str, editor: Client
) -> None:
    fields: dict[str, Any] = {"file": a_film_file().pk, "verbalised": "on", field: value}
    response = editor.post(reverse(ADD), form((vtt(), "sv"), **fields))
    assert set(errors_of(response)) == {field}
    assert not Film.objects.exists()


def test_a_linked_film_is_added_with_a_typed_length(editor: Client) -> None:
    link = "https://youtu.be/abcdefghijk"
    data = form(link=link, length="5:30", captioned_at_provider="on", verbalised="on")
    response = editor.post(reverse(ADD), data)
    assert response.status_code == 302, errors_of(response)
    assert Film.objects.get().seconds == 330
    assert b'value="5:30"' in editor.get(reverse(EDIT, args=[Film.objects.get().pk])).content


def test_an_unknown_provider_is_refused_beside_the_address(editor: Client) -> None:
    response = editor.post(reverse(ADD), form(link="https://example.org/film", length="1:00"))
    assert set(errors_of(response)) == {"link"}


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [("5:30", 330), ("5.30", 330), ("5", 300), ("0:25", 25), ("1:02:03", 3723), ("", None)],
)
def test_a_length_is_typed_as_minutes_and_seconds(typed: str, seconds: int | None) -> None:
    assert MinutesSecondsField(required=False).clean(typed) == seconds


@pytest.mark.parametrize("typed", ["5:61", "0:00", "long", "-1:00", "1:99:00", "5:3", "9" * 50])
def test_what_is_no_length_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        MinutesSecondsField().clean(typed)


def test_the_list_shows_how_each_film_stands_without_queries_of_its_own(editor: Client) -> None:
    address = reverse("wagtailsnippets_films_film:list")
    a_film(title="Först")
    editor.get(address)
    with CaptureQueriesContext(connection) as few:
        editor.get(address)
    for number in range(8):
        a_film(title=f"Film {number}")
    a_linked_film(title="Länkad")
    with CaptureQueriesContext(connection) as many:
        response = editor.get(address)
    # Wagtail-localize asks twice for each row whether to offer a translation; we ask nothing.
    assert len(many) == len(few) + 2 * 9
    text = response.content.decode()
    assert "Länkad" in text
    assert str(FilmState.ACCESSIBLE.label) in text


def test_a_film_that_a_page_shows_is_not_deleted(
    editor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    from exercises.models import ExercisePage

    film = a_film()
    page = ExercisePage(title="Övning", slug="ovning", number=1)
    page.body = [("film", {"film": film})]
    Page.get_first_root_node().add_child(instance=page)
    address = reverse("wagtailsnippets_films_film:delete", args=[film.pk])
    response = editor.post(address, follow=True)
    assert "Övning" in response.content.decode()
    assert Film.objects.filter(pk=film.pk).exists()
    page.delete()
    editor.post(address)
    assert not Film.objects.exists()
