"""Forces that an edition points out. They are the same from edition to edition: what changed
and why are fields of the edition's block."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import TranslatableMixin
from wagtail.search import index

FEATURES = ["bold", "italic", "ol", "ul", "link"]


class Force(index.Indexed, TranslatableMixin, models.Model):
    """A name and a description, in one language; `translation_key` joins the languages."""

    name = models.CharField(_("name"), max_length=120)
    description = RichTextField(
        _("description"),
        blank=True,
        features=FEATURES,
        help_text=_("What the force is, in a few sentences that hold from year to year."),
    )

    panels = [FieldPanel("name"), FieldPanel("description")]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.SearchField("description"),
        index.FilterField("locale_id"),
    ]

    class Meta(TranslatableMixin.Meta):
        abstract = True
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class Megatrend(Force):
    class Meta(Force.Meta):
        verbose_name = _("megatrend")
        verbose_name_plural = _("megatrends")


class Trend(Force):
    class Meta(Force.Meta):
        verbose_name = _("trend")
        verbose_name_plural = _("trends")
