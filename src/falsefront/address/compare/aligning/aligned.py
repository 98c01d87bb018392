"""Two addresses abroad held against each other word by word, without asking what any word was read as.

No reader knows every town and every country's order, and a wrong reading is in conflict with a right one: in
"Leopoldstraße 236 Munich DE 80807" DE was once Delaware. So what was read is not asked here. Two texts are one place
where one says nothing that the other leaves unsaid or says otherwise: every number and every name of one of them has
its partner in the other, but for what only one side adds (a postcode, a state, a firm, a finer part of the town). A
house number must stand beside the same whole road in both, and a town or postcode must be in common besides. What is
altered (a number, a name, a town, a side, a kind of road) leaves a word on both sides, and then nothing is said.
"""

from collections.abc import Iterator

from falsefront.address.compare.aligning.houses_in_words import are_swapped, is_lone_number, may_be_house
from falsefront.address.compare.aligning.other_scripts import pair_across
from falsefront.address.compare.aligning.pairing import have_digits
from falsefront.address.compare.aligning.said_apart import (
    are_apart,
    have_one_postcode,
    is_label,
    is_postcode,
    left_over,
)
from falsefront.address.compare.aligning.towns_behind import are_towns_behind, is_behind_town
from falsefront.address.compare.aligning.zones_said import zones_apart
from falsefront.address.compare.world.flat_words import towns_of, words_of
from falsefront.address.compare.world.slips_of_villages import is_slip_of_village
from falsefront.address.compare.world.word import SHORT, Word
from falsefront.address.compare.world.words_abroad import WRITES_ENGLISH
from falsefront.address.lexicon.abroad import (
    AREA_WORDS,
    CITY_STATES,
    DEVELOPMENT_WORDS,
    EXTENSIONS,
    HONORIFICS,
    MIDDLES,
    USES,
)
from falsefront.address.lexicon.table import forms
from falsefront.address.plain.heard_across import are_of_two_alphabets

_LEAST_ROAD = 4  # letters of a road's name that says which it is
_LEAST_TOWN = 4
_SYLLABLES = frozenset({"VN"})  # where each syllable of a name counts, whatever it means: Nguyen Thi Thap
_SQUARE = "sq"
_CROATIAN = "cesta"
_OTHER_ROADS = frozenset({"put", "prilaz", "pot"})  # that stand for no kind of road elsewhere
_HEADS_OF_TOWNS = forms("abroad.town.head.american")
_CITY_STATES = frozenset(name.lower() for name, _ in CITY_STATES.values())
_ZONES_BEFORE = forms("abroad.area.before")
_ZONES_OF_TOWNS = forms("abroad.zone.of")  # GIDC, Ankleshwar


def aligned(a: str, b: str, country: str | None = None) -> str | None:
    """Return what road, number and town two texts have in common where each explains the other; None otherwise.

    `country` says where they lie, if that is known: in some countries names are spelled by ear.

    >>> aligned("Leopoldstraße 236 Munich DE 80807", "Leopoldstr. 236, D-80807 München")
    '236 leopold, 80807'
    >>> aligned("Leopoldstraße 236 Munich DE 80807", "Leopoldstr. 238, D-80807 München") is None
    True
    """
    left, right = words_of(min(a, b), country), words_of(max(a, b), country)
    if not have_digits(left, right) or not pair_across(left, right, a, b, country):
        return None
    if are_apart(left, right) or _is_zone_beside_road(left, right) or _is_zone_beside_road(right, left):
        return None
    if zones_apart(left, right):
        return None
    is_across = are_of_two_alphabets(a, b, country)
    for number, one in _roads(left):
        for partner, other in _roads(right):
            if partner not in number.partners or are_towns_behind((number, one, left), (partner, other, right)):
                continue
            if country in _SYLLABLES and _goes_on(one) and _goes_on(other):
                continue
            road = _one_road(number, one, other, left, right, is_across=is_across)
            if road is not None and country in WRITES_ENGLISH and any(map(_is_other_in_plural, road)):
                continue
            if road is not None and (is_slip_of_village(road, left) or are_swapped(road, left, right)):
                continue
            if road is not None and (_has_own_house(road, number, left) or _has_own_house(road, partner, right)):
                continue
            if road is not None and (town := _town(road, left) or _town(road, right)):
                return f"{number.text} {' '.join(word.text for word in road if word in one)}, {town}"
    return _plot_of_zone(left, right)


def _has_own_house(road: list[Word], house: Word, words: list[Word]) -> bool:
    """Whether a road has another number right at it, and the house's stands in another part: Scala B 2, Via Gufo 12."""
    own = [word for word in road if word in words]
    if not own or any(word.part == house.part for word in own):
        return False
    if not any(word.kind == "type" and word.part == own[-1].part for word in words):
        return False  # 203-902, Kestrel Technopark 192
    behind = max(word.at for word in own) + 1
    number = words[behind] if behind < len(words) else None
    return number is not None and number.part == own[-1].part and is_lone_number(number)


def _is_title_alone(word: Word) -> bool:
    """Whether a word is a title that the other side has not."""
    return word.text in HONORIFICS and word.kind == "generic" and not word.partners


def _is_other_in_plural(word: Word) -> bool:
    """Whether a word has a partner that is its plural: of King Street and Kings Street a city has both."""
    return any(it.text == f"{word.text}s" for it in word.partners) and not word.text.endswith("s")


def _goes_on(run: list[Word]) -> bool:
    """Whether a run of words beside a number has one that the other side has not, or has elsewhere."""
    return any(not word.partners and word.kind in ("name", "generic", "label") for word in run)


def _is_zone_beside_road(these: list[Word], those: list[Word]) -> bool:
    """Whether only this side has a word for a zone, and the other a road or town that this side has not.

    Gewerbegebiet Kirchfeld 5 is not Kirchfeldstrasse 5, nor Am Kirchfeld 5.
    """
    if not any(word.text in _ZONES_BEFORE and not word.partners for word in these):
        return False
    house = next((word.at for word in those if word.kind == "number" and word.partners and not is_postcode(word)), 0)
    return any(
        word.kind == "type" or (word.at < house and word.kind in ("name", "side") and word.text not in _ZONES_BEFORE)
        for word in those
        if not word.partners
    )


def _plot_of_zone(left: list[Word], right: list[Word]) -> str | None:
    """Return what plot, zone and town two texts have in common that name no road, and every number of each other."""
    over = [*left_over(left).items(), *left_over(right).items()]
    if any(kind != "name" and not all(map(is_postcode, words)) for kind, words in over if words):
        return None
    if any(word.kind == "type" for word in (*left, *right)):
        return None
    plot = next((word for word in left if word.partners and may_be_house(word, left) and _is_plot(word, left)), None)
    zone = next((name for name in map(_zone, (left, right)) if name), None)
    if zone is None and not any(words for kind, words in over if kind == "name"):
        zone = [word for word in left if word.kind == "generic" and word.partners and word.text in _ZONES_OF_TOWNS]
    if zone and _goes_on_before(zone[0], left, right):
        return None  # Lake View Tower is no View Tower
    if plot is None or not zone or not _is_plot(plot.partners[0], right):
        return None
    if _is_other_zone(zone[-1], left, right):
        return None
    town = next((word.text for word in left if word.partners and word not in zone and towns_of(word.text)), None)
    return f"{plot.text}, {' '.join(word.text for word in zone)}, {town}" if town else None


def _is_other_zone(last: Word, left: list[Word], right: list[Word]) -> bool:
    """Whether the word for a zone behind its name has another name before it on the other side: Bath, Bergen Court."""
    words, others = (left, right) if last in left else (right, left)
    behind = words[last.at + 1] if last.at + 1 < len(words) else None
    if behind is None or behind.kind != "generic":
        return False
    before = [others[it.at - 1] for it in behind.partners if it.at]
    return bool(before) and not any(it in last.partners for it in before) and all(it.kind == "name" for it in before)


def _goes_on_before(first: Word, here: list[Word], there: list[Word]) -> bool:
    """Whether a name that only one side has stands right before the first word of a zone's name, here or there."""
    for word in (first, *first.partners):
        words = here if word in here else there
        before = words[word.at - 1] if word.at else None
        if before is not None and before.part == word.part and before.kind == "name" and not before.partners:
            return True
    return False


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


def _roads(words: list[Word]) -> Iterator[tuple[Word, list[Word]]]:
    """Yield each number in common with the words that stand beside it, before it and behind it, up to the next sign."""
    for number in words:
        if not number.partners or not may_be_house(number, words):
            continue
        runs = [_beside(number, words, 1), _beside(number, words, -1)[::-1]]
        own = [run for run in runs if any(word.part == number.part and word.kind == "name" for word in run)]
        runs = own if own and any(_is_shared(run) for run in own) else runs  # Am Bahnhof 3, Neustadt an der Weinstraße
        typed = [run for run in runs if any(word.kind == "type" for word in run)]
        if not any(word.kind == "type" and word.partners for run in typed for word in run):
            typed = sorted(runs, key=lambda run: run not in typed)  # Lipa 28A str. Gorna Banya
        for run in typed or runs:
            if any(word.kind in ("name", "generic") for word in run):
                yield number, run


def _is_shared(run: list[Word]) -> bool:
    return any(word.kind == "name" and word.partners for word in run)


def _beside(number: Word, words: list[Word], step: int) -> list[Word]:
    found: list[Word] = []
    at = number.at + step
    while 0 <= at < len(words):
        word = words[at]
        if word.kind in ("number", "room") or (found and word.part != found[-1].part):
            break
        is_generic = word.kind == "generic" and not _is_title_alone(word)
        if word.kind == "label" or (not found and (is_generic or _is_letter_of(number, word, words))):
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
    number: Word, one: list[Word], other: list[Word], left: list[Word], right: list[Word], *, is_across: bool
) -> list[Word] | None:
    """Return the words of the road that two runs beside one number begin with, whole on both sides."""
    here = [word for word in one if word.kind in ("name", "generic") and any(it in other for it in word.partners)]
    there = [word for word in other if word.kind in ("name", "generic") and any(it in one for it in word.partners)]
    if not (here and there) or not (_is_telling(here) or _is_telling(there)):
        return None
    is_sure = have_one_postcode(left, right)
    if not (
        _is_whole(here, one, number, left, is_sure=is_sure)
        and _is_whole(there, other, number.partners[0], right, is_sure=is_sure)
        and not (_begins_otherwise(here, one, other) or _begins_otherwise(there, other, one))
    ):
        return None
    if any(map(_is_title_alone, one)) != any(map(_is_title_alone, other)):
        return None  # Al Rasheed Street is no Sheikh Rashid Street
    kinds = [_types_at(run, names) for run, names in ((one, here), (other, there))]
    is_doubled = is_across and (kinds[0] < kinds[1] or kinds[1] < kinds[0])  # ул. Маннергейминтие
    if kinds[0] and kinds[1] and kinds[0] != kinds[1] and not is_doubled:
        return None
    if any(
        _CROATIAN in kind and any(it.text in _OTHER_ROADS for it in run)
        for kind, run in zip(kinds, (other, one), strict=True)
    ):
        return None  # Sovska cesta is no Sovski put
    if (_SQUARE in kinds[0] and _has_word_at(other, there)) or (_SQUARE in kinds[1] and _has_word_at(one, here)):
        return None  # Owls torg is no Owls vei
    if not (kinds[0] or kinds[1]) and towns_of("".join(word.text for word in here)):
        return None  # 123 Houston
    return [*here, *there]


def _begins_otherwise(names: list[Word], run: list[Word], other: list[Word]) -> bool:
    """Whether a word that names of towns begin with stands before a road's, and the other side has it in its town's."""
    at = run.index(names[0]) - 1
    before = run[at] if at >= 0 else None
    if before is None or before.text not in _HEADS_OF_TOWNS or not before.partners:
        return False
    return not any(word in other for word in before.partners)  # New Owl Road, New Delhi


def _is_telling(names: list[Word]) -> bool:
    """Whether names say which road it is: a number's, or letters enough."""
    own = [word.text for word in names if word.kind == "name"]
    return any(text[:1].isdigit() for text in own) or sum(map(len, own)) >= _LEAST_ROAD


def _is_whole(names: list[Word], run: list[Word], number: Word, words: list[Word], *, is_sure: bool) -> bool:
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
        if is_between and word.kind == "region":
            return False  # Tha Din Daeng is no Din Daeng
        if is_sure and word.at == high + 1 and is_behind_town(word, names, words):
            continue  # Rue de l'Aulne 7 Nantes Pays de Loire
        if is_sure and word.at == low - 1 and word.text in _ZONES_BEFORE:
            continue  # Industriegebiet Lindenberg 2
        if (
            word.kind == "side"
            or word.text in EXTENSIONS
            or _is_first_of_two(word, words)
            or (word.kind == "name" and len(word.text) > SHORT and not is_label(word, words))
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


def _has_word_at(run: list[Word], names: list[Word]) -> bool:
    """Whether a word that only this side has stands right behind a name, where another kind of road may stand."""
    behind = run.index(names[-1]) + 1
    return behind < len(run) and run[behind].kind == "name" and not run[behind].partners


def _is_type(word: Word) -> bool:
    """Whether a word is a kind of road, or of a house that stands in its place: Commerce Court."""
    return word.kind == "type" or (word.kind == "generic" and word.text in DEVELOPMENT_WORDS)


def _town(road: list[Word], words: list[Word]) -> str | None:
    """Return a word in common besides a road: a town, a postcode, or a name in another part of the text."""
    parts = {word.part for word in road if word in words}
    for word in words:
        if not word.partners or word in road or word.text in MIDDLES or any(it in road for it in word.partners):
            continue
        if is_postcode(word) or (word.kind == "region" and word.text in _CITY_STATES):
            return word.text
        if word.kind == "name" and len(word.text) >= _LEAST_TOWN and (towns_of(word.text) or word.part not in parts):
            return word.text
    return None
