"""Lanes of Taiwan in numerals throughout, and syllables as firms there write them, of no system."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("台北市松嶺北路二段三十九巷三號", "3 Ln. 39, Sec. 2, Songling N. Rd., Taipei", "台北市松嶺北路二段九巷三號"),
        ("台北市松嶺北路十二巷三號", "台北市松嶺北路12巷3號", "台北市梅溪北路十二巷三號"),
        ("新竹市新安路87號", "No. 87, Shinn Ann Rd., Hsinchu, Taiwan", "No. 87, Hsing Ann Rd., Hsinchu, Taiwan"),
        ("台北市內湖區瑞光路87號", "87 Rei Kuang Rd, Neihu, Taipei", "87 Hsi Kuang Rd, Neihu, Taipei"),
    ],
)  # fmt: skip
def test_they_are_read(one: str, other: str, apart: str) -> None:
    assert is_same(one, other)
    assert not is_same(one, apart)
    assert not is_same(other, apart)
