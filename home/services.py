"""Writes of the shell: the tree an installation starts with."""

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext, override
from wagtail.models import Collection, Locale, Page, Site

from .models import HomePage


@transaction.atomic
def ensure_site(hostname: str = "localhost", port: int = 80) -> HomePage:
    """Make locales, a front page in each language, the default Site and the collection that
    pictures, films and documents lie in; safe to repeat.

    Returns the Swedish front page, the root of the Site.
    """
    source = Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)[0]
    if Collection.get_first_root_node() is None:
        Collection.add_root(name="Root")
    root = Page.get_first_root_node() or Page.add_root(
        instance=Page(title="Root", slug="root", locale=source)
    )
    home = HomePage.objects.filter(locale=source, depth=2).first()
    if home is None:
        home = _add_home(root, source)
    for code, _name in settings.LANGUAGES:
        locale = Locale.objects.get_or_create(language_code=code)[0]
        if not home.has_translation(locale):
            translated = home.copy_for_translation(locale)
            translated.slug, translated.title = f"home-{code}", _home_title(code)
            translated.draft_title = translated.title
            translated.save_revision().publish()
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": hostname, "port": port, "root_page": home},
    )
    return home


def _home_title(code: str) -> str:
    with override(code):
        return gettext("Front page")


def _add_home(root: Page, locale: Locale) -> HomePage:
    # Wagtail's own first migration leaves a welcome page where the front page belongs.
    welcome = Page.objects.filter(depth=2, slug="home").exclude(
        pk__in=HomePage.objects.values("pk")
    )
    Site.objects.filter(root_page__in=welcome).delete()
    for page in welcome:
        page.delete()
    root = Page.objects.get(pk=root.pk)
    title = _home_title(locale.language_code)
    home = HomePage(title=title, slug="home", locale=locale)
    root.add_child(instance=home)
    home.save_revision().publish()
    return home
