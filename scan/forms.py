"""The editor's form for a programme."""

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm


class ProgrammeForm(WagtailAdminModelForm):
    """Tells new goal areas which programme they belong to before they are checked: Wagtail
    tells them when they are saved, and they could succeed one of their own programme's."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for form in self.formsets.get("goal_areas", ()):
            form.instance.programme = self.instance
