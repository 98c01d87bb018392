"""Tables of a market's offers, and cards of a firm's things beside its name: who sells is the firm."""

import pytest
from tests.parse.test_others import read

from falsefront.parse.layout import card
from falsefront.parse.tree import build_tree

URL = "https://tradequay.example/offers"
ROWS = (
    ("Oak tray", "US $4.50", "Fern Trading Co., Ltd."),
    ("Pine stool", "US $9.20", "Moss Tools Ltd"),
    ("Glass vase", "US $2.20", "Orrin GmbH"),
)
HAN = (
    ("木托盘", "面议", "榛砚木业有限公司"),
    ("木凳", "¥12.00", "青橡家具有限公司"),
    ("花瓶", "¥9.00", "榛砚木业有限公司"),
)


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        (("Product", "Price", "Supplier"), ROWS),
        (("Item", "Price", "Company"), ROWS),
        (("品名", "价格", "公司"), HAN),
        (("产品名称", "报价", "供应商"), HAN),
    ],
)
def test_each_row_is_an_offer_of_the_firm_in_it(labels: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in (labels, *rows))
    found = read(f"<h1>TradeQuay</h1><table>{cells}</table>", url=URL).offers
    told = [tuple(each.fields[name][0].raw for name in ("title", "vendor")) for each in found]
    assert told == [(title, vendor) for title, _, vendor in rows]


def test_a_table_of_firms_and_what_they_made_offers_nothing() -> None:
    cells = "".join(f"<tr><td>{t}</td><td>1994</td><td>{v}</td></tr>" for t, _, v in ROWS)
    page = f"<h1>History</h1><table><tr><td>Product</td><td>Year</td><td>Company</td></tr>{cells}</table>"
    assert not read(page, url=URL).offers


@pytest.mark.parametrize("head", ["References", "Completed tenders", "Market statistics", "Referenzen", "中标公告"])
def test_a_table_of_buyers_or_figures_offers_nothing_of_theirs(head: str) -> None:
    cells = "".join(f"<tr><td>{t}</td><td>{p}</td><td>{v}</td></tr>" for t, p, v in ROWS)
    page = f"<h1>{head}</h1><table><tr><td>Product</td><td>Price</td><td>Company</td></tr>{cells}</table>"
    assert all("vendor" not in each.fields for each in read(page, url=URL).offers)


def test_a_row_with_a_town_or_what_is_in_stock_in_the_place_of_the_seller_is_no_offer() -> None:
    rows = (
        *ROWS,
        ("Oak bowl", "US $3.00", "Leeds, Yorkshire"),
        ("Oak cup", "US $2.00", "in stock"),
        ("Oak lid", "US $1.00", "Privat"),
    )
    cells = "".join(f"<tr><td>{t}</td><td>{p}</td><td>{v}</td></tr>" for t, p, v in rows)
    page = f"<h1>Offers</h1><table><tr><td>Product</td><td>Price</td><td>Company</td></tr>{cells}</table>"
    assert [each.fields["vendor"][0].raw for each in read(page, url=URL).offers] == [v for _, _, v in ROWS]


def test_a_box_of_a_firms_things_is_the_firms_in_the_heading_beside_it() -> None:
    def vendor(before: str, inside: str = "") -> str | None:
        things = "<li><a href=/p/1><h6>Oak tray with handles</h6></a></li><li><a href=/p/2><h6>Oak bowl</h6></a></li>"
        tree = build_tree(
            f"<div class=row><div>{before}</div><div class=company-item>{inside}<ul>{things}</ul></div></div>"
        )
        return card(tree, tree.by_class["company-item"][0], URL).raw("vendor")

    assert vendor("<h5><a href=/c/1>Moss Metrocom</a></h5><p>Makes things of wood.</p>") == "Moss Metrocom"
    assert vendor("<h5>Moss Metrocom</h5><h5>Fern Trading</h5>") not in {"Moss Metrocom", "Fern Trading"}
    assert vendor("<h5>More of them</h5>", "<h3><a href=/c/1>Moss Metrocom</a></h3>") != "More of them"


@pytest.mark.parametrize("kind", ["supplier-card", "company-item", "vendor-card"])
@pytest.mark.parametrize("head", ["<h1>Wood suppliers</h1>", "<h1>Market</h1><h2>Garden tools</h2>", "<h2>木制品</h2>"])
def test_a_heading_over_cards_of_firms_is_the_name_of_none(kind: str, head: str) -> None:
    firms = ("Fern Trading Ltd", "Otter Joinery Ltd", "Vale GmbH", "Marl Kft")
    cards = "".join(
        f"<div class={kind}><a href=/c/{at}>{firm}</a><p>{at + 3} Mill Lane, Hull HU1 1XL</p><p>01482 49611{at}</p>"
        "</div>"
        for at, firm in enumerate(firms)
    )
    found = read(f"<title>TradeQuay</title><main>{head}{cards}</main>", url=URL).offers
    assert [each.fields["vendor"][0].raw for each in found] == list(firms)


def test_a_heading_over_one_card_that_names_its_firm_or_gives_contacts_is_not_its_name() -> None:
    for inside in ("<a href=/c/1>Fern Trading Ltd</a>", "<a href=/c/1>Otter Joinery</a><p>Tel: 0113 496 0101</p>"):
        tree = build_tree(
            f"<div><h3><a href=/t/1>Garden tools</a></h3><div class=company-card>{inside}<h6>A</h6><h6>B</h6></div>"
            "</div>"
        )
        assert card(tree, tree.by_class["company-card"][0], URL).raw("vendor") != "Garden tools"
