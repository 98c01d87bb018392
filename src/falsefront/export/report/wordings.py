"""What a report says in words of its own: tables, so that each thing is said in one way."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from falsefront.address.gazetteer.division import FORMER_SOURCES
from falsefront.records import ClaimKind, FlagDetail, FlagKind, FlagState, Level, fairness
from falsefront.records.kinds_of_place import OF_HOMES
from falsefront.wording import long_day, stretch

KINDS: Final[Mapping[FlagKind, str]] = {
    FlagKind.STRANGERS: "Vendors whose addresses read as one place",
    FlagKind.ONE_OPERATOR: "Vendors whose addresses read as one place, and who share contacts or descriptions",
    FlagKind.KNOWN_FALSE: "A place that was entered in the register as false, or as not there",
    FlagKind.SELF_CONTRADICTION: "An address whose parts, or what its vendor says besides, do not fit together",
    FlagKind.WATCH_HIT: "Something that stands on a watch list",
}

# What may hold several buildings, by what its addresses agree on.
WHOLE: Final[Mapping[Level, str]] = {Level.DEVELOPMENT: "named development", Level.NUMBER: "house number"}

# What a reader may not know, in plain words.
GLOSSARY: Final = (
    ("vendor", "what pages of one site give under one name, or one page of it under several names one after the other"),
    (
        "firm",
        "for counting alone: vendors of several sites under one name, with no contact in conflict, are taken for one"
        " firm; that they are one is not shown by it",
    ),
    ("place, door", "what addresses agree on, as the program reads them; a building, a floor or a room of it"),
    ("flag", "a place that is put before an analyst, with what speaks for and against it"),
    ("queue, store", "the flags in their order, and the database in which the program keeps what it read"),
    ("finding", "a sign that a rule found, with the words that it rests on"),
    ("gazetteer", f"a table of cities, districts and towns, with their former names: {FORMER_SOURCES}"),
    (
        "capture",
        "one request and its answer, kept byte for byte and numbered; what was not asked for has a number, too",
    ),
    ("WARC", "the usual format of web archives (ISO 28500): a file that holds requests and answers byte for byte"),
    ("hash, SHA-256", "a number made from bytes: whoever changes one byte gets another number"),
    (
        "chain",
        "the hash of each capture is made with that of the one before: to change one or to take it out, all behind it"
        " have to be made anew, and whoever noted the hash of a later one elsewhere before sees that",
    ),
    ("CAS number", "the number by which Chemical Abstracts Service registers a substance, whatever it is called"),
    ("robots.txt", "a page on which a site says what programs may not ask for"),
    ("matcher", "the part of the program that compares addresses, by fixed rules"),
    ("register", "the list of premises that the analysts of this desk keep: what somebody has seen or looked up"),
)


def told_kind(detail: FlagDetail) -> str:
    """Return what a flag is about; where pages name different buildings, on what no more than agrees."""
    flag = detail.flag
    shares = {FlagKind.STRANGERS: "", FlagKind.ONE_OPERATOR: ", and who share contacts or descriptions"}.get(flag.kind)
    buildings = len(fairness.buildings_of(detail.members))
    if shares is None or buildings < 2 or flag.level not in WHOLE:
        return KINDS[flag.kind]
    what = "estate" if fairness.is_called(OF_HOMES, detail) else WHOLE[flag.level]
    return f"Vendors whose addresses agree on one {what} ({buildings} different buildings){shares}"


STATES: Final[Mapping[FlagState, str]] = {
    FlagState.OPEN: "Open",
    FlagState.CONFIRMED: "Confirmed by an analyst",
    FlagState.DISMISSED: "Dismissed by an analyst",
    FlagState.UNSURE: "Looked at by an analyst, who is unsure",
}

VERDICTS: Final[Mapping[str, str]] = {
    "confirmed": "confirmed the flag",
    "dismissed": "dismissed the flag",
    "unsure": "was unsure",
    "reopen": "opened the flag again",
    "leave_out": "left the vendor out",
    "put_back": "put the vendor back",
    "same": "called the two addresses one place",
    "different": "called the two addresses two places",
    "undecided": "took a word about the two addresses back",
    "link": "lets the shared value count",
}

# Kinds of claims that are ways to reach a vendor, or to know it again; their order in a report.
CONTACTS: Final[Mapping[ClaimKind, str]] = {
    ClaimKind.PHONE: "Telephone",
    ClaimKind.EMAIL: "E-mail",
    ClaimKind.MESSENGER: "Messenger",
    ClaimKind.WEBSITE: "Website",
    ClaimKind.REGISTRATION: "Registration code",
    ClaimKind.PAYMENT: "Account or wallet",
}

# What else a vendor says of itself.
SELF: Final[Mapping[ClaimKind, str]] = {
    ClaimKind.NAME: "Name",
    ClaimKind.ADDRESS: "Another address",
    ClaimKind.BUSINESS_TYPE: "Kind of business",
    ClaimKind.COUNTRY: "Country",
}

OUTCOMES: Final[Mapping[str, str]] = {
    "live": "read",
    "unchanged": "not changed since the visit before",
    "gone": "gone (the server says the page is not there)",
    "forbidden": "refused by the server",
    "blocked": "blocked (captcha, login or a page of scripts)",
    "server_error": "error of the server",
    "network_error": "no answer",
    "robots": "not asked for: robots.txt forbids it",
    "scope": "not asked for: outside what is configured",
    "too_large": "too large",
    "empty": "without anything to read",
}

NO_ROBOTS: Final = "for a robots.txt that the site does not have: it forbids nothing"

STRENGTHS: Final[Mapping[str, str]] = {
    "strong": "strong sign: somebody has looked, by a visit, a map, imagery or an official register",
    "fair": "fair sign",
    "weak": "weak sign: common among honest firms",
}


# Who or what found a finding, where it is a part of this program; a register names itself.
SOURCES: Final[Mapping[str, str]] = {"reading": "reading the pages", "match": "comparing the vendors"}


def found_by(source: str) -> str:
    """Return how the program came to a finding; who saw a place that the register knows stands in its sentence.

    >>> found_by("match"), found_by("register: Ann")
    ('comparing the vendors', 'looking into the register')
    """
    return "looking into the register" if source.startswith("register") else SOURCES.get(source, source)


def days(first: datetime, last: datetime) -> str:
    """Return from which day to which, as it is written in a text; of one day that day, with the times if they differ.

    >>> days(datetime(2026, 3, 3), datetime(2026, 3, 3)), days(datetime(2026, 3, 3), datetime(2026, 3, 3, 5))
    ('3 March 2026', '3 March 2026, 00:00 UTC to 05:00 UTC')
    """
    return stretch(first, last, long_day(first), long_day(last))


def read(first: datetime, last: datetime) -> str:
    """Return when pages were read, as it is written in a text: days between the first and the last are not claimed.

    >>> read(datetime(2026, 3, 3), datetime(2026, 3, 9)), read(datetime(2026, 3, 3), datetime(2026, 3, 3))
    ('first on 3 March 2026 and last on 9 March 2026', 'on 3 March 2026')
    """
    return (
        f"on {days(first, last)}"
        if first.date() == last.date()
        else f"first on {long_day(first)} and last on {long_day(last)}"
    )


def minute(moment: datetime) -> str:
    """Return a time in UTC, to the minute."""
    return f"{long_day(moment)}, {moment:%H:%M} UTC"
