"""Addresses in Latin letters whose country alone stands in Chinese characters: 12 Kestrel Rd., Austin, 美国.

A list of suppliers writes its own column of countries behind what the vendor wrote, or before it. Such a text is read
as one in Latin letters. Of the Chinese countries it is not: there a name in characters is part of the address.
"""

import re
from functools import cache
from typing import Final

from falsefront.text.countries import CHINESE, codes_by_name, country_names
from falsefront.text.hanzi import HAN, simplified

_RUN: Final = re.compile(rf"{HAN.pattern}+")
_AT_AN_END: Final = re.compile(r"^[\s(（\[]*$|^[\s)）\]。.,，;；]*$")
_LATIN: Final = re.compile("[A-Za-z]")
_LEAST_LATIN: Final = 6  # letters of an address beside its country
_MOST_HAN: Final = 10  # characters of a country's name: 阿拉伯联合酋长国 has eight
_OTHERS: Final = re.compile("[\u3040-\u30ff\u1100-\u11ff\uac00-\ud7af]")  # Japanese, Korean: their own texts


def country_in_letters(text: str) -> str:
    """Return a text with its country in English behind it, where nothing but the country stands in characters.

    >>> country_in_letters("12 Kestrel Rd., Austin, 美国"), country_in_letters("德国 Kestrelstr. 12, Hamburg")
    ('12 Kestrel Rd., Austin, United States', 'Kestrelstr. 12, Hamburg, Germany')
    >>> country_in_letters("12 Kestrel Rd., Guangzhou, 中国"), country_in_letters("12 Kestrel Rd., 美国村")
    ('12 Kestrel Rd., Guangzhou, 中国', '12 Kestrel Rd., 美国村')
    """
    found = _RUN.search(text)
    if found is None or len(found[0]) > _MOST_HAN or _RUN.search(text, found.end()) is not None:
        return text
    code = _codes().get(simplified(found[0]))
    before, behind = text[: found.start()], text[found.end() :]
    if code is None or not (_AT_AN_END.match(before) or _AT_AN_END.match(behind)) or _OTHERS.search(text):
        return text
    rest = f"{before} {behind}".strip(" \t,，.。;；/()（）[]-:：")
    if len(_LATIN.findall(rest)) < _LEAST_LATIN:
        return text
    english = country_names()[code][0]
    said = rest.casefold()
    is_said = any(re.search(rf"\b{re.escape(name.casefold())}\W*$", said) for name in country_names()[code])
    return rest if is_said else f"{rest}, {english}"


@cache
def _codes() -> dict[str, str]:
    """Return the names of countries in characters -> code."""
    return {
        simplified(name): code
        for name, code in codes_by_name().items()
        if code not in CHINESE and _RUN.fullmatch(name) is not None
    }
