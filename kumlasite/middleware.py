"""Content security policy: a strict one for readers, a wider one for Wagtail's admin."""

from csp.constants import NONE, SELF, UNSAFE_INLINE
from csp.middleware import CSPMiddleware, PolicyParts
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from films.providers import FRAME_SOURCES

SITE_POLICY: dict[str, list[str]] = {
    "default-src": [SELF],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF, "data:"],
    "media-src": [SELF],
    "frame-src": [SELF, *FRAME_SOURCES],
    "frame-ancestors": [SELF],
    "form-action": [SELF],
    "base-uri": [SELF],
    "object-src": [NONE],
}
# Wagtail's date fields and wagtail-localize's editor write inline scripts and styles.
ADMIN_POLICY = SITE_POLICY | {
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
}


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    """Sets one of the two policies on every response, by address."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        if report_only:
            return PolicyParts()
        return PolicyParts(
            config=ADMIN_POLICY if request.path.startswith("/admin/") else SITE_POLICY
        )
