"""Two addresses abroad held against each other word by word, without asking what any word was read as.

No reader knows every town and every country's order, and a wrong reading is in conflict with a right one: in
"Leopoldstraße 236 Munich DE 80807" DE was once Delaware. So what was read is not asked here. Two texts are one place
where one says nothing that the other leaves unsaid or says otherwise: every number and every name of one of them has
its partner in the other, but for what only one side adds (a postcode, a state, a firm, a finer part of the town). A
house number must stand beside the same whole road in both, and a town or postcode must be in common besides. What is
altered (a number, a name, a town, a side, a kind of road) leaves a word on both sides, and then nothing is said.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from string import ascii_lowercase

from rapidfuzz.distance import OSA

from falsefront.address.abroad.text import has_digit
from falsefront.address.compare.flat_words import SHORT, Word, has_form_of_postcode, towns_of, words_of
from falsefront.address.compare.other_scripts import pair_across
from falsefront.address.compare.pairing import have_digits
from falsefront.address.gazetteer.elsewhere import Region
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import AREA_WORDS, CITY_STATES, DEVELOPMENT_WORDS, USES
from falsefront.address.lexicon.table import forms
from falsefront.address.reading import Reading

_LONGEST_LABEL = 3  # letters: nro, cep, zip
_LEAST_ROAD = 4  # letters of a road's name that says which it is
_LEAST_TOWN = 4
_LANE = "ln"
_CITY_STATES = frozenset(name.lower() for name, _ in CITY_STATES.values())
_ZONES_OF_TOWNS = forms("abroad.zone.of")  # GIDC, Ankleshwar
_LEAST_SLIP, _SLIPS = 7, 2  # letters of a town that may be mistyped, and how many of them


def aligned(a: str, b: str, country: str | None = None) -> str | None:
    """Return what road, number and town two texts have in common where each explains the other; None otherwise.

    `country` says where they lie, if that is known: in some countries names are spelled by ear.

    >>> aligned("Leopoldstraße 236 Munich DE 80807", "Leopoldstr. 236, D-80807 München")
    '236 leopold, 80807'
    >>> aligned("Leopoldstraße 236 Munich DE 80807", "Leopoldstr. 238, D-80807 München") is None
    True
    """
    left, right = words_of(min(a, b)), words_of(max(a, b))
    if not have_digits(left, right) or not pair_across(left, right, a, b, country):
        return None
    if _are_apart(left, right):
        return None
    for number, one in _roads(left):
        for partner, other in _roads(right):
            road = _one_road(number, one, other, left, right) if partner in number.partners else None
            if road is not None and (town := _town(road, left) or _town(road, right)):
                return f"{number.text} {' '.join(word.text for word in road if word in one)}, {town}"
    return _plot_of_zone(left, right)


def _plot_of_zone(left: list[Word], right: list[Word]) -> str | None:
    """Return what plot, zone and town two texts have in common that name no road, and every number of each other."""
    over = [*_left_over(left).items(), *_left_over(right).items()]
    if any(kind != "name" and not all(map(_is_postcode, words)) for kind, words in over if words):
        return None
    if any(word.kind == "type" for word in (*left, *right)):
        return None
    plot = next((word for word in left if word.partners and _may_be_house(word, left) and _is_plot(word, left)), None)
    zone = next((name for name in map(_zone, (left, right)) if name), None)
    if zone is None and not any(words for kind, words in over if kind == "name"):
        zone = [word for word in left if word.kind == "generic" and word.partners and word.text in _ZONES_OF_TOWNS]
    if plot is None or not zone or not _is_plot(plot.partners[0], right):
        return None
    town = next((word.text for word in left if word.partners and word not in zone and towns_of(word.text)), None)
    return f"{plot.text}, {' '.join(word.text for word in zone)}, {town}" if town else None


def _is_plot(number: Word, words: list[Word]) -> bool:
    """Whether a number stands behind its label, or begins a part."""
    before = words[number.at - 1] if number.at else None
    return before is None or before.part != number.part or before.kind == "label"


def _zone(words: list[Word]) -> list[Word]:
    """Return the names in common right before the word for a zone or estate, of which one is nothing but its name."""
    for word in words:
        if word.kind != "generic" or (word.text not in AREA_WORDS and word.text not in DEVELOPMENT_WORDS):
            continue
        names: list[Word] = []
        at = word.at - 1
        while at >= 0 and words[at].kind == "name" and words[at].part == word.part and words[at].partners:
            names.insert(0, words[at])
            at -= 1
        if any(len(it.text) >= _LEAST_ROAD and it.text not in USES for it in names):
            return names
    return []


def numbered_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad lie on two numbered roads: each text names one that the other does not."""
    return _numbered_roads_apart(min(a.raw, b.raw), max(a.raw, b.raw))


@lru_cache(maxsize=1024)
def _numbered_roads_apart(a: str, b: str) -> str | None:
    left, right = words_of(a), words_of(b)
    if not (_has_numbered_road(left) and _has_numbered_road(right)):
        return None
    if not (_may_have_lane_beside(left, right) and _may_have_lane_beside(right, left)):
        return None
    pair_across(left, right, a, b)
    return "two numbered roads" if _has_lane_beside(left, right) and _has_lane_beside(right, left) else None


def _has_numbered_road(words: list[Word]) -> bool:
    return any(has_digit(word.text) for word in words) and any(word.kind == "type" for word in words)


def _may_have_lane_beside(words: list[Word], others: list[Word]) -> bool:
    """Whether a side may name a road by a number of its own: asked before the words have partners, which takes long.

    A name may turn out to be a kind of road, mistyped.
    """
    said = {word.text for word in others}
    before = {one.at for one, it in pairwise(words) if it.kind in ("type", "name") and it.part == one.part}
    own = (word for word in words if word.text not in said and has_digit(word.text) and not _is_room(word, words))
    return any(word.kind == "name" or word.at in before for word in own)


def _has_lane_beside(words: list[Word], others: list[Word]) -> bool:
    """Whether a side names a road by a number that the other has nowhere, whatever it counts; N2 may be No. 2."""
    said = {word.text for word in others} | {_bare(word.text) for word in others if not word.text.isdigit()}
    return any(
        word.text not in said and (_is_other_lane(word, words) or (_is_coded_road(word, words) and _is_new(word, said)))
        for word in words
    )


def _is_new(word: Word, said: set[str]) -> bool:
    return _bare(word.text) not in said


def _bare(text: str) -> str:
    """Return the digits of a letter and a number."""
    return text.lstrip(ascii_lowercase)


def said_apart(a: str, b: str, *, is_known: bool) -> str | None:
    """Return what keeps two texts apart that were read as one place: numbered roads, or towns; None where nothing does.

    Towns do where each text has a name that the other has not; where a town is known to be in common (`is_known`), each
    must have another postcode besides.

    >>> said_apart("House 17, Road 2, Dhanmondi, Dhaka", "17, Road No. 12 (New), Dhanmondi, Dhaka", is_known=True)
    'two numbered roads'
    >>> lake, other = "100 Grainger Parkway, Lake Forest, IL", "100 Grainger Parkway, Lake Zurich, Illinois"
    >>> said_apart(lake, other, is_known=False), said_apart(lake, other, is_known=True)
    ('names that only one side has, and no town in common', None)
    """
    both = words_of(min(a, b)), words_of(max(a, b))
    pair_across(*both, a, b)
    if _are_on_two_numbered_roads(*both):
        return "two numbered roads"
    left, right = (_left_over(words)["name"] for words in both)
    if not (left and right) or any(_is_slip(one.text, other.text) for one in left for other in right):
        return None
    if is_known and not all(any(_is_postcode(word) and not word.partners for word in words) for words in both):
        return None
    return "names that only one side has, and no town in common"


def _is_slip(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _LEAST_SLIP and OSA.distance(one, other, score_cutoff=_SLIPS) <= _SLIPS


def _are_apart(left: list[Word], right: list[Word]) -> bool:
    """Whether both sides say something that the other does not: another number, name, letter, side or state."""
    one, other = _left_over(left), _left_over(right)
    is_sure = any(_is_postcode(word) and word.partners for word in left)  # where towns and quarters are told otherwise
    if any(one[kind] and other[kind] and not (is_sure and kind == "name") for kind in one):
        return True
    if any(_is_other_lane(word, words) for words in (left, right) for word in words):
        return True
    if _are_on_two_numbered_roads(left, right):
        return True
    return _are_states_apart(left, right) or _are_roads_apart(one["name"], other["name"], left, right)


def _are_roads_apart(these: list[Word], those: list[Word], left: list[Word], right: list[Word]) -> bool:
    """Whether names that only one side has stand beside one kind of road, on both: Hosur Road, Sarjapur Road."""
    beside = {id(type_) for word in those for type_ in _types_beside(word, right)}
    return any(
        id(partner) in beside for word in these for type_ in _types_beside(word, left) for partner in type_.partners
    )


def _types_beside(word: Word, words: list[Word]) -> Iterator[Word]:
    for at in (word.at - 1, word.at + 1):
        if 0 <= at < len(words) and words[at].kind == "type" and words[at].part == word.part:
            yield words[at]


def _is_postcode(word: Word) -> bool:
    is_long = word.kind == "number" and has_form_of_postcode(word.text)
    first, dash, last = word.text.partition("-")
    if dash and len(first) == len(last) and first < last:
        return False  # 141-142
    return is_long and "-" not in last  # D-15/16/17 are three plots


def _left_over(words: list[Word]) -> dict[str, list[Word]]:
    found: dict[str, list[Word]] = {"name": [], "letter": [], "type": [], "number": []}
    for word in words:
        if word.partners:
            continue
        if word.text[:1].isdigit() and (word.kind != "number" or _is_room(word, words)):
            continue
        if word.kind == "name" and len(word.text) > SHORT and not _is_label(word, words):
            found["name"].append(word)
        elif word.kind == "name" and len(word.text) == 1:
            found["letter"].append(word)
        elif word.kind == "side":
            found["name"].append(word)
        elif word.kind == "type":
            found["type"].append(word)
        elif word.kind == "number":
            found["number"].append(word)
    return found


def _is_label(word: Word, words: list[Word]) -> bool:
    """Whether a short word stands right before a number, as its label in some language: Nro 2461, CEP 01310."""
    if len(word.text) > _LONGEST_LABEL or word.at + 1 == len(words):
        return False
    behind = words[word.at + 1]
    return behind.kind == "number" and behind.part == word.part


def _is_room(word: Word, words: list[Word]) -> bool:
    """Whether a number has a label of rooms or floors beside it that is not another's: 88 in 21F 88 has none."""
    behind = words[word.at + 1] if word.at + 1 < len(words) else None
    if behind is not None and behind.kind == "room" and behind.part == word.part:
        return True
    before = words[word.at - 1] if word.at else None
    if before is None or before.kind != "room" or before.part != word.part:
        return False
    further = words[word.at - 2] if word.at > 1 else None
    return further is None or further.kind != "number" or further.part != word.part


def _is_other_lane(word: Word, words: list[Word]) -> bool:
    """Whether a kind of road and a number that only this side has stand together: Soi 5, Lane 7, Eulji-ro 3-gil."""
    if not word.text[:1].isdigit() or word.partners or _is_room(word, words):
        return False
    if word.kind == "name":
        return True
    behind = words[word.at + 1] if word.at + 1 < len(words) else None
    return behind is not None and behind.kind == "type" and behind.part == word.part


def _are_on_two_numbered_roads(left: list[Word], right: list[Word]) -> bool:
    """Whether each side names a road by a number, or by a letter and a number, that the other does not: Road D3."""
    return all(
        any(_is_other_lane(word, words) or _is_coded_road(word, words) for word in words) for words in (left, right)
    )


def _is_coded_road(word: Word, words: list[Word]) -> bool:
    """Whether a letter and a number that only this side has are the name of a road: Road D3, Đường số D3, D3 Street."""
    if word.partners or not word.text[:1].isalpha() or not has_digit(word.text) or _is_room(word, words):
        return False
    behind = words[word.at + 1] if word.at + 1 < len(words) else None
    return word.kind == "name" or (behind is not None and behind.kind == "type" and behind.part == word.part)


def _are_states_apart(left: list[Word], right: list[Word]) -> bool:
    one, other = _states(left), _states(right)
    if not one or not other or not one.isdisjoint(other):
        return False
    return not {region.country for region in one}.isdisjoint(region.country for region in other)


def _states(words: list[Word]) -> frozenset[Region]:
    regions = world().regions
    found: set[Region] = set()
    for size in (3, 2, 1):
        for start in range(len(words) - size + 1):
            run = words[start : start + size]
            if not any(word.partners or word.kind in ("number", "room") for word in run):
                found.update(regions.get("".join(word.text for word in run), ()))
    return frozenset(found)


def _roads(words: list[Word]) -> Iterator[tuple[Word, list[Word]]]:
    """Yield each number in common with the words that stand beside it, before it and behind it, up to the next sign."""
    for number in words:
        if not number.partners or not _may_be_house(number, words):
            continue
        runs = [_beside(number, words, 1), _beside(number, words, -1)[::-1]]
        typed = [run for run in runs if any(word.kind == "type" for word in run)]
        for run in typed or runs:
            if any(word.kind in ("name", "generic") for word in run):
                yield number, run


def _may_be_house(number: Word, words: list[Word]) -> bool:
    """Whether a number may be a house's: no postcode, no room, no block or sector, no numbered road."""
    if number.kind != "number" or _is_postcode(number):
        return False
    if number.text[:2].isalpha() and "-" not in number.text:
        return False  # NW1, but SPL-3
    if _is_of_named_lane(number, words):
        return False
    before = words[number.at - 1] if number.at else None
    is_of_area = before is not None and before.kind == "generic" and before.part == number.part
    if is_of_area and before is not None and any(it.kind == "name" for it in before.partners):
        is_of_area = False  # High Tech Campus 60, HTC 60
    return not (is_of_area or _is_room(number, words))


def _is_of_named_lane(number: Word, words: list[Word]) -> bool:
    """Whether a number ends a lane's name that has a house's number before it: 8 Soi Sukhumvit 12."""
    at = number.at - 1
    while at > 0 and words[at].kind == "name" and words[at].part == number.part:
        at -= 1
    is_lane = 0 < at < number.at - 1 and words[at].kind == "type" and words[at].text == _LANE
    return is_lane and words[at - 1].kind == "number" and words[at].part == words[at - 1].part == number.part


def _beside(number: Word, words: list[Word], step: int) -> list[Word]:
    found: list[Word] = []
    at = number.at + step
    while 0 <= at < len(words):
        word = words[at]
        if word.kind in ("number", "room") or (found and word.part != found[-1].part):
            break
        if word.kind == "label" or (not found and (word.kind == "generic" or _is_letter_of(number, word, words))):
            at += step
            continue
        found.append(word)
        at += step
    return found


def _is_letter_of(number: Word, word: Word, words: list[Word]) -> bool:
    """Whether a letter that both have ends the part of a number, and is of it: D-94 A, Lake Road."""
    behind = words[word.at + 1] if word.at + 1 < len(words) else None
    is_last = behind is None or behind.part != word.part
    return (
        len(word.text) == 1
        and word.at == number.at + 1
        and word.part == number.part
        and is_last
        and bool(word.partners)
    )


def _one_road(
    number: Word, one: list[Word], other: list[Word], left: list[Word], right: list[Word]
) -> list[Word] | None:
    """Return the words of the road that two runs beside one number begin with, whole on both sides."""
    here = [word for word in one if word.kind in ("name", "generic") and any(it in other for it in word.partners)]
    there = [word for word in other if word.kind in ("name", "generic") and any(it in one for it in word.partners)]
    if not (here and there) or not (_is_telling(here) or _is_telling(there)):
        return None
    if not (_is_whole(here, one, number, left) and _is_whole(there, other, number.partners[0], right)):
        return None
    kinds = [_types_at(run, names) for run, names in ((one, here), (other, there))]
    if kinds[0] and kinds[1] and kinds[0] != kinds[1]:
        return None
    if not (kinds[0] or kinds[1]) and towns_of("".join(word.text for word in here)):
        return None  # 123 Houston
    return [*here, *there]


def _is_telling(names: list[Word]) -> bool:
    """Whether names say which road it is: a number's, or letters enough."""
    own = [word.text for word in names if word.kind == "name"]
    return any(text[:1].isdigit() for text in own) or sum(map(len, own)) >= _LEAST_ROAD


def _is_whole(names: list[Word], run: list[Word], number: Word, words: list[Word]) -> bool:
    """Whether nothing that only this side has stands between a number and the names, or beside them: Novyi Arbat."""
    ends = [word.at for word in names]
    low, high = min(ends), max(ends)
    if any(word.kind == "side" and not word.partners and word.at == high + 2 for word in run):
        return False  # Lake Road East
    for word in run:
        is_between = min(number.at, low) < word.at < max(number.at, high)
        is_beside = word.at in (low - 1, high + 1)
        if word.partners or not (is_between or is_beside):
            continue
        if (
            word.kind == "side"
            or _is_first_of_two(word, words)
            or (word.kind == "name" and len(word.text) > SHORT and not _is_label(word, words))
        ):
            return False
    return True


def _is_first_of_two(word: Word, words: list[Word]) -> bool:
    """Whether an initial stands before another that is written out elsewhere: A. and M. Morel are not Marc Morel."""
    if word.kind != "name" or len(word.text) > 1 or word.at + 1 == len(words):
        return False
    behind = words[word.at + 1]
    return behind.part == word.part and len(behind.text) == 1 and any(len(it.text) > 1 for it in behind.partners)


def _types_at(run: list[Word], names: list[Word]) -> set[str]:
    """Return the kinds of road that stand at a name, one after the other: Queens Gate Mews has two."""
    low, high = run.index(names[0]), run.index(names[-1])
    while low and run[low - 1].kind == "type":
        low -= 1
    while high + 1 < len(run) and _is_type(run[high + 1]):
        high += 1
    return {DEVELOPMENT_WORDS.get(word.text, word.text) for word in run[low : high + 1] if _is_type(word)}


def _is_type(word: Word) -> bool:
    """Whether a word is a kind of road, or of a house that stands in its place: Commerce Court."""
    return word.kind == "type" or (word.kind == "generic" and word.text in DEVELOPMENT_WORDS)


def _town(road: list[Word], words: list[Word]) -> str | None:
    """Return a word in common besides a road: a town, a postcode, or a name in another part of the text."""
    parts = {word.part for word in road if word in words}
    for word in words:
        if not word.partners or word in road or any(it in road for it in word.partners):
            continue
        if _is_postcode(word) or (word.kind == "region" and word.text in _CITY_STATES):
            return word.text
        if word.kind == "name" and len(word.text) >= _LEAST_TOWN and (towns_of(word.text) or word.part not in parts):
            return word.text
    return None
