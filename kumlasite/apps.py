from django.apps import AppConfig


class KumlasiteConfig(AppConfig):
    name = "kumlasite"

    def ready(self) -> None:
        from . import checks  # noqa: F401 (importing registers the checks)
