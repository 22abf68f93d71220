"""Forms about people in the admin."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.users.forms import UserCreationForm, UserEditForm

from .models import Unit, User


def unit_field() -> forms.ModelChoiceField[Unit]:
    return forms.ModelChoiceField(
        Unit.objects.all(),
        required=False,
        label=_("Unit"),
        help_text=_("Suggested in the forms where the person answers; they can change it there."),
    )


class PersonCreationForm(UserCreationForm):
    unit = unit_field()

    class Meta(UserCreationForm.Meta):
        model = User
        fields = UserCreationForm.Meta.fields | {"unit"}


class PersonEditForm(UserEditForm):
    unit = unit_field()

    class Meta(UserEditForm.Meta):
        model = User
        fields = UserEditForm.Meta.fields | {"unit"}


class UnitImportForm(forms.Form):
    file = forms.FileField(
        label=_("CSV file"),
        help_text=_(
            "The columns are code, name and parent_code, separated by comma or semicolon, in "
            "UTF-8. Units that are already here are found by their code and updated. Units that "
            "the file does not name stay as they are."
        ),
        widget=forms.FileInput(attrs={"accept": ".csv,text/csv"}),
    )
