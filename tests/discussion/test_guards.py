"""What holds answers cannot be deleted by accident, and the admin says why."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page

from discussion.guards import pages_holding_answers
from discussion.models import Answer, NoticeTemplate, Question, Round
from exercises.models import ExercisePage
from kumlasite.users.models import User
from tests.factories.discussion import (
    RoundFactory,
    UserFactory,
    answer,
    page_of,
    questions_in,
)

from .office import said

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin() -> Client:
    client = Client()
    client.force_login(UserFactory(is_superuser=True))
    return client


@pytest.fixture
def answered(named: Round) -> Page:
    answer(named, questions_in(named)[0])
    return page_of(named)


def delete(client: Client, page: Page) -> Any:
    # Wagtail asks for the site's name before it deletes many pages at once.
    data = {"confirm_site_name": "Kumla"}
    return client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]), data)


def delete_many(client: Client, app: str, model: str, *things: Page | User) -> Any:
    url = reverse("wagtail_bulk_action", args=[app, model, "delete"])
    ids = "&".join(f"id={thing.pk}" for thing in things)
    return client.post(f"{url}?next=/admin/&{ids}", {"confirm_site_name": "Kumla"})


def in_english(page: ExercisePage) -> ExercisePage:
    english = Locale.objects.get(language_code="en")
    for ancestor in page.get_ancestors().filter(depth__gt=1).specific():
        if not ancestor.has_translation(english):
            ancestor.copy_for_translation(english)
    translated: ExercisePage = page.copy_for_translation(english)
    translated.save_revision().publish()
    return translated


def test_a_page_with_answers_stays_and_unpublishing_is_suggested(
    admin: Client, answered: Page
) -> None:
    response = delete(admin, answered)
    assert response.status_code == 302
    assert Page.objects.filter(pk=answered.pk).exists()
    assert answered.title in said(response)
    assert reverse("wagtailadmin_pages:unpublish", args=[answered.pk]) in said(response)


def test_even_to_ask_for_the_deletion_gives_the_reason(admin: Client, answered: Page) -> None:
    response = admin.get(reverse("wagtailadmin_pages:delete", args=[answered.pk]))
    assert response.status_code == 302
    assert said(response)


def test_a_page_above_one_with_answers_stays(admin: Client, answered: Page) -> None:
    for above in answered.get_ancestors().filter(depth__gt=1):
        delete(admin, above)
        assert Page.objects.filter(pk=answered.pk).exists()


def test_pages_deleted_by_the_dozen_are_guarded_as_well(admin: Client, answered: Page) -> None:
    other = page_of(RoundFactory())
    response = delete_many(admin, "wagtailcore", "page", answered, other)
    assert answered.title in said(response)
    assert Page.objects.filter(pk__in=[answered.pk, other.pk]).count() == 2
    delete_many(admin, "wagtailcore", "page", answered.get_parent())
    assert Page.objects.filter(pk=answered.pk).exists()


def test_a_page_without_answers_goes_though_it_has_a_round(admin: Client, named: Round) -> None:
    page = page_of(named)
    delete(admin, page)
    assert not Page.objects.filter(pk=page.pk).exists()
    named.refresh_from_db()
    assert (named.owner_page, named.owner_key) == (None, page.translation_key)


def test_pages_without_answers_go_by_the_dozen(admin: Client) -> None:
    pages = [page_of(RoundFactory()) for _number in range(2)]
    delete_many(admin, "wagtailcore", "page", *pages)
    assert not Page.objects.filter(pk__in=[page.pk for page in pages]).exists()


def test_one_language_may_go_while_another_remains(admin: Client, answered: ExercisePage) -> None:
    english = in_english(answered)
    delete(admin, answered)
    assert not Page.objects.filter(pk=answered.pk).exists()
    delete(admin, english)
    assert Page.objects.filter(pk=english.pk).exists()
    assert Answer.objects.count() == 1
    assert Question.objects.filter(answers__isnull=False).count() == 1


def test_two_languages_deleted_together_are_not_each_others_excuse(
    answered: ExercisePage,
) -> None:
    english = in_english(answered)
    assert pages_holding_answers([answered, english]) != []
    assert pages_holding_answers([answered]) == pages_holding_answers([english]) == []


def test_an_alias_goes_and_does_not_stand_in_for_its_source(
    admin: Client, answered: ExercisePage
) -> None:
    alias = answered.create_alias(update_slug="ett-alias", parent=answered.get_parent())
    delete(admin, answered)
    assert Page.objects.filter(pk=answered.pk).exists()
    delete(admin, alias)
    assert not Page.objects.filter(pk=alias.pk).exists()


def test_an_answered_page_may_be_unpublished(admin: Client, answered: Page) -> None:
    admin.post(reverse("wagtailadmin_pages:unpublish", args=[answered.pk]))
    answered.refresh_from_db()
    assert not answered.live
    assert Answer.objects.count() == 1


def test_who_has_answered_by_name_is_not_deleted(admin: Client, named: Round) -> None:
    writer = UserFactory()
    answer(named, questions_in(named)[0], user=writer)
    response = admin.post(reverse("wagtailusers_users:delete", args=[writer.pk]))
    assert response.status_code == 302
    assert str(writer) in said(response)
    response = delete_many(admin, "users", "user", writer, UserFactory())
    assert str(writer) in said(response)
    assert User.objects.filter(pk=writer.pk).exists()


def test_who_has_answered_without_a_name_may_be_deleted(admin: Client, anonymous: Round) -> None:
    writer = UserFactory()
    answer(anonymous, questions_in(anonymous)[0], user=writer)
    admin.post(reverse("wagtailusers_users:delete", args=[writer.pk]))
    assert not User.objects.filter(pk=writer.pk).exists()
    assert Answer.objects.count() == 1


def test_a_notice_that_a_round_shows_stays(admin: Client, named: Round) -> None:
    notice = named.notice
    names = NoticeTemplate.snippet_viewset
    single = reverse(names.get_url_name("delete"), args=[notice.pk])
    response = admin.post(single)
    assert named.title in said(response)
    response = delete_many(admin, "discussion", "noticetemplate", notice)
    assert response.status_code == 302
    assert NoticeTemplate.objects.filter(pk=notice.pk).exists()


def test_a_locale_with_answered_pages_is_refused_in_words(admin: Client, answered: Page) -> None:
    response = admin.post(reverse("wagtaillocales:delete", args=[answered.locale_id]))
    assert response.status_code == 200
    assert Locale.objects.filter(pk=answered.locale_id).exists()
