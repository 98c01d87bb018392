"""Words for people that every floor needs: how many, when, and what a mistyped word was meant to be."""

import difflib
import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final

# How the name of a place ends that has parts which not all who claim it name:
# " (most name A; most name B; some name C)".
NOT_BY_ALL: Final = re.compile(r" \(((?:most|some) name .+)\)$", re.DOTALL)

# What a site profile lacks where contacts on a page name nobody.
HOW_TO_NAME: Final = (
    'name the one vendor of the site with vendor = "=Name", '
    'or what stands over the contacts of each of several with a selector such as vendor = "h2"'
)

# Stands behind the source of what a page says of a vendor whose own page is another one: kept, and nobody's claim.
SET_ASIDE: Final = " > on another's page"
_SET_ASIDE_AS: Final = "set aside: another vendor's page says it, and the vendor's own does not"

_MATCHED_NOTHING: Final = re.compile(r"(\w+): the selector (.+) matched nothing", re.DOTALL)


def without_value(source: str | None) -> str:
    """Return why a value is missing of what stands on a page, by the source of its words.

    >>> without_value("lines"), without_value(f"lines{SET_ASIDE}")
    ('not understood', "set aside: another vendor's page says it, and the vendor's own does not")
    """
    return _SET_ASIDE_AS if (source or "").endswith(SET_ASIDE) else "not understood"


def matched_nothing(field: str, selector: str) -> str:
    """Return what is said of a selector that finds nothing on a page."""
    return f"{field}: the selector {selector!r} matched nothing"


def is_of_a_selector(said: str) -> bool:
    """Whether this is what is said of a selector that finds nothing on a page."""
    return _MATCHED_NOTHING.fullmatch(said) is not None


def none_matched(said: Iterable[str]) -> str:
    """Return in one sentence what is said of several selectors of the same pages.

    >>> none_matched([matched_nothing("vendor", ".co"), matched_nothing("price", ".pr")])
    "vendor, price: the selectors '.co', '.pr' matched nothing"
    """
    found = [match for match in map(_MATCHED_NOTHING.fullmatch, said) if match]
    if len(found) == 1:
        return found[0][0]
    return f"{', '.join(m[1] for m in found)}: the selectors {', '.join(m[2] for m in found)} matched nothing"


def counted(number: int, noun: str, nouns: str | None = None) -> str:
    """Return a number with its noun; `nouns` is the plural where it is not made with an s.

    >>> counted(1, "site"), counted(0, "site"), counted(2, "entry", "entries")
    ('1 site', '0 sites', '2 entries')
    """
    return f"{number} {noun if number == 1 else nouns or f'{noun}s'}"


NO_NAME: Final = "(no name read)"


def named(name: str | None, vendor: int) -> str:
    """Return the name of a vendor, or that none was read: its number tells it from others.

    >>> named("Acme Glass", 3), named(None, 3)
    ('Acme Glass', 'vendor 3 (no name read)')
    """
    return name or f"vendor {vendor} {NO_NAME}"


def quoted(name: str) -> str:
    """Return a name from a page in quotation marks; of who has none what `named` says, which no page says.

    >>> quoted("Acme Glass"), quoted(named("", 3))
    ('“Acme Glass”', 'vendor 3 (no name read)')
    """
    return name if name.endswith(NO_NAME) else f"“{name}”"


def one_of(words: Iterable[str]) -> str:
    """Return the words between which somebody may choose: the members of an enumeration, say.

    >>> one_of(["site_visit", "map", "imagery"])
    'site_visit, map or imagery'
    """
    *others, last = map(str, words)
    return f"{', '.join(others)} or {last}" if others else last


def clock(moment: datetime, *beside: datetime | None) -> str:
    """Return the time in UTC, to stand behind a day, where another time of that day is told beside it; "" elsewhere.

    To the minute, or to the second where the minute is one. None is no time.

    >>> clock(datetime(2026, 3, 3, 9, 5), datetime(2026, 3, 3, 14)), clock(datetime(2026, 3, 3, 9, 5), None)
    (' 09:05 UTC', '')
    """
    second = moment.replace(microsecond=0)
    others = {at.replace(microsecond=0) for at in beside if at is not None and at.date() == moment.date()} - {second}
    if not others:
        return ""
    is_close = any(at.replace(second=0) == second.replace(second=0) for at in others)
    return f" {moment:%H:%M:%S} UTC" if is_close else f" {moment:%H:%M} UTC"


def day(moment: datetime, *beside: datetime | None) -> str:
    """Return the day of a time in UTC; with the time, where another time of that day is told beside it.

    >>> day(datetime(2026, 3, 3, 9), datetime(2026, 3, 4, 9)), day(datetime(2026, 3, 3, 9), datetime(2026, 3, 3, 14))
    ('2026-03-03', '2026-03-03 09:00 UTC')
    """
    return f"{moment:%Y-%m-%d}{clock(moment, *beside)}"


def long_day(moment: datetime) -> str:
    """Return the day of a time in UTC, as it is written in a text.

    >>> long_day(datetime(2026, 3, 3))
    '3 March 2026'
    """
    return f"{moment.day} {moment:%B %Y}"


def days(first: datetime, last: datetime) -> str:
    """Return from when to when in UTC: the days; of one day that day, with the times where they differ.

    >>> days(datetime(2026, 3, 3, 9), datetime(2026, 3, 4, 9)), days(datetime(2026, 3, 3, 9), datetime(2026, 3, 3, 14))
    ('2026-03-03 to 2026-03-04', '2026-03-03, 09:00 UTC to 14:00 UTC')
    """
    return stretch(first, last, f"{first:%Y-%m-%d}", f"{last:%Y-%m-%d}")


def stretch(first: datetime, last: datetime, first_day: str, last_day: str) -> str:
    """Return from when to when, the days as they are written; of one day once, with the times where they differ."""
    if first.date() != last.date():
        return f"{first_day} to {last_day}"
    times = clock(first, last)
    return f"{first_day},{times} to{clock(last, first)}" if times else first_day


def perhaps(word: str, known: Iterable[str]) -> str:
    """Return a hint at the nearest known word, to stand behind a sentence; "" where none is near.

    >>> perhaps("dealy_s", ["delay_s", "timeout_s"])
    '; perhaps you meant delay_s?'
    """
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"; perhaps you meant {close[0]}?" if close else ""


def runs(numbers: Iterable[int]) -> str:
    """Return numbers in order, those that follow each other as a run.

    >>> runs([31, 44, 42, 43, 42])
    '31, 42-44'
    """
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and number <= found[-1][1] + 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return ", ".join(f"{first}" if first == last else f"{first}-{last}" for first, last in found)
