"""Steps and instructions of an exercise."""

from typing import Any

import pytest
from wagtail.blocks import StructBlockValidationError, StructValue

from exercises.blocks import InstructionsBlock, group_advice
from tests.factories import exercises as make
from tests.factories.streams import block

pytestmark = pytest.mark.django_db


def instructions(**fields: Any) -> tuple[InstructionsBlock, StructValue]:
    made = InstructionsBlock()
    return made, made.to_python(fields)


@pytest.mark.parametrize(
    ("smallest", "largest", "advice"),
    [
        (2, 6, "About 2 to 6 people in each group"),
        (4, 4, "About 4 people in each group"),
        (3, None, "About 3 people in each group"),
        (None, 5, "About 5 people in each group"),
        (1, 1, "About 1 person in each group"),
        (None, None, ""),
    ],
)
def test_the_size_of_a_group_is_said_as_advice(
    smallest: int | None, largest: int | None, advice: str, in_english: None
) -> None:
    assert group_advice(smallest, largest) == advice


def test_a_largest_group_smaller_than_the_smallest_is_refused_beside_its_field() -> None:
    made, value = instructions(group_min=6, group_max=2)
    with pytest.raises(StructBlockValidationError) as refused:
        made.clean(value)
    assert set(refused.value.block_errors) == {"group_max"}


def test_instructions_may_leave_everything_out_but_what_they_say() -> None:
    made, value = instructions(choose="Välj en fråga eller flera.")
    assert made.clean(value)["choose"] == "Välj en fråga eller flera."


def test_every_block_knows_the_step_it_stands_in() -> None:
    page = make.exercise_page(
        block("text", "<p>Välkomna.</p>"),
        make.step(title="Titta"),
        make.step(title="Prata"),
        make.question(),
    )
    assert [(child.block_type, step) for child, step in page.items] == [
        ("text", 0),
        ("step", 1),
        ("step", 2),
        ("question", 2),
    ]


def test_the_questions_of_an_exercise_are_asked_in_order() -> None:
    page = make.exercise_page(make.question("Ett?"), make.step(), make.question("Två?"))
    assert [spec.text for spec in page.question_specs()] == ["Ett?", "Två?"]
