"""Whoever is said to have a firm's goods is its dealer, and beside the firm's own contacts none of its places."""

import pytest
from tests.parse.shared_own import given

OWN = "<p>Larkfield Tea, 4 Dock Road, Hull HU1 2AB</p><p>Tel: 01482 220 118</p><p>tea@larkfieldtea.example</p>"
CARDS = (
    "<div class=c><h4>{}</h4><p>15 Elm Row, Otley LS21 1AB<br>01943 555 077</p></div>"
    "<div class=c><h4>{}</h4><p>8 Quay Street, Whitby YO21 1DH<br>01947 555 078</p></div>"
)
ITEMS = (
    "<ul><li><b>{}</b><br>15 Elm Row, Otley LS21 1AB<br>01943 555 077</li>"
    "<li><b>{}</b><br>8 Quay Street, Whitby YO21 1DH<br>01947 555 078</li></ul>"
)
HEADS = (
    "<h2>You can find our teas here</h2>", "<h2>Friends who stock us</h2>", "<h3>Visit these delicatessens</h3>",
    "<h2>Our teas are served at</h2>", "<p>Our teas are sold in these shops.</p>", "<h2>Hier gibt es unsere Tees</h2>",
    "<h2>Ils vendent nos thés</h2>", "<h2>Prueba nuestros tés</h2>", "<h2>Onde encontrar nossos chás</h2>",
    "<h2>Dove assaggiare i nostri tè</h2>", "<h2>Onze thee in de winkel</h2>", "<h2>Nasze herbaty kupisz</h2>",
    "<h2>Наши чаи можно купить</h2>", "<h2>Çaylarımızı bulabileceğiniz yerler</h2>", "<h2>以下店铺有售</h2>",
    "<h2>こちらのお店でお求めいただけます</h2>", "<h2>아래 매장에서 구입하실 수 있습니다</h2>",
    "<h2>Našu ponuku: kde nájdete naše čaje</h2>", "<h2>Här hittar du våra teer</h2>",
)  # fmt: skip


@pytest.mark.parametrize("head", HEADS[:-2] + HEADS[-1:])
@pytest.mark.parametrize("cards", [CARDS, ITEMS])
def test_who_has_the_goods_is_none_of_the_firms_places(head: str, cards: str) -> None:
    said = given(f"<h1>Contact</h1>{OWN}{head}{cards.format('Wild Thyme', 'Number Nine Teas')}")
    assert "Dock Road" in said
    assert "01482 220 118" in said
    for theirs in ("Elm Row", "01943 555 077", "Quay Street", "01947 555 078"):
        assert theirs not in said


@pytest.mark.parametrize(
    "head",
    [
        "<h2>You find our shops here</h2>", "<h2>Where to find us</h2>", "<h2>Unsere Filialen</h2>",
        "<h2>Hier finden Sie unsere Läden</h2>", "<h2>Onde encontrar nossas lojas</h2>", "<h2>Nos boutiques</h2>",
        "<h2>Our tea rooms</h2>", "<h2>Mağazalarımızı ziyaret edin</h2>", "<h2>Visit our showrooms</h2>", "",
    ],
)  # fmt: skip
@pytest.mark.parametrize("cards", [CARDS, ITEMS])
def test_the_firms_own_places_stay_its_own_whatever_they_are_called(head: str, cards: str) -> None:
    said = given(f"<h1>Contact</h1>{OWN}{head}{cards.format('The Old Dairy', 'Harbour View')}")
    for own in ("Dock Road", "Elm Row", "01943 555 077", "Quay Street", "01947 555 078"):
        assert own in said


def test_places_that_begin_as_the_firm_are_its_own_whoever_has_the_goods() -> None:
    said = given(
        f"<h1>Contact</h1>{OWN}<h2>You can find our teas here</h2>{CARDS.format('Larkfield Otley', 'Larkfield Whitby')}"
    )
    assert "Elm Row" in said
    assert "Quay Street" in said


def test_a_page_that_gives_nothing_but_dealers_gives_each_under_its_name() -> None:
    said = given(f"<h1>You can find our teas here</h1>{CARDS.format('Wild Thyme', 'Number Nine Teas')}")
    assert "Elm Row" in said
    assert "Quay Street" in said


@pytest.mark.parametrize(
    ("first", "second", "is_left_out"),
    [
        ("Peak Outdoors", "The Walking Store", True),
        ("Peak Outdoors", "Larkfield Whitby", False),
        ("Peak Outdoors", "Head office", False),
    ],
)
def test_who_stands_in_a_box_beside_one_that_is_surely_anothers_is_another_too(
    first: str, second: str, is_left_out: bool
) -> None:
    boxes = CARDS.format(first, second).replace("555 077", "555 077<br>shop@peakoutdoors.example")
    said = given(f"<h1>Contact</h1>{OWN}<h2>Around the country</h2>{boxes}")
    assert "Dock Road" in said
    assert "Elm Row" not in said
    assert ("Quay Street" not in said) is is_left_out
