"""F1, F2 and works in a room: what the kind of place and the number of those who claim it say.

F3, F4, F5, F8 and F10 need eyes, a register or a map: they come from the register of known premises, not from here.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from falsefront.address import uses_in
from falsefront.address.reading import Development, Reading
from falsefront.assess.as_written import in_its_characters
from falsefront.assess.estate_as_written import estate
from falsefront.assess.lived_in import use_of
from falsefront.assess.subject import Claimed, Subject
from falsefront.assess.words import (
    INDUSTRIAL,
    NO_WORKS_BEHIND_IN_CHINESE,
    NO_WORKS_IN_CHINESE,
    NO_WORKS_IN_LETTERS,
    SCIENCE_PARKS,
    WORKS_IN_CHINESE,
    WORKS_IN_LETTERS,
)
from falsefront.records import Finding, one_each
from falsefront.text.folding import visible
from falsefront.text.glosses import meaning
from falsefront.wording import counted

STRANGERS = 3  # two vendors at one address already make a flag; from three on chance is a poor explanation
NAMED = 8  # vendors that a sentence names; of more it says how many
IN_A_ROOM = frozenset({"building", "plaza", "center"})  # classes of developments that are stacked floors of rooms
WORKS = re.compile(
    rf"\b(?:{'|'.join(WORKS_IN_LETTERS)})\b|(?:{'|'.join(WORKS_IN_CHINESE)})(?!{NO_WORKS_BEHIND_IN_CHINESE})",
    re.IGNORECASE,
)
_NO_WORKS = re.compile(rf"(?:{'|'.join((*NO_WORKS_IN_LETTERS, *NO_WORKS_IN_CHINESE))})\Z", re.IGNORECASE)
FOR_WORKS = re.compile("|".join(INDUSTRIAL), re.IGNORECASE)
FOR_HALLS = re.compile("|".join(word for word in INDUSTRIAL if word not in SCIENCE_PARKS), re.IGNORECASE)
HIGH_UP = 6  # floor from which a building of a science park is one of rooms: its halls for works have fewer
OF_FLOOR = re.compile(r"[a-z]?(\d{1,2})\d\d")  # a room that begins with the number of its floor: 1203
CACHED = 1_024  # names with a kind of business: several findings ask of one after the other
NO_KIND = "no label that was read gives a kind of business"  # what its description says of it is not looked at


def residential_or_retail(subject: Subject) -> Iterator[Finding]:
    """F1: works claimed in a development where people live or shop, and not in a place for industry as well."""
    for claimed in subject.claims:
        for development in claimed.reading.developments:
            if (word := _works(claimed)) and (use := use_of(claimed.reading, development)):
                named = _quoted(claimed.reading, development)
                yield subject.finding(
                    "works_where_people_live",
                    f"{claimed.called}, {where_it_says(claimed)}, was seen with “{claimed.address}”:"
                    f" “{named}” is the kind of name that places have where {use}",
                    source="reading",
                    grounds=(claimed.ground, f"“{word}”"),
                )


def shared_by_strangers(subject: Subject) -> Iterator[Finding]:
    """F2: pages name three or more vendors at one place, of whom no contact of their own in common was read."""
    if subject.strangers < STRANGERS:
        return
    names = {claimed.vendor: claimed.called for claimed in subject.claims}
    of_page = one_each(names, subject.renamed)
    number = len(set(of_page.values()))
    apart = subject.operators or tuple((vendor,) for vendor in sorted(set(of_page.values())))
    vendors = counted(number, "vendor")
    who = f"Pages named {vendors}"
    if len(apart) != number:
        who = f"Pages named {vendors}, which by what was read of them may come to {len(apart)} operators,"
    called = defaultdict(lambda: "“”", names)
    called |= {of_page[each.after]: each.words for each in subject.renamed}
    named = "they are" if len(apart) == number else "one name of each"
    compared = subject.compared
    if compared:
        compared = f"; {f'of these {len(apart)} operators ' if len(apart) != number else ''}{compared}"
    besides = ""
    if subject.shared_by_many:
        values = _some(subject.shared_by_many)
        besides = f"; what some of them were seen with stands with many of their site and links nobody ({values})"
    domains = "".join(f"; {told}" for told in subject.domains)
    yield subject.finding(
        "strangers",
        f"{who} at this place{compared}{besides}{domains}; {named}:"
        f" {_some(sorted({called[of_page.get(group[0], group[0])] for group in apart}))}",
        source="match",
        grounds=tuple({claimed.vendor: claimed.ground for claimed in subject.claims}.values()),
    )


def works_in_a_room(subject: Subject) -> Iterator[Finding]:
    """F7: works claimed in a room of a tower, and not of one that is built for works; in a science park, high up.

    Not where a page labels the vendor's addresses by what each is for, and this one is not its works.
    """
    for claimed in subject.claims:
        if (
            claimed.reading.unit
            and not _works_stand_elsewhere(claimed)
            and (found := _in_a_tower(claimed) or _high_in_a_park(claimed))
        ):
            word, where = found
            yield subject.finding(
                "works_in_a_room",
                f"{claimed.called}, {where_it_says(claimed)}, was seen with unit"
                f" {claimed.reading.unit}{where}: “{claimed.address}”",
                source="reading",
                grounds=(claimed.ground, f"“{word}”"),
            )


def _works_stand_elsewhere(claimed: Claimed) -> bool:
    """Whether a page has this address under "Office" and another of the vendor's under "Factory" or "Showroom"."""
    return any(
        _said(own) is None and bool(_said(label) or (uses_in(own) and uses_in(label) - uses_in(own)))
        for page, own in claimed.labels
        for other in claimed.elsewhere
        for elsewhere, label in other.labels
        if page == elsewhere
    )


def _in_a_tower(claimed: Claimed) -> tuple[str, str] | None:
    """Return the word for works and where the room is; None where it is in no tower, or in one for works."""
    tower = next((each for each in claimed.reading.developments if each.kind in IN_A_ROOM), None)
    if tower is None or (word := _works(claimed)) is None:
        return None
    return word, f" in “{_quoted(claimed.reading, tower)}”"


def _high_in_a_park(claimed: Claimed) -> tuple[str, str] | None:
    """Return the same of a room high up in a science park."""
    park = next((each for each in claimed.reading.developments if each.kind == "park"), None)
    number = OF_FLOOR.fullmatch(claimed.reading.unit or "")
    if park is None or number is None or int(number[1]) < HIGH_UP or FOR_HALLS.search(claimed.address):
        return None
    word = works_word(claimed)
    return (word, f" in “{_quoted(claimed.reading, park)}”, by its number on floor {number[1]}") if word else None


def works_word(claimed: Claimed) -> str | None:
    """Return the word by which a vendor says that it makes things, as it stands; None where it says no such."""
    return _said(f"{claimed.name}; {claimed.business_type}")


@lru_cache(maxsize=CACHED)
def _said(text: str) -> str | None:
    """Return the first word for works in a text that no "not" stands before."""
    return next((found[0] for found in WORKS.finditer(text) if not _NO_WORKS.search(text[: found.start()])), None)


def _works(claimed: Claimed) -> str | None:
    """Return the same word of a vendor whose address is in no place for industry: few say it, and so it is first."""
    word = works_word(claimed)
    return None if word is None or FOR_WORKS.search(claimed.address) else word


def where_it_says(claimed: Claimed) -> str:
    """Return where the words stand by which a vendor says that it makes things: a name alone is no more than a name."""
    in_name, in_kind = _said(claimed.name), _said(claimed.business_type)
    if in_name and in_kind:
        return f"in whose name {_glossed(in_name)} and in whose kind of business {_glossed(in_kind)} stands"
    if in_kind:
        return f"in whose kind of business {_glossed(in_kind)} stands"
    besides = "no kind of business that was read says so" if claimed.business_type else NO_KIND
    return f"in whose name {_glossed(works_word(claimed) or '')} stands ({besides})"


def _glossed(word: str) -> str:
    """Return a word in quotation marks, one in Chinese characters with its meaning.

    >>> _glossed("制造"), _glossed("Works")
    ('“制造” (manufacture)', '“Works”')
    """
    means = meaning(word)
    return f"“{word}” ({means})" if means else f"“{word}”"


def _quoted(reading: Reading, development: Development) -> str:
    """Return a development by the words of the page, in its own characters."""
    named = estate(reading, development)
    return in_its_characters(named, [visible(reading.raw)]) or named


def _some(texts: Sequence[str]) -> str:
    left = len(texts) - NAMED
    return ", ".join(texts[:NAMED]) + (f" and {left} more" if left > 0 else "")
