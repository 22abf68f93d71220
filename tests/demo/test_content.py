"""The demo content by itself: its volume, its two languages, and that every reference leads on."""

import csv
import importlib
import pkgutil
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kumlasite import demo
from kumlasite.demo import content
from kumlasite.demo.content import (
    answers_2025,
    answers_2026,
    exercises,
    films,
    forces,
    information,
    people,
    programmes,
    rounds,
    scan_2025,
    scan_2025_questions,
    scan_2026,
)
from kumlasite.demo.content.shapes import Edition, Question
from kumlasite.demo.content.shapes_rounds import Writing
from kumlasite.demo.content.text import T
from kumlasite.demo.dictionary import texts_in
from kumlasite.users.roles import ROLES

DEMO = Path(demo.__path__[0])
EDITIONS = (scan_2026.EDITION, scan_2025.EDITION)
WRITINGS = {"round-2026": answers_2026.WRITINGS, "round-2025": answers_2025.WRITINGS}
LONG_SENTENCE = 6


def all_texts() -> set[T]:
    names = [
        module.name for module in pkgutil.iter_modules(content.__path__, "kumlasite.demo.content.")
    ]
    modules = [importlib.import_module(name) for name in names]
    return {
        text for module in modules for value in vars(module).values() for text in texts_in(value)
    }


def exercise_questions() -> list[Question]:
    return [
        question
        for exercise in exercises.SERIES.exercises
        for step in exercise.steps
        for question in step.questions
    ]


def all_questions() -> list[Question]:
    return [*(q for edition in EDITIONS for q in edition.questions), *exercise_questions()]


def statements(edition: Edition) -> list[Any]:
    return [statement for section in edition.sections for statement in section.statements]


def unit_rows() -> list[dict[str, str]]:
    with (DEMO / "units.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_this_years_scan_has_the_volume_of_a_real_one() -> None:
    edition = scan_2026.EDITION
    counts = {
        "megatrends": len(edition.megatrends),
        "trends": len(edition.trends),
        "goal areas": len(edition.areas),
        "sections": len(edition.sections),
        "statements": len(statements(edition)),
        "questions": len(edition.questions),
        "foreword": len(edition.foreword),
    }
    assert counts == {
        "megatrends": 5,
        "trends": 5,
        "goal areas": 8,
        "sections": 5,
        "statements": 18,
        "questions": 14,
        "foreword": 2,
    }


def test_a_statement_is_a_paragraph_to_think_about_in_both_languages() -> None:
    lengths = {
        statement.key: (len(statement.text.sv.split()), len(statement.text.en.split()))
        for statement in statements(scan_2026.EDITION)
    }
    odd = {key: pair for key, pair in lengths.items() if not all(50 <= n <= 110 for n in pair)}
    assert not odd


def test_two_or_three_statements_are_opened_for_answers() -> None:
    assert sum(statement.opened for statement in statements(scan_2026.EDITION)) in (2, 3)


def test_last_years_scan_is_shorter_and_every_question_has_its_reply() -> None:
    edition = scan_2025.EDITION
    assert (len(edition.sections), len(edition.questions), len(edition.trends)) == (3, 6, 3)
    replied = [reply.question for reply in scan_2025_questions.REPLIES]
    assert sorted(replied) == sorted(["", *(question.key for question in edition.questions)])


def test_questions_come_in_every_form_that_a_page_must_show() -> None:
    questions = scan_2026.EDITION.questions
    ties = {question.tie.kind if question.tie else None for question in questions}
    assert ties == {"megatrend", "trend", "goal_area", None}
    assert any(question.background for question in questions)
    assert any(question.simpler for question in questions)
    assert {len(question.support) for question in questions} >= {0, 2, 3, 4}


@pytest.mark.parametrize("question", all_questions(), ids=lambda question: question.key)
def test_support_questions_have_a_lead_in_and_a_lead_in_has_them(question: Question) -> None:
    assert bool(question.support) == bool(question.lead_in)


def test_goal_areas_stand_with_a_sub_page_a_text_or_only_their_name() -> None:
    areas = scan_2026.EDITION.areas
    assert sum(bool(area.subpage) for area in areas) == 2
    assert any(area.text and not area.subpage for area in areas)
    assert any(not area.text for area in areas)
    assert all(bool(area.slug) == bool(area.subpage) for area in areas)


def test_the_series_holds_three_numbered_exercises_of_different_kinds() -> None:
    first, second, third = exercises.SERIES.exercises
    assert [exercise.number for exercise in (first, second, third)] == ["01", "02", "03"]
    assert len(first.steps[0].films) == 3
    assert len(second.steps[0].films) == 1
    assert (len(second.steps[1].questions), second.steps[1].group_size) == (3, (2, 6))
    assert any(question.support for question in second.steps[1].questions)
    assert not any(question.support for step in third.steps for question in step.questions)


@pytest.mark.parametrize("film", films.FILMS, ids=lambda film: film.key)
def test_a_film_is_in_a_state_in_which_it_may_be_published(film: Any) -> None:
    assert bool(film.file) != bool(film.url)
    states = (
        (film.captions or film.provider_captions) and film.verbalised,
        film.media_alternative,
        film.deficiency,
    )
    assert sum(map(bool, states)) == 1


def test_files_that_films_name_are_there() -> None:
    names = {name for film in films.FILMS for name in (film.file, film.poster)}
    names |= {name for film in films.FILMS for _language, name in film.captions}
    assert [name for name in sorted(names - {""}) if not (DEMO / "media" / name).is_file()] == []


def test_every_text_differs_between_its_languages() -> None:
    assert [text for text in all_texts() if text.sv == text.en] == []


def test_a_swedish_text_has_one_english_translation_and_the_other_way_round() -> None:
    texts = all_texts()
    assert len({text.sv for text in texts}) == len(texts) == len({text.en for text in texts})


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_long_sentence_stands_in_two_texts(language: str) -> None:
    seen: Counter[str] = Counter()
    for text in all_texts():
        sentences = set(re.split(r"(?<=[.!?:])\s+", getattr(text, language)))
        seen.update(sentence for sentence in sentences if len(sentence.split()) >= LONG_SENTENCE)
    assert [sentence for sentence, times in seen.items() if times > 1] == []


def test_texts_are_clean_of_stray_spaces() -> None:
    words = [word for text in all_texts() for word in (text.sv, text.en)]
    words += [text for writings in WRITINGS.values() for w in writings for _key, text in w.answers]
    assert [word for word in words if word != " ".join(word.split())] == []


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.key)
def test_what_an_edition_refers_to_exists(edition: Edition) -> None:
    programme = next(p for p in programmes.PROGRAMMES if p.key == edition.programme)
    keys = {
        "megatrend": {force.key for force in forces.MEGATRENDS},
        "trend": {force.key for force in forces.TRENDS},
        "goal_area": {area.key for area in programme.areas},
    }
    assert [entry.force for entry in edition.megatrends] == [f.key for f in forces.MEGATRENDS]
    assert {entry.force for entry in edition.trends} <= keys["trend"]
    assert [entry.area for entry in edition.areas] == [area.key for area in programme.areas]
    assert {section.megatrend for section in edition.sections} <= keys["megatrend"]
    ties = [question.tie for question in edition.questions if question.tie]
    assert [tie for tie in ties if tie.key not in keys[tie.kind]] == []


def test_questions_that_come_back_know_their_predecessor() -> None:
    earlier = {question.key for question in scan_2025.EDITION.questions}
    predecessors = [q.predecessor for q in scan_2026.EDITION.questions if q.predecessor]
    assert len(predecessors) >= 2
    assert len(set(predecessors)) == len(predecessors)
    assert set(predecessors) <= earlier


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.key)
def test_keys_are_unique_within_an_edition(edition: Edition) -> None:
    keys = [item.key for item in (*statements(edition), *edition.questions)]
    assert len(set(keys)) == len(keys)


def test_films_shown_in_exercises_exist() -> None:
    shown = {f.film for e in exercises.SERIES.exercises for step in e.steps for f in step.films}
    assert shown == {film.key for film in films.FILMS}


def test_every_round_has_an_owner_and_a_notice() -> None:
    owners = {*(edition.key for edition in EDITIONS), *(e.key for e in exercises.SERIES.exercises)}
    assert {each.owner for each in rounds.ROUNDS} <= owners
    assert {each.notice for each in rounds.ROUNDS} <= {notice.key for notice in rounds.NOTICES}
    assert all(bool(each.dispose_after) == bool(each.decision) for each in rounds.ROUNDS)


def test_last_year_forty_answers_came_from_fifteen_writers() -> None:
    writings = answers_2025.WRITINGS
    assert (len(writings), sum(len(writing.answers) for writing in writings)) == (15, 40)


@pytest.mark.parametrize("each", rounds.ROUNDS, ids=lambda each: each.key)
def test_what_is_written_in_a_round_keeps_its_promise_about_names(each: Any) -> None:
    writings: tuple[Writing, ...] = WRITINGS.get(each.key, ())
    if each.names == "anonymous":
        assert not any(writing.user or writing.group for writing in writings)
    else:
        assert all(bool(writing.user) != bool(writing.group) for writing in writings)
    assert all(writing.size for writing in writings if writing.group)


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.key)
def test_every_answer_belongs_to_something_that_can_be_answered(edition: Edition) -> None:
    answerable = {question.key for question in edition.questions}
    answerable |= {statement.key for statement in statements(edition) if statement.opened}
    (key,) = [each.key for each in rounds.ROUNDS if each.owner == edition.key]
    written = [question for w in WRITINGS[key] for question, _text in w.answers]
    assert set(written) <= answerable
    assert all(len(dict(w.answers)) == len(w.answers) for w in WRITINGS[key])


def test_writers_and_log_ins_have_units_and_roles_that_exist() -> None:
    codes = {row["code"] for row in unit_rows()}
    used = {writing.unit for writings in WRITINGS.values() for writing in writings} - {""}
    assert used | {person.unit for person in people.PEOPLE} <= codes
    assert {person.group for person in people.PEOPLE} == {role.code for role in ROLES}
    users = {writing.user for writing in answers_2026.WRITINGS} - {""}
    assert users <= {person.username for person in people.PEOPLE}


def test_a_units_parent_stands_above_it_in_the_file() -> None:
    seen = {""}
    for row in unit_rows():
        assert row["parent_code"] in seen
        seen.add(row["code"])
    assert len(seen) == len(unit_rows()) + 1


def test_the_accessibility_statement_can_be_read_without_logging_in() -> None:
    readable = [page.key for page in information.PAGES if page.readable_without_login]
    assert readable == ["accessibility"]
