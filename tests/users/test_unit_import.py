from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from kumlasite.users.models import Unit
from kumlasite.users.unit_import import ImportCount, import_units
from tests.factories.users import unit, user

pytestmark = pytest.mark.django_db
FILE = "code,name,parent_code\nUF,Utbildning,\nUF-1,Exempelskolan,UF\n"


def tree() -> dict[str, tuple[str, str]]:
    units = Unit.objects.select_related("parent")
    return {found.code: (found.name, found.parent.code if found.parent else "") for found in units}


def messages(raw: str | bytes) -> list[str]:
    with pytest.raises(ValidationError) as refused:
        import_units(raw if isinstance(raw, bytes) else raw.encode())
    return refused.value.messages


@pytest.mark.parametrize(
    "raw",
    [
        FILE.encode(),
        FILE.encode("utf-8-sig"),
        FILE.replace(",", ";").encode(),
        FILE.replace("\n", "\r\n").encode(),
        b"\n".join([FILE.encode(), b",,", b""]),
        b"Parent_Code, Code ,NAME\n,UF,Utbildning\nUF,UF-1,Exempelskolan\n",
        b"code,name,parent_code\nUF-1,Exempelskolan,UF\nUF,Utbildning\n",
        b'code;name;parent_code;note\nUF;"Utbildning";;"a;b"\nUF-1;Exempelskolan;UF;\n',
    ],
    ids=["plain", "bom", "semicolons", "crlf", "gaps", "other order", "children first", "more"],
)
def test_a_file_becomes_a_tree(raw: bytes) -> None:
    assert import_units(raw) == ImportCount(created=2, updated=0, unchanged=0)
    assert tree() == {"UF": ("Utbildning", ""), "UF-1": ("Exempelskolan", "UF")}


def test_the_same_file_twice_changes_nothing() -> None:
    import_units(FILE.encode())
    before = tree()
    assert import_units(FILE.encode()) == ImportCount(created=0, updated=0, unchanged=2)
    assert tree() == before


def test_a_unit_is_renamed_and_moved_by_its_code_and_others_are_left_alone() -> None:
    import_units(FILE.encode())
    unit("Kulturskolan", "KU-1")
    count = import_units(b"code,name,parent_code\nUF-1,Nya skolan,KU-1\n")
    assert count == ImportCount(created=0, updated=1, unchanged=0)
    assert tree()["UF-1"] == ("Nya skolan", "KU-1")
    assert tree()["UF"] == ("Utbildning", "")


def test_a_unit_without_a_parent_in_the_file_becomes_the_top_of_a_tree() -> None:
    import_units(FILE.encode())
    import_units(b"code,name,parent_code\nUF-1,Exempelskolan,\n")
    assert tree()["UF-1"] == ("Exempelskolan", "")


@pytest.mark.parametrize(
    ("lines", "line"),
    [
        ("UF,Utbildning,\n,Namn,\n", 3),
        ("UF,,\n", 2),
        ("UF,Utbildning,\nUF,Igen,\n", 3),
        ("UF,Utbildning,FINNS-INTE\n", 2),
        ("UF,Utbildning,UF\n", 2),
        (f"UF,{'x' * 121},\n", 2),
        (f"{'x' * 41},Utbildning,\n", 2),
        ("UF,Utbild\x07ning,\n", 2),
    ],
)
def test_a_fault_is_told_with_its_line_and_nothing_is_written(lines: str, line: int) -> None:
    faults = messages("code,name,parent_code\nOK,Rätt,\n" + lines)
    assert len(faults) == 1
    assert f" {line + 1}" in faults[0]
    assert tree() == {}


def test_all_faults_are_told_at_once() -> None:
    assert len(messages("code,name,parent_code\n,Namn,\nUF,,\nB,Namn,C\n")) == 3


def test_units_cannot_belong_to_each_other_in_a_ring() -> None:
    assert len(messages("code,name,parent_code\nA,Ett,B\nB,Två,C\nC,Tre,A\n")) == 3


def test_a_ring_by_way_of_units_that_are_here_already_is_seen() -> None:
    import_units(FILE.encode())
    assert len(messages("code,name,parent_code\nUF,Utbildning,UF-1\n")) == 1
    assert tree()["UF"] == ("Utbildning", "")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"code,name,parent_code\n",
        b"kod,namn\nUF,Utbildning\n",
        b"code,name,parent_code\nUF,Utbildning p\xe5,\n",
        b"\x00\x01\x02\x03",
        b'code,name,parent_code\nUF,"' + b"x" * 140_000 + b'",\n',
        b"code,name,parent_code," + b"x" * 140_000 + b"\nUF,Utbildning,,\n",
        b"x" * (1024 * 1024 + 1),
        "code,name,parent_code\n".encode("utf-16"),
    ],
    ids=[
        "empty",
        "no units",
        "other columns",
        "latin-1",
        "binary",
        "endless",
        "endless column",
        "large",
        "utf-16",
    ],
)
def test_what_is_no_list_of_units_is_refused_in_words(raw: bytes) -> None:
    assert messages(raw)
    assert tree() == {}


def test_the_command_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "units.csv"
    file.write_text(FILE)
    call_command("import_units", str(file))
    assert "2 new, 0 changed, 0 as before" in capsys.readouterr().out


def test_the_command_says_what_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "units.csv"
    file.write_text("code,name,parent_code\nUF,,\n")
    with pytest.raises(CommandError, match="2"):
        call_command("import_units", str(file))
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("import_units", str(tmp_path / "none.csv"))


def test_an_administrator_imports_units_in_the_admin(client: Client) -> None:
    client.force_login(user("administrator"))
    address = reverse("users_unit:import")
    assert address in client.get(reverse("users_unit:index")).content.decode()
    answer = client.post(address, {"file": SimpleUploadedFile("units.csv", FILE.encode())})
    assert answer["Location"] == reverse("users_unit:index")
    assert tree()["UF-1"] == ("Exempelskolan", "UF")


def test_faults_of_an_uploaded_file_stand_on_the_page(client: Client) -> None:
    client.force_login(user("administrator"))
    bad = SimpleUploadedFile("units.csv", b"code,name,parent_code\nUF,Utbildning,NEJ\n")
    answer = client.post(reverse("users_unit:import"), {"file": bad})
    assert answer.status_code == 200
    assert "NEJ" in answer.content.decode()
    assert tree() == {}
