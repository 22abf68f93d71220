"""Which filters a round without names may offer. Pure: no database, no request.

A filter shows a set of people. Whoever looks at several filters can add, subtract and intersect
those sets, by counts or by recognising the texts. All that can ever be told apart that way are the
atoms: people for whom every offered filter says the same. So a value is offered only when every
atom is large enough, values that are not offered counted together as one "other" per dimension.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

MIN_PEOPLE = 5
MIN_SUBMISSIONS = 3
OTHER = ""


@dataclass(frozen=True)
class Cell:
    """Submissions that are alike: `values` has one value per dimension, OTHER where none was
    given; `people` is how many they say they are together."""

    values: Mapping[str, str]
    people: int
    submissions: int


@dataclass
class Size:
    people: int = 0
    submissions: int = 0

    def add(self, cell: Cell) -> None:
        self.people += cell.people
        self.submissions += cell.submissions

    @property
    def is_safe(self) -> bool:
        return self.people >= MIN_PEOPLE and self.submissions >= MIN_SUBMISSIONS


def safe_values(
    cells: Iterable[Cell],
    dimensions: Sequence[str],
    candidates: Mapping[str, Collection[str]] | None = None,
) -> dict[str, frozenset[str]]:
    """By dimension, the values that may be offered; the first dimension gets the most.

    With `candidates`, only values among them: those that are safe in a larger whole.
    """
    cells = list(cells)
    offered: dict[str, frozenset[str]] = {}
    for dimension in dimensions:
        present = {cell.values[dimension] for cell in cells} - {OTHER}
        if candidates is not None:
            present &= set(candidates[dimension])
        offered[dimension] = _most_that_is_safe(cells, offered, dimension, present)
    return offered


def _most_that_is_safe(
    cells: list[Cell], offered: dict[str, frozenset[str]], dimension: str, present: set[str]
) -> frozenset[str]:
    """Gives up the smallest value that is in the way, one at a time, until all atoms are safe."""
    kept = set(present)
    sizes = _sizes(cells, {}, dimension, present)
    while kept:
        atoms = _sizes(cells, offered, dimension, kept)
        unsafe = {key[-1] for key, size in atoms.items() if not size.is_safe}
        if not unsafe:
            break
        kept.discard(min(unsafe - {OTHER} or kept, key=lambda v: (sizes[v,].people, v)))
    return frozenset(kept)


def _sizes(
    cells: list[Cell], offered: dict[str, frozenset[str]], dimension: str, kept: set[str]
) -> dict[tuple[str, ...], Size]:
    """The sizes of the atoms made by what is offered and by `kept` of one more dimension."""
    sizes: dict[tuple[str, ...], Size] = defaultdict(Size)
    for cell in cells:
        classes = {**offered, dimension: kept}
        key = tuple(
            cell.values[name] if cell.values[name] in values else OTHER
            for name, values in classes.items()
        )
        sizes[key].add(cell)
    return sizes
