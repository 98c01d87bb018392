"""One page, whatever it holds: outcome, order of trust, and whose words are whose."""

import json
import random
import re
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.effort import ONE_S, within

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.decode import _CONTROL, _CONTROL_BYTES, CODECS
from falsefront.parse.selectors import absolute
from falsefront.records import Outcome, PageReading

URL = "https://market.example/a/page.html"


def site(**profile: Any) -> Site:
    return Site(name="case", start=("https://market.example/",), allow=("https://market.example/*",), **profile)


def read(html: str | bytes, content_type: str | None = "text/html", **profile: Any) -> PageReading:
    body = html if isinstance(html, bytes) else html.encode()
    return read_page(body, url=URL, content_type=content_type, site=site(**profile))


def raws(reading: PageReading, field: str) -> list[str | None]:
    return [offer.fields[field][0].raw if field in offer.fields else None for offer in reading.offers]


DEEP = 30_000
CASES = {
    "nothing": b"",
    "white space": b" \n\t ",
    "NULs": b"\0" * 100_000,
    "no markup": b"just words",
    "garbage": random.Random(7).randbytes(200_000),
    "garbage in a tag": b"<html><p " + random.Random(8).randbytes(200_000),
    "deep": b"<div>" * DEEP + b"x" + b"</div>" * DEEP,
    "deep cards": b'<div class="card a b">' * 10_000 + b"x",
    "deep items": b'<div itemscope itemtype="http://schema.org/Product" itemprop="name">' * 5_000 + b"x",
    "deep tables": b"<table><tr><td>" * 2_000 + b"a: b",
    "deep lists": b"<dl><dt>a</dt><dd>" * 4_000 + b"a: b",
    "items that name each other": b'<div id=a itemscope itemtype=P itemref="a b">' + b'<i id=b itemprop=x'
    b' itemscope itemref="a b">' * 5_000,
    "a title of items": b'<div itemscope itemtype="http://schema.org/Product"><p itemprop=name itemscope'
    b' itemref=z></p><p id=z itemprop=name itemscope>',
    "endless comment": b'<script type="application/ld+json">{"a":1' + b",/*" * 100_000 + b"</script>",
    "endless strings": b'<script type="application/ld+json">' + b'"\\' * 100_000 + b"</script>",
    "endless lists": b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>",
    "endless graphs": b'<script type="application/ld+json">' + b'{"@graph":' * 100_000 + b"</script>",
    "endless states": b"<script>" + b"window.a={" * 100_000 + b"</script>",
    "colons": b"<p>" + b":" * 100_000,
    "labels": b"<p>" + b"Address: " * 50_000,
    "digits": b"<h1>x</h1><p class=price>$" + b"1" * 100_000,
    "struck": b"<h1>x</h1>" + b"<del>$1</del><b class=price>$2 - </b>" * 5_000,
    "XML": b'<?xml version="1.0"?><rss><channel><item>x</item></channel></rss>',
    "a file name": b"index.html",
    "PDF": b"%PDF-1.4\n<</Type /Catalog>>",
}  # fmt: skip


@pytest.mark.parametrize("body", CASES.values(), ids=CASES.keys())
@pytest.mark.parametrize(
    "profile",
    [{}, {"item": ".card", "fields": {"vendor": ".a .b", "phone": "state:a.b"}, "follow": ("a", "div div")}],
    ids=["plain", "profile"],
)
@pytest.mark.timeout(60)
def test_no_page_raises_and_none_of_these_offers_anything(body: bytes, profile: dict[str, Any]) -> None:
    reading = read(body, **profile)
    assert reading.outcome in (Outcome.EMPTY, Outcome.BLOCKED)
    assert reading.offers == ()
    assert reading.reason


def test_a_page_that_is_a_comment_and_no_more_is_empty() -> None:
    assert read("<!--<div>").outcome is Outcome.EMPTY


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<div>", "</div>", "<table>", "<tr>", "<td>", "<th>", "Address: ", "地址：",
            "<script type='application/ld+json'>", "</script>", '{"@type":"Product","name":[', "]}", '"', "$5",
            "<h1>", "<a href='//x'>", "<dl>", "<dt>", "<dd>", "\x00", "<br>", "CAS 50-00-0", "<!--",
            "itemscope itemprop=name>", "<p itemscope itemtype=http://schema.org/Offer "]
        ),
        max_size=40,
    )
)  # fmt: skip
def test_no_mixture_of_markup_raises(parts: list[str]) -> None:
    profiles: tuple[dict[str, Any], ...] = ({}, {"item": "div", "fields": {"title": "h1", "url": "a"}})
    for profile in profiles:
        assert read("".join(parts), **profile).outcome in (Outcome.LIVE, Outcome.EMPTY, Outcome.BLOCKED)


@pytest.mark.parametrize(
    "body",
    [b"<table><tr><td>" * 8_000 + b"x", b"<del>Blue Pan Trading<br>27 Quarry Road<br>Sheffield</del>" * 9_000],
    ids=["tables in tables", "struck-out lines"],
)
@pytest.mark.timeout(120)
def test_what_a_page_has_many_of_is_read_once_and_not_once_for_each(body: bytes) -> None:
    within(8 * ONE_S, lambda: read(body))  # 0.4 and 1 here; 70 and 9 when each was read with all inside it


def test_an_address_that_names_itself_ends_where_it_began() -> None:
    own = {"@id": "#o", "@type": "Organization", "name": "Orrin Pans Ltd", "telephone": "+44 113 496 0018"}
    place = {"@id": "#p", "@type": "Place", "address": {"@id": "#q"}}
    chain = [{"@id": f"#q{n}", "@type": "Place", "address": {"@id": f"#q{n + 1}"}} for n in range(2_000)]
    for nodes in (
        [own | {"address": {"@id": "#o"}}],
        [own | {"address": {"@id": "#p"}}, place, {"@id": "#q", "address": {"@id": "#p"}}],
        [own | {"address": {"@id": "#q0"}}, *chain],
    ):
        reading = read(f'<script type="application/ld+json">{json.dumps({"@graph": nodes})}</script>'.encode())
        assert raws(reading, "vendor") == ["Orrin Pans Ltd"]
        assert raws(reading, "phone") == ["+44 113 496 0018"]


def test_a_page_of_too_many_tags_is_refused_before_a_tree_is_built() -> None:
    reading = read(b"<b>x</b>" * 600_000)
    assert (reading.outcome, reading.offers) == (Outcome.TOO_LARGE, ())
    assert "100,000" in (reading.reason or "")


def test_what_stands_deep_inside_is_still_read() -> None:
    inner = "<p>Company name: Larkfield Filtration</p><p>Address: 5 Moyu Road, Hangzhou</p>"
    reading = read("<div>" * 3_000 + inner + "</div>" * 3_000)
    assert raws(reading, "address") == ["5 Moyu Road, Hangzhou"]


PRODUCT = (
    '<script type="application/ld+json">{"@type":"Product","name":"Flask",'
    '"offers":{"@type":"Offer","price":"4.20","priceCurrency":"USD"%s}}</script>'
)
SELLER = ',"seller":{"@type":"Organization","name":"Brightmere Labware"}'


def test_the_profile_is_believed_before_structured_data_and_both_before_labels() -> None:
    page = (
        PRODUCT % SELLER
        + "<h1>Other</h1><p class=v>Somebody</p><p class=a>1 Moyu Road</p><p>Address: 2 Moyu Road</p><p>MOQ: 10 pcs</p>"
    )
    reading = read(page, fields={"vendor": ".v", "address": ".a"})
    (offer,) = reading.offers
    assert {name: (said[0].raw, said[0].source) for name, said in offer.fields.items() if name in ("vendor", "title",
    "address", "moq")} == {
        "vendor": ("Somebody", "css:.v"),
        "title": ("Flask", "json-ld:Product.name"),
        "address": ("1 Moyu Road", "css:.a"),
        "moq": ("10 pcs", "label:MOQ"),
    }  # fmt: skip


def test_contacts_of_another_party_on_the_page_are_not_given_to_the_vendor() -> None:
    page = (
        PRODUCT
        % SELLER
        + "<p>Company name: Hollowmere Glass Co., Ltd.</p><p>Address: 9 Huaixu Road, Tangshan</p><p>Tel: +86 315"
        " 5550 102</p>"
    )
    (offer,) = read(page).offers
    assert offer.fields["vendor"][0].raw == "Brightmere Labware"
    assert {"address", "phone"}.isdisjoint(offer.fields)
    assert ("Address", "9 Huaixu Road, Tangshan") in [(label, said.raw) for label, said in offer.other]


def test_a_markets_own_hotline_in_its_footer_is_not_the_vendors() -> None:
    page = (
        PRODUCT % SELLER
        + "<h1>Flask</h1><footer><p>Phone: +86 400 633 0199</p><a href='tel:+864006330199'>Call</a></footer>"
    )
    (offer,) = read(page).offers
    assert "phone" not in offer.fields


def test_recommended_offers_leak_neither_vendor_nor_price() -> None:
    other = (
        "<div><h2>You may also like</h2><ul><li>Company name: Hollowmere Glass Co., Ltd.<p>$1.00</p><p>MOQ: 2"
        " pcs</p></li></ul></div>"
    )
    page = f"<main><h1>Retort stand</h1><p>$9.50</p><p>Seller: Mirefield Stands</p>{other}</main>"
    (offer,) = read(page).offers
    assert (offer.fields["vendor"][0].raw, offer.fields["price"][0].raw) == ("Mirefield Stands", "$9.50")
    assert "moq" not in offer.fields


def test_a_name_over_a_profile_is_the_vendor_and_no_title() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"Organization","name":"Larkfield'
        ' Filtration","telephone":"+86 571 55500106"}</script><h1>Larkfield Filtration</h1>'
    )
    (offer,) = read(page).offers
    assert offer.fields["vendor"][0].raw == "Larkfield Filtration"
    assert "title" not in offer.fields
    assert offer.fields["vendor_url"][0].raw == URL


def test_a_site_that_only_names_itself_owns_no_address_on_its_pages() -> None:
    page = (
        '<script type="application/ld+json">{"@type":"Organization","name":"The'
        ' Market","url":"https://market.example"}</script><h1>Contact us</h1><p>Address: 9 Huaixu Road,'
        " Tangshan</p><p>Tel: +86 315 5550 102</p>"
    )
    reading = read(page)
    assert reading.offers == ()
    assert [block.fields["address"][0].raw for block in reading.blocks] == ["9 Huaixu Road, Tangshan"]


def test_what_labels_say_outside_of_cards_is_no_cards() -> None:
    page = (
        "<h1>Shop</h1><p>Company name: Orrin Ltd</p><p>Address: 5 Moyu Road, Hangzhou</p>"
        "<div class=product-item><a href=/1>Flask</a><p>$3</p></div>"
        "<div class=product-item><a href=/2>Stand</a><p>$4</p><p>Supplier: Mirefield Ltd</p></div>"
    )
    reading = read(page)
    assert raws(reading, "vendor") == [None, "Mirefield Ltd", "Orrin Ltd"]
    assert raws(reading, "address") == [None, None, "5 Moyu Road, Hangzhou"]


def test_an_empty_list_on_a_profile_does_not_hide_the_profile() -> None:
    page = (
        "<h1>邢台岑禾滤纸有限公司</h1><p>地址：河北省邢台市信都区青橡北路281号</p>"
        "<p>电话：0319-5550199</p><p>暂无相关产品</p>"
    )
    assert raws(read(page), "vendor") == ["邢台岑禾滤纸有限公司"]


def test_what_an_empty_search_recommends_is_not_its_result() -> None:
    page = (
        "<h1>Search</h1><p>No products found</p><div class=product-item><a href=/1>Flask</a><p>$3</p></div>"
        "<div class=product-item><a href=/2>Stand</a><p>$4</p></div>"
    )
    assert read(page).outcome is Outcome.EMPTY


CARDS = (
    '<div class=card><h3><a href="/i/1">Stand</a></h3><p class=v>Mirefield</p></div><div'
    " class=card><h3>Flask</h3><p class=v>Orrin</p></div>"
)


def test_fields_of_a_card_are_looked_for_inside_it() -> None:
    reading = read(
        "<p class=v>The Market</p>" + CARDS, item=".card", fields={"vendor": ".v", "title": "h3", "url": "h3 a"}
    )
    assert raws(reading, "vendor") == ["Mirefield", "Orrin"]
    assert raws(reading, "url") == ["https://market.example/i/1", None]
    assert reading.warnings == ("url: the selector 'h3 a' matched nothing in 1 of 2 cards",)


def test_a_profile_for_cards_takes_nothing_from_a_page_without_them() -> None:
    reading = read("<h3>News</h3><p class=v>The Market</p>", item=".card", fields={"vendor": ".v", "title": "h3"})
    assert (reading.outcome, reading.offers) == (Outcome.EMPTY, ())
    assert reading.warnings == ("item: the selector '.card' matched nothing",)


def test_selectors_take_attributes_and_links_and_lists() -> None:
    page = (
        '<base href="https://cdn.market.example/x/"><p class=t data-sku="A-1">T</p><p class=p>1</p><p'
        ' class=p>2</p><div class=u><a href="../s?id=1">S</a></div><meta name=m content="M">'
    )
    fields = {"product_id": ".t@data-sku", "phone": ".p", "vendor_url": ".u", "vendor": "meta[name=m]"}
    (offer,) = read(page, fields=fields).offers
    assert offer.fields["product_id"][0].raw == "A-1"
    assert [said.raw for said in offer.fields["phone"]] == ["1", "2"]
    assert offer.fields["vendor_url"][0].raw == "https://cdn.market.example/s?id=1"
    assert offer.fields["vendor"][0].raw == "M"


def test_a_selector_that_cannot_be_read_is_a_warning() -> None:
    reading = read("<h1>x</h1>", fields={"title": "h1[", "vendor": ".none"}, follow=("a:not(", "h1"))
    assert len(reading.warnings) == 3
    assert any("cannot be read" in warning for warning in reading.warnings)


def test_links_are_absolute_single_and_of_the_web() -> None:
    page = "".join(
        f'<a class=x href="{href}">l</a>'
        for href in (
            "/a",
            "/a#top",
            "b?c=1",
            "javascript:x()",
            "mailto:a@b.example",
            "http://[::1",
            "//other.example/d",
            " /e\n",
        )
    )
    reading = read(page, follow=("a.x",))
    assert reading.links == (
        "https://market.example/a", "https://market.example/a/b?c=1", "https://other.example/d",
        "https://market.example/e",
    )  # fmt: skip


PARTS = st.sampled_from([
    "/", "//", "http:", "https://", "HTTP://", "a", "b.example", "..", "?q=1", "#f", ";p", "\t", " ", "\0", "\\", "@",
    ":80", "[", "::1]", "%2F", "÷", "-", "~",
])  # fmt: skip
BASES = st.sampled_from([
    URL, "http://m.example:81", "http://m.example/a;b?c#d", "HTTP://M.example/a/", "http://[x", "", "//x/y",
    "file:///tmp/x", "http:///x/y", "http://h\t.example/x",
])  # fmt: skip


@settings(max_examples=1_000, deadline=None)
@given(st.lists(PARTS, max_size=5).map("".join), BASES)
def test_a_link_that_is_remembered_for_a_host_leads_where_it_leads_from_the_page(href: str, base: str) -> None:
    try:
        link = urljoin(base, re.sub(r"[\t\r\n\f]", "", href).strip())
        parts = urlsplit(link)
        leads = link if href and parts.scheme in ("http", "https") and parts.netloc else None
    except ValueError:
        leads = None
    assert absolute(href, base) == leads


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("<p>公司名称：唐山岚柏试剂</p><p>地址：唐山市路北区槐序路9号</p>".encode("gb18030"),
        "text/html; charset=gb2312"),
        ('<meta charset="gbk"><p>公司名称：唐山岚柏试剂</p><p>地址：唐山市路北区槐序路9号</p>'.encode("gb18030"), None),
        ("<p>公司名称：唐山岚柏试剂</p><p>地址：唐山市路北区槐序路9号</p>".encode(), "text/html; charset=gb2312"),
        ("<p>公司名称：唐山岚柏试剂</p><p>地址：唐山市路北区槐序路9号</p>".encode("gb18030"), None),
        ("\ufeff<p>公司名称：唐山岚柏试剂</p><p>地址：唐山市路北区槐序路9号</p>".encode("utf-16-le"), None),
        ('<meta charset="utf-16"><p>公司名称：唐山岚柏试剂</p><p>地址：唐山市路北区槐序路9号</p>'.encode(),
        "text/html; charset=rot13"),
    ],
)  # fmt: skip
def test_bytes_are_read_by_what_they_are(body: bytes, content_type: str | None) -> None:
    reading = read(body, content_type)
    assert raws(reading, "address") == ["唐山市路北区槐序路9号"]


@pytest.mark.parametrize(
    ("text", "codec", "declared"),
    [
        (
            "<h1>联系我们</h1><p>公司名称：唐山岚柏试剂有限公司</p><p>地址：唐山市路北区槐序路9号</p>",
            "gb18030",
            "iso-8859-1",
        ),
        (
            "<h1>聯絡我們</h1><p>公司名稱：臺北晏陽儀器行</p><p>地址：臺北市大安區槐安路二段9號</p>",
            "big5hkscs",
            "utf-8",
        ),
        (
            "<h1>会社概要のページです</h1><p>会社名：カエデ硝子の会社</p><p>住所：東京都千代田区楓町1-2-3</p>",
            "cp932",
            "utf-8",
        ),
        (
            "<h1>会社概要のページです</h1><p>会社名：カエデ硝子の会社</p><p>住所：東京都千代田区楓町1-2-3</p>",
            "euc_jp",
            "gb2312",
        ),
        (
            "<h1>회사소개 페이지 입니다</h1><p>회사명: 단풍유리 주식회사</p><p>주소: 서울시 마포구 단풍로 12</p>",
            "cp949",
            "iso-8859-1",
        ),
        ("<p>Firma: Škoda Sklo</p><p>Adresse: Lindenrain 7, 10999 Berlin</p>", "utf-8", "windows-1252"),
    ],
)
def test_a_wrong_declaration_does_not_hide_what_bytes_are(text: str, codec: str, declared: str) -> None:
    reading = read(text.encode(codec), f"text/html; charset={declared}")
    said = {offer.fields["address"][0].raw for offer in (*reading.offers, *reading.blocks) if "address" in offer.fields}
    assert any(raw in text for raw in said), said
    assert any("declares" in warning for warning in reading.warnings)


@pytest.mark.parametrize("charset", ["utf-7", "unicode_escape", "rot13", "idna", "hex", "punycode"])
def test_a_charset_that_is_none_of_a_pages_is_never_used(charset: str) -> None:
    reading = read(
        b"<p>Company name: +ADw-b+AD4- \\x3cb\\x3e</p><p>Address: 5 Moyu Road</p>", f"text/html; charset={charset}"
    )
    assert raws(reading, "vendor") == ["+ADw-b+AD4- \\x3cb\\x3e"]
    assert any(charset in warning for warning in reading.warnings)


def test_a_private_parser_is_called_with_body_and_url() -> None:
    reading = read(b"<p>anything</p>", parser="tests.parse.private_parser:offers")
    assert raws(reading, "title") == ["<p>anything</p>"]
    assert raws(reading, "url") == [URL]


def test_a_private_parser_that_never_ends_is_cut_and_what_is_no_offer_is_said() -> None:
    reading = read(b"<p>anything</p>", parser="tests.parse.private_parser:endless")
    assert len(reading.offers) == 999
    assert reading.warnings == (
        "only the first 1,000 offers that the parser tests.parse.private_parser:endless gives were read; it has more",
        "the parser tests.parse.private_parser:endless gave what is no Offer and was left out: bytes",
    )


def test_a_private_parser_that_fails_costs_its_page_only() -> None:
    reading = read(b"<p>anything</p>", parser="tests.parse.private_parser:broken")
    assert reading.outcome is Outcome.EMPTY
    assert "ZeroDivisionError" in reading.warnings[0]
    ended = read(b"<p>anything</p>", parser="tests.parse.private_parser:ending")
    assert "SystemExit" in ended.warnings[0]


HIDDEN = "<p>Company: Tealwick Glass Works</p><p>Address: No. 218 Qingxiang North Road, Xingtai, Hebei</p>"


@pytest.mark.parametrize(
    "rubbish",
    [
        "<p>Colour {0}: red</p>",
        "<p>Phone: +86 319 55{0:05d}</p>",
        "<table><tr><td>Fax</td><td>{0}</td></tr></table>",
        "<dl><dt>Shape {0}</dt><dd>round</dd></dl>",
        "<footer>Address: Box {0}</footer>",
    ],
)
def test_an_address_is_found_behind_however_many_labels_of_other_things(rubbish: str) -> None:
    reading = read("<h1>Beaker</h1>" + "".join(rubbish.format(number) for number in range(3_000)) + HIDDEN)
    assert raws(reading, "address") == ["No. 218 Qingxiang North Road, Xingtai, Hebei"]


def test_a_long_list_of_definitions_is_read_to_its_end() -> None:
    rubbish = "".join(f"<dt>Shape {number}</dt><dd>round</dd>" for number in range(3_000))
    reading = read(f"<dl>{rubbish}<dt>Company</dt><dd>Tealwick Glass Works</dd><dt>Address</dt><dd>Here 5</dd></dl>")
    assert raws(reading, "address") == ["Here 5"]


def offered(number: int) -> str:
    return f'{{"@type": "Product", "name": "Beaker {number}", "offers": {{"price": "1", "priceCurrency": "EUR"}}}}'


MANY = {
    "JSON-LD offers": f'<script type="application/ld+json">[{",".join(map(offered, range(1_500)))}]</script>',
    "one JSON-LD list": '<script type="application/ld+json">{"@type": "ItemList", "itemListElement": ['
    + ",".join(map(offered, range(1_500)))
    + "]}</script>",
    "JSON-LD blocks": f'<script type="application/ld+json">{offered(1)}</script>' * 300,
    "microdata": '<div itemscope itemtype="https://schema.org/Product"><b itemprop=name>Beaker</b></div>' * 2_500,
    "cards": '<div class="card"><a class="x" href="/p">Beaker</a><b>US$ 1</b></div>' * 1_500,
}


@pytest.mark.parametrize("name", MANY)
def test_a_page_that_holds_more_than_is_read_says_so(name: str) -> None:
    profile = {"item": ".card"} if name == "cards" else {}
    assert any("only the first" in warning for warning in read(MANY[name], **profile).warnings)


def test_more_links_than_are_followed_are_said() -> None:
    reading = read("".join(f'<a href="/p/{number}">x</a>' for number in range(2_500)), follow=("a",))
    assert len(reading.links) == 2_000
    assert any("only the first 2,000 matches" in warning for warning in reading.warnings)


@pytest.mark.parametrize(
    "label", ["Ad\u200bdress", "地\u2060址", "\u0410ddress", "Ad\u00address", "Ａｄｄｒｅｓｓ"], ids=ascii
)
def test_a_disguised_label_is_the_label_it_looks_like(label: str) -> None:
    reading = read(
        f"<p>Company: Tealwick Glass Works</p><p>{label}: No. 5 Here Road, Xingtai</p><p>Phone: 0319-5550101</p>"
    )
    assert raws(reading, "address") == ["No. 5 Here Road, Xingtai"]


def test_a_card_of_a_vendor_without_a_link_is_read() -> None:
    page = '<div class="supplier-card"><h3>Orrin Ltd</h3><p>Tel: +86 319 5550101</p></div>' * 2
    assert [offer.fields["vendor"][0].raw for offer in read(page.encode(), item=".supplier-card").offers] == [
        "Orrin Ltd"
    ] * 2


def test_addresses_of_dealers_are_not_those_of_the_one_vendor_whose_site_it_is() -> None:
    dealers = "<h3>Spain</h3><p>Bombas Iberia<br>Calle Alcalá 410, 28027 Madrid<br>Tel. +34 915 550 142</p>"
    page = "<title>{0}</title><h1>{0}</h1>{1}"
    fields = {"vendor": "=Rhenopump AG"}
    told = read(page.format("Where to buy", dealers), fields=fields)
    assert raws(told, "address") == []
    assert any("dealers" in warning for warning in told.warnings)
    assert raws(read(page.format("Contact", dealers), fields=fields), "address") == ["Calle Alcalá 410, 28027 Madrid"]


@pytest.mark.parametrize("codec", sorted(set(CODECS.values())))
def test_only_a_control_byte_is_read_as_a_control_character(codec: str) -> None:
    others = [byte for byte in range(256) if byte not in _CONTROL_BYTES]
    for first in others:
        text = bytes(byte for second in others for byte in (first, second)).decode(codec, "replace")
        assert _CONTROL.search(text) is None, first


@pytest.mark.parametrize(
    ("title", "numbers"),
    [
        ("Citric acid, CAS 77-92-9", ["77-92-9"]),
        ("柠檬酸 (CAS 77-92-9, 5949-29-1)", ["77-92-9", "5949-29-1"]),
        ("Citric acid, CAS 77-92-8", []),  # the check digit
        ("Citric acid 77-92-9, 25 kg", ["77-92-9"]),
        ("Pens 2026-01-07", []),
    ],
)
def test_a_cas_number_in_a_title_is_read_wherever_the_title_stands(title: str, numbers: list[str]) -> None:
    page = (
        f'<main><h1>Jinxing Salts</h1><p class="addr">No. 8 Renmin Road, Xingtai</p><p class="what">{title}</p></main>'
    )
    (offer,) = read(page, fields={"vendor": "h1", "title": ".what", "address": ".addr"}).offers
    assert [(said.raw, said.source) for said in offer.fields.get("cas", ())] == [
        (each, "css:.what") for each in numbers
    ]
    record = {"@context": "https://schema.org", "@type": "Product", "name": title, "sku": "S-1"}
    (offer,) = read(f'<script type="application/ld+json">{json.dumps(record)}</script><p>Salts</p>').offers
    assert [said.raw for said in offer.fields.get("cas", ())] == numbers
