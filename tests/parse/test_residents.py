"""The address of who lives somewhere by the sentence of a register is read alone."""

import pytest
from tests.parse.test_contacts_of_pages import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ada Mousse, résidant 9 rue de la Fougère 59100 Roubaix, de nationalité Française, née le 01/05/1980.",
         "9 rue de la Fougère 59100 Roubaix"),
        ("Ada Mousse, demeurant au 9 rue de la Fougère, 59100 Roubaix, née le 1er mai 1980",
         "9 rue de la Fougère, 59100 Roubaix"),
        ("Ada Moos, wohnhaft Farnstraße 9, 83512 Wasserburg, geboren am 01.05.1980", "Farnstraße 9, 83512 Wasserburg"),
        ("Ada Moss, residing at 9 Fern Road, Leeds LS1 2AB, of British nationality", "9 Fern Road, Leeds LS1 2AB"),
        ("Ada Muschio, residente in Via della Felce 9, 20121 Milano, codice fiscale XXXXXX00X00X000X",
         "Via della Felce 9, 20121 Milano"),
        ("Ada Musgo, con domicilio en Calle Helecho 9, 28010 Madrid, con NIF 00000000T",
         "Calle Helecho 9, 28010 Madrid"),
        ("Ada Mech, zamieszkała przy ul. Paprociowa 9, 00-001 Warszawa, PESEL 00000000000",
         "ul. Paprociowa 9, 00-001 Warszawa"),
    ],
)  # fmt: skip
def test_where_somebody_lives_is_read_alone(text: str, wanted: str) -> None:
    assert told(f"<h1>Mentions légales</h1><p>{text}</p>", "Lumo Glass", field="address")[1] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "We repair glass for people residing at 9 Fern Road, Leeds LS1 2AB, of any nationality",
        "Nous servons les clients résidant 9 rue de la Fougère 59100 Roubaix, de toute nationalité",
    ],
)
def test_where_strangers_live_is_nobodys(text: str) -> None:
    assert "9 Fern Road, Leeds LS1 2AB" not in told(f"<p>{text}</p>", "Lumo Glass", field="address")[1]
    assert "9 rue de la Fougère 59100 Roubaix" not in told(f"<p>{text}</p>", "Lumo Glass", field="address")[1]


def test_a_firm_that_is_domiciled_somewhere_keeps_its_name() -> None:
    body = "<h1>Imprint</h1><p>Lumo Glass Ltd, domiciled at 9 Fern Road, Leeds LS1 2AB, registered in England</p>"
    assert told(body, "Imprint", field="vendor")[1] == ["Lumo Glass Ltd"]
    assert told(body, "Imprint", field="address")[1] == ["9 Fern Road, Leeds LS1 2AB"]
