"""The road of an American address: house, side, name, type, side, in that order (USPS Publication 28, section 23).

Nearly every word of a road's type is a word of names elsewhere (Creek Ridge Court), so the last that may be the type
is; short words of names are written out (Table Mtn Drive), so that each name has one key.
"""

from falsefront.address.abroad.finer.road_names import Found, road_of
from falsefront.address.abroad.finer.roads import MOST_WORDS
from falsefront.address.abroad.finer.text import Words, has_digit
from falsefront.address.abroad.finer.text import number as number_in
from falsefront.address.abroad.written.written_out import ordinal_end
from falsefront.address.lexicon.abroad import BESIDE, DIRECTIONS, FIRM_WORDS, NOISE, NUMBER_NAMES
from falsefront.address.lexicon.table import forms, numbers, values

AMERICAN = frozenset({"US"})
_TYPES = values("abroad.road.american")
_CORNERS = forms("abroad.corner") | forms("abroad.cross.joint")  # 1000 5th Ave at 82nd St
_PLAIN = forms("abroad.road.american", "plain")
PLAIN_TYPES = frozenset(_TYPES[word] for word in _PLAIN)  # whose words are hardly ever a name's
_NAMES = values("abroad.name.american")
_TITLES = forms("abroad.title.american")
_OF = forms("abroad.road.american.of")
_ENDS = forms("abroad.unit") | DIRECTIONS.keys()
_WHOLE = forms("abroad.road.american.whole")
_SAINTS = frozenset({"st"})
_ALONE = values("abroad.name.american.alone")
_HIGHWAYS = frozenset(values("abroad.highway").values())
_SIDES_IN_FULL = values("bracketed")
_OF_SIDES = frozenset({"blvd", "pkwy"})
_QUARTERS = {f"{ns}{ew}": _SIDES_IN_FULL[ns] + _SIDES_IN_FULL[ew] for ns in "ns" for ew in "ew"}
_TENS = {word: value for word, value in numbers("number").items() if value % 10 == 0 and value > 10}
_MOST_LETTERS = 2  # of a highway without a number: County Road JJ
_LEAST_NAMED = 2  # words of a name beside a title
_ORDINAL_ENDS = ("st", "nd", "rd", "th")
_LEAST_ROAD = 3  # words of a house, a name and a type
_MOST = MOST_WORDS + 4  # with its number, sides and type


def american_road(words: Words) -> Found | None:
    """Return the road that stands behind the first house number that begins a part; None where none is read."""
    for at in range(words.count - 1):
        is_first = not words.joins(at, at - 1) or not words.free[at - 1]
        is_house = words.digit[at] and words.free[at] and is_first and number_in(words.text[at]) is not None
        if is_house and (found := _behind(words, at + 1)):
            return found
    return None


def _whole(words: Words, start: int, name_start: int, end: int) -> Found | None:
    """Return the road that goes by one word: 64 Broadway, 21 W Broadway."""
    if words.text[name_start] not in _WHOLE or (name_start + 1 < end and words.text[name_start + 1] not in DIRECTIONS):
        return None
    side, after = _side(words, name_start + 1, end, is_sure=False)
    before = DIRECTIONS[words.text[start]] if name_start > start else None
    return Found(road_of([words.text[name_start]], _TYPES["street"], side or before), start, after, False)


def _ordinal_alone(words: Words, start: int, name_start: int, end: int) -> Found | None:
    """Return the road that goes by its number and has a side but no type: 506 S 11th, 1610 92nd NE."""
    text = words.text[name_start]
    if not (text[:1].isdigit() and text.endswith(_ORDINAL_ENDS)):
        return None
    behind, after = _side(words, name_start + 1, end, is_sure=True)
    before = DIRECTIONS[words.text[start]] if name_start > start else None
    is_one = after == end and bool(before) != bool(behind)
    return Found(road_of([text], None, behind or before), start, after, False) if is_one else None


def _of(words: Words, start: int) -> Found:
    """Read a road whose name stands behind its type: 1900 Avenue of the Owls."""
    at = start + 2
    while words.joins(start, at) and words.text[at] not in _ENDS and (words.is_name(at) or words.text[at] in NOISE):
        at += 1
    side, after = _side(words, at, at + words.joins(start, at), is_sure=False)
    name = [word for word in words.text[start + 1 : at] if word not in NOISE]
    return Found(road_of(name, _TYPES[words.text[start]], side), start, after, False)


def is_in_american_road(words: Words, start: int, end: int) -> bool:
    """Whether what may be a town's name belongs to the road in its part: 120 Copper Owl Bend, 12 River Bend View."""
    first = start
    while words.joins(start, first - 1):
        first -= 1
    between = words.text[first + 1 : start]
    is_house = words.digit[first] and not words.text[first].endswith(_ORDINAL_ENDS)  # not 3rd Floor Bend
    if not is_house or start == first or not _PLAIN.isdisjoint(between):
        return False
    if any(word[0].isdigit() and not word.endswith(_ORDINAL_ENDS) for word in between):
        return False  # 200 of 9535 Church Ridge Ste 200 Bend, OR
    last = end
    while words.joins(start, last) and words.free[last] and not words.digit[last]:
        last += 1
    while last > end and words.text[last - 1] in DIRECTIONS:
        last -= 1
    if last > end:
        return words.text[last - 1] in _TYPES
    return end == start + 1 and start > first + 1 and words.text[start] in _TYPES


def is_quarter_of_road(words: Words, at: int) -> bool:
    """Whether a word is a side behind a house, a road and its type, with no code behind: 600 Owl Avenue NE."""
    if words.text[at] not in DIRECTIONS or at < _LEAST_ROAD or words.text[at - 1] not in _PLAIN:
        return False
    first = at
    while words.joins(at, first - 1):
        first -= 1
    is_code = words.joins(at, at + 1) and words.digit[at + 1]
    if at - first == _LEAST_ROAD - 1 and words.text[first].endswith(_ORDINAL_ENDS) and first:
        return words.digit[first] and words.digit[first - 1] and not is_code  # 600 - 29th Street NE
    return words.digit[first] and at - first >= _LEAST_ROAD and not is_code


def _behind(words: Words, start: int) -> Found | None:
    """Return the road that begins at a word, right behind the house's number."""
    if words.text[start] in _PLAIN and words.joins(start - 1, start + 2) and words.text[start + 1] in _OF:
        return _of(words, start)
    end = start
    while words.joins(start - 1, end) and words.free[end] and end - start < _MOST and _goes_on(words, start, end):
        end += 1
    if end == start:
        return None
    if words.text[start] in _HIGHWAYS:
        return _highway(words, start, end)
    name_start = start + (end - start > 1 and words.text[start] in DIRECTIONS)
    at = _type_at(words, name_start, end)
    if at is None:
        return _whole(words, start, name_start, end) or _ordinal_alone(words, start, name_start, end)
    before = DIRECTIONS[words.text[start]] if name_start > start else None
    name, kind = words.text[name_start:at], _TYPES[words.text[at]]
    if not name:  # 100 North Street, which is another road than 100 N Street
        side = _SIDES_IN_FULL.get(words.text[start]) if kind in _OF_SIDES else None  # S Blvd; E Street is a letter's
        name, before = [side or words.text[start]], None
    is_numbered = has_digit(name[-1])  # 17th Avenue South Myrtle Beach
    if len(name) == 1 and name[0] in _QUARTERS:
        name = [_QUARTERS[name[0]]]  # NW Freeway
    behind, at = _side(words, at + 1, end, is_sure=is_numbered)
    if before and behind:
        name, before = [before, *name], None  # West Peachtree Street NW
    return Found(road_of(_in_full(name), kind, behind or before), start, at, False)


def _goes_on(words: Words, start: int, at: int) -> bool:
    """Whether a word may belong to the road: a name, an ordinal, or the number of a highway or of a grid."""
    word = words.text[at]
    if not words.digit[at]:
        is_corner = word in _CORNERS and not (at > start and word in _TYPES and _ends(words, at))
        return word not in FIRM_WORDS and word not in BESIDE and not is_corner
    before = words.text[at - 1]
    return (
        word.endswith(_ORDINAL_ENDS) or at == start or before in ("no", *DIRECTIONS) or words.text[start] in _HIGHWAYS
    )


def _ends(words: Words, at: int) -> bool:
    """Whether a word is the last of its part but for a side."""
    at += words.joins(at, at + 1) and words.text[at + 1] in DIRECTIONS
    return not words.joins(at, at + 1) or not words.free[at + 1]


def _highway(words: Words, start: int, end: int) -> Found | None:
    """Read the number of a highway, as `american` leaves it."""
    at = start + 2
    if words.text[start + 1 : at] != ["no"] or at >= end:
        return None
    if not has_digit(words.text[at]) and len(words.text[at]) > _MOST_LETTERS:
        return None
    side, after = _side(words, at + 1, end, is_sure=True)
    return Found(road_of(["no", words.text[at]], words.text[start], side), start, after, False)


def _side(words: Words, at: int, end: int, *, is_sure: bool) -> tuple[str | None, int]:
    """Return the side behind a road, and where the words behind it begin: a whole word before others is a town's."""
    if at >= end or words.text[at] not in DIRECTIONS:
        return None, at
    is_whole = len(words.text[at]) > 1 == len(DIRECTIONS[words.text[at]])
    is_of_town = not is_sure and at + 1 < end and is_whole
    return (None, at) if is_of_town else (DIRECTIONS[words.text[at]], at + 1)


def _type_at(words: Words, start: int, end: int) -> int | None:
    """Return where the type stands: the last that is one wherever it stands, else a word of names at the end."""
    first = start if words.text[start - 1] in DIRECTIONS else start + 1
    plain = [at for at in range(first, end) if words.text[at] in _PLAIN]
    last = end - 1
    while last > start and words.text[last] in DIRECTIONS:
        last -= 1
    if plain and not (plain[-1] == start < last - 1 and words.text[start] in _SAINTS and words.text[last] in _TYPES):
        return plain[-1]
    return last if last > start and words.text[last] in _TYPES else None


def _in_full(name: list[str]) -> list[str]:
    """Return the words of a name with the short ones in full, and ordinals in digits: Twenty-third is 23rd."""
    full: list[str] = []
    for at, word in enumerate(name):
        if word in _TITLES and len(name) > _LEAST_NAMED and at in (0, len(name) - 1):
            continue  # Dr. Martin Luther King Jr. Boulevard
        tens, _, ones = word.partition("-")
        if tens in _TENS and ones in NUMBER_NAMES:
            full.append(_ordinal(tens, ones))
        elif full and full[-1] in _TENS and word in NUMBER_NAMES:
            full[-1] = _ordinal(full[-1], word)
        else:
            full += _NAMES.get(word, word).split()
    if len(full) == 1 and full[0] in _ALONE:
        return [_ALONE[full[0]]]  # Eye Street of Washington
    if len(full) == 1 and full[0].isdigit():
        return [full[0] + ordinal_end(full[0])]  # 11 W 53 St
    return full


def _ordinal(tens: str, ones: str) -> str:
    digits = "".join(sign for sign in NUMBER_NAMES[ones] if sign.isdigit())
    number = str(_TENS[tens] + int(digits))
    return number + ordinal_end(number)
