from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DiscussionConfig(AppConfig):
    name = "discussion"
    verbose_name = _("Questions and answers")

    def ready(self) -> None:
        from . import signals

        signals.connect()
