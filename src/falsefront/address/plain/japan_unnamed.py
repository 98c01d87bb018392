"""Addresses of Japan that name no prefecture: 渋谷区道玄坂1-12-1, 高槻市道鵜町1-2-3, 北区十条仲原1-2-14 サンビル.

Their wards and cities are known (a ward of Tokyo; a city that China has not), or kana tells; behind the town stand two
or three numbers. To a reader of Chinese 渋谷区道 would be a road.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Final

from falsefront.address.lexicon.table import forms, values

_CITIES: Final = Path(__file__).parents[1] / "data" / "japan_cities.tsv"
_WARDS: Final = forms("abroad.script.japan.tokyo")
_TOWNS: Final = values("abroad.script.japan.town")
_LONGEST: Final = max(map(len, _TOWNS))
_IN_CHINA: Final = forms("abroad.script.japan.also_in_china")
_KANA: Final = re.compile("[\u30a1-\u30fa\u30fc]{2}|[\u4e00-\u9fff][がケヶの][\u4e00-\u9fff]")
_POST: Final = re.compile(r"〒? ?\d{3}-?\d{4}(?!\d)")
_PLACED: Final = re.compile(
    r"(?:^|[\s,、])(?:日本[\s,、]*)?(?:東京(?!都))?"
    r"(?P<place>(?!都)[^\W\d_]{1,5})(?P<kind>[市区])(?P<town>(?:(?![路弄栋幢楼室])[^\W\d_]){1,10}?) ?"
    r"\d{1,4}(?:-\d{1,4}){1,2}(?![-\d号室栋幢座层楼])"
)


def is_of_unnamed_prefecture(text: str) -> bool:
    """Whether a text is an address in Japan by its ward or city alone.

    >>> [is_of_unnamed_prefecture(text) for text in ("渋谷区道玄坂1-12-1", "高槻市道鵜町1-2-3", "松山市道後町1-2-3")]
    [True, True, False]
    >>> is_of_unnamed_prefecture("松山市道後町1-2-3 オウルビル"), is_of_unnamed_prefecture("天河区道北1-12-1")
    (True, False)
    """
    return _placed(text) is not None


def from_its_city(text: str) -> str:
    """Return an address without a prefecture from its ward or city on, without a firm's name before; any other.

    >>> from_its_city("株式会社オウル 東京渋谷区道玄坂1-12-1"), from_its_city("東京都渋谷区道玄坂1-12-1")
    ('渋谷区道玄坂1-12-1', '東京都渋谷区道玄坂1-12-1')
    """
    found = _placed(text)
    return text if found is None else found.string[found.start("place") :]


def city_of(ward: str, town: str) -> str | None:
    """Return the city, in English, that a ward and its town tell, both in characters; None where several have them.

    >>> city_of("渋谷区", "道玄坂"), city_of("中央区", "銀座"), city_of("中央区", "道修町"), city_of("中央区", "本町")
    ('tokyo', 'tokyo', 'osaka-shi', None)
    """
    if in_tokyo(ward):
        return _TOKYO
    whole = ward + town
    return next((_TOWNS[whole[:size]] for size in range(_LONGEST, 0, -1) if whole[:size] in _TOWNS), None)


_TOKYO: Final = "tokyo"


def in_tokyo(ward: str) -> bool:
    """Whether a ward, with its word, is one of Tokyo's, and of no other city's.

    >>> in_tokyo("渋谷区"), in_tokyo("中央区")
    (True, False)
    """
    return ward.endswith("区") and ward[:-1] in _WARDS


def _placed(text: str) -> re.Match[str] | None:
    """Return the ward or city of a text, its town and its numbers; None where they are none of Japan's."""
    if not ("市" in text or "区" in text) or "-" not in (plain := unicodedata.normalize("NFKC", text)):
        return None
    found = _PLACED.search(_POST.sub("", plain, count=1))
    if found is None:
        return None
    if _KANA.search(plain) or city_of(found["place"] + found["kind"], found["town"]):
        return found
    return found if found["kind"] == "市" and found["place"] in _cities() else None


@cache
def _cities() -> frozenset[str]:
    """Return the cities of Japan, without 市, that are no places of China."""
    lines = _CITIES.read_text(encoding="utf-8").splitlines()[1:]
    return frozenset({line.partition("\t")[0] for line in lines} | values("abroad.script.japan").keys()) - _IN_CHINA
