"""F8: the address is another than a register of firms has for the firm that the vendor says it is."""

from collections.abc import Iterator

from falsefront.assess.subject import Claimed, Registered, Subject
from falsefront.records import Finding, Level


def not_as_registered(subject: Subject) -> Iterator[Finding]:
    """F8: the firm, by its registration code or its name, is registered elsewhere.

    Nothing is said where one of its registered addresses is the claimed place, or where either is too coarse to tell.
    """
    for claimed in subject.claims:
        if any(registered.level.is_same_premises for registered in claimed.registered):
            continue
        for registered in claimed.registered:
            if registered.level is not Level.INSUFFICIENT:
                yield _finding(subject, claimed, registered)


def _finding(subject: Subject, claimed: Claimed, registered: Registered) -> Finding:
    place = registered.entry.place
    means = "registration code" if registered.by_code else "name"
    doubt = "" if registered.by_code else "; another firm may have that name"
    in_entry = f"“{place.firm}”"
    has = f"that {means}" if registered.by_code or in_entry == registered.said else in_entry
    return subject.finding(
        "not_as_registered",
        f"{claimed.called} was seen with the {means} {registered.said} and with “{claimed.address}”; entry"
        f" {registered.entry.id} of the register has {has} at “{place.address}” ({place.by}, {place.day},"
        f" {place.how.value.replace('_', ' ')}){doubt}",
        source=f"register: {place.by}",
        grounds=(claimed.ground, f"{means}: {registered.said}", f"register {registered.entry.id}: “{place.address}”"),
    )
