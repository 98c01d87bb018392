"""A postcode of Japan behind a city or prefecture of it tells Japan, whatever is said of the country."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()
HOUSE = "Owlahigashi 1-5-12, Matsuyama Ehime 790-0044"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HOUSE, "Owlahigashi 1-5-12, Matsuyama city Ehime prefecture 790-0044"),
        (HOUSE, "1-5-12 Owlahigashi, Matsuyama-shi, Ehime, Japan"),
        ("2-8,Owlhiro-Cho, Ome 1988710", "2-8, Owlhiro-cho,, Ome, Tokyo 198-8710"),
        ("Owl Bldg.,30-20,Owlsu 3-chome,Naka-ku, Nagoya Aichi Pref. 460-8315", "3-30-20 Owlsu, Naka-ku, Nagoya"),
        ("1-20 Owlaoka, Kani Gifu 5090249", "1-20 Owlaoka, Kani-shi, Gifu-ken, JP"),
    ],
)
def test_a_place_of_japan_is_read_as_one_by_its_postcode(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    "other", ["1-5-13 Owlahigashi, Matsuyama", "1-5-12 Owlanishi, Matsuyama", "5-12 Owlahigashi, Matsuyama"]
)
def test_another_block_or_town_is_another_place(other: str) -> None:
    assert not is_same(HOUSE, f"{other}-shi, Ehime, Japan")


@pytest.mark.parametrize(
    "text", ["12 Owl Road, Springfield 555-0123", "12 Owl Road, Kochi 236-1234", "8 Renmin Road, Xingtai 319-5551"]
)
def test_a_telephone_number_tells_no_japan(text: str) -> None:
    assert address.read(text, GAZETTEER).country != "JP"
