"""What a store of an older version lacks besides tables: filled from what stands in it, at once after the upgrade."""

from dataclasses import dataclass

from falsefront.match.signals import ONE_OPERATOR
from falsefront.pipeline import searchable
from falsefront.records import FlagKind
from falsefront.review import priority, searching
from falsefront.store import Store, flag_views, flags

AT_ONCE = 500  # flags written in one transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What was filled."""

    flags: int  # got a kind, a priority and what they are searched by; the next match tells them anew
    vendors: int  # got what they are searched by


def fill(store: Store) -> Filled:
    """Give older flags their kinds and priorities, as far as they can be told, and let all be found by a search."""
    with store.reading() as tx:
        waiting = flags.unqueued(tx)
    for start in range(0, len(waiting), AT_ONCE):
        some = waiting[start : start + AT_ONCE]
        with store.writing() as tx:
            views = {view.id: view for view in flag_views.queue(tx, [flag_id for flag_id, *_ in some])}
            for flag_id, story, level, score, label in some:
                view = views[flag_id]
                kind = FlagKind.ONE_OPERATOR if story == ONE_OPERATOR else FlagKind.STRANGERS
                operators = 1 if kind is FlagKind.ONE_OPERATOR else len(view.vendors)
                terms = priority.terms(
                    kind=kind, firms=len(view.vendors), operators=operators, level=level, certainty=score, signs=()
                )
                words = searching.searchable((label, *view.names, *view.addresses, *view.findings))
                flags.queue_up(tx, flag_id, kind=kind, terms=terms, searchable=words)
    return Filled(flags=len(waiting), vendors=searchable.keep(store))
