"""Agents, importers and partners abroad below a firm's own contacts, under headings of many languages."""

import pytest
from tests.parse.shared_own import given

OWN = "<h1>Contact</h1><p>Larkfield Tea Ltd<br>4 Dock Road<br>Hull HU1 2AB</p><p>Tel: 01482 220 118</p>"
OWN += "<p>info@larkfieldtea.example</p>"
PERSON = "<p>Pekka Lund</p><p>Tel: +358 3 339 9130<br>pekka@arctos.example</p>"
SEVERAL = "<p>Finland: Pekka Lund, +358 3 339 9130, pekka@arctos.example</p><p>Sverige: Nils Gran, +46 8 555 01 42</p>"
STAFF = "<p>Ada Fern</p><p>Tel: 01482 220 177<br>ada.fern@larkfieldtea.example</p>"
HEADINGS = (
    "Foreign partners", "Sales partners", "Trading partners", "Manufacturers' representatives", "Handelsvertretungen",
    "Unsere Partner im Ausland", "Handelspartner", "Servicepartner", "Vertretung Skandinavien", "Werksvertretungen",
    "Socios en el extranjero", "Delegados comerciales", "Agent pour la Scandinavie", "I nostri partner all'estero",
    "Parceiros no exterior", "Nasi partnerzy za granicą", "Nasi agenci", "Onze agenten", "Importeurs",
    "Onze partners in het buitenland", "Наши партнёры за рубежом", "Дилерская сеть", "Торговые представители",
    "Партнеры в регионах", "Acentelerimiz", "海外パートナー", "海外合作伙伴", "我们的代理",
)  # fmt: skip
OF_STAFF = (
    "Sales representatives", "Manufacturers' representatives", "Handelsvertreter", "Unsere Vertreter",
    "Торговые представители", "Delegados comerciales", "Acenteler", "Agenten", "Nasi agenci", "Partner desk",
)  # fmt: skip


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("body", [PERSON, SEVERAL])
def test_what_stands_below_a_heading_over_agents_is_not_the_firms(heading: str, body: str) -> None:
    read = given(f"{OWN}<h3>{heading}</h3>{body}")
    assert "01482 220 118" in read
    assert "info@larkfieldtea.example" in read
    assert "339 9130" not in read
    assert "arctos" not in read
    assert "+46" not in read


@pytest.mark.parametrize("heading", OF_STAFF)
def test_people_at_the_firms_own_domain_are_its_staff_whatever_they_are_called(heading: str) -> None:
    read = given(f"{OWN}<h3>{heading}</h3>{STAFF}")
    assert "01482 220 177" in read
    assert "ada.fern@larkfieldtea.example" in read


@pytest.mark.parametrize("heading", ["Sales partners", "Trading partners", "Handelspartner", "我们的代理"])
def test_the_words_count_as_well_where_they_are_no_heading(heading: str) -> None:
    assert "339 9130" not in given(f"{OWN}<p><b>{heading}:</b></p>{PERSON}")
