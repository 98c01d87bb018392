"""Which of several firms at one place may be one by their names: by one name, or because no second one was read."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from falsefront.match.contacts_by_kind import are_in_conflict, by_kind
from falsefront.match.firm_names import folded_name
from falsefront.match.parties import Party
from falsefront.wording import quoted

NAMELESS = ""  # the folded name of who has none: two of them may be one firm


def namesakes(firms: Sequence[Sequence[Party]]) -> Iterator[tuple[int, int, str]]:
    """Yield (firm, firm, sentence) for firms of one name at the place: strangers to each other they are hardly."""
    heads: dict[str, tuple[int, Party, str]] = {}
    for at, firm in enumerate(firms):
        joined: set[int] = set()
        for folded, (party, name) in folded_names(firm).items():
            if folded == NAMELESS:
                continue
            first, other, before = heads.setdefault(folded, (at, party, name))
            if first == at or first in joined:
                continue
            joined.add(first)
            alike = "one name" if before == name else "one name but for spelling and legal form"
            yield first, at, f"{quoted(before)} ({other.site}) and {quoted(name)} ({party.site}) have {alike}{_ONCE}"


_ONCE = ": they may be one firm, and count once where strangers are counted"


def nameless(firms: Sequence[Sequence[Party]], known: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """Yield the same of firms of which no name was read, nor of any with whom they share something: `known` has those.

    Two pages without a name whose telephones are those of two firms by name are no one firm.
    """
    names = {party.vendor: party.names for firm in firms for party in firm}
    unnamed = {one for those in operators_of(firms, known) if not any(map(names.get, those)) for one in those}
    left = [at for at, firm in enumerate(firms) if firm[0].vendor in unnamed]
    for at in left[1:]:
        yield left[0], at, f"no name was read of {firms[left[0]][0].called} and {firms[at][0].called}{_ONCE}"


def pages_of_one(firms: Sequence[Sequence[Party]]) -> Iterator[tuple[int, int, str]]:
    """Yield the same of firms without a name on a site that names one alone at the place, with no contact unlike his.

    A page whose vendor was not read is most likely that firm's: nothing that was read makes it another.
    """
    names: dict[str, dict[str, int]] = defaultdict(dict)  # of each site: the folded names at the place
    for at, firm in enumerate(firms):
        for party in firm:
            for folded in filter(None, map(folded_name, party.names)):
                names[party.site].setdefault(folded, at)
    for at, firm in enumerate(firms):
        sites = {party.site for party in firm}
        known = {name: head for site in sites for name, head in names[site].items()}
        if any(party.names for party in firm) or len(known) != 1:
            continue
        head = min(known.values())
        if not any(
            are_in_conflict(by_kind(party.contacts), by_kind(other.contacts)) for party in firm for other in firms[head]
        ):
            both = f"no name was read of {firm[0].called}, and no contact unlike those of {firms[head][0].called}"
            yield head, at, f"{both}, whom alone that site names here{_ONCE}"


def of_one_name(
    firms: Sequence[Sequence[Party]], shared: Sequence[tuple[int, int]], alike: Sequence[tuple[int, int]]
) -> dict[tuple[int, int], str]:
    """Return who shares something with firms of one name alone, no other having been read of those held together.

    Each pair has a sentence, "" where both are named: that they have one name is told already.
    """
    one_name = {vendor: group[0] for group in operators_of(firms, alike) for vendor in group}
    found: dict[tuple[int, int], str] = {}
    for those in map(set, operators_of(firms, [*shared, *alike])):
        held = {at for at, firm in enumerate(firms) if firm[0].vendor in those}
        named = {at for at in held if any(party.names for party in firms[at])}
        if len(held) < 2 or len({one_name[firms[at][0].vendor] for at in named}) != 1:
            continue
        for a, b in (pair for pair in shared if pair[0] in held):
            both = f"{firms[a][0].called} and {firms[b][0].called}"
            told = f"{both} share what is told below, and of all who share it one name alone was read{_ONCE}"
            found[a, b] = "" if {a, b} <= named else told
    return found


def folded_names(parties: Sequence[Party]) -> dict[str, tuple[Party, str]]:
    """Return the folded names of parties, each with who has it and how it stands there; of none that was read one."""
    named = {folded: (party, name) for party in parties for name in party.names if (folded := folded_name(name))}
    return named or {NAMELESS: (parties[0], parties[0].name)}


def operators_of(firms: Sequence[Sequence[Party]], bonds: Sequence[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Return the vendors of those firms together that these pairs of firms hold together."""
    head = list(range(len(firms)))

    def root(at: int) -> int:
        while head[at] != at:
            head[at] = head[head[at]]
            at = head[at]
        return at

    for a, b in bonds:
        one, other = sorted((root(a), root(b)))
        head[other] = one
    groups: dict[int, list[int]] = defaultdict(list)
    for at, firm in enumerate(firms):
        groups[root(at)].extend(party.vendor for party in firm)
    return tuple(tuple(sorted(group)) for group in groups.values())
