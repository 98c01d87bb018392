"""What a run asks for next: starts, some sitemaps, then what nobody has seen, then what is due again.

A site can have more sitemaps than a run visits pages, and hostile ones lead to ever more of them: they get half of a
run's visits, new ones before old ones, and more only where no page waits. What is refused before asking is recorded
for no more URLs in a run than it visits pages, new ones before old ones: links of which every page has new ones
("/login?back=...") would otherwise fill the disk with refusals, all of them again with each run.
"""

from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

from falsefront.fetch.scope import Scope, canonical_url, host_of
from falsefront.pipeline.page import Starts
from falsefront.pipeline.trap import BarrenPaths
from falsefront.records import Outcome
from falsefront.store import Connection, Store, frontier
from falsefront.store.frontier import Cursor, Target

SITEMAP_SHARE: Final = 0.5  # of a run's visits
REFUSED: Final = (Outcome.SCOPE, Outcome.ROBOTS)


class Agenda:
    """The places of one run over one site, each given once; those out of scope are passed over.

    `refusal` says why a URL would not be asked for, as far as that is known without asking.
    """

    def __init__(
        self, site: str, start: tuple[str, ...], *, scope: Scope, opened: Store, run_id: int, paths: BarrenPaths,
        refusal: Callable[[str], str | None],
    ) -> None:  # fmt: skip
        self._refusal = refusal
        self._site, self._scope, self._store, self._run_id, self._paths = site, scope, opened, run_id, paths
        self.starts = Starts(urls={canonical_url(url) for url in start})
        self._order = tuple(dict.fromkeys(canonical_url(url) for url in start))
        self._given: set[str] = set()
        self._unseen, self._unseen_sitemaps, self._due = Cursor(), Cursor(), Cursor()
        self._after = 0  # ordinal of the last start page given
        self._after_sitemap = {True: 0, False: 0}  # ordinal of the last sitemap given: of new ones, of old ones
        self._sitemaps_left = self._refusals_left = 0
        self._ready: deque[Target] = deque()

    def begin(self, *, now: datetime, most: int) -> None:
        """Make the configured start pages those of this run, which visits at most so many pages."""
        self._sitemaps_left, self._refusals_left = int(most * SITEMAP_SHARE), most
        for url in self._order:
            self._paths.found(url, on=None)
        places = [(url, host_of(url)) for url in self._order]
        with self._store.writing() as tx:
            self.starts.last = frontier.begin_with(tx, self._site, places, run_id=self._run_id, now=now)
            self.starts.waiting = frontier.waiting(tx, self._site)

    def ask(self, url: str) -> bool:
        """Note that a URL is asked for in this run; False where it was already, by another way."""
        if url in self._given:
            return False
        self._given.add(url)
        return True

    def is_refused(self, url: str) -> bool:
        """Whether a URL would not be asked for, as far as that is known."""
        return self._refusal(url) is not None

    def was_refused(self) -> None:
        """Note that the last place given was refused before asking."""
        self._refusals_left -= 1

    def was_asked(self, url: str) -> bool:
        """Whether a URL was asked for in this run."""
        return url in self._given

    def next_place(self, settle: Callable[[], object], *, is_passed_over: Callable[[Target], bool]) -> Target | None:
        """Return the next place; None at the end. `settle` is called before the store is asked for more."""
        while True:
            while self._ready:
                place = self._ready.popleft()
                if self._is_meant(place.url) and not is_passed_over(place) and self.ask(place.url):
                    self._paths.found(place.url, on=place.found_on)
                    return place
            settle()
            self._ready.extend(self._more())
            if not self._ready:
                return None

    def _is_meant(self, url: str) -> bool:
        """Whether a pass is about this URL: a start page, or one that the allow list opens.

        `deny` and robots.txt may refuse it, where there is room to record that.
        """
        if url in self.starts.urls:
            return True
        return self._scope.is_listed(url) and (self._refusals_left > 0 or not self.is_refused(url))

    def _more(self) -> Iterator[Target]:
        """Give what comes next: of one kind at a time, so that a sitemap found on the way comes in its turn."""
        with self._store.reading() as tx:
            last = len(self._order)
            found = frontier.starts(tx, self._site, run_id=self._run_id, after=self._after, until=last)
            if found:
                self._after = found[-1][0]
                yield from (place for _, place in found)
                return
            yield from (
                self._sitemaps(tx)
                or frontier.unseen(tx, self._site, self._unseen)
                or frontier.due(tx, self._site, self._due, run_id=self._run_id)
                or frontier.unseen(tx, self._site, self._unseen_sitemaps, are_sitemaps=True)
            )

    def _sitemaps(self, tx: Connection) -> list[Target]:
        """Return the next sitemaps, as many as there is room for; the later ones of a batch come with the next."""
        for is_new, after in self._after_sitemap.items():
            behind = max(after, len(self._order))
            found = frontier.starts(tx, self._site, run_id=self._run_id, after=behind, is_new=is_new)
            found = found[: self._sitemaps_left]
            if found:
                self._after_sitemap[is_new] = found[-1][0]
                self._sitemaps_left -= len(found)
                return [place for _, place in found]
        return []
