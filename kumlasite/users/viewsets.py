"""People and units in the admin."""

from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import HeaderButton
from wagtail.users.views import users

from .forms import PersonCreationForm, PersonEditForm
from .models import Unit
from .views import UnitImportView


class PeopleIndexView(users.IndexView):
    @cached_property
    def columns(self):
        """Wagtail's own, which says True or False of who is active, in every language."""
        active = Column(
            "is_active",
            accessor=lambda person: _("Yes") if person.is_active else _("No"),
            label=_("Active"),
            sort_key="is_active",
            classname="status",
        )
        return [active if column.name == "is_active" else column for column in super().columns]


class PeopleViewSet(users.UserViewSet):
    """Wagtail's own, with the unit."""

    index_view_class = PeopleIndexView

    def get_form_class(self, for_update=False):
        return PersonEditForm if for_update else PersonCreationForm


class UnitIndexView(generic.IndexView):
    def get_base_queryset(self):
        return super().get_base_queryset().select_related("parent")

    @property
    def header_buttons(self):
        buttons = super().header_buttons
        if self.permission_policy.user_has_permission(self.request.user, "add"):
            url = reverse("users_unit:import")
            buttons.append(HeaderButton(_("Import from CSV"), url, icon_name="upload"))
        return buttons


class UnitDeleteView(generic.DeleteView):
    """Deletes a unit without units below it; says why any other stays."""

    def dispatch(self, request, *args, **kwargs):
        below = self.object.children.first()
        if self.user_has_permission("delete") and below is not None:
            messages.error(
                request,
                gettext(
                    "“%(unit)s” cannot be deleted: other units belong to it, such as “%(below)s”."
                    " Move them or delete them first."
                )
                % {"unit": self.object, "below": below},
            )
            return redirect(self.index_url_name)
        return super().dispatch(request, *args, **kwargs)


class UnitViewSet(ModelViewSet):
    model = Unit
    name = "users_unit"
    url_prefix = "units"
    icon = "group"
    menu_label = _("Units")
    menu_order = 610
    add_to_settings_menu = True
    form_fields = ["name", "code", "parent"]
    list_display = ["name", "code", Column("parent", label=_("Belongs to"))]
    search_fields = ["name", "code"]
    ordering = ["name"]
    index_view_class = UnitIndexView
    delete_view_class = UnitDeleteView

    def get_urlpatterns(self):
        view = self.construct_view(UnitImportView)
        return [*super().get_urlpatterns(), path("import/", view, name="import")]
