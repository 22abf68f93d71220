"""The form in which a communicator sets up a round."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page, get_page_models

from home.choosers import ShowsOnlyIds

from .answerable import AnswerableMixin, owner_of
from .models import NoticeTemplate, Round
from .validators import validate_year


class OwnerPageChooser(ShowsOnlyIds, AdminPageChooser):
    pass


class RoundForm(WagtailAdminModelForm):
    """What was promised before the first word was typed is shown, and stands."""

    instance: Round

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.before = Round.objects.filter(pk=self.instance.pk).first()
        self.is_answered = bool(self.before and self.before.submissions.exists())
        if "owner_page" in self.fields:
            self.fields["owner_page"].required = not (self.before and not self.before.owner_page)
            self.fields["owner_page"].widget = OwnerPageChooser(target_models=answerable_models())
        if "notice" in self.fields:
            # Readers get the notice in their own language: its Swedish row stands for them all.
            notices = NoticeTemplate.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
            self.fields["notice"].queryset = notices
        for name in {"opens_at", "closes_at", "dispose_after"} & self.fields.keys():
            self.fields[name].validators.append(validate_year)
        if self.is_answered:
            self._hold_to_what_was_told()

    def _hold_to_what_was_told(self) -> None:
        """Closes what stands once somebody has answered, and says what they were told."""
        stands = {
            "names": _("Somebody has answered, so what was promised about names stands."),
            "opens_at": _("Somebody has answered, so the round has opened."),
        }
        told = _("Those who have answered were told this. Change it only to make it clearer.")
        kept = _("Somebody has answered: what is kept stays kept, what is deleted may be kept.")
        texts = stands | {"purpose": told, "responsible_board": told, "retention": kept}
        for name in texts.keys() & self.fields.keys():
            self.fields[name].help_text = texts[name]
            self.fields[name].disabled = name in stands

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean()
        self._refuse_repeated_languages()
        return cleaned

    def _refuse_repeated_languages(self) -> None:
        """Before the rows are compared as a whole: Django then names columns, not what is wrong."""
        seen = set()
        for text in self.formsets["texts"].forms if "texts" in self.formsets else ():
            if not text.is_valid() or text.cleaned_data.get("DELETE"):
                continue
            code = text.cleaned_data.get("language_code")
            if code in seen:
                text.add_error("language_code", _("This language has a row already. Use that one."))
            seen.add(code)

    def clean_owner_page(self) -> Page | None:
        """A page whose own questions can be answered."""
        page: Page | None = self.cleaned_data["owner_page"]
        if page is None:
            return None
        specific = page.specific
        if not isinstance(specific, AnswerableMixin):
            raise ValidationError(
                _("“%(page)s” has no questions to answer. Choose a page that may have questions."),
                params={"page": page.title},
            )
        owner: Any = owner_of(specific)
        if owner.pk != specific.pk:
            raise ValidationError(
                _("“%(page)s” shows the questions of “%(owner)s”. Choose that page."),
                params={"page": page.title, "owner": owner.title},
            )
        return page

    def clean_closes_at(self) -> Any:
        """A round that has closed stays closed: what was told of it then must stay true."""
        closes_at = self.cleaned_data["closes_at"]
        closed = self.is_answered and self.before is not None and self.before.is_closed
        if closed and closes_at > timezone.now():
            raise ValidationError(
                _("The round has closed with answers and cannot be opened again. Make a new one.")
            )
        return closes_at


def answerable_models() -> list[type[Model]]:
    """The page types that may own questions, of whatever room."""
    answerable = [model for model in get_page_models() if issubclass(model, AnswerableMixin)]
    return [model for model in answerable if model.owns_questions]
