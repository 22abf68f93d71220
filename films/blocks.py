"""A film in a stream."""

from django.utils.functional import cached_property
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock


class FilmChooserBlock(SnippetChooserBlock):
    """Fetches the films of a whole stream, with all their players show, at once."""

    def __init__(self, **kwargs):
        # The model is fixed, so that migrations need not repeat it.
        kwargs.pop("target_model", None)
        super().__init__("films.Film", **kwargs)

    @cached_property
    def model_class(self):
        return self.target_model

    def bulk_to_python(self, values):
        films = self.model_class.objects.for_display().in_bulk(
            [value for value in values if value is not None]
        )
        return [films.get(value) for value in values]

    def get_searchable_content(self, value):
        if value is None:
            return []
        texts = (value.title, strip_tags(value.description), strip_tags(value.transcript))
        return [text for text in texts if text]


class FilmBlock(blocks.StructBlock):
    """A film with its text. A film that has been deleted since shows nothing."""

    heading = blocks.CharBlock(
        label=_("Heading"),
        required=False,
        default="",
        help_text=_("Shown instead of the film's title."),
    )
    text = blocks.RichTextBlock(
        label=_("Text above the film"),
        required=False,
        features=["bold", "italic", "ol", "ul", "link"],
    )
    film = FilmChooserBlock(label=_("Film"))

    class Meta:
        icon = "wagtailmedia-video"
        label = _("Film")
        template = "streamfield/film.html"
