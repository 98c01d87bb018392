"""Pages that list firms: who keeps the list is none of them, and each name owns what stands under it."""

import pytest
from tests.parse.test_others import given, read

from falsefront.parse import lessons

FOOTER = (
    "<footer><p>Boardmere Exchange Ltd, 12 Kestrel Wharf Road, Leeds LS1 4AP, United Kingdom</p>"
    "<p>Hotline: +44 161 496 0123</p></footer>"
)
CHINESE_FOOTER = (
    "<div class=footer><p>深圳市批发墨网络有限公司 地址：广东省深圳市南山区鲸澜路1号 电话：0755-8555 0142</p></div>"
)
NAMES = ["Ottermere Glass Co., Ltd", "Pinscale Laboratory Supply", "Hollow Textiles", "Marl Steel", "Zed Tools"]
UNDER = {"vendor": "h2"}
TWO = (
    "<h2>Vetch Glass</h2><p>No. 301 Binmo Road, Chengguan District<br>Lanzhou, Gansu, China<br>+86 931 8555 0109<br>"
    "a@vetch.example</p><h2>Saltern Scales</h2><p>No. 18 Zhiyun Road, Luyang District<br>Hefei, Anhui, China<br>"
    "+86 551 8555 0110<br>b@saltern.example</p>"
)


def links(folder: str, names: list[str]) -> str:
    return "".join(f"<li><a href=/{folder}/{n}.html>{name}</a></li>" for n, name in enumerate(names))


@pytest.mark.parametrize(
    ("folder", "names", "footer"),
    [
        ("company", NAMES, FOOTER),
        ("supplier", ["Hollow Textiles", "Marl Steel", "Zed Tools"], FOOTER),
        ("a", ["Ottermere Glass Ltd", "Hollow Trading", "Marl Industries"], FOOTER),
        ("qy", ["佛山蘅墨瓷器有限公司", "潮州砚墨瓷器厂", "深圳鲸墨包装有限公司"], CHINESE_FOOTER),
        ("nha-cung-cap", ["Công ty Mai Lan", "Công ty Hoa Sen", "Công ty An Bình"], FOOTER),
        ("f", ["ООО Ромашка", "ООО Василёк", "АО Лютик", "ООО Клевер"], FOOTER),
        ("e", ["Marlo Ltda", "Cerámica Sol S.A.", "Vidrios Luna S.L.", "Hilos Mar Ltda", "Textil Río Ltda"], FOOTER),
    ],
)
def test_the_keeper_of_a_list_of_firms_is_no_vendor(folder: str, names: list[str], footer: str) -> None:
    reading = read(f"<ul>{links(folder, names)}</ul>{footer}", url="https://market.example/")
    assert [offer.fields["vendor"][0].raw for offer in reading.offers if "vendor" in offer.fields] == []
    assert given(reading) == ""


@pytest.mark.parametrize(
    ("folder", "names"),
    [
        ("product", ["Linen napkin", "Copper wok", "Steel bowl", "Glass flask", "Tin tray"]),
        ("company", ["Our history", "Team", "Quality", "Certificates", "Our factory"]),
        ("company", ["Boardmere Exchange Ltd", "Team", "Quality", "Certificates", "Vision", "Values"]),
        ("shops", ["Leeds", "York"]),
    ],
)
def test_a_firms_own_front_page_still_names_it_in_its_footer(folder: str, names: list[str]) -> None:
    reading = read(f"<ul>{links(folder, names)}</ul>{FOOTER}", url="https://boardmere.example/")
    assert "Boardmere Exchange Ltd" in [offer.fields["vendor"][0].raw for offer in reading.offers]


def test_each_name_that_a_selector_gives_owns_what_stands_under_it() -> None:
    reading = read(TWO + FOOTER, fields=UNDER)
    assert [
        (offer.fields["vendor"][0].raw, [said.raw for said in offer.fields["phone"]]) for offer in reading.offers
    ] == [("Vetch Glass", ["+86 931 8555 0109"]), ("Saltern Scales", ["+86 551 8555 0110"])]
    assert "Lanzhou" in reading.offers[0].fields["address"][0].raw
    assert "Hefei" in reading.offers[1].fields["address"][0].raw
    assert "Leeds" not in given(reading)


def test_each_name_owns_an_address_that_is_whole_on_the_line_below_it() -> None:
    reading = read(TWO.replace("District<br>", "District, "), fields=UNDER)
    assert [offer.fields["vendor"][0].raw for offer in reading.offers] == ["Vetch Glass", "Saltern Scales"]
    assert [len(offer.fields["address"]) for offer in reading.offers] == [1, 1]


def test_two_names_over_one_address_both_have_it() -> None:
    where = "<p>榆墨市青橡区墨帆路77号3楼</p><p>电话：0757-8555 014{}</p>"
    reading = read(f"<h3>蘅墨瓷器</h3>{where.format(1)}<h3>砚墨瓷器</h3>{where.format(2)}", fields={"vendor": "h3"})
    assert [offer.fields["vendor"][0].raw for offer in reading.offers] == ["蘅墨瓷器", "砚墨瓷器"]
    assert len({offer.fields["address"][0].raw for offer in reading.offers}) == 1


def test_a_name_without_an_address_takes_none_of_its_neighbours() -> None:
    reading = read(f"<h2>Marl Steel</h2><p>Tel: +86 551 8555 0111</p>{TWO}", fields=UNDER)
    assert [offer.fields["vendor"][0].raw for offer in reading.offers] == ["Vetch Glass", "Saltern Scales"]
    assert "0111" not in "".join(said.raw for offer in reading.offers for said in offer.fields["phone"])


@pytest.mark.parametrize("second", ["Contact us", "Main products", "联系我们", "About us"])
def test_a_second_heading_of_one_firms_page_is_no_firm(second: str) -> None:
    page = (
        f"<h2>Vetch Glass</h2><p>No. 301 Binmo Road, Chengguan District<br>Lanzhou, Gansu, China<br>+86 931 8555 0109"
        f"</p><h2>{second}</h2><p>Tel: +86 931 8555 0109</p>"
    )
    assert [offer.fields["vendor"][0].raw for offer in read(page, fields=UNDER).offers] == ["Vetch Glass"]


def test_what_would_name_the_blocks_of_a_page_is_told() -> None:
    body = f"<body>{TWO}</body>".encode()
    told = lessons(body, content_type="text/html; charset=utf-8", reading=read(TWO))
    assert [(each.raw, each.key, each.selector) for each in told if each.what == "a name over its contacts"] == [
        ("Vetch Glass", "vendor", "h2"), ("Saltern Scales", "vendor", "h2"),
    ]  # fmt: skip
