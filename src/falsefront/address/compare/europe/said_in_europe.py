"""What an address of western Europe says, part by part: its road with kind and number, houses, estates, town, post.

A road has its kind before its name (via G. Verdi, rue de la Loi) or behind it (Mill Lane, Wetstraat), its number before
or behind that; the rest is told by words. Nothing here asks in which order or with which commas.
"""

from functools import lru_cache
from typing import Final

from falsefront.address.compare.europe import words_of_europe as known
from falsefront.address.compare.europe.draft_of_europe import HOUSE, ROAD, Draft, Said
from falsefront.address.compare.europe.labels_of_europe import digits, door, label
from falsefront.address.lexicon.table import forms

_LEAST_KIND: Final = 3  # letters of a word for a road that may stand inside a part
_LEAST_GLUED: Final = 3  # letters of the name before the end of a road
_GLUED_LANDS: Final = frozenset({"BE", "CH", "LU"})
_SIDES: Final = forms("abroad.europe.side")


@lru_cache(maxsize=8192)
def said_in_europe(raw: str, country: str) -> Said:
    """Return what a text says part by part.

    >>> said = said_in_europe("C.so V. Emanuele II n. 98/A, scala B, 10121 Torino (TO)", "IT")
    >>> said.roads[0].words, str(said.roads[0].house), min(said.codes), said.town
    (('v', 'emanuele', 'ii'), '98a', '10121', ('torino',))
    >>> said = said_in_europe("Unit 5, 14 Mill La., Leeds LS9 7TF", "GB")
    >>> said.roads[0].words, str(said.roads[0].house), min(said.codes), min(said.counted["unit"])
    (('mill',), '14', 'ls97tf', '5')
    """
    draft = Draft(raw, country)
    at = 0
    while at < len(draft.words):
        if draft.is_first(at):
            draft.end()
            draft.is_behind_code = False
        at += next(filter(None, (taken(draft, at) for taken in _TAKEN)))
    return draft.said()


def _kind_behind(draft: Draft, at: int) -> int:
    """Take a word for a road behind its name, which ends it."""
    end, word = draft.limit(at), draft.words[at]
    if draft.of == ROAD:
        return 0
    if draft.country in _GLUED_LANDS and (glued := _glued(word)) is not None:
        draft.run.append(glued[0])
        draft.of, draft.kinds = ROAD, glued[1]
        draft.end()
        return 1
    found = known.BEHIND[draft.country].found(draft.words, at, end)
    if found is None or not draft.run or _goes_on(draft, at + found[0], end):
        return 0
    draft.of, draft.kinds, draft.led = ROAD, found[1], word
    size = found[0]
    if at + size < end and draft.words[at + size] in _SIDES:  # Baggot Street Lower
        draft.run.insert(0, draft.words[at + size])
        size += 1
    draft.end()
    return size


def _goes_on(draft: Draft, at: int, end: int) -> bool:
    """Whether another word for a road, house or estate follows, which is then that of the name."""
    return any(it.found(draft.words, at, end) for it in (known.BEHIND[draft.country], known.PARTS_BEHIND))


def _glued(word: str) -> tuple[str, str] | None:
    """Return the name and kind of a road that is one word: Wetstraat, Bahnhofstr."""
    for ending, kind in known.ENDINGS.items():
        if word.endswith(ending) and len(word) >= len(ending) + _LEAST_GLUED:
            return word[: -len(ending)], kind
    return None


def _kind(draft: Draft, at: int) -> int:
    """Take a word for a road before its name."""
    end, word = draft.limit(at), draft.words[at]
    found = known.LEADING[draft.country].found(draft.words, at, end)
    if found is None or draft.is_inner(at):
        return 0
    if draft.of == ROAD and (draft.run or known.HIGHWAY not in found[1]):
        return 0
    if draft.run and not draft.is_first(at) and (len(word) < _LEAST_KIND or at + 1 == end):
        return 0
    draft.begin(ROAD, found[1], " ".join(draft.words[at : at + found[0]]))
    return found[0]


def _named_behind(draft: Draft, at: int) -> int:
    """Take a word for an estate or a house behind its name, which ends it."""
    end = draft.limit(at)
    found = known.PARTS_BEHIND.found(draft.words, at, end) if draft.country in known.ENGLISH else None
    if found is None or not draft.run or _goes_on(draft, at + found[0], end):
        return 0
    draft.of = found[1]
    draft.end()
    return found[0]


def _named(draft: Draft, at: int) -> int:
    """Take a word for an estate, a house or a part of a town before its name."""
    end = draft.limit(at)
    if draft.country in known.ENGLISH or draft.of == ROAD or draft.is_inner(at):
        return 0
    found = known.PARTS.found(draft.words, at, end) or known.LABELS.found(draft.words, at, end)
    if found is None or at + found[0] == end or (draft.run and len(draft.words[at]) < _LEAST_KIND):
        return 0
    size, what = found
    if what in known.PARTS.kinds or what == "building":
        draft.begin(HOUSE if what == "building" else what)
        return size
    return 0


def _word(draft: Draft, at: int) -> int:
    """Take a word of a name."""
    draft.run.append(draft.words[at])
    return 1


_TAKEN: Final = (label, door, digits, _kind_behind, _kind, _named_behind, _named, _word)
