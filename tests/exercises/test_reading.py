"""An exercise as its participants meet it."""

import itertools

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.translation import gettext as _

from exercises.blocks import group_advice
from exercises.models import ExercisePage
from tests.factories import exercises as make
from tests.factories.discussion import RoundFactory, UserFactory
from tests.factories.films import a_film
from tests.factories.home import keep_for_some
from tests.factories.readers import headings, read, words
from tests.factories.streams import block, rows


@pytest.fixture
def exercise(db: None) -> ExercisePage:
    """An exercise with a part of every kind that a printed one has."""
    return make.exercise_page(
        block("heading", "Så gör ni"),
        make.step(heading="Steg 1", text="<p>Titta tillsammans:</p>"),
        block("film", {"heading": "Tre frågor", "text": "<p>Om en dag.</p>", "film": a_film().pk}),
        make.step(heading="Steg 2"),
        block(
            "instructions",
            {
                "text": "<p>Bilda små lag.</p>",
                "group_min": 2,
                "group_max": 6,
                "choose": "Ta en fråga eller flera:",
            },
        ),
        make.question("Vad fastnade hos er?"),
        make.question(
            "Vad behöver ni?",
            background="<p>Alla har det olika.</p>",
            simpler="Vad saknas?",
            support_lead_in="Kanske hjälper det här:",
            support_questions=rows("Vem frågar ni först?", "Vad tar tid?"),
        ),
        make.question("Vem kan hjälpa till?"),
        number=2,
        title="Varför en dag?",
        introduction="<p>Först ett stycke.</p><p>Sedan ett till.</p>",
        facilitator_time="Film någon minut + tid att prata",
        facilitator_minutes=30,
        facilitator_comment="<p>Ingen har fel här.</p><p>Låt alla höras.</p>",
    )


def test_nothing_an_author_has_written_is_lost_or_out_of_order(
    reader: Client, exercise: ExercisePage
) -> None:
    shown = words(read(reader, exercise))
    position = -1
    for text in (
        "02. Varför en dag?",
        "Först ett stycke.",
        "Sedan ett till.",
        "Så gör ni",
        "Steg 1",
        "Titta tillsammans:",
        "Tre frågor",
        "Om en dag.",
        "Steg 2",
        "Bilda små lag.",
        group_advice(2, 6),
        "Ta en fråga eller flera:",
        "1. Vad fastnade hos er?",
        "Alla har det olika.",
        "2. Vad behöver ni?",
        "Vad saknas?",
        "Kanske hjälper det här:",
        "Vem frågar ni först?",
        "Vad tar tid?",
        "3. Vem kan hjälpa till?",
        _("Support for the facilitator"),
        "Film någon minut + tid att prata",
        "30",
        _("Comment on the exercise"),
        "Ingen har fel här.",
        "Låt alla höras.",
    ):
        assert (position := shown.find(text, position + 1)) >= 0, text


def test_no_level_of_heading_is_skipped(reader: Client, exercise: ExercisePage) -> None:
    levels = [level for level, _words in headings(read(reader, exercise))]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_steps_without_a_heading_are_numbered(reader: Client) -> None:
    page = make.exercise_page(make.step(title="Titta"), make.step(title="Prata"))
    steps = [words(step.h2) for step in read(reader, page).select(".step")]
    label = _("Step %(number)s")
    assert steps == [f"{label % {'number': 1}} Titta", f"{label % {'number': 2}} Prata"]


def test_support_for_the_facilitator_stands_open_and_can_be_folded(
    reader: Client, exercise: ExercisePage
) -> None:
    support = read(reader, exercise).select_one("details.facilitator")
    assert support is not None
    assert support.has_attr("open")
    assert words(support.summary) == _("Support for the facilitator")


def test_the_support_and_its_comment_may_have_headings_of_their_own(reader: Client) -> None:
    page = make.exercise_page(
        facilitator_title="För dig som leder",
        facilitator_heading="Tänk på",
        facilitator_comment="<p>Lyssna.</p>",
    )
    support = read(reader, page).select_one(".facilitator")
    assert support is not None
    assert [text for _level, text in headings(support)] == ["För dig som leder", "Tänk på"]


def test_an_exercise_without_support_shows_none(reader: Client) -> None:
    assert read(reader, make.exercise_page()).select_one(".facilitator") is None


def test_previous_and_next_are_links_with_their_numbers(reader: Client) -> None:
    pages = [make.exercise_page(number=number, title=f"Nummer {number}") for number in (1, 2, 3)]
    links = read(reader, pages[1]).select(".pager a")
    assert [(link["href"], link["rel"]) for link in links] == [
        (pages[0].get_url(), ["prev"]),
        (pages[2].get_url(), ["next"]),
    ]
    assert "01. Nummer 1" in words(links[0])
    assert "03. Nummer 3" in words(links[1])


def test_series_and_index_lead_to_the_exercise(reader: Client, exercise: ExercisePage) -> None:
    series = exercise.get_parent().specific
    assert read(reader, series).find("a", string="02. Varför en dag?") is not None
    assert read(reader, series.get_parent().specific).find("a", href=series.get_url()) is not None


def test_an_exercise_kept_for_some_is_named_on_no_page_that_others_read(reader: Client) -> None:
    pages = [make.exercise_page(number=number, title=f"Nummer {number}") for number in (1, 2, 3)]
    keep_for_some(pages[1])
    series = pages[0].get_parent().specific
    for page in (series.get_site().root_page, series.get_parent(), series, pages[0], pages[2]):
        assert "Nummer 2" not in words(read(reader, page))
    assert pages[0].next_exercise == pages[2]


def test_a_series_kept_for_some_lists_its_exercises_to_them(client: Client) -> None:
    page = make.exercise_page(title="För några")
    series = page.get_parent().specific
    keep_for_some(series)
    client.force_login(UserFactory(is_superuser=True))
    assert "För några" in words(read(client, series))
    assert "Prata framtid" not in words(read(client, series.get_parent().specific))


def test_an_exercise_costs_the_same_with_1_question_and_with_200(reader: Client) -> None:
    counts = []
    for times in (1, 200):
        questions = (make.question(f"Fråga {number}?") for number in range(times))
        steps = (make.step() for _number in range(times))
        page = make.exercise_page(*steps, *questions, title=f"Övning med {times}")
        RoundFactory(owner=page)
        read(reader, page)
        with CaptureQueriesContext(connection) as queries:
            read(reader, page)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 40
