"""Firms below a heading that calls them of one owner are others, whatever they share with the page's own name."""

import pytest
from tests.parse.shared_own import OTHER, OWN, PHONE, given

HEADS = (
    "Group companies", "Our sister companies", "Companies of the group", "Affiliates", "Unternehmen der Gruppe",
    "Tochtergesellschaften", "Grup Şirketleri", "Empresas del grupo", "Les sociétés du groupe", "Aziende del gruppo",
    "Empresas do grupo", "Spółki grupy", "Компании группы", "集团成员企业", "關係企業", "グループ会社", "계열사",
    "Công ty thành viên", "Bedrijven van de groep",
)  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(
    "part",
    [
        "<h3>{}</h3><div><h5>Larkfield Lodge</h5><p>15 Elm Row, Otley LS21 1AB<br>Tel. {}</p></div>",
        "<h3>{}</h3><ul><li>The Fern Inn – 15 Elm Row, Otley LS21 1AB – Tel. {}</li></ul>",
        "<p><b>{}</b></p><p>The Fern Inn, 15 Elm Row, Otley LS21 1AB. Bookings: Tel. {}</p>",
    ],
)
def test_a_firm_of_one_owner_is_another(head: str, part: str) -> None:
    said = given(OWN + part.format(head, OTHER))
    assert "Dock Road" in said
    assert PHONE in said
    assert "Elm Row" not in said
    assert OTHER not in said


@pytest.mark.parametrize(
    "head", ["Filiale", "Filialen", "Our tea rooms", "Group sales office", "Nos agences", "Branches"]
)
def test_a_branch_is_the_firms_own(head: str) -> None:
    said = given(f"{OWN}<h3>{head}</h3><p>15 Elm Row, Otley LS21 1AB<br>Tel. {OTHER}</p>")
    assert "Elm Row" in said
    assert OTHER in said


def test_what_stands_behind_the_part_is_the_firms_own() -> None:
    sisters = "<h3>Group companies</h3><p>Moss Glass Ltd, 9 Mill Lane, York YO1 7AB</p>"
    said = given(f"{OWN}{sisters}<h3>Showroom</h3><p>15 Elm Row, Otley LS21 1AB<br>Tel. {OTHER}</p>")
    assert "Mill Lane" not in said
    assert "Elm Row" in said
