"""Addresses without any sign between their parts, where words and numbers tell the parts apart by themselves.

"Kestrel Centre 350 Owl Avenue Leeds" has a house before a road with its number, "Uhlenstrasse 75 6300 Zug" a postcode
behind a number, and Russian words cut short begin parts (г. Москва ул. Совиная д. 19). Owl Tower 3 Heron Road may be
Owl Tower 3, and stays as it is.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.text.countries import codes_by_name
from falsefront.text.country_name import folded

_SIGNS: Final = re.compile(r"[,;|\n\r，；]")
_LEAST_SPACES: Final = 3
_SHORT: Final = 2  # letters of a type that may be a state's: PR
_LEAST_LETTERS: Final = 4  # of the last word of a house's name
_TYPES: Final = frozenset({"ave", "blvd", "dr", "hwy", "ln", "pkwy", "rd", "st"})
_ROADS: Final = "|".join(
    longest_first(
        frozenset(
            word
            for word, kind in values("abroad.road").items()
            if kind in _TYPES and word.isascii() and (word == kind or len(word) > _SHORT)
        )
    )
)
_ROAD: Final = rf"(?:[^\W\d][\w'.-]* ){{1,4}}?(?:{_ROADS})\b"
_COUNTED: Final = forms("abroad.house.counted")
_NAMES: Final = (
    forms("abroad.house.told") | {word for word in values("abroad.development") if len(word) >= _LEAST_LETTERS}
) - _COUNTED
_HOUSES: Final = "|".join(longest_first(_NAMES))
_FIRMS: Final = forms("abroad.firm.end")
_LANES: Final = forms("abroad.lane.told")
# A house's name before the number of a road; a tower only before one that counts no towers.
_BEFORE_HOUSE: Final = re.compile(
    rf"(?<=[^\W\d] )(?:(?:{_HOUSES})(?= (?:no\.? ?)?\d{{1,5}}[a-z]?(?:-\d{{1,5}})? {_ROAD})"
    rf"|(?:{'|'.join(longest_first(_COUNTED))})(?= (?:no\.? ?\d{{1,5}}|\d{{3,5}})(?:-\d{{1,5}})? {_ROAD}))",
    re.IGNORECASE,
)
_BEFORE_LANE: Final = re.compile(
    rf"(?<=[a-z.]) (?=(?:{'|'.join(longest_first(_LANES))})\.? ?\d{{1,4}} {_ROAD})", re.IGNORECASE
)
_COUNTED_PART: Final = re.compile("(?<=[\u4e00-\u9fff])(?<!第)([1-9]\\d?区)(?=[\u4e00-\u9fff]{1,8}?[路街道巷](?!道))")
_FLOOR: Final = re.compile(
    r"(?:^|(?<=[\w.]) )((?:\d{1,2}(?:st|nd|rd|th)|ground|first|second|third|fourth|fifth) (?:floor|fl)\b\.?"
    r"|\d{1,2}/f\b)(?: |$)",
    re.IGNORECASE,
)
# The last number of a road, and behind it a postcode of the Continent with its town at the end; A 6806 is in Austria.
_BEFORE_POSTCODE: Final = re.compile(
    r"(?<=\d)( ?(?![ABDEFIL] )[A-Za-z])? "
    r"(?=(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{3} \d\d) (?:[A-Z]{2} )?[^\W\d_]{3}[^\d]{0,40}(?: \d{1,2})?$)"
)
_ENDS_IN_ROAD: Final = re.compile(rf" (?:{_ROADS})\.?$", re.IGNORECASE)
_BEHIND_FIRM: Final = re.compile(
    rf"(?<=[A-Za-z.] )((?:{'|'.join(longest_first(_FIRMS))})\b\.?) (?=[\w#])", re.IGNORECASE
)
# Forms of firms that are words of English, too, in capitals before a street of the Continent: Owl SE Eulenstr. 5.
_FORMS: Final = forms("abroad.firm.end.capitals")
_FORMS_BEFORE: Final = tuple(f" {form.upper()} " for form in _FORMS)
_ENDINGS_OF_STREETS: Final = "|".join(longest_first(frozenset(values("abroad.road.ending"))))
_BEFORE_STREET: Final = re.compile(
    rf"(?<=[A-Za-z] )({'|'.join(sorted(form.upper() for form in _FORMS))})"
    rf"(?= (?:[A-ZÄÖÜ][^\W\d]+ )?(?=[A-ZÄÖÜ])[^\W\d]*?(?i:{_ENDINGS_OF_STREETS})\.? \d)"
)
_LONGEST_COUNTRY: Final = 20  # characters
_VILLAGES: Final = forms("abroad.village.told")
_BEHIND_VILLAGE: Final = re.compile(rf"(?<=[a-z] )({'|'.join(_VILLAGES)}) (?=[a-z])", re.IGNORECASE)
_BEFORE_PIN: Final = re.compile(r"(?<=\w) (?=[A-Z][A-Za-z]{3,} ?- ?\d{3} ?\d{3}$)")  # Gurgaon-122002
_BEGINNING: Final = values("abroad.begins.cyrillic")
_NAMED: Final = "|".join(re.escape(word) for word in longest_first(_BEGINNING) if _BEGINNING[word] == "name")
_NUMBERED: Final = "|".join(re.escape(word) for word in longest_first(_BEGINNING) if _BEGINNING[word] == "number")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]{2}")
_CAPITAL: Final = "[\u0410-\u042f\u0401\u0404\u0406\u0407\u0490]"
_ADJECTIVE: Final = "".join(f"(?<!{end})" for end in ("ая", "яя", "ий", "ый", "ой", "ое", "ого", "его", "-я", "-й"))
# Behind an adjective the word is of the road before it: Совиная ул. Москва.
_BEFORE_CYRILLIC: Final = re.compile(
    rf"(?<=[\w.]) (?=(?:{_NUMBERED})\.? ?\d)"
    rf"|(?<=[\w.]){_ADJECTIVE} (?=(?:{_NAMED})(?:\.? ?{_CAPITAL}|\. ?\d+(?: лет|-[а-я])))"
)
# The town that begins a text, before the street's type: Казань ул. Н. Совина, 76; Kazan st. N. Sovina, 76. B. and M.
# are as often Great and Small; where another part has no number, it may be the town, and the first word a village.
_TOWN_FIRST: Final = re.compile(
    rf"^((?:г\.? ?)?{_CAPITAL}[а-яё-]{{2,}}){_ADJECTIVE} (?=(?:{_NAMED})(?:\.? ?{_CAPITAL}|\. ?\d+(?: лет|-[а-я])))"
    rf"(?!(?:{_NAMED})\.? ?[\u0411\u041c]\.)(?=[^,]*(?:,[^,]*\d[^,]*)*$)"
)
_TOWN_FIRST_IN_LETTERS: Final = re.compile(
    r"^([A-Z][a-z]{3,}) (?:st|str|Str)\.? "
    r"(?=(?:(?:[AC-LN-Z]\. ?){1,2}[A-Z][a-z]+(?:ova|eva|ina|ogo)|[A-Z][a-z]+(?:skaya|naya|vaya|skogo)),? ?\d)"
)
_BEHIND_TOWN: Final = re.compile(r"((?:^|, )г\.? ?[\w-]+(?: [А-Я][\w-]+)?) (?=\d)")


def before_country(text: str) -> str:
    """Return a text whose only comma stands before its country with the others, too; others as they are.

    >>> before_country("Owl SE Eulen Str. 5 56410 Uhlen, Belgien"), before_country("Kestrel Hall 350 Owl Road, Leeds")
    ('Owl SE, Eulen Str. 5, 56410 Uhlen, Belgien', 'Kestrel Hall 350 Owl Road, Leeds')
    """
    head, sign, country = text.partition(",")
    if "," in country or len(country) > _LONGEST_COUNTRY or folded(country) not in codes_by_name():
        return text
    return f"{with_commas(head.rstrip())}{sign}{country}"


def behind_town(text: str) -> str:
    """Return a text that begins with a town and the street of a Slavic name with a comma between; others as they are.

    >>> behind_town("Казань ул. Н. Совина, 76"), behind_town("Kazan st. N. Sovina, 76")
    ('Казань, ул. Н. Совина, 76', 'Kazan, ul. N. Sovina, 76')
    >>> behind_town("Совиная ул. Москва, 76"), behind_town("Adelaide St. Marina, 76")
    ('Совиная ул. Москва, 76', 'Adelaide St. Marina, 76')
    """
    if text.isascii():
        return _TOWN_FIRST_IN_LETTERS.sub(r"\1, ul. ", text) if " st" in text or " Str" in text else text
    return _TOWN_FIRST.sub(r"\1, ", text)


def with_commas(text: str) -> str:
    """Return a text without signs with a comma where a part surely ends; others as they are.

    >>> with_commas("Kestrel Centre 350 Owl Avenue Leeds"), with_commas("Owl Tower 3 Heron Road")
    ('Kestrel Centre, 350 Owl Avenue Leeds', 'Owl Tower 3 Heron Road')
    >>> with_commas("Uhlenstrasse 75 6300 Zug"), with_commas("г. Москва ул. Совиная д. 19")
    ('Uhlenstrasse 75, 6300 Zug', 'г. Москва, ул. Совиная, д. 19')
    """
    if "," in text or text.count(" ") < _LEAST_SPACES or _SIGNS.search(text) is not None:
        return text
    if not text.isascii() and _CYRILLIC.search(text) is not None:
        return _BEHIND_TOWN.sub(r"\1, ", _BEFORE_CYRILLIC.sub(", ", text))
    lower = text.lower()
    words = set(lower.replace(".", "").split())
    if _BEFORE_POSTCODE.search(text) is not None and _ENDS_IN_ROAD.search(text) is None:
        text = _BEFORE_POSTCODE.sub(lambda found: f"{(found[1] or '').strip()}, ", text)
    if text[-1].isalpha() and any(map(text.__contains__, _FORMS_BEFORE)):
        text = _BEFORE_STREET.sub(r"\1,", text)
    # The town of a firm may stand in brackets in its name alone, and is read there where nothing parts it.
    if not _FIRMS.isdisjoint(words) and "(" not in text:
        text = _BEHIND_FIRM.sub(r"\1, ", text)
    if not _VILLAGES.isdisjoint(words):
        text = _BEHIND_VILLAGE.sub(r"\1, ", text)
    if not _LANES.isdisjoint(words):
        text = _BEFORE_LANE.sub(", ", text)
    if text[-1].isdigit():
        text = _BEFORE_PIN.sub(", ", text)
    if not (_NAMES.isdisjoint(words) and _COUNTED.isdisjoint(words)):
        text = _BEFORE_HOUSE.sub(lambda found: f"{found[0]},", text)
    return _FLOOR.sub(r", \1, ", text).strip(" ,") if "fl" in lower or "/f" in lower else text


def behind_counted_part(text: str) -> str:
    """Return a Chinese text with a comma behind a counted part of a district, where its road would begin with 区.

    >>> behind_counted_part("深圳市宝安42区兴华一路8号"), behind_counted_part("义乌商贸城3区7号门")
    ('深圳市宝安42区，兴华一路8号', '义乌商贸城3区7号门')
    """
    return _COUNTED_PART.sub(r"\1，", text) if "区" in text else text
