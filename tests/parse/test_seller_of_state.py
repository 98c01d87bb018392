"""A page's embedded state tells of its seller where it describes one with name and address, and never of several."""

import json
from typing import Any

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
WHERE = "44 Foundry Lane, Leeds LS9 8AB"
ELSEWHERE = "9 Dock Road, Hull HU1 2AB"
SELLER = "<p>Seller: Plover Glass</p>"
THING = "<h1>Flask 500 ml</h1><p>Price: $3.10</p><p>MOQ: 100 pcs</p>"
SHOP = {"name": "Plover Glass", "address": WHERE}

Said = tuple[list[str], list[str]]


def read(state: Any, body: str, *, title: str = "Flask 500 ml | Fernmarkt", written: str = "") -> Said:
    script = written or f"<script>window.__INITIAL_STATE__ = {json.dumps(state, ensure_ascii=False)};</script>"
    text = (
        f"<!doctype html><html><head><title>{title}</title></head><body><header><a href='/'>Fernmarkt</a></header>"
        f"<div>{body}</div><footer>© 2024 Fernmarkt</footer>{script}</body></html>"
    )
    url = "https://fernmarkt.example/i/7.html"
    offers = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    vendor, address = ([said.raw for each in offers for said in each.fields.get(n, ())] for n in ("vendor", "address"))
    return vendor, address


OWN = (["Plover Glass"], [WHERE])


@pytest.mark.parametrize(
    "state",
    [
        {"shop": {"name": "Plover Glass", "contact": {"address": WHERE, "phone": "0113 496 0101"}}},
        {"data": {"item": {"id": 7, "seller": {"sellerName": "Plover Glass", "fullAddress": WHERE}}}},
        {"product": {"title": "Flask 500 ml", "price": "3.10", "store_name": "Plover Glass", "store_address": WHERE}},
        {"supplierInfo": {"name": "Plover Glass", "address": {"street": "44 Foundry Lane", "city": "Leeds LS9 8AB"}}},
        {"shop": SHOP, "cache": {"shop": SHOP}},
        {"shops": [1], "seller": [SHOP]},
        {"pageProps": {"shop": {"shopName": "Plover Glass", "shopLocation": WHERE, "hotline": "0113 496 0101"}}},
        {"__STALL_STATE__": {"store": SHOP, "user": None, "platform": {"hotline": "0113 496 0000"}}},
        {"vendor": {"vendor_name": "Plover Glass", "vendorAddress": WHERE}},
    ],
)
@pytest.mark.parametrize("seller", [SELLER, ""])
def test_the_one_seller_of_a_state_is_who_sells_the_pages_thing(state: Any, seller: str) -> None:
    assert read(state, THING + seller) == OWN


def test_a_firm_of_a_state_is_who_sells_where_the_page_names_it() -> None:
    state = {"detail": {"company": {"name": "Plover Glass", "addr": WHERE}}}
    assert read(state, THING + SELLER) == OWN
    assert WHERE not in read(state, THING)[1]  # it may be whose site it is


def test_other_writings_of_a_state_and_other_tongues_tell_as_much() -> None:
    held = json.dumps({"props": {"pageProps": {"supplier": SHOP}}})
    told = f"<script id='__NEXT_DATA__' type='application/json'>{held}</script>"
    assert read(None, THING + SELLER, written=told) == OWN
    shop = {"shop": {"name": "河东器皿经营部", "contact": {"address": "山东省临沂市河东区凤凰大街88号"}}}
    assert read(shop, THING) == (["河东器皿经营部"], ["山东省临沂市河东区凤凰大街88号"])
    ours = {"satici": {"name": "Ceylan Cam", "address": "Atatürk Cad. No: 45, 35210 Konak/İzmir"}}
    assert read(ours, THING) == (["Ceylan Cam"], ["Atatürk Cad. No: 45, 35210 Konak/İzmir"])


def test_a_page_that_gives_nothing_is_the_sellers_whom_its_title_names() -> None:
    state = {"shop": SHOP}
    assert read(state, "<h1>Plover Glass</h1><p>Welcome!</p>", title="Plover Glass | Fernmarkt") == OWN
    assert read(state, "<div id='app'></div>", title="Fernmarkt") == OWN
    assert read(state, "<h1>Glass</h1><p>All of glass.</p>", title="Glass | Fernmarkt") == ([], [])


@pytest.mark.parametrize(
    "state",
    [
        {"sellers": [SHOP, {"name": "Moss Works", "address": ELSEWHERE}]},
        {"seller": [SHOP, {"name": "Moss Works", "address": ELSEWHERE}]},
        {"seller": SHOP, "supplier": {"name": "Moss Works", "address": ELSEWHERE}},
        {"seller": SHOP, "shop": {"name": "Plover Glass", "address": ELSEWHERE}},
        {"platform": {"name": "Plover Glass", "address": WHERE}},
        {"user": SHOP, "warehouse": SHOP, "manufacturer": SHOP},
        {"related": [{"seller": SHOP}]},
        {"seller": {"name": "Moss Works", "address": WHERE}},
        {"seller": {"name": "Fernmarkt Ltd", "address": WHERE}},
        {"seller": {"name": "Plover Glass", "location": "Leeds"}},
        {"seller": {"address": WHERE}},
        {"__RECENTLY_VIEWED_DATA__": {"shop": SHOP}},
        {"__SPONSORS__": {"shop": SHOP}},
    ],
)
def test_a_state_of_several_of_the_site_or_of_another_gives_no_address(state: Any) -> None:
    assert read(state, THING + SELLER) == (["Plover Glass"], [])


@pytest.mark.parametrize(
    "state",
    [
        {"shop": {"name": "Pickup Locker 9", "address": WHERE}, "seller": {"name": "Plover Glass", "id": 7}},
        {"checkout": {"shippingMethods": {"company": SHOP}}},
        {"nearestStore": {"store": SHOP}},
        {"competitors": {"seller": SHOP}},
        {"insurance": {"store": SHOP}},
        {"store": {"name": "Fernmar Services", "address": WHERE}},
    ],
)
def test_a_record_of_a_locker_a_carrier_or_another_shop_is_nobodys(state: dict[str, object]) -> None:
    named, located = read(state, THING)
    assert {"Plover Glass", "Pickup Locker 9", "Fernmar Services"}.isdisjoint(named)
    assert located == []


CARDS = "<section class='cards'><h3>Products</h3>" + "".join(
    f"<div class='card'><img src='data:,' alt='{name}'><div class='card__t'>{name}</div>"
    f"<div class='card__p'>{price}</div><div class='card__m'>MOQ: {moq}</div></div>"
    for name, price, moq in (("Glass carafe", "$ 7.80", 6), ("Tall tumbler", "$ 5.50", 1), ("Ice bowl", "$ 1.60", 50))
)


def test_goods_on_the_page_of_the_seller_of_a_state_are_his() -> None:
    """His name and his address stand in the state alone, his goods in cards without links."""
    page = f"<h1>Plover Glass</h1><p>Blown by hand.</p>{CARDS}</section>"
    vendors, addresses = read({"store": SHOP}, page, title="Plover Glass | Fernmarkt")
    assert (set(vendors), addresses) == ({"Plover Glass"}, [WHERE])


def test_goods_of_a_list_that_names_its_sellers_or_nobody_are_not_his() -> None:
    """A category's page may keep the state of a shop that it recommends."""
    page = f"<h1>Glass</h1><p>All sellers.</p>{CARDS}</section>"
    assert read({"store": SHOP}, page, title="Glass | Fernmarkt") == ([], [])


FIRMS_PAGE = (
    "<h1>Plover Glass Ltd</h1><h2>Products</h2><div class='goods'><div class='card'><a href='#1'>Flask</a>"
    "<div class='price'>$3.10</div></div><div class='card'><a href='#2'>Beaker</a><div class='price'>$4.20</div></div>"
    "<div class='card'><a href='#3'>Funnel</a><div class='price'>$5.30</div></div></div>"
    "<section><h3>Similar suppliers</h3><a href='/i/8.html'>Otter Steel Ltd</a></section>"
)


@pytest.mark.parametrize("name", ["Plover Glass Ltd", "Otter Steel Ltd"])
def test_where_a_firm_is_whose_page_shows_its_goods_alone_the_state_says_under_its_name(name: str) -> None:
    state = {"seller": {"sellerId": 7, "title": name, "legal": {"ogrn": "961724", "address": WHERE}}}
    vendors, places = read(state, FIRMS_PAGE, title="Plover Glass Ltd | Fernmarkt")
    assert set(vendors) == {"Plover Glass Ltd"}
    assert places == ([WHERE] if name == "Plover Glass Ltd" else [])


ABOUT = "<h1>Plover Glass</h1><p>Blown by hand.</p>"
HERS = "Plover Glass | Fernmarkt"
WRITTEN = {
    "a literal": f"var SHOP = {{id: 7, name: 'Plover Glass', contact: {{address: '{WHERE}'}}}};",
    "keys in pinyin": f'var QY = {{"id": 7, "qymc": "Plover Glass", "dianhua": "0113 496 0101", "dizhi": "{WHERE}"}};',
    "keys in pinyin, whole": f"const gongsi_info = {{gongsi_mingcheng: 'Plover Glass', lxdz: '{WHERE}',}};",
    "a shown name": (
        'window.__INITIAL_STATE__ = {"company": {"displayName": "Plover Glass", "location": '
        f'{{"country": "GB", "city": "Leeds", "detailAddress": "{WHERE}"}}}}, "viewer": {{"company": null}}}};'
    ),
    "keys of the firm": f'var pageData = {{"companyName": "Plover Glass", "companyAddr": "{WHERE}", "id": 7}};',
}


@pytest.mark.parametrize("script", WRITTEN.values(), ids=WRITTEN)
def test_where_the_firm_of_a_page_is_stands_in_a_script_in_many_writings(script: str) -> None:
    vendors, places = read(None, ABOUT, title=HERS, written=f"<script>{script}</script>")
    assert set(vendors) == {"Plover Glass"}
    assert [place.removesuffix(", GB") for place in places] == [WHERE]


@pytest.mark.parametrize("script", WRITTEN.values(), ids=WRITTEN)
def test_a_firm_of_a_script_is_not_that_of_anothers_page(script: str) -> None:
    other = "<h1>Moss Works</h1><p>Tiles.</p>"
    assert WHERE not in read(None, other, title="Moss Works | Fernmarkt", written=f"<script>{script}</script>")[1]


@pytest.mark.parametrize(
    "script",
    [
        f"var viewer = {{company: {{name: 'Plover Glass', address: '{WHERE}'}}}};",
        f"var settings = {{companyName: 'Plover Glass', companyAddr: '{WHERE}'}};",
        f"var recommended = {{companyName: 'Plover Glass', companyAddr: '{WHERE}'}};",
        f"var delivery = {{qymc: 'Plover Glass', dizhi: '{WHERE}'}};",
        f"var QY = {{qymc: 'Plover Glass', dizhi: '{WHERE}'}}; var GS = {{gsmc: 'Moss Works', dizhi: '{ELSEWHERE}'}};",
        f"var QY = {{qymc: name('Plover Glass'), dizhi: '{WHERE}'}};",
    ],
)
def test_a_script_of_the_viewer_the_site_or_of_several_tells_nobodys_place(script: str) -> None:
    assert read(None, ABOUT, title=HERS, written=f"<script>{script}</script>")[1] == []


def test_a_name_that_only_papers_have_stands_behind_the_one_that_is_shown() -> None:
    shop = {"legalName": "J. Brown Trading Ltd", "name": "Plover Glass", "address": WHERE}
    assert read({"shop": shop}, THING) == OWN


def test_a_town_in_other_letters_is_not_put_into_an_address() -> None:
    """A market of China keeps the town for its lists and the address as the firm gave it."""
    company = {"qymc": "Plover Glass", "shi": "青岛", "dizhi": "No. 77 Fern Road, Qingdao, China"}
    assert read({"QY": company}, ABOUT, title=HERS)[1] == ["No. 77 Fern Road, Qingdao, China"]
    company = {"qymc": "Plover Glass", "city": "Qingdao", "dizhi": "山东省青岛市凤凰大街88号"}
    assert read({"QY": company}, ABOUT, title=HERS)[1] == ["山东省青岛市凤凰大街88号"]


CONTACT = {"contactPerson": "Grace Moss", "phone": "0113 496 0101", "city": "Leeds", "detailAddress": WHERE}


@pytest.mark.parametrize("key", ["contact", "contactInfo", "lianxi"])
@pytest.mark.parametrize("holder", ["shop", "seller", "store"])
def test_contacts_beside_the_one_seller_of_a_state_are_his(holder: str, key: str) -> None:
    contact = {**CONTACT, f"{holder}Id": 7, "email": "sales@plover.example"}
    state = {holder: {"id": 7, "shopName": "Plover Glass"}, key: contact, "offers": []}
    vendor, address = read(state, "<p>Plover Glass</p>", title="Plover Glass | Fernmarkt")
    assert vendor == ["Plover Glass"]
    assert address == [f"{WHERE}, Leeds"] or address == [WHERE]


@pytest.mark.parametrize(
    "state",
    [
        {"platform": {"corp": "Fern Networks"}, "contact": CONTACT},
        {"shop": {"shopName": "Plover Glass"}, "seller": {"name": "Otter Steel"}, "contact": CONTACT},
        {"shop": {"shopName": "Plover Glass"}, "contact": CONTACT, "contacts": {**CONTACT, "detailAddress": ELSEWHERE}},
        {"shop": {"shopName": "Plover Glass"}, "platform": {"contact": CONTACT}},
        {"shop": {"shopName": "Plover Glass"}, "support": CONTACT},
        {"shop": {"shopName": "Plover Glass"}, "contact": {**CONTACT, "email": "help@fernmarkt.example"}},
        {"shop": {"shopName": "Plover Glass"}, "contact": {**CONTACT, "hotline": "400 820 0000"}},
        {"shop": {"shopName": "Plover Glass"}, "contact": {**CONTACT, "title": "Fernmarkt head office"}},
        {"shop": {"shopName": "Plover Glass", "id": 7}, "contact": {**CONTACT, "shopId": 9}},
    ],
)
def test_contacts_beside_nobody_or_several_are_nobodys(state: Any) -> None:
    assert read(state, "<p>Plover Glass</p>", title="Plover Glass | Fernmarkt")[1] == []


def test_goods_of_a_state_are_the_sellers_whose_page_it_is() -> None:
    offers = [{"subject": "Flask", "price": "3.10"}, {"subject": "Jar", "price": "2.20"}]
    state = {"shop": {"shopName": "Plover Glass Ltd"}, "contact": CONTACT, "offers": offers}
    body = "<div>Plover Glass Ltd</div><p>Blown glass.</p>"
    vendor, _ = read(state, body, title="Plover Glass Ltd's store | Fernmarkt")
    assert vendor == ["Plover Glass Ltd"] * 3
    assert read(state, "<div>Glass of the valley</div>", title="Glass | Fernmarkt")[0] == []
