"""An address of Hong Kong that names neither the city nor a district: its road says where it lies, if no other can."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Workshop C7, 2/F, Tingmen Industrial Building, 52-56 Tai Lin Pai Rd", "香港葵涌大連排道52-56號亭門工業大廈"),
        ("Blk A, Owlson Tower, 91 Wong Chuk Hang Rd", "香港仔黃竹坑道91號"),
        ("Flat 3, 8/F, 205 Kwun Tong Road", "九龍觀塘觀塘道205號8樓"),
        ("亞皆老街95號A 亭門醫院", "G/F, 95A Argyle Street, Kowloon"),
    ],
)
def test_a_road_that_only_hong_kong_has_is_enough(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Blk A, 91 Wong Chuk Hang Rd", "香港仔黃竹坑道93號"),
        ("亞皆老街95號A", "95B Argyle Street, Kowloon"),
        ("亞皆老街95號", "95 Argyle Street, Glasgow"),
        ("亞皆老街95號", "九龍亞皆老里95號"),
    ],
)
def test_another_house_stays_another(one: str, other: str) -> None:
    assert not is_same(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "88 Chai Wan Road",
        "12 Castle Peak Road",
        "8 Nathan Road",
        "Wong Chuk Hang Road",
        "88 Renmin East Road",
        "永樂街12號",
        "12 Wing Lok Street, Owldor",
        "36 Tai Lin Pai Road, Pulau Owla",
        "墨羽鄉公園北路12號",
        "墨羽鎮沙田正街12號",
        "墨羽區健康西街12號",
        "公園北路12號",
        "健康西街12號",
        "青山公路100號",
    ],
)
def test_a_road_that_others_may_have_is_not(text: str) -> None:
    assert address.read(text, load()).country != "HK"
