"""The admin's page that reads units from a file."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.urls import reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from .forms import UnitImportForm
from .unit_import import import_units


class UnitImportView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    form_class = UnitImportForm
    template_name = "admin/users/import_units.html"
    success_url = reverse_lazy("users_unit:index")
    permission_required = "add"
    page_title = gettext_lazy("Import units")
    header_icon = "upload"
    _show_breadcrumbs = True

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        here = [
            {"url": self.success_url, "label": _("Units")},
            {"url": "", "label": self.page_title},
        ]
        return [*super().get_breadcrumbs_items(), *here]

    def form_valid(self, form: UnitImportForm) -> HttpResponse:
        try:
            count = import_units(form.cleaned_data["file"].read())
        except ValidationError as faults:
            form.add_error("file", faults)
            return self.form_invalid(form)
        message = _("New units: %(created)s. Changed: %(updated)s. As before: %(unchanged)s.")
        messages.success(self.request, message % vars(count))
        return super().form_valid(form)
