"""A page with three questions, its open round, and somebody who reads it."""

import pytest

from discussion.models import Names, Round
from exercises.models import ExercisePage
from tests.factories.discussion import RoundFactory, answerable_page

from .reader import Reader


@pytest.fixture
def page() -> ExercisePage:
    return answerable_page("Vad är viktigast?", "Vad saknas?", "Vem gör vad?")


@pytest.fixture
def named(page: ExercisePage) -> Round:
    return RoundFactory(owner=page)


@pytest.fixture
def anonymous(page: ExercisePage) -> Round:
    return RoundFactory(owner=page, names=Names.ANONYMOUS)


@pytest.fixture
def reader(page: ExercisePage, named: Round) -> Reader:
    return Reader(page, named)
