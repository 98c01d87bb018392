"""Counts what one pass over a site comes to, page by page."""

from collections import Counter
from dataclasses import dataclass, field, fields
from typing import Final

from falsefront.config import Expect
from falsefront.pipeline.fills import Fills
from falsefront.records import Outcome, PageReading
from falsefront.store.offers import PageChanges
from falsefront.wording import counted, is_of_a_selector, none_matched

MOST_REMARKS = 20  # kinds of warnings told of one pass
_CHANGES: Final = tuple(each.name for each in fields(PageChanges))


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
    read: Fills = field(default_factory=Fills)  # what the pages of each kind gave
    new: Counter[str] = field(default_factory=Counter)  # new vendors, listings, claims; changed values
    problems: list[str] = field(default_factory=list)  # why the site counts as failed, in words
    warnings: list[str] = field(default_factory=list)  # what someone should look at
    remarks: dict[str, Remark] = field(default_factory=dict)  # what reading the pages warned of, by its words
    more_remarks: int = 0  # those of further kinds
    off_list: int = 0  # links outside the allow list: neither queued nor visited
    expected: int | None = None  # pages that there are, where that is known beforehand
    is_stopped: bool = False
    is_cut: bool = False  # there were more pages than it was to visit
    looked_to: int | None = None  # number of the last capture that was asked what became of listings

    @property
    def pages(self) -> int:
        """How many pages were visited or refused."""
        return self.outcomes.total()

    def note(self, outcome: Outcome, reading: PageReading | None, changes: PageChanges, *, url: str) -> None:
        """Count one page."""
        self.outcomes[outcome] += 1
        for name in _CHANGES:
            self.new[name] += getattr(changes, name)
        self.read.note(outcome, reading, url=url)
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
            f"{first}{f' and {pages - 1} more' if pages > 1 else ''}: {words}"
            for first, pages, words in self._told_together()
        ]
        number = counted(self.more_remarks, "further warning")
        more = f"{number} about pages; `falsefront site try` shows those of one page"
        return [*told, more] if self.more_remarks else told

    def _told_together(self) -> list[tuple[str, int, str]]:
        """Return the remarks with their pages: selectors that matched nothing on the same number of them as one."""
        alike: dict[tuple[str, int, str | None], list[str]] = {}
        for words, remark in self.remarks.items():
            key = (remark.first, remark.pages, None if is_of_a_selector(words) else words)
            alike.setdefault(key, []).append(words)
        return [(first, pages, other or none_matched(kinds)) for (first, pages, other), kinds in alike.items()]

    @property
    def has_failed(self) -> bool:
        """Whether a start page was blocked, refused or unreachable, or the pass itself broke."""
        return bool(self.problems)

    def drift_from(self, expect: Expect) -> list[str]:
        """Return, in one sentence, what a healthy run would have given and this one did not (`[site.expect]`)."""
        told = []
        least = expect.min_offers
        if least is not None and self.offers < least:
            told.append(f"{counted(self.offers, 'offer')}, expected at least {least}")
        elif not self.offers and expect.min_fill:
            told.append(f"no offers, expected some with {', '.join(expect.min_fill)}")
        for name, share in expect.min_fill.items() if self.offers else ():
            if (filled := self.fills[name] / self.offers) < share:
                told.append(f"{name} in {filled:.0%} of the offers, expected in at least {share:.0%}")
        blocked = self.outcomes[Outcome.BLOCKED]
        is_wall = 2 * blocked >= self.pages
        why = f"{blocked:,} of {counted(self.pages, 'page')} blocked" if is_wall else "has the site changed?"
        return [f"drift: {'; '.join(told)}; {why}"] if told else []
