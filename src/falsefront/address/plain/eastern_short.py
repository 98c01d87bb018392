"""What is one letter or glued in Cyrillic and Georgian addresses, in full: 10с1, 35 "А", Алматы қ., აბაშიძის ქ."""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, forms, longest_first, values

_BUILDINGS: Final = values("abroad.script.building")
_BUILDING: Final = re.compile(
    r"(?<![\d.])(\d{1,4}(?:/\d{1,4})?[а-дa-d]?)(?<!эт \d)(?<!эт\. \d) ?"
    rf"({'|'.join(longest_first(_BUILDINGS))})\.?(?=\d)"
)
_LETTER: Final = re.compile("(?<=\\d) ?[\"'«“„]([а-яіa-z])[\"'»”“]")
# 17/52-А is 17/52А
_LETTER_BEHIND: Final = re.compile(r"(\d/\d{1,4}) ?- ?([а-яіїєґ])(?![\w/-])")
# Another type behind the name is the road's: вул. Північне шосе.
_ANY_STREET, _TYPES = expression("abroad.script.street.any"), expression("abroad.script.road")
_STREET_BEFORE: Final = re.compile(
    rf"(?<![а-яіїєґ])(?:{_ANY_STREET})(?![а-яіїєґ])\.? ?(?=[а-яіїєґ-]+ (?:{_TYPES})(?![а-яіїєґ]))"
)
_QUARTERS: Final = values("abroad.script.quarter")
# 29 мкр., but not house 5 in a named one: д. 5, мкр. Лотосовый
_QUARTER: Final = re.compile(
    rf"(?<![\d.,/-])(?<!\d )(\d{{1,2}})(?:-?[ыои]?й)? ?({'|'.join(longest_first(_QUARTERS))})(?![а-я])\.?"
    r"(?= *(?:[,;]|$))"
)
_STREETS, _CITIES = values("abroad.script.street"), values("abroad.script.city")
_STREET: Final = re.compile(expression("abroad.script.street"))
_CITY: Final = re.compile(expression("abroad.script.city"))
# The municipality inside a city or region, which has its name or number behind it: вн.тер.г. муниципальный округ № 78.
_MUNICIPALITY: Final = "|".join(map(re.escape, longest_first(forms("abroad.script.municipal"))))
_MUNICIPAL: Final = re.compile(
    rf"(?<![а-яіїєґ])(?:(?:{_MUNICIPALITY})(?![а-яіїєґ])[ ,]*)+"
    r"(?:№ ?|no\.? ?|n ?(?=\d))?(?:\d{1,3}(?= *(?:,|$)))?"
)
_OF_MUNICIPAL: Final = tuple({word[:4] for word in forms("abroad.script.municipal")})
_TOWNS: Final = values("abroad.script.town")
_TOWN: Final = re.compile(rf"(?<!\w)({'|'.join(longest_first(_TOWNS))})\.?(?= *(?:[,;]|$))")
_IN_LETTERS: Final = re.compile("[\u0400-\u058f\u10a0-\u10ff]")


def eastern_in_full(plain: str) -> str:
    """Return a folded, lower-case text with such short words in full; other texts as they are.

    >>> eastern_in_full("лотосовая, 10 к2 с1")
    'лотосовая, 10 korpus 2 stroenie 1'
    >>> eastern_in_full("улица лотосовая набережная, 5"), eastern_in_full("улица набережная, 5")
    ('лотосовая набережная, 5', 'улица набережная, 5')
    >>> eastern_in_full("бишкек ш., лотосовая, 10"), eastern_in_full("варшавское ш., 10")
    ('бишкек, лотосовая, 10', 'варшавское шоссе ., 10')
    >>> eastern_in_full("лотосовая, 10с1"), eastern_in_full('лотосовая, 35 "а"')
    ('лотосовая, 10 stroenie 1', 'лотосовая, 35а')
    """
    if plain.isascii() or _IN_LETTERS.search(plain) is None:
        return plain
    if any(word in plain for word in _OF_MUNICIPAL):
        plain = _MUNICIPAL.sub(", ", plain)
    plain = _STREET_BEFORE.sub("", _TOWN.sub(lambda match: _TOWNS[match[1]], plain))
    plain = _BUILDING.sub(lambda match: f"{match[1]} {_BUILDINGS[match[2]]} ", _LETTER.sub(r"\1", plain))
    plain = _LETTER_BEHIND.sub(r"\1\2", plain)
    plain = _QUARTER.sub(lambda match: f"{_QUARTERS[match[2]]} {match[1]}", plain)
    plain = _STREET.sub(lambda match: f"{_STREETS[match[0]]} ", plain)
    return _CITY.sub(lambda match: f"{_CITIES[match[0]]} ", plain)
