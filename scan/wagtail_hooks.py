"""What editions have in common, in the admin's menu: they themselves are found among the pages."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, LocaleColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .models import GoalArea, Megatrend, Programme, Trend


class MegatrendViewSet(SnippetViewSet):
    model = Megatrend
    icon = "globe"
    menu_label = _("Megatrends")
    list_display = ["name", LocaleColumn(label=_("Language"))]


class TrendViewSet(SnippetViewSet):
    model = Trend
    icon = "arrow-up"
    menu_label = _("Trends")
    list_display = ["name", LocaleColumn(label=_("Language"))]


class ProgrammeViewSet(SnippetViewSet):
    model = Programme
    icon = "list-ol"
    menu_label = _("Programmes")
    list_display = ["name", LocaleColumn(label=_("Language")), "year"]


class GoalAreaViewSet(SnippetViewSet):
    """Goal areas are usually edited in their programme; here they are found one by one."""

    model = GoalArea
    icon = "crosshairs"
    menu_label = _("Goal areas")
    list_display = [
        "name",
        LocaleColumn(label=_("Language")),
        Column("programme", label=_("Programme")),
    ]
    list_filter = ["programme"]
    edit_handler = ObjectList([FieldPanel("programme"), *GoalArea.panels])


class ScanViewSetGroup(SnippetViewSetGroup):
    menu_label = _("Megatrends and programmes")
    menu_icon = "globe"
    menu_name = "trend-scan"
    menu_order = 300
    items = (MegatrendViewSet, TrendViewSet, ProgrammeViewSet, GoalAreaViewSet)


register_snippet(ScanViewSetGroup)
