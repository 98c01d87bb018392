"""Other firms by their legal form, on a line with a telephone or over one, whatever he is called who stands there."""

import pytest
from tests.parse.test_contacts_of_pages import told

from falsefront.parse.legal_forms import has_any_form

Values = list[str | None]
OWN = "<h1>Moss Glass Ltd</h1><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Tel +44 113 496 0101</p>"
TITLE = "Contact | Moss Glass Ltd"
THEIRS = "+441274496077"


def phones(body: str, title: str = TITLE) -> Values:
    return told(body, title, field="phone")[1]


@pytest.mark.parametrize(
    "other",
    [
        "<p>Goods are sent by: Alder &amp; Sons Ltd, Tel. +44 1274 496 077</p>",
        "<p>Wysyłamy przez: Olcha i Synowie Sp. z o.o., tel. +44 1274 496 077</p>",
        "<p>Consegna tramite: Ontano &amp; Figli S.p.A., Tel. +44 1274 496 077</p>",
        "<p>Fragtmand: El &amp; Sønner A/S, Tlf. +44 1274 496 077</p>",
        "<p>Отправляем через: ООО «Ольха», тел. +44 1274 496 077</p>",
        "<p>Anlaşmalı kargo: Kızılağaç Ticaret A.Ş., Tel: +44 1274 496 077</p>",
        "<p>ขนส่งโดย: บริษัท อัลเดอร์ จำกัด, โทร. +44 1274 496 077</p>",
        "<div><h4>Delivery partner</h4><p>Alder Haulage Ltd<br>Tel. +44 1274 496 077</p></div>",
        "<p>Alder Haulage Ltd - Tel. +44 1274 496 077</p>",
    ],
)
def test_a_number_behind_another_firms_name_is_that_firms(other: str) -> None:
    assert THEIRS not in phones(OWN + other)


@pytest.mark.parametrize(
    "own",
    [
        "<p>Orders: Moss Glass Ltd, Tel. +44 1274 496 077</p>",
        "<p>Workshop: Moss Trading Ltd, Tel. +44 1274 496 077</p>",
        "<p>Delivery: Tel. +44 1274 496 077</p>",
        "<p>Showroom: Tel. +44 1274 496 077</p>",
        "<p>Orders: Ada Alder, Tel. +44 1274 496 077</p>",
    ],
)
def test_a_number_behind_the_firms_own_name_or_under_no_name_stays(own: str) -> None:
    assert THEIRS in phones(OWN + own)


def test_under_a_sign_alone_the_firm_with_a_form_may_be_who_keeps_the_shop() -> None:
    page = "<h1>Contact</h1><p>9 Fern Road<br>Leeds LS1 2AB</p>"
    page += "<p>Tel +44 113 496 0101</p><p>Alder Trading Ltd, Tel. +44 1274 496 077</p>"
    assert THEIRS in phones(page, "Contact | Sparkle")


def test_a_page_with_no_other_telephone_gave_its_own() -> None:
    page = "<h1>Moss Glass Ltd</h1><p>9 Fern Road<br>Leeds LS1 2AB</p><p>Alder Calls Ltd, Tel. +44 1274 496 077</p>"
    assert THEIRS in phones(page)


def test_forms_of_more_countries_and_words_of_families_are_known() -> None:
    names = ("CV Alder Jaya", "Olše a synové s.r.o.", "Éger és Fia Kft.", "شركة جار الماء", "Cty TNHH Cây Trăn")
    assert all(map(has_any_form, names))
    assert not any(map(has_any_form, ("Send your CV to us", "Alder and Moss", "Rua da Paz")))


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Member of", "Northern Glaziers"),
        ("Wir sind Mitglied im", "Glaserring Neckar"),
        ("Membre de", "Les Verriers du Nord"),
        ("Siamo associati a", "Vetrai Uniti"),
        ("Jesteśmy członkiem", "Krąg Szklarzy"),
        ("Medlem i", "Glasmästarna"),
        ("会员单位", "玻璃同业联合会"),
        ("所属団体", "関西硝子の会"),
        ("Envio por transportadora", "Amieiro Encomendas"),
        ("Dopravu zajišťuje", "Rychlá Olše"),
        ("Complaints body", "Northern Ombudsman"),
        ("Tillsynsmyndighet", "Glasverket"),
    ],
)
@pytest.mark.parametrize("box", ["<div><h4>{0}</h4><p>{1}<br>{2}</p></div>", "<p>{0}: {1}, {2}</p>"])
def test_under_what_he_is_called_a_number_is_his(head: str, name: str, box: str) -> None:
    assert THEIRS not in phones(OWN + box.format(head, name, "Tel. +44 1274 496 077"))


@pytest.mark.parametrize("head", ["Members' service", "Mitgliederservice", "Lieferung", "Envíos"])
def test_the_firms_own_desk_stays_its_own(head: str) -> None:
    assert THEIRS in phones(f"{OWN}<div><h4>{head}</h4><p>Tel. +44 1274 496 077</p></div>")
