"""Entries of a menu that say in two tongues where they lead are no labels with values."""

import pytest
from tests.parse.test_others import read

URL = "https://moss.example/"
ENTRIES = (("COMPANY", "会社情報"), ("OFFICE", "営業所一覧"), ("PRODUCTS", "製品情報"), ("CONTACT", "お問い合わせ"))
GERMAN = (
    ("Company", "Wer wir sind"),
    ("Address", "Standorte im Land"),
    ("Products", "Was wir bauen"),
    ("Jobs", "Stellen"),
)


@pytest.mark.parametrize("entries", [ENTRIES, GERMAN])
def test_an_entry_in_two_tongues_names_nobody(entries: tuple[tuple[str, str], ...]) -> None:
    menu = "".join(
        f"<li><a href='/{at}'><span>{a}</span><span>{b}</span></a></li>" for at, (a, b) in enumerate(entries)
    )
    offers = read(f"<div><ul>{menu}</ul></div><h1>Moss Kettles</h1><p>We make kettles.</p>", url=URL).offers
    assert not [offer for offer in offers if {"vendor", "address"} & set(offer.fields)]


def test_a_link_that_says_who_sells_beside_other_items_names_him() -> None:
    items = (
        "<li><a href='/c/9'><span>Seller</span><span>Ox Tools</span></a></li><li>4 kg</li><li>New</li><li>Steel</li>"
    )
    offers = read(f"<h1>Kettle</h1><p>€ 12,50</p><ul>{items}</ul><button>Buy</button>", url=URL).offers
    assert [said.raw for offer in offers for said in offer.fields.get("vendor", ())] == ["Ox Tools"]
