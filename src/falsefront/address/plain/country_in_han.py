"""Addresses in Latin letters whose country stands in Chinese characters, alone or with its city.

A list of suppliers writes its own column of countries behind what the vendor wrote, or before it, and who tells of a
firm abroad leaves the street as it is written there (爱尔兰都柏林 12 Mill St). Such a text is read as one in Latin
letters. Of the Chinese countries it is not: there a name in characters is part of the address. What counts houses,
floors and rooms behind a number may be in characters, too (194号, 12楼, 503室).
"""

import re
from functools import cache
from typing import Final

from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.plain.heard import city_in_han
from falsefront.text.countries import CHINESE, codes_by_name, country_names
from falsefront.text.hanzi import HAN, simplified

_RUN: Final = re.compile(rf"{HAN.pattern}+")
_AT_AN_END: Final = re.compile(r"^[\s(（\[]*$|^[\s)）\]。.,，;；]*$")
_LATIN: Final = re.compile("[A-Za-z]")
_LEAST_LATIN: Final = 6  # letters of an address beside its country
_MOST_HAN: Final = 16  # characters of a country's name with a region and a city: 阿拉伯联合酋长国 has eight
_OTHERS: Final = re.compile("[\u3040-\u30ff\u1100-\u11ff\uac00-\ud7af]")  # Japanese, Korean: their own texts
_GAP: Final = re.compile(rf"(?<={HAN.pattern})[\s,，、]+(?={HAN.pattern})")
_REGION: Final = re.compile("[\u3400-\u9fff]{1,7}?[州省邦]")
_CITY: Final = "市"
_COUNTERS: Final = values("abroad.han.counter")  # 12楼: floor 12; 194号 is the bare number
_COUNTED: Final = re.compile(rf"(\d+[a-z]?) ?({'|'.join(longest_first(_COUNTERS))})(?!{HAN.pattern})", re.IGNORECASE)
_AROUND: Final = " \t,，.。;；/()（）[]-:："


def country_in_letters(text: str) -> str:
    """Return a text with its country in English behind it, where nothing but country and city stand in characters.

    >>> country_in_letters("12 Kestrel Rd., Austin, 美国"), country_in_letters("德国 Kestrelstr. 12, Hamburg")
    ('12 Kestrel Rd., Austin, United States', 'Kestrelstr. 12, Hamburg, Germany')
    >>> country_in_letters("爱尔兰都柏林 12 Kestrel Rd."), country_in_letters("德国汉堡市 Kestrelstr. 12号3楼")
    ('12 Kestrel Rd, Dublin, Ireland', 'Kestrelstr. 12, floor 3, Hamburg, Germany')
    >>> country_in_letters("12 Kestrel Rd., Guangzhou, 中国"), country_in_letters("12 Kestrel Rd., 美国村")
    ('12 Kestrel Rd., Guangzhou, 中国', '12 Kestrel Rd., 美国村')
    """
    joined = _GAP.sub("", text)
    found = _RUN.search(joined)
    if found is None or len(found[0]) > _MOST_HAN or _OTHERS.search(text):
        return text
    before, behind = joined[: found.start()], joined[found.end() :]
    if _RUN.search(behind) is not None:
        behind = _COUNTED.sub(_in_english, behind)
    place = _place(simplified(found[0]))
    if place is None or _RUN.search(behind) or not (_AT_AN_END.match(before) or _AT_AN_END.match(behind)):
        return text
    city, code = place
    rest = f"{before} {behind}".strip(_AROUND)
    if len(_LATIN.findall(rest)) < _LEAST_LATIN:
        return text
    english = country_names()[code][0]
    said = rest.casefold()
    if any(re.search(rf"\b{re.escape(name.casefold())}\W*$", said) for name in country_names()[code]):
        return rest
    return ", ".join(part for part in (rest, city, english) if part)


def _place(name: str) -> tuple[str | None, str] | None:
    """Return the city, in English and run together, and the country that characters name; None where they name more."""
    codes = _codes()
    if (code := codes.get(name)) is not None:
        return None, code
    for size in range(len(name) - 2, 1, -1):
        if (code := codes.get(name[:size])) is not None:
            inner = name[size:]
            region = _REGION.match(inner)
            pieces = (inner, inner[region.end() :]) if region is not None else (inner,)
            city = next(filter(None, (city_in_han(it.removesuffix(_CITY)) for it in pieces)), None)
            return (city.capitalize(), code) if city is not None else None
    return None


def _in_english(counted: re.Match[str]) -> str:
    word = _COUNTERS[counted[2]]
    return f", {word} {counted[1]}" if word else counted[1]


@cache
def _codes() -> dict[str, str]:
    """Return the names of countries in characters -> code."""
    return {
        simplified(name): code
        for name, code in codes_by_name().items()
        if code not in CHINESE and _RUN.fullmatch(name) is not None
    }
