"""The demo log-ins: roles, not persons. `group` is a code in kumlasite.users.roles."""

from kumlasite.demo.content.shapes_rounds import Person
from kumlasite.demo.content.text import T

PEOPLE = (
    Person("admin", T("Administratören", "The administrator"), "administrator", "KLK-IT"),
    Person(
        "kommunikator", T("Kommunikatören", "The communications officer"), "communicator", "KLK-KOM"
    ),
    Person("samtalsledare", T("Samtalsledaren", "The facilitator"), "facilitator", "FLL"),
    Person("medarbetare", T("Medarbetaren", "The employee"), "employee", "SOC-HTJ"),
    Person("strateg", T("Strategen", "The strategy officer"), "analyst", "KLK"),
    Person("registrator", T("Registratorn", "The registrar"), "registrar", "KLK-ARK"),
)
