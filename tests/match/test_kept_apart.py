"""A group of texts abroad falls apart by their words, and only where two of them are apart."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading
from falsefront.match.kept_apart import OPEN_PARTS, is_open_in_china, kept_apart, stated_cities
from falsefront.match.parts import AT, words_of

GAZETTEER = load()
SECOND, TWELFTH = "House # 17, Road # 2, Lakeside R/A, Dhaka 1205", "17, Road No. 12 (New), Lakeside, Dhaka-1205"
DOSSON = "Via dei Tigli 15, 31030 Dosson di Casier (TV)"
RESANA = "Via dei Tigli 15, 31023 Resana TV"


def _read(text: str) -> Reading:
    return address.read(text, GAZETTEER)


def _kept_apart(*texts: str) -> list[list[str]]:
    return kept_apart({text: stated_cities(words_of(_read(text))) for text in texts}, _read)


def test_two_numbered_roads_of_one_quarter_are_two_places() -> None:
    assert address.compare_fields(SECOND, TWELFTH, GAZETTEER)[2].same_premises is False
    assert _kept_apart(SECOND, TWELFTH) == [[TWELFTH], [SECOND]]


def test_two_ordinals_of_a_road_are_two_places() -> None:
    eighth, ninth = "8. Querstraße 12, 28195 Bremen", "9. Querstr. 12, Bremen, Germany"
    assert _kept_apart(eighth, ninth) == [[eighth], [ninth]]


def test_two_zones_of_one_name_are_two_places() -> None:
    second, fourth = (
        "W/H 21, Street 8, Al Quoz Industrial 2, Dubai",
        "Warehouse 21, Street 8, Al Quoz Industrial 4, Dubai",
    )
    assert _kept_apart(second, fourth) == [[second], [fourth]]


def test_two_parts_of_a_village_in_china_are_two_places() -> None:
    second, third = "义乌市柳芽街道青塘二区3栋", "Building 3, Qingtang No.3 District, Liuya Street, Yiwu"
    assert _kept_apart(second, third) == [[third], [second]]


def test_houses_of_two_zones_behind_one_road_are_two_places() -> None:
    one, other = "东莞市塘厦镇连兰路沙坡工业区12号", "东莞市塘厦镇连兰路南坡工业区12号"
    assert _kept_apart(one, other) == sorted([[one], [other]])
    of_road = "东莞市塘厦镇沙坡工业区连兰路12号", "东莞市塘厦镇南坡工业区连兰路12号"
    assert _kept_apart(*of_road) == [sorted(of_road)]


def test_two_parts_of_a_road_in_hong_kong_are_two_places() -> None:
    one, other = "新界元朗青山公路元朗段150號", "150 Castle Peak Road - Ping Shan, Yuen Long, N.T."
    assert _kept_apart(one, other) == sorted([[one], [other]])


def test_a_town_and_the_city_it_lies_at_are_two_places() -> None:
    town, city = "C/ Olmos 12, Getafe (Madrid)", "Calle Olmos, 12, 28011 Madrid"
    assert _kept_apart(town, city) == [[town], [city]]


def test_texts_that_state_one_city_and_no_parts_are_not_read_again() -> None:
    asked: list[str] = []

    def read(text: str) -> Reading:
        asked.append(text)
        return _read(text)

    spelled = ("Leopoldstr. 236, 80807 München", "Leopoldstraße 236, Munich, Germany")
    stated = {stated_cities(words_of(_read(text))) for text in spelled}
    assert len(stated) == 1
    assert kept_apart(dict.fromkeys(spelled, stated.pop()), read) == [sorted(spelled)]
    assert not asked


def test_two_towns_that_nobody_knows_are_two_places() -> None:
    assert _kept_apart(DOSSON, RESANA) == [[RESANA], [DOSSON]]


def test_who_is_one_with_one_side_only_goes_with_it() -> None:
    beside = "House 17, Road 2, Lakeside, Dhaka 1205"
    assert _kept_apart(TWELFTH, beside, SECOND) == [[TWELFTH], sorted((SECOND, beside))]


def test_a_group_in_which_nobody_is_apart_stays_as_it_is() -> None:
    one, other = "100 Grainger Parkway, Lake Forest, IL", "100 Grainger Pkwy, Lake Forest, Illinois 60045"
    assert _kept_apart(one, other, one) == [sorted((one, other))]
    assert _kept_apart("邢台市人民路5号", "邢台市中兴路9号") == [["邢台市中兴路9号", "邢台市人民路5号"]]


def test_a_road_in_translation_and_in_pinyin_is_one_only_beside_its_characters() -> None:
    translated, spelled = "17 Red Lake Road, Wuxi", "17 Honghu Road, Wuxi"
    assert address.compare_fields(translated, spelled, GAZETTEER)[2].same_premises is False
    assert _kept_apart(translated, spelled) == [[spelled], [translated]]
    assert len(_kept_apart(translated, spelled, "无锡市红湖路17号")) == 1
    assert len(_kept_apart("17 White Cloud Road, Wuxi", "17 Baiyun Road, Wuxi")) == 1


def test_a_road_that_every_zone_has_is_two_in_two_zones() -> None:
    one, other = "东莞市亭门工业区一路23号", "23 1st Road, Ningjia Industrial Zone, Dongguan"
    assert _kept_apart(one, other) == [[other], [one]]


def test_in_china_only_translations_and_named_zones_are_read_again() -> None:
    def never(text: str) -> Reading:
        raise AssertionError(text)

    said = ("邢台市人民路5号", "5 Renmin Road, Xingtai, Hebei 054000", "Room 3, 5 Renmin Rd, Xingtai 100000")
    assert kept_apart({text: stated_cities(words_of(_read(text))) for text in said}, never) == [sorted(said)]
    opened = (
        "17 Red Lake Road, Wuxi",
        "东莞市宁佳工业区一路23号",
        "义乌市城北路金雁大厦旁3号楼",
        "26 Shuangyantou, Yiwu",
    )
    plain = (*said, "邢台市一路23号", "17 Honghu Road, Wuxi")
    asked = [is_open_in_china(*(words_of(_read(text))[AT[part]] for part in OPEN_PARTS)) for text in (*opened, *plain)]
    assert asked == [True] * 4 + [False] * 5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ul. Lenina 5, Pervomayskiy, Tambov Region, Russia", "ul. Lenina 5, Pervomayskiy, Orenburgskaya obl., Russia"),
        ("5 Kestrel Street, Ballarat", "5 Kestrel Street, Ballarat North"),
        ("Malyy pr. V.O. 12, Saint Petersburg, Russia", "Malyy pr. P.S. 12, Saint Petersburg, Russia"),
        ("12 Rue du Hibou, Saint-Denis (93), France", "12 Rue du Hibou, Saint-Denis (974), France"),
        ("Al. Papanastasiou 12, Athens, Greece", "An. Papanastasiou 12, Athens, Greece"),
        ("1348 Kestrel Drive, Salem, MA", "1348 Kestrel Drive, Salem, OR"),
        ("Kestrelgasse 5, Wien 4", "Kestrelgasse 5, Wien 14"),
        ("12 Church Road, London NW10 9AA", "12 Church Road, Croydon, London"),
        ("Shop 3, Kestrel Road, Nairobi", "3 Kestrel Road, Nairobi"),
        ("14 rue du Général Fontaine, 69003 Lyon, France", "14 rue La Fontaine, 69003 Lyon, France"),
        ("12 Main Street, Salem, IN", "12 Main Street, Salem, India"),
        ("WH 5, Ras Al Khor, Dubai", "Villa 5, Ras Al Khor, Dubai"),
        ("Казань, М. Совиный пер., 12", "Казань, Совиный пер., 12"),
        ("义乌市城北路金雁大厦旁3号楼", "义乌市城北路锦绣广场旁3号楼"),
        ("武汉市江汉区晨露百货(金雁小区店)A12号", "武汉市江汉区晨露百货(锦绣广场店)A12号"),
        ("26 Shuangyantou, Yiwu, Zhejiang", "26 Shuangyantou Xincun, Yiwu, Jinhua"),
    ],
)
def test_what_comparing_keeps_apart_is_no_group(one: str, other: str) -> None:
    assert not address.compare_fields(one, other, GAZETTEER)[2].same_premises
    assert _kept_apart(one, other) == sorted([[one], [other]])


def test_two_spellings_of_one_house_stay_a_group() -> None:
    texts = (
        "1348 Kestrel Drive, Salem, OR 97301",
        "1348 Kestrel Dr., Ste 4, Salem, Oregon",
        "1348 Kestrel Dr, Salem OR",
    )
    assert _kept_apart(*texts) == [sorted(texts)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("厦门市软件园二期27号楼", "厦门市软件园三期27号楼"),
        ("深圳市南山区榆盘工业区一期5栋", "深圳市南山区榆盘工业区5栋"),
    ],
)
def test_two_phases_of_a_zone_have_two_keys(one: str, other: str) -> None:
    assert words_of(_read(one)) != words_of(_read(other))


def test_a_phase_of_a_zone_is_one_in_both_languages() -> None:
    han, latin = "深圳市南山区榆盘工业区二期5栋", "Building 5, Phase 2, Yupan Industrial Zone, Nanshan, Shenzhen"
    assert words_of(_read(han))[AT["area"]] == words_of(_read(latin))[AT["area"]]
