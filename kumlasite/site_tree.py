"""The pages every installation starts with, besides its front page."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Locale, Page, Site

from exercises.models import ExerciseIndexPage
from home.models import HomePage, InformationPage, SiteSettings
from home.services import ensure_site
from scan.models import ScanIndexPage

INDEXES = (ScanIndexPage, ExerciseIndexPage)


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
    """The page of a kind that stands under the parent, if one does."""
    return model.objects.child_of(parent).first()


def statement_of(home: Page) -> InformationPage | None:
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
