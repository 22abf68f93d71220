"""Programmes and their goal areas. Each version of a programme is a row of its own."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, TranslatableMixin
from wagtail.search import index

from ..forms import ProgrammeForm
from .forces import FEATURES


class Programme(index.Indexed, TranslatableMixin, ClusterableModel):
    """For example a programme for digitalisation until 2025, with its goal areas in order."""

    name = models.CharField(_("name"), max_length=160)
    year = models.PositiveSmallIntegerField(
        _("year"), null=True, blank=True, help_text=_("The year the programme reaches to, if any.")
    )
    description = RichTextField(_("description"), blank=True, features=FEATURES)

    panels = [
        FieldPanel("name"),
        FieldPanel("year"),
        FieldPanel("description"),
        InlinePanel(
            "goal_areas",
            heading=_("Goal areas"),
            label=_("Goal area"),
            help_text=_("In the order the programme lists them."),
        ),
    ]
    base_form_class = ProgrammeForm
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
        ordering = ["-year", "name"]

    def __str__(self) -> str:
        return self.name


class GoalAreaManager(models.Manager["GoalArea"]):
    """With the programme, whose name stands beside the goal area's wherever one is chosen."""

    def get_queryset(self) -> models.QuerySet["GoalArea"]:
        return super().get_queryset().select_related("programme")


class GoalArea(index.Indexed, TranslatableMixin, Orderable):
    programme = ParentalKey(
        Programme,
        on_delete=models.CASCADE,
        related_name="goal_areas",
        verbose_name=_("programme"),
    )
    name = models.CharField(_("name"), max_length=160)
    description = RichTextField(_("description"), blank=True, features=FEATURES)
    succeeds = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="successors",
        verbose_name=_("succeeds"),
        help_text=_("The goal area of an earlier programme that this one takes over from."),
    )

    objects = GoalAreaManager()

    panels = [FieldPanel("name"), FieldPanel("description"), FieldPanel("succeeds")]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("locale_id"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("goal area")
        verbose_name_plural = _("goal areas")

    def __str__(self) -> str:
        return f"{self.name} ({self.programme.name})" if self.programme_id else self.name

    def clean(self) -> None:
        """Refuses a goal area that succeeds one of its own programme, in any language."""
        super().clean()
        if self.succeeds and self.programme_id:
            own, other = self.programme, self.succeeds.programme
            if own.translation_key == other.translation_key:
                message = gettext("Choose a goal area of another programme than this one.")
                raise ValidationError({"succeeds": message})
