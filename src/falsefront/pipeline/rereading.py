"""Reads stored captures again with today's parsers: no network, and nothing that was known before is lost.

What comes out otherwise is told field by field, and kept: what was read, what is read now, and by which versions.
"""

from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Final

from falsefront.config import Config, Site
from falsefront.pipeline.crawl import Tools, open_recorder
from falsefront.pipeline.page import Read
from falsefront.pipeline.reader_version import reader_version, why_otherwise
from falsefront.pipeline.reading_pool import Answer, Order, Readers, reading_pool
from falsefront.pipeline.recorder import Recorder
from falsefront.pipeline.tally import Pass
from falsefront.records import Capture, CaptureReading, Outcome, Value
from falsefront.store import Connection, Store, captures, claims, rereadings
from falsefront.store.batches import batches
from falsefront.store.memory import Memory
from falsefront.store.offers import PageChanges, PageTold
from falsefront.store.rereadings import FieldChange

MOST_UNDER_WAY: Final = 32  # pages that are read and not yet stored
OUTCOME: Final = "outcome"
GIVES: Final = frozenset({Outcome.LIVE, Outcome.EMPTY})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOtherwise:
    """One field of a stored page that is read otherwise than before."""

    site: str
    capture: Capture
    change: FieldChange
    reader_before: str | None  # None where that was not noted
    reader: str
    why: str


@dataclass(slots=True, kw_only=True)
class Rereading(Pass):
    """What reading the stored pages of one site again came to."""

    reader: str = ""
    changed_pages: int = 0
    changed_fields: Counter[str] = field(default_factory=Counter)


OnChange = Callable[[ReadOtherwise], None]


class _TakenBackError(Exception):
    """Ends the transaction of a dry run: what it wrote is undone."""


def reparse(
    chosen: tuple[Site, ...], *, config: Config, opened: Store, tools: Tools, workers: int | None = None,
    is_dry: bool = False, on_change: OnChange = lambda _: None,
) -> Iterator[Rereading]:  # fmt: skip
    """Read every stored page of these sites again, oldest first; give what each site came to.

    With `is_dry` nothing is kept: each page is stored, compared and undone. `workers`: processes that read; None: one
    for each core. What they give is stored in one order, so that their number changes nothing.
    """
    with opened.reading() as tx:
        stored = {site.name: rereadings.readable(tx, site.name) for site in chosen}
    pages = sum(map(len, stored.values()))
    with reading_pool(config, chosen, pages=pages, workers=workers) as readers, ExitStack() as stack:
        recorder = None
        if not is_dry:
            recorder = stack.enter_context(open_recorder(config, opened, now=tools.now, prefix="reparse"))
        for site in chosen:
            yield _Rereading(site, stored[site.name], opened, tools, recorder, on_change).all(readers)


class _Rereading:
    """The stored pages of one site, read again and stored by the recorder, some of them under way."""

    def __init__(
        self, site: Site, seqs: list[int], opened: Store, tools: Tools, recorder: Recorder | None, on_change: OnChange
    ) -> None:
        self._site, self._seqs, self._store, self._tools, self._on_change = site, seqs, opened, tools, on_change
        self._recorder = recorder
        self._done = Rereading(site=site.name, reader=reader_version(site), expected=len(seqs))
        self._under_way: deque[tuple[CaptureReading, Read, Future[_Stored]]] = deque()
        self._number: int | None = None

    def all(self, readers: Readers) -> Rereading:
        """Read them all, and return what they came to."""
        with self._store.reading() as tx:
            self._starts = rereadings.starts(tx, self._site.name)
            self._readers = rereadings.readers(tx, self._site.name)
        if self._recorder is not None:
            with self._store.writing() as tx:
                self._number = rereadings.begin(tx, self._site.name, reader=self._done.reader, now=self._tools.now())
        try:
            for order, answer in readers.in_order(self._orders()):
                self._take(order.stored, answer)
        except BrokenProcessPool:
            self._done.problems.append("a process that reads pages was killed; what was stored before it is whole")
        self._settle(most=0)
        if self._number is not None and not self._done.is_stopped and not self._done.problems:
            with self._store.writing() as tx:
                rereadings.finish(tx, self._number, now=self._tools.now())
        self._done.warnings += self._done.summed_up()
        return self._done

    def _orders(self) -> Iterator[Order]:
        """Give the pages to read, a portion of them in memory at a time, until told to stop."""
        for some in batches(self._seqs):
            for at in range(0, len(some), MOST_UNDER_WAY):
                with self._store.reading() as tx:
                    portion = list(captures.readings_of(tx, some[at : at + MOST_UNDER_WAY]))
                for stored in portion:
                    if self._tools.is_stopping():
                        self._done.is_stopped = True
                        return
                    yield Order(stored=stored, site=self._site.name, is_start=stored.capture.url in self._starts)

    def _take(self, stored: CaptureReading, answer: Answer) -> None:
        """Have one page stored as it is read now; where it cannot be, what was read before stays."""
        if answer.unpreserved is not None:
            self._done.problems.append(answer.unpreserved)
        if answer.broke is not None:
            self._done.remark(answer.broke, url=stored.capture.url)
        if answer.read is None:
            return
        read = answer.read
        if self._recorder is None:
            self._note(stored, read, self._undone(stored, read))
            return
        memory = self._recorder.memory(self._site.name)
        future = self._recorder.hand_in(lambda tx: self._stored(tx, stored, read, memory))
        self._under_way.append((stored, read, future))
        self._settle(most=MOST_UNDER_WAY)

    def _settle(self, *, most: int) -> None:
        while len(self._under_way) > most:
            stored, read, future = self._under_way.popleft()
            self._note(stored, read, future.result())

    def _undone(self, stored: CaptureReading, read: Read) -> "_Stored":
        """Return what storing a page would come to, with nothing kept."""
        kept: list[_Stored] = []
        try:
            with self._store.writing() as tx:
                kept.append(self._stored(tx, stored, read, None))
                raise _TakenBackError
        except _TakenBackError:
            return kept[0]

    def _stored(self, tx: Connection, stored: CaptureReading, read: Read, memory: Memory | None) -> "_Stored":
        capture, site, told = stored.capture, self._site.name, PageTold()
        before = rereadings.said_by(tx, site, capture)
        now_at, outcome = self._tools.now(), read.reading.outcome
        captures.set_outcome(
            tx, capture.seq, outcome, now=now_at, reason=read.reading.reason, offers=len(read.offers),
            warnings=read.reading.warnings,
        )  # fmt: skip
        changes = PageChanges()
        if not GIVES.isdisjoint((outcome, stored.outcome)):  # a wall neither says nor takes back anything
            changes = claims.record_page(tx, capture=capture, site=site, offers=read.offers, memory=memory, told=told)
        differing = [*_outcome_change(stored, outcome), *_field_changes(tx, capture, before, told.said)]
        reader_before = self._readers.of(capture.seq, stored.run_id)
        if self._number is not None:
            rereadings.reached(tx, self._number, capture, differing, reader_before=reader_before)
        return _Stored(changes=changes, differing=tuple(differing), reader_before=reader_before)

    def _note(self, stored: CaptureReading, read: Read, made: "_Stored") -> None:
        self._done.note(read.reading.outcome, read.reading, made.changes, url=stored.capture.url)
        self._done.changed_pages += bool(made.differing)
        why = why_otherwise(made.reader_before, self._done.reader, has_parser=self._site.parser is not None)
        for change in made.differing:
            self._done.changed_fields[change.field] += 1
            self._on_change(
                ReadOtherwise(
                    site=self._site.name, capture=stored.capture, change=change, reader_before=made.reader_before,
                    reader=self._done.reader, why=why,
                )
            )  # fmt: skip
        self._tools.on_page(self._done)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stored:
    """What storing one page again came to."""

    changes: PageChanges
    differing: tuple[FieldChange, ...]
    reader_before: str | None


def _outcome_change(stored: CaptureReading, outcome: Outcome) -> Iterator[FieldChange]:
    if stored.outcome is not outcome:
        old, new = (Value(raw=each.value, value=each.value, source="page") for each in (stored.outcome, outcome))
        yield FieldChange(about=stored.capture.url, field=OUTCOME, old=(old,), new=(new,))


def _field_changes(
    tx: Connection, capture: Capture, before: rereadings.Said, now: rereadings.Said
) -> Iterator[FieldChange]:
    """Give what differs in the words or in what they come to; another place on the page alone is no difference."""
    differing = [key for key in {**before, **now} if _heard(before.get(key, ())) != _heard(now.get(key, ()))]
    if not differing:
        return
    gone, names = rereadings.withdrawn(tx, capture), rereadings.names(tx, (subject for subject, _ in differing))
    for subject, what in differing:
        new = tuple(now.get((subject, what), ()))
        old = tuple(value for value in before.get((subject, what), ()) if (what, value.raw) not in gone or value in new)
        if _heard(old) != _heard(new):
            yield FieldChange(about=names.get(subject, ""), field=what, old=old, new=new)


def _heard(values: "tuple[Value, ...] | list[Value]") -> set[tuple[str, str | None]]:
    return {(value.raw, value.value) for value in values}
