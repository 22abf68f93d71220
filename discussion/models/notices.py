"""What the law asks to be said before the first field, filled in once by those who know it."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import TranslatableMixin

FEATURES = ["bold", "link", "ul"]


class NoticeTemplate(TranslatableMixin, models.Model):
    """The parts of the notice that are the same from round to round.

    GDPR articles 13 and 14 (ground, readers, rights), Swedish freedom of the press act (a sent
    answer can become a public record). The rest is said from the round's own settings.
    """

    name = models.CharField(_("name"), max_length=120)
    legal_ground = RichTextField(
        _("on what ground"),
        features=FEATURES,
        help_text=_("Never consent: it is an employer who asks."),
    )
    readers = RichTextField(
        _("who reads the answers"),
        features=FEATURES,
        help_text=_("Say as well that one's own manager does not."),
    )
    rights = RichTextField(_("rights and where to turn"), features=FEATURES)
    public_record = RichTextField(
        _("about public records"), features=FEATURES, help_text=_("The registrar sets this text.")
    )
    approved_by = models.CharField(
        _("approved by"), max_length=120, blank=True, help_text=_("The data protection officer.")
    )
    approved_on = models.DateField(_("approved on"), null=True, blank=True)

    panels = [
        FieldPanel("name"),
        FieldPanel("legal_ground"),
        FieldPanel("readers"),
        FieldPanel("rights"),
        FieldPanel("public_record"),
        MultiFieldPanel(
            [FieldPanel("approved_by"), FieldPanel("approved_on")], heading=_("Approval")
        ),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("notice")
        verbose_name_plural = _("notices")

    def __str__(self) -> str:
        return self.name
