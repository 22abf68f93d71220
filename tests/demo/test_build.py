"""The demo in the database: complete in two languages, readable, answered, and built once."""

from collections import Counter
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db.models import Max
from django.test import Client
from django.utils.html import escape
from wagtail.models import Page, Revision

from discussion.models import Answer, FollowUp, Question, Round, Submission
from discussion.receipts import hashed, normalise
from exercises.models import ExercisePage
from films.models import Film
from kumlasite.demo.content import answers_2025, answers_2026, scan_2025_questions, scan_2026
from kumlasite.demo.content.people import PEOPLE
from kumlasite.demo.content.shapes_rounds import Person
from kumlasite.demo.dictionary import words
from kumlasite.users.models import Unit, User
from kumlasite.users.roles import DEMO_LOGINS, ROLES
from scan.models import GoalAreaPage, Programme, ScanPage

pytestmark = pytest.mark.usefixtures("demo")

THIS_YEAR = "/omvarldsspaningar/omvarldsspaning-2026/"
LAST_YEAR = "/omvarldsspaningar/omvarldsspaning-2025/"
LAST_YEAR_IN_ENGLISH = "/en/trend-scans/trend-scan-2025/"


def reader(username: str = "medarbetare") -> Client:
    client = Client()
    assert client.login(username=username, password="demo")
    return client


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def pages(language: str) -> list[Page]:
    return list(Page.objects.filter(depth__gt=1, locale__language_code=language).order_by("path"))


def this_years_scan() -> ScanPage:
    return ScanPage.objects.get(year=2026, locale__language_code="sv")


def round_of(year: int) -> Round:
    scan = ScanPage.objects.get(year=year, locale__language_code="sv")
    return Round.objects.get(owner_key=scan.translation_key)


def state() -> dict[str, int]:
    """How many rows each table holds, and the newest revision."""
    counts = {model._meta.label: model._default_manager.count() for model in apps.get_models()}
    newest = Revision.objects.aggregate(newest=Max("pk"))["newest"]
    return counts | {"newest revision": newest}


def test_this_years_scan_has_the_volume_of_a_real_one() -> None:
    body = this_years_scan().body
    lists = {child.block_type: child.value for child in body}
    counts = Counter(child.block_type for child in body)
    assert (counts["statement"], counts["question"]) == (18, 14)
    assert len(lists["megatrends"]["megatrends"]) == 5
    assert len(lists["trends"]["trends"]) == 5
    assert len(lists["programme"]["goal_areas"]) == 8
    tied = [c for c in body if c.block_type == "section" and c.value["megatrend"]]
    assert len(tied) == 5
    assert GoalAreaPage.objects.child_of(this_years_scan()).live().count() == 2


def test_goal_areas_succeed_those_of_the_earlier_programme() -> None:
    newest = Programme.objects.get(year=2030, locale__language_code="sv")
    assert [area.succeeds.name for area in newest.goal_areas.all()] == [
        area.name for area in newest.goal_areas.all()
    ]


def test_building_twice_is_building_once() -> None:
    before = state()
    said = StringIO()
    call_command("demo", stdout=said)
    assert state() == before
    assert "medarbetare" in said.getvalue()


def test_a_demo_whose_pages_were_deleted_is_not_built_again() -> None:
    Page.objects.filter(depth__gt=2).delete()
    before = state()
    call_command("demo", stdout=StringIO())
    assert state() == before


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.username)
def test_each_role_can_log_in_and_belongs_to_its_group(person: Person) -> None:
    user = User.objects.get(username=person.username)
    client = reader(person.username)
    groups = {role.code: role.group for role in ROLES}
    assert client.get("/").status_code == 200
    assert [group.name for group in user.groups.all()] == [groups[person.group]]
    assert user.is_superuser == (person.username == "admin")
    assert user.unit is not None


def test_the_command_ends_with_the_log_ins(demo: str) -> None:
    ending = demo.strip().splitlines()[-len(DEMO_LOGINS) :]
    assert [line.split()[0] for line in ending] == [username for username, _use in DEMO_LOGINS]
    assert {username for username, _use in DEMO_LOGINS} == {p.username for p in PEOPLE}


def test_a_changed_demo_password_is_set_right_again() -> None:
    user = User.objects.get(username="strateg")
    user.set_password("något annat")
    user.save()
    call_command("demo", stdout=StringIO())
    assert reader("strateg").get("/").status_code == 200


def test_units_are_a_tree() -> None:
    assert Unit.objects.get(code="SOC-HTJ").parent == Unit.objects.get(code="SOC")


def test_every_page_is_published_in_both_languages() -> None:
    swedish = {page.translation_key for page in pages("sv") if page.live}
    english = {page.translation_key for page in pages("en") if page.live}
    assert swedish == english
    assert len(swedish) == 13


def test_every_page_can_be_read_in_both_languages() -> None:
    client = reader()
    for page in [*pages("sv"), *pages("en")]:
        assert "<h1" in html(client, page.url), page.url


def test_no_swedish_text_is_left_on_an_english_page() -> None:
    client = reader()
    swedish = [text for text in words() if " " in text]
    for page in pages("en"):
        shown = html(client, page.url)
        left = [text for text in swedish if text in shown or escape(text) in shown]
        assert not left, page.url


def test_english_addresses_are_english() -> None:
    swedish = {page.translation_key: page.slug for page in pages("sv")}
    assert all(page.slug != swedish[page.translation_key] for page in pages("en"))


def test_what_was_written_is_stored_once_in_each_round() -> None:
    for year, writings in ((2025, answers_2025.WRITINGS), (2026, answers_2026.WRITINGS)):
        submissions = Submission.objects.filter(round=round_of(year))
        assert submissions.count() == len(writings)
        stored = Counter(
            Answer.objects.filter(submission__round=round_of(year)).values_list("text")
        )
        assert stored == Counter((text,) for writing in writings for _key, text in writing.answers)


def test_a_round_without_names_holds_none() -> None:
    submissions = Submission.objects.filter(round=round_of(2025))
    assert not submissions.exclude(user=None, group=None).exists()


def test_a_round_with_names_knows_persons_and_groups() -> None:
    writers = {str(submission) for submission in Submission.objects.filter(round=round_of(2026))}
    assert {"Kommunikatören", "Kvällsgruppen", "Bokbordet"} <= writers


def test_an_english_answer_knows_the_english_words_its_writer_saw() -> None:
    answer = Answer.objects.get(submission__user__username="strateg")
    assert answer.wording.language_code == "en"
    assert answer.wording.text in words().values()


def test_every_answer_was_sent_while_its_round_was_open() -> None:
    for answer in Answer.objects.select_related("submission__round"):
        assert answer.submission.round.is_open(answer.sent_at)


def test_questions_that_return_know_their_predecessors() -> None:
    expected = sum(bool(question.predecessor) for question in scan_2026.EDITION.questions)
    known = Question.objects.exclude(predecessor=None)
    assert known.count() == expected > 0
    last_year = round_of(2025).owner_key
    keys = set(known.values_list("predecessor__owner_key", flat=True))
    assert keys == {last_year}


@pytest.mark.parametrize(("address", "language"), [(LAST_YEAR, "sv"), (LAST_YEAR_IN_ENGLISH, "en")])
def test_every_reply_is_shown_on_last_years_page(address: str, language: str) -> None:
    shown = html(reader(), address)
    texts = [text for reply in scan_2025_questions.REPLIES for text in reply.paragraphs]
    missing = [text for text in texts if escape(getattr(text, language)) not in shown]
    assert not missing
    assert FollowUp.objects.filter(language_code=language).count() == len(
        scan_2025_questions.REPLIES
    )


def test_the_receipt_that_the_command_prints_leads_to_answers(demo: str) -> None:
    line = next(line for line in demo.splitlines() if "receipt" in line)
    code = normalise(line.rpartition(": ")[2])
    assert Submission.objects.get(receipt_hash=hashed(code)).round == round_of(2025)


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("/sok/?q=hemtjänst", "Folkhälsa, vård och omsorg"),
        ("/en/sok/?q=bathing lakes", "Environment, safety and technology"),
    ],
)
def test_the_search_finds_the_demo_in_the_readers_language(address: str, title: str) -> None:
    assert title in html(reader(), address)


def test_the_statement_lists_films_with_a_deficiency_without_a_log_in() -> None:
    assert "Planning permission over coffee" in html(Client(), "/en/accessibility/")
    assert "Bygglov på en kafferast" in html(Client(), "/tillganglighet/")


def test_films_are_in_all_three_states_and_the_uploaded_one_has_two_captions() -> None:
    swedish = Film.objects.filter(locale__language_code="sv")
    assert {film.state for film in swedish} == {"accessible", "alternative", "deficient"}
    uploaded = swedish.exclude(file=None).get()
    assert {caption.language for caption in uploaded.captions.all()} == {"sv", "en"}
    assert "Vad förändras omkring oss?" in uploaded.transcript


def test_exercises_stand_in_order_with_their_numbers() -> None:
    exercises = ExercisePage.objects.filter(locale__language_code="sv").order_by("path")
    assert [exercise.shown_number for exercise in exercises] == ["01.", "02.", "03."]


def test_a_block_has_the_same_id_in_both_languages() -> None:
    swedish = this_years_scan()
    english = swedish.get_translations().get().specific
    assert [child.id for child in english.body] == [child.id for child in swedish.body]
