"""An English address of Hong Kong as pieces; commas are welcome, but the names part it as well."""

import re
from collections.abc import Iterator
from functools import partial

from falsefront.address.gazetteer.hongkong import LEAST_START, HongKongNames, Known, english_key
from falsefront.address.gazetteer.places import Places
from falsefront.address.hongkong.bodies import without_bodies
from falsefront.address.hongkong.centres import english_centre
from falsefront.address.hongkong.english_labels import floor, labels
from falsefront.address.hongkong.mistyped import Localities
from falsefront.address.hongkong.piece import (
    DIVISION,
    EMPTY_WORD,
    FUNCTION,
    KNOWN,
    MADE,
    NUMBER,
    OF_DIVISION,
    UNREAD,
    Candidate,
    Piece,
    by_chance,
    cheapest,
    in_hong_kong,
    known_pieces,
)
from falsefront.address.hongkong.words import Words
from falsefront.address.lexicon.hongkong import (
    BEFORE_HOUSES,
    CENTRES,
    CHINESE_SIDES,
    EMPTY,
    ESTATES,
    FUNCTIONS,
    IN_NAMES,
    PHASES,
    ROAD_TYPES,
    SIDES,
    TRADES,
    UNITS,
    USES,
    VILLAGES,
    WEAK_ROAD_TYPES,
    WEAK_VILLAGES,
    WHOLE_ESTATES,
)
from falsefront.address.lexicon.words import NUMBER_WORDS
from falsefront.address.reading import Development, Name, Road
from falsefront.text.confusables import DIGIT_LETTERS

_WIDEST = 8  # words of the longest name
_WIDEST_MADE = 6  # words of a name the dictionary has not, with its generic word
_WIDEST_DIVISION = 4
_LEAST_WITH_SIDE = 2  # words before a type: a name and a side
_PER_WORD = 0.6  # cost of each word of a made name: more than a division or a known name costs
_AND = "&"
_SHORT_NAME = 6  # letters: one such word may be a name by chance
_MOST_CHANCE = 2  # words of such a name with its generic word
_ENDS = frozenset({"st", *ROAD_TYPES, *ESTATES, *WHOLE_ESTATES, *VILLAGES})
_ENDS_OF_CENTRES = frozenset(ending for ending in ESTATES if any(centre.endswith(ending) for centre in CENTRES))
_WHOLE = 0.1  # costs a name that ends in itself: New City Industrial Centre is no New City
_TORN = 0.4  # costs a name that a comma parts from its generic words, more than one in a piece
_AFTER_USE = ("sign", "number", "floor", "")  # what may follow a use without its generic word
_SIGNS = str.maketrans("", "", ".-'")
_GLUED_NUMBER = re.compile(
    r"(?<![a-z0-9/.-])(?<!\d )(\d{1,4}(?:-\d{1,4})?)([a-z]{3,}(?:'s)?(?: [a-z]{2,}(?:'s)?){1,5})"
)
_GLUED_NO = re.compile(r"\bno\.(?=\d)")  # No.18Harbour Road
_LETTERS_OF_CODE = 2
_LEAST_CODE = 5  # letters and digits of a name like ZJ300


class EnglishScanner:
    """Reads English text of Hong Kong with its dictionary and the gazetteer."""

    def __init__(self, names: HongKongNames, places: Places) -> None:
        """Take the look-ups."""
        self._names = names
        self._places = places
        self._localities = Localities(places)

    def pieces(self, text: str) -> list[Piece]:
        """Return the pieces of a folded, lower-case text."""
        words = Words(_GLUED_NUMBER.sub(self._apart, _GLUED_NO.sub("no. ", text)))
        found = without_bodies(self._localities.mended(cheapest(len(words), partial(self._candidates, words))))
        return [self._with_centre(piece) if piece.kind == "estate" else piece for piece in found]

    def _with_centre(self, piece: Piece) -> Piece:
        return piece._replace(centre=english_centre(piece.text, self._names, self._places))

    def _apart(self, found: re.Match[str]) -> str:
        """Return a number and the road of the dictionary that it runs into with a space: "26harbour road".

        "5hing Yip Street" may be either of two roads, and stays.
        """
        names = found[2].split(" ")
        is_disguised = self._begins_road([(found[1] + names[0]).translate(DIGIT_LETTERS), *names[1:]])
        return f"{found[1]} {found[2]}" if self._begins_road(names) and not is_disguised else found[0]

    def _begins_road(self, names: list[str]) -> bool:
        """Whether a road of the dictionary is named by the first of some words."""
        keys = (english_key(" ".join(names[:end])) for end in range(_LEAST_WITH_SIDE, len(names) + 1))
        return any(one.kind == "s" for key in keys for one in self._names.in_english(key))

    def _candidates(self, words: Words, at: int) -> Iterator[Candidate]:
        kind, text = words.kinds[at], words.texts[at]
        if kind == "sign":
            yield at + 1, 0.0, Piece("sign", text)
        elif kind == "floor":
            yield at + 1, NUMBER, floor(text)
            return
        yield from labels(words, at)
        if kind == "and":
            yield at + 1, 0.1, Piece("skip", text)
        elif kind != "sign":
            yield from self._known(words, at)
            yield from self._made(words, at)
            yield from _alone(words, at)

    def _known(self, words: Words, at: int) -> Iterator[Candidate]:
        """Yield the names of the dictionary and the gazetteer that begin here."""
        if words.kinds[at] == "number" and words.kind(at + 1) != "word":
            return
        division = key = ""
        for end in range(at + 1, min(len(words), at + _WIDEST) + 1):
            if words.kinds[end - 1] in ("sign", "floor"):
                return
            if end - at <= _WIDEST_DIVISION:
                division += words.texts[end - 1].translate(_SIGNS)
                named = in_hong_kong(self._places.latin.get(division))
                if named is not None:
                    yield end, DIVISION, Piece("division", words.said(at, end), named=named)
                    if words.is_one(end, _USES) and words.is_one(end + 1, _ESTATES):
                        yield end + 2, *_made_estate(words, at, end + 2, OF_DIVISION)
            last = words.words[end - 1]
            whole = f"{key}street" if last == "st" and key else key + last
            key += last
            turned = _turned(words, at, end) if end - at > _LEAST_WITH_SIDE else ""
            if turned and (roads := self._names.in_english(turned)):
                yield end, KNOWN, Piece("road", words.said(at, end), known=roads)
            if len(key) >= LEAST_START and not self._names.begins(key):
                continue
            known = self._names.in_english(whole)
            if known:
                cost = by_chance(KNOWN) if end - at == 1 and len(key) <= _SHORT_NAME else KNOWN
                for piece in known_pieces(known, words.said(at, end)):
                    is_village = piece.kind == "village" and words.is_one(end, VILLAGES)
                    yield end + is_village, cost, piece
                    if piece.kind == "road" and (sided := _of_side(words, end, piece.known)):
                        yield end + 1, cost, piece._replace(known=sided)

    def _made(self, words: Words, at: int) -> Iterator[Candidate]:
        """Yield the names that begin here and that their last word shows."""
        if words.kinds[at] != "word" or (words.words[at] in BEFORE_HOUSES and not words.is_first(at)):
            return
        if words.kind(at + 1) == "sign" and (behind := _generics(words, at + 2)):
            yield from _made_torn(words, at, at + 1, behind)
        for end in range(at + 2, min(len(words), at + _WIDEST_MADE) + 1):
            last = words.words[end - 1]
            if words.kinds[end - 1] not in ("word", "and") or (last in EMPTY and last not in IN_NAMES):
                return
            if last in UNITS:
                return
            if last in _ENDS_OF_CENTRES and self._is_centre(words, at, end):
                yield end, KNOWN, Piece("estate", words.said(at, end))
            elif last in _ENDS and not self._ends_known(words, at, end):
                yield from _made_to(words, at, end, MADE + _PER_WORD * (end - at - 1))
            elif last in USES and (words.kind(end) in _AFTER_USE or words.is_one(end, PHASES)):
                yield end, MADE + _PER_WORD * (end - at - 1), _of_use(words, at, end)
            if words.kind(end) == "sign" and (behind := _generics(words, end + 1)):
                yield from _made_torn(words, at, end, behind)

    def _is_centre(self, words: Words, at: int, end: int) -> bool:
        return english_centre(" ".join(words.words[at:end]), self._names, self._places) is not None

    def _ends_known(self, words: Words, at: int, end: int) -> bool:
        """Whether words end in a shorter name of the dictionary: "Gateway Hau Tak Estate" holds Hau Tak Estate.

        A name of one short word may be the end of another's: Ho King Centre is not King Centre. So may one of nothing
        but generic words: New Technology Plaza is not Technology Plaza.
        """
        if words.words[at] in NUMBER_WORDS:  # One Pacific Place; but Nine Queen's Road Central is number 9
            is_road = words.type_of_road(end - 1) not in {None, *WEAK_ROAD_TYPES}
            return is_road and self._names.has_english(words.joined(at + 1, end))
        starts = (start for start in range(at + 1, end - 1) if not _GENERICS.issuperset(words.words[start:end]))
        known = (start for start in starts if self._names.has_english(words.joined(start, end)))
        return any(end - start > _MOST_CHANCE or len(words.words[start]) > _SHORT_NAME for start in known)


def _of_side(words: Words, end: int, known: tuple[Known, ...]) -> tuple[Known, ...]:
    """Return the roads that have in their Chinese name alone the side behind them: Bonham Strand East is 文咸东街."""
    side = SIDES.get(words.words[end]) if end < len(words) and words.kinds[end] == "word" else None
    return tuple(one for one in known if side is not None and CHINESE_SIDES.get(one.chinese[-2:-1]) == side)


def _turned(words: Words, at: int, end: int) -> str:
    """Return the key of a road with its side on the other end of its type: Queen's East Road, Tung Chau St West."""
    first, last = words.words[end - 2], words.words[end - 1]
    kinds = words.type_of_road(end - 2), words.type_of_road(end - 1)
    if first in SIDES and kinds[1]:
        return words.joined(at, end - 2) + kinds[1] + first
    return words.joined(at, end - 2) + last + kinds[0] if last in SIDES and kinds[0] else ""


def _made_to(words: Words, at: int, end: int, cost: float) -> Iterator[Candidate]:
    """Yield what a name that ends here may be."""
    last = words.words[end - 1]
    kind = words.type_of_road(end - 1)
    if kind is not None:
        yield from _made_road(words, at, end, kind, cost)
    if last in ESTATES:
        yield end, *_made_estate(words, at, end, cost)
    if last in WHOLE_ESTATES:
        whole = Name(words.said(at, end), "".join(words.words[at:end]), None)
        yield end, cost + _WHOLE, Piece("estate", whole.text, development=Development(whole, None))
    if last in VILLAGES and (last not in WEAK_VILLAGES or (at and words.kinds[at - 1] == "number")):
        stem = "".join(words.texts[at : end - 1])  # as it is spelled: Chuen Lung Tsuen is no 村 in its name
        name = Name(words.said(at, end), stem if stem.isalpha() else "".join(words.words[at : end - 1]), None)
        yield end, cost, Piece("village", name.text, name=name)


def _of_use(words: Words, at: int, end: int) -> Piece:
    """Return a building that goes without its generic word: "Hang Fung Industrial, Phase 2"."""
    name = Name(words.said(at, end), "".join(words.words[at : end - 1]), None)
    return Piece("estate", name.text, development=Development(name, None, USES[words.words[end - 1]]))


def _generics(words: Words, at: int) -> int:
    """Return where a part of the text ends that is nothing but generic words of a building; 0 where it is more."""
    end = at
    while words.is_one(end, _GENERICS):
        end += 1
    return end if end > at and words.words[end - 1] in ESTATES and words.kind(end) in _AFTER_USE else 0


_USES, _ESTATES = frozenset(USES), frozenset(ESTATES)
_GENERICS = frozenset({*USES, *ESTATES, *TRADES})


def _made_torn(words: Words, at: int, end: int, behind: int) -> Iterator[Candidate]:
    """Yield a name that a comma parts from its generic words: "Ho King, Commercial Building"."""
    last = words.words[behind - 1]
    uses = [USES[one] for one in words.words[at:end] + words.words[end + 1 : behind] if one in USES]
    stem = [one for one in words.words[at:end] if one not in USES]
    if stem:
        name = Name(words.said(at, end), "".join(stem), None)
        development = Development(name, None if uses else ESTATES[last], uses[-1] if uses else None)
        cost = MADE + _PER_WORD * (end - at - 1) + _TORN
        yield behind, cost, Piece("estate", words.said(at, behind), development=development)


def _made_road(words: Words, at: int, end: int, kind: str, cost: float) -> Iterator[Candidate]:
    text = words.said(at, end)
    if kind in WEAK_ROAD_TYPES and (at == 0 or words.kinds[at - 1] != "number"):
        name = Name(text, "".join(words.words[at:end]), None)
        yield end, cost, Piece("estate", text, development=Development(name, None))
        return
    inner = SIDES.get(words.words[end - 2]) if end - at > _LEAST_WITH_SIDE else None
    stem = end - 2 if inner else end - 1  # Queen's East Road
    name = Name(words.said(at, stem), "".join(words.words[at:stem]), None)
    if inner:
        yield end, cost, Piece("road", text, road=Road(name, inner, kind, None, None))
        return
    side = SIDES.get(words.words[end]) if end < len(words) else None
    if side is not None:
        yield end + 1, cost, Piece("road", words.said(at, end + 1), road=Road(name, side, kind, None, None))
    yield end, cost, Piece("road", text, road=Road(name, None, kind, None, None))


def _made_estate(words: Words, at: int, end: int, cost: float) -> tuple[float, Piece]:
    before = words.words[at : end - 1]
    text = words.said(at, end)
    if all(one in FUNCTIONS for one in before):
        return FUNCTION, Piece("skip", text)
    use = USES.get(before[-1]) if len(before) > 1 else None
    stem = before[:-1] if use else before
    if use and len(stem) > _LEAST_WITH_SIDE and stem[-1] == _AND and stem[-2] in USES:
        use, stem = USES[stem[-2]], stem[:-2]  # Industrial & Trade Centre
    name = Name(text if use else words.said(at, end - 1), "".join(stem), None)
    return cost, Piece("estate", text, development=Development(name, ESTATES[words.words[end - 1]], use))


def _alone(words: Words, at: int) -> Iterator[Candidate]:
    """Yield a word or number as it stands alone."""
    text = words.texts[at]
    if words.kinds[at] == "number":
        yield at + 1, NUMBER, Piece("number", words.number(at))
    elif words.kinds[at] == "word":
        is_code = len(text) == _LETTERS_OF_CODE and not words.words[at].isdigit()  # Tower II, 625 Nathan Road
        if is_code and words.kind(at + 1) == "number" and words.texts[at + 1].isdigit():
            code = text + words.texts[at + 1]
            if len(code) >= _LEAST_CODE:
                yield at + 2, UNREAD, Piece("number", code)  # ZJ 300 is a building
        if words.words[at] in EMPTY:
            yield at + 1, EMPTY_WORD, Piece("skip", text)
        else:
            yield at + 1, UNREAD, Piece("word", text)
    else:
        yield at + 1, UNREAD, Piece("word", text)
