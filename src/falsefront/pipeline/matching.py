"""`match` in the store: reads new addresses, groups what they touch, and keeps links, premises, flags and findings.

Everything from scratch and only what is new end alike. What is new is matched some vendors at a time, each with all
that hangs together with them (see `scope`). Everything is grouped at once, then judged and written some groups at a
time: judged beside whoever writes, and written in a transaction of a fraction of a second. Each of these transactions
leaves a consistent store, and a pass that was cut off goes on with the claims it has not marked.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, islice

from falsefront import __version__
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.errors import StoreBusyError
from falsefront.pipeline import registering, returning, searchable, watching
from falsefront.pipeline.beside import begun_beside, each_beside
from falsefront.pipeline.bulk import Crew, crew, start_method
from falsefront.pipeline.collector import rarely_collecting
from falsefront.pipeline.filing import READER, read_new
from falsefront.pipeline.grouping import texts_together
from falsefront.pipeline.hearing import Judged
from falsefront.pipeline.hubs import LeftOut, hubs_found, keep_hubs
from falsefront.pipeline.judging import Judgement
from falsefront.pipeline.placeless import raise_alone
from falsefront.pipeline.preparing import Prepared, Task, judged_without, prepare
from falsefront.pipeline.raising import raise_flags
from falsefront.pipeline.readings import Kept
from falsefront.pipeline.scope import touched
from falsefront.pipeline.verified import places_within
from falsefront.pipeline.whole import in_portions, pieces, whole
from falsefront.store import Connection, Store, addresses, known, links, matching, vendors
from falsefront.store.flags import FlagChanges
from falsefront.store.turnstile import at_once, short_writing

MATCHER = f"{__version__}-123"  # the number goes up with every change of who is joined or flagged

VENDORS_AT_ONCE = 50  # whose new claims are matched in one transaction
TEXTS_AT_ONCE = 1_000  # in a portion where everything is matched; more only where they hang together
# Portions in one transaction where nobody else writes: each lands all over the indexes, and so hardly more of their
# pages are written for three than for one.
PORTIONS_ALONE = 3
MANY = 4_000  # new texts for which other processes are worth their start
MOSTLY_NEW = 4  # one new text in so many: then everything is matched at once, by several processes
CLAIMS_AT_ONCE = 20_000  # marked in one transaction
Progress = Callable[[str, int, int | None], None]  # what is done, how many so far, of how many (None: not known)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchSummary:
    """What a pass did."""

    is_full: bool
    texts_read: int
    nodes: int  # grouped again
    links_added: int
    links_retracted: int
    flags_raised: int
    flags_kept: int
    flags_withdrawn: int
    hubs: int
    without_name: Mapping[str, int]  # addresses of vendors of whom no name was read, by site


@dataclass(slots=True, kw_only=True)
class _Pass:
    """One pass: what holds throughout, and what it has come to so far."""

    store: Store
    workers: Crew
    gazetteer: Gazetteer
    readings: Kept
    now: datetime
    id: int
    is_full: bool
    hubs: LeftOut
    portions: int = 0  # written
    nodes: set[int] = field(default_factory=set)
    links_added: int = 0
    links_retracted: int = 0
    raised: set[int] = field(default_factory=set)
    kept: set[int] = field(default_factory=set)
    withdrawn: set[int] = field(default_factory=set)
    progress: Progress = lambda _what, _done, _of: None


def match_new(
    store: Store,
    gazetteer: Gazetteer,
    *,
    now: datetime,
    everything: bool = False,
    progress: Progress = lambda _what, _done, _of: None,
) -> MatchSummary:
    """Match what is new; or everything where asked to, with another matcher than the last, or where much is new.

    StoreBusyError where another pass begins while everything is being matched.
    """
    with rarely_collecting(), _crew(store, gazetteer, everything=everything) as workers:
        progress("reading addresses", 0, None)
        kept = Kept()
        texts_read = read_new(store, gazetteer, workers, kept)
        watching.look(store, gazetteer, now=now)
        returning.look(store)
        this = _begun(store, workers, gazetteer, kept, now=now, everything=everything)
        this.progress = progress
        if this.is_full:
            _match_everything(this)
        else:
            _match_pending(this)
            searchable.keep(store, workers)
    _count(this, raise_alone(store, hubs=this.hubs, matcher=MATCHER, now=now))
    with store.reading() as tx:
        without_name = vendors.addresses_without_name(tx)
    summary = MatchSummary(
        is_full=this.is_full,
        texts_read=texts_read,
        nodes=len(this.nodes),
        links_added=this.links_added,
        links_retracted=this.links_retracted,
        flags_raised=len(this.raised),
        flags_kept=len(this.kept - this.raised),
        flags_withdrawn=len(this.withdrawn),
        hubs=len(this.hubs),
        without_name=without_name,
    )
    counts = {"nodes": summary.nodes, "flags": summary.flags_raised, "hubs": summary.hubs}
    with store.writing() as tx:
        matching.finish(tx, this.id, counts=counts, now=now)
    return summary


@contextmanager
def _crew(store: Store, gazetteer: Gazetteer, *, everything: bool) -> Iterator[Crew]:
    """Give who does the work: other processes too, where there is enough of it."""
    with store.reading() as tx:
        is_full = everything or _is_full(tx)
        texts = addresses.count(tx) if is_full else len(addresses.unread_ids(tx, reader=READER))
    if start_method() == "fork":  # then no other thread waits for a connection, which would be for one that is gone
        store.close()  # a process that is forked now must know nothing of connections that are open
    with crew(texts, gazetteer) as workers:
        yield workers


def _is_full(tx: Connection) -> bool:
    """Whether nothing that the last pass wrote is to be built on, or so much is new that all at once takes less."""
    if matching.last_matcher(tx) != MATCHER:
        return True
    new = matching.pending_texts(tx)
    return new >= MANY and new * MOSTLY_NEW > addresses.count(tx)


def _begun(store: Store, workers: Crew, gazetteer: Gazetteer, kept: Kept, *, now: datetime, everything: bool) -> _Pass:
    """Note that a pass begins; whatever hubs have changed about is pending as if it were new."""
    with store.reading() as tx:
        is_full = everything or _is_full(tx)
        found = hubs_found(tx, claims=None if is_full else matching.pending(tx))
        again = registering.filed_again(tx, gazetteer) if is_full else {}
    with store.writing() as tx:
        known.file_under(tx, again)
        pass_id = matching.start(tx, matcher=MATCHER, is_full=is_full, now=now)
        hubs, changed = keep_hubs(tx, found, now=now)
        matching.unmark(tx, changed)
    return _Pass(
        store=store,
        workers=workers,
        gazetteer=gazetteer,
        readings=kept,
        now=now,
        id=pass_id,
        is_full=is_full,
        hubs=hubs,
    )


@dataclass(frozen=True, slots=True)
class _Due:
    """Vendors whose new claims were matched, what that comes to, what they claimed, and how far others had come."""

    vendors: frozenset[int]
    prepared: Prepared
    claimed: matching.Stamps
    others: Sequence[tuple[int, str]]


def _match_pending(this: _Pass) -> None:
    """Match the vendors with new claims, some at a time, and whatever analysts have said since."""
    with this.store.reading() as tx:
        pending = matching.pending_by_vendor(tx)
        news = matching.nodes_of_vendors(tx, pending)
    waiting = dict.fromkeys(sorted(pending))
    while True:
        with this.store.reading() as tx:  # nobody is kept from writing while it is judged
            due = _due(this, tx, waiting, pending, news)
        with short_writing(this.store) as tx:
            if matching.others(tx, this.id) != due.others:  # another pass has written meanwhile
                due = _due(this, tx, waiting, pending, news)
            _write(this, tx, due.prepared)
            matching.mark(tx, due.claimed, due.claimed.ids, matcher=MATCHER)
        for vendor in due.vendors:
            del waiting[vendor]
        this.progress("matching vendors", len(pending) - len(waiting), len(pending))
        if not waiting:
            return


def _due(
    this: _Pass,
    tx: Connection,
    waiting: Mapping[int, None],
    pending: Mapping[int, Sequence[int]],
    news: Collection[int],
) -> _Due:
    """Prepare the next vendors, and whoever of those that wait is reached with all of his addresses."""
    some = list(islice(waiting, VENDORS_AT_ONCE))
    scope = touched(tx, vendors=some, news=news)
    nodes = scope.all_nodes()
    done = frozenset((*some, *(matching.vendors_within(tx, nodes) & waiting.keys())))
    return _Due(
        vendors=done,
        prepared=prepare(tx, _task(this, nodes, texts_together(tx, scope, this.gazetteer)), this.gazetteer),
        claimed=matching.stamps(tx, [claim for vendor in done for claim in pending[vendor]]),
        others=matching.others(tx, this.id),
    )


def _match_everything(this: _Pass) -> None:
    """Group all texts, then write the groups, some at a time, each with all that it was linked to before.

    While another process groups, it is noted what claims say, and kept what vendors are searched by; then all processes
    ask the groups that may fall apart.
    """
    with this.store.reading() as tx:
        others = matching.others(tx, this.id)  # from here on one moment is seen: what is grouped is none older
        grouped = begun_beside(this.store, this.workers, whole, None)
        claimed = matching.stamps(tx)
    searchable.keep(this.store, this.workers)
    found = grouped()
    asked = each_beside(this.store, this.workers, places_within, pieces(found, this.readings))
    parted = list(chain.from_iterable(asked))
    with this.store.reading() as tx:
        portions = in_portions(tx, found, parted, at_once=TEXTS_AT_ONCE)
    del found, parted
    many = sum(len(nodes) for nodes, _ in portions)
    tasks = (_task(this, nodes, groups) for nodes, groups in portions)
    for several in at_once(this.store, each_beside(this.store, this.workers, prepare, tasks), PORTIONS_ALONE):
        with short_writing(this.store) as tx:
            _give_way(this, tx, others)
            for prepared in several:
                _write(this, tx, prepared)
        this.progress("matching addresses", len(this.nodes), many)
    for start in range(0, len(claimed.ids), CLAIMS_AT_ONCE):
        with short_writing(this.store) as tx:
            matching.mark(tx, claimed, claimed.ids[start : start + CLAIMS_AT_ONCE], matcher=MATCHER)


def _give_way(this: _Pass, tx: Connection, others: Sequence[tuple[int, str]]) -> None:
    if matching.others(tx, this.id) != others:
        raise StoreBusyError(f"{this.store.place}: another pass of the matcher has begun and goes on instead")


def _task(this: _Pass, nodes: Collection[int], groups: Sequence[Sequence[int]]) -> Task:
    return Task(
        nodes=nodes, places=groups, hubs=this.hubs, now=this.now, is_full=this.is_full, kept=this.readings.take(nodes)
    )


def _write(this: _Pass, tx: Connection, prepared: Prepared) -> None:
    """Make links, premises, flags and findings what was prepared."""
    nodes, causes = prepared.nodes, prepared.causes
    changed = links.replace(tx, prepared.links, nodes=nodes, matcher=MATCHER, now=this.now, causes=causes)

    def without(judged: Judged, vendors: Collection[int]) -> Judgement:
        return judged_without(tx, judged, vendors, _task(this, judged.group.nodes, ()), this.gazetteer)

    flags = raise_flags(
        tx,
        prepared.judgement,
        without=without,
        nodes=nodes,
        matcher=MATCHER,
        now=this.now,
        causes=causes,
    )
    this.portions += 1
    matching.advance(tx, this.id, this.portions)
    this.nodes.update(nodes)
    this.links_added += changed.added
    this.links_retracted += changed.retracted
    _count(this, flags)


def _count(this: _Pass, flags: FlagChanges) -> None:
    this.raised.update(flags.raised)
    this.kept.update(flags.kept)
    this.withdrawn.update(flags.withdrawn)
