"""Domains of mailboxes and websites that several of those at one place have: told, and too little to join anybody."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from falsefront.contact.email import is_anybodys
from falsefront.records import ClaimKind
from falsefront.records.comparable import UNDER_ONE_DOMAIN
from falsefront.text.domains import host_of, owner_of_host
from falsefront.wording import quoted

MOST_NAMED: Final = 5  # of those who have one domain, that a sentence names
_WWW: Final = "www."


def told(read: Sequence[tuple[str, Iterable[tuple[str, str]]]]) -> Iterator[str]:
    """Say under which domain mailboxes or websites of several stand: each with its name and its contacts, by kind.

    >>> next(told([("A", [("email", "a@brook.example")]), ("B", [("website", "https://www.brook.example/b")])]))[:80]
    '“A” and “B” were seen with mailboxes or websites under one domain, brook.example'
    >>> list(told([("A", [("email", "a@gmail.com")]), ("B", [("email", "b@gmail.com")])]))
    []
    """
    having: dict[str, dict[int, str]] = defaultdict(dict)
    for at, (name, contacts) in enumerate(read):
        for kind, value in contacts:
            if domain := _domain(kind, value):
                having[domain][at] = quoted(name)
    for domain, names in having.items():
        if len(names) > 1:
            yield (
                f"{_listed(list(names.values()))} were seen with {UNDER_ONE_DOMAIN}{domain}: it"
                " may be one firm's, or that of a platform or of whoever keeps mailboxes for many; it joins nobody"
            )


def _domain(kind: str, value: str) -> str | None:
    """Return the domain of a mailbox, and of a website that is all of it; None where anybody may have one there."""
    if kind == ClaimKind.EMAIL:
        domain = owner_of_host(value.rpartition("@")[2].lower())
        return None if domain is None or is_anybodys(domain) else domain
    if kind != ClaimKind.WEBSITE:
        return None
    host = host_of(value if "//" in value else f"//{value}")
    return host.removeprefix(_WWW) if owner_of_host(host) == host.removeprefix(_WWW) else None


def _listed(names: Sequence[str]) -> str:
    left = len(names) - MOST_NAMED
    *others, last = [*names[:MOST_NAMED], f"{left} more"] if left > 0 else names
    return f"{', '.join(others)} and {last}"
