"""What a seller's page repeats of its market's helpline, office and number is none of the seller's."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

FRAME = "Fernmarkt Ltd, 40 Castle Wharf, Bristol BS1 6AB, VAT GB123456789, Phone: 0330 555 0199"
FIELDS = {"phone", "address", "email", "messenger"}


def read(middle: str, frame: str, *, top: str = "Fernmarkt", title: str = "Oak bowl | Fernmarkt") -> PageReading:
    page = (
        f'<html lang="en"><head><title>{title}</title></head><body><header><a href="/">{top}</a></header>'
        f"<main>{middle}</main><footer>{frame}</footer></body></html>"
    )
    site = Site(name="x", start=("https://x.example/",), allow=("https://x.example/*",))
    return read_page(page.encode(), url="https://x.example/12", content_type="text/html", site=site)


def told(middle: str, frame: str = f"<p>{FRAME}</p>", seller: str = "<p>Seller: Orrin Lamps</p>") -> set[str]:
    """Return which contacts a page gives its seller."""
    [offer] = read(f'<h1>Oak bowl</h1><p class="price">£48.00</p>{seller}{middle}', frame).offers
    assert [said.raw for said in offer.fields["vendor"]] == ["Orrin Lamps"]
    return FIELDS & set(offer.fields)


@pytest.mark.parametrize(
    "line",
    [
        "Phone: 0330 555 0199",
        "Phone: +44 (0)330 555 0199",
        "Address: 40 Castle Wharf, Bristol BS1 6AB",
        "Address: Castle Wharf, 40, Bristol, BS1 6AB (Bristol)",
    ],
)
def test_what_the_frame_says_of_the_markets_firm_is_not_the_sellers(line: str) -> None:
    assert told(f"<p>{line}</p>") == set()


def test_what_the_frame_does_not_say_is_the_sellers() -> None:
    assert told("<p>Phone: 0113 496 0123</p><p>Address: 12 Fern Road, Leeds LS1 4AB</p>") == {"phone", "address"}


def test_a_seller_whom_the_frame_names_keeps_what_it_says() -> None:
    assert told("<p>Phone: 0330 555 0199</p>", "Orrin Lamps Ltd, Leeds, Phone: 0330 555 0199") == {"phone"}


@pytest.mark.parametrize(
    ("line", "frame"),
    [
        (
            "Phone: 0330 555 0199",
            "<p>© 2026 Fernmarkt Ltd - Registered office: 40 Castle Wharf - Tel. 0330 555 0199</p>",
        ),
        ("Phone: 0330 555 0199", "<p>Phone: 0330 555 0199</p><p>© 2026 Fernmarkt</p>"),
        ("Email: shops@fernmarkt.example", "<p>© 2026 Fernmarkt. shops@fernmarkt.example</p>"),
        ("Email: info@fernmarkt.example", "<p>© 2026 Fernmarkt</p>"),
        ("WhatsApp: +44 7700 900123", "<p>Fernmarkt Ltd. WhatsApp: +44 7700 900123</p>"),
    ],
)
def test_the_frame_is_the_sites_by_its_rights_and_by_its_name_in_two_places(line: str, frame: str) -> None:
    assert told(f"<p>{line}</p>", frame) == set()


def test_a_link_to_the_seller_in_the_frame_does_not_make_its_helpline_his() -> None:
    frame = f"<p>Last seen: <a href='/s/1'>Orrin Lamps</a></p><p>{FRAME}</p>"
    assert told("<p>Phone: 0330 555 0199</p>", frame) == set()


@pytest.mark.parametrize(
    "box",
    [
        "<h3>Need help?</h3><p>WhatsApp: +44 7700 900123</p>",
        "<p>Call Fernmarkt: 0330 555 0188</p>",
        "<h3>Questions?</h3><p>Fernmarkt customer service</p><p>Phone: 0330 555 0188</p>",
        "<h3>Klantenservice</h3><p>Tel: 0330 555 0188</p>",
        "<h3>Service client Fernmarkt</h3><p>Tel: 0330 555 0188</p>",
    ],
)
def test_what_stands_under_the_sites_service_or_its_name_is_not_the_sellers(box: str) -> None:
    assert told(f"<div>{box}</div>", "<p>© 2026 Fernmarkt</p>") == set()


@pytest.mark.parametrize(
    "box",
    [
        "<p>0113 496 0123</p><button>Call</button>",
        "<h3>Contact seller</h3><p>0113 496 0123</p>",
        "<p>Please mention Fernmarkt when calling 0113 496 0123</p>",
        "<p>Need help? Call Orrin Lamps on 0113 496 0123</p>",
    ],
)
def test_the_sellers_own_telephone_given_twice_stays_his(box: str) -> None:
    assert told(f"<p>Phone: 0113 496 0123</p><aside class='sidebar'>{box}</aside>") == {"phone"}


def test_a_mailbox_of_the_sellers_name_at_the_markets_domain_is_his() -> None:
    assert told("<p>Email: orrin@fernmarkt.example</p>", "<p>© 2026 Fernmarkt. info@fernmarkt.example</p>") == {"email"}


def test_a_telephone_below_the_markets_badge_is_the_sellers() -> None:
    assert told("<p>Fernmarkt Premium Seller</p><p>Phone: 0113 496 0123</p>") == {"phone"}


def test_a_warning_says_what_was_not_given_to_the_seller() -> None:
    middle = '<h1>Oak bowl</h1><p class="price">£48.00</p><p>Seller: Orrin Lamps</p><p>Phone: 0330 555 0199</p>'
    assert any("0330 555 0199" in warning for warning in read(middle, f"<p>{FRAME}</p>").warnings)


def test_an_imprint_keeps_the_number_that_the_frame_says_under_the_name_of_the_shop() -> None:
    middle = "<h1>Impressum</h1><p>Anbieter: Dohlmann Handels GmbH</p><p>Telefon: 030 4998812</p>"
    reading = read(
        middle, "<p>© Kerzenwelt, Telefon: 030 4998812</p>", top="Kerzenwelt", title="Impressum | Kerzenwelt"
    )
    assert any("phone" in draft.fields for draft in (*reading.offers, *reading.blocks))


def test_a_number_behind_words_of_service_is_left_where_the_seller_has_another() -> None:
    middle = "<p>Phone: 0113 496 0123</p><p>Customer service: 0330 555 0188</p>"
    [offer] = read(
        f'<h1>Oak bowl</h1><p class="price">£48.00</p><p>Seller: Orrin Lamps</p>{middle}', "<p>© 2026 Fernmarkt</p>"
    ).offers
    assert [said.raw for said in offer.fields["phone"]] == ["0113 496 0123"]


def test_a_number_behind_words_of_service_that_is_the_only_one_is_the_sellers() -> None:
    assert told("<p>Customer service phone: 0113 496 0123</p>", "<p>© 2026 Fernmarkt</p>") == {"phone"}


@pytest.mark.parametrize("href", ["tel:+443305550199", "https://wa.me/443305550199"])
def test_a_link_in_the_frame_says_the_number_that_it_dials(href: str) -> None:
    assert told("<p>Phone: 0330 555 0199</p>", f'<a href="{href}">Call us</a><p>© 2026 Fernmarkt</p>') == set()


def test_contacts_below_a_sellers_name_have_no_number_of_the_sites_service() -> None:
    middle = (
        "<h1>Orrin Lamps</h1><p>12 Fern Road, Leeds LS1 4AB</p><p>Phone: 0113 496 0123</p><h3>Need help?</h3>"
        "<p>Call us: 0330 555 0199</p>"
    )
    reading = read(middle, f"<p>{FRAME}</p>", title="Orrin Lamps | Fernmarkt")
    assert [[said.raw for said in block.fields["phone"]] for block in reading.blocks] == [["0113 496 0123"]]
    assert reading.offers == ()


def entry(top: str, foot: str, below: str = "<h2>推荐供应商</h2><p>湖州白杨铜器厂</p>") -> set[str]:
    """Return the telephones of a market's page of one firm in another script than the market's own name."""
    rows = "<dt>Company Name</dt><dd>Alder Kettle Works Co., Ltd.</dd><dt>Telephone</dt><dd>86-572-55501234</dd>"
    rows += "<dt>Address</dt><dd>No. 88 Baiyang Road, Wuxing District, Huzhou, Zhejiang, China</dd>"
    page = (
        "<html lang=zh><head><title>Alder Kettle Works Co., Ltd. - 白鹭商贸网</title></head><body>"
        f"<div class=top>{top}</div><h1>Alder Kettle Works Co., Ltd.</h1><dl>{rows}</dl>{below}"
        f"<div class=foot>{foot}</div></body></html>"
    )
    site = Site(name="x", start=("https://x.example/",), allow=("https://x.example/*",), language="zh")
    url = "https://x.example/company/alder.html"
    [offer] = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=site).offers
    assert [said.raw for said in offer.fields["vendor"]] == ["Alder Kettle Works Co., Ltd."]
    return {said.raw for said in offer.fields["phone"]}


HOTLINE = "400-555-7719"
OWN = "86-572-55501234"


def test_a_number_in_the_head_and_the_foot_of_a_page_among_others_is_the_sites_whatever_that_is_called() -> None:
    assert entry(f"<span>采购热线 {HOTLINE}</span>", f"<p>客服热线：{HOTLINE}</p><p>杭州白鹭网络科技有限公司</p>") == {
        OWN
    }
    assert entry("<a href=/>首页</a>", f"<p>采购电话：{HOTLINE}</p><p>杭州白鹭网络科技有限公司</p>") == {OWN}


def test_a_number_in_a_frame_that_names_the_seller_stays_the_sellers() -> None:
    assert HOTLINE in entry(f"<span>Call {HOTLINE}</span>", f"<p>Alder Kettle: {HOTLINE}</p>")


def test_a_number_that_the_middle_of_a_page_says_too_is_the_sellers() -> None:
    below = f"<p>Mobile: {HOTLINE}</p><h2>推荐供应商</h2><p>湖州白杨铜器厂</p>"
    assert HOTLINE in entry("<a href=/>首页</a>", f"<p>电话：{HOTLINE}</p>", below)


def test_the_organisation_of_a_market_that_asks_questions_of_its_sellers_is_given_none_of_their_contacts() -> None:
    data = (
        '{"@type": "Organization", "name": "Plazafern", "url": "https://x.example/", "telephone": "+52 800 555 0446",'
        '"address": {"@type": "PostalAddress", "streetAddress": "Calle Encino 12", "addressLocality": "Puebla"}}'
    )
    page = (
        f'<html lang="es"><head><title>Telares Alondra - Plazafern</title><script type="application/ld+json">{data}'
        '</script></head><body><div id="hdr"><a href="/">Plazafern</a></div><h1>Telares Alondra</h1>'
        "<p><b>WhatsApp:</b> 951 555 7728</p><h3>Pregunta al vendedor</h3></body></html>"
    )
    site = Site(name="x", start=("https://x.example/",), allow=("https://x.example/*",), language="es")
    url = "https://x.example/t/alondra"
    offers = read_page(page.encode(), url=url, content_type="text/html", site=site).offers
    assert not any(said.raw == "Plazafern" for offer in offers for said in offer.fields.get("vendor", ()))
