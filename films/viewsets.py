"""Films in the admin: the list, and whom one may delete."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import Film


class FilmViewSet(SnippetViewSet):
    model = Film
    icon = "media"
    menu_label = _("Films")
    add_to_admin_menu = True
    menu_order = 250
    list_display = [
        "title",
        Column("state", label=_("Accessibility"), accessor=lambda film: film.state.label),
        Column("length", label=_("Length"), accessor="length_in_words"),
        Column(
            "spoken_language",
            label=_("Spoken language"),
            accessor="get_spoken_language_display",
        ),
    ]
    list_filter = ["spoken_language", "is_text_alternative"]

    def get_queryset(self, request):
        return Film.objects.for_display()
