"""The parts of an address of Russia, Ukraine, Belarus, Kazakhstan or Uzbekistan as its labels tell them.

House, building and structure (д. 30, корп. 1, стр. 2; 30/1; 30 bld. 1; 10k2s1), roads with their kinds before or behind
their names, kilometres, rooms, and the places around them. What is not told is kept, so that whoever compares two knows
whether all of them was understood.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from falsefront.address.abroad.eastern.eastern_draft import Draft, is_kind, kind_of, known_word
from falsefront.address.abroad.eastern.eastern_roads import Seen, is_numbered_road, typed_roads, untyped_roads
from falsefront.address.abroad.eastern.eastern_tokens import NAME, NUMBER, ORDINAL, WORD, Token, said, tokens_of
from falsefront.address.lexicon.table import forms

KORP, STR, ANY, SLASH = "korp", "str", "any", "slash"
_BUILDINGS: Final = (SLASH, KORP, ANY, STR)  # in the order in which an address goes down to them
_ROOMS: Final = frozenset({"room", "floor", "entrance"})
_PLACE: Final = "place"  # what a label names: a town or village
_ROMAN: Final = re.compile(r"[ivxlcіх]{1,6}")
_HOUSE: Final = re.compile(r"(\d+)([^\W\d_]?)((?:[/-]\d+[^\W\d_]?)*)")
_PIECE: Final = re.compile(r"[/-](\d+[^\W\d_]?)")
_LEAST_POST: Final = 5  # digits of a postcode
_MOST_OF_REGION: Final = 2  # words
_WORDS: Final = frozenset({WORD, NAME, ORDINAL})
_CITY_BEHIND: Final = forms("heard.place.behind")

_ONLY_BEHIND: Final = frozenset({"к", "k", "қ"})  # К. Маркса, but Алматы қ.


_SMALL: Final = forms("heard.small")
_MOST_LETTERS: Final = 2  # of a house
_MOST_SHORT: Final = 3  # letters of a country that are as often another word


class Parts(NamedTuple):
    """What an address says part by part."""

    tokens: tuple[Token, ...]
    roads: tuple[Seen, ...]
    house: str  # number; "" where a kilometre stands for it
    letter: frozenset[str]
    buildings: tuple[tuple[str, str], ...]
    kilometre: str
    postcode: str
    countries: frozenset[str]
    regions: tuple[tuple[Token, ...], ...]
    districts: tuple[tuple[Token, ...], ...]
    places: tuple[tuple[Token, ...], ...]  # that a word labels as a town or village
    free: frozenset[int]  # words that nothing told, those of roads among them
    is_told: bool  # whether one house is told, and no number is left


@lru_cache(maxsize=4096)
def parts_of(raw: str) -> Parts:
    """Return the parts of an address.

    >>> found = parts_of("197229, г. Санкт-Петербург, Совиный пр-кт, д. 2 к. 3 стр. 1, помещ. 1Н")
    >>> found.house, found.buildings, found.postcode, found.is_told
    ('2', (('korp', '3'), ('str', '1')), '197229', True)
    >>> found = parts_of("2/3 Sovinyi Avenue, building 1, St. Petersburg")
    >>> found.house, found.buildings, ["".join(it.text for it in road.words) for road in found.roads if road.is_whole]
    ('2', (('slash', '3'), ('any', '1')), ['sovinyi', 'petersburg'])
    """
    draft = Draft(tokens_of(raw))
    for at, token in enumerate(draft.tokens):
        if token.kind == NUMBER and token.text.isdigit() and len(token.text) >= _LEAST_POST:
            draft.postcode = draft.postcode or token.text
            draft.take(at)
    _countries(draft)
    for at in range(len(draft.tokens)):
        if at not in draft.used:
            _label(draft, at)
    roads = list(typed_roads(draft))
    is_told = _take_house(draft, roads)
    roads += untyped_roads(draft, roads)
    free = frozenset(
        at for at, it in enumerate(draft.tokens) if at not in draft.used and it.kind in (WORD, NAME, ORDINAL)
    )
    return Parts(
        draft.tokens, tuple(roads), draft.house, draft.letter,
        tuple(sorted(draft.buildings, key=lambda it: _BUILDINGS.index(it[0]))),
        draft.kilometre, draft.postcode, frozenset(draft.countries), tuple(draft.regions), tuple(draft.districts),
        tuple(draft.places), free, is_told,
    )  # fmt: skip


def _countries(draft: Draft) -> None:
    last = max((at for at, it in enumerate(draft.tokens) if it.kind == WORD), default=-1)
    for at, token in enumerate(draft.tokens):
        found = known_word("heard.country", draft.tokens, at) if token.kind == WORD and at not in draft.used else None
        if found is None or _is_called_after(draft, at, found[0]):
            continue
        is_short = found[0] == 1 and len(token.text) <= _MOST_SHORT
        alone = not any(it.part == token.part and it.kind == WORD for it in draft.tokens[:at] + draft.tokens[at + 1 :])
        if not is_short or at == last or alone:
            draft.countries.add(found[1])
            draft.take(*range(at, at + found[0]))


def _is_called_after(draft: Draft, at: int, size: int) -> bool:
    """Whether a country's name is a road's, beside whose kind it stands alone: ул. Узбекистан, O'zbekiston ko'chasi."""
    part = draft.tokens[at].part
    beside = [draft.free(it, part) for it in (at - 2, at - 1, at + size, at + size + 1)]
    words = [it is not None and it.kind in _WORDS for it in beside]
    is_before = words[1] and not words[0] and is_kind(draft.tokens, at - 1)
    return (is_before and not words[2]) or (
        words[2] and not words[3] and not words[1] and is_kind(draft.tokens, at + size)
    )


def _label(draft: Draft, at: int) -> None:
    """Take a label with what it tells."""
    token = draft.tokens[at]
    if token.kind in (NUMBER, ORDINAL):
        _label_behind(draft, at)
        return
    found = known_word("heard.label", draft.tokens, at) if token.kind == WORD else None
    if found is None or (len(token.text) > 1 and found[0] == 1 and _is_street(draft, at)):
        return
    size, told = found
    following = draft.free(at + size)
    is_number = following is not None and following.kind == NUMBER
    if token.text in _SMALL and not is_number:
        return  # Heroes of Sovyn, but of. 5
    if is_number and following is not None and following.is_glued and told in ("noise", _PLACE):
        draft.take(*range(at, at + size + 1))  # Г-59, ГСП-3
        return
    next(filter(None, (_told(draft, at, size, what) for what in told.split())), None)


def _told(draft: Draft, at: int, size: int, what: str) -> bool:
    """Take what a label of one meaning tells; return whether it tells anything here."""
    following = draft.free(at + size)
    if what in _ROOMS:
        _take_room(draft, at, size)
    elif what == "house":
        return _take_labelled(draft, at, size)
    elif what in _BUILDINGS:
        if not _is_value(draft, at + size, is_short=len(draft.tokens[at].text) == 1):
            return False
        draft.buildings.append((what, draft.tokens[at + size].text))
        draft.take(*range(at, at + size + 1))
    elif what == "letter":
        if following is None or following.kind != WORD or len(following.text) > _MOST_LETTERS:
            return False
        draft.letter = frozenset({following.text})
        draft.take(*range(at, at + size + 1))
    elif what == _PLACE:
        if following is not None and following.kind == NUMBER:
            return False
        _take_place(draft, at, size)
    else:
        _TAKEN_WHOLE[what](draft, at, size)
    return True


def _take_labelled(draft: Draft, at: int, size: int) -> bool:
    """Take the number of a house behind its label; the first one counts."""
    number = draft.free(at + size)
    if number is None or number.kind != NUMBER or draft.house or is_numbered_road(draft, at, number):
        return False
    draft.house = number.text
    draft.take(*range(at, at + size + 1))
    _letter_behind(draft, at + size)
    return True


def _is_street(draft: Draft, at: int) -> bool:
    """Whether a word that is a label as well is the kind of a street here: Sovina str., 10."""
    token, following = draft.tokens[at], draft.free(at + 1)
    if kind_of(draft.tokens, at) is None:
        return False
    if following is None or following.kind != NUMBER or following.part != token.part:
        return True
    return not draft.house and not any(it.kind == NUMBER and it.text != draft.postcode for it in draft.tokens[:at])


def _is_value(draft: Draft, at: int, *, is_short: bool) -> bool:
    """Whether a number or one letter stands there: корп. 3, bld. A."""
    token = draft.free(at)
    if token is None or token.kind not in (NUMBER, WORD):
        return False
    if token.kind == NUMBER:
        return True
    following = draft.free(at + 1, token.part)
    return len(token.text) == 1 and not is_short and (following is None or following.kind != WORD)


def _label_behind(draft: Draft, at: int) -> None:
    """Take a number with the label behind it: 25 үй, 3rd floor, 22 km."""
    token, label = draft.tokens[at], draft.free(at + 1)
    if label is None or label.kind != WORD or (label.part != token.part):
        return
    what, following = said("heard.behind", label), draft.free(at + 2)
    if what is None or (following is not None and following.kind == NUMBER and following.part == token.part):
        return
    if what == "km":
        draft.kilometre = token.text
    elif what == "house" and not draft.house:
        draft.house = token.text
    elif what == ANY:
        draft.buildings.append((ANY, token.text))
    elif what not in _ROOMS:
        return
    draft.take(at, at + 1)


def _letter_behind(draft: Draft, at: int) -> None:
    """Take the letter of a house that stands apart from its number: 120 Б."""
    token, letter = draft.tokens[at], draft.free(at + 1)
    if letter is None or letter.kind != WORD or len(letter.text) > 1 or letter.part != token.part:
        return
    following = draft.free(at + 2, token.part)
    if following is None and token.text.isdigit():
        draft.letter = frozenset({letter.text})
        draft.take(at + 1)


def _take_room(draft: Draft, at: int, size: int) -> None:
    """Take the label of a room with others and values behind it: ПОМЕЩ./КОМ. I/305, room XII-12."""
    part, has_value = draft.tokens[at].part, False
    draft.take(*range(at, at + size))
    at += size
    while (token := draft.free(at, part)) is not None:
        is_room = token.kind == WORD and not _ROOMS.isdisjoint((said("heard.label", token) or "").split())
        is_short = token.kind == WORD and (len(token.text) == 1 or _ROMAN.fullmatch(token.text) is not None)
        if not (is_room or is_short or (token.kind in (NUMBER, ORDINAL) and not (has_value and not token.is_glued))):
            return
        has_value = not is_room
        draft.take(at)
        at += 1


def _take_kilometre(draft: Draft, at: int, size: int) -> None:
    part = draft.tokens[at].part
    for beside in (at + size, at - 1, *range(at + size, len(draft.tokens))):
        token = draft.free(beside, part)
        is_far = beside not in (at + size, at - 1)
        if token is not None and token.kind in (NUMBER, ORDINAL) and (not is_far or token.kind == ORDINAL):
            draft.kilometre = token.text
            draft.take(beside, *range(at, at + size))
            return


def _take_region(draft: Draft, at: int, size: int) -> None:
    """Take a region with its name."""
    _take_named(draft, at, size, draft.regions)


def _take_district(draft: Draft, at: int, size: int) -> None:
    """Take a district with its name."""
    _take_named(draft, at, size, draft.districts)


def _take_noise(draft: Draft, at: int, size: int) -> None:
    """Take a word that tells nothing."""
    draft.take(*range(at, at + size))


def _take_named(draft: Draft, at: int, size: int, found: list[tuple[Token, ...]]) -> None:
    """Take a region or district with its name, before the label or behind it."""
    before = draft.run(at, -1, (WORD,))[:_MOST_OF_REGION]
    behind = draft.run(at + size - 1, 1, (WORD,))[: _MOST_OF_REGION + 1]
    names = before[::-1] if before else behind
    draft.take(*range(at, at + size), *names)
    if names:
        found.append(tuple(draft.tokens[it] for it in names))


def _take_place(draft: Draft, at: int, size: int) -> None:
    """Take a town or village with its name, behind the label or before it: с. Совино, Sovino village, АЛМАТЫ Қ."""
    behind = draft.run(at + size - 1, 1, (WORD,))
    before = draft.run(at, -1, (WORD,))[::-1]
    if len(draft.tokens[at].text) == 1 and behind and _is_initial(draft, at, behind[-1] + 1):
        return
    names = before if before and (not behind or draft.tokens[at].text in _CITY_BEHIND) else behind
    if not names or (names is behind and draft.tokens[at].text in _ONLY_BEHIND):
        return
    labels = [it for it in names if _is_label(draft.tokens[it]) and it != names[-1]]
    draft.take(*range(at, at + size), *names)
    draft.places.append(tuple(draft.tokens[it] for it in names if it not in labels))


def _is_label(token: Token) -> bool:
    """Whether a word is a label, no part of a town's name; of letters that of a place: г. п. Х, г. Н. Новгород."""
    label = said("heard.label", token)
    return label is not None and (len(token.text) > 1 or label == _PLACE)


def _is_initial(draft: Draft, at: int, end: int) -> bool:
    """Whether a letter is a given name's in a road's: вул. М. Совенка, S. Sovenka Ave., but м. Київ, вул. Совенка."""
    part = draft.tokens[at].part
    before, behind = draft.free(at - 1, part), draft.free(end, part)
    if before is not None and before.kind == WORD and is_kind(draft.tokens, at - 1):
        return True
    kind = kind_of(draft.tokens, end) if behind is not None and behind.kind == WORD else None
    return kind is not None and (kind[2] or not draft.run(end + kind[0] - 1, 1))


def _take_house(draft: Draft, roads: list[Seen]) -> bool:
    """Take the number of the house where no label told it; return whether one is told, and no number left."""
    of_roads = {at for road in roads for at in road.at if road.is_whole and draft.tokens[at].kind == NUMBER}
    numbers = [
        at for at, it in enumerate(draft.tokens) if it.kind == NUMBER and at not in draft.used and at not in of_roads
    ]
    if not draft.house and numbers:
        draft.house = draft.tokens[numbers[0]].text
        draft.take(numbers[0])
        _letter_behind(draft, numbers[0])
        del numbers[0]
    if not draft.house and draft.buildings:
        kind, value = draft.buildings[0]
        if kind == ANY:
            draft.house = value
            del draft.buildings[0]
    match = _HOUSE.fullmatch(draft.house)
    if match is None:
        return bool(draft.kilometre or draft.buildings) and not draft.house and not numbers
    draft.house = match[1]
    if match[2]:
        draft.letter = frozenset({match[2]})
    draft.buildings += [(SLASH, piece) for piece in _PIECE.findall(match[3])]
    return not numbers


_TAKEN_WHOLE: Final = {"km": _take_kilometre, "region": _take_region, "district": _take_district, "noise": _take_noise}
