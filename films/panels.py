"""The admin's form for a film, and how it is laid out.

Models import this, so nothing here may ask the database anything; wagtailmedia's forms do.
"""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)
from wagtailmedia.edit_handlers import MediaChooserPanel
from wagtailmedia.widgets import AdminVideoChooser

from home.choosers import ShowsOnlyIds


class FilmForm(WagtailAdminModelForm):
    """A film together with its captions: whether it may be saved depends on both."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        captions = self.formsets.get("captions")
        # Wagtail judges the film before it has its captions. Given them now, those the editor
        # has sent and not ticked for deletion, the film's own clean() sees what will be saved;
        # saving the formset later replaces them by themselves.
        if captions is not None and captions.is_valid():
            self.instance.captions = [
                form.instance
                for form in captions.forms
                if form not in captions.deleted_forms and (form.has_changed() or form.instance.pk)
            ]
        return cleaned


class FilmFileChooser(ShowsOnlyIds, AdminVideoChooser):
    pass


class FilmFilePanel(MediaChooserPanel):
    _widget_class = FilmFileChooser


film_panels = [
    FieldPanel("title"),
    MultiFieldPanel(
        [
            FilmFilePanel("file", media_type="video"),
            FieldPanel("link"),
            FieldRowPanel([FieldPanel("length"), FieldPanel("spoken_language")]),
        ],
        heading=_("The film: uploaded or linked"),
    ),
    InlinePanel(
        "versions",
        heading=_("The film in other languages, elsewhere"),
        label=_("version in another language"),
    ),
]

accessibility_panels = [
    HelpPanel(
        content=_(
            "A film may be shown when it is captioned, and described or verbalised; or when it "
            "is an alternative to a text; or when what is missing is recorded, with who mends "
            "it and by when."
        )
    ),
    InlinePanel(
        "captions",
        heading=_("Captions of an uploaded film"),
        label=_("captions"),
    ),
    MultiFieldPanel(
        [FieldPanel("captioned_at_provider"), FieldPanel("provider_caption_languages")],
        heading=_("Captions of a linked film"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("verbalised"),
            FilmFilePanel("described_file", media_type="video"),
            FieldPanel("described_link"),
        ],
        heading=_("Verbalised, or with audio description"),
    ),
    FieldPanel("description"),
    FieldPanel("transcript"),
    FieldPanel("is_text_alternative"),
    MultiFieldPanel(
        [FieldPanel("deficiency_owner"), FieldPanel("deficiency_due")],
        heading=_("What is missing: who mends it, and by when"),
    ),
]

edit_handler = TabbedInterface(
    [
        ObjectList(film_panels, heading=_("Film")),
        ObjectList(accessibility_panels, heading=_("Accessibility")),
    ],
    base_form_class=FilmForm,
)
