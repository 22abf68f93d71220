"""An exercise in two languages, through real translations."""

import pytest
from django.test import Client

from exercises.models import ExercisePage
from tests.factories import exercises as make
from tests.factories.readers import read, words
from tests.factories.streams import block, rows, stream
from tests.factories.translations import english

pytestmark = pytest.mark.django_db


@pytest.fixture
def exercise() -> ExercisePage:
    page = make.exercise_page(
        make.step(heading="Steg 1", text="<p>Titta.</p>"),
        block("instructions", {"text": "<p>Dela upp er.</p>", "group_min": 2, "group_max": 6}),
        make.question("Vad ser ni?", support_questions=rows("Nära?", "Långt bort?")),
        number=7,
        facilitator_comment="<p>Lyssna.</p>",
    )
    english(page.get_parent().get_parent().specific)
    english(page.get_parent().specific)
    return page


def test_an_english_exercise_has_the_same_number_and_block_ids(exercise: ExercisePage) -> None:
    translated = english(exercise)
    assert translated.full_title == "07. EN Vad vill ni?"
    assert [child.id for child in translated.body] == [child.id for child in exercise.body]
    (spec,) = translated.question_specs()
    assert (spec.text, spec.support_questions) == ("EN Vad ser ni?", ("EN Nära?", "EN Långt bort?"))
    assert translated.body[1].value["group_max"] == 6


def test_updating_a_translation_keeps_ids_in_the_new_order(exercise: ExercisePage) -> None:
    english(exercise)
    raw = list(exercise.body.get_prep_value())
    exercise.body = stream(*reversed(raw), make.question("En till?"))
    exercise.number = 8
    exercise.save_revision().publish()
    translated = english(exercise)
    assert translated.number == 8
    assert [child.id for child in translated.body] == [child.id for child in exercise.body]
    assert [spec.text for spec in translated.question_specs()] == ["EN Vad ser ni?", "EN En till?"]


def test_the_english_page_is_read_in_english(reader: Client, exercise: ExercisePage) -> None:
    main = read(reader, english(exercise))
    shown = words(main)
    for text in (
        "EN Vad vill ni?",
        "EN Dela upp er.",
        "About 2 to 6 people in each group",
        "Support for the facilitator",
        "Comment on the exercise",
        "EN Lyssna.",
    ):
        assert text in shown
