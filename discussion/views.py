"""Where answers arrive, and where a receipt leads."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from wagtail.models import Page

from .answerable import AnswerableMixin, owner_of
from .answering import Answering
from .forms import ANSWER, AnswersForm
from .models import Round, Submission, Wording
from .reading import receipts_for
from .receipts import hashed, normalise, remembered
from .services.sending import RoundNotOpen, send

# The names of the form's buttons: send one question, take back a sent text to change it.
ONE, CHANGE = "one", "change"


@login_not_required
@require_POST
def answer(request: HttpRequest, round_id: Any) -> HttpResponseBase:
    """Takes what was typed on any page of the round's owner.

    The address is the round's, not the page's: the page may have been moved, unpublished or
    deleted since it was opened, and the round alone decides. Whatever is refused is shown
    again with every text as it was typed; hence it answers who is logged out, too.
    """
    rounds = Round.objects.select_related("notice").prefetch_related("texts")
    round = get_object_or_404(rounds, public_id=round_id)
    page = _posted_page(request, round)
    answering = Answering(request, page, round, request.POST)
    if not answering.is_open or answering.form is None:
        return _show(answering, 409 if request.user.is_authenticated else 403)
    if CHANGE in request.POST:
        return _take_back(answering, request.POST[CHANGE])
    if not answering.form.is_valid():
        return _show(answering, 422)
    texts = _chosen(answering.form, request.POST)
    if not texts:
        answering.message = _("Nothing is sent yet: write an answer, then press the send button.")
        return _show(answering, 422)
    try:
        send(round, answering.form.writer(answering.codes.person, answering.codes.group), texts)
    except RoundNotOpen:
        # It closed since the request came in: look at the round anew.
        return _show(_with_data(answering, {}), 409)
    return _thank(answering, answering.form, texts)


def _posted_page(request: HttpRequest, round: Round) -> AnswerableMixin | None:
    """The page the form was on, when it may be shown to this reader again."""
    posted = request.POST.get("page", "")
    found = Page.objects.live().filter(pk=posted) if posted.isdecimal() else Page.objects.none()
    page = found.specific().first() if len(posted) < 10 else None
    if not isinstance(page, AnswerableMixin) or not request.user.is_authenticated:
        return None
    if owner_of(page).translation_key != round.owner_key:
        return None
    allowed = all(rule.accept_request(request) for rule in page.get_view_restrictions())
    return page if allowed else None


def _chosen(form: AnswersForm, data: QueryDict) -> dict[Wording, str]:
    """The texts to send: all that are written, or the one whose button was pressed."""
    only = data.get(ONE)
    return {
        wording: text
        for wording, text in form.texts.items()
        if only is None or wording.question.public_id.hex == only
    }


def _show(answering: Answering, status: int = 200) -> HttpResponseBase:
    """The page again, or a bare one where there is none, with every text as it was typed."""
    page, request = answering.page, answering.request
    response: HttpResponseBase
    if page is None:
        context = {"answering": answering, "round": answering.round}
        response = TemplateResponse(request, "pages/discussion/kept.html", context, status=status)
    else:
        context = page.get_context(request, answering=answering)
        response = TemplateResponse(request, page.get_template(request), context, status=status)
    answering.remember(response)
    return response


def _with_data(answering: Answering, changes: dict[str, str]) -> Answering:
    """The same page and round, with some of the typed texts exchanged."""
    data = answering.request.POST.copy()
    for name, value in changes.items():
        data[name] = value
    return Answering(answering.request, answering.page, answering.round, data)


def _take_back(answering: Answering, answer_id: str) -> HttpResponseBase:
    """Puts a sent text in its field, to be changed and sent again."""
    mine = [answer for answers in answering.sent.values() for answer in answers]
    for answer in mine:
        if str(answer.pk) == answer_id:
            field = ANSWER + answer.question.public_id.hex
            answering = _with_data(
                answering, {field: answer.text, **_writer_data(answer.submission)}
            )
            answering.message = _("The sent answer is in its field: change it and send it again.")
    return _show(answering)


def _writer_data(submission: Submission) -> dict[str, str]:
    """What the writer said of themselves, as the form has it."""
    if not submission.as_group:
        return {"respondent": AnswersForm.PERSON}
    return {
        "respondent": AnswersForm.GROUP,
        "group_name": submission.writer,
        "people": str(submission.people),
    }


def _thank(answering: Answering, form: AnswersForm, texts: dict[Wording, str]) -> HttpResponseBase:
    """Back to where the writer was. Texts not sent yet stay in their fields, so the page is
    shown at once; else a redirect, so that reloading sends nothing again."""
    unsent = len(form.texts) - len(texts)
    keys = [wording.question.public_id.hex for wording in texts]
    if unsent:
        again = _with_data(answering, {ANSWER + key: "" for key in keys})
        again.message = _("Your answer is sent. What you have written elsewhere is not sent yet.")
        return _show(again)
    messages.success(answering.request, _("Thank you! Your answer is sent."))
    if answering.page is None or ONE not in answering.request.POST:
        response = redirect("discussion:receipts")
    else:
        response = redirect(f"{answering.page.get_url(answering.request)}#fraga-{keys[0]}")
    answering.remember(response)
    return response


@never_cache
def receipts(request: HttpRequest) -> HttpResponse:
    """Finds a submission by its code, and shows those this browser or log-in knows."""
    code = normalise(request.POST.get("code", ""))
    asked = request.method == "POST"
    if asked:
        submissions = Submission.objects.filter(receipt_hash=hashed(code)) if code else None
        codes = [code]
    else:
        codes = remembered(request)
        submissions = Submission.objects.of_reader(request.user, map(hashed, codes))
    shown = receipts_for(submissions, codes) if submissions is not None else []
    context = {"receipts": shown, "asked": asked, "typed": request.POST.get("code", "")}
    status = 404 if asked and not shown else 200
    return render(request, "pages/discussion/receipts.html", context, status=status)
