"""What the frame around every page shows: menu, languages, way back, foot. Reads only."""

from dataclasses import dataclass, field

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse, translate_url
from django.utils.translation import get_language, override
from wagtail.models import Locale, Page, Site

from .access import may_read
from .models import SiteSettings


@dataclass(frozen=True)
class LanguageLink:
    """The way to another language. `same_page` is False where it leads to the front page."""

    code: str
    url: str
    same_page: bool


@dataclass(frozen=True)
class FootLinks:
    """Pages linked from every page, in the reader's language where they have been translated."""

    statement: Page | None = None
    handling: Page | None = None


@dataclass(frozen=True)
class Shell:
    """All of the frame. Menu and trail are empty for a reader who may not read the site."""

    front_url: str
    search_allowed: bool
    menu: list[Page] = field(default_factory=list)
    trail: list[Page] = field(default_factory=list)
    languages: list[LanguageLink] = field(default_factory=list)
    foot: FootLinks = field(default_factory=FootLinks)


def front_url(code: str | None = None) -> str:
    """The address of the front page in a language, the active one by default."""
    with override(code or get_language() or settings.LANGUAGE_CODE):
        return reverse("wagtail_serve", args=[""])


def shell_for(request: HttpRequest, page: Page | None) -> Shell:
    """The frame for this request; `page` is None on addresses that are no page of the tree."""
    allowed = may_read(request)
    front = _front_page(request) if allowed else None
    return Shell(
        front_url=front_url(),
        search_allowed=allowed,
        menu=list(front.get_children().live().in_menu().public()) if front else [],
        trail=_trail(page) if page and allowed else [],
        languages=_languages(request, page),
        foot=_foot(SiteSettings.for_request(request)),
    )


def _front_page(request: HttpRequest) -> Page | None:
    site = Site.find_for_request(request)
    if site is None:
        return None
    key = Page.objects.filter(pk=site.root_page_id).values("translation_key")
    return (
        Page.objects.live()
        .filter(translation_key__in=key, locale__language_code=get_language())
        .first()
    )


def _trail(page: Page) -> list[Page]:
    """From the front page down to the page's parent; empty on a front page."""
    return list(page.get_ancestors().filter(depth__gt=1).live()) if page.depth > 2 else []


def _languages(request: HttpRequest, page: Page | None) -> list[LanguageLink]:
    others = [code for code, _name in settings.LANGUAGES if code != get_language()]
    if page is None:
        return [_language_of_address(request, code) for code in others]
    translations = page.get_translations().live().select_related("locale")
    urls = {found.locale.language_code: found.get_url(request) for found in translations}
    return [
        LanguageLink(code, urls.get(code) or front_url(code), bool(urls.get(code)))
        for code in others
    ]


def _language_of_address(request: HttpRequest, code: str) -> LanguageLink:
    here = request.get_full_path()
    there = translate_url(here, code)
    is_page = request.resolver_match is None or request.resolver_match.url_name == "wagtail_serve"
    if there == here or is_page:
        return LanguageLink(code, front_url(code), same_page=False)
    return LanguageLink(code, there, same_page=True)


def _foot(site_settings: SiteSettings) -> FootLinks:
    chosen = (site_settings.accessibility_statement_id, site_settings.how_we_handle_answers_id)
    keys = Page.objects.filter(pk__in=[pk for pk in chosen if pk])
    locale = Locale.get_active()
    found: dict[object, Page] = {}
    versions = Page.objects.live().filter(translation_key__in=keys.values("translation_key"))
    for version in versions:
        if version.locale_id == locale.pk or version.translation_key not in found:
            found[version.translation_key] = version
    by_source = dict(keys.values_list("pk", "translation_key")) if found else {}
    statement, handling = (found.get(by_source.get(pk)) for pk in chosen)
    return FootLinks(statement, handling)
