"""Every table of the store, as SQLAlchemy Core knows them; `migrations/` says the same step by step.

    sites ─ runs ─ captures (hash chain)          what was fetched, when, with which outcome
        └── frontier, hosts, revisits             what is to be fetched, and how soon; what was preserved before
    vendors ─ listings ─ listing_values           what pages say, with first and last seen
        └── claims ─ claim_captures               who claims what, and the preserved page behind it
    run_pages, drifts, listing_events             what each run read, where that fell, what became of listings
    rereadings ─ reading_changes                  stored pages read again, and what came out otherwise
    nodes ─ address_keys ─ links                  address texts, their keys for blocking, what was judged the same
        └── premises ─ flags ─ flag_members       places, and the units of review; ids survive re-matching
    flag_queue, finding_signs                     what a flag is worth looking at; what a finding rests on
    findings, hubs, matchings                     signs, values too common to mean anything, passes of the matcher
    known_places ─ place_keys                     what somebody knows of places, and how an address meets them
    watch_items                                   products and entities that somebody looks for
    decisions and those of links, members, hubs,
    watched items                                 what analysts decided: appended, never edited
    row_forms ─ row_chain                         hash chain over the rows of all these that an export cites
    stamps                                        time stamps of both chains by a third party

Nothing here is deleted: a row that no longer holds gets an end (`retracted_at`, `until`, `withdrawn_at`,
`missing_since`), and a partial unique index keeps one live. Indexes over text from pages are over its `digest`.
"""

from falsefront.store.tables.capture import captures, frontier, revisits
from falsefront.store.tables.catalogue import DIGEST, REVISIONS, metadata
from falsefront.store.tables.chain import row_chain, row_forms
from falsefront.store.tables.claim import claim_captures, claims, nodes
from falsefront.store.tables.decision import (
    HUB_VERDICTS,
    LINK_VERDICTS,
    decisions,
    hub_decisions,
    link_decisions,
    member_decisions,
)
from falsefront.store.tables.drift import drifts, listing_events, reading_changes, rereadings, run_pages
from falsefront.store.tables.flag import finding_signs, findings, flag_members, flag_queue, flags, hubs, matchings
from falsefront.store.tables.link import address_keys, links, premises, premises_nodes, premises_vendors
from falsefront.store.tables.place import flag_places, known_places, place_details, place_keys
from falsefront.store.tables.site import RUN_STATES, hosts, runs, sites
from falsefront.store.tables.stamp import stamps
from falsefront.store.tables.vendor import (
    LISTING_IDENTITIES,
    VENDOR_IDENTITIES,
    listing_values,
    listings,
    vendor_search,
    vendors,
)
from falsefront.store.tables.watch import looked, watch_decisions, watch_hits, watch_items

__all__ = [
    "DIGEST",
    "HUB_VERDICTS",
    "LINK_VERDICTS",
    "LISTING_IDENTITIES",
    "REVISIONS",
    "RUN_STATES",
    "VENDOR_IDENTITIES",
    "address_keys",
    "captures",
    "claim_captures",
    "claims",
    "decisions",
    "drifts",
    "finding_signs",
    "findings",
    "flag_members",
    "flag_places",
    "flag_queue",
    "flags",
    "frontier",
    "hosts",
    "hub_decisions",
    "hubs",
    "known_places",
    "link_decisions",
    "links",
    "listing_events",
    "listing_values",
    "listings",
    "looked",
    "matchings",
    "member_decisions",
    "metadata",
    "nodes",
    "place_details",
    "place_keys",
    "premises",
    "premises_nodes",
    "premises_vendors",
    "reading_changes",
    "rereadings",
    "revisits",
    "row_chain",
    "row_forms",
    "run_pages",
    "runs",
    "sites",
    "stamps",
    "vendor_search",
    "vendors",
    "watch_decisions",
    "watch_hits",
    "watch_items",
]
