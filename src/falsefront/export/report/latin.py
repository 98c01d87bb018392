"""The name of a place in Latin letters, for who reads no other: in its own members' words where one writes so."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from falsefront.export.report.agreement import Address, Agreement
from falsefront.records import ClaimLink, FlagDetail
from falsefront.text.hanzi import pinyin
from falsefront.text.languages import language

# The parts of a place's name in the order of an English address, and how each is written.
WRITTEN: Final[Mapping[str, str]] = {
    "building": "Building {}", "development": "{}", "plot": "Plot {}", "number": "No. {}", "lane": "Lane {}",
    "road": "{}", "crossing": "{}", "area": "{}", "town": "{}", "county": "{}", "city": "{}",
}  # fmt: skip
SHORTEST: Final = 2  # characters of a part that is looked for by its text; digits stand in many places


def in_latin(detail: FlagDetail) -> str | None:
    """Return the place of a flag in Latin letters; None where its name is in them, or no member's reading tells."""
    return latin_of(detail.flag.premises, detail.members, detail.links)


def latin_of(place: str, members: Sequence[Address], links: Iterable[ClaimLink]) -> str | None:
    """Return a place in Latin letters, by the addresses that name it; None as `in_latin` has it."""
    if language(place) is None:
        return None
    agreement = Agreement(members, links)
    readings = [member.reading or {} for member in members]
    best = max(readings, key=lambda reading: len(list(_named(place, reading))), default={})
    made = [WRITTEN[name].format(_latin(name, best, agreement)) for name in _named(place, best)]
    return ", ".join(made) or None


def _named(place: str, reading: Mapping[str, object]) -> Iterator[str]:
    """Give the parts of a reading that a place's name has."""
    left = place
    for name in WRITTEN:
        value = str(reading.get(name) or "")
        if value and value in left and (len(value) >= SHORTEST or value.isdigit()):
            left = left.replace(value, " ", 1)
            yield name


def _latin(name: str, reading: Mapping[str, object], agreement: Agreement) -> str:
    value = str(reading[name])
    if language(value) is None:
        return value
    return agreement.spelling(name, reading) or pinyin(value).capitalize()
