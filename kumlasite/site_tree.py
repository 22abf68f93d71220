"""The pages every installation starts with."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext, gettext_noop, override
from wagtail.models import Locale, Page, Site

from exercises.models import ExerciseIndexPage
from home.models import HomePage, InformationPage, SiteSettings
from home.services import ensure_site
from kumlasite.translating import publish_translation
from kumlasite.users.services import ensure_roles
from scan.models import ScanIndexPage

INDEXES: tuple[tuple[type[Page], str], ...] = (
    (ScanIndexPage, gettext_noop("Trend scans")),
    (ExerciseIndexPage, gettext_noop("Exercises")),
)
STATEMENT = gettext_noop("Accessibility statement")


@transaction.atomic
def ensure_tree() -> list[Page]:
    """Make what a communicator needs to start: front pages, indexes, an empty statement, roles.

    What is there stays as it is. Returns the pages that were made, in Swedish.
    """
    ensure_roles()
    home = ensure_front_page()
    made = [
        _add_in_both(home, model, title, show_in_menus=True)
        for model, title in INDEXES
        if child_of(home, model) is None
    ]
    options = site_settings()
    if options.accessibility_statement is None:
        statement = _titled(home, InformationPage, STATEMENT)
        if statement is None:
            statement = _add_in_both(home, InformationPage, STATEMENT, readable_without_login=True)
            made.append(statement)
        options.accessibility_statement = statement
        options.save()
    return made


def ensure_front_page() -> HomePage:
    """The Swedish front page, its Site at the installation's own address."""
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    default_port = 443 if address.scheme == "https" else 80
    return ensure_site(address.hostname or "localhost", address.port or default_port)


def english() -> Locale:
    return Locale.objects.get(language_code="en")


def site_settings() -> SiteSettings:
    return SiteSettings.for_site(Site.objects.get(is_default_site=True))


def child_of(parent: Page, model: type[Page]) -> Any:
    """The first page of a kind under the parent; None if there is none."""
    return model.objects.child_of(parent).first()


def statement_of(home: HomePage) -> InformationPage | None:
    """The accessibility statement that the site settings lead to, in the front page's language."""
    linked = site_settings().accessibility_statement
    if linked is None:
        return None
    return InformationPage.objects.filter(
        translation_key=linked.translation_key, locale=home.locale
    ).first()


def add_published(parent: Page, page: Any) -> Any:
    """Put the page last under its parent and publish it."""
    parent.add_child(instance=page)
    page.full_clean()
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def _in(language: str, title: str) -> str:
    with override(language):
        return gettext(title)


def _titled(home: HomePage, model: type[Page], title: str) -> Any:
    slug = slugify(_in(settings.LANGUAGE_CODE, title))
    return model.objects.child_of(home).filter(slug=slug).first()


def _add_in_both(home: HomePage, model: type[Page], title: str, **fields: Any) -> Any:
    """A page named `title`, a msgid, published in Swedish and in English."""
    swedish, translated = _in(settings.LANGUAGE_CODE, title), _in("en", title)
    page = add_published(home, model(title=swedish, slug=slugify(swedish), **fields))
    words = {swedish: translated, slugify(swedish): slugify(translated)}
    publish_translation(page, words, english())
    return page
