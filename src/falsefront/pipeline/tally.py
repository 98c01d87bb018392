"""Counts what one pass over a site comes to, page by page."""

from collections import Counter
from dataclasses import asdict, dataclass, field

from falsefront.config import Expect
from falsefront.records import Outcome, PageReading
from falsefront.store.offers import PageChanges
from falsefront.wording import counted

MOST_REMARKS = 20  # kinds of warnings told of one pass


@dataclass(slots=True, kw_only=True)
class Remark:
    """One kind of warning, and how many pages it is about."""

    first: str  # URL
    pages: int = 1


@dataclass(slots=True, kw_only=True)
class Pass:
    """What one pass over a site has come to so far."""

    site: str
    outcomes: Counter[Outcome] = field(default_factory=Counter)  # of pages; robots.txt and redirects are not counted
    offers: int = 0
    fills: Counter[str] = field(default_factory=Counter)  # how many offers gave a field
    new: Counter[str] = field(default_factory=Counter)  # new vendors, listings, claims; changed values
    problems: list[str] = field(default_factory=list)  # why the site counts as failed, in words
    warnings: list[str] = field(default_factory=list)  # what someone should look at
    remarks: dict[str, Remark] = field(default_factory=dict)  # what reading the pages warned of, by its words
    more_remarks: int = 0  # those of further kinds
    off_list: int = 0  # links outside the allow list: neither queued nor visited
    is_stopped: bool = False

    @property
    def pages(self) -> int:
        """How many pages were visited or refused."""
        return self.outcomes.total()

    def note(self, outcome: Outcome, reading: PageReading | None, changes: PageChanges, *, url: str) -> None:
        """Count one page."""
        self.outcomes[outcome] += 1
        self.new.update(asdict(changes))
        for offer in reading.offers if reading else ():
            self.offers += 1
            self.fills.update(offer.fields.keys())
        for words in dict.fromkeys(reading.warnings) if reading else ():
            self.remark(words, url=url)

    def remark(self, words: str, *, url: str) -> None:
        """Note what somebody should know about a page; memory is bounded, whatever the pages hold."""
        if words in self.remarks:
            self.remarks[words].pages += 1
        elif len(self.remarks) < MOST_REMARKS:
            self.remarks[words] = Remark(first=url)
        else:
            self.more_remarks += 1

    def summed_up(self) -> list[str]:
        """Return the remarks as warnings: one for each kind, with the first page it is about."""
        told = [
            f"{remark.first}{f' and {remark.pages - 1} more' if remark.pages > 1 else ''}: {words}"
            for words, remark in self.remarks.items()
        ]
        number = counted(self.more_remarks, "further warning")
        more = f"{number} about pages; `falsefront site try` shows those of one page"
        return [*told, more] if self.more_remarks else told

    @property
    def has_failed(self) -> bool:
        """Whether a start page was blocked, refused or unreachable, or the pass itself broke."""
        return bool(self.problems)

    def drift_from(self, expect: Expect) -> list[str]:
        """Return what a healthy run would have given and this one did not (`[site.expect]`)."""
        alarms = []
        least = expect.min_offers
        if least is not None and self.offers < least:
            alarms.append(f"drift: {counted(self.offers, 'offer')}, expected at least {least}; has the site changed?")
        for name, share in expect.min_fill.items():
            filled = self.fills[name] / self.offers if self.offers else 0.0
            if filled < share:
                alarms.append(f"drift: {name} in {filled:.0%} of the offers, expected at least {share:.0%}")
        return alarms
