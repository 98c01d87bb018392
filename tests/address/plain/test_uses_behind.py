"""What stands behind an address and says what is there, or what it is near, is no part of it."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.reading import Reading

ADDRESSES = [
    "296 Hoa Muoi, Phuong Hiep Thanh, Thu Dau Mot",
    "Baykus Bulvari No. 331, Sahinbey, Gaziantep",
    "60 Jalan Helang 7, Seksyen 23, Shah Alam, Selangor",
    "No. 77 Yuke Road, Xingtai, Hebei, China",
    "Eulenstr. 7, 50674 Köln",
    "286, Owl Road, Sakinaka, Mumbai - 400074",
]


def _read(text: str) -> Reading:
    return address.read(text, load())


@pytest.mark.parametrize("text", ADDRESSES)
@pytest.mark.parametrize(
    "behind",
    [" - Main Office", " (Factory)", " [Warehouse]", " / WhatsApp available", " - Head Office", " (Showroom)",
     " (HQ)"],
)  # fmt: skip
def test_a_use_behind_an_address_is_no_place(text: str, behind: str) -> None:
    plain, found = _read(text), _read(text + behind)
    assert (found.areas, found.developments, found.number, found.road) == (
        plain.areas, plain.developments, plain.number, plain.road,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text", ["邢台市榆珂路136号（工厂）", "邢台市榆珂路136号 - 办公室", "邢台市榆珂路136号/微信同号"]
)
def test_nor_is_it_in_chinese(text: str) -> None:
    assert _read(text).developments == ()
    assert _read(text).number == _read("邢台市榆珂路136号").number


@pytest.mark.parametrize("text", ADDRESSES)
@pytest.mark.parametrize("near", [", near railway station", ", Opp. Owl Bank", ", next to the old mill"])
def test_what_an_address_is_near_is_no_place(text: str, near: str) -> None:
    assert _read(text + near).areas == _read(text).areas


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kaiserstr. 7, 60311 Frankfurt (Main)", "Main"),
        ("12 Mill Road, Leeds (Old Factory)", "Old"),
        ("12 Mill Road, The Owl Works, Leeds", "Owl"),
    ],
)
def test_a_name_that_has_such_a_word_stays(text: str, name: str) -> None:
    found = _read(text)
    said = [found.city.text if found.city else "", *found.leftover]
    said += [it.name.text for it in found.areas] + [it.name.text for it in found.developments]
    assert any(name in each for each in said)


def test_what_is_near_stays_where_no_number_tells_the_house() -> None:
    assert "near" in " ".join(_read("Owl Road, Pune, near railway station").leftover).lower()
