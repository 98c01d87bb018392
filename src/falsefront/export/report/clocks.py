"""The server's own clock beside that of the desk: in how many answers of a case file the two are days apart."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import pairwise
from typing import Final

from falsefront.wording import counted

MOST_APART: Final = timedelta(days=1)  # by which a cache and a clock that is set wrong may differ
MOST_RUNS: Final = 12  # stretches of pages that a sentence names


@dataclass(slots=True)
class Clocks:
    """What the rows of captures say of the header Date of their answers."""

    answers: int = 0
    compared: int = 0  # answers with a date that was understood
    most: timedelta = timedelta(0)
    apart: "array[int]" = field(default_factory=lambda: array("q"))  # captures, as the chain has them

    def note(self, row: Mapping[str, object]) -> None:
        """Note a row of `captures`."""
        at, seq, said = row.get("fetched_at"), row.get("seq"), row.get("date")
        if row.get("status") is None or not isinstance(at, datetime) or not isinstance(seq, int):
            return
        self.answers += 1
        if (server := server_time(said)) is None:
            return
        self.compared += 1
        difference = abs(server - at)
        self.most = max(self.most, difference)
        if difference > MOST_APART:
            self.apart.append(seq)

    @property
    def told(self) -> str:
        """Say whose the dates of a report are, and how they stand to the servers' own."""
        if not self.compared:
            return f"{OUR_CLOCK} No server's own date (header Date) is kept here that they could be held against."
        among = (
            f"Of {counted(self.answers, 'answer')} here {self.compared} {_have(self.compared)} the server's own date"
        )
        far = f"{among} (header Date; column date of data/captures.csv)"
        if not self.apart:
            return f"{OUR_CLOCK} {far}; in none of these does it differ from ours by more than a day."
        number = len(self.apart)
        return (
            f"{OUR_CLOCK} {far}; in {number} of these it differs from ours by more than a day, at most by"
            f" {counted(round(self.most / timedelta(days=1)), 'day')}: {_pages(self.apart)}."
        )


OUR_CLOCK: Final = "All dates of visits are those of the clock of the desk's own machine."


def server_time(said: object) -> datetime | None:
    """Return the time of a header Date; None where there is none that is understood.

    >>> server_time("Fri, 27 Nov 2026 19:39:40 GMT"), server_time("yesterday"), server_time(None)
    (datetime.datetime(2026, 11, 27, 19, 39, 40, tzinfo=datetime.timezone.utc), None, None)
    """
    if not isinstance(said, str):
        return None
    try:
        moment = parsedate_to_datetime(said)
    except (ValueError, TypeError, OverflowError):
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def _have(number: int) -> str:
    return "has" if number == 1 else "have"


def _pages(numbers: Sequence[int]) -> str:
    """Return pages as they are named in a sentence.

    >>> _pages([1, 2, 3, 7]), _pages([5])
    ('pages 1 to 3 and 7', 'page 5')
    """
    runs = list(_runs(numbers))
    named = [f"{first} to {last}" if first != last else str(first) for first, last in runs[:MOST_RUNS]]
    if len(runs) > MOST_RUNS:
        return f"pages {', '.join(named)} and others"
    words = " and ".join(filter(None, [", ".join(named[:-1]), named[-1]]))
    return f"{'page' if len(numbers) == 1 else 'pages'} {words}"


def _runs(numbers: Sequence[int]) -> Iterable[tuple[int, int]]:
    ordered = sorted(numbers)
    breaks = [at for at, (a, b) in enumerate(pairwise(ordered), 1) if b != a + 1]
    for first, behind in pairwise([0, *breaks, len(ordered)]):
        yield ordered[first], ordered[behind - 1]
