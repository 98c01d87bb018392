"""The flag that a place makes: of which kind, for which reasons, how it stands in the queue."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from falsefront.assess.register import FALSE_SIGNS, contradictions
from falsefront.match.signals import ONE_OPERATOR, Story
from falsefront.pipeline.groups import Group
from falsefront.records import BY_OTHERS, BY_WORD, Finding, FlagKind, WatchHit, has_tenants
from falsefront.review import priority
from falsefront.store import places
from falsefront.store.flags import KnownAt, ProposedFlag
from falsefront.store.matching import AddressClaim

# The least score of a flag by its kind; what vendors share can only raise it.
LEAST_SCORE: Mapping[FlagKind, float] = {
    FlagKind.KNOWN_FALSE: 0.9,  # somebody has looked, and may be mistaken
    FlagKind.WATCH_HIT: 0.6,  # the value is the same, what it means is not settled
    FlagKind.SELF_CONTRADICTION: 0.4,  # mostly a slip of the pen
}
REASONS_SHOWN = 12  # bonds between spellings told in a flag; all of them are in its links
UNWRITTEN = 0  # the id of premises that have none yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Who claims one place, and what is said of that."""

    group: Group
    place: places.PremisesGroup
    members: tuple[AddressClaim, ...]
    kind: FlagKind
    story: Story
    signs: tuple[Finding, ...]
    hits: tuple[WatchHit, ...]  # what of its members met a watch list
    known: tuple[KnownAt, ...]  # what the register has of it
    words: str  # what it may be searched for by
    at_one_door: int  # vendors that name the door which most of them name; 0 where none names any


def kind_of(story: Story, signs: Collection[Finding], *, has_hits: bool) -> FlagKind | None:
    """Return what a flag is about; None where there is none: one firm, and nothing known of it or its place."""
    found = {finding.sign for finding in signs}
    if found & FALSE_SIGNS:
        return FlagKind.KNOWN_FALSE
    if has_hits:
        return FlagKind.WATCH_HIT
    if story.kind is not None:
        return FlagKind.ONE_OPERATOR if story.kind == ONE_OPERATOR else FlagKind.STRANGERS
    return FlagKind.SELF_CONTRADICTION if contradictions(found) else None


def flag_of(heard: Heard) -> ProposedFlag:
    """Return the flag of a place, before its premises have an id."""
    group, story, signs, kind = heard.group, heard.story, heard.signs, heard.kind
    said = {claim.node_id for claim in heard.members}  # not by who was left out
    bonds = [bond for bond in group.bonds if bond.a in said and bond.b in said]
    bonds.sort(key=lambda bond: -bond.comparison.score)
    told = [reason for bond in bonds[:REASONS_SHOWN] for reason in bond.comparison.reasons]
    return ProposedFlag(
        premises_id=UNWRITTEN,
        claims=frozenset(claim.claim_id for claim in heard.members),
        level=group.weakest,
        score=round(max(story.score, LEAST_SCORE.get(kind, 0.0)) * group.certainty, 4),
        story=story.kind,
        reasons=tuple(dict.fromkeys([*told_first(kind, signs, heard.hits), *story.reasons, *told])),
        kind=kind,
        terms=priority.terms(
            kind=kind,
            firms=len(story.firms),
            operators=story.strangers,
            level=group.weakest,
            certainty=group.certainty,
            addresses=len(said),
            is_by_others=any(
                reason.startswith((BY_OTHERS, BY_WORD)) for each in bonds for reason in each.comparison.reasons[:1]
            ),
            signs={finding.sign for finding in signs if finding.sign},
            is_watched=bool(heard.hits),
            are_tenants=heard.at_one_door == 1
            and has_tenants(heard.place.label, [claim.raw for claim in heard.members]),
        ),
        searchable=heard.words,
        known=heard.known,
    )


def told_first(kind: FlagKind, signs: Collection[Finding], hits: Iterable[WatchHit]) -> list[str]:
    """Return the reasons that a flag is about, before what its vendors share: register, watch list, contradiction."""
    about = FALSE_SIGNS
    if kind is FlagKind.SELF_CONTRADICTION:
        about |= contradictions(finding.sign for finding in signs)
    return [finding.detail for finding in signs if finding.sign in about] + [hit.sentence for hit in hits]
