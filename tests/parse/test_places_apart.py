"""Branches of one firm side by side: whatever stands with one of them is not mixed with what stands with another."""

import pytest
from tests.parse.test_others import read

from falsefront.records import PageReading

PAGE = "https://lumora.example/contact"
Place = tuple[str, str, str]
ENGLISH = (
    ("Leeds branch", "9 Fern Road, Leeds LS1 2AB", "0113 496 0101"),
    ("York branch", "4 Castle Yard, York YO1 9AB", "01904 555 014"),
    ("Northern sales office", "The Old Works", "01904 555 015"),
    ("Otley branch", "12 Mill Lane, Otley LS21 1AA", "01943 555 014"),
)
GERMAN = (
    ("Kiel", "Seestraße 9, 24103 Kiel", "0431 555014"),
    ("Hamburg", "Birkenweg 4, 20095 Hamburg", "040 555014"),
    ("Büro Nord", "Halle am Kai", "0461 555015"),
    ("Rostock", "Lange Straße 12, 18055 Rostock", "0381 555014"),
)
CHINESE = (
    ("广州分公司", "广州市番禺区大龙街柳树路152号", "13900000311"),
    ("东莞分公司", "东莞市石碣镇柳荫街25号", "13300000028"),
    ("北方大区", "某某采购中心", "18800000122"),
    ("江门分公司", "江门市江海区柳溪路101号", "13700000028"),
)
SPANISH = (
    ("Sucursal Norte", "Calle Mayor 12, 09001 Burgos", "947 00 01 12"),
    ("Sucursal Centro", "Av. de la Paz 3, 24001 León", "987 00 01 13"),
    ("Oficina comercial", "Junto al puerto", "975 00 01 14"),
    ("Sucursal Sur", "Plaza Vieja 1, 42001 Soria", "975 00 01 15"),
)
BOX = "<div class=col><div class=panel><h3 class=t>{0}</h3><div class=b>{1}<br>Tel: {2}</div></div></div>"
PLAIN = "<div class=card><h4>{0}</h4><p>{1}</p><p>Tel: {2}</p></div>"


def numbers(reading: PageReading) -> list[list[str]]:
    """Return the telephones of each who is given, and of each that is given to nobody."""
    said = [[each.raw for each in part.fields.get("phone", ())] for part in (*reading.offers, *reading.blocks)]
    return [each for each in said if each]


@pytest.mark.parametrize("places", [ENGLISH, GERMAN, CHINESE, SPANISH])
@pytest.mark.parametrize("box", [BOX, PLAIN])
@pytest.mark.parametrize("head", ["Contact", "Lumora Glass"])
def test_a_place_without_an_address_that_is_known_has_its_own_telephone(
    places: tuple[Place, ...], box: str, head: str
) -> None:
    rows = "".join(
        f"<div class=row>{''.join(box.format(*each) for each in places[at : at + 2])}</div>" for at in (0, 2)
    )
    reading = read(f"<h1>{head}</h1>{rows}<footer>Lumora Glass Ltd, info@lumora.example</footer>", url=PAGE)
    assert sorted(numbers(reading)) == sorted([number] for *_, number in places)
    assert not any("vendor" in each.fields for each in (*reading.offers, *reading.blocks) if "phone" in each.fields)


def test_the_firm_that_is_named_in_one_of_its_places_is_found_there() -> None:
    named = ("Leeds branch", "Lumora Glass Ltd</p><p>9 Fern Road, Leeds LS1 2AB", "0113 496 0101")
    rows = "".join(PLAIN.format(*each) for each in (named, *ENGLISH[1:]))
    reading = read(f"<h1>Contact</h1><div>{rows}</div>", url=PAGE)
    given = [each for each in reading.offers if "vendor" in each.fields]
    assert [each.fields["vendor"][0].raw for each in given] == ["Lumora Glass Ltd"]
    assert [said.raw for said in given[0].fields["phone"]] == ["0113 496 0101"]


def test_ways_to_reach_one_place_are_no_places_of_their_own() -> None:
    boxes = (
        "<div class=card><h4>Visit us</h4><p>9 Fern Road, Leeds LS1 2AB</p></div>"
        "<div class=card><h4>Call us</h4><p>Tel: 0113 496 0101</p></div>"
        "<div class=card><h4>Sales office</h4><p>info@lumora.example</p></div>"
    )
    reading = read(f"<h1>Contact</h1><div>{boxes}</div>", url=PAGE)
    assert [set(each.fields) >= {"address", "phone", "email"} for each in (*reading.offers, *reading.blocks)] == [True]


def test_news_from_towns_are_no_places_of_a_firm() -> None:
    rows = "".join(
        f"<div class=card><h4>{town}</h4><p>{text}</p><p>Read more</p></div>"
        for town, text in (("Kiel", "Boats in May"), ("Hamburg", "A fair of 2019"), ("Rostock", "Tel. to be told"))
    )
    reading = read(f"<h1>News</h1><div>{rows}</div><p>9 Fern Road, Leeds LS1 2AB, Tel: 0113 496 0101</p>", url=PAGE)
    assert numbers(reading) in ([["0113 496 0101"]], [])


Address = tuple[str, str, str]
TOWNS: dict[str, tuple[Address, ...]] = {
    "en": (
        ("Leeds", "9 Fern Road, Leeds LS1 2AB", "0113 496 0101"),
        ("York", "4 Castle Yard, York YO1 9AB", "01904 555 014"),
        ("Hull", "12 Mill Lane, Hull HU1 2AB", "01482 555 014"),
    ),
    "de": (
        ("Kiel", "Seestraße 9, 24103 Kiel", "0431 555014"),
        ("Hamburg", "Birkenweg 4, 20095 Hamburg", "040 555014"),
        ("Rostock", "Lange Straße 12, 18055 Rostock", "0381 555014"),
    ),
    "ru": (
        ("Самара", "г. Самара, ул. Вольская, д. 89", "+7 (846) 555-01-02"),
        ("Казань", "г. Казань, ул. Ясеневая, д. 14", "+7 (843) 555-01-03"),
        ("Пермь", "г. Пермь, ул. Липовая, д. 31", "+7 (342) 555-01-04"),
    ),
    "zh": (
        ("北京", "北京市朝阳区柳树南路6号卓明大厦302A", "010-65204400"),
        ("上海", "上海市黄浦区柳溪中路398号博银国际大厦19楼", "021-61418811"),
        ("广州", "广州市天河区柳荫西路9号耀中广场35楼", "020-22827800"),
    ),
}
LABELS = {"en": ("Address", "Phone"), "de": ("Adresse", "Telefon"), "ru": ("Адрес", "Тел."), "zh": ("地址", "电话")}
LABELLED = "<table>{head}<tr><td>{1}:</td><td>{3}</td></tr><tr><td>{2}:</td><td>{4}</td></tr></table>"
HEADS = (
    "<thead><tr><th colspan=2>{0}</th></tr></thead>",
    "<caption>{0}</caption>",
    "<tr><td colspan=2><b>{0}</b></td></tr>",
    "<tr><td colspan=2 class=town>{0}</td></tr>",
)
FLAT = "<h3>{0}</h3><p>{1}: {3}</p><p>{2}: {4}</p>"


def addresses(reading: PageReading) -> list[tuple[str, list[str]]]:
    """Return each address that is given to nobody, with its telephones."""
    assert not any("vendor" in each.fields for each in (*reading.offers, *reading.blocks))
    every = [each.fields for each in (*reading.offers, *reading.blocks)]
    return [(each["address"][0].raw, [said.raw for said in each.get("phone", ())]) for each in every]


@pytest.mark.parametrize("language", TOWNS)
@pytest.mark.parametrize("box", [*(LABELLED.replace("{head}", head) for head in HEADS), FLAT])
def test_each_town_over_labels_has_its_own_address_and_telephone(language: str, box: str) -> None:
    rows = "".join(box.format(town, *LABELS[language], *rest) for town, *rest in TOWNS[language])
    found = addresses(read(f"<h1>Lumora</h1><section>{rows}</section>", url=PAGE))
    assert found == [(address, [number]) for _, address, number in TOWNS[language]]


def test_a_street_over_its_postcode_and_the_town_that_it_stands_under_is_an_address() -> None:
    shops = (
        ("BREST", "12 rue Fougère", "29200", "02 98 00 10 11"),
        ("ALBERTVILLE", "32 rue Aulne", "73200", "04 56 00 10 12"),
        ("LYON", "7 Quai Mousse", "69002", "04 72 00 10 13"),
        ("GRENOBLE", "2 Bis av Osier", "38000", "04 76 00 10 14"),
    )
    box = "<div class='box a'><p class=town>{0}</p><img src=a.jpg><p>{1}</p><p>{2}</p><p>{0}</p><p>{3}</p></div>"
    reading = read(f"<h1>Nos boutiques</h1>{''.join(box.format(*each) for each in shops)}", url=PAGE)
    assert addresses(reading) == [(f"{street}\n{code}\n{town}", [number]) for town, street, code, number in shops]


def test_headings_of_places_are_of_one_kind_whatever_second_class_their_boxes_have() -> None:
    box = "<div class=col><div class='box at{2}'><h3>{0}</h3><p>{0}办</p><div>电话：{2}<br>地址：{1}</div></div></div>"
    rows = "".join(box.format(*each) for each in TOWNS["zh"])
    assert len(addresses(read(f"<h1>如何购买</h1>{rows}", url=PAGE))) == len(TOWNS["zh"])


OFFICES = (
    ("東京本社", "〒103-0002　東京都中央区日本橋柳町2-3-3", "03(3831)0001"),
    ("大阪営業所", "〒540-0012　大阪府大阪市中央区柳町2-1-22", "06(6942)0001"),
    ("名古屋営業所", "〒454-0818　愛知県名古屋市中川区松葉町3-17-1", "052(354)0001"),
)
WORKS = (("長野工場", "〒399-0034　長野県松本市野溝東1-1-25"), ("中国事務所", "〒389-0506　長野県東御市祢津1190-13"))
ROW = "<tr><th>{0}</th><td><p>{1}<br>TEL：{2} (代)</p><a href=https://maps.example/{2}>地図</a></td></tr>"


def test_works_without_a_telephone_are_given_beside_the_offices_of_a_firm() -> None:
    rows = "".join(ROW.format(*each) for each in OFFICES)
    works = "".join(f"<tr><th>{name}</th><td><p>{address}</p></td></tr>" for name, address in WORKS)
    page = f"<h1>事業所一覧</h1><table class=a>{rows}</table><h2>工場</h2><table class=a>{works}</table>"
    found = addresses(read(page, url=PAGE))
    assert [address for address, _ in found] == [address for _, address, *_ in (*OFFICES, *WORKS)]


def test_the_foot_of_the_page_says_the_head_office_again() -> None:
    rows = "".join(ROW.format(*each) for each in OFFICES)
    foot = "<footer>東京都中央区日本橋柳町2-3-3<br>TEL. 03-3831-0001</footer>"
    found = addresses(read(f"<h1>事業所一覧</h1><table class=a>{rows}</table>{foot}", url="https://a.example/"))
    assert len(found) == len(OFFICES)


@pytest.mark.parametrize("more", ["<p>5. Mai 2026, Halle am Kai</p>", "<p>Eintritt 12,00 €</p>"])
def test_towns_of_a_tour_are_no_places_of_a_firm(more: str) -> None:
    rows = "".join(f"<p class=town>{a}</p>{more}<p>{b}</p><p>Tel. {c}</p>" for a, b, c in TOWNS["de"])
    assert read(f"<h1>Fern Trio</h1><div>{rows}</div>", url="https://a.example/tour").warnings == ()


def test_a_heading_over_several_places_is_left_to_the_readers_of_the_page() -> None:
    (_, first, one), (_, second, two), third = TOWNS["en"]
    both = f"<div><p><b>Germany</b></p><ul><li>{first}<br>Tel. {one}</li><li>{second}<br>Tel. {two}</li></ul></div>"
    rest = "".join(f"<div><p><b>{a}</b></p><p>{b}</p><p>Tel. {c}</p></div>" for a, b, c in (third, *TOWNS["de"]))
    found = addresses(read(f"<h1>Contact</h1>{both}{rest}", url=PAGE))
    assert (first, [one]) in found
    assert (second, [two]) in found
