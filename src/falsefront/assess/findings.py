"""One function a code: each looks at a subject and says what about it is implausible (docs/findings.md).

F3, F4, F5, F8 and F10 need eyes, a register or a map: they come from the register of known premises, not from here.
"""

from collections.abc import Iterator

from falsefront.address.reading import Precision, Reading
from falsefront.assess.subject import Claimed, Subject
from falsefront.assess.words import RESIDENTIAL, RETAIL, WORKS
from falsefront.records import Finding

STRANGERS = 3  # two vendors at one address already make a flag; from three on chance is a poor explanation
COARSE = frozenset(
    {Precision.NONE, Precision.COUNTRY, Precision.PROVINCE, Precision.CITY, Precision.COUNTY, Precision.PO_BOX}
)
IN_A_ROOM = frozenset({"building", "plaza", "center"})  # classes of developments that are stacked floors of rooms


def residential_or_retail(subject: Subject) -> Iterator[Finding]:
    """F1: works claimed in a development where people live or shop."""
    for claimed in subject.claims:
        word = works_word(claimed)
        for development in claimed.reading.developments:
            if word and development.kind in RESIDENTIAL | RETAIL:
                use = "people live" if development.kind in RESIDENTIAL else "people shop"
                yield _finding(
                    "F1",
                    "Works claimed in a residential or retail development",
                    f"“{claimed.name}” calls itself “{word}” and claims “{claimed.address}”, where"
                    f" “{development.name.text}” is by its name a place where {use}",
                    "reading",
                    subject,
                )


def shared_by_strangers(subject: Subject) -> Iterator[Finding]:
    """F2: three or more vendors with nothing else in common claim one place."""
    if subject.strangers >= STRANGERS:
        names = ", ".join(f"“{name}”" for name in sorted({claimed.name for claimed in subject.claims})[:8])
        yield _finding(
            "F2",
            "Claimed by vendors that have nothing else in common",
            f"{subject.strangers} vendors claim this place and share no phone, e-mail, messenger or name: {names}",
            "match",
            subject,
        )


def too_coarse(subject: Subject) -> Iterator[Finding]:
    """F6: an address that names no more than a city or district cannot be a factory's."""
    for claimed in subject.claims:
        if claimed.reading.precision in COARSE:
            yield _finding(
                "F6",
                "Too coarse for a factory",
                f"“{claimed.name}” gives “{claimed.address}”: {_coarseness(claimed.reading.precision)}",
                "reading",
                subject,
            )


def contradicts_itself(subject: Subject) -> Iterator[Finding]:
    """F7: parts of one address that cannot be true together, or works in a room of a tower."""
    for claimed in subject.claims:
        for contradiction in claimed.reading.contradictions:
            yield _finding(
                "F7", "The address contradicts itself", f"“{claimed.address}”: {contradiction}", "reading", subject
            )
        word = works_word(claimed)
        if word and claimed.reading.unit and _is_tower(claimed.reading):
            yield _finding(
                "F7",
                "Works in a room of a tower",
                f"“{claimed.name}” calls itself “{word}” and claims room {claimed.reading.unit} of a tower:"
                f" “{claimed.address}”",
                "reading",
                subject,
            )


def several_addresses(subject: Subject) -> Iterator[Finding]:
    """F9: one vendor with several addresses, or one address spelled to look like several."""
    for claimed in subject.claims:
        if claimed.reading.signs:
            yield _finding(
                "F9",
                "Spelled so that a search would miss it",
                f"“{claimed.name}” writes “{claimed.address}”: {'; '.join(claimed.reading.signs)}",
                "reading",
                subject,
            )
        for other, reading in claimed.other_addresses:
            if reading.precision not in COARSE and claimed.reading.precision not in COARSE:
                yield _finding(
                    "F9",
                    "One vendor, several addresses",
                    f"“{claimed.name}” claims “{claimed.address}” and also “{other}”",
                    "match",
                    subject,
                )


def works_word(claimed: Claimed) -> str | None:
    """Return the word by which a vendor says that it makes things, as WORKS lists it; None where it says no such."""
    said = f"{claimed.name} {claimed.business_type}".casefold()
    return next((word for word in WORKS if word in said), None)


def _is_tower(reading: Reading) -> bool:
    return any(development.kind in IN_A_ROOM for development in reading.developments)


def _coarseness(precision: Precision) -> str:
    """Return what a coarse address comes to, in words."""
    special = {Precision.NONE: "that names no place at all", Precision.PO_BOX: "a post-office box and no premises"}
    return special.get(precision, f"nothing finer than the {precision}")


def _finding(code: str, title: str, detail: str, source: str, subject: Subject) -> Finding:
    return Finding(code=code, title=title, detail=detail, source=source, at=subject.at)
