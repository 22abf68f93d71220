"""Rounds and notices in the admin."""

from datetime import datetime

from django import forms
from django.conf import settings
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, LocaleColumn, NumberColumn, StatusTagColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import NoticeTemplate, Round
from .reports.columns import MomentColumn, by_the_clock
from .round_forms import RoundForm


class RoundIndexView(generic.IndexView):
    def get_base_queryset(self):
        return Round.objects.with_counts().select_related("owner_page")


class RoundDeleteView(generic.DeleteView):
    """Deletes a round nobody has used; says why any other stays."""

    def dispatch(self, request, *args, **kwargs):
        if self.user_has_permission("delete") and self.object.is_used():
            messages.error(
                request,
                gettext(
                    "“%(round)s” cannot be deleted: it holds answers or replies. Answers are"
                    " deleted only by a decision, and never together with their round."
                )
                % {"round": self.object},
            )
            return redirect(self.index_url_name)
        return super().dispatch(request, *args, **kwargs)


class RoundInspectView(generic.InspectView):
    """Leaves out what is blank, and tells moments by Stockholm's clock."""

    def get_fields_context(self):
        fields = super().get_fields_context()
        return [field for field in fields if field["value"] not in (None, "")]

    def get_field_display_value(self, field_name, field):
        value = super().get_field_display_value(field_name, field)
        return by_the_clock(value) if isinstance(value, datetime) else value


def _other_languages():
    others = [pair for pair in settings.LANGUAGES if pair[0] != settings.LANGUAGE_CODE]
    return forms.Select(choices=others)


panels = [
    FieldPanel("title"),
    FieldPanel("owner_page"),
    MultiFieldPanel(
        [FieldRowPanel([FieldPanel("opens_at"), FieldPanel("closes_at")])],
        heading=_("When"),
        help_text=_(
            "Swedish time. Answers are taken from the minute it opens until the minute it closes."
        ),
    ),
    MultiFieldPanel([FieldPanel("respondents"), FieldPanel("names")], heading=_("Who answers")),
    MultiFieldPanel(
        [
            FieldPanel("purpose"),
            FieldPanel("responsible_board"),
            FieldPanel("contact"),
            FieldPanel("notice", widget=forms.Select),
        ],
        heading=_("What is said before the first field"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("retention"),
            FieldRowPanel([FieldPanel("dispose_after"), FieldPanel("disposal_decision")]),
        ],
        heading=_("Afterwards"),
        help_text=_("Answers are kept unless there is a decision to delete them."),
    ),
    InlinePanel(
        "texts",
        heading=_("In other languages"),
        label=_("language"),
        help_text=_("Readers of other languages see the Swedish words where nothing is written."),
        panels=[
            FieldPanel("language_code", widget=_other_languages()),
            FieldPanel("title"),
            FieldPanel("purpose"),
            FieldPanel("responsible_board"),
            FieldPanel("contact"),
            FieldPanel("disposal_decision"),
        ],
    ),
]


class RoundViewSet(ModelViewSet):
    model = Round
    name = "rounds"
    icon = "date"
    menu_label = _("Rounds")
    menu_order = 310
    add_to_admin_menu = True
    inspect_view_enabled = True
    copy_view_enabled = False
    index_view_class = RoundIndexView
    index_template_name = "admin/discussion/rounds.html"
    delete_view_class = RoundDeleteView
    inspect_view_class = RoundInspectView
    edit_handler = ObjectList(panels, base_form_class=RoundForm)
    list_display = [
        "title",
        Column("owner_page", label=_("Page"), sort_key="owner_page__title"),
        StatusTagColumn("state", label=_("State"), primary=lambda round: round.is_open()),
        MomentColumn("opens_at", label=_("Opens"), sort_key="opens_at"),
        MomentColumn("closes_at", label=_("Closes"), sort_key="closes_at"),
        NumberColumn("submission_count", label=_("Submissions")),
        NumberColumn("answer_count", label=_("Answers")),
    ]
    list_filter = ["names"]
    search_fields = ["title", "owner_page__title"]
    inspect_view_fields = [
        "title",
        "owner_page",
        "opens_at",
        "closes_at",
        "respondents",
        "names",
        "purpose",
        "responsible_board",
        "contact",
        "notice",
        "retention",
        "dispose_after",
        "disposal_decision",
    ]


class NoticeTemplateViewSet(SnippetViewSet):
    model = NoticeTemplate
    icon = "info-circle"
    list_display = ["name", LocaleColumn(label=_("Language")), "approved_by", "approved_on"]
    search_fields = ["name"]
