"""Labels and numbers of India, Indonesia, Malaysia, the Philippines and Singapore as lists write them, in one way.

Blok H/4 and Blok H-4, "Plot No. 45, Block B" and B-45, LISP 1 and Light Industry & Science Park I, Lorong 8 Toa Payoh
and Toa Payoh Lorong 8. Which country it is, is told by words that stand in its addresses alone.
"""

import re
from collections.abc import Callable
from typing import Final

from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.lexicon.table import expression, longest_first, numbers, values

Rewrite = str | Callable[[re.Match[str]], str]


def _told(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{expression(kind, around=False)})\b", re.IGNORECASE)


def _of(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_AT: Final = r"(?:^|(?<=[,;] )|(?<=[,;]))"
_END: Final = r"(?= *(?:[,;]|$))"
_ORDINALS: Final = numbers("number.ordinal.spelled")
_COUNTED: Final = r"(main|cross|phase|stage|street|floor|block)"
_BLOCKS_OF_DELHI: Final = _of(rf"\b(?:{expression('abroad.india.lettered', around=False)})\b")
_PLOT: Final = r"(?:(?:plot|house|h\.?)\b[. ]*)?(?:no\b[. :-]*)?(\d{1,4})"
_LETTER_BEHIND: Final = _of(rf"{_AT}{_PLOT},? ?(?:block[ -]?([a-z])|([a-z])[ -]block)(?=,)")
_LETTER_BEFORE: Final = _of(rf"{_AT}(?:block[ -]?([a-z])|([a-z])[ -]block), ?{_PLOT}(?=,)")


def _lettered(match: re.Match[str]) -> str:
    """Return a plot of a lettered block by letter and number, as Delhi and Noida do: Block B, Plot No. 45 is B-45."""
    letter = next(it for it in match.groups() if it and it.isalpha())
    digits = next(it for it in match.groups() if it and it.isdigit())
    return f"{letter.upper()}-{digits}" if _BLOCKS_OF_DELHI.search(match.string) else match[0]


_INDIA: Final[tuple[tuple[re.Pattern[str], Rewrite], ...]] = (
    (_LETTER_BEHIND, _lettered),
    (_LETTER_BEFORE, _lettered),
    (re.compile(rf"{_AT}R\.? ?No\b\.? ?(?=\d)"), "Room No. "),
    (_of(r"\b(road|rd\.?) number (?=\d)"), r"\1 No. "),
    (re.compile(r"\b([A-Z])\. ([A-Z])\. (?=(?:(?i:road|rd|street|marg))\b)"), r"\1.\2. "),
    (
        _of(rf"\b({'|'.join(longest_first(frozenset(_ORDINALS)))}) {_COUNTED}\b"),
        lambda it: f"{_ordinal(it[1])} {it[2]}",
    ),
    (_of(rf"{_AT}({expression('abroad.india.part', around=False)})\.? ?[-\u2013:] ?(?=[a-z]{{3}})"), r"\1 "),
    (_of(r"\b(?:revenue survey|r\.? ?s\.?|block/ ?survey) no\b"), "Survey No"),
    (re.compile(r"(\d{6}|\d{3} \d{3}),? ?IN$"), r"\1, India"),
)


def _ordinal(word: str) -> str:
    number = _ORDINALS[word.lower()]
    return f"{number}{('th', 'st', 'nd', 'rd')[number] if number < _FOURTH else 'th'}"


_FOURTH: Final = 4
_SIDES: Final = values("abroad.indonesia.side")
_ROMAN: Final = r"([IVX]{1,4}|\d{1,2})"
_HAS_ROAD: Final = _of(rf"\b(?:{expression('abroad.indonesia.road', around=False)})\b")
_HAS_HOUSE: Final = _of(r"\bn(?:o|omor|r)\b\.? ?\d")
_BLOCK: Final = _of(
    r"\b(?:blok|block|blk|kav)\b\.? ?([a-z]{1,2})(?: ?[-/] ?| )?(\d{1,3})(?![\w/-])(?! [a-z]\b)(?![ ,]*(?:no\b|[-/&]))"
)


def _block(match: re.Match[str]) -> str:
    """Return a house of a block by the word for a number, on a road and without another: Blok H/4 is Blok H No. 4."""
    if _HAS_HOUSE.search(match.string) or _HAS_ROAD.search(match.string) is None:
        return match[0]
    return f"Blok {match[1].upper()} No. {match[2]}"


_INDONESIA: Final[tuple[tuple[re.Pattern[str], Rewrite], ...]] = (
    (_of(r"\b(?:kaveling|kavling|kapling)\b\.? ?"), "Kav. "),
    (_of(r"\bk\.m\b\.? ?(?=\d)"), "Km "),
    (_of(r"\b(?:prov|provinsi|propinsi)\b\.? (?=[a-z]{3})"), ""),
    (_of(rf"\b({'|'.join(longest_first(_SIDES))}) (?!jakarta|java|sumatra|sulawesi|kalimantan|nusa|papua)"
         rf"([a-z]{{4,}}){_END}"),
     lambda it: f"{it[2]} {_SIDES[it[1].lower()].title()}"),
    (re.compile(rf"{_AT}([A-Z][a-z]+(?: [A-Z][a-z]+){{0,2}} {_ROMAN}) (?:Street|St|Road|Rd)\b\.?"), r"Jl. \1"),
    (_of(r"\bgeneral (?=sudirman|gatot|yani)"), "Jend. "),
    (_BLOCK, _block),
    (re.compile(r"(?<=[\d,]) ?ID$"), " Indonesia"),
)  # fmt: skip
_MALAY_NUMBERS: Final = numbers("number.malay")
_MALAYSIA: Final[tuple[tuple[re.Pattern[str], Rewrite], ...]] = (
    (re.compile(r"(?<=[A-Za-z] )(\d{1,2}[A-Z]?) / (\d{1,3}[A-Z]?)(?=,)"), r"\1/\2"),
    (_of(r"\blot(?:-| ?pt\.? ?)(?=\d)"), "Lot "),
    (_of(r"\bjohore? baru\b"), "Johor Bahru"),
    (_of(rf"\b(?:west|east|peninsular) malaysia{_END}"), "Malaysia"),
    (_of(rf"{_AT}sel\b\.?{_END}"), "Selangor"),
    (_of(rf"^(?=.*\b(?:{expression('abroad.malaysia.estate', around=False)})\b)"
         rf"(?!.*\b(?:{expression('abroad.malaysia.elsewhere', around=False)})\b)(.*[^ ,.])[ ,.]*$"), r"\1, Malaysia"),
    (_of(r"(?<=, )(\d{5}),? ([a-z][a-z' .]{2,28}?)((?:, [a-z][a-z .]{2,30})?), malaysia\.?$"),
     lambda it: f"{it[2]}{it[3]} {it[1]}, Malaysia"),
    (_of(r"\bkpg\b\.? ?(?=[a-z])"), "Kg. "),
    (_of(r"\bk\.? ?lumpur\b"), "Kuala Lumpur"),
    (_of(rf"{_AT}((?:{expression('abroad.malaysia.counted', around=False)})\b\.? [a-z. ]{{3,30}}?) "
         rf"({'|'.join(longest_first(frozenset(_MALAY_NUMBERS)))}){_END}"),
     lambda it: f"{it[1]} {_MALAY_NUMBERS[it[2].lower()]}"),
)  # fmt: skip
_ESTATES: Final = values("abroad.philippines.zone")
_KIND: Final = r"(?:street|st|avenue|ave|highway|hwy|road|rd|hi-way)\b"
_PEOPLE: Final = values("abroad.philippines.named")
_LISP: Final = _of(
    r"\b(?:light industry (?:&|and) science park(?: of the philippines)?|lisp)[ -]*(\d|i{1,3}|iv)\b"
    r"(?:,? special (?:export processing|economic) zone)?"
)
# A number behind it would be a house's: LISP One Estate.
_SPELLED: Final = {number: word for word, number in numbers("number").items()}
_LOT_OF: Final = r"(?:lot|l)\.? ?(?:no\.? ?)?(\d{1,3}[a-z]?)"
_BLOCK_OF: Final = r"(?:block|blk|b)\.? ?(?:no\.? ?)?(\d{1,3})"
_LOT: Final = _of(rf"{_AT}(?:{_LOT_OF},? ?{_BLOCK_OF}|{_BLOCK_OF},? ?{_LOT_OF})(?=,|$)")
_PHILIPPINES: Final[tuple[tuple[re.Pattern[str], Rewrite], ...]] = (
    (_LOT, lambda it: f"Lot {it[1] or it[4]}, Block {it[2] or it[3]}"),
    (_LISP, lambda it: f"LISP {_SPELLED[int(ROMAN.get(it[1].lower(), it[1]))].title()} Estate"),
    (_of(rf"{_AT}(?:{'|'.join(map(re.escape, longest_first(_ESTATES)))})(?= *(?:[,;(]|$))(?: ?\([a-z]+\))?"),
     lambda it: _ESTATES[it[0].partition('(')[0].strip().lower()].title()),
    (_of(rf"\b(?:{'|'.join(map(re.escape, longest_first(_PEOPLE)))}) (?={_KIND})"),
     lambda it: f"{_PEOPLE[it[0].strip().lower()].title()} "),
    (_of(r"\bhi-way\b"), "Highway"),
)  # fmt: skip
_ENGLISH_NUMBERS: Final = numbers("number")
_SINGAPORE: Final[tuple[tuple[re.Pattern[str], Rewrite], ...]] = (
    (re.compile(rf"{_AT}(?:No\.? ?|Unit )?(?=\d{{2}}-\d{{2,4}}\b,)"), "#"),
    (_of(r"(?<=\d )([a-z]{3,}(?: [a-z]{3,})?) (?:lorong|lor)\b\.? (\d{1,2}[a-z]?)(?= *(?:[,#]|$))"), r"Lorong \2 \1"),
    (_of(rf"\b(avenue|ave|street|st|road|rd)\b\.? ({'|'.join(longest_first(frozenset(_ENGLISH_NUMBERS)))}){_END}"),
     lambda it: f"{it[1]} {_ENGLISH_NUMBERS[it[2].lower()]}"),
)  # fmt: skip
_COUNTRIES: Final = {
    "abroad.told.singapore": _SINGAPORE,
    "abroad.told.india": _INDIA,
    "abroad.told.malaysia": _MALAYSIA,
    "abroad.told.indonesia": _INDONESIA,
    "abroad.told.philippines": _PHILIPPINES,
}
KINDS: Final = tuple(_COUNTRIES)  # of the words that tell each country
_TOLD: Final = {kind: _told(kind) for kind in KINDS}


def written(text: str) -> str:
    """Return a text of one of these countries with these forms in one way; any other as it is.

    >>> written("Block B, Plot No. 45, Okhla, New Delhi"), written("12, Village - Owlpur, Tal: Khed, Gujarat")
    ('B-45, Okhla, New Delhi', '12, Village Owlpur, Tal Khed, Gujarat')
    >>> written("Owl II Street, Blok H/4, West Cikarang, Bekasi"), written("Lot PT 7, Jalan Owl, Sel., Malaysia")
    ('Jl. Owl II, Blok H No. 4, Cikarang Barat, Bekasi', 'Lot 7, Jalan Owl, Selangor, Malaysia')
    >>> written("7, Jalan Owl, 81400 Owlai, Johor, Malaysia"), written("7, Kawasan Perindustrian Owl, 81400 Owlai")
    ('7, Jalan Owl, Owlai, Johor 81400, Malaysia', '7, Kawasan Perindustrian Owl, Owlai 81400, Malaysia')
    >>> written("LISP-1, Cabuyao, Philippines"), written("7 Owl Heron Lor 8, Singapore 319261")
    ('LISP One Estate, Cabuyao, Philippines', '7 Lorong 8 Owl Heron, Singapore 319261')
    """
    for kind, rewrites in _COUNTRIES.items():
        if _TOLD[kind].search(text) is not None:
            for pattern, rewrite in rewrites:
                text = pattern.sub(rewrite, text)
            return text
    return text
