"""The text of an address outside China written out: what is short or glued, before it is cut into words."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from falsefront.address.abroad.written import as_lists_write, form_labels, glued_numbers
from falsefront.address.abroad.written.america import american
from falsefront.address.abroad.written.asia import (
    asian_lanes,
    indonesian_forms,
    korean_forms,
    philippine_forms,
    south_asian_forms,
    south_eastern_forms,
    vietnamese_forms,
)
from falsefront.address.abroad.written.asia.asian_forms import in_full
from falsefront.address.abroad.written.asia.japanese_forms import with_chomes
from falsefront.address.abroad.written.dates import MONTHS, in_digits
from falsefront.address.abroad.written.europe import arrondissements, european_forms
from falsefront.address.lexicon.abroad import (
    BESIDE,
    CONTACT_WORDS,
    DIRECTIONS,
    FLOOR_WORDS,
    GLUED_TYPES,
    KINDS,
    LEADING_TYPES,
    PHRASES,
    ROAD_TYPES,
)
from falsefront.address.lexicon.table import forms, longest_first, numbers
from falsefront.address.plain.hokkaido import strips_in_letters

_ORDINAL_ENDS = {"1": "st", "2": "nd", "3": "rd"}
# The floor before the letter of a door by the sign of a degree: 4° B; no coordinate has these letters.
_DEGREE = re.compile(r"(?<![\d.,°])(\d{1,2})°(?= ?[a-df-h]\b(?! ?\d))")
_LETTER_DASH = re.compile(r"\b([a-z]{1,2}) ?- ?(\d)")
_THAI_SHORT = re.compile(
    r"(?:^|(?<=[\s,;(]))(?:(t)|(a)|(m)(?=\. ?\d))\. ?(?=[a-z\d])"
)  # M.6, T.Mabyangporn, A.Pluakdaeng
_IS_THAI_SHORT = re.compile(r"(?:\bm\. ?\d|\bmoo\b|\bmu \d).{0,80}?[\s,;]t\. ?[a-z]{3,20}.{0,40}?[\s,;]a\. ?[a-z]{3,}")
_THAI_WORDS = ("tambon ", "amphoe ", "moo ")
_GLUED_MOO = re.compile(r"\b(\d{1,4}(?:/\d{1,4})?) ?(moo|mu) ?(\d{1,2}) ?(?=t\b)")  # 93Moo5T. Bangsamak
# A road that is named for its width, as in India: 100 Feet Ring Road
_FEET = re.compile(r"\b(\d{2,3})[ -]?(?:feet|foot|ft)\b\.?(?= (?:[a-z]+ ){0,2}(?:road|rd|ring|street|st)\b)")
_MAY_BE_FEET, _MAY_BE_MOO = re.compile(r"\d[ -]?f[eot]"), re.compile(r"\d ?m[ou]")
_TENS = {str(value): word for word, value in (numbers("number") | numbers("number.times")).items() if value % 10 == 0}
_UNITS_OF_NAMES = forms("abroad.road.unit")
# Each begins with its dot, so that few places are tried.
_ONES = [word for word, _ in zip([min(forms("number.nought")), *numbers("number")], range(10), strict=False)]
_GLUED_DOT = re.compile(r"\.(?:(?<=[a-z]{2}\.)(?=[a-z0-9])|(?<=[0-9]\.)(?=[a-z]{2}))")
_INITIAL_DOT = re.compile(r"\.(?<=\b[a-z]\.)(?=[a-z]{3})")  # A.Aziz
_DOT_BEFORE_WORD = re.compile(r"\.\w")
_PHRASES = re.compile(
    r"\b(?:" + "|".join(re.escape(phrase) for phrase in sorted(PHRASES, key=len, reverse=True)) + r")\b"
)
_LATIN = re.compile(r"[a-z]+")
_PHRASE_WORDS = [_LATIN.findall(phrase)[:2] for phrase in PHRASES]
_PHRASE_STARTS = frozenset(words[0] for words in _PHRASE_WORDS)
_PHRASE_PAIRS = frozenset((words[0], words[1]) for words in _PHRASE_WORDS if len(words) > 1)
_PHRASES_OF_ONE = frozenset(words[0] for words in _PHRASE_WORDS if len(words) == 1)
_FLOOR_BEHIND = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)?[ /]?f\b\.?(?![/'-])")  # 12F, 47/F, 11th F
_GLUED_ENDS = tuple(f"{end}{stop}" for end, _ in GLUED_TYPES if len(end) > len("st") for stop in ("", "."))
_MAY_BE_FLOOR = re.compile(r"f\b(?<=[\dtdh /]f)")
_COLOMBIAN = re.compile(
    r"\b((?:carrera|cra|kra|kr|calle|cll|cl|diagonal|transversal)\.? ?\d{1,3}[a-z]? ?,? (?:no\.?|#) ?)"
    r"(\d{1,3}[a-z]?) (\d{1,3})\b"
)  # Cra 48 No 26 85
_SINGAPORE = re.compile(r"s(?<![a-z']s) ?\(? ?(\d{6})\b\)?")  # S(048624)
_SIDES = re.compile(r"\( ?(e|w|n|s|east|west|north|south)\.? ?\)")
_RIVER = re.compile(rf"(?<=[a-z]) ?\(({'|'.join(sorted(forms('abroad.town.river')))})\)")  # Frankfurt (Oder)
_ORDINAL_ROAD = re.compile(r"\b(\d{1,2})-(?:i|y|iy|ya)\b(?= [a-z])")  # 1-y proezd, as 1-й and 2-я come out
_ORDINAL_DAY = re.compile(r"\b(\d{1,2})-(?:ti|ri|vi|mi|go|ma|ta)\b(?= [a-z])")  # 6-ti septemvri, 3-go Maja
_DIGIT_AND_LETTER = re.compile(r"-(?<=\d-)[a-z]")
_APART_ORDINAL = re.compile(r"(?<=\d) (?=(?:th|nd|rd) [a-z])")  # 8 th Street
_BLOK = re.compile(r"\b([a-z]\d{0,3}|\d{1,3})\.? ?blok\b(?! (?:[a-z]|[a-z]?\d+)\b)")  # C2 Blok No:34
_SIDE_NAMES = {"e": "east", "w": "west", "n": "north", "s": "south"}
_COLON = re.compile(r"\b([a-z]{1,9}\.?) ?: ?(?=\d)")
_DIVISION_LABEL = re.compile(
    "[:-](?:"
    + "|".join(rf"(?<=\b{it}.)|(?<=\b{it}\..)" for it in sorted(forms("abroad.division.label")))
    + ") ?(?=[a-z])"
)  # Vill: West Para, PS-Savar
_NUMBERED_AREA = re.compile(r"\b(sector|phase|block)\.? ?(?:#|no\b\.?) ?0*(?=\d|[a-z]\b(?!'))")  # Sector # 04
# What a place on a road in Malaysia is known by: 6th Mile, Mile 6 and Batu 6 are one.
_A_MILE, _MILES = min(forms("abroad.mile")), "|".join(longest_first(forms("abroad.mile")))
_MILESTONE = min(forms("abroad.milestone"))
_MILE = re.compile(
    rf"(?<![\d/.-])(?:(\d{{1,2}})(?:st|nd|rd|th)? ?(?:{_MILES})|(?:{_MILES}) ?(\d{{1,2}}))\b(?! (?:road|rd)\b)"
)
_IS_MALAY = re.compile(rf"\b(?:{'|'.join(sorted(forms('abroad.milestone.told')))})\b")
# House, road and sector by letters, with noughts, as in Dhaka: H-12, R-07, Sec-03.
_BY_LETTERS = re.compile(r"\bh ?- ?0*(\d+[a-z]?)\b,? ?r ?- ?0*(\d+[a-z]?)\b")
_NUMBERED_SECTOR = re.compile(r"\bsec(?:tor)? ?- ?0*(?=\d)")
_CALLE = re.compile(r"(?:^|(?<=[\s,;|]))c/(?!o\b)\.? ?(?=[a-z])")
_HOUSE_DOT = re.compile(r"\.(?<=\b[dkqp]\.)(?=\d)")
_QUARTER = re.compile(r"\bq(\d{1,2})\b")  # Q7: District 7
_CITY_AND_POST = re.compile(r"\b([a-z]{4,}) ?[-/] ?(?=(?:\d{3} ?\d{3}|\d{4,6})\b)")  # Mumbai-400 001
_ZONE_OF_CITY = re.compile(
    r"\b(?!kathmandu|lalitpur|bhaktapur|pokhara|biratnagar|birgunj)([a-z]{4,}) ?- ?\d{1,2}(?=\W*$)"
)  # Bombay-1, Kolkata - 20
_KILOMETRE = re.compile(
    r"(?<![\d.,/-])(\d{1,3}(?:[.,]\d{1,3})?)(?:st|nd|rd|th)? ?-? ?k\.? ?l?m\b\.?(?=[ ,-]{1,3}[a-z]{3})"
)  # 14-K.M., Ferozepur Road; 16.5 km
_MAY_BE_KILOMETRE = re.compile(r"k\.? ?l?m\b")
_POST_AND_COUNTRY = re.compile(r"\d(?<=[ -]\d{6})(?=[a-z]{4,}\W*$)")  # Punjab-140507India
_GLUED_POST = re.compile(r"(?<![a-z])([a-z]{5,})(?=\d{5,6}\b(?!-))")  # Vishnevaya443105 Samara
_MAY_BE_GLUED_POST = re.compile(r"\d(?<=[a-z]{5}\d)\d{4}")
_QUOTES = frozenset('"“”„«»')
_QUOTED = re.compile(r"\b([a-z]+)(\.?) ?[\"“”„«»]+ ?([^\"“”„«»]{2,40}?) ?[\"“”„«»]+")  # bul. "6 septemvri"
_DIGITS = tuple("0123456789")
CONTACTS = re.compile(rf"[\s,;|]*\b(?:{'|'.join(CONTACT_WORDS)})\b[ .:]*[+(]?\d[\d ()+./-]*$")
_QUARTER_OF_TOWN = re.compile(
    r", ?([ns])\.? ?([ew])\.?(?=\s*(?:,|washington\b))"
)  # International Place, N.W., Washington
_LETTER_AT_DASH = re.compile(r"-(?: ?[a-z]|(?<=[a-z]-)|(?<=[a-z] -))")
_IZAFAT = re.compile(r"(?<=[a-z]{3})-[ei]-(?=[a-z]{3})")  # Khayaban-e-Iqbal
_NAME_WITHIN = re.compile(
    r"\b([a-z]{3,}(?: [a-z]+)?) \(([a-z]{4,}(?: [a-z]+)?)\) ([a-z]{2,9})\b"
)  # Prannok (Wanglang) Rd.
_TWO_NUMBERS = re.compile(r"\b(\d{1,4}) ?& ?(\d{1,4})\b(?![/-])")  # 286 & 288
_SAINT = re.compile(r"(?<![a-z0-9'-])st(e?)-(?=[a-z]{3})")  # St-Hubert is Saint-Hubert
# Faubourg St. Denis, Côte St-Luc
_MAY_BE_SAINT = re.compile(r"[ -]st(?:[ e-]|\.(?<= st\.))")
_SAINT_BEHIND = re.compile(
    rf"\b({'|'.join(sorted(forms('abroad.road.before_saint')))})([ -](?:de[ -])?(?:la[ -])?)"
    r"st(e?)(?:\.[ -]?|[ -])(?=[a-z]{3})"
)
_FLOOR_OF_NUMBER = re.compile(
    rf"(?<=\d)-(\d{{1,2}}) ?(?:[oa]|er|[dmrtvn]o|°)?\.? ?({'|'.join(longest_first(FLOOR_WORDS))})\b(?! *\d)"
)  # 11-2do piso; # 27-00 piso 5 has its floor behind the word
_ROMAN_ROAD = re.compile(r"(?<=[a-z]{3} )([ivx]{1,4})/(?=\d)")  # Jalan Pelita VI/99
_FRENCH_ORDINAL = re.compile(r"\b(\d{1,3})(?:ere|re|er|ieme|eme|e) ([a-z]+)\b")  # 1ere rue
_MAY_BE_FRENCH = re.compile(r"\d(?:[er]|ie)")
_QUADRANTS = "|".join(sorted(side for side, value in DIRECTIONS.items() if side == value and len(side) > 1))
_PLAIN_STREET = re.compile(rf"(?<=\d )(\d{{1,3}}) ([a-z]+)(?=\.? (?:{_QUADRANTS})\b)")  # 8500 12 Street NW
_MOST_BETWEEN = 2  # between two numbers of one house, where no other stands
# 7-Egerton Road, 50-Shahrah-e-Iqbal; not 12-Mile Road
_GLUED_HOUSE = re.compile(r"(?:^|(?<=[,;] ))(\d{1,4}[a-z]?)-([a-z]{5,})(?=[ -])")
_PART_END = re.compile("[,;]")
_INITIAL_F = re.compile(r"(?<=\d) f\. ([a-z]{3,}(?: [a-z]{3,})?(?: [js]r\.?)? ([a-z]{2,9}))\b")  # 4 F. Engels Str.
_GLUED_BOX = re.compile(r"\bbox(?=\d)")  # P.O.Box957
_LETTER_OF_NUMBER = re.compile(r"n\.(?<=[a-z][ ,]n\.)(?=\d)(?!\d+(?:st|nd|rd|th)\b)")  # Via Owl n.16
_CARE_OF = re.compile(r"(?<![a-z]\.)\bc ?(?:/ ?o\b\.?|\. ?o\b\.?(?!\.? ?\d))")  # č.o. 19 is a house
CARE_OF_WORD = "c/o"


def written_out(texts: Sequence[str], *, is_parted: bool = False) -> list[str]:
    """Write out what is short, and part what is glued, before texts are cut into words: each step for all of them.

    `is_parted`: by their reader.
    """
    texts = [_DEGREE.sub(r"\1o", text) if "°" in text else text for text in texts]
    texts = [as_lists_write.undone(form_labels.without_labels(text), is_parted=is_parted) for text in texts]
    for step in _STEPS:
        texts = list(map(step, texts))
    return list(texts)


def _with_addressee(text: str) -> str:
    """Write the sign of an addressee in one way, and a river, a side and a road in brackets without them."""
    if "c/o" in text or "c o " in text or "c.o" in text:
        text = _CARE_OF.sub(f" {CARE_OF_WORD} ", text)
    if "(" in text:
        text = _RIVER.sub(r" \1", text)
        text = _SIDES.sub(lambda match: f" {_SIDE_NAMES.get(match[1], match[1])} ", text)
        text = _NAME_WITHIN.sub(_two_roads, text)
    return _POST_AND_COUNTRY.sub(_apart, _GLUED_BOX.sub(_apart, text))


def _labels_told(text: str) -> str:
    """Write the words of labels in one way, or part them from what they are glued to."""
    if "°" in text:
        text = text.replace("n°", "no ")
    if ":" in text:
        text = _COLON.sub(_first_apart, text)
    if ":" in text or "-" in text:
        text = _DIVISION_LABEL.sub(" ", text)
    if "c/" in text:
        text = _CALLE.sub("calle ", text)
    if ("mo" in text or "mu" in text) and _MAY_BE_MOO.search(text):
        text = _GLUED_MOO.sub(r"\1 \2 \3 ", text)
    if "f" in text and _MAY_BE_FEET.search(text):
        text = _FEET.sub(lambda match: f"{_TENS.get(match[1]) or _said(match[1])}feet", text)
    return text


def _signs_told(text: str) -> str:
    """Write what letters with hyphens or dots say in one way."""
    if "r-" in text or "r -" in text:
        text = _dhaka(text)
    if "- " in text or " -" in text:
        text = _LETTER_DASH.sub(r"\1-\2", text)
    return _without_dots(_LETTER_OF_NUMBER.sub("no ", text)) if "." in text else text


def _apart(match: re.Match[str]) -> str:
    """Return what was found with a space behind it."""
    return f"{match[0]} "


def _first_apart(match: re.Match[str]) -> str:
    """Return the first group of what was found with a space behind it."""
    return f"{match[1]} "


def _dhaka(text: str) -> str:
    """Write out house, road and sector, where house and road go by their letters.

    >>> _dhaka("h-12, r-07, sec-03, uttara"), _dhaka("h-12, sec-03")
    ('house 12, road 7, sector 3, uttara', 'h-12, sec-03')
    """
    plain = _BY_LETTERS.sub(r"house \1, road \2", text)
    return text if plain == text else _NUMBERED_SECTOR.sub("sector ", plain)


def _unquoted(match: re.Match[str]) -> str:
    """Return the type of a road and its name without the quotation marks around the name."""
    return f"{match[1]}{match[2]} {match[3]}" if match[1] in LEADING_TYPES else match[0]


def _numbers_told(text: str) -> str:
    """Write the number of a block behind its word, and ordinals in one way.

    >>> _numbers_told("9th mile, jalan melor"), _numbers_told("6 mile road, novi")
    ('batu 9, jalan melor', '6 mile road, novi')
    >>> _numbers_told("san sit 12. blok no 34"), _numbers_told("3663 sw 8 th street"), _numbers_told("1-y proezd 7")
    ('san sit blok 12 no 34', '3663 sw 8th street', '1st proezd 7')
    """
    if "k" in text and _MAY_BE_KILOMETRE.search(text):
        text = _KILOMETRE.sub(r"km \1", text)
    if _A_MILE in text and _IS_MALAY.search(text):
        text = _MILE.sub(lambda found: f"{_MILESTONE} {found[1] or found[2]}", text)
    if not _QUOTES.isdisjoint(text):
        text = _QUOTED.sub(_unquoted, text)
    if "block" in text or "sector" in text or "phase" in text:
        text = _NUMBERED_AREA.sub(_first_apart, text)
    if "blok" in text:
        text = _BLOK.sub(r"blok \1", text)
    if "t n" in text or "t s" in text or "e n" in text or "e s" in text:
        text = _PLAIN_STREET.sub(_numbered_street, text)
    if _MAY_BE_FRENCH.search(text):
        text = _FRENCH_ORDINAL.sub(_french_street, text)
    text = without_slash(text)
    if " th " in text or " nd " in text or " rd " in text:
        text = _APART_ORDINAL.sub(_closed, text)
    if "-" in text and _DIGIT_AND_LETTER.search(text):
        text = _ORDINAL_DAY.sub(r"\1", _ORDINAL_ROAD.sub(_ordinal, text))
    return text


def _ordinal(match: re.Match[str]) -> str:
    return match[1] + ordinal_end(match[1])


def _numbered_street(match: re.Match[str]) -> str:
    """Return a street's number as an ordinal: 8500 12 Street NW; 12 Oak Street has none."""
    return f"{match[1]}{ordinal_end(match[1])} {match[2]}" if match[2] in ROAD_TYPES else match[0]


def without_slash(text: str) -> str:
    """Part the Roman number of a road from the house's behind it.

    >>> without_slash("jalan kerja vi/98, batam")
    'jalan kerja vi no 98, batam'
    """
    return _ROMAN_ROAD.sub(r"\1 no ", text) if "i/" in text or "v/" in text or "x/" in text else text


def _french_street(match: re.Match[str]) -> str:
    """Return a street that is known by its number as English has it: 1ere rue is 1st St."""
    kind = LEADING_TYPES.get(match[2], "")
    return f"{match[1]}{ordinal_end(match[1])} {kind}" if kind in ROAD_TYPES else match[0]


def _closed(match: re.Match[str]) -> str:
    """Return nothing where the letters behind are those of the number's ordinal: 8 th, but not Gate 5 Rd Ampang."""
    text, at = match.string, match.start()
    digits = text[max(at - 2, 0) : at].strip()
    return "" if text[at + 1 : at + 3] == ordinal_end(digits) else match[0]


def ordinal_end(digits: str) -> str:
    """Return what makes a number an ordinal in English: "1" is the 1st."""
    return "th" if digits[-2:-1] == "1" else _ORDINAL_ENDS.get(digits[-1], "th")


def _said(digits: str) -> str:
    return "".join(_ONES[int(digit)] for digit in digits)


def _without_dots(text: str) -> str:
    if "t." in text and _IS_THAI_SHORT.search(text):
        text = _THAI_SHORT.sub(lambda match: _THAI_WORDS[(match.lastindex or 1) - 1], text)
    if not _DOT_BEFORE_WORD.search(text):
        return text
    text = _HOUSE_DOT.sub(" ", text)
    return _INITIAL_DOT.sub(" ", _GLUED_DOT.sub(" ", text))


def _spelled_out(text: str) -> str:
    """Write out what has a short form of its own: 12F, S(048624), khu công nghiệp.

    >>> _spelled_out("11/f sun tower"), _spelled_out("10 ubi cres s408564")
    ('11 floor sun tower', '10 ubi cres , singapore 408564')
    """
    if text.endswith(_DIGITS):
        text = without_contact(text)
    if "," in text:
        text = _QUARTER_OF_TOWN.sub(lambda match: f" {match[1]}{match[2]}", text)
    if "f" in text:
        text = _with_floor(text)
    if "no" in text and _COLOMBIAN.search(text):
        text = _COLOMBIAN.sub(r"\1\2-\3", text)
    if text[-1:].isdigit() or text.endswith(")"):
        text = _SINGAPORE.sub(lambda match: f", singapore {match[1]}", text)
    if "chome" in text or "-ban" in text:
        text = with_chomes(text)
    if "q" in text:
        text = _QUARTER.sub(lambda match: f"q {match[1]}", text)
    if "-" in text:
        text = _without_hyphens(text)
    text = _with_saints(text)
    if _MAY_BE_GLUED_POST.search(text):
        text = _GLUED_POST.sub(r"\1 ", text)
    if "&" in text:
        text = _TWO_NUMBERS.sub(_range, text)
    return text


def _in_one_way(text: str) -> str:
    """Write days that roads are called after, and phrases, in the one way of the tables.

    >>> _in_one_way("rue du 4 septembre"), _in_one_way("9 avenue of the americas"), _in_one_way("9 avenue foch")
    ('rue 4 septembre', '9 sixth avenue', '9 avenue foch')
    """
    words = _LATIN.findall(text)
    text = european_forms.written(text, words)
    if not MONTHS.isdisjoint(words):
        text = in_digits(text)
        words = _LATIN.findall(text)
    if _PHRASE_STARTS.isdisjoint(words):
        return text
    may_be = not (_PHRASES_OF_ONE.isdisjoint(words) and _PHRASE_PAIRS.isdisjoint(pairwise(words)))
    return _PHRASES.sub(lambda match: PHRASES[match[0]], text) if may_be else text


def without_contact(text: str) -> str:
    """Return a text without the telephone number at its end that a word tells.

    >>> without_contact("7 mill road, leeds, tel 0113 4960000"), without_contact("telford street 0113")
    ('7 mill road, leeds', 'telford street 0113')
    """
    return CONTACTS.sub("", text) if any(word in text for word in CONTACT_WORDS) else text


def _with_floor(text: str) -> str:
    """Write out a floor that an f behind its number says; an initial of a road's name is left out.

    >>> _with_floor("4 f. engels str., 12/f"), _with_floor("4 f, engels tower")
    ('4 engels str., 12 floor', '4 floor, engels tower')
    >>> _with_floor("10 f. uhland jr. road, pasig")
    '10 uhland jr. road, pasig'
    """
    if " f. " in text:
        text = _INITIAL_F.sub(lambda match: f" {match[1]}" if match[2] in ROAD_TYPES else match[0], text)
    return _FLOOR_BEHIND.sub(_floor, text) if _MAY_BE_FLOOR.search(text) else text


def _floor(match: re.Match[str]) -> str:
    """Return the floor of a number with an f; right behind a road in one word it is a house: Lindenstraße 60 F."""
    before = match.string[: match.start()].rstrip()
    return match[0] if before.endswith(_GLUED_ENDS) else f"{match[1]} floor"


def _with_saints(text: str) -> str:
    """Write out a saint inside a French road's name.

    >>> _with_saints("rue du faubourg st. denis 9"), _with_saints("9 cote st-luc rd"), _with_saints("9 porter st")
    ('rue du faubourg saint denis 9', '9 cote saint luc rd', '9 porter st')
    """
    return _SAINT_BEHIND.sub(_saint_behind, text) if _MAY_BE_SAINT.search(text) else text


def _saint_behind(match: re.Match[str]) -> str:
    return f"{match[1]}{match[2]}saint{match[3]} "


def _without_hyphens(text: str) -> str:
    """Write out what a hyphen cuts short or joins to a number or postcode.

    >>> _without_hyphens("rue st-hubert 9"), _without_hyphens("khayaban-e-iqbal, lahore-54000")
    ('rue saint-hubert 9', 'khayaban iqbal, lahore 54000')
    """
    has_letters = _LETTER_AT_DASH.search(text) is not None
    if has_letters:
        text = _GLUED_HOUSE.sub(_house, text)
    text = _FLOOR_OF_NUMBER.sub(lambda match: f", {match[2]} {match[1]}", text)
    if not has_letters and "/" not in text:
        return text
    if "st" in text:
        text = _SAINT.sub(lambda match: f"saint{match[1]}-", text)
    text = _CITY_AND_POST.sub(_first_apart, _IZAFAT.sub(" ", text))
    return _ZONE_OF_CITY.sub(lambda match: match[1], text)


def _house(match: re.Match[str]) -> str:
    """Return a house's number apart from the name of a road that a hyphen joins it to; "4-Seasons Hotel" is a name."""
    part = _PART_END.split(match.string[match.start(2) :], maxsplit=1)[0]
    if not any(word in ROAD_TYPES or word in LEADING_TYPES for word in _LATIN.findall(part)):
        return match[0]
    is_label = (match[2] in KINDS or match[2] in ROAD_TYPES) and match[2] not in LEADING_TYPES
    return match[0] if is_label or match[2] in _UNITS_OF_NAMES else f"{match[1]} {match[2]}"


def _two_roads(match: re.Match[str]) -> str:
    """Return a road whose other name stands before its type as the two it is: Prannok Rd. (Wanglang Rd.)."""
    is_beside = match[2].split()[0] in BESIDE or match[2] in DIRECTIONS
    return f"{match[1]} {match[3]} ({match[2]} {match[3]})" if match[3] in ROAD_TYPES and not is_beside else match[0]


def _range(match: re.Match[str]) -> str:
    """Return two numbers of one house as a range: 286 & 288; Plots 44 & 97 are two."""
    is_one = 0 < int(match[2]) - int(match[1]) <= _MOST_BETWEEN
    return f"{match[1]}-{match[2]}" if is_one else match[0]


_STEPS: tuple[Callable[[str], str], ...] = (
    korean_forms.houses, philippine_forms.written, south_asian_forms.written, american.written, glued_numbers.parted,
    arrondissements.written, _with_addressee, _spelled_out, _in_one_way, strips_in_letters, indonesian_forms.written,
    _numbers_told, _labels_told, vietnamese_forms.written, south_eastern_forms.in_full, in_full, asian_lanes.written,
    _signs_told,
)  # fmt: skip
