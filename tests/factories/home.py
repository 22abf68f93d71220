"""The shell's pages and settings, plainly invented."""

from typing import Any

from django.utils.text import slugify
from wagtail.models import Page, PageViewRestriction, Site

from home.models import HomePage, InformationPage, SiteSettings
from home.services import ensure_site


def front_page(code: str = "sv") -> HomePage:
    ensure_site()
    return HomePage.objects.get(locale__language_code=code, depth=2)


def information_page(
    title: str = "Om samtalen", text: str = "", parent: Any = None, **fields: Any
) -> InformationPage:
    """A published page below the Swedish front page, with one piece of text."""
    body = [("text", f"<p>{text}</p>")] if text else []
    page = InformationPage(**{"title": title, "slug": slugify(title), "body": body} | fields)
    (parent or front_page()).add_child(instance=page)
    page.save_revision().publish()
    return page


def keep_for_some(page: Page) -> None:
    """Let only members of some group read the page; nobody is a member."""
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.GROUPS)


def site_settings(**fields: Any) -> SiteSettings:
    """The default site's settings, changed and saved."""
    ensure_site()
    settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    for name, value in fields.items():
        setattr(settings, name, value)
    settings.save()
    return settings
