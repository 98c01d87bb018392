"""Roads in addresses outside China: where they stand in the words, and what they are called."""

import re

from falsefront.address.abroad.finer.arabian_roads import in_arabia, is_name_itself
from falsefront.address.abroad.finer.lone_kinds import broadway, is_alone
from falsefront.address.abroad.finer.numbered_names import (
    GOES_ON,
    HOUSES_BEHIND_ROADS,
    STREETS_BY_NUMBER,
    has_number_before,
    korean_road,
    number_and_letter,
    with_number,
)
from falsefront.address.abroad.finer.road_names import (
    Found,
    is_initial_between,
    is_slavic,
    parted,
    road_of,
    without_left_out,
)
from falsefront.address.abroad.finer.saints import NAMES_TOO, ORDINAL_ENDS, is_saint
from falsefront.address.abroad.finer.sides_before import has_side_before, is_side
from falsefront.address.abroad.finer.squares import is_house
from falsefront.address.abroad.finer.text import Words, has_digit
from falsefront.address.abroad.written.dates import MONTHS
from falsefront.address.lexicon.abroad import (
    ALIASES,
    AMBIGUOUS_LEADING,
    BESIDE,
    CORNERS,
    DEVELOPMENT_WORDS,
    DIRECTIONS,
    FIRM_WORDS,
    GLUED_BEFORE,
    GLUED_LEAST,
    GLUED_TYPES,
    GLUED_WORDS,
    HASH_IS_NUMBER,
    HONORIFICS,
    INDIAN_INITIALS,
    INNER_TYPES,
    LEADING_AT_START,
    LEADING_IN,
    LEADING_TYPES,
    LEADING_WITH_DIGIT,
    NAMED_BY_INITIALS,
    NUMBER_IN_NAME,
    NUMBER_WORDS,
    NUMBERED_ROAD_WORDS,
    NUMBERED_ROADS,
    NUMBERED_TYPES,
    PLAIN_TYPES,
    ROAD_TYPES,
    SMALL_WORDS,
    TURKISH_QUARTERS,
    WHOLE_NAMES,
)
from falsefront.address.lexicon.table import countries, forms
from falsefront.address.lexicon.titles import is_titled, with_titles
from falsefront.address.plain.arabian import ARABIAN, ARTICLES

_NAME_NUMBER = re.compile(r"^(?:[a-z]{0,3}|[a-z]/)\d{1,3}[a-z]?(?:bis[a-z]?)?(?:/\d{1,3}[a-z]?)?$")  # PJS 11/20, P/7
_FIRST_NUMBER = re.compile(r"^\d+(?:-?(?:ya|y|i|oy|oi|ia|go|th|nd|st|rd))?$")
MOST_WORDS = 5  # of a road's name
LEAST_MISTYPED = 6  # letters of a type in which a typing error is forgiven
MOST_UNTYPED = 3  # words of a road's name that stands without a type
_TYPE_WORDS = frozenset({*ROAD_TYPES, *LEADING_TYPES})
_ENDINGS = tuple(ending for ending, _ in GLUED_TYPES)
_ENDS_NAME = forms("abroad.road.end")
_KOREAN = ("-ro", "-daero", "-gil")
_ROAD_ENDINGS = (*_ENDINGS, *_KOREAN)


_MAY_PRECEDE = forms("abroad.road.before")  # Av. Paseo de la Reforma
_HOUSES_SIGNED = frozenset({"ID"})  # where the sign that stands before a house's number tells it from the road's
_NUMBER_SIGNS = forms("abroad.road.number")  # duong so 4
_PARTICLES = forms("abroad.road.particle")  # Johan de Wittlaan
_NOT_BEHIND = ROAD_TYPES.keys() | DEVELOPMENT_WORDS.keys()
_BEFORE_NAMES = countries("abroad.road.before_name", "in")
_BEHIND_STREETS = frozenset({"mews", "yard"})  # Old Street Yard


def roads(words: Words, country: str | None) -> list[Found]:
    """Return the roads in order; nothing is consumed."""
    found: list[Found] = []
    done = 0
    for at, word in enumerate(words.text):
        if at >= done and words.free[at] and (word in _TYPE_WORDS or word.endswith(_ROAD_ENDINGS)):
            road = None if is_name_itself(words, at, country) else _at(words, at, done, country)
            if road is not None:
                found.append(road)
                done = max(road.end, at + 1)
    return [road for road in found if not is_house(words, road, found, country)] if found else found


def _at(words: Words, at: int, after: int, country: str | None) -> Found | None:
    """Return the road whose type stands at a position, if one does; names do not reach back over `after`."""
    word = words.text[at]
    if word == "broadway" and (found := broadway(words, at)):
        return found
    if word in LEADING_TYPES and (found := _leading(words, at, country)):
        return found
    if country in _BEFORE_NAMES.get(word, ()) and (found := _before_name(words, at, country)):
        return found
    if word in INNER_TYPES and words.joins(at, at + 1) and words.text[at + 1] in PLAIN_TYPES:
        return None
    if word in ROAD_TYPES and not is_saint(words, at):
        return _numbered(words, at, country) or trailing(words, at, after, ROAD_TYPES[word], country)
    if word.endswith(_KOREAN):
        return korean_road(words, at)
    for ending, kind in GLUED_TYPES:
        least = GLUED_LEAST[ending] if word[: -len(ending)] not in ALIASES else len(ending)  # Wetstraat
        if word.endswith(ending) and len(word) >= least and word not in GLUED_WORDS:
            is_more = words.joins(at, at - 1) and words.free[at - 1] and words.text[at - 1] in GLUED_BEFORE
            start = at - 1 if is_more else _particles_start(words, at)  # Obere Hauptstrasse
            return Found(
                road_of([*words.text[start:at], word[: -len(ending)].rstrip("-")], kind, None), start, at + 1, True
            )
    return None


def _particles_start(words: Words, at: int) -> int:
    """Return where the name of a road begins that has small words and a first name before its last word."""
    start = at
    while words.joins(at, start - 1) and words.free[start - 1] and words.text[start - 1] in _PARTICLES:
        start -= 1
    is_named = start < at and words.joins(at, start - 1) and words.is_name(start - 1)
    return start - 1 if is_named else start


def _before_name(words: Words, at: int, country: str | None) -> Found | None:
    """Read Street Lenina, Str. 8 Marta: an English type where the country's own stands, before the name.

    Not where a type of its own or a house's word follows: St. Isaac's Square, Lane Business Park.
    """
    if words.joins(at, at - 1) and not words.digit[at - 1]:
        return None
    ahead = [it for it in range(at + 1, min(at + MOST_WORDS, words.count)) if words.joins(at, it)]
    is_inner = bool(ahead) and words.text[at + 1] in INNER_TYPES
    if any(words.text[it] in _NOT_BEHIND for it in ahead[is_inner:]):
        return None
    is_name = bool(ahead) and (is_inner or words.is_name(at + 1))
    is_date = words.joins(at, at + 2) and words.digit[at + 1] and words.text[at + 2] in GOES_ON
    return _named_behind(words, at, country, ROAD_TYPES[words.text[at]]) if is_name or is_date else None


def _leading(words: Words, at: int, country: str | None) -> Found | None:
    """Read rue de Rivoli, via Roma, ulitsa Lenina, Jalan PJS 11/20."""
    word, end = words.text[at], at + 1
    following = words.text[end] if words.joins(at, end) else ""
    if not _may_lead(words, at, following, country):
        return None
    return _named_behind(words, at, country, LEADING_TYPES[word])


def _named_behind(words: Words, at: int, country: str | None, kind: str) -> Found | None:
    """Return the road whose type stands at a position and whose name follows."""
    word, end = words.text[at], at + 1
    following = words.text[end] if words.joins(at, end) else ""
    if following in _NUMBER_SIGNS and words.joins(at, at + 2) and words.digit[at + 2]:
        return Found(road_of(["no", words.text[at + 2]], kind, None), at, at + 3, True)
    room = MOST_WORDS
    while words.joins(at, end) and words.free[end] and room and not _ends_name(words, at, end, country):
        room -= words.text[end] not in SMALL_WORDS
        end += 1
    if end == at + 1 and is_alone(words, at):
        return Found(road_of([word], None, None), at, at + 1, True)  # Namesti 12 is 12 of the square
    is_numbered = end == at + 1 or _has_number_in_name(word, country) or _has_own_number_behind(words, end, country)
    if is_numbered and is_name_number(words, at, end):
        end += 1
    parts = [part for word in words.text[at + 1 : end] for part in parted(word)]
    name, direction = [part for part in parts if part not in SMALL_WORDS or country == "VN"], None
    if len(name) == 1 and name[0] in NUMBERED_ROAD_WORDS:
        return None  # Ang Duong Street
    name = in_arabia(with_number(with_titles(name, country), country), country)
    if len(name) > 1 and name[-1] in DIRECTIONS:
        direction, name = DIRECTIONS[name[-1]], name[:-1]  # Calle 53 Este, Insurgentes Sur
    if country == "TH" and kind == "ln" and name and words.digit[at + 1]:
        start = at
        while words.joins(at, start - 1) and words.is_name(start - 1) and at - start < MOST_UNTYPED:
            start -= 1  # Sukhumvit Soi 63 is Soi Sukhumvit 63
        return Found(road_of([*words.text[start:at], *name], kind, direction), start, end, True)
    is_second = words.joins(at, at - 1) and words.free[at - 1] and words.text[at - 1] in _MAY_PRECEDE
    return Found(road_of(name, kind, direction), at - is_second, end, True) if name else None


def _may_lead(words: Words, at: int, following: str, country: str | None) -> bool:
    """Whether a word is the type of a road whose name follows, not of one whose name stands before it."""
    word = words.text[at]
    if (word in ARTICLES and country in ARABIAN) or (word in LEADING_WITH_DIGIT and not has_digit(following)):
        return False  # Al Mina Road
    if word in _MAY_PRECEDE and following in LEADING_TYPES and words.joins(at, at + 2) and not words.digit[at + 2]:
        return False  # Av. Paseo de la Reforma
    if word in INNER_TYPES and following in PLAIN_TYPES:
        return False  # Набережная ул.
    is_plain = following not in SMALL_WORDS and not is_slavic(following)
    if word in AMBIGUOUS_LEADING and is_plain and not _leads_at_start(words, at, country):
        return False
    if word not in ROAD_TYPES or not words.joins(at, at - 1) or is_slavic(following):
        return True
    return not _may_be_name(words, at - 1) or words.text[at - 1] in _MAY_PRECEDE


def _may_be_name(words: Words, at: int) -> bool:
    """Whether a word is a road's name, or an ordinal that is one: 5th Ave at 82nd St."""
    return words.is_name(at) or (words.digit[at] and words.text[at].endswith(ORDINAL_ENDS))


def _leads_at_start(words: Words, at: int, country: str | None) -> bool:
    """Whether an ambiguous word leads since nothing but a number stands before it: 12, av. Foch; not Avenue Road."""
    word = words.text[at]
    countries = LEADING_IN.get(word, ())
    if country not in countries and (word not in LEADING_AT_START or (countries and country is not None)):
        return False  # Meydan Hotel of Dubai is on no square, as Meydan Enghelab of Tehran is one
    before = at - 1
    while words.joins(at, before):
        if not words.digit[before] or words.text[before].endswith(ORDINAL_ENDS):
            return False
        before -= 1
    later = at + 1
    if words.joins(at, later) and words.digit[later] and country in NUMBERED_TYPES.get(word, ()):
        return True  # Cl. 12 # 34-56
    if words.joins(at, later + 1) and words.text[later].isdigit() and words.text[later + 1] in GOES_ON:
        return True  # Av. 24 de Julho, пр. 50 лет Октября
    if words.joins(at, later + 1) and words.text[later].isdigit() and words.text[later + 1] in MONTHS:
        return True  # avenue du 24 Aout, as `dates` leaves it
    if words.joins(at, later + 2) and words.text[later].isdigit() and words.is_name(later + 1):
        return words.digit[later + 2] or words.text[later + 2] in NUMBER_WORDS  # bul. 6 Septemvri 252
    if not (words.joins(at, later) and words.is_name(later)):
        return False
    while words.joins(at, later) and words.is_name(later) and later < at + MOST_WORDS:
        is_type = words.text[later] in ROAD_TYPES and words.text[later] not in ("st", "u")
        if is_type and not is_titled(words.text[later], country):
            return False  # R. Dr. Rocha is no drive
        later += 1
    return True


def _has_number_in_name(word: str, country: str | None) -> bool:
    return country in NUMBER_IN_NAME or country in NUMBERED_TYPES.get(word, ())


def _has_own_number_behind(words: Words, end: int, country: str | None) -> bool:
    """Whether a number at the end of a road's name is part of it in Indonesia: Gang Melati 5 No. 3 has its house's."""
    is_open = country in _HOUSES_SIGNED and words.joins(end, end + 1) and words.text[end + 1] in NUMBER_WORDS
    return is_open and words.joins(end, end + 2) and words.digit[end + 2]


def is_name_number(words: Words, at: int, end: int) -> bool:
    """Whether a number stands there that may be the last word of a road's name: Kaki Bukit Road 1."""
    return words.joins(at, end) and words.free[end] and _NAME_NUMBER.match(words.text[end]) is not None


def _ends_name(words: Words, at: int, end: int, country: str | None) -> bool:
    """Whether the word at `end` cannot go on a leading road's name: a number, though "8 Marta" may begin one.

    Spain writes corners with the second road's kind and calls roads after two names: Calle Ramón y Cajal 12.
    """
    word = words.text[end]
    if word == _AND and country == _SPAIN and words.joins(end, end + 1) and words.is_name(end + 1):
        return words.text[end + 1] in LEADING_TYPES
    if words.digit[end]:
        is_first = end == at + 1 and words.joins(end, end + 1) and words.is_name(end + 1)
        is_sided = is_first and country == "CO" and words.text[end + 1] in DIRECTIONS  # Diagonal 25G Sur
        return not (is_sided or (is_first and _FIRST_NUMBER.match(word)))
    if (word in ("y", "&") or word in LEADING_TYPES) and word not in AMBIGUOUS_LEADING and end > at + 1:
        return True  # Avenida Balboa y Calle 50
    return word in _ENDS_NAME and end > at + 1 and not is_initial_between(words, at, end)


_AND, _SPAIN = "y", "ES"


def trailing(words: Words, at: int, after: int, kind: str, country: str | None) -> Found | None:
    """Read Friars Street, Main St N, 5th Avenue, Queens Road East."""
    start = at
    while start > after and at - start < MOST_WORDS and _goes_on(words, at, start - 1, country):
        start -= 1
        if words.text[start] in WHOLE_NAMES and start == at - 1:
            start -= has_side_before(words, start, after)
            break
    start -= has_number_before(words, start, at, after, country)
    end, direction = at + 1, None
    if words.joins(at, end) and words.free[end] and words.text[end] in DIRECTIONS:
        direction = DIRECTIONS[words.text[end]]
        end += 1
    name = words.text[start:at]
    if country in STREETS_BY_NUMBER and (numbered := number_and_letter(words, start, at)):
        start, name = numbered
    if name and words.joins(at, end) and words.free[end] and words.text[end] in _BEHIND_STREETS:
        name, kind, end = [*name, words.text[at]], ROAD_TYPES[words.text[end]], end + 1  # a road beside Old Street
    name = without_left_out(with_number(name, country), kind, country)
    if country == "IN" and name and (len(name) == 1 or max(map(len, name)) == 1):  # SV Road, S V Road
        name = INDIAN_INITIALS[whole].split() if (whole := "".join(name)) in INDIAN_INITIALS else name
    number_at = None
    if name and _has_number_in_name(words.text[at], country) and is_name_number(words, at, end):
        number_at, end = end, end + 1
    is_initial = country in NAMED_BY_INITIALS and words.joins(at, start - 1) and words.text[start - 1] in HONORIFICS
    if len(name) > 1 and name[0] in DIRECTIONS and direction is None and is_side(name, country) and not is_initial:
        direction, name = DIRECTIONS[name[0]], name[1:]
    elif len(name) > 1 and name[-1] in DIRECTIONS and direction is None:
        direction, name = DIRECTIONS[name[-1]], name[:-1]
    if number_at is not None:
        name = [*name, words.text[number_at]]
    return Found(road_of(name, kind, direction), start, end, False) if name else None


def _numbered(words: Words, at: int, country: str | None) -> Found | None:
    """Read Road No. 62, and Street 12 where English is written: the road has a number for its name."""
    end = at + 2
    if words.joins(at, at - 1) and words.text[at - 1].endswith(ORDINAL_ENDS) and words.digit[at - 1]:
        return None  # 296th Street No. 16
    is_first = not words.joins(at, at - 1) or words.digit[at - 1]
    if (
        is_first
        and country in NUMBERED_ROADS
        and words.text[at] in NUMBERED_ROAD_WORDS
        and is_name_number(words, at, at + 1)
    ):
        number = words.text[at + 1].lstrip("0")
        is_coded = country in STREETS_BY_NUMBER and number[-1:].isalpha()  # Street 6A is 6A Street
        name = [number] if is_coded else ["no", number]
        return Found(road_of(name, ROAD_TYPES[words.text[at]], None), at, at + 2, False)
    is_signed = (
        (is_first or country not in HOUSES_BEHIND_ROADS)
        and words.joins(at, end)
        and (
            words.text[at + 1] == "no"
            or (words.text[at + 1] == "#" and is_first and country in NUMBERED_ROADS & HASH_IS_NUMBER)
        )
    )
    if is_signed and words.free[end] and words.text[end].isdigit():
        return Found(road_of(["no", words.text[end].lstrip("0")], ROAD_TYPES[words.text[at]], None), at, end + 1, False)
    return None


def _goes_on(words: Words, at: int, before: int, country: str | None) -> bool:
    """Whether a word belongs to the name of the road whose type stands at `at`."""
    if not words.joins(at, before) or not words.free[before]:
        return False
    word = words.text[before]
    if words.digit[before]:
        is_next = before == at - 1 or (before == at - 2 and words.text[at - 1] in DIRECTIONS)  # 53rd East Street
        is_sided = words.joins(before, before - 1) and words.text[before - 1] in DIRECTIONS and word.isdigit()
        return is_next and (word[-2:] in ORDINAL_ENDS or (is_sided and words.digit[max(before - 2, 0)]))  # 11 W 53 St
    if word in TURKISH_QUARTERS:
        return False
    if word in DEVELOPMENT_WORDS and before < at - 1 and words.joins(before, before - 1) and words.is_name(before - 1):
        return False  # Warners Mill Silks Way
    if (
        word in ROAD_TYPES and word not in ("st", "ring") and not (word in INNER_TYPES and before == at - 1)
    ):  # 391 Orchard Road
        is_first = not words.joins(before, before - 1) or words.digit[before - 1]
        return before == at - 1 and is_first and (len(word) >= LEAST_MISTYPED or word in NAMES_TOO)
    if word in CORNERS:
        return False
    return (word not in FIRM_WORDS or country == "VN") and word not in BESIDE
