"""The roles of the site and what each may do, in one table."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

READ_ANSWERS = ("discussion.read_answers",)
REPLY = ("discussion.reply", "discussion.view_round")
EXPORT = ("discussion.export_answers",)
ADMIN_ACCESS = ("wagtailadmin.access_admin",)


def all_actions(*models: str) -> tuple[str, ...]:
    """Permission names to add, change, delete and view each `app.model`."""
    return tuple(
        f"{app}.{action}_{model}"
        for app, model in (name.split(".") for name in models)
        for action in ("add", "change", "delete", "view")
    )


SNIPPETS = all_actions(
    "films.film", "scan.megatrend", "scan.trend", "scan.programme", "scan.goalarea"
)
# Wagtail and wagtailmedia ask for the permissions of their own models, whichever models
# of ours hold the files.
FILES = (
    *all_actions("wagtailimages.image", "wagtailmedia.media", "wagtaildocs.document"),
    "wagtailimages.choose_image",
    "wagtaildocs.choose_document",
)
ROUNDS = all_actions("discussion.round", "discussion.noticetemplate")


@dataclass(frozen=True)
class Role:
    """`group` is the name people read in the admin; `pages` the actions on every page."""

    code: str
    group: str
    permissions: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The permissions as pairs of application label and codename."""
        return [(app, codename) for app, codename in (name.split(".") for name in self.permissions)]


ROLES = (
    Role(
        "communicator",
        "Kommunikatörer",
        ADMIN_ACCESS
        + SNIPPETS
        + FILES
        + ROUNDS
        + READ_ANSWERS
        + REPLY
        + EXPORT
        + ("wagtail_localize.submit_translation",),
        ("add_page", "change_page", "publish_page", "lock_page", "unlock_page"),
    ),
    Role("employee", "Medarbetare"),
    Role("facilitator", "Samtalsledare"),
    Role("analyst", "Strateger", ADMIN_ACCESS + READ_ANSWERS + REPLY + EXPORT),
    Role(
        "registrar",
        "Registratorer",
        ADMIN_ACCESS + READ_ANSWERS + EXPORT + ("discussion.view_round",),
    ),
    Role(
        "administrator",
        "Administratörer",
        ADMIN_ACCESS
        + SNIPPETS
        + FILES
        + ROUNDS
        + all_actions(
            "users.user", "users.unit", "auth.group", "wagtailcore.site", "wagtailcore.locale"
        )
        + ("home.change_sitesettings", "discussion.view_round"),
        ("add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page"),
    ),
)

# The demo's log-ins and what each is for, in words: shown on its log-in page alone.
DEMO_LOGINS = (
    ("admin", _("runs the site: people, units and settings")),
    ("kommunikator", _("publishes scans and exercises")),
    ("samtalsledare", _("leads a conversation at work")),
    ("medarbetare", _("reads and answers")),
    ("strateg", _("reads all answers and replies to them")),
    ("registrator", _("hands out and archives answers")),
)
