"""Labels and numbers of an address of western Europe: floors and doors, boxes, lots, dates in names, codes, houses."""

import re
from typing import Final

from falsefront.address.abroad.finer.text import AFTER_NUMBERS
from falsefront.address.compare.europe import words_of_europe as known
from falsefront.address.compare.europe.draft_of_europe import ROAD, Draft, Named
from falsefront.address.lexicon.table import values
from falsefront.address.reading import Number

_MONTHS: Final = frozenset(values("abroad.month"))
_NUMBER: Final = re.compile(r"(\d{1,4})(bis|ter|quater|[a-z])?(?:-(\d{1,4})([a-z]?))?")
_ORDINAL: Final = re.compile(r"\d{1,2}(?:th|e|er|ere|eme|ieme|nd|st|rd|o|a|r|n)|[ivx]+(?:e|eme|er)")
_CODE_DIGITS: Final = {"FR": 5, "IT": 5, "ES": 5, "BE": 4, "CH": 4, "LU": 4, "PT": 4}
_OF_HOUSES: Final = 4  # digits that a house's number may have as well
_POSTCODES: Final = frozenset({"FR", "ES"})  # where C.P. is one
_PORTUGUESE: Final = re.compile(r"\d{4}-\d{3}")
_INNER: Final = frozenset({"floor", "room", "stair", "unit", "building"})
_COUNTED: Final = frozenset({"building", "lot", "unit"})
_BOXES: Final = frozenset({"box", "post"})
_ALONE: Final = frozenset({"none", "care"})
_DISTRICTS: Final = frozenset({"cedex", "arrondissement"})
_LEAST: Final = 3  # letters of a label before a letter
_MOST_DISTRICT: Final = 2  # digits
_YEAR: Final = 4  # digits
_LETTERED: Final = re.compile(r"\d+[arno]")  # 12A may be a house, 2n and 1r are ordinals of Catalan alone
_LETTERS_OF_HOUSES: Final = frozenset({"FR", "BE", "IT", "LU", "CH"})
_BY_DOORS: Final = frozenset({"ES", "PT"})  # where floors and doors stand as ordinals behind the house
_DATE_BEGINS: Final = 2  # words of a date's name before its year


def label(draft: Draft, at: int) -> int:
    """Take a label with the number or letter behind it, and return how many words they are."""
    end = draft.limit(at)
    found = known.LABELS.found(draft.words, at, end)
    if found is None:
        return 0
    size, what = found
    if what in _ALONE:
        draft.end()
        return end - at if what == "care" else size
    if what in _DISTRICTS:
        draft.end()
        draft.is_by_post = draft.is_by_post or what == "cedex"
        return size + _has_district(draft, at + size)
    following = at + size
    while (sign := known.LABELS.found(draft.words, following, end)) is not None and sign[1] == "number":
        following += sign[0]
    value = draft.words[following] if following < end else ""
    if not _is_value(draft, at, following) or (what in _INNER and _is_of_road(draft, at)):
        return 0
    if what == "number":
        return following - at if value[0].isdigit() else 0
    if what in _BOXES:
        is_code = what == "post" and len(value) == _CODE_DIGITS.get(draft.country) and draft.country in _POSTCODES
        if not value.isdigit() or (is_code and following + 1 < end):
            return 0
        draft.is_by_post = True
    draft.end()
    if what in _COUNTED:
        draft.counted[what].add(value.lstrip("0"))
    return following + 1 - at


def _is_value(draft: Draft, at: int, following: int) -> bool:
    """Whether a number stands behind a label, or a letter that nothing follows but another label."""
    end = draft.limit(at)
    if following >= end:
        return False
    value = draft.words[following]
    is_last = following + 1 == end or known.LABELS.found(draft.words, following + 1, end) is not None
    is_open = len(draft.words[at]) >= _LEAST + (not is_last) and not draft.run
    return value[0].isdigit() or (is_open and len(value) == 1)


def _is_of_road(draft: Draft, at: int) -> bool:
    """Whether a label is the last word of a name here: Palace Court 5."""
    return bool(draft.run) and draft.words[at] in known.BEHIND[draft.country].values


def _has_district(draft: Draft, at: int) -> bool:
    """Whether the number of a district stands behind its word: Cedex 06."""
    is_inside = at < len(draft.words) and not draft.is_first(at)
    return is_inside and draft.words[at].isdigit() and len(draft.words[at]) <= _MOST_DISTRICT


def door(draft: Draft, at: int) -> int:
    """Take words for a floor or door: bajo izda., rez-de-chaussee."""
    found = known.DOORS.found(draft.words, at, draft.limit(at))
    if found is None or (draft.of == ROAD and not draft.run) or draft.is_inner(at):
        return 0
    if draft.run and found[0] == 1 and len(draft.words[at]) < _LEAST:
        return 0
    draft.end()
    return found[0]


def digits(draft: Draft, at: int) -> int:
    """Take what has digits: a floor, a date in a name, a code, a number."""
    word, end = draft.words[at], draft.limit(at)
    if not any(map(str.isdigit, word)) and not (_ORDINAL.fullmatch(word) and word.endswith("e") and len(word) > 1):
        return 0
    if not word[0].isdigit() and not _ORDINAL.fullmatch(word):
        return _odd(draft, at)
    if at + 1 < end and draft.words[at + 1] in known.LABELS_BEHIND:
        draft.end()
        return 2
    if _is_date(draft, at, end) or (known.HIGHWAY in draft.kinds.split() and not draft.run):
        draft.run.append(word)
        return 1
    if _ORDINAL.fullmatch(word):
        return _ordinal(draft, at, end)
    if _is_code(draft, at, end):
        draft.end(is_before_code=not draft.of and not draft.town)
        draft.codes.add(word)
        draft.is_behind_code = True
        return 1
    return _number(draft, at, end)


def _odd(draft: Draft, at: int) -> int:
    """Take what letters and digits make together: E2."""
    if draft.of == ROAD and not draft.run:
        draft.run.append(draft.words[at])
        return 1
    draft.end()
    draft.names.append(Named("", (draft.words[at],)))
    return 1


def _is_date(draft: Draft, at: int, end: int) -> bool:
    """Whether a number is of a date: rue du 8 mai 1945, Via 4 Novembre, Avenida 25 de Abril."""
    if draft.of != ROAD:
        return False
    behind = [it for it in draft.words[at + 1 : min(at + 3, end)] if it not in known.SMALL]
    if behind and behind[0] in _MONTHS:
        return True
    before = [it for it in draft.run if it not in known.SMALL]
    return bool(before) and before[-1] in _MONTHS and len(draft.words[at]) == _YEAR


def _ordinal(draft: Draft, at: int, end: int) -> int:
    """Take an ordinal: a floor with its door, or a district of a city."""
    word = draft.words[at]
    if draft.country in known.ENGLISH or (draft.of == ROAD and not draft.run):
        draft.run.append(word)
        return 1
    if _LETTERED.fullmatch(word) and draft.country in _LETTERS_OF_HOUSES:
        return _number(draft, at, end)
    is_floor = not draft.run or draft.of == ROAD or (not draft.town and draft.country in _BY_DOORS)
    draft.end()
    size = 1
    while (
        is_floor
        and at + size < end
        and (len(draft.words[at + size]) == 1 or _ORDINAL.fullmatch(draft.words[at + size]))
    ):
        size += 1
    return size


def _is_code(draft: Draft, at: int, end: int) -> bool:
    word, size = draft.words[at], _CODE_DIGITS.get(draft.country, 0)
    if draft.country == "PT" and _PORTUGUESE.fullmatch(word):
        return True
    if not word.isdigit() or len(word) != size:
        return False
    if size > _OF_HOUSES:
        return True
    following = draft.words[at + 1] if at + 1 < end else ""
    is_house = draft.of == ROAD and bool(draft.run) and (not following or following[0].isdigit())
    return not is_house and (following.isalpha() or draft.open is not None or not draft.of)


def _number(draft: Draft, at: int, end: int) -> int:
    """Take a number, with the letter behind it."""
    word, size = draft.words[at], 1
    following = draft.words[at + 1] if at + 1 < end else ""
    is_letter = len(following) == 1 and following.isalpha() and _is_ended(draft, at + 1, end)
    if word.isdigit() and (following in AFTER_NUMBERS or is_letter):
        word, size = word + following, 2
    number = _number_of(word)
    if number is None:
        return _odd(draft, at)
    if draft.of == ROAD and draft.run:
        draft.end(number)
    elif _is_district(draft, at, end):
        draft.run.append(word)
    else:
        _loose(draft, number)
    return size


def _loose(draft: Draft, number: Number) -> None:
    """Take a number behind no road: that of the road before it, or that may be of the one behind."""
    is_beside = not draft.of and bool(draft.run)
    draft.end()
    if is_beside and draft.names:
        draft.names[-1] = draft.names[-1]._replace(house=number)
    if draft.open is not None and draft.roads[draft.open].house is None:
        draft.roads[draft.open] = draft.roads[draft.open]._replace(house=number)
        draft.open = None
        return
    draft.flush()
    draft.before = number


def _is_district(draft: Draft, at: int, end: int) -> bool:
    """Whether a number behind a name is a district's of a city: Paris 8, Dublin 24."""
    is_placed = bool(draft.roads) and draft.open is None and at + 1 == end
    return is_placed and not draft.of and bool(draft.run) and len(draft.words[at]) <= _MOST_DISTRICT


def _is_ended(draft: Draft, at: int, end: int) -> bool:
    """Whether a letter ends the number before it: 45 A, 24 B BD VERDI, but 12 A. Verdi."""
    if at + 1 == end:
        return True
    is_number = draft.words[at + 1][0].isdigit()
    return is_number or known.LEADING[draft.country].found(draft.words, at + 1, end) is not None


def _number_of(word: str) -> Number | None:
    """Return a house's number: 24bis, 7-9, 45a."""
    match = _NUMBER.fullmatch(word)
    if match is None:
        return None
    return Number(int(match[1]), int(match[3]) if match[3] else None, match[2] or match[4] or "")
