"""Names in every spelling lead to the right places, and ambiguous ones to all of them."""

import pytest

from falsefront.address.gazetteer.division import Division, key
from falsefront.address.gazetteer.gazetteer import Gazetteer, build, load


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


def names(gazetteer: Gazetteer, codes: tuple[str, ...]) -> set[str]:
    return {gazetteer.divisions[code].name for code in codes}


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("信都区", "xinduqu"), ("襄都区", "xiangduqu"), ("朝阳区", "chaoyangqu"), ("朝阳市", "chaoyangshi"),
        ("朝阳县", "chaoyangxian"), ("漯河市", "luoheshi"), ("殷都区", "yinduqu"), ("牟平区", "mupingqu"),
        ("筠连县", "junlianxian"), ("单县", "shanxian"), ("繁峙县", "fanshixian"), ("涡阳县", "guoyangxian"),
        ("闵行区", "minhangqu"), ("马尾区", "maweiqu"), ("珲春市", "hunchunshi"), ("长葛市", "changgeshi"),
        ("重庆市", "chongqingshi"), ("厦门市", "xiamenshi"), ("长沙市", "changshashi"), ("乐清市", "yueqingshi"),
        ("乐亭县", "laotingxian"), ("六安市", "luanshi"), ("阿勒泰地区", "aletaidiqu"), ("长子县", "zhangzixian"),
        ("望都县", "wangduxian"), ("天长市", "tianchangshi"), ("龙圩区", "longxuqu"), ("蚌埠市", "bengbushi"),
    ],
)  # fmt: skip
def test_misread_names_are_read_right(gazetteer: Gazetteer, name: str, pinyin: str) -> None:
    for code in gazetteer.chinese[name]:
        assert gazetteer.divisions[code].pinyin == pinyin
        assert code in gazetteer.latin[pinyin]


def test_no_place_name_reads_du_as_dou_or_chang_as_zhang(gazetteer: Gazetteer) -> None:
    for place in gazetteer.divisions.values():
        assert not ("都" in place.name and "dou" in place.pinyin and "斗" not in place.name), place
        assert not ("长" in place.name and "zhang" in place.pinyin and not set("长张章漳樟障") & set(place.name[1:])
                    and place.name != "长子县"), place  # fmt: skip


@pytest.mark.parametrize(
    ("spelling", "city"),
    [
        ("Inner Mongolia", "内蒙古自治区"), ("Tibet", "西藏自治区"), ("Canton", "广州市"), ("Amoy", "厦门市"),
        ("Peking", "北京市"), ("Ürümqi", "乌鲁木齐市"), ("Urumqi", "乌鲁木齐市"), ("Wulumuqi", "乌鲁木齐市"),
        ("Hohhot", "呼和浩特市"), ("Huhehaote", "呼和浩特市"), ("Xilin Gol", "锡林郭勒盟"), ("Shaanxi", "陕西省"),
        ("Xilinguole", "锡林郭勒盟"), ("Ulanqab", "乌兰察布市"), ("Wulanchabu", "乌兰察布市"), ("Lhasa", "拉萨市"),
        ("Lasa", "拉萨市"), ("Lüliang", "吕梁市"), ("Lvliang", "吕梁市"), ("Lyuliang", "吕梁市"), ("Xi'an", "西安市"),
        ("Chang Sha", "长沙市"), ("Enshi Prefecture", "恩施土家族苗族自治州"), ("Kashgar", "喀什地区"),
        ("Zhong Qing", "重庆市"), ("Tsingtao", "青岛市"), ("Changdou", "昌都市"),
    ],
)  # fmt: skip
def test_spellings_sellers_write_find_the_place(gazetteer: Gazetteer, spelling: str, city: str) -> None:
    found = [
        index.get(key(spelling), ()) for index in (gazetteer.latin, gazetteer.latin_short, gazetteer.latin_reading)
    ]
    assert city in {name for codes in found for name in names(gazetteer, codes)}


@pytest.mark.parametrize(
    ("stem", "cities"),
    [
        ("suzhou", {"苏州市", "宿州市"}), ("fuzhou", {"福州市", "抚州市"}), ("taizhou", {"泰州市", "台州市"}),
        ("shanxi", {"山西省", "陕西省"}), ("weixian", {"魏县", "威县"}),
    ],
)  # fmt: skip
def test_an_ambiguous_name_keeps_all_it_may_be(gazetteer: Gazetteer, stem: str, cities: set[str]) -> None:
    assert cities <= names(gazetteer, gazetteer.latin_short[stem])


def test_qiaoxi_exists_in_two_cities_and_existed_in_a_third(gazetteer: Gazetteer) -> None:
    assert set(gazetteer.chinese["桥西区"]) == {"130104", "130703"}
    assert gazetteer.chinese_former["桥西区"] == ("130503",)
    assert "130502" in gazetteer.latin_former["qiaodongdistrict"]


@pytest.mark.parametrize(
    ("old", "now"),
    [
        ("株洲县", "渌口区"), ("栾城县", "栾城区"), ("任县", "任泽区"), ("南和县", "南和区"), ("邢台县", "信都区"),
        ("襄樊市", "襄阳市"), ("平泉县", "平泉市"), ("大同县", "云州区"), ("蓟县", "蓟州区"), ("通县", "通州区"),
        ("鄞县", "鄞州区"), ("新浦区", "海州区"), ("中市区", "庐阳区"),
    ],
)  # fmt: skip
def test_a_former_name_leads_to_what_the_place_is_now(gazetteer: Gazetteer, old: str, now: str) -> None:
    assert now in names(gazetteer, gazetteer.chinese_former[old])


def test_the_date_of_a_change_is_kept(gazetteer: Gazetteer) -> None:
    assert [(f.name, f.until) for f in gazetteer.divisions["130502"].former] == [("桥东区", "2020-06-05")]


def test_ancestors_lead_from_county_to_province(gazetteer: Gazetteer) -> None:
    assert [place.name for place in gazetteer.ancestors("130502")] == ["襄都区", "邢台市", "河北省"]
    assert [place.name for place in gazetteer.ancestors("429004")] == ["仙桃市", "湖北省"]
    assert gazetteer.is_within("500101", "50")
    assert not gazetteer.is_within("130502", "1301")


def test_every_parent_exists(gazetteer: Gazetteer) -> None:
    for place in gazetteer.divisions.values():
        assert place.parent is None or place.parent in gazetteer.divisions, place


def test_area_codes_and_postcodes_lead_to_cities_and_keep_their_leading_zero(gazetteer: Gazetteer) -> None:
    assert gazetteer.area_codes["0319"] == ("1305",)
    assert gazetteer.divisions["1305"].postcodes == ("054000",)
    assert gazetteer.postcodes["054"] == ("1305",)


def test_all_keys_are_folded(gazetteer: Gazetteer) -> None:
    for index in (gazetteer.latin, gazetteer.latin_short, gazetteer.latin_reading, gazetteer.latin_former):
        assert all(name.isascii() and name.isalpha() and name.islower() for name in index)
    for index in (gazetteer.chinese, gazetteer.chinese_short, gazetteer.chinese_former):
        assert all(name and not name.isascii() for name in index)


def test_a_reading_that_is_another_places_name_is_no_alias() -> None:
    gazetteer = build(
        [
            Division(code="1", level="city", name="甲市", short="甲", parent=None, pinyin="jiashi", pinyin_short="jia",
                     english="Jia City", readings=("yi", "xia")),
            Division(code="2", level="city", name="乙市", short="乙", parent=None, pinyin="yishi", pinyin_short="yi",
                     english="Yi City"),
        ]
    )  # fmt: skip
    assert gazetteer.latin_short["yi"] == ("2",)
    assert "yi" not in gazetteer.latin_reading
    assert gazetteer.latin_reading["xia"] == ("1",)


def test_the_stem_of_a_one_character_county_is_no_key_by_itself(gazetteer: Gazetteer) -> None:
    assert "danxian" in gazetteer.latin_reading
    for stem in ("dan", "wang", "jing", "chung", "zhu"):
        assert stem not in gazetteer.latin_reading
        assert stem not in gazetteer.latin_short
