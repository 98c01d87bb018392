"""`match` in the store: reads new addresses, groups what they touch, and keeps links, premises, flags and findings.

Everything from scratch and only what is new end alike. What is new is matched some vendors at a time, each with all
that hangs together with them (see `scope`). Everything is grouped at once, then judged and written some groups at a
time: judged beside whoever writes, and written in a transaction of a fraction of a second. Each of these transactions
leaves a consistent store, and a pass that was cut off goes on with the claims it has not marked.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from falsefront import __version__
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.errors import StoreBusyError
from falsefront.match.portions import portions
from falsefront.pipeline import registering, watching
from falsefront.pipeline.filing import read_new
from falsefront.pipeline.flagging import Group, Judgement, claims_of, judge
from falsefront.pipeline.grouping import groups_of, parted, texts_together
from falsefront.pipeline.hubs import LeftOut, refresh_hubs
from falsefront.pipeline.placeless import raise_alone
from falsefront.pipeline.raising import raise_flags
from falsefront.pipeline.scope import everything_in, touched
from falsefront.store import Connection, Store, links, matching, places
from falsefront.store.flags import FlagChanges

MATCHER = f"{__version__}-7"  # the number goes up with every change of who is joined or flagged

AGAIN = "matched again"

VENDORS_AT_ONCE = 50  # whose new claims are matched in one transaction
TEXTS_AT_ONCE = 500  # written in one transaction where everything is matched; more only where they hang together


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


@dataclass(slots=True, kw_only=True)
class _Pass:
    """One pass: what holds throughout, and what it has come to so far."""

    store: Store
    gazetteer: Gazetteer
    now: datetime
    id: int
    is_full: bool
    hubs: LeftOut
    pending: Mapping[int, Sequence[int]]  # claims by vendor
    nodes: set[int] = field(default_factory=set)
    links_added: int = 0
    links_retracted: int = 0
    raised: set[int] = field(default_factory=set)
    kept: set[int] = field(default_factory=set)
    withdrawn: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Prepared:
    """What is to be written of some nodes."""

    nodes: Collection[int]
    groups: Sequence[Group]
    causes: Mapping[int, str]
    judgement: Judgement


def match_new(store: Store, gazetteer: Gazetteer, *, now: datetime, everything: bool = False) -> MatchSummary:
    """Match what is new, or everything where asked to or where the matcher is another than the last one.

    StoreBusyError where another pass begins while everything is being matched.
    """
    texts_read = read_new(store, gazetteer)
    watching.look(store, gazetteer, now=now)
    this = _begun(store, gazetteer, now=now, everything=everything)
    if this.is_full:
        _match_everything(this)
    else:
        _match_pending(this)
    _count(this, raise_alone(store, hubs=this.hubs, matcher=MATCHER, now=now))
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
    )
    counts = {"nodes": summary.nodes, "flags": summary.flags_raised, "hubs": summary.hubs}
    with store.writing() as tx:
        matching.finish(tx, this.id, counts=counts, now=now)
    return summary


def _begun(store: Store, gazetteer: Gazetteer, *, now: datetime, everything: bool) -> _Pass:
    """Note that a pass begins; whatever hubs have changed about is pending as if it were new."""
    with store.writing() as tx:
        is_full = everything or matching.last_matcher(tx) != MATCHER
        if is_full:
            registering.file_again(tx, gazetteer)
        pass_id = matching.start(tx, matcher=MATCHER, is_full=is_full, now=now)
        pending = None if is_full else matching.pending(tx)
        hubs, changed = refresh_hubs(tx, claims=pending, now=now)
        matching.unmark(tx, changed)
        return _Pass(
            store=store,
            gazetteer=gazetteer,
            now=now,
            id=pass_id,
            is_full=is_full,
            hubs=hubs,
            pending=matching.pending_by_vendor(tx),
        )


def _match_pending(this: _Pass) -> None:
    """Match the vendors with new claims, some at a time, and whatever analysts have said since."""
    waiting = dict.fromkeys(sorted(this.pending))
    with this.store.reading() as tx:
        news = matching.nodes_of_vendors(tx, waiting)
    while True:
        some = [vendor for vendor, _ in zip(waiting, range(VENDORS_AT_ONCE), strict=False)]
        with this.store.writing() as tx:
            scope = touched(tx, vendors=some, news=news)
            nodes = scope.all_nodes()
            _write(this, tx, _prepared(this, tx, texts_together(tx, scope), nodes))
            reached = matching.vendors_within(tx, nodes) & waiting.keys()
            done = {*some, *reached}
            matching.mark(tx, [claim for vendor in done for claim in this.pending[vendor]], matcher=MATCHER)
        for vendor in done:
            del waiting[vendor]
        if not waiting:
            return


def _match_everything(this: _Pass) -> None:
    """Group all texts, then write the groups, some at a time, each with all that it was linked to before."""
    with this.store.reading() as tx:
        scope = everything_in(tx)
        found = texts_together(tx, scope)
        before = [
            *places.every(tx),
            *((link.a, link.b) for link in links.live(tx)),
            *((node,) for node in scope.coarse),
        ]
    for nodes, groups in portions(found, before, at_once=TEXTS_AT_ONCE):
        with this.store.reading() as tx:  # nobody is kept from writing while it is judged
            prepared = _prepared(this, tx, groups, nodes)
        with this.store.writing() as tx:
            if matching.newest(tx) != this.id:
                raise StoreBusyError(f"{this.store.place}: another pass of the matcher has begun and goes on instead")
            _write(this, tx, prepared)
    with this.store.writing() as tx:
        matching.mark(tx, [claim for claims in this.pending.values() for claim in claims], matcher=MATCHER)


def _prepared(this: _Pass, tx: Connection, found: Sequence[Sequence[int]], nodes: Collection[int]) -> _Prepared:
    """Say what these groups of these nodes come to."""
    claims = claims_of(tx, nodes, this.hubs)
    groups = groups_of(tx, found, claims, this.gazetteer, from_scratch=this.is_full)
    return _Prepared(
        nodes=nodes,
        groups=groups,
        causes={**parted(tx, nodes, found), **claims.left_out},
        judgement=judge(tx, groups, claims, hubs=this.hubs, gazetteer=this.gazetteer, now=this.now),
    )


def _write(this: _Pass, tx: Connection, prepared: _Prepared) -> None:
    """Make links, premises, flags and findings what was prepared."""
    nodes, causes = prepared.nodes, prepared.causes
    changed = links.replace(
        tx, _links(prepared.groups), nodes=nodes, matcher=MATCHER, now=this.now, because=AGAIN, causes=causes
    )
    flags = raise_flags(
        tx, prepared.judgement, nodes=nodes, matcher=MATCHER, now=this.now, because=AGAIN, causes=causes
    )
    this.nodes.update(nodes)
    this.links_added += changed.added
    this.links_retracted += changed.retracted
    _count(this, flags)


def _count(this: _Pass, flags: FlagChanges) -> None:
    this.raised.update(flags.raised)
    this.kept.update(flags.kept)
    this.withdrawn.update(flags.withdrawn)


def _links(groups: Sequence[Group]) -> list[links.MatchedLink]:
    return [
        links.MatchedLink(
            a=bond.a,
            b=bond.b,
            level=bond.comparison.level,
            score=bond.comparison.score,
            reasons=bond.comparison.reasons,
        )
        for group in groups
        for bond in group.bonds
    ]
