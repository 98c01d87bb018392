"""Addresses that a page gives again after it had given others: nothing is new then, save what is said of the vendor."""

from falsefront.store import Store, matching, watch_hits
from falsefront.store.watch_hits import Mark

WHAT = "stretches"  # in `looked`


def look(store: Store) -> None:
    """Let the next pass look again at vendors who came back to an address since the last."""
    with store.reading() as tx:
        newest, mark = matching.newest_stretch(tx), watch_hits.marks(tx).get(WHAT)
        if mark is not None and mark.claim == newest:
            return
        after = 0 if mark is None else watch_hits.before(mark).claim
        nodes = matching.came_back(tx, after=after)
    with store.writing() as tx:
        watch_hits.mark(tx, [WHAT], Mark(newest, 0))
        matching.unmark(tx, nodes)
