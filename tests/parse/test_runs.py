"""Lists whose entries have no element of their own: told apart by the whole run, or not read."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="shop", start=("https://shop.example/",), allow=("https://shop.example/*",))
Said = list[tuple[str | None, str | None]]
TRAY, STOOL, BOARD = ("Oak tray", "£18.50"), ("Ash stool", "£64.00"), ("Walnut board", "£32.00")
ALL: Said = [TRAY, STOOL, BOARD]


def offers(body: str) -> Said:
    """Return title and price of what a page offers."""
    page = f"<html><head><meta charset=utf-8><title>Lumo</title></head><body>{body}</body></html>".encode()
    read = read_page(page, url="https://shop.example/x", content_type="text/html", site=SITE)
    return [(_raw(offer, "title"), _raw(offer, "price")) for offer in read.offers]


def _raw(offer: Offer, name: str) -> str | None:
    said = offer.fields.get(name, ())
    return said[0].raw if said else None


def run(entry: str, *, between: str = "", things: Said = ALL) -> str:
    """Return entries one behind the other; `entry` is the markup of one with its name and its price."""
    return between.join(entry.format(name=name, price=price) for name, price in things)


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Stock</h1><div>{run('<b>{name}</b><br>{price}<br><br>')}</div>",
        f"<h1>Stock</h1><div>{run('<b>{name}</b><br>Oiled.<br>{price}<br>')}</div>",
        f"<h1>Stock</h1><div>{run('{price}<br><b>{name}</b><br>Oiled.', between='<hr>')}</div>",
        f"<h1>Stock</h1><div>{run('<h3>{name}</h3><p>Oiled.</p><p>{price}</p>')}</div>",
        f"<h1>Stock</h1><div>{run('<p>{price}</p><h3>{name}</h3><p>Oiled.</p>')}</div>",
        f"<h1>Stock</h1><dl>{run('<dt>{name}</dt><dd>Oiled.</dd><dd>{price}</dd>')}</dl>",
        f"<h1>Stock</h1><table>{run('<tr><td>{name}</td><td>{price}</td></tr><tr><td colspan=2>Oiled.</td></tr>')}"
        "</table>",
        f"<h1>Stock</h1><table>{run('<tr><td><b>{name}</b></td></tr><tr><td>{price}</td></tr>')}</table>",
        f"<h1>Stock</h1><table>{run('<tr><td><b>{name}</b></td></tr><tr><td></td></tr><tr><td>{price}</td></tr>')}</table>",
        f"<h1>Stock</h1><div>{run('<div class=n>{name}</div><div class=p>{price}</div>')}</div>",
        f"<h1>Stock</h1><p>Orders over £50.00 are sent free of charge.</p>{run('<h3>{name}</h3><p>{price}</p>')}",
        f"<h1>Stock</h1><font size=2><b>Lumo</b><br>Whatever you need<br><br>{run('<b>{name}</b><br>{price}<br><br>')}"
        "<b>Contact</b><br>Write to us<br></font>",
    ],
)
def test_things_side_by_side_are_told_apart(body: str) -> None:
    assert offers(body) == ALL


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>Stock</h1><div><p>£10.00</p>{run('<p><b>{name}</b></p><p>{price}</p>')}</div>",  # above or below?
        f"<h1>Stock</h1><div>{run('<p>{price}</p><p><b>{name}</b></p>')}<p>£10.00</p></div>",
        f"<h1>Stock</h1><div>{run('<p><b>{name}</b></p><p>{price}</p>')}<p><b>Cork mat</b></p></div>",
        f"<h1>Stock</h1><div>{run('<b>{name}</b><br>{price}<br>')}<b>Cork mat</b></div>",
        f"<h1>Stock</h1><div><b>Cork mat</b><hr>{run('{price}<br><b>{name}</b>', between='<hr>')}</div>",
        f"<h1>Stock</h1><div>{run('<b>{name}</b><hr>{price}', between='<br>')}</div>",  # the rules part them
        f"<h1>Stock</h1><div>{run('<p>{price}</p><p>Oiled.</p><h3>{name}</h3>')}<p>£5.00</p></div>",
        f"<h1>Stock</h1><div>{run('<p>{price}</p><h3><a href=/p>{name}</a></h3>')}<p>£5.00</p></div>",
        f"<h1>Stock</h1><div><p>£5.00</p>{run('<p>{price}</p><p><b>{name}</b></p>')}</div>",
        f"<h1>Stock</h1><div>{run('<b>{name}</b><br><br>{price}<br>')}<b>Cork mat</b></div>",
        "<h1>Prices</h1><div><h3>Delivery</h3><p>£5.00</p><h3>Returns</h3><p>£3.00</p><h3>Storage</h3><p>£2.00</p></div>",
        "<h1>Help</h1><h3>What is a tray?</h3><p>£5.00</p><h3>And a stool?</h3><p>£3.00</p><h3>A mat?</h3><p>£2.00</p>",
        "<h1>Oak tray</h1><h3>10 pcs</h3><p>£5.00</p><h3>50 pcs</h3><p>£4.00</p><h3>100 pcs</h3><p>£3.00</p>",
        "<h1>Menu</h1><h3>Soups</h3><p>Leek <b>£5.00</b></p><p>Pea <b>£4.00</b></p><p>Oat <b>£3.00</b></p>"
        "<h3>Pies</h3><p>Plum <b>£5.00</b></p><p>Rye <b>£4.00</b></p><p>Fig <b>£3.00</b></p>"
        "<h3>Teas</h3><p>Mint <b>£2.00</b></p><p>Sage <b>£2.50</b></p><p>Rose <b>£1.00</b></p>",
    ],
)
def test_nothing_is_told_apart_where_a_price_may_be_of_another_or_of_no_thing(body: str) -> None:
    said = offers(body)
    assert len(said) <= 1
    assert all(price is None or title not in dict(ALL) for title, price in said)


def test_an_entry_ends_where_others_end_and_keeps_nothing_of_the_foot() -> None:
    foot = "<p>Lumo, 7 Elm Street, Leeds LS1 4AB, Tel. 0113 496 0123</p>"
    page = f"<html><body><h1>Stock</h1>{run('<h3>{name}</h3><p>{price}</p>')}{foot}</body></html>".encode()
    read = read_page(page, url="https://shop.example/x", content_type="text/html", site=SITE)
    assert [(_raw(offer, "title"), _raw(offer, "phone")) for offer in read.offers] == [(name, None) for name, _ in ALL]


def test_an_unpriced_thing_takes_no_price_of_the_next_one() -> None:
    things: Said = [TRAY, ("Cork mat", ""), STOOL, BOARD]
    assert offers(f"<h1>Stock</h1>{run('<h3>{name}</h3><p>{price}</p>', things=things)}") == [
        TRAY,
        ("Cork mat", None),
        STOOL,
        BOARD,
    ]


def test_a_selector_of_a_profile_sees_the_page_as_it_is_written() -> None:
    site = Site(name="shop", start=SITE.start, allow=SITE.allow, fields={"title": "h1"})
    page = f"<html><body><h1>Stock</h1><div>{run('<h3>{name}</h3><p>{price}</p>')}</div></body></html>".encode()
    read = read_page(page, url="https://shop.example/x", content_type="text/html", site=site)
    assert len(read.offers) <= 1


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td><b>Oak tray</b></td><td><b>Ash stool</b></td><td><b>Walnut board</b></td></tr>"
        "<tr><td>£18.50</td><td>£64.00</td><td>£32.00</td></tr>",
        "<tr><td><a href=/1>Oak tray</a></td><td><a href=/2>Ash stool</a></td></tr>"
        "<tr><td>£18.50</td><td>£64.00</td></tr>"
        "<tr><td><a href=/3>Walnut board</a></td><td></td></tr><tr><td>£32.00</td><td></td></tr>",
        "<tr><td>£18.50</td><td>£64.00</td></tr>"
        "<tr><td><a href=/1>Oak tray</a></td><td><a href=/2>Ash stool</a></td></tr>"
        "<tr><td>£32.00</td><td></td></tr><tr><td><a href=/3>Walnut board</a></td><td></td></tr>",
    ],
)
def test_columns_of_a_table_are_things(rows: str) -> None:
    assert offers(f"<h1>Stock</h1><table>{rows}</table>") == ALL


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><th>Size</th><td><b>Small</b></td><td><b>Middle</b></td><td><b>Large</b></td></tr>"
        "<tr><th>Price</th><td>£18.50</td><td>£64.00</td><td>£32.00</td></tr>",
        "<tr><th></th><th>Adults</th><th>Children</th><th>Families</th></tr>"
        "<tr><th>Price</th><td>£18.50</td><td>£64.00</td><td>£32.00</td></tr>",
        "<tr><td><b>Oak tray</b></td><td><b>Ash stool</b></td><td><b>Walnut board</b></td></tr>"
        "<tr><td>£18.50</td><td colspan=2>£64.00</td></tr>",
        "<tr><td>£1.00</td><td>£2.00</td></tr>"  # above or below?
        "<tr><td><a href=/1>Oak tray</a></td><td><a href=/2>Ash stool</a></td></tr>"
        "<tr><td>£18.50</td><td>£64.00</td></tr>"
        "<tr><td><a href=/3>Walnut board</a></td><td></td></tr><tr><td>£32.00</td><td></td></tr>",
    ],
)
def test_columns_of_kinds_and_doubtful_ones_are_none(rows: str) -> None:
    assert len(offers(f"<h1>Stock</h1><table>{rows}</table>")) <= 1


def test_a_former_price_and_todays_on_one_line_give_todays() -> None:
    body = run("<h3>{name}</h3><p>was £99.00, now {price}</p>")
    assert offers(f"<h1>Stock</h1>{body}") == [(name, f"was £99.00, now {price}") for name, price in ALL]
