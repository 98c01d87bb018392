"""`link` on whole files: what comes out, what is refused, and hostile input in bounded work."""

import csv
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from falsefront import address
from falsefront.errors import SheetError
from falsefront.pipeline import bulk
from falsefront.pipeline.linking import LinkSummary, link_sheet

Row = dict[str, str]

ROWS = (
    ("a", "河北省邢台市信都区泉北大街398号金海大厦1203室", "Jin Lab", "+86 319 1111111"),
    ("b", "Room 1203, Jinhai Mansion, No. 398 Quanbei Street, Xingtai, Hebei, China", "Yin Tools", "0319-1111111"),
    ("c", "398 Quan Bei Da Jie, Xingtai City, Hebei Province", "Tong Glass", ""),
    ("d", "河北省邢台市信都区泉北大街389号", "Tie Paper", ""),
    ("e", "Xingtai, Hebei", "Xi Scales", ""),
    ("f", "", "Qian Lamps", ""),
    ("g", "河北省邢台市信都区泉北大街398号金海大厦1203室", "Gang Wire", ""),
)


def _write(path: Path, rows: Sequence[tuple[str, ...]], header: tuple[str, ...]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, delimiter="\t" if path.suffix == ".tsv" else ",").writerows([header, *rows])
    return path


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t" if path.suffix == ".tsv" else ","))


def _link(tmp_path: Path, rows: Sequence[tuple[str, ...]], header: tuple[str, ...], **columns: str) -> list[Row]:
    link_sheet(_write(tmp_path / "in.csv", rows, header), tmp_path / "out.csv", columns=columns)
    return _read(tmp_path / "out.csv")


def _addresses(tmp_path: Path, *addresses: str) -> list[Row]:
    return _link(tmp_path, [(str(at), address) for at, address in enumerate(addresses)], ("id", "address"))


FOUND = ("address_group", "premises", "size", "further", "why")


def test_out_has_the_cells_of_each_row_in_order_and_what_was_found_behind_them(tmp_path: Path) -> None:
    header = ("id", "address", "name", "phone")
    out = _link(tmp_path, list(ROWS), header)
    assert [tuple(row[name] for name in header) for row in out] == list(ROWS)
    assert list(out[0]) == [*header, *FOUND]
    assert [tuple(row[name] for name in FOUND) for row in out] == [
        ("1", "1", "4", "", ""),
        ("1", "1", "4", "", ""),
        ("1", "1", "4", "", ""),
        ("2", "2", "1", "", ""),
        ("", "", "", "", "too coarse: a city and nothing finer"),
        ("", "", "", "", "no address that could be read"),
        ("1", "1", "4", "", ""),
    ]


def test_each_further_address_of_a_cell_joins_and_its_row_counts_once(tmp_path: Path) -> None:
    office, factory = "石家庄市和平东路66号", "邢台市南和区振兴路12号"
    both = f"办公地址：{office} 工厂地址：{factory}"
    pairs = tmp_path / "pairs.csv"
    sheet = _write(
        tmp_path / "in.csv",
        [("a", both), ("b", "12 Zhenxing Road, Nanhe District, Xingtai"), ("c", office), ("d", both)],
        ("id", "address"),
    )
    link_sheet(sheet, tmp_path / "out.csv", columns={}, pairs=pairs)
    rows = {row["id"]: row for row in _read(tmp_path / "out.csv")}
    assert rows["a"]["premises"] == rows["c"]["premises"] == rows["d"]["premises"]
    assert rows["a"]["further"] == rows["b"]["premises"] == rows["d"]["further"]
    assert rows["b"]["premises"] != rows["c"]["premises"]
    assert [rows[name]["size"] for name in "abcd"] == ["3", "3", "3", "3"]
    joined = {frozenset((row["id_a"], row["id_b"])) for row in _read(pairs)}
    assert joined >= {frozenset("ab"), frozenset("ac")}
    assert all(len(pair) == 2 for pair in joined)


def test_a_row_counts_as_sharing_by_any_address_of_its_cell(tmp_path: Path) -> None:
    office, factory = "石家庄市和平东路66号", "邢台市南和区振兴路12号"
    rows = [("a", f"办公地址：{office} 工厂地址：{factory}"), ("b", factory), ("c", "邢台")]
    summary = link_sheet(_write(tmp_path / "in.csv", rows, ("id", "address")), tmp_path / "out.csv", columns={})
    assert summary == LinkSummary(rows=3, readable=2, premises=2, shared=2)


def test_one_of_several_contacts_in_a_cell_is_enough_to_be_in_common(tmp_path: Path) -> None:
    address = "河北省邢台市信都区泉北大街398号"
    pairs = tmp_path / "pairs.csv"
    header = ("id", "address", "phone", "email")
    rows = [
        ("a", address, "+86 319 1111111", "a@x.example"),
        ("b", address, "0319-2222222 / 0319-1111111", "b@y.example; A@X.example"),
    ]
    link_sheet(_write(tmp_path / "in.csv", rows, header), tmp_path / "out.csv", columns={}, pairs=pairs)
    reasons = _read(pairs)[0]["reasons"]
    assert "same phone: +86 319 1111111" in reasons
    assert "same email: a@x.example" in reasons


def test_pairs_has_one_row_for_each_link_with_levels_and_reasons(tmp_path: Path) -> None:
    source = _write(tmp_path / "in.tsv", list(ROWS), ("id", "address", "name", "phone"))
    summary = link_sheet(source, tmp_path / "out.tsv", columns={}, pairs=tmp_path / "pairs.tsv")
    assert summary == LinkSummary(rows=7, readable=5, premises=2, shared=4)
    pairs = {(row["id_a"], row["id_b"]): row for row in _read(tmp_path / "pairs.tsv")}
    assert set(pairs) == {("a", "b"), ("a", "c"), ("a", "g")}
    assert {pair: row["level"] for pair, row in pairs.items()} == {
        ("a", "b"): "unit",
        ("a", "c"): "number",
        ("a", "g"): "unit",
    }
    assert "398" in pairs["a", "b"]["reasons"]
    assert "same phone" in pairs["a", "b"]["reasons"]
    assert "other name: Jin Lab | Yin Tools" in pairs["a", "b"]["reasons"]
    assert 0 <= float(pairs["a", "c"]["score"]) <= 1


def test_columns_are_named_by_the_user_and_ids_are_counted_where_there_are_none(tmp_path: Path) -> None:
    out = _link(tmp_path, [(ROWS[0][1],), (ROWS[2][1],)], ("Anschrift",), address="Anschrift")
    assert [(row["id"], row["premises"]) for row in out] == [("1", "1"), ("2", "1")]


def test_a_wrong_column_leaves_nothing_behind(tmp_path: Path) -> None:
    source = _write(tmp_path / "in.csv", [("1", "x")], ("id", "adress"))
    with pytest.raises(SheetError, match="perhaps you meant 'adress'"):
        link_sheet(source, tmp_path / "out.csv", columns={})
    assert not (tmp_path / "out.csv").exists()


def test_pairs_that_cannot_be_written_leave_no_out_behind(tmp_path: Path) -> None:
    source = _write(tmp_path / "in.csv", [("1", "x")], ("id", "address"))
    for pairs in (tmp_path / "none" / "pairs.csv", tmp_path):
        with pytest.raises(SheetError, match=r"cannot be written|is a folder"):
            link_sheet(source, tmp_path / "out.csv", columns={}, pairs=pairs)
    assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]


def test_several_processes_give_what_one_gives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(4)
    roads = ("泉北大街", "Renmin Road", "中山西路", "Heping Street")
    rows = [
        (
            str(at),
            f"{rng.randint(1, 40)} {rng.choice(roads)}, Xingtai" if at % 2 else f"邢台市{rng.choice(roads)}{at % 40}号",
        )
        for at in range(600)
    ]
    one = _link(tmp_path, rows, ("id", "address"))
    monkeypatch.setattr(bulk, "PARALLEL_ROWS", 1)
    for method in ("fork", "spawn"):
        monkeypatch.setattr(bulk, "start_method", lambda method=method: method)
        assert _link(tmp_path, rows, ("id", "address")) == one


def test_an_empty_file_and_one_of_empty_addresses(tmp_path: Path) -> None:
    assert _addresses(tmp_path) == []
    assert {row["premises"] for row in _addresses(tmp_path, *[""] * 50)} == {""}


def test_nothing_coarse_is_joined_to_anything(tmp_path: Path) -> None:
    out = _addresses(tmp_path, *["China", "Xingtai, Hebei", "N/A", "Contact us", "P.O. Box 12, Xingtai", "中国"] * 3)
    assert {row["premises"] for row in out} == {""}


def test_equal_texts_are_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counted(texts: Sequence[str], gazetteer: address.Gazetteer) -> list[address.Reading]:
        read.extend(texts)
        return original(texts, gazetteer)

    original = address.read_all
    monkeypatch.setattr(address, "read_all", counted)
    out = _addresses(tmp_path, *[ROWS[0][1]] * 2_000, *["China"] * 1_000)
    assert len(read) == 2
    assert {row["size"] for row in out} == {"2000", ""}


def test_one_address_of_a_hundred_thousand_characters(tmp_path: Path) -> None:
    out = _addresses(tmp_path, "邢台" * 50_000, "Road " * 20_000, ROWS[0][1], ROWS[2][1])
    assert out[2]["premises"] == out[3]["premises"] != ""


def test_the_same_rows_in_another_order_give_the_same_groups(tmp_path: Path) -> None:
    rows = [row[:2] for row in ROWS] + [
        (f"x{at}", f"No. {at % 5} Renmin Road, Handan, Hebei, Room {at}") for at in range(40)
    ]
    first = {row["id"]: row for row in _link(tmp_path, rows, ("id", "address"))}
    mixed = _link(tmp_path, random.Random(1).sample(rows, len(rows)), ("id", "address"))
    second = {row["id"]: row for row in mixed}

    def together(out: dict[str, Row]) -> set[frozenset[str]]:
        return {
            frozenset(other for other in out if out[other]["address_group"] == out[row]["address_group"])
            for row in out
            if out[row]["address_group"]
        }

    assert together(first) == together(second)


def test_a_road_that_stands_in_a_text_joins_it_and_the_link_says_where(tmp_path: Path) -> None:
    glued, crowd = (
        "邢台市信都区金海名苑东升公路345号3座",
        ("邢台市信都区东升公路345号", "345 Dongsheng Hwy, Xindu, Xingtai"),
    )
    rows = [(str(at), text) for at, text in enumerate((glued, *crowd, "邢台市信都区东升公路346号"))]
    pairs = tmp_path / "pairs.csv"
    for order in (rows, rows[::-1]):
        source = _write(tmp_path / "in.csv", order, ("id", "address"))
        link_sheet(source, tmp_path / "out.csv", columns={}, pairs=pairs)
        found = {row["id"]: row["premises"] for row in _read(tmp_path / "out.csv")}
        assert found["0"] == found["1"] == found["2"] != found["3"]
        (link,) = [row for row in _read(pairs) if "0" in (row["id_a"], row["id_b"])]
        assert any(reason.startswith("verified: ") and glued in reason for reason in link["reasons"].split("; "))


def test_a_verified_row_brings_nobody_and_two_that_fit_keep_it(tmp_path: Path) -> None:
    glued = "邢台市信都区金海名苑东升公路345号3座"
    towns = [f"邢台市信都区{town}东升公路345号" for town in ("皇寺镇", "浆水镇")]
    assert len({row["premises"] for row in _addresses(tmp_path, glued, towns[0])}) == 1
    assert len({row["premises"] for row in _addresses(tmp_path, glued, *towns)}) == 3


ABROAD = (
    ("דרך השלום 44, תל אביב", "44 HaShalom Road, Tel Aviv", "46 HaShalom Road, Tel Aviv"),
    ("Raemistr. 74, CH-8001 Zurich", "Rämistrasse 74, 8001 Zürich", "Rämistrasse 76, 8001 Zürich"),
    ("55 Cumaratunga Munidasa Mawatha, Colombo 03", "55 Kumaratunga Munidasa Mw, Colombo 3", "5 Galle Road, Colombo 3"),
)


@pytest.mark.parametrize(("one", "other", "neighbour"), ABROAD)
def test_two_spellings_abroad_that_comparing_joins_are_joined(
    tmp_path: Path, one: str, other: str, neighbour: str
) -> None:
    for rows in ((one, other, neighbour), (neighbour, other, one)):
        found = {row["address"]: row["premises"] for row in _addresses(tmp_path, *rows)}
        assert found[one] == found[other] != found[neighbour]


WRITTEN_BY_SEVERAL = (
    (
        ("Plot 14/1, GIDC Vatva, Ahmedabad", "204, Plot No. 14/1, GIDC Vatva, Ahmedabad-380094, India"),
        (
            "Plot No.14/1, GIDC Industrial Estate, Vatva, Ahmedabad - 380094, Gujarat",
            "Unit 5, Plot No. 14/1, GIDC Industrial Estate, Vatva, Ahmedabad",
        ),
        ("Plot No.14/2, GIDC Industrial Estate, Vatva, Ahmedabad", "Plot 14/2, GIDC Vatva, Ahmedabad"),
    ),
    (
        ("Lô C44, KCN Tân Bình, Ho Chi Minh City", "Tầng 2, Lô C44, KCN Tân Bình, TP.HCM 709408"),
        ("Lot C44 Tan Binh Industrial Park, Ho Chi Minh City", "Room 501, Lot C44 Tan Binh Industrial Park, HCMC"),
        ("Lot C45 Tan Binh Industrial Park, Ho Chi Minh City", "Lô C45, KCN Tân Bình, Ho Chi Minh City"),
    ),
)


@pytest.mark.parametrize("spellings", WRITTEN_BY_SEVERAL)
def test_two_spellings_of_one_place_that_several_write_each_are_joined(
    tmp_path: Path, spellings: tuple[tuple[str, str], ...]
) -> None:
    one, other, neighbour = spellings
    for rows in ((*one, *other, *neighbour), (*neighbour, *other, *one)):
        found = {row["address"]: row["premises"] for row in _addresses(tmp_path, *rows)}
        assert len({found[text] for text in (*one, *other)}) == 1
        assert found[one[0]] not in {found[text] for text in neighbour}


def test_two_lone_spellings_that_are_one_with_a_group_and_each_other_both_join_it(tmp_path: Path) -> None:
    group = (
        "Serçe OSB Mah. Baykuş San. Sit. B4 Blok No: 21 Başakşehir / İstanbul",
        "Serce OSB, Baykus Sanayi Sitesi, B4 Blok 21, Basaksehir, Istanbul 34490",
    )
    lone = (
        "Baykuş San. Sit. B4 Blok No:21/2 Serçe OSB Başakşehir/İstanbul",
        "Baykus San. Sitesi, 21, B4 Blok, Serce, Basaksehir, Istanbul",
    )
    for rows in ((*group, *lone), (*lone, *group)):
        assert {row["premises"] for row in _addresses(tmp_path, *rows)} == {"1"}


def test_who_is_apart_in_a_group_by_its_road_keeps_nobody_out_of_the_rest_of_it(tmp_path: Path) -> None:
    one_shop = (
        "Ruko Sowa Dua Square Blok C No. 18, Jl. Gunung Kenari Raya No. 1, Pademangan, Jakarta Utara 14420",
        "Sowa Dua Square Blok C No. 18, Jl. Gunung Kenari Raya No. 1, Jakarta Utara",
        "Jl. Gn. Kenari Raya No.1, Sowa Dua Square Blok C/18, Kec. Pademangan, Kota Jakarta Utara",
        "Sowa Dua Square Blok C-18 Lt. 2, Jakarta Utara",
    )
    other = "Ruko Sowa Dua Square Blok G No. 18, Jl. Gunung Kenari Raya No. 1, Jakarta Utara 14420"
    for rows in ((*one_shop, other), (other, *one_shop[::-1])):
        found = {row["address"]: row["premises"] for row in _addresses(tmp_path, *rows)}
        assert len({found[text] for text in one_shop}) == 1
        assert found[other] not in {found[text] for text in one_shop}


def test_a_house_of_czechia_is_one_by_either_of_its_two_numbers_where_one_names_both(tmp_path: Path) -> None:
    both, road, quarter = "Sovova 1617/10, 170 00 Praha 7", "Sovova 10, 17000 Praha 7", "Sovova č.p. 1617, Praha 7"
    others = ("Sovova 1671/18, 170 00 Praha 7", "Sovova 10, 702 00 Ostrava")
    for rows in ((both, road, quarter, *others), (*others, quarter, road, both)):
        found = {row["address"]: row["premises"] for row in _addresses(tmp_path, *rows)}
        assert found[both] == found[road] == found[quarter]
        assert len({found[text] for text in (both, *others)}) == 3
    out = _addresses(tmp_path, road, quarter)
    assert len({row["premises"] for row in out}) == 2


def test_a_lot_of_korea_is_at_the_house_of_the_road_that_a_page_names_with_it(tmp_path: Path) -> None:
    lot = "서울시 중구 까치동2가 312-7 까치B/D 4층"
    house = (
        "서울특별시 중구 제비로 328, 까치빌딩 5층 502호 (까치동2가)",
        "5F, Kkachi Bldg., 328 Jebi-ro, Jung-gu, Seoul 04564, Korea",
    )
    both = "서울 중구 제비로328 (까치동2가 312-7) 까치빌딩 301호"
    other = "서울시 중구 까치동2가 312-8 까치B/D 4층"
    for rows in ((lot, *house, both, other), (other, both, *house, lot)):
        found = {row["address"]: row["premises"] for row in _addresses(tmp_path, *rows)}
        assert len({found[text] for text in (lot, *house, both)}) == 1
        assert found[other] != found[lot]
    assert len({row["premises"] for row in _addresses(tmp_path, lot, *house)}) == 2


def test_a_town_that_one_city_alone_has_lies_in_it_where_another_names_both(tmp_path: Path) -> None:
    with_city = ("中山市横栏镇椋鸟工业区雨燕三路9号一楼", "广东省中山市横栏镇雨燕3路9号5楼")
    town_alone = "横栏镇椋鸟工业区（二期）雨燕三路九号"
    elsewhere = ("江门市江海区雨燕三路9号", "城关镇雨燕三路9号", "古镇镇雨燕三路9号")
    for rows in ((*with_city, town_alone, *elsewhere), (*elsewhere, town_alone, *with_city)):
        found = {row["address"]: row["premises"] for row in _addresses(tmp_path, *rows)}
        assert found[town_alone] == found[with_city[0]] == found[with_city[1]]
        assert found[town_alone] not in {found[text] for text in elsewhere}
    out = _addresses(tmp_path, town_alone, elsewhere[0], "中山市横栏镇雨燕三路19号")
    assert len({row["premises"] for row in out}) == 3


def test_a_spelling_abroad_that_fits_two_places_joins_neither(tmp_path: Path) -> None:
    houses = [f"Serrano {number}, 28001 Madrid" for number in ("45", "47")]
    out = _addresses(tmp_path, "C/ Serrano, nº 45, Madrid, Spain", "C/ Serrano, nº 47, Madrid, Spain", *houses)
    assert [row["premises"] for row in out] == ["1", "2", "1", "2"]


APART = (
    ("House # 17, Road # 2, Lakeside R/A, Dhaka 1205", "17, Road No. 12 (New), Lakeside, Dhaka-1205"),
    ("Via dei Tigli 15, 31030 Dosson di Casier (TV)", "Via dei Tigli 15, 31023 Resana TV"),
)


@pytest.mark.parametrize("pair", APART)
def test_two_texts_abroad_that_comparing_keeps_apart_by_their_words_are_apart(
    tmp_path: Path, pair: tuple[str, str]
) -> None:
    for rows in (pair, pair[::-1]):
        assert [row["premises"] for row in _addresses(tmp_path, *rows, rows[0])] == ["1", "2", "1"]


def test_digits_with_spaces_between_them_are_no_number_of_one_digit(tmp_path: Path) -> None:
    spaced = "沧州某某电子商务有限公司 河 间 丰 收 街 1 2 0 - 4 号 9 层"
    assert len({row["premises"] for row in _addresses(tmp_path, spaced, "河间丰收街1号")}) == 2


def test_a_house_with_a_sub_number_is_not_found_in_the_text_of_another(tmp_path: Path) -> None:
    for behind in ("之三", "乙"):
        text = f"福建泉州市南安贸易二路265号{behind}"
        assert len({row["premises"] for row in _addresses(tmp_path, text, "泉州南安市贸易2路265号")}) == 2


def test_a_name_with_another_first_letter_is_no_slip_of_a_crowd(tmp_path: Path) -> None:
    crowd = [f"Room {room}, 51 Jinhai Road, Lanxi, Zhejiang" for room in (101, 102, 103, 104)]
    out = _addresses(tmp_path, *crowd, "51 Yinhai Road, Lanxi, Zhejiang")
    assert len({row["premises"] for row in out}) == 2


COMMON = (
    ("香港九龍達之路78號", "78 Tat Chee Avenue, Kowloon Tong, Hong Kong"),
    ("上海市黄浦区泰康路210弄3号", "上海市泰康路210弄3号楼"),
    ("天津经济技术开发区第三大街51号", "51, 3rd Avenue, TEDA, Tianjin"),
    ("哈尔滨市南岗区西大直街92号", "92 West Dazhi Street, Nan Gang District, Harbin"),
    ("青海省西宁市城北区宁大路251号", "251 Ningda Road, Xining, Qinghai 810016"),
    ("山东省潍坊市奎文区东风东街与新华路路口", "潍坊奎文区新华路与东风东街交汇处"),
    (
        "Lindner GmbH, Schurwaldstr. 9, D-73765 Neuhausen a.d.F.",
        "Schurwaldstrasse 9 Neuhausen auf den Fildern DE 73765",
    ),
)


@pytest.mark.parametrize("pair", COMMON)
def test_two_spellings_that_comparing_joins_meet_and_are_joined(tmp_path: Path, pair: tuple[str, str]) -> None:
    gazetteer = address.load()
    assert address.compare_fields(*pair, gazetteer)[2].same_premises
    for rows in (pair, pair[::-1]):
        assert len({row["premises"] for row in _addresses(tmp_path, *rows)}) == 1


def test_an_estate_called_by_its_town_is_joined_and_by_another_or_none_is_not(tmp_path: Path) -> None:
    town, called, other, none = (
        "佛山市南海区大沥镇禾苇商务中心",
        "佛山市南海区大沥禾苇商务中心",
        "佛山市南海区狮山禾苇商务中心",
        "佛山市南海区里水禾苇商务中心",
    )
    assert [row["premises"] for row in _addresses(tmp_path, town, called, other, none)] == ["1", "1", "2", "3"]
    halves = ("深圳市龙岗区苇天龙岗数码城3栋", "深圳市龙岗区苇天数码城3栋")
    assert [row["premises"] for row in _addresses(tmp_path, *halves)] == ["1", "1"]


GROUNDS = (
    ("重庆市江津区珞璜工业园桐江路555号", "重庆市江津区德感工业园桐江路555号"),
    ("义乌柚岸商贸城一区东扩1楼3街", "义乌柚岸商贸城一区1楼3街"),
    ("义乌柚岸商贸城一区东扩2楼", "义乌柚岸商贸城二区东扩2楼"),
    ("中山市小榄镇柚东一社区苇洲花园7号", "中山市小榄镇柚东二社区苇洲花园7号"),
)


@pytest.mark.parametrize("pair", GROUNDS)
def test_two_parks_communities_or_districts_of_a_market_are_apart_though_their_names_agree(
    tmp_path: Path, pair: tuple[str, str]
) -> None:
    for rows in (pair, pair[::-1]):
        assert [row["premises"] for row in _addresses(tmp_path, *rows, rows[0])] == ["1", "2", "1"]


def test_a_park_by_its_trade_and_a_building_of_a_name_are_linked_across_languages(tmp_path: Path) -> None:
    rows = _addresses(
        tmp_path,
        "扬州市邗江区鼎和新材料产业园5栋302室",
        "Building 5, Dinghe New Materials Industrial Park, Hanjiang, Yangzhou",
        "5# Bldg, Dinghe Advanced Materials Industry Park, Hanjiang District, Yangzhou, Jiangsu",
        "Building 5, Dinghe New Energy Industrial Park, Hanjiang, Yangzhou",
        "南昌市鼎和时代5栋",
        "Room 902, Building 5, Dinghe Shidai, Qingshanhu District, Nanchang",
        "Room 902, Building 5, Dinghe Yinxiang, Qingshanhu District, Nanchang",
    )
    premises = [row["premises"] for row in rows]
    assert premises[0] == premises[1] == premises[2]
    assert premises[4] == premises[5]
    assert len(set(premises)) == 4


def test_a_house_known_by_name_is_linked_with_its_road_and_number_however_it_was_read(tmp_path: Path) -> None:
    """The reader takes some of these names for no building: Kanyon Office Block, Tour Montparnasse, Taipei 101."""
    out = _addresses(
        tmp_path,
        "Kanyon Office Block, Sisli/Istanbul",
        "Büyükdere Cad. No:185, 34394 Levent, Istanbul",
        "Tour Montparnasse, Paris",
        "33 avenue du Maine, 75015 Paris",
        "Taipei 101, Xinyi District, Taipei City, Taiwan",
        "No. 7, Sec. 5, Xinyi Rd., Xinyi Dist., Taipei City",
        "Central Plaza, Wan Chai, Hong Kong",
        "香港灣仔港灣道18號",
        "352 Fifth Avenue, New York",
        "Empire State Building, New York",
    )
    assert [row["premises"] for row in out] == ["1", "1", "2", "2", "3", "3", "4", "4", "5", "6"]
