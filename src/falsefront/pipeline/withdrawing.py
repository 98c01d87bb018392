"""Why the matcher gives flags up, in words: as far as it is known what changed, and no further."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from falsefront.pipeline.judging import Judgement
from falsefront.records import FlagKind, counted_once
from falsefront.store import Connection, ended, known, renamings, watch_hits
from falsefront.store.flags import Standing

NOT_KNOWN = "matched again and not raised again; what changed was not noted"
ONE_PLACE = "its place is one with another now"
ONE_FIRM = "by their names and contacts its vendors count as one firm now"
NO_HIT = "nothing that was read of its vendors stands on a watch list now"
SHARED = "an address that it stood on is given by so many vendors of one site that it links nobody there"
MISREAD = "an address that it stood on is not found on any of its pages any more, read again"
ELSEWHERE = "its addresses are not taken for one place any more"

_OF_VENDORS = frozenset({FlagKind.STRANGERS, FlagKind.ONE_OPERATOR})


def whys(
    tx: Connection,
    gone: Sequence[Standing],
    judgement: Judgement,
    *,
    causes: Mapping[int, str],
    left_out: Mapping[int, Mapping[int, str]],
    matcher: str,
) -> dict[int, str]:
    """Return, by premises, why these flags are given up.

    `causes` has an analyst's words about addresses and hubs, `left_out` those about vendors, both by premises.
    """
    place_of = {node: at for at, each in enumerate(judgement.judged) for node in each.group.nodes}
    found: dict[int, str] = {}
    for flag in gone:
        said = [causes[flag.premises_id]] if flag.premises_id in causes else []
        words = left_out.get(flag.premises_id, {})
        said += [words[vendor] for vendor in sorted(flag.vendors & words.keys())]
        if not said and not flag.claims <= judgement.claims:
            said = [MISREAD if ended.misread(tx, flag.claims - judgement.claims) else SHARED]
        said = said or list(_changes(tx, flag, place_of))
        found[flag.premises_id] = "; ".join(said) or _by_version(flag, matcher) or NOT_KNOWN
    return found


def _changes(tx: Connection, flag: Standing, place_of: Mapping[int, int]) -> Iterator[str]:
    """Give what is known to have changed, besides what an analyst said and the version of the matcher."""
    if flag.kind in (FlagKind.KNOWN_FALSE, FlagKind.SELF_CONTRADICTION):
        for entry, because in known.retired_of(tx, flag.id):
            yield f"entry {entry} of the register was retired: {because}"
    if flag.kind is FlagKind.WATCH_HIT and not watch_hits.of_vendors(tx, flag.vendors):
        yield NO_HIT
    if flag.is_merged:
        yield ONE_PLACE
    elif flag.kind in _OF_VENDORS and _are_at_one(flag.nodes, place_of):
        renamed = renamings.of_vendors(tx, flag.vendors)
        if counted_once(flag.vendors, renamed) == 1:
            yield f"its vendors count as one: {'; '.join(each.words for each in renamed)}"
        else:
            yield ONE_FIRM


def _are_at_one(nodes: Collection[int], place_of: Mapping[int, int]) -> bool:
    """Whether all of these texts are at one place that was judged now."""
    places = {place_of.get(node) for node in nodes}
    return len(places) == 1 and None not in places


def _by_version(flag: Standing, matcher: str) -> str | None:
    """Say that another version of the matcher has looked; None where it is the one that raised the flag."""
    if flag.matcher == matcher:
        return ELSEWHERE if flag.kind in _OF_VENDORS else None
    return f"version {matcher} of the matcher does not raise it; version {flag.matcher} did"
