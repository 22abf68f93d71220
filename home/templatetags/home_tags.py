"""What templates ask of the shell."""

from typing import Any

from django import template
from django.utils.text import capfirst
from django.utils.translation import get_language_info
from wagtail.models import Page

from ..navigation import Shell, shell_for

register = template.Library()


@register.simple_tag(takes_context=True)
def shell(context: dict[str, Any]) -> Shell | None:
    """The frame around the page; None where there is no request to make it for."""
    request = context.get("request")
    if request is None:
        return None
    page = context.get("page")
    return shell_for(request, page if isinstance(page, Page) else None)


@register.filter
def language_name(code: str) -> str:
    """A language's name in that language: "English", "Svenska"."""
    return capfirst(get_language_info(code)["name_local"])
