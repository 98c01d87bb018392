"""Numbers that no rule placed: they keep two addresses apart where nothing else gives a street number."""

from tests.gazetteer import load

from falsefront import address
from falsefront.address.compare.leftovers import loose_parts
from falsefront.address.reading import Reading
from falsefront.records import Level


def read(text: str) -> Reading:
    return address.read(text, load())


def level(a: str, b: str) -> Level:
    forth, back = address.compare(read(a), read(b)), address.compare(read(b), read(a))
    assert forth.level is back.level
    return forth.level


def test_loose_parts_are_labels_and_short_numbers_only() -> None:
    reading = Reading(raw="", leftover=("building 99", "1277", "c", "+86 311 5551234", "Old Mill", "20245551234"))
    assert loose_parts(reading) == {"building 99", "1277", "c"}
    longest = Reading(raw="", leftover=("123456", "building 12345a", "1234567", "building 123456a"))
    assert loose_parts(longest) == {"123456", "building 12345a"}


def test_another_loose_building_is_not_one_room() -> None:
    one = "Room 462, Block G, Unit 5, Building 1, No. 688 Qiushi Road, Jinshan District, Shanghai"
    other = one.replace("Building 1,", "Building 2,")
    assert level(one, one) is Level.UNIT
    assert level(one, other) is Level.NUMBER


def test_a_building_before_the_road_is_its_number_where_another_building_is_named() -> None:
    reading = read("Room 303, Building 3, Building 99 Binjiang Middle Rd., Zhenxing, Dandong")
    assert (str(reading.number), reading.building, reading.leftover) == ("99", "3", ())
    assert str(read("Building 1088, Suite 1501, Pudong South Road, Shanghai").number) == "1088"
    assert read("Building 108, Suite 1501, Pudong South Road, Shanghai").number is None


def test_a_loose_number_may_be_the_number_that_the_other_side_gives() -> None:
    one = "Flat B, Block 30, City One Shatin 2, Hang Shing Street, Sha Tin, Hong Kong"
    other = "Hong Kong, Sha Tin, Hang Shing Street, City One Shatin {}, Block 30, Flat B"
    assert level(one, other.format(5)) is Level.ROAD
    assert level(one, other.format(2)) is Level.UNIT


def test_the_number_behind_a_building_in_hong_kong_is_the_streets_in_any_order() -> None:
    assert level(
        "Rm A1, Winner Building 36, Man Yue St, Hunghom, HK", "HK, Hunghom, Man Yue St, Winner Building 40"
    ) is (Level.ROAD)
    text = "Guangdong, Shenzhen, Shennan Avenue, 9F International Technology Building No. 3009"
    assert str(read(text).number) == "3009"
