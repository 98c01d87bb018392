"""F4 by the gazetteer: the address names a district or a city that was dissolved long before the page was seen."""

from collections.abc import Iterator
from datetime import date

from falsefront.address.gazetteer.division import FORMER_NAMES, FORMER_SOURCES, Division, Former
from falsefront.address.reading import Place
from falsefront.assess.subject import Claimed, Subject
from falsefront.records import Finding
from falsefront.records.signs import LONG_AGO_YEARS


def long_abolished(subject: Subject) -> Iterator[Finding]:
    """F4: a division is named as it is not any more, and today's has another name.

    A county that became a district of the same name keeps its identity: of that nothing is said.
    """
    for claimed in subject.claims:
        reading = claimed.reading
        for place in (reading.county, reading.city):
            found = _abolished(place, claimed, subject) if place is not None else None
            if place is not None and found is not None:
                division, former = found
                yield subject.finding(
                    "abolished",
                    f"{claimed.called} was seen with “{claimed.address}”, which names “{place.text}”: what"
                    f" was {former.name} until {former.until} is {division.english} ({division.name}) now, by"
                    f" {FORMER_NAMES} ({FORMER_SOURCES})",
                    source="reading",
                    grounds=(claimed.ground, f"“{place.text}”"),
                )


def _abolished(place: Place, claimed: Claimed, subject: Subject) -> tuple[Division, Former] | None:
    if len(place.codes) != 1:
        return None
    division = subject.gazetteer.divisions.get(next(iter(place.codes)))
    if division is None:
        return None
    for former in division.former:
        if _is_named(place.text, former) and not _is_one_name(division, former) and _is_long_ago(former, claimed):
            return division, former
    return None


def _is_named(text: str, former: Former) -> bool:
    """Whether a text writes a former name whole (闸北区, "Zhabei District"): a stem may be a road's name."""
    if not text.isascii():
        return text.replace(" ", "") == former.name
    letters = "".join(char for char in text.lower() if char.isalpha())
    kind = _KINDS.get(former.name[-1:])
    if kind is None:
        return False
    pinyin, english = kind
    return letters in {former.pinyin, former.pinyin.removesuffix(pinyin) + english}


_KINDS = {"区": ("qu", "district"), "县": ("xian", "county"), "市": ("shi", "city")}


def _is_one_name(division: Division, former: Former) -> bool:
    return former.name[:-1] == division.name[:-1] or former.name[:-1] == division.short


def _is_long_ago(former: Former, claimed: Claimed) -> bool:
    """Whether the claim was seen long after the change; where only the year is known, after the end of that year."""
    until = former.until or ""
    if len(until) == len("2015"):
        until = f"{until}-12-31"
    try:
        day = date.fromisoformat(until)
    except ValueError:
        return False
    last = claimed.last_seen.date()
    return (last.year - LONG_AGO_YEARS, last.month, last.day) >= (day.year, day.month, day.day)
