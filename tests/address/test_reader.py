"""What each part is read from, in each script; one claim a case, as sellers write it."""

import re
from itertools import pairwise

import pytest
from benchmarks.address_speed import corpus, hostile, published
from tests.gazetteer import load

from falsefront import address
from falsefront.address import reader as reading_room
from falsefront.address.plain import text as plain_text
from falsefront.address.reading import Precision, Reading


def read(text: str) -> Reading:
    return address.read(text, load())


def road(text: str) -> tuple[str, str | None, int | None, str | None]:
    found = read(text).road
    assert found is not None
    return found.name.key, found.direction, found.ordinal, found.type


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("邢台市人民北二路5号", ("renmin", "n", 2, "lu")),
        ("5 Renmin North 2nd Road, Xingtai", ("renmin", "n", 2, "road")),
        ("5 North Renmin Road, Xingtai", ("renmin", "n", None, "road")),
        ("5 Ren Min Bei Lu, Xing Tai", ("renmin", "n", None, "lu")),
        ("5 Renminbeilu, Xingtai", ("renmin", "n", None, "lu")),
        ("5 People's North Road, Xingtai", ("renmin", "n", None, "road")),
        ("Xingtai, Zhu Fengdongdadao 5", ("zhufeng", "e", None, "dadao")),
        ("邢台市江南路5号", ("jiangnan", None, None, "lu")),
        ("5 Jiang Nan Road, Xingtai", ("jiangnan", None, None, "road")),
        ("5 Lüyuan Lu, Xingtai", ("lvyuan", None, None, "lu")),
        ("5 Lyuyuan Lu, Xingtai", ("lvyuan", None, None, "lu")),
        ("北京市东三环中路5号", ("dongsanhuan", "m", None, "lu")),
        ("5 East Third Ring Middle Road, Beijing", ("dongsanhuan", "m", None, "road")),
        ("213 Queen's Road East, Wan Chai, Hong Kong", ("queens", "e", None, "road")),
        ("香港灣仔皇后大道東213號", ("queens", "e", None, "road")),
        ("8 Java Road North Point, Hong Kong", ("java", None, None, "road")),
        ("河北省邢台市107国道25号", ("107", None, None, "guodao")),
        ("No. 25, National Highway 107, Xingtai", ("107", None, None, "guodao")),
    ],
)
def test_a_road_is_taken_apart(text: str, parts: tuple[str, str | None, int | None, str | None]) -> None:
    assert road(text) == parts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("邢台市人民路八号", "8"),
        ("邢台市人民路二百八十六号", "286"),
        ("邢台市人民路一一四九号", "1149"),
        ("邢台市人民路甲12号", "12a"),
        ("邢台市人民路66-1号", "66-1"),
        ("邢台市人民路12号之5", "12-5"),
        ("成都市蜀汉路18号附5号", "18fu5"),
        ("北京市学院南路5号院3号楼", "5"),
        ("2-16 Fa Yuen Street, Mongkok, Hong Kong", "2-16"),
        ("2 16 Fa Yuen Street, Mongkok, Hong Kong", "2-16"),
        ("302-8 Hennessy Road, Hong Kong", "302-308"),
        ("Winner Building 36, Man Yue St, Hunghom, Hong Kong", "36"),
        ("Lanjin Lu 43 Hao, Sanmenxia", "43"),
        ("#43 Lanjin Lu, Sanmenxia", "43"),
    ],
)
def test_a_number_is_read(text: str, number: str) -> None:
    assert str(read(text).number) == number


@pytest.mark.parametrize(
    ("text", "building", "entrance", "floor", "unit"),
    [
        ("26-5-1309, 758 Yangjia South Road, Ganluo County, Liangshan", "26", "5", None, "1309"),
        ("丽江华坪县佳美街38-6号海湖小区9栋-1108", "9", None, None, "1108"),
        ("保定市宁佳东路49号14号楼5--301", "14", "5", None, "301"),
        ("A Building, Unit 6, Room 2109, 233 Jiefang Rd, Yiyang", "a", "6", None, "2109"),
        ("Tower Two, 31/F, 1 Matheson Street, Hong Kong", "2", None, "31", None),
        ("臺北市大安區忠孝東路4段200號5樓之3", None, None, "5", "3"),
        ("5F-3, No. 200, Sec. 4, Zhongxiao E. Rd., Da'an Dist., Taipei", None, None, "5", "3"),
        ("Room A-506C, No.188, Yesheng Road, Shanghai", None, None, None, "a506c"),
        ("Ground Floor, 5 Wai Yip Street, Kwun Tong, Hong Kong", None, None, "g", None),
    ],
)
def test_what_lies_inside_is_read(
    text: str, building: str | None, entrance: str | None, floor: str | None, unit: str | None
) -> None:
    found = read(text)
    assert (found.building, found.entrance, found.floor, found.unit) == (building, entrance, floor, unit)


@pytest.mark.parametrize(
    ("text", "city", "county"),
    [
        ("NO 43 Lan Jin Lu, Hu Bin Qu, San Men Xia Shi", "4112", "411202"),
        ("43 Lanjin Rd, anmenxia, Henan", "4112", None),
        ("T414n, Ningyang X14n, No.6 Heping Road, Shandong", "3709", "370921"),
        ("邢台市桥东区人民路5号", "1305", "130502"),
        ("Jinxiu Lanting Community, Xihu District, Hangzhou", "3301", "330106"),
        ("上海市浦东新区人民路5号", "31", "310115"),
    ],
)
def test_divisions_are_known_by_code(text: str, city: str, county: str | None) -> None:
    found = read(text)
    assert found.city is not None
    assert found.city.codes == {city}
    assert (set(found.county.codes) if found.county else None) == ({county} if county else None)


def test_evasion_is_said_and_undone() -> None:
    found = read("No. 5 Zh0ng5h4n Rоаd, Xіngtаi")
    assert road("No. 5 Zh0ng5h4n Rоаd, Xіngtаi")[0] == "zhongshan"
    assert any("look-alike" in sign for sign in found.signs)
    assert any("digits for letters: zh0ng5h4n" in sign for sign in found.signs)


def test_contact_details_behind_an_address_are_kept_beside_it() -> None:
    found = read("河北省邢台市人民路5号1203室 电话：13912345678 sales@example.com")
    assert (str(found.number), found.unit) == ("5", "1203")
    assert any("sales@example.com" in left for left in found.around)


def test_an_address_cut_off_says_so() -> None:
    assert read("No. 5 Renmin Road, Xingta...").is_cut
    assert read("邢台市人民路5号" * 500).is_cut
    assert not read("No. 5 Renmin Road, Xingtai.").is_cut


def test_both_spellings_in_one_field_are_one_reading_and_two_addresses_are_two() -> None:
    one = read("河北省唐山市路北区新华西道45号 / Room 3, No. 45 Xinhua West Road, Lubei District, Tangshan")
    assert (one.unit, one.alternatives) == ("3", ())
    two = read("唐山市新华西道45号 / No. 88 Jianshe Road, Tangshan")
    assert [str(other.number) for other in two.alternatives] == ["88"]


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("邢台市人民路5号1203室", Precision.UNIT),
        ("邢台市人民路5号", Precision.NUMBER),
        ("邢台市瑞穗大厦", Precision.DEVELOPMENT),
        ("邢台市人民路", Precision.ROAD),
        ("邢台市襄都区", Precision.COUNTY),
        ("Xingtai, Hebei", Precision.CITY),
        ("Hebei", Precision.PROVINCE),
        ("中国", Precision.COUNTRY),
        ("P.O. Box 88", Precision.PO_BOX),
        ("Contact us", Precision.NONE),
    ],
)
def test_precision_is_the_finest_part(text: str, precision: Precision) -> None:
    assert read(text).precision is precision


def test_a_tilde_of_any_width_makes_a_range() -> None:
    for text in ("邢台市中山路10~12号", "邢台市中山路10～12号", "邢台市中山路10〜12号", "邢台市中山路10-12号"):
        assert str(read(text).number) == "10-12", text


def test_honest_text_in_both_scripts_is_folded_by_one_table_as_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    chinese = [text for text in corpus(13) if not text.isascii()]
    extra = (
        "電話 0319-5551234",
        "（Tower B）",
        "R O O M 5",
        "Ｒｏｏｍ ５",
        "a@b.cn",
        "~5 Road",
        "/ Xingtai, Hebei",
        "…",
        " Rm  5",
    )
    texts = [*chinese, *(text + " " + more for text, more in zip(chinese, extra * 200, strict=False))]
    quick = [read(text) for text in texts]
    monkeypatch.setattr(plain_text, "_PLAIN_HAN", re.compile("(?!)"))
    for text, reading, expected in zip(texts, reading_room.reader(load()).read_all(texts), quick, strict=True):
        assert reading == expected, text


def test_many_texts_together_are_read_as_each_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [*corpus(17)[:1500], *published()[:300], *hostile().values(), "", "中国"]
    texts += [f"{one} {other}" for one, other in pairwise(texts[:600])]
    one_by_one = [read(text) for text in texts]
    assert reading_room.Reader(load()).read_all(texts) == one_by_one
    monkeypatch.setattr(reading_room, "_AT_ONCE", 7)
    backwards = reading_room.Reader(load()).read_all(texts[::-1])
    assert backwards[::-1] == one_by_one


def test_what_was_read_before_is_remembered_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = reading_room.Reader(load())
    monkeypatch.setattr(reader, "_BOUND", 3)
    texts = [f"邢台市中山路{number}号" for number in range(5)]
    readings = [reader.read(text) for text in texts]
    assert reader.read(texts[4]) is readings[4]
    assert reader.read(texts[0]) is not readings[0]
    assert [reader.read(text) for text in texts] == readings
    long = "邢台市" * 1000
    assert reader.read(long) is not reader.read(long)  # no page fills the memory


@pytest.mark.parametrize(
    "contact", ["Email: a@example.com", "Phone +86 13900001111", "电话：+86 319 5551234", "web www.example.com"]
)
def test_a_postcode_before_a_contact_is_no_room(contact: str) -> None:
    found = read(f"No. 99 Jiangxing East Alley, Xingtai 054000 {contact}")
    assert (found.postcode, found.unit) == ("054000", None)
    assert (len(found.around), found.leftover) == (1, ())  # the contact with its word


def test_a_development_in_the_other_script_is_part_of_the_address() -> None:
    found = read("甘肃省兰州市西固区建设街10号B座，Meiyue Apartment, Room 5")
    assert [development.name.key for development in found.developments] == ["meiyue"]
    assert (found.building, found.unit, found.alternatives) == ("b", "5", ())
    other = read("甘肃省兰州市西固区建设街10号B座，Meiyue Apartment, Block C")
    assert (other.building, len(other.alternatives)) == ("b", 1)


def test_the_other_script_parts_a_number_from_the_building_it_ran_into() -> None:
    found = read(
        "鸡西市龙湖大道822栋4单元 / Rm 1812, Unit 4, Building 22, #8 Longhu Boulevard, Jixi Shi, Heilongjiang Province"
    )
    assert (str(found.number), found.building, found.alternatives) == ("8", "22", ())
    other = read("鸡西市龙湖大道822栋 / Building 23, #8 Longhu Boulevard, Jixi Shi, Heilongjiang Province")
    assert other.building == "822"


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("c/o Weihai Mill Co., Ltd, 7 Yuhua Road, Shijiazhuang", "weihai mill co., ltd"),
        ("Taylor Viney & Marlow, 46-54 High Street, Ingatestone, Essex", "taylor viney & marlow"),
        ("8 M J Bushell Ltd High Street, Brentwood, Essex", "m j bushell ltd"),
        ("Rear of 6 Radford Crescent, Billericay, Essex", None),
    ],
)
def test_a_firm_in_front_of_an_address_is_its_addressee_and_nothing_left_over(text: str, addressee: str | None) -> None:
    assert read(text).care_of == addressee
    assert addressee is None or read(text).leftover == ()


@pytest.mark.parametrize("name", ["云栖君悦", "海月之门"])
def test_a_reading_is_the_same_whatever_was_read_before(name: str) -> None:
    room = reading_room.reader(load())
    texts = [f"{place}{name}{end}" for place in ("杭州市西湖区", "宁波市江北区") for end in ("2幢1203室", "2幢", "A座")]
    first = room.read_all(texts)
    assert all(room.read_all([text]) == [reading] for text, reading in zip(texts, first, strict=True))
    assert {development.kind for reading in first for development in reading.developments} == {"named"}
