"""The letters that post writes before its codes, set apart or at the end: A 3872 Owldorf; Owldorf Styria A-8872.

At the head of an address, or of a part of it, they stand before their code with a space as often as with a hyphen. A
register puts them last, behind the town and a part of the country, which tells that they are no room's. Parts of
Austria are cut short by letters that are nothing else (NÖ, Stmk; list `abroad.austria.part`), and tell the country.
"""

import re
from typing import Final

from falsefront.address.abroad.where.postcodes import OF_PREFIXES
from falsefront.address.gazetteer.country_parts import is_part
from falsefront.address.gazetteer.division import key
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.text.countries import country_names

_LETTERS: Final = "|".join(sorted((letters.upper() for letters in OF_PREFIXES), key=len, reverse=True))
_AT_HEAD: Final = re.compile(rf"(?:^|(?<=, ))({_LETTERS}) (\d{{4,5}}) (?=[^\W\d_]{{3}})")
_OF_FOUR: Final = frozenset({"A", "CH", "B", "L", "DK", "N", "H", "BG", "LV", "SI", "NL"})  # digits of a code
_LAST: Final = re.compile(rf"^(.*\d[^,]*,) *([^\d,]+?),? ({_LETTERS})-(\d{{4,5}})\W*$")
_FIRST: Final = re.compile(rf"^(({_LETTERS})-\d{{4,5}} [^\d,]{{3,40}}), *([^\d,]{{3,}}? ?\d.*)$")
_MOST_OF_PART: Final = 3  # words
_AUSTRIA: Final = "AT"
_PART: Final = re.compile(
    rf"(?<=\w)[ ,]+(?:{'|'.join(map(re.escape, longest_first(forms('abroad.austria.part'))))})\.?"
    rf"(?:[ ,]+(?:{'|'.join(country_names()[_AUSTRIA][:3])}))?\W*$",
    re.IGNORECASE,
)
_CODE: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")


def before_codes(text: str) -> str:
    """Return a text with such letters before their code, and Austria for a part of it; most as they are.

    >>> before_codes("CH 8005 Zürich, Eulenstr. 12"), before_codes("A 12 Owl Road, Leeds")
    ('Eulenstr. 12, CH-8005 Zürich, Switzerland', 'A 12 Owl Road, Leeds')
    >>> before_codes("Langestr. 12, Owldorf Lower Austria A-3872"), before_codes("Lange Road 12, Tower A-3872")
    ('Langestr. 12, A-3872 Owldorf, Austria', 'Lange Road 12, Tower A-3872')
    >>> before_codes("3872 Owldorf, Lange Str. 12, NÖ")
    '3872 Owldorf, Lange Str. 12, Austria'
    """
    if (" " not in text and "," not in text) or not any(map(str.isdigit, text)):
        return text
    text = _AT_HEAD.sub(_with_hyphen, text)
    last = _LAST.match(text) if text[-1:].isdigit() and "-" in text[-_MOST_OF_CODE:] else None
    if last is not None and (town := _town(last[2], OF_PREFIXES[last[3].lower()])) is not None:
        country = country_names()[OF_PREFIXES[last[3].lower()]][0]
        return f"{last[1]} {last[3]}-{last[4]} {town}, {country}"
    if not text.isascii() or text.rstrip(" .")[-1:] in _LAST_LETTERS:
        found = _PART.search(text)
        if found is not None and _CODE.search(text) is not None:
            text = f"{text[: found.start()]}, {country_names()[_AUSTRIA][0]}"
    first = _FIRST.match(text)
    return text if first is None else _behind_street(first)


def _behind_street(first: re.Match[str]) -> str:
    """Return a text that begins with letters, code and town with them behind its street, the country last."""
    names = country_names()[OF_PREFIXES[first[2].lower()]]
    street, _, last = first[3].rpartition(",")
    if last.strip(" .") not in names:
        street = first[3]
    return f"{street.strip()}, {first[1].strip()}, {names[0]}"


_MOST_OF_CODE: Final = 7  # signs, the hyphen among them
_LAST_LETTERS: Final = frozenset(form[-1] for form in forms("abroad.austria.part")) - {"ö"}


def _with_hyphen(found: re.Match[str]) -> str:
    is_one = len(found[2]) == 4 if found[1] in _OF_FOUR else len(found[2]) == 5
    return f"{found[1]}-{found[2]} " if is_one else found[0]


def _town(place: str, country: str) -> str | None:
    """Return the town before a part of its country; None where the last words are no such part."""
    words = place.split()
    for size in range(min(_MOST_OF_PART, len(words) - 1), 0, -1):
        if is_part(key("".join(words[-size:])), country):
            return " ".join(words[:-size]).rstrip(",")
    return None
