"""The parts of an address outside China finer than its town, each by one rule over the words still free."""

import re
from collections.abc import Callable

from falsefront.address.abroad.finer.addressees import addressee, care_of
from falsefront.address.abroad.finer.american_roads import AMERICAN, american_road
from falsefront.address.abroad.finer.areas import led_areas, numbered_areas, settlements
from falsefront.address.abroad.finer.crossings import crossing
from falsefront.address.abroad.finer.developments import coded_houses, developments, led_developments
from falsefront.address.abroad.finer.draft import AbroadDraft
from falsefront.address.abroad.finer.houses_of_floors import COUNTRIES, house_of_floor
from falsefront.address.abroad.finer.labels import NUMBER_SIGNS, labelled, names_a_road, number_of, room_by_sign
from falsefront.address.abroad.finer.named_houses import development
from falsefront.address.abroad.finer.road_names import Found, is_numbered
from falsefront.address.abroad.finer.roads import roads
from falsefront.address.abroad.finer.rooms_of_houses import rooms_of_houses, without_squares
from falsefront.address.abroad.finer.text import Words, has_digit, label, number
from falsefront.address.abroad.finer.untyped import mistyped, named_after_number, untyped
from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.lexicon.abroad import (
    AREA_KIND,
    BESIDE,
    CARE_OF_KIND,
    DEVELOPMENT_KIND,
    DEVELOPMENT_WORDS,
    DIRECTIONS,
    FLOOR_ALONE,
    FLOOR_KIND,
    FLOOR_NEEDS_DIGIT,
    FLOOR_WORDS,
    KINDS,
    LABEL_KIND,
    LED_KIND,
    NOISE,
    NUMBER_THEN_NAME,
    NUMBERED_AREAS,
    NUMBERED_BUILDINGS,
    ORDINALS,
    POST_BOX_KIND,
    TYPE_EXPECTED,
    is_said_in,
)
from falsefront.address.lexicon.table import forms, longest_first

_MOROCCO = "MA"
_NOISE_BEFORE_BOXES = NOISE & forms("abroad.division.label")
_GROUP = re.compile(r"\d{2,3}")  # digits of a long number
_POST_BOXES: dict[str, list[tuple[str, ...]]] = {}  # by their first word, the longest first
for _words in longest_first(forms("abroad.post_box.whole")):
    _POST_BOXES.setdefault(_words.split()[0], []).append(tuple(_words.split()))
_BEFORE_NUMBER = forms("abroad.floor.before")  # Level 5, never 5 Level
_ON_EITHER_SIDE = forms("abroad.floor.either")  # piso 5, 5 piso
_ORDINAL_ENDS = ("st", "nd", "rd", "th")


# A place is beside something only where these words begin a part; a district is named once more behind the town.
_BESIDE_AT_START = forms("abroad.beside.start")
_OFF = forms("abroad.beside.off")


def neighbours(draft: AbroadDraft) -> None:
    """Set aside what the address is near to: it is no part of it."""
    words = draft.words
    at = 0
    while at < words.count:
        is_start = at == 0 or not words.joins(at, at - 1)
        is_number = words.text[at] == "nr" and at + 1 < words.count and words.digit[at + 1]
        if words.text[at] in BESIDE and not is_number and (is_start or words.text[at] not in _BESIDE_AT_START):
            end = at + 1
            while words.joins(at, end) and not (end > at + 1 and _begins_area(words, end)):
                end += 1
            draft.leftover.append(words.take(at, end))
            at = end
            continue  # another may begin there
        if words.text[at] in _OFF and not is_start and words.text[at - 1] in DEVELOPMENT_WORDS:
            draft.leftover.append(words.take(at, at + 1))  # Lotus Estate Off Kestrel Road
        at += 1


def _begins_area(words: Words, at: int) -> bool:
    """Whether a numbered area begins there, which is said of the address again: opp. Town Hall Sector 63 Noida."""
    return words.text[at] in NUMBERED_AREAS and words.joins(at, at + 1) and words.digit[at + 1]


def _post_box(draft: AbroadDraft) -> None:
    words = draft.words
    for at in range(words.count):
        for names in _POST_BOXES.get(words.text[at], ()):
            end = at + len(names)
            if not (words.free[at] or names[0] in _NOISE_BEFORE_BOXES) or tuple(words.text[at:end]) != names:
                continue  # taken or not where it is noise elsewhere: PO
            if not is_said_in("abroad.post_box.whole", " ".join(names), draft.country):
                continue
            while end + 1 < words.count and words.text[end] in NUMBER_SIGNS:
                end += 1  # Post Box No. 7
            if end < words.count and words.free[end] and has_digit(words.text[end]):
                last = end + 1
                while words.joins(end, last) and words.free[last] and _GROUP.fullmatch(words.text[last]):
                    last += 1  # Postfach 10 60 50
                draft.labels.setdefault("po_box", label("".join(words.text[end:last])))
                words.take(at, last)


def _floors(draft: AbroadDraft) -> None:
    """Read 4th Floor, ground floor, floor 4, UGF."""
    words = draft.words
    for at, word in enumerate(words.text):
        if not words.free[at]:
            continue
        if word in FLOOR_ALONE and is_said_in("abroad.floor.alone", word, draft.country):
            draft.labels.setdefault("floor", FLOOR_ALONE[word])
            words.take(at, at + 1)
        elif word in FLOOR_WORDS and is_said_in("abroad.floor", word, draft.country):
            _floor(draft, at)


def _floor(draft: AbroadDraft, at: int) -> None:
    words = draft.words
    before = words.text[at - 1] if words.joins(at, at - 1) and words.free[at - 1] else ""
    following = words.text[at + 1] if words.joins(at, at + 1) and words.free[at + 1] else ""
    if has_digit(following) and words.joins(at, at - 2) and _is_house_before(words, at):
        before = ""  # No:2 Kat:5
    if before in ORDINALS or (has_digit(before) and before.endswith(_ORDINAL_ENDS)) or (
        before.isdigit() and len(before) < 3 and words.text[at] not in _BEFORE_NUMBER
    ):  # fmt: skip
        draft.labels.setdefault("floor", ORDINALS.get(before) or label(_without_ordinal(before)))
        words.take(at - 1, at + 1)
    elif len(before) > 1 and before in ROMAN and not has_digit(following):  # II piętro
        draft.labels.setdefault("floor", ROMAN[before])
        words.take(at - 1, at + 1)
    elif following and (following in ORDINALS or has_digit(following)):
        draft.labels.setdefault("floor", ORDINALS.get(following) or label(_without_ordinal(following)))
        words.take(at, at + 2)
    elif words.text[at] not in FLOOR_NEEDS_DIGIT:
        draft.leftover.append(words.take(at, at + 1))


def _is_house_before(words: Words, at: int) -> bool:
    """Whether the number before a floor that is counted behind is a house's: No:2 Kat:5, Avenida Buho 24 piso 3."""
    return words.text[at - 2] in NUMBER_SIGNS or (words.text[at] in _ON_EITHER_SIDE and words.is_name(at - 2))


def _without_ordinal(word: str) -> str:
    return word[:-2] if word.endswith(_ORDINAL_ENDS) and word[:-2].isdigit() else word


def _streets(draft: AbroadDraft) -> None:
    """Choose the road: the one with a number beside it, else the first; further roads are left over."""
    words = draft.words
    if draft.crossing:
        return
    found = _roads(draft) or mistyped(words)
    if not found and draft.country is not None and draft.country not in TYPE_EXPECTED:
        if draft.country in NUMBER_THEN_NAME:
            found = named_after_number(words, draft.country, draft.number_end)
        else:
            label_at = _label_start(draft) if draft.country in _LABEL_BEHIND else -1
            found = untyped(words, label_at, draft.country)
    found = without_squares(draft, found)
    if not found:
        return
    label_at = _label_start(draft) if draft.country in _LABEL_BEHIND else -1
    chosen = next((road for road in found if road.end == label_at), None) or next(
        (road for road in found if road.start == draft.number_end or _beside(draft, road, found) is not None), None
    )
    if chosen is None:
        chosen = next((road for road in found if not is_numbered(road.road)), found[0])
    at = _beside(draft, chosen, found)
    if at is None and draft.number is None:
        at = _behind(draft, chosen)
    if at is not None and draft.number is None:
        _take_number(draft, at)
    elif draft.country == _MOROCCO and "building" in draft.labels:
        pass  # Imm. 12, Appt 4, Av. Mercure
    elif draft.number is None and draft.unit_at is not None and _is_unit_of(draft, chosen):
        _number_from(draft, "unit")  # Unit 7A Radford Crescent is 7A Radford Crescent
        if _takes_estate(draft, chosen):
            _streets(draft)
            return
    draft.road, draft.road_end = chosen.road, chosen.end
    words.take(chosen.start, chosen.end)
    _side_behind(draft)
    others = [(road, words.take(road.start, road.end)) for road in found if road is not chosen]
    draft.leftover += [text for road, text in others if road.road != chosen.road]


def _is_unit_of(draft: AbroadDraft, road: Found) -> bool:
    """Whether a unit stands right before a road; in South-East Asia, where houses have units, in its part."""
    at = draft.unit_at or 0
    if draft.country in COUNTRIES and "floor" in draft.labels and draft.words.digit[0] and draft.words.free[0]:
        return False  # 89 Owl Centre, 9th Floor, Unit 901 Heron Road
    return at + 1 == road.start and (draft.country not in COUNTRIES or draft.words.joins(at, road.start))


def _roads(draft: AbroadDraft) -> list[Found]:
    """Return the roads in order, the one behind an American house's number first."""
    found = roads(draft.words, draft.country)
    own = american_road(draft.words) if draft.country in AMERICAN else None
    if own is None:
        return found
    return [own, *(road for road in found if road.end <= own.start or own.end <= road.start)]


def _label_start(draft: AbroadDraft) -> int:
    """Return where the label of the street's number begins, -1 where it has none."""
    words, at = draft.words, draft.number_end - 1
    while words.joins(at, at - 1) and words.text[at - 1] in NUMBER_SIGNS and not words.free[at - 1]:
        at -= 1
    return at if 0 <= at < draft.number_end - 1 else -1


def _side_behind(draft: AbroadDraft) -> None:
    """Take the side of a road that stands behind its number: Garza Sada 2501 Sur."""
    words, at = draft.words, draft.road_end
    if draft.road is None or draft.road.direction or draft.country not in _SIDE_BEHIND:
        return
    while words.joins(at - 1, at) and not words.free[at]:
        at += 1
    if at > draft.road_end and words.joins(at - 1, at) and words.free[at] and len(words.text[at]) > 1:
        side = DIRECTIONS.get(words.text[at])
        if side and not words.joins(at, at + 1):
            draft.road = draft.road._replace(direction=side)
            words.take(at, at + 1)


_LABEL_BEHIND = frozenset({"MX", "CO", "PE", "AR", "CL", "EC", "ES", "VE", "BO", "CR", "GT", "BR", "PT", "PA"})
_SIDE_BEHIND = frozenset({"MX", "CO", "PE", "AR", "CL", "EC", "ES", "VE", "BO", "CR", "GT"})


def _takes_estate(draft: AbroadDraft, road: Found) -> bool:
    """Take Park Road Trading Estate, whose units are its numbers, as an estate; False where the road is a road."""
    words, end = draft.words, road.end
    is_estate = words.joins(road.start, end + 1) and words.free[end] and words.text[end] in _ESTATE_USES
    if not is_estate or words.text[end + 1] not in _ESTATES:
        return False
    draft.developments.append(development(words.text[road.start : end + 1], "estate", None))
    words.take(road.start, end + 2)
    return True


_ESTATE_USES = forms("abroad.estate.use")
_ESTATES = forms("abroad.estate.word")


def _take_number(draft: AbroadDraft, at: int) -> None:
    """Take the street's number; 7/18 is unit 7 of number 18 in Britain and Australia, 700-350 of 350 in Canada."""
    text = _with_letter(draft, at)
    unit, _, rest = text.partition("-" if draft.country == "CA" else "/")
    is_split = draft.may_slash_units or (draft.country == "CA" and unit.isdigit() and rest < unit)
    if is_split and rest.isdigit():
        part = "floor" if unit[:1] == "l" else "unit"  # L3/55 Collins Street
        if unit.lstrip("lu").isdigit() and part not in draft.labels:
            draft.labels[part], text = label(unit.lstrip("lu")), rest
    draft.number = number_of(draft, text)


def _with_letter(draft: AbroadDraft, at: int) -> str:
    """Take a number with the letters of its block before it, as India has them: H 108, A 293/1, MF 7."""
    words, letters = draft.words, draft.words.text[at - 1]
    is_behind = words.joins(at, at - 1) and words.free[at - 1] and letters.isalpha()
    if is_behind and draft.country in _LETTERED and _HOUSE_OF_BLOCK.match(words.text[at]):
        is_first = letters not in KINDS and not words.joins(at, at - 2)
        if len(letters) == 1 or (len(letters) == _MOST_LETTERS and is_first):
            return words.take(at - 1, at + 1).replace(" ", "-")
    return words.take(at, at + 1)


_LETTERED = frozenset({"IN", "PK", "BD", "LK"})  # where blocks have letters
_HOUSE_OF_BLOCK = re.compile(r"^\d+(?:[/-]\d+)?$")
_MOST_LETTERS = 2


def _beside(draft: AbroadDraft, road: Found, roads_found: list[Found]) -> int | None:
    """Return where the road's number stands: before it, or, where the type leads or is glued, behind or before it."""
    places = (road.end, road.start - 1) if road.leads else (road.start - 1,)
    return next((at for at in places if _is_number(draft, at) and not _is_of_other(at, road, roads_found)), None)


def _is_of_other(at: int, road: Found, roads_found: list[Found]) -> bool:
    """Whether a word is part of another road: Calle 16, Avenida Santa Isabel."""
    for other in roads_found:  # noqa: SIM110  # a third of the time of `any`
        if other is not road and other.start <= at < other.end:
            return True
    return False


def _behind(draft: AbroadDraft, road: Found) -> int | None:
    """Return where a number stands behind a road of English form, in its segment and with nothing after it."""
    at = road.end
    is_last = draft.words.joins(at, at - 1) and not (draft.words.joins(at, at + 1) and draft.words.free[at + 1])
    return at if is_last and _is_number(draft, at) else None


def _is_number(draft: AbroadDraft, at: int) -> bool:
    words = draft.words
    if not 0 <= at < words.count or not words.free[at] or number(words.text[at]) is None:
        return False
    return not (names_a_road(words, at - 1) or _is_of_house(draft, at))


def _is_of_house(draft: AbroadDraft, at: int) -> bool:
    """Whether a number counts the houses of a name, and the road's stands before: 21/35 Owl Tower 1, Kestrel Road."""
    words = draft.words
    if draft.country not in COUNTRIES or not words.joins(at, at - 1) or words.joins(at, at + 1):
        return False
    return words.text[at - 1] in DEVELOPMENT_WORDS and words.digit[0] and words.free[0] and at > 1


def _numbers(draft: AbroadDraft) -> None:
    """Take the plot, else the first free number, where none was found: 3 Warners Mill; 1, Sabjibagh."""
    words = draft.words
    _number_from(draft, "plot")
    if draft.country == "JP" and draft.number is None:
        at = next((at for at, word in enumerate(words.text) if words.free[at] and _BLOCK_AND_HOUSE.match(word)), None)
        draft.number = number_of(draft, words.take(at, at + 1)) if at is not None else None
    for at, word in enumerate(words.text):
        if draft.number is not None:
            return
        if (
            words.free[at]
            and words.digit[at]
            and (found := number_of(draft, word)) is not None
            and not _is_numbered(words, at)
        ):
            draft.number = number_of(draft, _with_letter(draft, at)) or found
    if draft.is_unit_number and not _is_in_house(draft):
        _number_from(draft, "unit")


def _is_in_house(draft: AbroadDraft) -> bool:
    """Whether a unit is in a house that is named: a building by its number, in South-East Asia by its name."""
    if draft.country in NUMBERED_BUILDINGS:
        return "building" in draft.labels
    return draft.country in COUNTRIES and bool(draft.developments)


_BLOCK_AND_HOUSE = re.compile(r"^\d{1,4}-\d{1,4}(?:-\d{1,4})?$")  # not the B-5 of a tower before it


def _number_from(draft: AbroadDraft, part: str) -> None:
    """Make a label the number where there is no other."""
    found = draft.numbers.get(part)
    if draft.number is None and found is not None:
        draft.number = found
        del draft.labels[part]


def _is_numbered(words: Words, at: int) -> bool:
    """Whether the number belongs to the word before it: Sector 63, Phase 2."""
    return words.joins(at, at - 1) and words.text[at - 1] in NUMBERED_AREAS


def _rest(draft: AbroadDraft) -> None:
    words = draft.words
    draft.leftover += [
        word for at, word in enumerate(words.text) if words.free[at] and word not in NOISE and word not in ("&", "#")
    ]


# Each step with the kinds of word it needs; 0 where it needs none.
STEPS: tuple[tuple[Callable[[AbroadDraft], None], int], ...] = (
    (_post_box, POST_BOX_KIND), (_floors, FLOOR_KIND), (numbered_areas, AREA_KIND), (led_areas, LED_KIND),
    (led_developments, LED_KIND), (labelled, LABEL_KIND), (coded_houses, 0), (crossing, 0), (_streets, 0),
    (developments, DEVELOPMENT_KIND), (rooms_of_houses, 0),
    (house_of_floor, FLOOR_KIND | LABEL_KIND), (_numbers, 0), (settlements, 0), (care_of, CARE_OF_KIND),
    (room_by_sign, 0), (addressee, 0), (_rest, 0),
)  # fmt: skip
