"""When the registry of questions is brought up to date by Wagtail itself."""

from typing import Any

from wagtail.signals import page_published, page_unpublished

from .answerable import AnswerableMixin
from .services.registry import register_page


def _register(sender: type, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, AnswerableMixin):
        register_page(instance)


def connect() -> None:
    page_published.connect(_register, dispatch_uid="discussion.register_page")
    page_unpublished.connect(_register, dispatch_uid="discussion.register_page")
