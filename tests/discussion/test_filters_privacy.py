"""What filters in a round without names can never be made to tell."""

from collections import defaultdict

from hypothesis import given, settings
from hypothesis import strategies as st

from discussion.reports.privacy import MIN_PEOPLE, MIN_SUBMISSIONS, OTHER, Cell, safe_values

DIMENSIONS = ("unit", "kind", "language", "day")
writers = st.fixed_dictionaries(
    {
        "unit": st.sampled_from(["Skola", "Omsorg", "Teknik", OTHER]),
        "kind": st.sampled_from(["person", "group"]),
        "language": st.sampled_from(["sv", "en"]),
        "day": st.sampled_from(["2026-01-01", "2026-01-02", "2026-01-03"]),
    }
)
rounds = st.lists(
    st.builds(Cell, values=writers, people=st.integers(1, 6), submissions=st.just(1)), max_size=60
)


def units(**sizes: tuple[int, int]) -> list[Cell]:
    return [
        Cell({"unit": name}, people, submissions) for name, (people, submissions) in sizes.items()
    ]


@settings(max_examples=300, deadline=None)
@given(rounds)
def test_no_adding_subtracting_or_intersecting_of_filters_singles_out_a_few(
    cells: list[Cell],
) -> None:
    offered = safe_values(cells, DIMENSIONS)
    filters = [(name, value) for name in DIMENSIONS for value in sorted(offered[name])]
    told_apart: dict[tuple[bool, ...], list[Cell]] = defaultdict(list)
    for cell in cells:
        told_apart[tuple(cell.values[name] == value for name, value in filters)].append(cell)
    for alike in told_apart.values() if filters else ():
        assert sum(cell.people for cell in alike) >= MIN_PEOPLE
        assert sum(cell.submissions for cell in alike) >= MIN_SUBMISSIONS


@settings(max_examples=200, deadline=None)
@given(rounds)
def test_no_sum_or_difference_of_the_offered_counts_is_a_few_people(cells: list[Cell]) -> None:
    total = sum(cell.people for cell in cells)
    for name, values in safe_values(cells, DIMENSIONS).items():
        sums = {0}
        for value in values:
            people = sum(cell.people for cell in cells if cell.values[name] == value)
            sums |= {known + people for known in sums}
        derivable = {total - known for known in sums} | (sums - {0}) if values else set()
        assert not derivable & set(range(1, MIN_PEOPLE))


@given(rounds)
def test_a_question_never_offers_what_its_round_does_not(cells: list[Cell]) -> None:
    whole = safe_values(cells, DIMENSIONS)
    part = safe_values(cells[::2], DIMENSIONS, candidates=whole)
    assert all(part[name] <= whole[name] for name in DIMENSIONS)


def test_large_values_are_offered() -> None:
    cells = units(Skola=(5, 3), Omsorg=(9, 4))
    assert safe_values(cells, ["unit"]) == {"unit": {"Skola", "Omsorg"}}


def test_a_small_value_takes_the_next_smallest_with_it() -> None:
    cells = units(Skola=(4, 3), Omsorg=(9, 4), Teknik=(20, 9))
    assert safe_values(cells, ["unit"]) == {"unit": {"Teknik"}}


def test_small_values_that_are_enough_together_hide_only_themselves() -> None:
    cells = units(Skola=(3, 2), Fritid=(3, 2), Omsorg=(9, 4))
    assert safe_values(cells, ["unit"]) == {"unit": {"Omsorg"}}


def test_many_people_in_two_submissions_are_too_few() -> None:
    cells = units(Skola=(60, 2), Omsorg=(60, 4))
    assert safe_values(cells, ["unit"]) == {"unit": frozenset()}


def test_one_lone_writer_hides_every_value() -> None:
    assert safe_values(units(Skola=(1, 1)), ["unit"]) == {"unit": frozenset()}


def test_a_second_dimension_is_offered_only_as_far_as_it_crosses_the_first_safely() -> None:
    cells = [
        Cell({"unit": "Skola", "language": "sv"}, 20, 10),
        Cell({"unit": "Skola", "language": "en"}, 1, 1),
        Cell({"unit": "Omsorg", "language": "sv"}, 20, 10),
        Cell({"unit": "Omsorg", "language": "en"}, 9, 4),
    ]
    assert safe_values(cells, ["unit", "language"]) == {
        "unit": {"Skola", "Omsorg"},
        "language": frozenset(),
    }
