"""Lists on a market: a heading over firms is no seller's name, and what data say of all sellers is no seller's."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.card_numbers import digits_of
from falsefront.parse.list_under_head import heads_list
from falsefront.parse.tree import build_tree
from falsefront.records import Offer

SITE = Site(name="market", start=("https://market.example/",), allow=("https://market.example/*",))
FIRMS = (
    ("Orrin Pipeworks Ltd", "14 Dock Road, Hull HU1 2AB", "01482 496 001"),
    ("Quay Metals Ltd", "2 Quay Road, Poole BH15 1AB", "01202 496 055"),
    ("Tarn Tubes Ltd", "3 Mill Lane, Kendal LA9 4ED", "01539 496 002"),
    ("Fell Fittings Ltd", "9 Station Road, Leeds LS1 4DY", "0113 496 0003"),
)


def offers(body: str, head: str = "", heading: str = "Pipe suppliers") -> tuple[Offer, ...]:
    page = (
        f"<!doctype html><html><head><title>{heading} | TradeNook</title>{head}</head><body>"
        "<header><a href='/'>TradeNook</a><nav><a href='/rfq'>Post RFQ</a><a href='/sell'>Become a supplier</a></nav>"
        f"</header><main><h1>{heading}</h1>{body}</main><footer>TradeNook Ltd</footer></body></html>"
    )
    return read_page(page.encode(), url="https://market.example/list", content_type=None, site=SITE).offers


def told(found: tuple[Offer, ...], field: str) -> dict[str, list[str]]:
    return {offer.fields["vendor"][0].raw: [each.raw for each in offer.fields.get(field, ())] for offer in found}


ALL = {name: [number] for name, _, number in FIRMS}


@pytest.mark.parametrize(
    "entry",
    [
        "<div class='box'><h4>{0}</h4><p>{1}</p><p>{2}</p></div>",
        "<div class='n'><h3><a href='/s/{3}'>{0}</a></h3></div><div class='c'><p>{1}</p><p>Tel. {2}</p></div>",
        "<dt><a href='/s/{3}'>{0}</a></dt><dd>{1}</dd><dd>Tel. {2}</dd>",
        "<div class='b'><a href='/s/{3}'><span>{0}</span></a> <span>{2}</span><div>{1}</div></div>",
    ],
)
@pytest.mark.parametrize("heading", ["Pipe suppliers", "Packaging", "Firms in Leeds"])
def test_the_heading_over_a_list_of_firms_on_a_market_is_no_seller(entry: str, heading: str) -> None:
    body = "".join(entry.format(*firm, at) for at, firm in enumerate(FIRMS))
    assert told(offers(f"<div>{body}</div>", heading=heading), "phone") == ALL


def test_names_with_legal_forms_are_who_is_listed_and_not_what_each_of_them_makes() -> None:
    card = (
        "<div class='card{4}'><div class=info><a class=n href='/s/{3}'>{0}</a><p class=at>{1}</p><p class=tel>{2}</p>"
        "<p class=tags><span class=tag>{5}</span></p></div><div class=stand><span>Hall 5A</span></div></div>"
    )
    tags = ("Steel profiles", "Copper pipes", "Doors and windows", "Roof covering")
    paid = " card--premium"
    body = "".join(card.format(*firm, at, "" if at % 2 else paid, tags[at]) for at, firm in enumerate(FIRMS))
    page = f"<div class=list>{body}</div>"
    assert told(offers(page, heading="Exhibitors"), "phone") == ALL
    assert told(offers(page, heading="Exhibitor list 2027"), "phone") == ALL


def test_who_has_a_page_of_his_own_gets_nothing_of_those_who_are_shown_below() -> None:
    own = "<p>22 Weir Street, Derby DE1 2XY</p><p>01332 496 011</p>"
    boxes = "".join(
        f"<div class='m'><a href='/s/{name}'>{name}</a><p>{at}</p><p>{tel}</p></div>" for name, at, tel in FIRMS
    )
    found = offers(f"{own}<h3>Others looked at</h3>{boxes}", heading="Brook Kitchenware Ltd")
    assert told(found, "phone") == {"Brook Kitchenware Ltd": ["01332 496 011"]}


@pytest.mark.parametrize("without", [None, 1, 2])
def test_names_below_their_contacts_get_none_of_the_next_ones(without: int | None) -> None:
    body = "".join(
        ("" if at == without else f"<div class='c'><p>{street}</p><p>{number}</p></div>")
        + f"<div class='h'><h3><a href='/s/{at}'>{name}</a></h3></div>"
        for at, (name, street, number) in enumerate(FIRMS)
    )
    found = told(offers(f"<div>{body}</div>"), "phone")
    assert found == {name: number for at, (name, number) in enumerate(ALL.items()) if at != without}


def test_an_address_over_plain_lines_of_names_gives_no_name_that_of_another() -> None:
    body = "".join(f"<h3>{name}</h3><p>{street}</p><p>{number}</p>" for name, street, number in FIRMS[:3])
    found = offers(f"<p>9 Elm Row, Leeds LS2 7EW</p>{body}<h3>{FIRMS[3][0]}</h3>", heading="Our dealers")
    assert all(
        set(said) <= {number} for said, (_, _, number) in zip(told(found, "phone").values(), FIRMS, strict=False)
    )


def test_places_that_bear_the_name_over_them_are_no_list_of_others() -> None:
    places = "".join(f"<h3>Moss Tools {name}</h3><p>{street}</p>" for name, street, _ in FIRMS)
    others = "".join(f"<h3>{name}</h3><p>{street}</p>" for name, street, _ in FIRMS)
    assert [heads_list(build_tree(f"<h1>Moss Tools</h1>{body}")) for body in (places, others)] == [False, True]


def test_the_telephone_over_a_list_makes_no_names_stand_below_their_contacts() -> None:
    body = "".join(f"<h3>{name}</h3><p>{street}</p><p>{number}</p>" for name, street, number in FIRMS[:3])
    found = told(offers(f"<p>Questions? 020 7946 0011</p>{body}<h3>{FIRMS[3][0]}</h3>"), "phone")
    assert {name: found.get(name) for name, _, _ in FIRMS[:3]} == {name: ALL[name] for name, _, _ in FIRMS[:3]}
    assert not found.get(FIRMS[3][0])


THINGS = ("Pipe 20 mm", "Flange 4 in", "Elbow 90", "Brass valve")


def things(numbers: tuple[str, ...]) -> str:
    return "".join(
        f"<div class='card'><h3><a href='/p/{at}'>{THINGS[at]}</a></h3><b>£{at + 3}.00</b>"
        f"<span class='seller-name'>{name}</span><p>{street}</p><p>{number}</p></div>"
        for at, ((name, street, _), number) in enumerate(zip(FIRMS, numbers, strict=True))
    )


def test_one_seller_in_the_data_of_a_list_gives_way_to_those_whom_its_cards_name() -> None:
    seller = '{"@type":"Organization","name":"TradeNook","telephone":"020 7946 0011"}'
    data = ",".join(
        f'{{"@type":"Product","name":"{name}","url":"https://market.example/p/{at}",'
        f'"offers":{{"@type":"Offer","price":"{at + 3}.00","priceCurrency":"GBP","seller":{seller}}}}}'
        for at, name in enumerate(THINGS)
    )
    head = f'<script type="application/ld+json">[{data}]</script>'
    found = offers(things(tuple(number for _, _, number in FIRMS)), head, heading="Pipe fittings")
    assert told(found, "phone") == ALL


def test_a_title_that_the_data_give_twice_tells_nobody_whose_card_is_meant() -> None:
    data = ",".join(
        f'{{"@type":"Product","name":"{THINGS[0]}","offers":{{"@type":"Offer","price":"{sum_}","priceCurrency":"GBP"}}}}'
        for sum_ in ("9.00", "8.00")
    )
    head = f'<script type="application/ld+json">[{data}]</script>'
    found = offers(things(tuple(number for _, _, number in FIRMS)).replace(THINGS[1], THINGS[0]), head)
    assert not any("vendor" in offer.fields and offer.fields["price"][0].raw in ("9.00", "8.00") for offer in found)


def test_a_switchboard_with_an_extension_for_each_seller_is_the_markets() -> None:
    numbers = tuple(f"020 7946 0011 ext. {100 + at}" for at in range(4))
    assert not any(told(offers(things(numbers), heading="Pipe fittings"), "phone").values())


@pytest.mark.parametrize("behind", ["", " ext. 7", " x7", " доб. 7", " 转 7", " (ext 7)", ", Dahili: 7", " #7"])
def test_a_number_is_known_again_whatever_extension_stands_behind_it(behind: str) -> None:
    assert digits_of(f"+44 20 7946 0011{behind}") == "079460011"
