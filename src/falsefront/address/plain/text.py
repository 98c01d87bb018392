"""One text as the scanners take it: folded, in lower case, without contact details, and what folding found out."""

import re
from functools import cache, lru_cache

from falsefront.address.lexicon.abroad import LEADING_TYPES, NUMBERED_AREAS, SHORT_AREAS, UNIT_WORDS
from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.address.plain.apart import closed_up, in_digits, rooms_apart, two_names
from falsefront.address.plain.contacts import may_have_contacts, without_contacts
from falsefront.address.plain.segments import HAN, SIGNS
from falsefront.address.plain.source import Source
from falsefront.text.folding import Folded, fold, may_be_spaced
from falsefront.text.hanzi import simplified_table
from falsefront.text.ornaments import without_ornaments

MOST_CHARACTERS = 1000  # an address is never longer; what stands behind is recorded as cut off

_LETTER = "[A-Za-z\uff21-\uff3a\uff41-\uff5a]"
_LETTER_IN_NUMBER = re.compile("[0-9][lIO][0-9]|[lIO][0-9]{2}|[0-9][lIO](?![0-9])")
_WIDE_OR_LATIN_WORD = re.compile(f"{_LETTER}[. _-]?{_LETTER}")
# Honest Chinese text, full width included: one table folds it.
_PLAIN_HAN = re.compile("[ -~\u3400-\u9fff\u3000-\u3002\uff01-\uff5e]+")
# In text of both scripts: what needs more than that table.
_CARE_MARKS = ("@", "&", "<", "//", "www.", "_", "地址", *forms("contact.aside", "care"))
_SPACES = re.compile(" {2,}")
_EVENED = re.compile(r"\s*[;|\n\r\t·•，；]\s*|(?<=\S)(?<!\bc)\s*/\s+|\s+-+\s+")  # signs that stand for a comma
_SPACED_NUMBER = re.compile(r"((?:#|\bn(?:r?o\.?|[°º])) ?\d{1,3}[a-z]?) - (\d{1,3})\b")  # Cra. 13 # 36 - 24
_SPACED_RANGE = re.compile(r"(?:^|(?<=[,;] ))(\d{1,4}) - (\d{1,4})(?= [^\W\d])")  # 19 - 23 Lam Son Square
# Hauptstr. 12 - 14, Köln; Kav. 76 -78, Jakarta
_RANGE_BEHIND = re.compile(
    r"(?<![^\W_])([^\W\d_]+)(\.? )(\d{1,4}) ?- ?(\d{1,4})(?=(?: \d{4,6})? ?(?:,|$))(?<!\d-\d)(?<!\d-\d\d)(?<!\d-\d{3})"
    r"(?<!\d-\d{4})"
)
_WITH_FLATS = re.compile(rf"\b(?:{'|'.join(longest_first(forms('abroad.number.flats')))})\b")  # ul. Lipowa 12 - 14
_LEAST_NAME = 3  # letters of what a range stands behind: not No. 4 - 8, Jalan SS 4 - 8
_WIDEST_SPACED = 8  # from the first house of a range to its last; what is wider may be a unit and its house
_AREAS = longest_first(NUMBERED_AREAS | SHORT_AREAS.keys() | {"block"})
_COUNTED = frozenset(
    {*NUMBERED_AREAS, *SHORT_AREAS, *UNIT_WORDS, *LEADING_TYPES, *forms("abroad.building"), *forms("abroad.floor")}
)
_AREA_NUMBER = re.compile(rf"\b({'|'.join(_AREAS)})\.? -+ ?(?=\d|[ivx]{{1,4}}\b|[a-z](?:,|$))")
_LETTER_AND_NUMBER = re.compile(r"(?:^|(?<=[,;] ))([a-z]) - (?=\d)")  # A - 11, Okhla
_SPACED_DIGITS = re.compile(r"\d(?= \d)(?<![\w.-]\d)(?: \d){2,5}(?![\w-])")  # No. 1 0 8
_SIGNS_FOR_COMMA = re.compile(r"[;|\n\r\t·•]")
_LETTERED = re.compile(r"\b((?:[Tt]ower|[Bb]lock|[Bb]uilding|[Bb]ldg|[Uu]nit|[Rr]oom|[Ff]lat))(?=[A-Z]\b)")  # TowerB
_LETTER_OF_NUMBER = re.compile("(?<=[0-9])[A-Z](?=[A-Z][a-z]{3})")  # 8ABaiyunRd is 8A, Baiyun
_HUMP = re.compile("[A-Z](?<=[a-z].)")  # a capital right behind a small letter: most texts have none
_TORN = values("place.torn")  # place that a form parted, with the code between -> the place before its code
_EMPTY_PARTS = re.compile(r",(?: ?,)+")  # a form's empty fields
# An ß that was read for a b, in words that have no b there: Hauptstrabe.
_SHARP = "ß"
_SCANNED = re.compile(
    "|".join(
        f"(?<={before})[bB](?={behind})"
        for before, behind in (it.split(_SHARP) for it in sorted(forms("place.scanned")))
    ),
    re.IGNORECASE,
)
_POST_LABEL = re.compile(r"[ |,，(（]*(?:邮编|邮政编码|邮递区号|郵編|郵政編碼|郵遞區號)[ :：|]*(?=[0-9]{3,6}(?![0-9]))")
_CUT = re.compile(r"(?:\.{3,}|…)\s*$")


def plain_chinese(text: str) -> tuple[str, bool] | None:
    """Return honest Chinese text made plain, and whether Latin words stand in it; None of any other text.

    Where there are none, `|` stands for every sign that separates parts.
    """
    if len(text) > MOST_CHARACTERS or text.isascii() or not _PLAIN_HAN.fullmatch(text):
        return None
    has_words = _WIDE_OR_LATIN_WORD.search(text) is not None
    plain = text
    if _changed().search(text):
        plain = text.translate(_table_of_both() if has_words else _barred_table())
    if plain.isascii() or "+" in plain or ".." in plain or "*" in text or may_have_contacts(plain):
        return None
    plain = _without_ends(closed_up(plain))
    if not has_words:
        return None if _LETTER_IN_NUMBER.search(text) else (plain, False)
    if may_be_spaced(plain) or not HAN.search(plain) or any(mark in plain for mark in _CARE_MARKS):
        return None
    return _SPACES.sub(" ", plain), True


def _without_ends(plain: str) -> str:
    """Return Chinese text without the full stop behind it and the word before its postcode."""
    if "邮" in plain or "郵" in plain:
        plain = _POST_LABEL.sub(" ", plain)
    return plain.rstrip("。|，、；;, ")


def folded(text: str) -> Folded:
    """Return a text in one plain spelling, as far as an address can go.

    >>> folded("Eulenstrabe 5, Schlobplatz 2").text, folded("Eulenstra\N{GREEK SMALL LETTER BETA}e 5").text
    ('Eulenstraße 5, Schloßplatz 2', 'Eulenstraße 5')
    """
    if len(text) > MOST_CHARACTERS:
        text = text[:MOST_CHARACTERS]
    plain = fold(text if text.isascii() else without_ornaments(text))
    return plain._replace(text=_SCANNED.sub("ß", plain.text)) if _SCANNED.search(plain.text) else plain


@lru_cache(maxsize=1024)
def folded_again(text: str) -> Folded:
    """Return the same for those who compare, each of whom asks it of the same two texts."""
    return folded(text)


def plain_text(text: str, folded: Folded) -> tuple[str, Source]:
    """Return a folded text in lower case without what is no address, and what was found out about it."""
    is_cut = len(text) > MOST_CHARACTERS
    parted = folded.text
    if _SPACED_DIGITS.search(parted):
        parted = _SPACED_DIGITS.sub(lambda run: run[0].replace(" ", ""), parted)
    if _HUMP.search(parted):
        parted = two_names(_LETTERED.sub(r"\1 ", _LETTER_OF_NUMBER.sub(r"\g<0> ", parted)))
    parted = rooms_apart(in_digits(parted.lower()))
    for torn, whole in _TORN.items():
        parted = parted.replace(torn, whole)
    if not parted.isascii():
        parted = _without_ends(closed_up(parted))
    plain, contacts, addressee = without_contacts(parted)
    if is_cut or plain.rstrip().endswith(("...", "…")):
        plain, is_cut = _CUT.sub("", plain), True
    if "  " in plain:
        plain = _SPACES.sub(" ", plain)
    if ",," in plain or ", ," in plain:
        plain = _EMPTY_PARTS.sub(",", plain)
    return plain, Source(text, folded.signs, contacts, is_cut, addressee)


def evened(plain: str) -> str:
    """Return Latin text with a comma for all other signs that part it.

    >>> evened("7 mill road / leeds; uk")
    '7 mill road, leeds, uk'
    >>> evened("b-84, sector - 60, noida")
    'b-84, sector 60, noida'
    >>> evened("hauptstr. 12 - 14, köln"), evened("kav. 76 -78, jakarta"), evened("block 4 - 8, gulshan")
    ('hauptstr. 12-14, köln', 'kav. 76-78, jakarta', 'block 4, 8, gulshan')
    """
    if not (" -" in plain or "/ " in plain or _SIGNS_FOR_COMMA.search(plain)):
        return plain
    if " - " in plain:
        plain = _SPACED_RANGE.sub(_range, _LETTER_AND_NUMBER.sub(r"\1-", plain))
    if " -" in plain:
        plain = _RANGE_BEHIND.sub(_range_behind, plain)
    return _EVENED.sub(", ", _SPACED_NUMBER.sub(r"\1-\2", _AREA_NUMBER.sub(r"\1 ", plain)))


def _range(match: re.Match[str]) -> str:
    """Return a range of houses on one side of a road without the spaces in it; 12 - 3, 12 - 15 and 12 - 30 are none."""
    return f"{match[1]}-{match[2]}" if _is_range(match[1], match[2]) else match[0]


def _range_behind(match: re.Match[str]) -> str:
    """Return the same behind a word that counts no blocks, rooms or streets, which have a house behind: block 4 - 8."""
    is_counted = match[1] in _COUNTED or len(match[1]) < _LEAST_NAME or not _is_range(match[3], match[4])
    is_counted = is_counted or _WITH_FLATS.search(match.string) is not None
    return match[0] if is_counted else f"{match[1]}{match[2]}{match[3]}-{match[4]}"


def _is_range(first: str, last: str) -> bool:
    width = int(last) - int(first)
    return 0 < width <= _WIDEST_SPACED and width % 2 == 0


@cache
def _table_of_both() -> dict[int, str]:
    """Return the table that folds honest Chinese text: simplified, half width, lower-case."""
    table = dict(simplified_table())
    table |= {code: chr(code - 0xFEE0).lower() for code in range(0xFF01, 0xFF5F)}
    table |= {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
    table |= {0x3000: " "} | {ord(sign): "-" for sign in "~〜～"} | {ord(sign): "'" for sign in "`｀"}
    return table


@cache
def _barred_table() -> dict[int, str]:
    """Return the table that also makes `|` of every sign that separates parts."""
    return _table_of_both() | {ord(sign): "|" for sign in SIGNS}


@cache
def _changed() -> re.Pattern[str]:
    """Return what finds a character that one of the tables changes: many texts have none, and looking is quicker."""
    return re.compile("[" + "".join(re.escape(chr(code)) for code in _barred_table()) + "]")
