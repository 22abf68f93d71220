"""The flat stream, divided into the parts a reader meets."""

import pytest

from tests.factories import scan as make
from tests.factories.streams import block

pytestmark = pytest.mark.django_db


def test_every_block_stands_in_the_part_above_it_and_none_is_lost() -> None:
    page = make.scan_page(
        block("text", "<p>Först något utan rubrik.</p>"),
        make.section("Vintern"),
        make.statement("Sjön fryser senare."),
        make.statement("Isbanan kostar mer."),
        block("heading", "Frågor"),
        make.question("Vad gör ni i stället?"),
    )
    shape = [
        (part.heading, [(item.kind, len(item.children)) for item in part.items])
        for part in page.parts
    ]
    assert shape == [
        ("", [("text", 1)]),
        ("Vintern", [("statement", 2)]),
        ("Frågor", [("question", 1)]),
    ]


def test_statements_with_something_between_them_are_two_lists() -> None:
    page = make.scan_page(
        make.statement("Ett."), block("text", "<p>Mellan.</p>"), make.statement("Två.")
    )
    assert [item.kind for item in page.parts[0].items] == ["statement", "text", "statement"]


def test_an_anchor_stays_when_blocks_move_and_differs_between_equal_headings() -> None:
    first, second = make.section("Vintern"), make.section("Vintern")
    page = make.scan_page(first, second)
    before = [part.anchor for part in page.parts]
    moved = make.scan_page(second, first)
    assert before[0] != before[1]
    assert [part.anchor for part in moved.parts] == before[::-1]
    assert all(anchor.startswith("vintern-") for anchor in before)


def test_a_heading_of_signs_alone_still_has_an_anchor() -> None:
    page = make.scan_page(make.section("!!"))
    assert page.parts[0].anchor.startswith("part-")


def test_the_table_of_contents_lists_the_headed_parts_in_order() -> None:
    page = make.scan_page(block("text", "<p>Hej.</p>"), make.section("Ett"), make.section("Två"))
    assert [part.heading for part in page.headed_parts] == ["Ett", "Två"]


def test_an_empty_edition_has_no_parts() -> None:
    assert make.scan_page().parts == []
