"""Under which labels of which pages claims stand: "Factory address", "Office"."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from falsefront.store.among import among
from falsefront.store.batches import batches
from falsefront.store.tables import claim_captures

LABEL = "label:"  # begins what a source says of the label by which something was read


def of_claims(tx: Connection, claim_ids: Collection[int]) -> dict[int, frozenset[tuple[str, str]]]:
    """Return, by claim, (page, label) wherever a label was read before it; a claim without any is left out."""
    query = select(claim_captures.c.claim_id, claim_captures.c.page_key, claim_captures.c.source)
    found: dict[int, set[tuple[str, str]]] = {}
    for some in batches(claim_ids):
        here = query.where(among(claim_captures.c.claim_id, some), claim_captures.c.source.contains(LABEL))
        for claim, page, source in tx.execute(here).all():
            found.setdefault(claim, set()).add((page, source.rpartition(LABEL)[2]))
    return {claim: frozenset(said) for claim, said in found.items()}
