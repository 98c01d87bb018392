"""Whether two addresses abroad name one road: a road of one side, looked for in the words of the other.

Directions and types that both sides give must agree there; what is found next to it may be no other name.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from falsefront.address.abroad.finer.american_roads import AMERICAN
from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.world.abroad import towns_apart
from falsefront.address.compare.world.given_names import bears_article, given_names_before, has_own_article
from falsefront.address.compare.world.numbers_abroad import is_number_beside
from falsefront.address.compare.world.road_words import is_in_english
from falsefront.address.compare.world.words_abroad import (
    WRITES_ENGLISH,
    Manner,
    Seen,
    canonical_words,
    flat_words,
    found,
    is_one_by_initials,
    is_one_name,
    is_title,
)
from falsefront.address.lexicon.abroad import (
    ALIASES,
    BESIDE,
    BUILDING_IS_NUMBER,
    CORNERS,
    DEVELOPMENT_WORDS,
    EXACT_SPELLING,
    EXTENSIONS,
    INNER_TYPES,
    MAIN_TYPES,
    ROADS_OF_EVERY_VILLAGE,
    USES,
    WITH_UMLAUTS,
)
from falsefront.address.lexicon.table import countries, forms, longest_first
from falsefront.address.lexicon.titles import FRENCH, PORTUGUESE, SPANISH, with_titles
from falsefront.address.plain.arabian import ARABIAN
from falsefront.address.reading import Reading, Road

# Class of road and the one that English has for it -> where: Nelson Mandela Marg is Nelson Mandela Road; None anywhere.
_IN_ENGLISH = countries("abroad.road.translated", "in")
_TRANSLATED = {frozenset(pair.split()): _IN_ENGLISH.get(pair) for pair in forms("abroad.road.translated")}
_SQUARES = frozenset({"sq", "pl"})  # Platz, place and plaza are cut to Pl.
# Where a road's type is translated freely: Nguyen Hue is Street and Boulevard, thanon Silom is Silom Road.
_TYPES_TRANSLATED = frozenset({
    "VN", "KH", "TH", "ID", "MM", "LA", "AE", "SA", "QA", "KW", "OM", "BH", "EG", "JO", "LB", "IQ", "IR",
    "SY", "YE", "UZ",
})  # fmt: skip
# Where a second surname may be left out: Ricardo Margáin (Zozaya).
SECOND_NAMES = frozenset(
    {"MX", "ES", "PA", "CO", "AR", "CL", "PE", "EC", "VE", "GT", "CR", "DO", "UY", "BO", "PY", "HN", "SV", "NI", "CU"}
)
BRANCHES = frozenset({"gil"})  # roads that have the name of the one they leave
_SAINTS, _SAINT_ALONE = forms("abroad.name.saint"), 2  # words of a saint's name
_STREET = "~st"  # and Saint: 45 St George Street
_DOM = "!dom"  # a title in Portuguese, a house in Slavic languages
_NUMBER_SIGNS = frozenset({"!no", "!nr", "#"})
_ANY_TYPE = "road"
_WHOLE_BEFORE_TYPE = frozenset({"AE", "AU", "GB", "IE", "MY", "NZ", "SG", "ZA"})
_LEAST_NAME = 4  # letters of a development's name that says which it is
_TELLING_NAME = 6  # letters
_HEADS_OF_TOWNS = forms("abroad.town.head.american")  # New, San: the words that names of towns begin with
_ZIP = re.compile(r"(?<=[a-z,.] )\d{5}\b", re.IGNORECASE)  # behind a state
_LONG_HOUSE, _QUARTER = 1000, 2  # a house that few roads of a name have; letters of a quarter's side: NE
_LEAST_SECOND = 3  # letters that a second surname has more than: Dom Pedro II has none
_LEAST_FORMER = 5  # letters of a name that a road had
_ESTATE_WORDS = frozenset({*USES, *DEVELOPMENT_WORDS})


def same_road(a: Reading, b: Reading, manner: Manner) -> str | None:
    """Return the road that both name, as one side has it; None where they name two, or none is named."""
    if (
        a.road
        and b.road
        and (
            is_one_name(a.road.name.key, b.road.name.key, manner)
            or road_words(a.road, manner) == road_words(b.road, manner)
        )
    ):
        is_other = not types_agree(a.road, b.road, manner) or a.road.direction != b.road.direction
        is_other = is_other and not (manner.country in BUILDING_IS_NUMBER and _is_type_in_name(a.road, b.road))
        if is_other and _is_one_of_quarter(a, b, manner):
            return a.road.name.text
        if is_other:
            return a.road.name.text if is_in_english(a, b) else None
        is_one = a.road.name.key == b.road.name.key and (
            not road_words(a.road, manner) or (_CODE.match(a.road.name.key) is not None and towns_apart(a, b) is None)
        )  # Hospital Road, D1 Street
        if manner.country in WITH_UMLAUTS or is_one:
            return a.road.name.text  # one word with its type: Raemistrasse
    for one, other in ((a, b), (b, a)):
        if one.road is not None and _is_former(one.road, other, manner):
            return one.road.name.text
        if one.road is not None and _has_road(one.road, one, other, manner):
            return None if is_quarter_of(one.road, one, other, manner) else one.road.name.text
        if one.road is not None and other.road is None and _is_area_of(one.road, other, manner):
            return one.road.name.text
    return None


_STREET_AND_AVENUE = frozenset({"st", "ave"})
_NAMED_ONCE = SECOND_NAMES - {"CO", "ES"}  # where a quarter has no Calle and Avenida of one name


def _is_one_of_quarter(a: Reading, b: Reading, manner: Manner) -> bool:
    """Whether Calle and Avenida of one name and number are one road, as both lie in one named quarter: Col. Owl."""
    if manner.country not in _NAMED_ONCE or a.road is None or b.road is None or a.number is None:
        return False
    if a.number != b.number or a.road.direction != b.road.direction or has_digit(a.road.name.key + b.road.name.key):
        return False
    is_pair = frozenset({a.road.type, b.road.type}) == _STREET_AND_AVENUE and a.road.name.key == b.road.name.key
    towns = {place.key for place in (a.city, b.city) if place is not None}
    quarters = {area.name.key for area in a.areas} & {area.name.key for area in b.areas}
    return is_pair and not quarters <= towns


def _is_area_of(road: Road, other: Reading, manner: Manner) -> bool:
    """Whether the other side has the road's name, without a type, as its first part: Gran Via, 28."""
    if manner.country in WRITES_ENGLISH or manner.country in EXACT_SPELLING:
        return False
    parts = ["".join(word for word in part if not word[0].isdigit()) for part in flat_words(other.raw, manner)]
    return any(is_one_name(part, road.name.key, manner) for part in parts)


def have_one_main_road(a: Reading, b: Reading, manner: Manner) -> bool:
    """Whether the roads that the numbers stand on may be one, not two of which one side names both."""
    if a.road is None or b.road is None:
        return True
    left, right = (
        [word for word in canonical_words(road.name.text.lower(), manner) if word[0] not in "~^!#"]
        for road in (a.road, b.road)
    )
    if is_one_name("".join(left), "".join(right), manner) or is_one_by_initials(left, right, manner):
        return True
    if _is_former(a.road, b, manner) or _is_former(b.road, a, manner):
        return True
    digits = ({word for word in words if word[0].isdigit()} for words in (left, right))
    if next(digits) == next(digits) and any(is_one_name(one, other, manner) for one in left for other in right):
        return True
    if _has_road(a.road, a, b, manner) and _has_road(b.road, b, a, manner):
        return True  # both name both roads
    return any(_is_in_brackets(name, side, manner) for name in (left, right) for side in (a, b))


_CODE = re.compile(r"^[a-z]{1,2}\d{1,2}$")
_BRACKETS = re.compile(r"\(([^()]*)\)")


def _is_in_brackets(name: list[str], other: Reading, manner: Manner) -> bool:
    """Whether a side gives a road's name in brackets, as another name or a corner: Anna Salai (Mount Road)."""
    return any(
        is_one_name(
            "".join(name), "".join(word for word in words if word[0] not in "~^!#" and word not in CORNERS), manner
        )
        for words in (canonical_words(match[1].lower(), manner) for match in _BRACKETS.finditer(other.raw))
        if words and words[0][1:] not in BESIDE
    )


_FORMER = re.compile(
    rf"\((?:{'|'.join(longest_first(forms('abroad.road.former')))})\b[.: -]{{0,3}}([^().: -][^()]{{0,80}})\)"
)


def _is_former(road: Road, other: Reading, manner: Manner) -> bool:
    """Whether a side gives a road's name in brackets as one that its own road had: Jinnah Avenue (formerly Lotus Rd.).

    "Old" is none of the words: Old Clifton Road is another road of Karachi than Clifton Road.
    """
    name = "".join(road_words(road, manner)) if "(" in other.raw and road.direction is None else ""
    if len(name) < _LEAST_FORMER or road.name.key in ROADS_OF_EVERY_VILLAGE:
        return False
    for match in _FORMER.finditer(other.raw.lower()):
        words = canonical_words(match[1], manner)
        if not words or match[1][0] != words[0][0]:
            continue  # formerly at, of or near Lotus Road, where somebody was
        types = [word[1:] for word in words if word[0] == "~"]
        is_type = all(types_agree(road, road._replace(type=type_), manner) for type_ in types)
        if is_type and is_one_name("".join(word for word in words if word[0] not in "~^!#"), name, manner):
            return True
    return False


def _is_type_in_name(left: Road, right: Road) -> bool:
    """Whether one has in its name what the other takes for the type: ulitsa Leninskie Gory, Leninskie Gory."""
    if left.direction != right.direction:
        return False
    return any(
        one.type is not None and f" {one.type}" in f" {other.name.text.lower()}"
        for one, other in ((left, right), (right, left))
    )


def types_agree(left: Road, right: Road, manner: Manner) -> bool:
    """Whether the types of two roads may be one: the same, one that is not said, one in English for the other."""
    one, other = left.type, right.type
    if one == other or one is None or other is None:
        return True
    pair = frozenset({one, other})
    if pair in _TRANSLATED and ((where := _TRANSLATED[pair]) is None or manner.country in where):
        return True
    if pair == _SQUARES and manner.country not in WRITES_ENGLISH:
        return True
    is_free = manner.country in _TYPES_TRANSLATED or (manner.is_by_consonants and manner.country in ARABIAN)
    is_free = is_free and left.name.text.lower().rpartition(" ")[2] not in INNER_TYPES  # Owl Place Way, no Avenue
    return is_free and one in MAIN_TYPES and other in MAIN_TYPES


def _has_road(road: Road, one: Reading, other: Reading, manner: Manner) -> bool:
    """Whether a road of one side stands in the other's words, with nothing beside it that makes it another road."""
    name = road_words(road, manner)
    if "".join(name).isdigit():
        return other.road is not None and road_words(other.road, manner) == name
    return bool(seen_road(road, one, other, manner))


def is_quarter_of(road: Road, one: Reading, other: Reading, manner: Manner) -> bool:
    """Whether a road's name is a quarter's on the other side, whose own road has the number: Ordu Cad. 18, Laleli."""
    own, number = other.road, other.number
    if own is None or own.type is None or number is None or is_one_name(own.name.key, road.name.key, manner):
        return False
    home = seen_road(own, other, other, manner)
    if not any(is_number_beside(number, it, manner.country) for it in home):
        return False
    seen = seen_road(road, one, other, manner)
    if any(it.segment == at.segment and it.start < at.end and at.start < it.end for it in seen for at in home):
        return False  # one name, without its title or its first names
    return not any(word[:1] == "~" for it in seen for word in it.segment[max(it.start - 1, 0) : it.end + 1])


def seen_road(road: Road, one: Reading, other: Reading, manner: Manner) -> tuple[Seen, ...]:
    """Return where a road of one side stands in the other's words, as a whole name."""
    return _seen_in(road, one.raw, other.raw, manner)


@lru_cache(maxsize=8192)
def _seen_in(road: Road, own_text: str, text: str, manner: Manner) -> tuple[Seen, ...]:
    name = road_words(road, manner)
    key = road.name.key
    is_short = len("".join(name)) < _LEAST_NAME and key not in ALIASES and len(key) <= _TELLING_NAME  # mt is Mount
    if is_short and manner.country in ARABIAN and len(key) > _LEAST_NAME:
        is_short = False  # Corniche El Nil
    if (is_short and text != own_text) or "".join(name).isdigit():
        return ()
    own = flat_words(own_text, manner)
    return tuple(
        it
        for it in found(name, flat_words(text, manner), manner)
        if _is_whole(road, name, it, own, manner, own_text=own_text, text=text)
    )


def road_words(road: Road, manner: Manner) -> list[str]:
    """Return the words of a road's name as they are compared, without its type and sides."""
    words = canonical_words(f"{road.name.text.lower()} {_ANY_TYPE}", manner)[:-1]  # Link is a name in New Link Road
    if words and manner.country in EXACT_SPELLING and words[0][0] not in "~^!#":
        return list(words)  # each syllable counts: Nguyen Thi Thap, though thap is a tower
    return with_titles([word for word in words if word[0] not in "~^!#"], manner.country)


def _is_whole(
    road: Road,
    name: list[str],
    seen: Seen,
    own: tuple[tuple[str, ...], ...],
    manner: Manner,
    *,
    own_text: str,
    text: str,
) -> bool:
    """Whether what was found is the road's whole name: no other word, direction or type stands next to it."""
    segment = seen.segment
    before, after = list(segment[: seen.start]), list(segment[seen.end :])
    if before and (before[-1][1:] in BESIDE or _is_saint(before, after, manner)):
        return False  # near Lotus Road
    if not _is_known([word for word in (*before[-2:], *after[:2]) if word.lstrip("~") in EXTENSIONS], own):
        return False  # Prolongacion Paseo de la Reforma
    given = given_names_before(before, name, own, manner) if before else 0
    if given and (not bears_article(name[0], own_text) or has_own_article(name[0], own_text, text)):
        before = before[:-given]
    may_leave_quarter = _may_leave_quarter(road, before, after, manner) and not _in_two_zips(own_text, text)
    for side in _sides(road, manner):
        if side not in segment and not (side[1:] == road.direction and may_leave_quarter):
            return False
        before = _without(before, side, last=True)
        after = _without(after, side, last=False)
    if after[1:2] and after[0][0] == "~" and after[1][0] == "^":
        return False  # Park Road East
    if road.type and manner.country in _WHOLE_BEFORE_TYPE and name[-1].lstrip("~") in INNER_TYPES and not after:
        return False  # Owl Court is not Owl Court Road
    if road.type not in BRANCHES and _names_branch(after):
        return False
    before = _without_title(before, manner)
    beside = [(before[-1] if before else "", False), (after[0] if after else "", True)]
    if len(name) < 2 and not any(_tells_a_road(word, manner) for word, _ in beside):
        return False  # a city, an estate or a firm of that name
    if after[1:2] and after[0][0] == "~" and (after[1] in _ESTATE_WORDS or after[1][0] == "~"):
        return False  # Park Road Trading Estate, Queens Gate Mews
    return all(_may_stand(road, name, word, is_behind, own, manner) for word, is_behind in beside if word)


def _is_saint(before: list[str], after: list[str], manner: Manner) -> bool:
    """Whether St stands between a number and a name that has its own type: 45 St George Street, no George Street."""
    is_read = manner.country in WRITES_ENGLISH and before[-1] == _STREET and before[-2:-1] != []
    return is_read and before[-2][:1].isdigit() and after[:1] != [] and after[0][0] == "~"


_WITH_TITLES = frozenset({"BY", "IT", "RU"})  # too: Vicolo Generale Cardona is no Via Gen. Cardona


def _without_title(before: list[str], manner: Manner) -> list[str]:
    """Return the words before a name without a title or initial behind its type, which that of the road must be.

    Avenida Coronel Oliveira is no Rua Coronel Oliveira, nor Corso G. Verdi Via G. Verdi.
    """
    if not before[-2:-1] or before[-2][0] != "~":
        return before
    has_titles = manner.country in SPANISH or manner.country in PORTUGUESE or manner.country in FRENCH
    has_titles = has_titles or manner.country in _WITH_TITLES
    is_titled = has_titles and (is_title(before[-1], manner) or before[-1] == _DOM)
    return before[:-1] if is_titled or (len(before[-1]) == 1 and before[-1].isalpha()) else before


def _may_leave_quarter(road: Road, before: list[str], after: list[str], manner: Manner) -> bool:
    """Whether a quarter of a city in America may be left out behind a long number and a name alone: 1180 Kestrel.

    With its type, or beside another ZIP code, a road without a quarter is asked as any other is.
    """
    is_long = bool(before) and before[-1].isdigit() and int(before[-1]) >= _LONG_HOUSE
    is_quarter = len(road.direction or "") == _QUARTER and manner.country in AMERICAN and not after
    return is_long and is_quarter and not has_digit(road.name.key) and road.name.key not in ROADS_OF_EVERY_VILLAGE


def _in_two_zips(one: str, other: str) -> bool:
    left, right = (set(_ZIP.findall(text)) for text in (one, other))
    return bool(left and right) and left.isdisjoint(right)


def _tells_a_road(word: str, manner: Manner) -> bool:
    """Whether a word beside a name says that it is a road's: a type, a number, or a title."""
    return word[:1] == "~" or word[:1].isdigit() or word in _NUMBER_SIGNS or is_title(word, manner)


def _is_known(words: Iterable[str], own: tuple[tuple[str, ...], ...]) -> bool:
    return all(any(word in segment for segment in own) for word in words)


def _sides(road: Road, manner: Manner) -> list[str]:
    """Return the sides that a road's name has, as words: West Peachtree Street NW has two."""
    named = [word for word in canonical_words(road.name.text.lower(), manner) if word[0] == "^"]
    return [*named, f"^{road.direction}"] if road.direction else named


def _names_branch(after: list[str]) -> bool:
    """Whether a branch of the road is meant by what stands behind its name: Eulji-ro 3-gil."""
    rest = after[1:] if after and after[0][0] == "~" else after
    return len(rest) > 1 and rest[0].isdigit() and rest[1][:1] == "~" and rest[1][1:] in BRANCHES


def _may_stand(
    road: Road, name: list[str], word: str, is_behind: bool, own: tuple[tuple[str, ...], ...], manner: Manner
) -> bool:
    """Whether a word may stand beside a road's name: its type, a number, a title, a second surname."""
    if word[0] == "~":
        if manner.country in BUILDING_IS_NUMBER and word[1:] in road.name.text.lower().split():
            return True  # ulitsa Leninskie Gory
        return road.type is None or types_agree(road, road._replace(type=word[1:]), manner)
    if word[0] in "!#" or word[0].isdigit():
        return True
    if word[0] == "^":
        return False
    if is_title(word, manner):
        return True
    if word in _HEADS_OF_TOWNS and not is_behind:
        return any(pair == (word, name[0]) for segment in own for pair in pairwise(segment))  # New Owl Road, New Delhi
    if any(word in segment for segment in own):
        return True
    is_second = len(word) > _LEAST_SECOND and (manner.country in SECOND_NAMES or manner.country in PORTUGUESE)
    is_saint = name[0] in _SAINTS and len(name) == _SAINT_ALONE  # San Juan is no San Juan de Dios
    return is_behind and is_second and len(name) > 1 and not is_saint


def _without(words: list[str], word: str, *, last: bool) -> list[str]:
    if words and words[-1 if last else 0] == word:
        return words[:-1] if last else words[1:]
    if len(words) > 1 and words[-2 if last else 1] == word:  # Corniche Road West
        return words
    return words
