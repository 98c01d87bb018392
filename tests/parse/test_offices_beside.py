"""Registers, ombudsmen, insurers, complaints offices and couriers that a page names keep their own contacts."""

import pytest
from tests.parse.test_contacts_of_pages import told

OWN = "<h1>Lumo Glass Ltd</h1><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel +44 113 496 0101</p>"
TITLE = "Contact | Lumo Glass Ltd"
THEIRS = "<p>Moss Board<br>15 Elm Row<br>Leeds LS1 5HD<br>Tel +44 113 496 0177</p>"


@pytest.mark.parametrize(
    "head",
    [
        "Zuständige Registrierungsbehörde", "Erlaubnisbehörde", "Schlichtungsstellen", "Ombudsleute", "Ombudsstellen",
        "Versicherungsombudsmann", "Vermögensschadenhaftpflichtversicherung", "Berufshaftpflichtversicherer",
        "Zuständige Berufskammern", "Registerstelle", "Vermittlerregister", "Externe Beschwerdestelle",
        "Authorised and regulated by", "Professional indemnity insurer", "External complaints body",
        "Financial Ombudsman Service", "Our regulator", "Médiateurs de la consommation", "Médiation de l'assurance",
        "Organisme d'immatriculation", "Assurance RC professionnelle", "Ordre national des architectes", "Hébergeurs",
        "Organo di vigilanza", "Camera di commercio", "Compagnia di assicurazione", "Autoridad supervisora",
        "Colegio profesional", "Seguro de responsabilidad civil profesional", "Toezichthouder",
        "Beroepsaansprakelijkheidsverzekering", "Rzecznik Finansowy", "Ubezpieczyciel OC", "Orgán dohledu",
        "Tilsynsmyndighed", "Ankenævn", "Tillsynsmyndighet", "Ansvarsförsäkring", "Entidade reguladora",
        "苦情相談（行政）", "行政機関の苦情相談窓口", "国保連の苦情受付窓口", "引受保険会社",
        "외부 민원 처리기관", "허가 관청",
        "行政投诉部门", "投诉（政府部门）", "지정 택배사", "指定運送会社", "指定快递", "Designated courier",
        "Kurierdienstleister", "Corriere incaricato",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["h3", "dt"])
def test_an_office_under_its_own_heading_keeps_its_contacts(head: str, name: str) -> None:
    other = f"<h3>{head}</h3>{THEIRS}" if name == "h3" else f"<dl><dt>{head}</dt><dd>{THEIRS[3:-4]}</dd></dl>"
    assert told(OWN + other, TITLE, field="phone")[1] == ["+441134960101"]
    assert told(OWN + other, TITLE, field="address")[1] == ["9 Fern Road, Leeds LS1 2AB"]


@pytest.mark.parametrize(
    "other",
    [
        f"<p>Tätig als Makler mit Erlaubnis. Die Eintragung kann überprüft werden beim:</p>{THEIRS}",
        f"<p>Our registration as a broker in the register can be checked with:</p>{THEIRS}",
        "<p>Track your waybill with Moss Courier, 15 Elm Row, Leeds LS1 5HD, tel. +44 113 496 0177.</p>",
        "<p>Parcels are collected from DPD, 15 Elm Row, Leeds LS1 5HD, tel. +44 113 496 0177.</p>",
        "<p>Renvoyez le colis chez Chronopost, 15 Elm Row, Leeds LS1 5HD, tél. +44 113 496 0177</p>",
        "<p>한진택배 고객센터 0113 496 0177</p>",
        "<p>佐川急便 お問い合わせ 0113 496 0177</p>",
        "<dl><dt>보내실 곳</dt><dd>한진택배 고사리대리점 : 15 Elm Row, Leeds LS1 5HD</dd></dl>",
        "<table><tr><td>苦情相談（行政）</td><td>羊歯市役所 福祉局<br>15 Elm Row, Leeds LS1 5HD<br>"
        "+44 113 496 0177</td></tr></table>",
    ],
)
def test_an_office_or_a_courier_in_a_line_keeps_its_contacts(other: str) -> None:
    assert told(OWN + other, TITLE, field="phone")[1] == ["+441134960101"]
    assert told(OWN + other, TITLE, field="address")[1] == ["9 Fern Road, Leeds LS1 2AB"]


@pytest.mark.parametrize(
    ("title", "more"),
    [
        ("IHK Farnberg", "<h3>Zuständige Kammern</h3><p>IHK Farnberg<br>15 Elm Row<br>Leeds LS1 5HD</p>"),
        ("고사리택배", "<h3>지정 택배사</h3><p>고사리택배<br>15 Elm Row<br>Leeds LS1 5HD</p>"),
        ("Lumo Glass Ltd", "<h3>Complaints</h3><p>15 Elm Row<br>Leeds LS1 5HD</p>"),
        ("Lumo Glass Ltd", "<h3>苦情相談窓口</h3><p>15 Elm Row<br>Leeds LS1 5HD</p>"),
        ("Lumo Glass Ltd", "<h3>Returns</h3><p>15 Elm Row<br>Leeds LS1 5HD</p>"),
        ("Lumo Glass Ltd", "<h3>반품 보내실 곳</h3><p>15 Elm Row<br>Leeds LS1 5HD</p>"),
        ("Lumo Glass Ltd", "<p>Send it by courier to 15 Elm Row, Leeds LS1 5HD</p>"),
        ("Lumo Glass Ltd", "<p>Vermittlerregister: D-0000-XXXXX-00</p><p>15 Elm Row<br>Leeds LS1 5HD</p>"),
    ],
)
def test_a_firm_that_is_such_an_office_or_has_its_own_keeps_them(title: str, more: str) -> None:
    own = f"<h1>{title}</h1><p>9 Fern Road<br>Leeds LS1 2AB</p>"
    found = told(own + more, f"Contact | {title}", field="address")[1]
    assert any("15 Elm Row" in (each or "") for each in found)


@pytest.mark.parametrize(
    "name",
    [
        "Glasombudsmann e.V.", "Camera di commercio di Felce", "Ordre national des vitriers",
        "Ankenævnet for Glas", "Toezichthouder Glas", "Colegio Profesional de Vidrieros",
    ],
)  # fmt: skip
def test_the_page_of_an_office_itself_gives_its_contacts(name: str) -> None:
    own = f"<h1>{name}</h1><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel +44 113 496 0101</p>"
    assert told(own, f"Contact | {name}", field="address")[1] == ["9 Fern Road, Leeds LS1 2AB"]
    assert told(own, f"Contact | {name}", field="phone")[1] == ["+441134960101"]


def test_a_courier_of_its_own_tells_its_telephone() -> None:
    own = "<h1>Moss Courier</h1><p>9 Fern Road<br>Leeds LS1 2AB</p>"
    own += "<p>Track your parcel with Moss Courier, tel. +44 113 496 0101</p>"
    assert told(own, "Contact | Moss Courier", field="phone")[1] == ["+441134960101"]
