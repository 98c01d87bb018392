"""The name of a place in Latin letters, for who reads no other: in its own members' words where one writes so."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from falsefront.export.report.agreement import ROADS, Address, Agreement
from falsefront.export.report.reasons import road_in_english
from falsefront.records import ClaimLink, FlagDetail
from falsefront.text.hanzi import HAN, pinyin, simplified
from falsefront.text.languages import language
from falsefront.text.marking import Span
from falsefront.wording import NOT_BY_ALL

# The parts of a place's name in the order of an English address, and how each is written.
WRITTEN: Final[Mapping[str, str]] = {
    "unit": "Room {}", "entrance": "Entrance {}", "floor": "Floor {}", "building": "Building {}", "development": "{}",
    "plot": "Plot {}", "number": "No. {}", "lane": "Lane {}", "road": "{}", "crossing": "{}", "area": "{}",
    "town": "{}", "county": "{}", "city": "{}",
}  # fmt: skip
# How a headline writes a door in Chinese: a building as the pages do.
DOORS: Final[Mapping[str, Sequence[str]]] = {
    "unit": ("{}室",), "entrance": ("{}单元",), "floor": ("{}层",),
    "building": ("{}号楼", "{}栋", "{}幢", "{}座", "{}号栋", "{}号幢"), "plot": ("{}组",),
}  # fmt: skip
AS_COUNTRIES: Final = {"香港": "Hong Kong", "澳门": "Macau", "Hk": "Hong Kong"}
ROADS_IN_ENGLISH: Final = ("道", "街", "里")  # for which the line has an English word in Hong Kong
DIVISIONS: Final = ("区", "县", "镇", "乡", "街道", "村")
BETWEEN: Final = ", "  # pieces of an address in Latin letters
SHORTEST: Final = 2  # characters of a name that is looked for by its text


def in_latin(detail: FlagDetail) -> str | None:
    """Return the place of a flag in Latin letters; None where its name is in them, or no member's reading tells."""
    return latin_of(detail.flag.premises, detail.members, detail.links)


def latin_of(place: str, members: Sequence[Address], links: Iterable[ClaimLink]) -> str | None:
    """Return a place in Latin letters, by the addresses that name it; None as `in_latin` has it."""
    if language(place) is None:
        return None
    place = simplified(place)  # as readings are, character by character
    agreement = Agreement(members, links)
    readings = [member.reading or {} for member in members]
    note = NOT_BY_ALL.search(place)
    whole = _line(place[: note.start()] if note else place, readings, agreement)
    if whole is None or note is None:
        return whole
    return f"{whole} ({'; '.join(_noted(each, readings, agreement) for each in note[1].split('; '))})"


def as_read(reading: Mapping[str, object], agreement: Agreement) -> str | None:
    """Return the line that reads a whole address in Latin letters, its road and estate spelled as the place's name is.

    None where the reading has no such line.
    """
    pieces = str(reading.get("pinyin") or "").split(BETWEEN)
    estate = str(reading.get("development") or "")
    if estate and language(estate) and (own := _piece_of_estate(estate, reading)):
        pieces[pieces.index(own)] = _latin("development", reading, agreement)
    return BETWEEN.join(map(road_in_english, pieces)) or None


def _noted(clause: str, readings: Sequence[Mapping[str, object]], agreement: Agreement) -> str:
    """Return what not all name, "most name A", in Latin letters."""
    share, _, names = clause.partition(" name ")
    told = (_line(name, readings, agreement) or name for name in names.split(" and "))
    return f"{share} name {' and '.join(told)}"


def _line(place: str, readings: Sequence[Mapping[str, object]], agreement: Agreement) -> str | None:
    best = max(readings, key=lambda reading: len(list(_named(place, reading))), default={})
    return BETWEEN.join(_together(list(_named(place, best)), best, agreement)) or None


def _together(names: Sequence[str], best: Mapping[str, object], agreement: Agreement) -> Iterator[str]:
    """Give the parts as an English address has them; a number stands with its road."""
    made = {name: WRITTEN[name].format(_latin(name, best, agreement)) for name in names}
    if "lane" not in made and "number" in made and "road" in made:
        made["number"] += f" {made.pop('road')}"
    yield from made.values()


def _named(place: str, reading: Mapping[str, object]) -> Iterator[str]:
    """Give the parts of a reading that a place's name has, in the order in which they are written.

    Numbers are looked for first, which stand right behind names, then the longest name: 云杉 stands in 云杉大道, too.
    """
    left = place
    said: set[str] = set()
    values = {name: str(reading.get(name) or "") for name in WRITTEN}
    rest = [name for name in WRITTEN if name not in DOORS]
    rest.sort(key=lambda name: (not values[name][:1].isdigit(), -len(values[name])))
    for name in (*DOORS, *rest):
        value = values[name]
        written = [form.format(value.upper()) for form in DOORS.get(name, ())] if value else ()
        at = next((found for each in written or (value,) if (found := _where(each, left)) is not None), None)
        if at is not None:
            left = f"{left[: at[0]]} {left[at[1] :]}"
            said.add(name)
    yield from (name for name in WRITTEN if name in said)


def _where(value: str, left: str) -> Span | None:
    """Return where a part stands in what is left of a name; a number is no piece of a longer one."""
    if not value or (len(value) < SHORTEST and not value.isdigit()):
        return None
    found = re.search(rf"(?<![0-9A-Za-z]){re.escape(value)}(?![0-9A-Za-z])", left)
    return found.span() if found else None


def _latin(name: str, reading: Mapping[str, object], agreement: Agreement) -> str:
    value = str(reading[name])
    if name == "city" and value in AS_COUNTRIES:
        return AS_COUNTRIES[value]
    if language(value) is None:
        return value.upper() if name in DOORS else road_in_english(value) if name in ROADS else value
    if name == "development":  # with its generic word, which the part alone has lost: Moyu Science Park
        return agreement.spelling(name, reading) or _estate(value, reading) or pinyin(value).capitalize()
    told = _division(value, reading) if name in ("area", "town", "county") else None
    said = agreement.spelling(name, reading) or told or _read(value, reading) or pinyin(value).capitalize()
    return road_in_english(said) if name in ROADS else said


def _estate(value: str, reading: Mapping[str, object]) -> str | None:
    """Return how the line that reads a whole address in Latin letters has an estate; None where it has none."""
    found = _piece_of_estate(value, reading)
    return found.partition(" ")[0] if found and _stands_alone(value, reading) else found


def _piece_of_estate(value: str, reading: Mapping[str, object]) -> str | None:
    """Return the piece of that line which is an estate, with the generic word that its page may not have."""
    name = pinyin(value).casefold()
    pieces = str(reading.get("pinyin") or "").split(BETWEEN)
    return next((each for each in pieces if each.partition(" ")[0].replace("'", "").casefold() == name), None)


def _stands_alone(value: str, reading: Mapping[str, object]) -> bool:
    """Whether no generic word stands behind an estate's name on its page, which holds one itself: 杏岚苑3栋."""
    raw = simplified(str(reading.get("raw") or ""))
    at = raw.find(value)
    return at >= 0 and HAN.match(raw, at + len(value)) is None


def _read(value: str, reading: Mapping[str, object]) -> str | None:
    """Return how the line that reads a whole address in Latin letters has a road or a city; None where it has none."""
    numbered = f"No. {reading.get('number')} "
    for piece in str(reading.get("pinyin") or "").split(BETWEEN):
        bare = piece.removeprefix(numbered).removesuffix(" City")
        if _squeezed(bare) == pinyin(value.removesuffix("市")).casefold():
            return bare
        if value.endswith(ROADS_IN_ENGLISH) and _squeezed(bare.rpartition(" ")[0]) == pinyin(value[:-1]).casefold():
            return bare  # Xuannishi Road, and not Xuannishidao
    return None


def _division(value: str, reading: Mapping[str, object]) -> str | None:
    """Return how the same line has a county, a town or a village, with its English word; None where it has none."""
    stems = {pinyin(value).casefold(), *(pinyin(value.removesuffix(word)).casefold() for word in DIVISIONS)}
    pieces = str(reading.get("pinyin") or "").split(BETWEEN)
    return next((piece for piece in pieces if _squeezed(piece.rpartition(" ")[0]) in stems), None)


def _squeezed(words: str) -> str:
    return words.replace(" ", "").replace("'", "").casefold()
