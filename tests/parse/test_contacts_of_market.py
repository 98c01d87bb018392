"""A part called "Contact us" on a market's page of one thing, apart from the seller's box or in it."""

import pytest
from tests.parse.shared_own import given

BOX = "<div class=seller-info><h2>Seller</h2><p>Orrin Tools</p>{}</div>"
LABEL = "<div class=s><p>Seller: Orrin Tools</p>{}</div>"
PART = "<{0}><h3>{1}</h3><p>Phone: 020 7946 0011</p><p>Email: {2}</p></{0}>"
HEADS = ("Contact us", "Contact", "Kontakt", "Contacto", "Contatti", "İletişim", "Контакты", "联系我们")


def page(seller: str, part: str, name: str = "Sellspot") -> str:
    head = f"<header><a href='/'>{name}</a></header><h1>Hand plane</h1><p class=price>£40</p>"
    return given(f"{head}{seller}{part}<footer>© {name} 2026</footer>", f"Hand plane | {name}")


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("seller", [BOX.format(""), LABEL.format("")])
def test_contacts_apart_from_the_seller_are_the_markets(head: str, seller: str) -> None:
    read = page(seller, PART.format("section", head, "team@sellspot.example"))
    assert "7946 0011" not in read
    assert "sellspot" not in read


@pytest.mark.parametrize("element", ["section", "aside", "div"])
def test_they_are_in_any_box_and_with_any_mailbox(element: str) -> None:
    read = page(BOX.format(""), PART.format(element, "Contact us", "team@mail.example"))
    assert "7946 0011" not in read
    assert "team@mail.example" not in read


@pytest.mark.parametrize(
    ("seller", "part"),
    [
        (BOX.format(PART.format("div", "Contact us", "orrin@mail.example")), ""),
        (BOX.format(""), PART.format("section", "Contact us", "info@orrintools.example")),
        (BOX.format(""), "<h3>Contact us</h3><p>Phone: 020 7946 0011</p>"),
        (BOX.format("<p>Phone: 020 7946 0011</p>"), ""),
    ],
)
def test_contacts_in_a_box_that_names_the_seller_stay_his(seller: str, part: str) -> None:
    assert "7946 0011" in page(seller, part)


def test_a_shop_speaks_of_itself_in_such_a_part() -> None:
    part = PART.format("section", "Contact us", "team@mail.example")
    assert "7946 0011" in page(LABEL.format(""), part, name="Orrin Tools")
