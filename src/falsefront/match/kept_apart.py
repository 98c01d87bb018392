"""Groups that fall apart by the words of their texts: numbered roads and towns abroad that nothing read tells apart.

So do a road in translation and one in pinyin in China, which grouping knows by one key (`compare.translations`), and
roads that every zone has (`compare.zone_roads`).

Grouping works on what was read. What `compare` says besides of two texts abroad that were read as one place (see
`address.compare.words_apart`) is asked here, of the texts of one group only: of all pairs that have words of their own
where they are few, else of those that quick looks at the texts find. A group in which nobody is apart stays as it is;
any other falls into places as `parted` has it, two that are apart never in one.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from itertools import combinations

from falsefront.address.compare.aligning.other_scripts import pair_across
from falsefront.address.compare.aligning.said_apart import said_apart
from falsefront.address.compare.apart.china.bare_names import names_called_after
from falsefront.address.compare.apart.china.parts_of_roads import ROADS_OF_PARTS, part_of_road
from falsefront.address.compare.apart.houses.kinds_of_parts import may_have_kinds
from falsefront.address.compare.apart.houses.units_of_roads import lone_unit
from falsefront.address.compare.apart.named_apart import named_apart
from falsefront.address.compare.apart.roads.inner_words import may_have_inner_words
from falsefront.address.compare.apart.roads.name_tails import may_have_tails
from falsefront.address.compare.apart.roads.ranks import titles_said
from falsefront.address.compare.apart.towns.codes_or_states import may_end_in_code
from falsefront.address.compare.apart.towns.postcodes import parts_said
from falsefront.address.compare.apart.words_apart import words_apart
from falsefront.address.compare.apart.written_vowels import may_have_vowels
from falsefront.address.compare.apart.zones.plots_of_estates import may_have_estates
from falsefront.address.compare.apart.zones.zone_numbers import may_have_zones
from falsefront.address.compare.comparison import compare
from falsefront.address.compare.labelled_parts import may_have_labels
from falsefront.address.compare.names_of_places.translations import (
    have_translated_names,
    may_be_only_translated,
    may_be_translation,
)
from falsefront.address.compare.rules import Verdict
from falsefront.address.compare.sites.branches import BRANCH, branch_of
from falsefront.address.compare.sites.grounds import may_number_houses
from falsefront.address.compare.sites.landmarks import may_stand_beside
from falsefront.address.compare.sites.parts_in_china import may_be_extended, parts_in_china
from falsefront.address.compare.sites.zone_roads import is_key_of_zones, may_name_zone
from falsefront.address.compare.world.buildings_abroad import may_have_common_names, may_have_units
from falsefront.address.compare.world.flat_words import words_of
from falsefront.address.compare.world.road_ordinals import ordinals_of
from falsefront.address.compare.world.towns_japan import WARD, are_two_ways
from falsefront.address.compare.world.word import POSTCODE, SHORT, Word, digits_of
from falsefront.address.compare.world.zone_parts import parts_of
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.reading import Reading
from falsefront.address.slips import compared_without_slips
from falsefront.match.parted import parted
from falsefront.match.parts import AT
from falsefront.match.rest import has_leftover
from falsefront.records import Comparison

# Ways to write the names of one group that are asked pair by pair: of more, which only a tower of hundreds of firms
# has, each with its own name before its address, the group's word stands.
MOST_ASKED = 240
# Of so many or fewer each pair abroad that has words of its own is compared, whatever it is that keeps apart; of more
# those that may be apart by what is looked for.
MOST_COMPARED = 60


def stated_cities(words: Sequence[str]) -> str:
    """Return the cities that a row of words states or leaves open, as one word; "" where it says none."""
    return words[AT["city"]] or words[AT["cities"]]


OPEN_PARTS = ("rest", "road", "area", "development", "number", "building", "kind")  # by which a text of China is open


def is_open_in_china(rest: str, road: str, area: str, development: str, number: str, building: str, kind: str) -> bool:
    """Whether a text of China with these words may be apart from others of its group: translated, or in a named zone.

    Or on one of the long roads of Hong Kong whose parts count their houses anew; or a branch of a shop, the extension
    of a market's district, a building of a road without a number, which may stand beside something, or a bare name.

    Only who says a translated word has a rest for it (`rest.rest_of`), and a zone stands in the parts that are asked
    here or in a rest; of two that are apart one at least is such a text.
    """
    if road in ROADS_OF_PARTS or (has_leftover(rest) and BRANCH in rest) or (rest and may_be_extended(rest)):
        return True
    if (building and road and not (number or development)) or (development and not road and kind == _NO_KIND):
        return True
    if rest and (may_be_translation(road) or may_be_translation(area) or may_be_translation(development)):
        return True
    return bool(rest or area or development) and is_key_of_zones(road)


_NO_KIND = " "  # of a development without a generic word: see `parts`


def kept_apart(cities: Mapping[str, str], read: Callable[[str], Reading]) -> list[list[str]]:
    """Return the places that the texts of one group are, sorted; one where nothing keeps any two of them apart.

    `cities` has the texts, each with what grouping knows already of where it lies (see `stated_cities`), so that only
    those are read again that it does not settle.
    """
    ordered = sorted(cities)
    alike = _alike(ordered, _every_word)
    is_small = len(alike) <= MOST_COMPARED
    if not is_small:
        alike = _alike(ordered, _written)
    firsts = [members[0] for members in alike]
    if not 1 < len(alike) <= MOST_ASKED or not any(
        _are_apart_in_china(a, b, read)
        if _is_in_china(cities[a]) and _is_in_china(cities[b])
        else _are_apart(a, b, read, have_two_cities=_are_two(cities[a], cities[b]))
        or (is_small and _have_own_words(a, b) and _asked(read(a), read(b), read)[0] is Verdict.APART)
        for a, b in combinations(firsts, 2)
    ):
        return [ordered]
    parts = parted([read(text) for text in firsts], ask=partial(_asked, read=read))
    return sorted(sorted(text for at in part for text in alike[at]) for part in parts)


def _alike(texts: Sequence[str], words: Callable[[str], frozenset[str]]) -> list[list[str]]:
    """Return texts that have the same words together, in the order of the first of each."""
    found: dict[frozenset[str], list[str]] = {}
    for text in texts:
        found.setdefault(words(text), []).append(text)
    return list(found.values())


def _have_own_words(a: str, b: str) -> bool:
    """Whether a name, side, kind of road or region stands on one side alone, or digits on each: all that may part."""
    if not (_digits(a) <= _digits(b) or _digits(b) <= _digits(a)):
        return True  # Wien 4, Wien 14
    left, right = words_of(min(a, b)), words_of(max(a, b))
    pair_across(left, right, a, b)
    own = [word for word in (*left, *right) if not word.partners]
    return any(it.kind in _OWN or (it.kind == "region" and it.text not in world().countries) for it in own)


_OWN = frozenset({"name", "side", "type"})


def _digits(text: str) -> frozenset[str]:
    return frozenset(_DIGITS.findall(text))


def _are_two(one: str, other: str) -> bool:
    """Whether both say where they lie, and not the same: one of them may name a nearer town."""
    return one != other and bool(one and other)


def _is_in_china(stated: str) -> bool:
    """Whether a city is stated by its code of China, which begins with a digit and others with their country."""
    return stated[:1].isdigit()


def _are_apart_in_china(a: str, b: str, read: Callable[[str], Reading]) -> bool:
    may_be = not _looks_in_china(a).isdisjoint(_looks_in_china(b))
    may_be = may_be or bool(names_called_after(a)) != bool(names_called_after(b))
    if may_be and named_apart(read(a), read(b)):
        return words_apart(read(a), read(b)) is not None
    return _is_translated(a, b, read) and not compare(read(a), read(b)).same_premises


@lru_cache(maxsize=4096)
def _looks_in_china(text: str) -> frozenset[Callable[[str], object]]:
    """Return which of the quick looks find something in a text; what one finds in two may keep them apart."""
    return frozenset(look for look in _LOOKS_IN_CHINA if look(text))


_LOOKS_IN_CHINA: tuple[Callable[[str], object], ...] = (
    parts_in_china,
    may_name_zone,
    part_of_road,
    may_number_houses,
    branch_of,
    may_stand_beside,
)


def _is_translated(a: str, b: str, read: Callable[[str], Reading]) -> bool:
    """Whether one has a name in translation for what the other spells; grouping knows names by their pinyin."""
    return may_be_only_translated(a, b) and have_translated_names(read(a), read(b))


def _are_apart(a: str, b: str, read: Callable[[str], Reading], *, have_two_cities: bool) -> bool:
    may_be = (
        have_two_cities
        or (parts_of(a) and parts_of(b))
        or ordinals_of(a) != ordinals_of(b)
        or _have_two_codes(a, b)
        or (parts_in_china(a) and parts_in_china(b))
        or (may_name_zone(a) and may_name_zone(b))
        or may_have_tails(a, b)
        or may_have_common_names(a, b)
        or may_have_units(a, b)
        or may_have_vowels(a, b)
        or may_have_inner_words(a, b)
        or may_have_estates(a, b)
        or may_have_zones(a, b)
        or may_have_labels(a, b)
        or may_have_kinds(a, b)
        or lone_unit(a) != lone_unit(b)
        or _initials(a) != _initials(b)
        or may_end_in_code(a) != may_end_in_code(b)
        or bool(titles_said(a)) != bool(titles_said(b))
    )
    if may_be and named_apart(read(a), read(b)):
        return words_apart(read(a), read(b)) is not None
    if _is_translated(a, b, read):
        return not compare(read(a), read(b)).same_premises
    if WARD in a + b and are_two_ways(read(a), read(b)):
        return True  # to two towns of one name in a ward of Kyoto
    for told in (_written, _telling):  # the words as they stand cost less than what they are
        if told(a) <= told(b) or told(b) <= told(a):
            return False  # nothing keeps apart unless each has something of its own to tell
    if said_apart(a, b, is_known=False) is None:
        return False
    return _asked(read(a), read(b), read)[0] is Verdict.APART


def _have_two_codes(a: str, b: str) -> bool:
    """Whether both have what may be postcodes, and none of one side begins as one of the other does."""
    left, right = parts_said(a), parts_said(b)
    return bool(left and right) and left.isdisjoint(right)


@lru_cache(maxsize=4096)
def _initials(text: str) -> frozenset[str]:
    """Return the letters in Cyrillic before names: М. Совиный пер. is Little Owl Lane."""
    return frozenset() if text.isascii() else frozenset(_INITIAL.findall(text))


def _asked(one: Reading, other: Reading, read: Callable[[str], Reading]) -> tuple[Verdict, Comparison]:
    found = compare(one, other)
    if found.same_premises:
        return Verdict.SAME, found
    without = compared_without_slips(one, other, read, are_one=False)
    if without is not None and without.same_premises:
        return Verdict.SAME, without
    return (Verdict.APART if words_apart(one, other) else Verdict.OPEN), found


def _every_word(text: str) -> frozenset[str]:
    """Return the words and numbers of a text: two letters may be a state, an initial or a quarter's (V.O.)."""
    return frozenset(_ANY_WORD.findall(text.casefold()))


@lru_cache(maxsize=4096)
def _written(text: str) -> frozenset[str]:
    """Return the words and numbers of a text, without those of two letters, which tell nothing."""
    return frozenset(_WORD.findall(text.casefold()))


_INITIAL = re.compile(r"(?<!\w)([\u0400-\u04ff])\. ?(?=[\u0400-\u04ff]{4})")
_DIGITS = re.compile(r"\d+")
_ANY_WORD = re.compile(r"[^\W_]+")
_WORD = re.compile(rf"[^\W\d_]{{{SHORT + 1},}}|\d[\w/-]*")


@lru_cache(maxsize=4096)
def _telling(text: str) -> frozenset[str]:
    """Return the words by which a text may be apart from another: names, sides, numbers of roads, postcodes."""
    words = words_of(text)
    return frozenset(word.text for word in words if _tells(word, words))


def _tells(word: Word, words: Sequence[Word]) -> bool:
    if word.kind in ("name", "side"):
        return True
    behind = words[word.at + 1] if word.at + 1 < len(words) else None
    is_of_road = behind is not None and behind.kind == "type" and behind.part == word.part
    return word.kind == "number" and (is_of_road or len(digits_of(word.text)) >= POSTCODE)
