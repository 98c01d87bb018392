"""Firms side by side under no word for a list, whose domains are called as they are."""

import pytest
from tests.parse.test_others import read
from tests.parse.test_people_and_offices_in_lists import told

from falsefront.parse import element, firms_at_their_domains

PAGE = "https://brookpark.example/firms.html"
FIRMS = (
    ("Copper Robotics", "copperrobotics.example", "01943 555 142"),
    ("Vale Roofing", "valeroofing.example", "01482 555 143"),
    ("Dene Glass", "deneglass.example", "01904 555 144"),
    ("Tern", "mail.example", "01904 555 145"),
)
GIVEN = [(firm, "", phone) for firm, _, phone in FIRMS]


def page(card: str, firms: tuple[tuple[str, str, str], ...] = FIRMS, around: str = "") -> str:
    cards = "".join(card.format(firm=firm, host=host, phone=phone) for firm, host, phone in firms)
    return f"<main><h1>Brook Park</h1>{around}<p>Who is here</p><div>{cards}</div></main>"


CARD = "<div class=c><h4>{firm}</h4><p>We work on it</p><p>info@{host}</p><p>Tel. {phone}</p></div>"


@pytest.mark.parametrize(
    "card",
    [
        CARD,
        "<li class=m><b>{firm}</b><p>Tel. {phone}</p><a href='https://www.{host}/'>Website</a></li>",
        "<article><p class=name>{firm}</p><p>Tel. {phone}<br>www.{host}</p></article>",
    ],
)
def test_firms_at_domains_of_their_names_are_given_each_its_own(card: str) -> None:
    assert told(read(page(card), url=PAGE)) == GIVEN


def names(body: str) -> list[str]:
    return [vendor for vendor, *_ in told(read(body, url=PAGE)) if vendor]


def test_people_and_departments_at_one_domain_are_none() -> None:
    people = (
        ("Anna Fern", "brookpark.example", "01943 555 142"),
        ("Sales and orders", "brookpark.example", "01482 555 143"),
        ("Workshop", "brookpark.example", "01904 555 144"),
    )
    assert not {name for name, *_ in people} & set(names(page(CARD, people)))


def test_domains_that_share_a_word_of_the_trade_with_all_names_tell_nothing() -> None:
    shops = tuple((f"{town} glass shop", f"glass{at}.example", f"01943 555 14{at}") for at, town in enumerate("ABC"))
    assert not names(page(CARD, shops))


def test_sisters_called_as_the_page_are_left_to_it() -> None:
    sisters = (("Brook Park North", "brookparknorth.example", "01943 555 142"), *FIRMS[1:3])
    assert "Vale Roofing" not in names(page(CARD, sisters))


def test_beside_contacts_of_the_pages_own_nobody_is_given() -> None:
    own = "<p>Brook Park, 4 Dock Road, Hull HU1 2AB</p><p>Tel. 01482 555 100</p>"
    assert not {firm for firm, *_ in FIRMS} & set(names(page(CARD, around=own)))


def test_each_link_of_a_page_is_looked_at_once_and_not_for_each_firm(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def noted(link: element.Element, name: str) -> str | None:
        looked.append(name)
        return element.attribute(link, name)

    monkeypatch.setattr(firms_at_their_domains, "attribute", noted)
    links = "".join(f"<a href='https://l{at}.example/'>x</a>" for at in range(1_000))
    assert told(read(f"{page(CARD)}<footer>{links}</footer>", url=PAGE)) == GIVEN
    assert len(looked) <= 1_000
