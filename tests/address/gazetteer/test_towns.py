"""Towns are found within their county or city, by Chinese name, pinyin and English."""

from pathlib import Path

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.gazetteer.towns import Towns

TABLE = Path(address.__file__).with_name("data") / "towns.tsv"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load()


@pytest.mark.parametrize(
    ("within", "name", "code"),
    [
        ("130502", "祝村镇", "130502101"), ("130502", "祝村", "130502101"), ("1305", "祝村镇", "130502101"),
        ("4419", "石碣镇", "441900101"), ("130502", "北大街街道", "130502002"),
    ],
)  # fmt: skip
def test_a_town_is_found_by_its_chinese_name(gazetteer: Gazetteer, within: str, name: str, code: str) -> None:
    assert gazetteer.towns.chinese(within)[name] == (code,)


@pytest.mark.parametrize("key", ["zhucunzhen", "zhucun", "zhucuntown"])
def test_a_town_is_found_by_its_latin_names(gazetteer: Gazetteer, key: str) -> None:
    assert "130502101" in gazetteer.towns.latin("130502")[key]


def test_a_town_knows_its_county(gazetteer: Gazetteer) -> None:
    town = gazetteer.towns.division("130502101")
    assert town is not None
    assert (town.name, town.short, town.parent, town.english) == ("祝村镇", "祝村", "130502", "Zhucun Town")
    dongguan = gazetteer.towns.division("441900101")
    assert dongguan is not None
    assert dongguan.parent == "4419"


def test_zones_are_told_from_towns(gazetteer: Gazetteer) -> None:
    place = gazetteer.towns.division("131082450")
    assert place is not None
    assert (place.name, place.level) == ("燕郊高新技术产业开发区", "zone")


def test_an_unknown_place_has_no_towns(gazetteer: Gazetteer) -> None:
    assert not gazetteer.towns.chinese("999999")
    assert gazetteer.towns.division("999999001") is None


def test_every_town_is_read_and_lies_in_a_division(gazetteer: Gazetteer) -> None:
    towns = [town for code in gazetteer.divisions if len(code) == 2 for town in gazetteer.towns.within(code)]
    assert len(towns) == 41352
    assert all(town.parent in gazetteer.divisions for town in towns)
    assert all(town.pinyin for town in towns)


@pytest.mark.parametrize("code", ["1305", "130502", "5201", "6501", "4419", "99"])
def test_a_key_is_had_exactly_where_it_is_in_the_table(gazetteer: Gazetteer, code: str) -> None:
    asked = Towns(TABLE.read_text(encoding="utf-8"), gazetteer.divisions)  # has divided no line yet
    others = ["zzz", "lu", "a", "", "xinshi", "lvyuan", "lyuyuan", "luyuan", "nvshan", "nushan"]
    known = gazetteer.towns.latin(code)
    for key in [*others, *(key[:-1] for key in gazetteer.towns.latin("5201")), *gazetteer.towns.latin("1305"), *known]:
        assert asked.has_latin(code, key) == (key in known)


def test_every_latin_key_begins_with_three_letters_of_its_pinyin(gazetteer: Gazetteer) -> None:
    towns = [town for code in gazetteer.divisions if len(code) == 2 for town in gazetteer.towns.within(code)]
    assert all(len(town.pinyin_short) >= 3 and town.pinyin.startswith(town.pinyin_short) for town in towns)
    assert all(town.pinyin.isalpha() and town.pinyin.islower() for town in towns)
