"""What vendors at one place have in common besides the place, and which of two stories that tells.

*One operator under several names*: they share contacts, a registration code, a website or their very words.
*Strangers sharing premises*: no contact in common; a virtual office, a mail drop or a front.

One firm on several marketplaces (one folded name, no contact in conflict) is one firm and no stranger to itself, nor is
one with two profiles on one (the same, and a contact in common); nor is who calls itself otherwise now on one page:
vendors of that page are one vendor. Firms of one name at the place whose contacts differ are two firms, and strangers
to each other they are not counted as.
Values that stand in one place of one site's page template are one signal, however many they are: the template may have
put them there.
"""

import itertools
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from falsefront.match import comparable, own_domains
from falsefront.match.contacts_by_kind import ByKind, are_in_conflict, by_kind, have_one
from falsefront.match.namesakes import (
    folded_names,
    nameless,
    namesakes,
    of_one_name,
    operators_of,
    pages_of_one,
)
from falsefront.match.parties import Contact, Party
from falsefront.records import CONTACT_KINDS, SEVERAL_OPERATORS, ClaimKind, Renaming, one_each
from falsefront.wording import counted, quoted

# How far one shared value goes to show one operator, in [0, 1]. A registration code is given to one firm only; a
# website or mailbox is somebody's; a phone may be an agent's; words may come from one web shop's template.
WEIGHTS: dict[str, float] = {
    ClaimKind.REGISTRATION: 0.95,
    ClaimKind.EMAIL: 0.85,
    ClaimKind.MESSENGER: 0.85,
    ClaimKind.WEBSITE: 0.8,
    ClaimKind.PHONE: 0.75,
    ClaimKind.PAYMENT: 0.95,
    ClaimKind.DESCRIPTION: 0.5,
}

SAME_WORDS = 92.0  # rapidfuzz token_sort_ratio of two descriptions: a few words changed
SAME_WORDS_LENGTH = 60  # characters below which two descriptions may agree by chance
SITE_WRITES = "opengraph:"  # sources that a site fills in for its vendors
WORDS_QUOTED = 80  # characters of the likeness that a reason shows
DESCRIPTIONS_COMPARED = 200  # firms at one place whose words are compared pair by pair

ONE_OPERATOR = "one operator under several names"
STRANGERS = "strangers sharing premises"
MIXED = SEVERAL_OPERATORS


class Story(NamedTuple):
    """What a set of vendors at one place comes to.

    `firms` are vendors that are one firm on several sites; `operators` are firms held together by what they share.
    `score` is how sure the sharing is *suspicious* sharing, in [0, 1]; None of it is proof.
    """

    kind: str | None  # None where there is one firm only
    firms: tuple[tuple[int, ...], ...]
    operators: tuple[tuple[int, ...], ...]
    score: float
    reasons: tuple[str, ...]
    common: tuple[str, ...] = ()  # values that several firms give, and so many others that they are no sign
    renamed: tuple[Renaming, ...] = ()  # which of these vendors are one page's, and count as one
    domains: tuple[str, ...] = ()  # of mailboxes and websites of several operators, each in a sentence
    read: tuple[tuple[int, frozenset[str]], ...] = ()  # of each of several operators: a vendor, what kinds it gives

    @property
    def strangers(self) -> int:
        """How many operators have nothing but the place in common."""
        return len(self.operators)


def story_of(parties: Sequence[Party], renamed: Sequence[Renaming] = ()) -> Story:
    """Say what these vendors have in common. The order of the parties does not matter."""
    ordered = sorted(parties, key=lambda party: party.vendor)
    by_id = {party.vendor: party for party in ordered}
    renamed = tuple(each for each in renamed if {each.before, each.after} <= by_id.keys())
    vendors = _vendors(ordered, renamed)
    firms = _firms(vendors)
    if len(firms) < 2:
        return Story(kind=None, firms=_ids(firms), operators=_ids(firms), score=0.0, reasons=(), renamed=renamed)
    bonds = list(_bonds(firms))
    shared = [(a, b) for a, b, weight, _ in bonds if weight > 0]
    alike = list(namesakes(firms))
    of_one = of_one_name(firms, shared, [(a, b) for a, b, _ in alike])
    sharing = [pair for pair in shared if pair not in of_one]
    may_be_one = [
        *alike,
        *((a, b, told) for (a, b), told in of_one.items()),
        *(unnamed := list(pages_of_one(firms))),
        *nameless(firms, [*shared, *((a, b) for a, b, _ in (*alike, *unnamed))]),
    ]
    operators = operators_of(firms, [*sharing, *((a, b) for a, b, _ in may_be_one)])
    # Profiles of one name, or pages that name nobody: one firm that answers several telephones. So are pages without a
    # name that share with the one firm by name: of several names nothing was read.
    if len(operators_of(firms, [(a, b) for a, b, _ in may_be_one])) == 1:
        return Story(kind=None, firms=_ids(firms), operators=operators, score=0.0, reasons=(), renamed=renamed)
    common = _common(firms)
    kind = STRANGERS if not sharing else ONE_OPERATOR if len(operators) == 1 else MIXED
    domains = tuple(_domains(operators, by_id))
    return Story(
        kind=kind,
        firms=_ids(firms),
        operators=operators,
        score=_score(firms, operators, [weight for a, b, weight, _ in bonds if (a, b) not in of_one]),
        reasons=(
            *_listed(kind, vendors, firms, renamed),
            *(told for _, _, told in may_be_one if told),
            *(reason for _, _, _, reason in bonds),
            *(told for _, told in common),
            *domains,
            *_summed_up(kind, vendors, firms, [[by_id[vendor] for vendor in each] for each in operators], bool(of_one)),
        ),
        common=tuple(value for value, _ in common),
        renamed=renamed,
        domains=domains,
        read=tuple(_read([by_id[vendor] for vendor in each]) for each in operators) if len(operators) > 1 else (),
    )


def _domains(operators: Sequence[Sequence[int]], by_id: Mapping[int, Party]) -> Iterator[str]:
    """Say under which domains several operators have mailboxes or websites."""
    groups = [[by_id[vendor] for vendor in each] for each in operators]
    given = [[(each.kind, each.value) for party in group for each in party.contacts] for group in groups]
    yield from own_domains.told([(group[0].name, said) for group, said in zip(groups, given, strict=True)])


def _compared(groups: Sequence[Sequence[Party]]) -> str:
    """Say of which kinds contacts of their own were read of several of these, so that they could be compared."""
    return comparable.told([(group[0].name, _read(group)[1]) for group in groups])


def _read(group: Sequence[Party]) -> tuple[int, frozenset[str]]:
    """Return the first of these and the kinds of contacts of their own that were read of them."""
    return group[0].vendor, frozenset(str(contact.kind) for party in group for contact in party.contacts)


def _ids(firms: Sequence[Sequence[Party]]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(party.vendor for party in firm) for firm in firms)


def _vendors(parties: Sequence[Party], renamed: Sequence[Renaming]) -> list[list[Party]]:
    """Put together those who are one page's under one name after the other."""
    head = one_each((party.vendor for party in parties), renamed)
    found: dict[int, list[Party]] = defaultdict(list)
    for party in parties:
        found[head[party.vendor]].append(party)
    return list(found.values())


def _firms(vendors: Sequence[Sequence[Party]]) -> list[list[Party]]:
    """Put together vendors that have one folded name and no contact in conflict; on one site, one contact in common."""
    given = {party.vendor: by_kind(party.contacts) for vendor in vendors for party in vendor}
    by_name: dict[str, list[list[Party]]] = defaultdict(list)
    firms: list[list[Party]] = []
    for vendor in vendors:
        names = sorted(folded_names(vendor))
        fit = (
            firm for name in names for firm in by_name[name] if all(_may_join(firm, party, given) for party in vendor)
        )
        home = next(fit, None)
        if home is None:
            home = []
            firms.append(home)
        home.extend(vendor)
        for name in names:
            if all(firm is not home for firm in by_name[name]):
                by_name[name].append(home)
    return firms


def _may_join(firm: Sequence[Party], party: Party, given: Mapping[int, ByKind]) -> bool:
    there = given[party.vendor]
    return all(
        (member.site != party.site or have_one(given[member.vendor], there))
        and not are_in_conflict(given[member.vendor], there)
        for member in firm
    )


def _bonds(firms: Sequence[Sequence[Party]]) -> Iterator[tuple[int, int, float, str]]:
    """Yield (firm, firm, weight, reason) for every shared value that is a signal of its own."""
    holders: dict[tuple[str, str], dict[int, tuple[Party, Contact]]] = defaultdict(dict)
    for at, firm in enumerate(firms):
        for party in firm:
            for contact in party.contacts:
                if contact.kind in CONTACT_KINDS:
                    holders[contact.kind, contact.value].setdefault(at, (party, contact))
    counted: set[tuple[int, int, str, str, str, str]] = set()
    dialled: set[tuple[int, int, str]] = set()  # one number may be a telephone and a messenger's name
    ranked = sorted(holders.items(), key=lambda item: (-WEIGHTS[item[0][0]], item[0]))
    for (kind, value), sharing in ranked:
        first, *others = sorted(sharing)
        for other in others:  # a star: every sharer hangs on the first
            (a, here), (b, there) = sharing[first], sharing[other]
            place = (first, other, a.site, here.source, b.site, there.source)
            is_template = a.site == b.site and bool(here.source) and here.source == there.source and place in counted
            counted.add(place)
            line = (first, other, value.rpartition(":")[2])
            is_told_of = line in dialled
            dialled.add(line)
            reason = f"{a.called} and {b.called} were seen with the same {kind}: {value}"
            if is_told_of or is_template:
                why = "it is the number of" if is_told_of else "it stands beside"
                yield first, other, 0.0, f"{reason}; {why} another shared value, so it is not counted again"
            else:
                yield first, other, WEIGHTS[kind], reason
    yield from _same_words(firms)


def _common(firms: Sequence[Sequence[Party]]) -> list[tuple[str, str]]:
    """Return what several firms give and so many others of a site of theirs give too: each as a value and a sentence.

    Whoever gives it on a site where few do is one of them, too: that they share nothing is not to be said.
    """
    sites: dict[tuple[str, str], set[str]] = defaultdict(set)
    givers: dict[tuple[str, str], set[int]] = defaultdict(set)
    for at, firm in enumerate(firms):
        for party in firm:
            for contact in party.common:
                if contact.kind in CONTACT_KINDS:
                    sites[contact.kind, contact.value].add(party.site)
            for contact in (*party.common, *party.contacts):
                givers[contact.kind, contact.value].add(at)
    return [
        (
            f"{kind} {value}",
            f"{len(giving)} of them were seen with the {kind} {value}, with which many vendors of"
            f" {' and '.join(sorted(where))} were seen: it links nobody there",
        )
        for (kind, value), where in sorted(sites.items())
        if len(giving := givers[kind, value]) > 1
    ]


def _same_words(firms: Sequence[Sequence[Party]]) -> Iterator[tuple[int, int, float, str]]:
    texts = [
        (at, party, contact)
        for at, firm in enumerate(firms[:DESCRIPTIONS_COMPARED])
        for party in firm
        for contact in party.contacts
        if contact.kind == ClaimKind.DESCRIPTION and len(contact.value) >= SAME_WORDS_LENGTH
    ]
    heads: dict[tuple[bool, int], int] = {}  # one bond holds two firms together: a hundred shops are no 4,950 reasons
    for (at, a, here), (other, b, there) in itertools.combinations(texts[:DESCRIPTIONS_COMPARED], 2):
        counts = a.site != b.site or here.source != there.source or not here.source.startswith(SITE_WRITES)
        one, two = heads.get((counts, at), at), heads.get((counts, other), other)
        alike = _alike(here.value, there.value) if one != two else 0.0
        if not alike:
            continue
        heads |= {(counts, firm): one for firm in range(len(firms)) if heads.get((counts, firm), firm) == two}
        names = f"{a.called} and {b.called}"
        told = f"{names} are described in nearly the same words ({math.floor(alike)} % alike)"
        told = f"{told}: “{_quoted(here.value)}” and “{_quoted(there.value)}”"
        if counts:
            yield at, other, WEIGHTS[ClaimKind.DESCRIPTION], told
        else:
            yield at, other, 0.0, f"{told}; the site may have written them, so they are not counted"


def _alike(here: str, there: str) -> float:
    """Return how alike two texts are, from SAME_WORDS to 100, and 0 below that; words may change places."""
    by_words = fuzz.token_sort_ratio(here, there, score_cutoff=SAME_WORDS)
    return by_words or fuzz.ratio(here, there, score_cutoff=SAME_WORDS)


def _quoted(text: str) -> str:
    return text if len(text) <= WORDS_QUOTED else f"{text[:WORDS_QUOTED].rstrip()}…"


# What sharing alone is worth: two firms may be neighbours or landlord and tenant, a dozen are hardly by chance.
TWO_STRANGERS = 0.5
PER_DOUBLING = 0.15
MOST = 0.99


def _score(firms: Sequence[Sequence[Party]], operators: Sequence[Sequence[int]], weights: Sequence[float]) -> float:
    sharing = min(MOST, TWO_STRANGERS + PER_DOUBLING * math.log2(len(firms) / 2))
    if len(operators) == len(firms):
        return round(sharing, 4)
    doubt = 1.0
    for weight in sorted(weights, reverse=True)[:8]:
        doubt *= 1.0 - weight
    return round(min(MOST, max(sharing, 1.0 - doubt)), 4)


def _listed(
    kind: str, vendors: Sequence[Sequence[Party]], firms: Sequence[Sequence[Party]], renamed: Sequence[Renaming]
) -> Iterator[str]:
    """Say how many vendors there are, and which of their listings count as one."""
    parties = [party for vendor in vendors for party in vendor]
    sites = sorted({party.site for party in parties})
    once = f", counted as {counted(len(firms), 'firm')}," if len(firms) != len(vendors) else ""
    number, where = counted(len(vendors), "vendor"), counted(len(sites), "site")
    unnamed = sum(not any(party.names for party in vendor) for vendor in vendors)
    unread = f" (no name was read of {unnamed} of them)" if unnamed else ""
    yield f"pages of {where} named {number}{once}{unread} at this place; that may be {kind}"
    for each in renamed:
        yield f"{each.words} ({each.site}), counts as one vendor"
    of_one_page = {each.after for each in renamed}
    for firm in firms:
        listed = [party for party in firm if party.vendor not in of_one_page]
        if len(listed) > 1:
            sites = sorted({party.site for party in listed})
            often = f" in {len(listed)} profiles" if len(sites) == 1 else ""
            given = [by_kind(party.contacts) for party in listed]
            alike = [
                words if len(values) > 1 else words.removesuffix("s")
                for kind, words in comparable.KINDS.items()
                if all(kind in each for each in given) and (values := set.intersection(*(each[kind] for each in given)))
            ]
            besides = f" and the same {', '.join(alike)}" if alike else " and no contact in conflict"
            who = (
                f"{quoted(firm[0].name)} is named on {' and '.join(sites)}{often} with {_one_name(listed)}"
                if firm[0].names
                else f"no name was read of {', '.join(party.called for party in listed)}"
            )
            yield f"{who}{besides}: for counting alone, these {len(listed)} vendors are taken for one firm"


def _one_name(parties: Sequence[Party]) -> str:
    alike = set.intersection(*(set(party.names) for party in parties))
    return "one name" if alike else "one name but for spelling and legal form"


def _summed_up(
    kind: str,
    vendors: Sequence[Sequence[Party]],
    firms: Sequence[Sequence[Party]],
    operators: Sequence[Sequence[Party]],
    is_by_operator: bool,
) -> Iterator[str]:
    """Say of which kinds something was compared and not found alike; or to how many operators those come who share."""
    if kind == STRANGERS:
        of_whom = f"of these {len(firms)} firms " if len(firms) < len(vendors) else ""
        of_whom = f"of these {len(operators)} operators " if is_by_operator else of_whom
        yield f"{of_whom}{_compared(operators if is_by_operator else firms)}"
    elif kind == MIXED:
        yield f"by what was read of them, these {len(firms)} may come to {len(operators)} operators"
