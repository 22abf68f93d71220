"""Exercise series and exercises. The order is the page tree's; the number is what people see."""

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Locale, PageManager, PageQuerySet
from wagtail.search import index

from discussion.answerable import AnswerableMixin
from home.access import open_as_their_parent
from home.models import BasePage

from .blocks import exercise_blocks
from .forms import ExercisePageForm

SHORT_FEATURES = ["bold", "italic", "link"]
LONG_FEATURES = ["h3", "bold", "italic", "ol", "ul", "link", "document-link"]


class ExerciseIndexPage(BasePage):
    introduction = RichTextField(_("introduction"), blank=True, features=SHORT_FEATURES)

    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["exercises.ExerciseSeriesPage"]
    template = "pages/exercises/exercise_index_page.html"

    class Meta:
        verbose_name = _("index of exercises")
        verbose_name_plural = _("indexes of exercises")

    @property
    def series(self) -> "SeriesQuerySet":
        """Published series in the order of the page tree, none that fewer may read."""
        series = ExerciseSeriesPage.objects.child_of(self).live().order_by("path")
        return open_as_their_parent(series)


class SeriesQuerySet(PageQuerySet):
    def for_reader(self) -> "SeriesQuerySet":
        """What everybody may read, in the language the reader reads in, the latest first."""
        latest = models.F("first_published_at").desc(nulls_last=True)
        return self.live().public().filter(locale=Locale.get_active()).order_by(latest, "-pk")


class ExerciseSeriesPage(BasePage):
    introduction = RichTextField(_("introduction"), blank=True, features=LONG_FEATURES)

    objects = PageManager.from_queryset(SeriesQuerySet)()

    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]
    parent_page_types = ["exercises.ExerciseIndexPage"]
    subpage_types = ["exercises.ExercisePage"]
    template = "pages/exercises/exercise_series_page.html"

    class Meta:
        verbose_name = _("exercise series")
        verbose_name_plural = _("exercise series")

    @property
    def exercises(self) -> PageQuerySet:
        """Published exercises in the order of the page tree, none that fewer may read."""
        return open_as_their_parent(ExercisePage.objects.child_of(self).live().order_by("path"))


class ExercisePage(AnswerableMixin, BasePage):
    """One exercise: films to watch, instructions to follow, questions to talk about."""

    number = models.PositiveSmallIntegerField(
        _("number"),
        validators=[MinValueValidator(1), MaxValueValidator(999)],
        help_text=_("Shown before the title as “02.”. The order is that of the page tree."),
    )
    introduction = RichTextField(_("introduction"), blank=True, features=LONG_FEATURES)
    body = StreamField(
        exercise_blocks(),
        blank=True,
        verbose_name=_("content"),
        help_text=_("In the order of the meeting: a step, its films or instructions, questions."),
    )
    facilitator_title = models.CharField(
        _("heading"),
        max_length=120,
        blank=True,
        help_text=_("Leave it empty for “Support for the facilitator”."),
    )
    facilitator_time = models.CharField(
        _("time needed"),
        max_length=200,
        blank=True,
        help_text=_("In words, for example “film about 5 minutes and time to talk”."),
    )
    facilitator_minutes = models.PositiveSmallIntegerField(
        _("minutes in all"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(999)],
        help_text=_("A number that a clock can use, if you can tell."),
    )
    facilitator_heading = models.CharField(
        _("heading of the comment"),
        max_length=120,
        blank=True,
        help_text=_("Leave it empty for “Comment on the exercise”."),
    )
    facilitator_comment = RichTextField(_("comment"), blank=True, features=LONG_FEATURES)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("number"),
        FieldPanel("introduction"),
        FieldPanel("body"),
        MultiFieldPanel(
            [
                FieldPanel("facilitator_title"),
                FieldPanel("facilitator_time"),
                FieldPanel("facilitator_minutes"),
                FieldPanel("facilitator_heading"),
                FieldPanel("facilitator_comment"),
            ],
            heading=_("Support for the facilitator"),
            help_text=_("Shown last on the page. Participants can fold it away."),
        ),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("body"),
        index.SearchField("facilitator_comment"),
    ]
    parent_page_types = ["exercises.ExerciseSeriesPage"]
    subpage_types: list[str] = []
    base_form_class = ExercisePageForm
    template = "pages/exercises/exercise_page.html"

    class Meta:
        verbose_name = _("exercise")
        verbose_name_plural = _("exercises")

    @property
    def shown_number(self) -> str:
        """Two digits and a full stop, as "02."."""
        return f"{self.number:02}."

    @property
    def full_title(self) -> str:
        return f"{self.shown_number} {self.title}"

    @property
    def support_heading(self) -> str:
        return self.facilitator_title or gettext("Support for the facilitator")

    @property
    def comment_heading(self) -> str:
        return self.facilitator_heading or gettext("Comment on the exercise")

    @property
    def has_facilitator_support(self) -> bool:
        return bool(self.facilitator_time or self.facilitator_minutes or self.facilitator_comment)

    @cached_property
    def items(self) -> list[tuple[Any, int]]:
        """The body's children in order, each with the number of the step it stands in, from 1.

        0 stands before the first step.
        """
        step, found = 0, []
        for child in self.body:
            step += child.block_type == "step"
            found.append((child, step))
        return found

    @cached_property
    def previous_exercise(self) -> "ExercisePage | None":
        """The published exercise before this one in the series."""
        return self._live_siblings().filter(path__lt=self.path).last()

    @cached_property
    def next_exercise(self) -> "ExercisePage | None":
        """The published exercise after this one in the series."""
        return self._live_siblings().filter(path__gt=self.path).first()

    def _live_siblings(self) -> PageQuerySet:
        siblings = ExercisePage.objects.sibling_of(self, inclusive=False).live().order_by("path")
        return open_as_their_parent(siblings)
