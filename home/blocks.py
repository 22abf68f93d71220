"""Blocks that every stream of the site may hold. A block owns its template."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

TEXT_FEATURES = ["h3", "h4", "bold", "italic", "ol", "ul", "link", "document-link"]


class HeadingBlock(blocks.CharBlock):
    """A heading of the second level; the page's title is the first."""

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "streamfield/heading.html"


class TextBlock(blocks.RichTextBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "streamfield/text.html"


class PictureBlock(ImageBlock):
    class Meta:
        icon = "image"
        label = _("Picture")
        template = "streamfield/picture.html"


class LinkBlock(blocks.StructBlock):
    """A link to a page of the site or to an address elsewhere: exactly one of the two."""

    text = blocks.CharBlock(label=_("Text of the link"))
    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    url = blocks.URLBlock(label=_("Address elsewhere"), required=False)

    class Meta:
        icon = "link"
        label = _("Link")
        label_format = "{text}"
        template = "streamfield/link.html"

    def clean(self, value):
        cleaned = super().clean(value)
        if bool(cleaned["page"]) == bool(cleaned["url"]):
            message = ValidationError(_("Choose a page or give an address, one of the two."))
            raise blocks.StructBlockValidationError({"page": message})
        return cleaned


def shared_blocks() -> list[tuple[str, blocks.Block]]:
    """The blocks of every stream, in the order the editor's menu shows them."""
    return [
        ("heading", HeadingBlock()),
        ("text", TextBlock(features=TEXT_FEATURES)),
        ("image", PictureBlock()),
        ("link", LinkBlock()),
    ]
