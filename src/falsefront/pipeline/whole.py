"""Every text of a store, grouped and in portions: one piece of work of seconds, for whichever process is free."""

from collections.abc import Sequence

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.match.portions import Portion, portions
from falsefront.pipeline.grouping import texts_together
from falsefront.pipeline.scope import everything_in
from falsefront.store import Connection, links, places


def whole(tx: Connection, at_once: int, gazetteer: Gazetteer) -> Sequence[Portion]:
    """Return all texts and the places that they form, in portions, each with all that it was linked to before.

    A portion has about so many texts; more only where they hang together.
    """
    scope = everything_in(tx)
    found = texts_together(tx, scope, gazetteer)
    coarse = scope.coarse
    del scope  # the words of every text: a hundred megabytes where there are a hundred thousand
    before = [*places.every(tx), *links.pairs(tx), *((node,) for node in coarse)]
    return list(portions(found, before, at_once=at_once))
