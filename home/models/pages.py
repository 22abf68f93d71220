"""The page types that belong to no room of their own, and what all pages share."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from ..blocks import shared_blocks
from ..texts import indexed_text


class BasePage(Page):
    """What every page type of the site extends.

    All that a page type lists in `search_fields` is found by the beginning of a word too:
    SQLite has no stemming, and Swedish compounds start with their first part (home.search).
    """

    search_fields = [*Page.search_fields, index.AutocompleteField("text_for_prefixes")]

    class Meta:
        abstract = True

    def text_for_prefixes(self):
        return indexed_text(self)


class HomePage(BasePage):
    """The front page. Its lists are filled by template tags that each room owns."""

    introduction = RichTextField(
        _("introduction"),
        blank=True,
        features=["bold", "italic", "link"],
        help_text=_("One or two sentences that say what the site is for."),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]
    parent_page_types = ["wagtailcore.Page"]
    template = "pages/home/home_page.html"

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")


class InformationPage(BasePage):
    """A plain page, such as the accessibility statement or how answers are handled."""

    body = StreamField(shared_blocks(), blank=True, verbose_name=_("content"))
    readable_without_login = models.BooleanField(
        _("readable without logging in"),
        default=False,
        help_text=_("The accessibility statement must be; most other pages need not."),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    settings_panels = [*BasePage.settings_panels, FieldPanel("readable_without_login")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    parent_page_types = ["home.HomePage", "home.InformationPage"]
    subpage_types = ["home.InformationPage"]
    template = "pages/home/information_page.html"

    class Meta:
        verbose_name = _("information page")
        verbose_name_plural = _("information pages")
