"""Whose names stand over contacts in a list: firms that share a word of their trade, no branch, no street cut off."""

import pytest
from tests.parse.test_others import read
from tests.parse.test_places_in_boxes import raws

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import PageReading

PAGE = "https://lumora.example/stockists"
SHOPS = (
    ("Slagerij Moss", "Dorp 86, 2382 Poppel", "014 71 60 71", "info@moss.example"),
    ("Slagerij Van Els", "Kerkstraat 85, 2360 Oud-Turnhout", "014 55 50 45", "info@vanels.example"),
    ("Slagerij Otter", "Leopoldstraat 17, 2330 Merksplas", "014 63 39 33", "winkel@otter.example"),
    ("Hoeve De Kip", "Goorstraat 35, 2470 Retie", "0479 68 45 59", "hoeve@dekip.example"),
)
CARD = "<div class=item><p class=naam>{0}</p><p class=adres>{1}</p><p><a href='tel:{2}'>{2}</a></p><p>{3}</p></div>"


def named(reading: PageReading) -> dict[str, tuple[list[str], list[str]]]:
    """Return the addresses and telephones of each vendor."""
    return {
        each.fields["vendor"][0].raw: (raws(each, "address"), raws(each, "phone"))
        for each in (*reading.offers, *reading.blocks)
        if "vendor" in each.fields
    }


def test_shops_that_share_a_word_of_their_trade_are_named_where_each_has_a_domain_of_its_own() -> None:
    page = "<title>Verkooppunten - Duroc</title><h1>Verkooppunten</h1><div>{}</div>"
    reading = read(page.format("".join(CARD.format(*each) for each in SHOPS)), url=PAGE)
    assert named(reading) == {name: ([where], [number]) for name, where, number, _ in SHOPS}
    chain = [(*each[:3], f"{number}@slagerij.example") for number, each in enumerate(SHOPS)]
    assert named(read(page.format("".join(CARD.format(*each) for each in chain)), url=PAGE)) == {}


def test_a_street_that_a_shop_is_called_by_stays_in_its_address() -> None:
    shops = (("Pražská 1417", "Pelhřimov"), ("Matějkova 2491", "Pelhřimov"), ("Solní 1923", "Pelhřimov"))
    cards = "".join(CARD.format(name, f"{name}, 393 01 {town}", "565 382 755", "") for name, town in shops)
    found = named(read(f"<title>Prodejci</title><h1>Prodejci</h1><div>{cards}</div>", url=PAGE))
    assert all(name in where[0] for name, (where, _) in found.items())


KOREAN = (("한빛공구", "인천광역시 남동구 남동대로 215"), ("미래상사", "충청북도 청주시 흥덕구 직지대로 540"))
THAI = (
    ("ร้านสมชัยการช่าง", "210 ถนนสุเทพ ตำบลสุเทพ อำเภอเมือง จังหวัดเชียงใหม่ 50200"),
    ("ร้านรุ่งเรืองฮาร์ดแวร์", "8 ถนนราเมศวร์ ตำบลตลาด อำเภอเมือง จังหวัดสุราษฎร์ธานี 84000"),
)


@pytest.mark.parametrize(
    ("title", "branches", "dealers"),
    [("대리점 안내", ("서울지점", "부산지점"), KOREAN), ("ตัวแทนจำหน่าย", ("สาขาเชียงใหม่", "สาขาขอนแก่น"), THAI)],
)
def test_a_branch_over_a_dealers_name_is_no_vendor(
    title: str, branches: tuple[str, str], dealers: tuple[tuple[str, str], tuple[str, str]]
) -> None:
    cards = "".join(
        f"<div class=d><p class=town>{branch}</p><p class=name>{name}</p><p class=where>{where}</p></div>"
        for branch, (name, where) in zip(branches, dealers, strict=True)
    )
    reading = read(f"<title>{title}</title><h1>{title}</h1><div>{cards}</div>", url=PAGE)
    assert named(reading) == {name: ([where], []) for name, where in dealers}


def test_a_dealer_in_a_row_with_its_telephone_before_its_address_is_one_of_the_list() -> None:
    rows = (
        ("Moss Tools Ltd", "01943 555 014", "12 Mill Lane, Otley LS21 1AA"),
        ("The Hinge Shop", "01904 555 014", "4 Castle Road, York YO1 9AB"),
        ("Alder Trade Ltd", "01757 555 014", "3 Market Lane, Selby YO8 4PD"),
    )
    table = "".join(f"<tr><td>{n}.</td><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for n, (a, b, c) in enumerate(rows))
    own = "<footer>Lumora Glass Ltd<br>9 Fern Road, Leeds LS1 2AB<br>Tel: 0113 496 0101</footer>"
    reading = read(f"<title>Our stockists</title><h1>Our stockists</h1><table>{table}</table>{own}", url=PAGE)
    found = named(reading)
    assert {name: found.get(name) for name, *_ in rows} == {name: ([where], [number]) for name, number, where in rows}


def test_dealers_beside_the_head_office_of_the_firm_are_given_where_the_title_promises_them() -> None:
    office = "<h2>Kontakty</h2><p>Jeřabina s.r.o.</p><p>Vídeňská 101, 639 00 Brno</p><p>543 211 100</p>"
    dealers = (
        ("Železářství Kos", "Husova 5, 370 01 České Budějovice"),
        ("Nářadí Vrba s.r.o.", "Masarykova 44, 500 02 Hradec Králové"),
    )
    boxes = "".join(
        f"<div><p><b>{name}</b></p><p>{where}</p><p>Tel. 387 311 20{n}</p></div>"
        for n, (name, where) in enumerate(dealers)
    )
    page = (
        f"<head><title>Prodejci | Jeřabina s.r.o.</title></head><body><h1>Prodejci</h1><div class=left>{office}</div>"
        f"<div class=right><h2>Prodejci</h2>{boxes}</div></body>"
    )
    site = Site(name="case", start=(PAGE,), allow=("https://*",), fields={})
    found = named(read_page(page.encode(), url=PAGE, content_type="text/html; charset=utf-8", site=site))
    assert {name: where for name, (where, _) in found.items()} == {
        "Jeřabina s.r.o.": ["Vídeňská 101, 639 00 Brno"],
        **{name: [where] for name, where in dealers},
    }


def test_a_telephone_in_an_element_of_its_own_is_not_glued_to_the_town_before_it() -> None:
    cards = "".join(
        f"<div class=d><b>{name}</b><div><span>{where}</span><span>{number}</span><span>{mailbox}</span></div></div>"
        for name, where, number, mailbox in (
            ("Werkzeughaus Linde", "Bahnhofstraße 3, 37073 Göttingen", "0551 470 210", "linde@whlinde.example"),
            ("Kranich Technik GmbH", "Hauptstraße 70, 79098 Freiburg", "0761 310 210", "post@kranich.example"),
        )
    )
    reading = read(f"<title>Händler</title><h1>Händler</h1><div>{cards}</div>", url=PAGE)
    assert named(reading) == {
        "Werkzeughaus Linde": (["Bahnhofstraße 3, 37073 Göttingen"], ["0551 470 210"]),
        "Kranich Technik GmbH": (["Hauptstraße 70, 79098 Freiburg"], ["0761 310 210"]),
    }
