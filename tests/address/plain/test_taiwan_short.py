"""Cities of Taiwan by the last of their characters."""

import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.address.plain.taiwan_short import with_city


@pytest.mark.parametrize(
    ("text", "in_letters"),
    [
        ("地址：北市後港街12號", "No. 12, Hougang St., Taipei City"),
        ("北市後港街12號", "No. 12, Hougang St., Taipei City"),
        ("高市前鎮區中山二路12號3樓", "3F., No. 12, Zhongshan 2nd Rd., Qianzhen Dist., Kaohsiung City"),
        ("中市北區三民路三段12號", "No. 12, Sec. 3, Sanmin Rd., North Dist., Taichung City"),
    ],
)
def test_who_lives_there_writes_the_last_character_of_the_city(text: str, in_letters: str) -> None:
    there = address.read(text, load())
    assert address.compare(there, address.read(in_letters, load())).same_premises
    beside = address.read(in_letters.replace("No. 12", "No. 13"), load())
    assert not address.compare(there, beside).same_premises


@pytest.mark.parametrize(
    "text", ["南市區榛硯路12號", "北市场街12号", "高市榛砚路12号", "台北市榛硯街12號", "南縣榛硯路12號"]
)
def test_any_other_text_stays(text: str) -> None:
    assert with_city(text) == text
