"""What keeps two addresses abroad apart by their words alone: what each says and the other leaves unsaid.

The words have their partners before (see `pairing`). Another number, name, letter or side, a numbered road, a state:
what both sides have of one kind, and only one of them each, is two places.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from string import ascii_lowercase

from rapidfuzz.distance import OSA

from falsefront.address.abroad.finer.text import has_digit
from falsefront.address.compare.aligning.other_scripts import pair_across
from falsefront.address.compare.streets_of_turkey import is_one_numbered_street
from falsefront.address.compare.world.flat_words import words_of
from falsefront.address.compare.world.word import SHORT, Word, has_form_of_postcode
from falsefront.address.gazetteer.elsewhere import Region
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import USES
from falsefront.address.lexicon.table import forms, values
from falsefront.address.plain.text import folded_again
from falsefront.address.reading import Reading

_LONGEST_LABEL = 3  # letters: nro, cep, zip
_STREETS = values("abroad.road.northern")
_UNREAD = forms("abroad.road.unread")
_WITH_HYPHENS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_LEAST_SLIP, _SLIPS = 7, 2  # letters of a town that may be mistyped, and how many of them


def numbered_roads_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad lie on two numbered roads: each text names one that the other does not."""
    if is_one_numbered_street(a, b):
        return None
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
    own = (word for word in words if word.text not in said and has_digit(word.text) and not is_room(word, words))
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


def said_apart(
    a: str, b: str, *, is_known: bool, town: frozenset[str] = frozenset(), country: str | None = None
) -> str | None:
    """Return what keeps two texts apart that were read as one place: numbered roads, or towns; None where nothing does.

    Towns do where each text has a name that the other has not; where a town is known to be in common (`is_known`), each
    must have another postcode besides. `town` holds the words of the town in common, however each side calls it, and
    `country` says where they lie, if that is known and names are spelled by ear there.

    >>> said_apart("House 17, Road 2, Dhanmondi, Dhaka", "17, Road No. 12 (New), Dhanmondi, Dhaka", is_known=True)
    'two numbered roads'
    >>> lake, other = "100 Grainger Parkway, Lake Forest, IL", "100 Grainger Parkway, Lake Zurich, Illinois"
    >>> said_apart(lake, other, is_known=False), said_apart(lake, other, is_known=True)
    ('names that only one side has, and no town in common', None)
    >>> code, cedex = "42 quai du Bel Air, 92100 Owlville", "42 quai du Bel-Air, 92659 Owlville Cedex"
    >>> said_apart(code, cedex, is_known=True, town=frozenset({"owlville"}))
    """
    both = words_of(min(a, b), country), words_of(max(a, b), country)
    pair_across(*both, a, b, country)
    if _are_on_two_numbered_roads(*both):
        return "two numbered roads"
    left, right = ([word for word in left_over(words)["name"] if word.text not in town] for words in both)
    if left and right and "-" in a + b:
        left, right = _without_parted(left, right, a, b), _without_parted(right, left, a, b)
    if not (left and right) or any(_is_slip(one.text, other.text) for one in left for other in right):
        return None
    if is_known and not all(any(is_postcode(word) and not word.partners for word in words) for words in both):
        return None
    if is_known and not _codes_of_streets(both[0]).isdisjoint(_codes_of_streets(both[1])):
        return None
    return "names that only one side has, and no town in common"


def _codes_of_streets(words: list[Word]) -> frozenset[str]:
    """Return the first five digits of postcodes of Brazil: the last three tell houses and firms of a street apart."""
    return frozenset(word.text[:5] for word in words if _CEP.fullmatch(word.text))


_CEP = re.compile(r"\d{5}-\d{3}")


def _without_parted(names: list[Word], others: list[Word], *texts: str) -> list[Word]:
    """Return names without those that one side writes with hyphens and the other without: Point-du-Jour."""
    parted = {"".join(parts): frozenset(parts) for parts in _parted_whole(*texts)}
    said = {word.text for word in others}
    of_others = frozenset(part for whole, parts in parted.items() if whole in said for part in parts)
    return [
        word
        for word in names
        if word.text not in of_others and said.isdisjoint(parted.get(word.text, frozenset[str]()))
    ]


def _parted_whole(*texts: str) -> Iterator[list[str]]:
    """Yield the words of each name with hyphens that stands somewhere without them, whole."""
    plain = [folded_again(text).text.lower() for text in texts]
    for run in (run for text in plain for run in _WITH_HYPHENS.findall(text)):
        if any(re.search(rf"\b{run.replace('-', ' ')}\b", text) for text in plain):
            yield run.split("-")


def _is_slip(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _LEAST_SLIP and OSA.distance(one, other, score_cutoff=_SLIPS) <= _SLIPS


def are_apart(left: list[Word], right: list[Word]) -> bool:
    """Whether both sides say something that the other does not: another number, name, letter, side or state."""
    one, other = left_over(left), left_over(right)
    is_sure = have_one_postcode(left, right)  # where towns and quarters are told otherwise
    if any(one[kind] and other[kind] and not (is_sure and kind == "name") for kind in one):
        return True
    if _is_other_street(one["type"], right) or _is_other_street(other["type"], left):
        return True
    if any(_is_other_lane(word, words) for words in (left, right) for word in words):
        return True
    if _are_on_two_numbered_roads(left, right) or (not is_sure and _is_name_continued(left, right)):
        return True
    short = [[*over["name"], *_short_names(words)] for over, words in ((one, left), (other, right))]
    return _are_states_apart(left, right) or _are_roads_apart(short[0], short[1], left, right)


def _short_names(words: list[Word]) -> list[Word]:
    """Return names of two letters that only this side has and a kind of road follows: MG Road, GT Road."""
    return [
        word
        for word, behind in pairwise(words)
        if word.kind == "name" and len(word.text) == SHORT and not word.partners
        if behind.kind == "type" and behind.part == word.part
    ]


def _is_other_street(types: list[Word], others: list[Word]) -> bool:
    """Whether only this side has a kind of road, and the other a word for another that is read as a name.

    So are torg and vei, and Bridge.
    """
    kinds = {word.text for word in types}
    return bool(kinds) and any(
        not word.partners and (word.text in _UNREAD or (word.text in _STREETS and _STREETS[word.text] not in kinds))
        for word in others
    )


def _is_name_continued(words: list[Word], others: list[Word]) -> bool:
    """Whether a name goes on by another word here than there: Reggio Emilia, Reggio Calabria (a region)."""
    for word, behind in pairwise(words):
        for partner in word.partners if word.kind == "name" and _continues(word, behind) else ():
            there = others[partner.at + 1] if partner.at + 1 < len(others) else None
            if there is not None and _continues(partner, there) and "name" in (behind.kind, there.kind):
                return True
    return False


def _continues(word: Word, behind: Word) -> bool:
    is_open = behind.part == word.part and not behind.partners and len(behind.text) > SHORT
    return is_open and behind.kind in ("name", "region")


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


def left_over(words: list[Word]) -> dict[str, list[Word]]:
    """Return what only this side has, by kind: names (sides among them), letters, types of road and numbers."""
    found: dict[str, list[Word]] = {"name": [], "letter": [], "type": [], "number": []}
    for word in words:
        if word.partners:
            continue
        if word.text[:1].isdigit() and (word.kind != "number" or is_room(word, words)):
            continue
        if word.kind == "name" and len(word.text) > SHORT and not (is_label(word, words) or _is_use(word, words)):
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


def _is_use(word: Word, words: list[Word]) -> bool:
    """Whether a word says what a zone is for, and stands at the word for it: Zona Industriale."""
    if word.text not in USES:
        return False
    beside = (words[at] for at in (word.at - 1, word.at + 1) if 0 <= at < len(words))
    return any(it.kind == "generic" and it.part == word.part for it in beside)


def have_one_postcode(left: list[Word], right: list[Word]) -> bool:
    """Whether a postcode is in common, which one side at least has as such."""
    return any(is_postcode(word) and word.partners for word in (*left, *right))


def is_postcode(word: Word) -> bool:
    """Whether a number has the form of a postcode and is no range of houses or row of plots."""
    if word.is_code or word.is_house:
        return word.is_code
    is_long = word.kind == "number" and has_form_of_postcode(word.text)
    first, dash, last = word.text.partition("-")
    if dash and len(first) == len(last) and first < last:
        return False  # 141-142
    return is_long and "-" not in last  # D-15/16/17 are three plots


def is_label(word: Word, words: list[Word]) -> bool:
    """Whether a short word stands right before a number, as its label in some language: Nro 2461, CEP 01310."""
    if len(word.text) > _LONGEST_LABEL or word.at + 1 == len(words) or word.text in _STREETS:
        return False
    behind = words[word.at + 1]
    return behind.kind == "number" and behind.part == word.part


def is_room(word: Word, words: list[Word]) -> bool:
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
    if not word.text[:1].isdigit() or word.partners or is_room(word, words):
        return False
    if word.kind == "name":
        return True
    if is_postcode(word):
        return False  # 69791 St. Priest
    behind = words[word.at + 1] if word.at + 1 < len(words) else None
    return behind is not None and behind.kind == "type" and behind.part == word.part


def _are_on_two_numbered_roads(left: list[Word], right: list[Word]) -> bool:
    """Whether each side names a road by a number, or by a letter and a number, that the other does not: Road D3."""
    return all(
        any(
            (_is_other_lane(word, words) or _is_coded_road(word, words))
            and not (_is_among(word, words, others) or _is_counted_alike(word, others))
            for word in words
        )
        for words, others in ((left, right), (right, left))
    )


def _is_among(word: Word, words: list[Word], others: list[Word]) -> bool:
    """Whether the other side has a number before the same kind of road, whatever it was taken for: 54th Ave."""
    kind = _type_behind(word, words)
    return kind is not None and any(it.text == word.text and _type_behind(it, others) == kind for it in others)


def _is_counted_alike(word: Word, others: list[Word]) -> bool:
    """Whether the other side has the number with or without the N of "No.": Đường N2, Road N2 (read as No. 2)."""
    both = f"n{word.text}", word.text.removeprefix("n")
    return any(it.text in both and it.text != word.text for it in others if not it.partners)


def _type_behind(word: Word, words: list[Word]) -> str | None:
    behind = words[word.at + 1] if word.at + 1 < len(words) else None
    return behind.text if behind is not None and behind.kind == "type" and behind.part == word.part else None


def _is_coded_road(word: Word, words: list[Word]) -> bool:
    """Whether a letter and a number that only this side has are the name of a road: Road D3, Đường số D3, D3 Street."""
    if word.partners or not word.text[:1].isalpha() or not has_digit(word.text) or is_room(word, words):
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
    for start in range(len(words)):
        text = ""
        for word in words[start : start + 3]:
            if word.partners or word.kind in ("number", "room"):
                break
            text += word.text
            found.update(regions.get(text, ()))
    return frozenset(found)
