"""Films in the admin: the list, and whom one may delete."""

from django.utils.translation import gettext_lazy as _
from django.views import View
from wagtail.admin.ui.tables import Column, LocaleColumn
from wagtail.snippets.views import snippets

from .models import Film


class SavedByHand(View):
    """Wagtail saves what has versions by itself while one types. A film has no drafts, so each
    half-written change would be shown to readers at once."""

    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.autosave_enabled = False


class FilmCreateView(SavedByHand, snippets.CreateView):
    pass


class FilmCopyView(SavedByHand, snippets.CopyView):
    pass


class FilmEditView(SavedByHand, snippets.EditView):
    pass


class FilmViewSet(snippets.SnippetViewSet):
    model = Film
    add_view_class = FilmCreateView
    copy_view_class = FilmCopyView
    edit_view_class = FilmEditView
    icon = "wagtailmedia-video"  # their files have wagtailmedia's "media"
    menu_label = _("Films")
    add_to_admin_menu = True
    menu_order = 250
    list_display = [
        "title",
        LocaleColumn(label=_("Language")),
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
