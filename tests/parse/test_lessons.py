"""What a page holds and nobody read, and the selectors that would read it."""

from pathlib import Path

import pytest

from falsefront.cli.first_profile import first_profile
from falsefront.config import Site, parse
from falsefront.parse import Lesson, lessons, read_page
from falsefront.records import Outcome, PageReading

URL = "https://market.example/list"
SITE = Site(name="case", start=(URL,), allow=("https://market.example/*",))
LIST = (
    "<h1>Offers</h1>"
    + "".join(f"<div class='tile x{n}'><a href='/p/{n}'>Beaker {n}</a><p>US$ {n}.00</p></div>" for n in range(4))
    + "<a class='pg nx' href='/list?page=2'>Next</a><p class='pl'>1420 Larkfield Avenue, Springfield, IL 62999</p>"
)


def learned(html: str) -> list[Lesson]:
    body = html.encode()
    reading = read_page(body, url=URL, content_type="text/html", site=SITE)
    return list(lessons(body, content_type="text/html", reading=reading))


def test_a_list_its_next_page_and_an_address_nobody_read_are_told_with_selectors() -> None:
    found = {each.key: each.selector for each in learned(LIST) if each.key}
    assert found["item"] == ".tile"
    assert found["follow"] == ".pg"
    assert found["address"] == ".pl"


def test_what_was_read_is_no_lesson() -> None:
    page = "<h1>Orrin Ltd</h1><p>Company: Orrin Ltd</p><p>Address: 5 Moyu Road, Hangzhou</p>"
    assert learned(page) == []


def test_a_line_and_the_label_it_stands_under_are_told_once() -> None:
    page = (
        "<h1>Old wheels</h1><table><tr><th>Yard</th><td>Shop 4, our yard on Mill Road</td></tr></table>"
        "<p>Depot: Shop 4, our yard on Mill Road</p>"
    )
    assert [each.raw for each in learned(page)] == ["Shop 4, our yard on Mill Road"]


def test_unknown_labels_and_unused_data_are_told() -> None:
    page = (
        '<script type="application/ld+json">{"@type": "Product", "name": "Flask", "material": "borosilicate"}</script>'
        "<h1>Flask</h1><form><p>Glaze: blue</p><input type=text><textarea></textarea></form>"
    )
    said = [(each.what, each.raw) for each in learned(page)]
    assert ("structured data that no field reads", "Product.material: borosilicate") in said


STATE = (
    '<div id=app></div><script>window.__INITIAL_STATE__={"page":{"house":{"companyName":"Orrin Glass Works",'
    '"contact":{"fullAddress":"5 Moyu Road, Hangzhou","tel":"+86 571 5550 0100"}},'
    '"items":[{"title":"Flask","price":"3.00"},{"title":"Jar","price":"4.00"},{"title":"Cup","price":"5.00"}]}}</script>'
)


def test_a_state_that_nobody_reads_is_told_by_paths_that_read_it() -> None:
    found = {each.key: each.selector for each in learned(STATE) if each.key}
    assert found["item"] == "state:__INITIAL_STATE__.page.items"
    fields = {key: found[key] or "" for key in ("vendor", "address", "phone")}
    site = SITE.model_copy(update={"fields": fields})
    offer = read_page(STATE.encode(), url=URL, content_type="text/html", site=site).offers[0]
    said = {name: held[0].raw for name, held in offer.fields.items() if name in fields}
    assert said == {"vendor": "Orrin Glass Works", "address": "5 Moyu Road, Hangzhou", "phone": "+86 571 5550 0100"}


def test_sums_are_told_where_no_price_was_read() -> None:
    page = "<h1>Flask</h1><p>Item no: F-1</p><p>CAS: 7732-18-5</p><p>Was $9.00</p><i class=amt>64,90</i>"
    said = {(each.what, each.raw, each.selector) for each in learned(page)}
    assert ("an old price, postage or the like", "Was $9.00", None) not in said  # a sentence holds no sum of its own
    assert ("a sum without a currency", "64,90", ".amt") in said


def test_a_first_profile_is_a_configuration_that_loads() -> None:
    body = LIST.encode()
    reading = read_page(body, url=URL, content_type="text/html", site=SITE)
    text = first_profile(URL, reading, lessons(body, content_type="text/html", reading=reading))
    config = parse(text.encode(), name="config.toml", folder=Path())
    assert config.site[0].start == (URL,)
    assert config.site[0].follow == (".pg",)
    assert '# item = ".tile"' in text


def test_hostile_words_of_a_page_stay_inside_their_comment() -> None:
    text = first_profile(URL, read_page(b"<p>x", url=URL, content_type=None, site=SITE), [
        Lesson(what="x", raw='a\n[store]\nurl = "sqlite:///evil"\x1b[31m', key="address", selector='p["\n'),
    ])  # fmt: skip
    assert parse(text.encode(), name="config.toml", folder=Path()).store.url == "sqlite:///falsefront.db"


PROSE = (
    "<h1>Hollin Wares</h1><h3>About us</h3><p>Hollin Wares makes scales. Our office sits in Yunqing Jiayuan, No. 312,"
    " Lanqiao Road, Baoding City, Hebei Province, five minutes from the railway. Call 0312-5550301.</p>"
)


def test_an_address_in_a_sentence_is_told_with_what_reads_it_and_is_no_claim() -> None:
    found = {each.what: (each.raw, each.key, each.selector) for each in learned(PROSE)}
    raw, key, selector = found["an address in a sentence"]
    assert "No. 312, Lanqiao Road, Baoding City, Hebei Province" in raw
    assert (key, selector) == ("address", "h3 + p")
    reading = read_page(PROSE.encode(), url=URL, content_type="text/html", site=SITE)
    assert all("address" not in each.fields for each in (*reading.offers, *reading.blocks))
    site = SITE.model_copy(update={"fields": {"address": selector}})
    reading = read_page(PROSE.encode(), url=URL, content_type="text/html", site=site)
    assert "Lanqiao" in reading.offers[0].fields["address"][0].raw


def test_an_address_that_a_sentence_denies_has_no_selector() -> None:
    page = "<h1>Hollin Wares</h1><p>Sellers who claim to be at No. 312 Lanqiao Road, Baoding, Hebei are not us.</p>"
    found = [each for each in learned(page) if "Lanqiao" in each.raw]
    assert found
    assert {(each.what, each.selector) for each in found} == {
        ("an address that its sentence denies, or gives for another", None)
    }


def test_an_address_in_a_picture_is_told_with_what_reads_it() -> None:
    page = (
        "<h1>常州榆舟灯具有限公司</h1><div class='contact'><p>电话：0519-85550104</p>"
        "<img src='/a.png' alt='公司地址：江苏省常州市武进区岚岸路77号3幢'></div>"
    )
    (found,) = (each for each in learned(page) if "picture" in each.what)
    assert (found.key, found.selector) == ("address", ".contact img@alt")
    site = SITE.model_copy(update={"fields": {"address": found.selector}})
    (offer,) = read_page(page.encode(), url=URL, content_type="text/html", site=site).offers
    assert "岚岸路77号" in offer.fields["address"][0].raw


def test_a_telephone_in_the_text_of_an_advertisement_is_told_once() -> None:
    page = (
        "<h1 class='ad-title'>Scales, wholesale</h1><p class='ad-price'>$3.50</p>"
        "<div class='ad-text'>Good scales from the maker, pick up in person. whatsapp +86 138 0013 0401</div>"
    )
    found = [(each.raw, each.key, each.selector) for each in learned(page) if "telephone" in each.what]
    assert found == [("+86 138 0013 0401", "phone", ".ad-text")]


OTHERS = "<p>No. 48 Muxi Road, Jingxiu District, Baoding 071000</p><p>Tel: +86 312 5550402</p>"


@pytest.mark.parametrize(
    "box",
    [
        f"<aside class=side><h3>推荐企业</h3><a href=/q.html>Greyfen Kettles Co., Ltd.</a>{OTHERS}</aside>",
        f"<div class=fs><h3>Featured suppliers</h3><b>Greyfen Kettles Co., Ltd.</b>{OTHERS}</div>",
        f"<div class=promo><h4>Advertisement</h4><b>Greyfen Kettles</b>{OTHERS}</div>",
        f"<p>Address: No. 7 Qinglan Road, Cangzhou, Hebei</p><div class=foot>{OTHERS}</div>",
        f"<div class=fs><h3>Featured suppliers</h3><b>Thornwick Kettles Co., Ltd.</b>{OTHERS}</div>",
        f"<div class=end><h3>Reviews</h3>{OTHERS}</div>",
    ],
)
def test_no_selector_is_offered_for_what_is_another_firms(box: str) -> None:
    found = learned(f"<h1>Thornwick Kettles Co., Ltd.</h1><p>Kettle</p><p>US$ 4.00</p>{box}")
    assert [each for each in found if each.key in ("address", "phone")] == []
    assert any("Muxi Road" in each.raw and each.key is None for each in found)


def test_no_selector_of_an_address_is_offered_for_a_link_to_another_page() -> None:
    page = "<h1>Kettles</h1><div class=more><a href=/2>Kettles, wholesale, No. 48 Muxi Road, Baoding</a></div>"
    assert [each.selector for each in learned(page) if each.key == "address"] == []


NAMED = "<h1>Kettles</h1><div class=who><b>Alder Pots</b><span class=loc>4 Quay Road, Hull HU1 2AB</span></div>"


@pytest.mark.parametrize(
    ("page", "key", "said"),
    [
        (NAMED, "address", "4 Quay Road, Hull HU1 2AB"),
        ("<h1>Kettle</h1><ul><li class=no><b>Item #:</b> KT-4402-B</li></ul>", "product_id", "KT-4402-B"),
        ("<h1>Kettle</h1><dl><dt>Item #:</dt><dd>KT-4402-B</dd></dl>", "product_id", "KT-4402-B"),
        ("<h1>Kettle</h1><p class=row><b>Deal:</b> <i>$12.50</i></p>", "price", "$12.50"),
    ],
)
def test_a_selector_that_is_offered_reads_what_it_is_offered_for(page: str, key: str, said: str) -> None:
    offered = [each.selector for each in learned(page) if each.key == key and each.selector]
    assert offered
    for selector in offered:
        site = SITE.model_copy(update={"fields": {"vendor": "=Alder Pots", key: selector}})
        read = read_page(page.encode(), url=URL, content_type=None, site=site)
        assert said in read.offers[0].fields[key][0].raw


def test_none_is_offered_where_nothing_holds_an_address_and_little_else() -> None:
    page = "<h1>Kettles</h1><ul><li class=row><a href=/s>Alder Pots</a> 4 Quay Road, Hull HU1 2AB</li></ul>"
    assert "a" not in " ".join(each.selector or "" for each in learned(page) if each.key == "address").split()


def test_a_next_link_among_others_is_offered_by_its_box() -> None:
    pages = "<div class=pages><a href='?p=2'>2</a><a href='?p=3'>3</a><a href='?p=2'>Next</a></div>"
    found = {each.key: each.selector for each in learned(LIST.replace("class='pg nx'", "class=pg") + pages) if each.key}
    assert found["follow"] == ".pg"
    alone = next(each.selector for each in learned(f"<h1>Offers</h1>{pages}") if each.key == "follow")
    assert alone == ".pages a"


def test_an_address_over_two_elements_is_offered_by_what_holds_both() -> None:
    page = "<h1>Kettles</h1><div class=where><p>4 Quay Road</p><p>Hull HU1 2AB</p></div>"
    body = page.encode()
    empty = PageReading(outcome=Outcome.EMPTY)
    offered = [
        each.selector for each in lessons(body, content_type="text/html", reading=empty) if each.key == "address"
    ]
    assert offered == [".where"]
