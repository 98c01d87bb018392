"""What two vendors give of each kind of contact: one thing in common, or nothing where both give some."""

from collections.abc import Iterable

from falsefront.records import CONTACT_KINDS

ByKind = dict[str, set[str]]


def by_kind(contacts: Iterable[tuple[str, str, str]]) -> ByKind:
    """Return the values of each kind; a contact is a kind, a value and a source.

    >>> by_kind([("phone", "+441134960101", ""), ("email", "a@owl.example", ""), ("name", "Orrin", "")])
    {'phone': {'+441134960101'}, 'email': {'a@owl.example'}}
    """
    found: ByKind = {}
    for kind, value, _ in contacts:
        if kind in CONTACT_KINDS:
            found.setdefault(kind, set()).add(value)
    return found


def have_one(here: ByKind, there: ByKind) -> bool:
    """Whether two pages of one site give one contact: a firm that has two profiles there."""
    return any(kind in there and not values.isdisjoint(there[kind]) for kind, values in here.items())


def are_in_conflict(here: ByKind, there: ByKind) -> bool:
    """Whether both give something of a kind, and nothing in common."""
    return any(kind in there and values.isdisjoint(there[kind]) for kind, values in here.items())
