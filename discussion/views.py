"""Where answers arrive, and where a receipt leads."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, QueryDict
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.template.response import TemplateResponse
from django.urls import resolve
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods
from wagtail.models import Page

from home.views import csrf_failure as shell_csrf_failure

from .answerable import AnswerableMixin, owner_of
from .answering import Answering, writer_data
from .forms import ANSWER, REPLACE, AnswersForm
from .models import Round, Submission, Wording
from .reading import receipts_for
from .receipts import hashed, new_codes, normalise, remembered
from .services.sending import RoundNotOpen, WouldReplace, send

# The names of the form's buttons: send one question, take back a sent text to change it, let
# somebody else answer in the same browser.
ONE, CHANGE, FRESH = "one", "change", "fresh"


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, round_id: Any) -> HttpResponseBase:
    """Takes what was typed on any page of the round's owner.

    The address is the round's, not the page's: the page may have been moved, unpublished or
    deleted since it was opened, and the round alone decides. Whatever is refused is shown
    again with every text as it was typed; hence it answers who is logged out, too.
    """
    round = _round(round_id)
    if request.method != "POST":
        # The address stands in the browser after a refusal: asked for again, it leads back.
        return redirect(Answering(request, None, round).page_url or "discussion:receipts")
    answering = Answering(request, _posted_page(request, round), round, request.POST)
    if not answering.is_open or answering.form is None:
        return _show(answering, 409 if request.user.is_authenticated else 403)
    if FRESH in request.POST:
        return _start_afresh(answering)
    if CHANGE in request.POST:
        return _take_back(answering, request.POST[CHANGE])
    return _take(answering, answering.form)


def _take(answering: Answering, form: AnswersForm) -> HttpResponseBase:
    if not form.is_valid():
        return _show(answering, 422)
    texts = _chosen(form, answering.request.POST)
    if not texts:
        answering.message = _("Nothing is sent yet: write an answer, then press the send button.")
        return _show(answering, 422)
    return _send(answering, form, texts)


def _send(answering: Answering, form: AnswersForm, texts: dict[Wording, str]) -> HttpResponseBase:
    writer = form.writer(answering.codes)
    try:
        send(form.round, writer, texts, replacing=form.replacing)
    except RoundNotOpen:
        # It closed since the request came in: look at the round anew.
        return _show(_with_data(answering, {}), 409)
    except WouldReplace as refusal:
        form.refuse_to_replace(refusal.wordings)
        return _show(answering, 409)
    answering.codes = answering.codes.after_sending(writer.code, writer.as_group)
    return _thank(answering, form, texts)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponseBase:
    """A form that is older than the log-in: its texts are shown again, in a form that is not.

    Nothing is sent: somebody else may have logged in since, and presses the button or does not.
    """
    match = resolve(request.path_info)
    if match.view_name != "discussion:answer":
        return shell_csrf_failure(request, reason)
    answering = Answering(request, None, _round(match.kwargs["round_id"]), request.POST)
    answering.message = _("You have logged in anew since you opened the page. Look and send again.")
    return _show(answering, 403)


def _round(round_id: Any) -> Round:
    rounds = Round.objects.select_related("notice", "owner_page").prefetch_related("texts")
    return get_object_or_404(rounds, public_id=round_id)


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
    again = Answering(answering.request, answering.page, answering.round, data)
    again.codes = answering.codes
    return again


def _take_back(answering: Answering, answer_id: str) -> HttpResponseBase:
    """Puts a sent text in its field, to be changed and sent again.

    What is typed there already stays: then the sent text is beside it, and may be copied.
    """
    mine = [answer for answers in answering.sent.values() for answer in answers]
    for answer in mine:
        if str(answer.pk) == answer_id:
            key = answer.question.public_id.hex
            text = answering.request.POST.get(ANSWER + key, "").strip() or answer.text
            data = {ANSWER + key: text, REPLACE + key: "1", **writer_data(answer.submission)}
            answering = _with_data(answering, data)
            answering.message = _("Change the text and send it again.")
            answering.message_key = key
    return _show(answering)


def _start_afresh(answering: Answering) -> HttpResponseBase:
    """A browser that is passed on forgets who has answered; what is typed stays."""
    again = _with_data(answering, {"group_name": "", "people": ""})
    again.codes = new_codes()
    again.message = _("Now somebody else can answer. The answers sent before are kept.")
    return _show(again)


def _thank(answering: Answering, form: AnswersForm, texts: dict[Wording, str]) -> HttpResponseBase:
    """Back to where the writer was. Texts not sent yet stay in their fields, so the page is
    shown at once; else a redirect, so that reloading sends nothing again."""
    unsent = len(form.texts) - len(texts)
    keys = [wording.question.public_id.hex for wording in texts]
    if unsent:
        emptied = {name + key: "" for key in keys for name in (ANSWER, REPLACE)}
        again = _with_data(answering, emptied)
        again.message = _("Your answer is sent. What you have written elsewhere is not sent yet.")
        again.message_key = keys[0]
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
