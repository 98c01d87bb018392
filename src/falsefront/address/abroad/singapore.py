"""What addresses of Singapore shorten, glue or part: Sing. 129905, Avenue Three, Blk 491 H, Jalanburoh.

Asked of a text that names the country at its end, be it shortened, or a postcode of six digits behind it.
"""

import re
from typing import Final

from falsefront.address.abroad.finer.text import label
from falsefront.address.lexicon.table import forms, longest_first, values

_TOLD: Final = re.compile(r"\b(?P<name>singapore|sing|spore|s'pore|sgp)\b\.?(?P<code>[ -]*\(?s? ?\d{5,6}\)?)?\W*$")
_IN_NAMES: Final = ("pore", "sing", "sgp")  # of which one is in each of these
_NUMBERS: Final = {word: digits for word, digits in values("abroad.number.spelt").items() if len(digits) == 1}
_KINDS: Final = r"avenue|ave|street|st|road|rd|lane|link|drive|dr|crescent"
_ROAD_IN_WORDS: Final = re.compile(
    rf"\b({_KINDS})\.? ({'|'.join(_NUMBERS)})"
    r"(?=\s*(?:[,;#(]|$|singapore))"
)
# With its number behind a comma, and the house before it: 8, Ubi Road, 2 Owl Centre.
_NAMES: Final = "|".join(longest_first(forms("abroad.singapore.counted")))
_COUNTED: Final = re.compile(
    rf"((?:^|, ?)(?:(?:blk|block|no)\b\.? ?)?\d{{1,4}}[a-z]?,? (?:{_NAMES}) (?:{_KINDS}))"
    rf"\.? ?, ?(?=\d{{1,2}}(?![\w-])(?! [a-z' ]+ (?:{_KINDS})\b))"
)
_BLOCK: Final = re.compile(r"\b(block|blk)\.? (\d{1,4}) ([a-h])\b(?=\s*[,;]| [a-z]{3})")
_GLUED: Final = re.compile(r"\b(jalan|lorong)(?=[a-z]{4,}\b)")
_IN_FULL: Final = values("abroad.singapore.short")
_SHORT_WORD: Final = re.compile(rf"(?<![\w'])({'|'.join(longest_first(_IN_FULL))})(?=\.? [a-z\d#]|\.?$)(?:\.(?= ))?")
_CODE_LAST: Final = re.compile(r"[ ,]+s ?\(?\d{6}\)?\W*$")
_TAIL: Final = 12  # characters of such a code
_FLOOR: Final = r"(?:\d{2}|b\d)-"
_ROOM: Final = r"\d{2,4}[a-z]?(?![\w-])"
_BESIDE: Final = r"(?: ?[/&,-] ?| (?:to|and) )"
_ENDS: Final = rf"(?=[/&-]\d|{_BESIDE}#?{_FLOOR}|\W*(?:s ?\(?\d|s'?pore|sing|$))"
_UNITS: Final = re.compile(  # without a sign of its own a unit is of the first's floor, and no road may stand behind it
    rf"(#({_FLOOR})\d{{2,4}}[a-z]?)(?:{_BESIDE}#{_FLOOR}{_ROOM}|(?:[/&-]|{_BESIDE}\2){_ROOM}{_ENDS})+", re.IGNORECASE
)
_BY_SIGN: Final = re.compile(r"# ?([a-z]?\d{1,2}-\w{1,5})\b", re.IGNORECASE)
_SHORT: Final = 5  # digits of a postcode whose nought before it was lost


def written(text: str) -> str:
    """Return a folded, lower-case text of Singapore as its post writes it; any other as it is.

    >>> written("321 owl ave. three, sing. 129905"), written("blk 491 h, owl st 45, singapore 491234")
    ('321 owl ave 3, singapore 129905', 'blk 491h, owl st 45, singapore 491234')
    >>> written("48 bt owl ave 4, singapore 650048"), written("48 jln owl nth s(310048)")
    ('48 bukit owl ave 4, singapore 650048', '48 jalan owl north s(310048)')
    >>> written("8, ubi road, 2 owlex #08-10 singapore"), written("8, owl road, 2 owlex #08-10 singapore")
    ('8, ubi road 2 owlex #08-10 singapore', '8, owl road, 2 owlex #08-10 singapore')
    >>> written("16, jalanburoh 01-01 singapore"), written("12 owl avenue three, leeds")
    ('16, jalan buroh 01-01 singapore', '12 owl avenue three, leeds')
    """
    told = _TOLD.search(text) if any(map(text.__contains__, _IN_NAMES)) else None
    if told is None and text[-_TAIL:].count("s") and (bare := _CODE_LAST.search(text)) is not None:
        return f"{_in_full(text[: bare.start()])}{bare[0]}"
    if told is None or (told["name"] == "sing" and told["code"] is None):
        return text
    digits = "".join(filter(str.isdigit, told["code"] or ""))
    code = f" {digits.zfill(_SHORT + 1)}" if digits else ""
    text = f"{text[: told.start()]}singapore{code}"
    text = _ROAD_IN_WORDS.sub(lambda match: f"{match[1]} {_NUMBERS[match[2]]}", text)
    return _in_full(_GLUED.sub(r"\1 ", _BLOCK.sub(r"\1 \2\3", text)))


def _in_full(text: str) -> str:
    return _SHORT_WORD.sub(lambda match: _IN_FULL[match[1]], _COUNTED.sub(r"\1 ", text))


def with_first_unit(text: str) -> str:
    """Return a text with the first of the units that a sign lists side by side: a shop of two, an office of a floor.

    >>> with_first_unit("48 Owl Road #01-318/319 S(600038)"), with_first_unit("48 Owl Road #B1-05, #B1-06 Singapore")
    ('48 Owl Road #01-318 S(600038)', '48 Owl Road #B1-05 Singapore')
    >>> with_first_unit("#12-05/10 Owl Road Singapore"), with_first_unit("48 Owl Road #01-318, 319 Heron Road")
    ('#12-05/10 Owl Road Singapore', '48 Owl Road #01-318, 319 Heron Road')
    """
    at = text.find("#")
    if at < 0 or "-" not in text or not any(map(str.isdigit, text[:at])):
        return text
    small = text.lower()
    if _TOLD.search(small) is None and _CODE_LAST.search(small) is None:
        return text  # #02-11, 20-22 Kestrel Street: a house elsewhere
    return _UNITS.sub(r"\1", text)


def units_by_sign(text: str) -> set[str]:
    """Return the units behind a sign in a text, as labels: what is no house's, block's or tower's number."""
    return {label(unit) for unit in _BY_SIGN.findall(text)}
