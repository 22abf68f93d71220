"""What an installation is called and how it may be read: set in the admin, not in code."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Site


@register_setting
class SiteSettings(BaseSiteSetting):
    organisation = models.CharField(
        _("name of the municipality"), max_length=120, default="Kumla kommun"
    )
    open_for_reading = models.BooleanField(
        _("open for reading without logging in"),
        default=False,
        help_text=_("When off, everything but the accessibility statement needs a log-in."),
    )
    accessibility_statement = models.ForeignKey(
        "wagtailcore.Page",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("accessibility statement"),
        help_text=_("Linked from the foot of every page, in the reader's language."),
    )
    how_we_handle_answers = models.ForeignKey(
        "wagtailcore.Page",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("how we handle your answers"),
    )
    contact_email = models.EmailField(_("contact"), blank=True)

    panels = [
        MultiFieldPanel(
            [FieldPanel("organisation"), FieldPanel("contact_email")], heading=_("Municipality")
        ),
        FieldPanel("open_for_reading"),
        MultiFieldPanel(
            [
                PageChooserPanel("accessibility_statement", "home.InformationPage"),
                PageChooserPanel("how_we_handle_answers", "home.InformationPage"),
            ],
            heading=_("Pages linked from every page"),
        ),
    ]

    class Meta:
        verbose_name = _("site settings")

    @classmethod
    def for_site(cls, site: Site | None) -> "SiteSettings":
        """The defaults, unsaved, where an address belongs to no site: the log-in page opens still,
        and with it the admin, where a site is made."""
        found: SiteSettings = super().for_site(site) if site else cls()
        return found
