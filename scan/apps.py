from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ScanConfig(AppConfig):
    name = "scan"
    verbose_name = _("Trend scans")

    def ready(self) -> None:
        from discussion import topics

        topics.register("megatrend", _("Megatrend"))
        topics.register("goal_area", _("Goal area"))
        topics.register("trend", _("Trend"))
