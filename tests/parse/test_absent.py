"""Pages that say that their firm is no more, or that were never filled in, are empty, whoever else is found there."""

import pytest
from tests.parse.test_contacts_of_pages import told

from falsefront.records import Outcome

THEIRS = "<p>Write to Moss LLP<br>15 Elm Row<br>Leeds LS1 5HD<br>Tel 0113 496 0177</p>"


@pytest.mark.parametrize(
    "head",
    [
        "After 101 years we have closed our doors", "Lumo Glass Ltd has ceased trading", "We have now closed",
        "Lumo Glass Ltd is in administration", "Lumo Glas ist endgültig geschlossen",
        "Lumo Glas: Geschäftsbetrieb eingestellt", "Cessation d'activité", "Cierre definitivo",
        "Cessata attività", "Lumo zakończyła działalność", "Lumo прекратила свою деятельность", "閉店のお知らせ",
        "Lumo is failliet verklaard", "本店已停业",
    ],
)  # fmt: skip
def test_a_firm_that_is_no_more_has_no_contacts(head: str) -> None:
    assert told(f"<h1>{head}</h1>{THEIRS}", "Lumo", field="phone") == (Outcome.EMPTY, [], 0)


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Contact</h1><p>Our Leeds branch has ceased trading.</p>",
        "<h1>Contact</h1><h2>Leeds shop: closed for good</h2>",
        "<h1>We have now closed our Leeds shop and serve you from York</h1>",
        "<h1>Closed on Mondays</h1>",
        "<h1>Cette semaine fermé lundi</h1>",
        "<h1>Liquidation of stock</h1>",
        "<h1>Liquidación total</h1>",
        "<h1>Our Leeds showroom is permanently closed.</h1>",
        "<h1>Sundays: we are closed</h1>",
        "<h1>We've never closed our doors</h1>",
        "<h1>A competitor has ceased trading – we carry on</h1>",
        "<h1>The lid is permanently closed.</h1>",
        "<h1>Goods from a shop now in liquidation</h1>",
        "<h1>公司注销代办</h1>",
    ],
)
def test_a_firm_that_closed_one_shop_is_still_there(body: str) -> None:
    outcome, numbers, _ = told(body + THEIRS, "Contact", field="phone")
    assert (outcome, numbers) == (Outcome.LIVE, ["+441134960177"])


def test_a_template_that_nobody_filled_in_is_empty() -> None:
    body = "<h2>联系我们</h2><p>地址：广东省广州市天河区88号</p><p>手机：13988999988</p><p>邮箱：admin@youweb.com</p>"
    assert told(body, "联系我们", field="phone")[0] is Outcome.EMPTY
    body = "<h2>联系我们</h2><p>地址：广东省广州市天河区榆晟路88号</p><p>手机：13988000988</p>"
    assert told(body, "联系我们", field="phone")[:2] == (Outcome.LIVE, ["+8613988000988"])


GOODS = "".join(
    f"<li class=product><a href=/p{n}><h2>Couteau {n}0 cm</h2><b class=price>{n}2,00 €</b></a></li>"
    for n in range(1, 5)
)
FRAME = "<footer><p>8 rue du Verre<br>29200 Brest</p><p>02 98 40 17 83</p></footer>"


def test_what_a_shop_shows_on_a_page_that_was_not_found_is_no_offer_of_it() -> None:
    body = f"<h1>Oups&nbsp;! Cette page est introuvable.</h1><ul>{GOODS}</ul>{FRAME}"
    assert told(body, "Page non trouvée - Lumo", field="phone")[0] is Outcome.EMPTY


@pytest.mark.parametrize(
    ("head", "title"), [("Cette page est introuvable", "Couteaux - Lumo"), ("Couteaux", "Page non trouvée - Lumo")]
)
def test_a_list_of_goods_that_says_it_in_one_place_alone_is_still_read(head: str, title: str) -> None:
    assert told(f"<h1>{head}</h1><ul>{GOODS}</ul>{FRAME}", title, field="price")[0] is Outcome.LIVE
