"""What arrays have joined, as `compare` sees it: whom to ask pair by pair.

Groups in doubt are asked, and so are groups with a common key that were left apart.

A group is beyond doubt where all its places are plain and have one road and number: there the arrays read the same
table. All others meet in *clumps*, and a clump falls into what its faces say (see `parted`). Whom a clump holds beyond
those that hang together changes nothing, so a part of the store gives what the whole store gives: every link is
one that `pipeline.touched` follows.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from falsefront.address.compare.rules import KINDS
from falsefront.address.reading import Reading
from falsefront.match.arrays import Bools, Ints, components, dense, first_of, ranges_of
from falsefront.match.estates import near_estates
from falsefront.match.faces import face_of
from falsefront.match.names import may_be_one, may_meet
from falsefront.match.numbers import agree, members
from falsefront.match.parted import parted
from falsefront.match.parts import AT, KINDLESS, RANGE, STREETS, WITHOUT_GENERIC
from falsefront.match.rest import has_leftover, is_odd, keeps_apart
from falsefront.match.vocabulary import Vocabulary, answers

# Places of one clump that are asked pair by pair. In larger ones, which only a text repeated with different remains
# makes, the arrays' word stands.
MOST_ASKED = 240

SETTLED = ("city", "county", "road", "number")  # what neighbours may settle, besides the type of a street

Links = list[tuple[Ints, Ints]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What arrays found: `label` of each place, -1 where it is too coarse; `told` is what they have settled since."""

    places: Ints
    told: Ints  # columns of SETTLED, as the places said them
    kinds: Sequence[Bools]
    label: Ints
    records: Ints  # for how many independent records each place stands
    slips: tuple[Ints, Ints]  # places whose road's name may be a slip of the other's, in one city with one number


def judged(proposal: Proposal, vocabulary: Vocabulary) -> Ints:
    """Return the label of each place after asking `compare` wherever arrays alone do not know."""
    label = proposal.label.copy()
    known = np.flatnonzero(label >= 0)
    label[known], count = dense([label[known]])
    left, right = _linked(proposal, label, vocabulary)
    clump = components(count, left, right)
    is_asked = np.zeros(count, np.bool_)
    is_asked[clump[left]] = True
    is_asked[clump[_doubtful(proposal, label, count, vocabulary.words)]] = True
    of_place = clump[label[known]]
    asked = known[is_asked[of_place]]
    sure = np.full(len(label), -1, np.int64)
    sure[asked] = _sure(proposal, label, asked, vocabulary.words)
    for rows in _runs(asked, of_place[is_asked[of_place]]):
        if 1 < len(rows) <= MOST_ASKED:
            faces = [_face(proposal, vocabulary.words, row) for row in rows]
            known_same = [at if at >= 0 else None for at in sure[rows].tolist()]
            for part in parted(faces, known_same, records=proposal.records[rows].tolist()):
                label[[rows[at] for at in part]] = count
                count += 1
    label[_nowhere(proposal, label, count, vocabulary)] = -1
    return label


def _nowhere(proposal: Proposal, label: Ints, count: int, vocabulary: Vocabulary) -> Bools:
    """Return the places of groups in which nobody says more than words without a generic word: these join nothing."""
    places = proposal.places
    has_told = np.zeros(count, np.bool_)
    known = label >= 0
    numbered, estate, *others = proposal.kinds
    is_bare = estate & (places[:, AT["kind"]] == vocabulary.number(KINDLESS)) & (places[:, AT["development_2"]] == 0)
    is_bare &= ~np.logical_or.reduce([numbered, *others]) & (places[:, AT["road"]] == 0)
    is_bare &= ~np.isin(places[:, AT["country"]], [vocabulary.number(code) for code in WITHOUT_GENERIC])
    has_told[label[known & ~is_bare]] = True
    found = np.zeros(len(places), np.bool_)
    found[known] = ~has_told[label[known]]
    return found


def _sure(proposal: Proposal, label: Ints, rows: Ints, words: Sequence[str]) -> Ints:
    """Return one number for all of these places that are beyond doubt the same, -1 for those that are to be asked.

    Such have one label and one number, or one estate and nothing else beside it.
    """
    sure = np.full(len(rows), -1, np.int64)
    ruled = (
        (~_denying(proposal, words)[rows] & (proposal.places[rows, AT["area"]] == 0), KINDS[0].made_of, ("town",)),
        (_are_bare_estates(proposal, rows, words), _OF_ESTATE, ("town", "county", "zone", "development_hanzi")),
    )
    for are_meant, key, either in ruled:
        among = np.flatnonzero(are_meant)
        if len(among):
            columns = _columns(proposal, rows[among], ("city", *key))
            block, count = dense([label[rows[among]], *columns])
            for column in _columns(proposal, rows[among], either):  # a third may stand between two towns
                low, high = ranges_of(block, count, column)
                block[(low != high)[block]] = -1
                among, block = among[block >= 0], block[block >= 0]
            sure[among] = block + sure.max() + 1
    return sure


_OF_ESTATE = ("anchor", "development", "kind", "use", "phase", "class", "stacked")


def _are_bare_estates(proposal: Proposal, rows: Ints, words: Sequence[str]) -> Bools:
    """Return the places that name an estate with its kind and nothing beside it but divisions."""
    places = proposal.places[rows]
    beside = places[:, [AT[name] for name in _BESIDE_ESTATE]].any(axis=1)
    told = (places[:, AT["development"]] > 0) & (places[:, AT["use"]] | places[:, AT["class"]] > 0)
    return told & ~beside & ~answers(lambda rest: keeps_apart(rest) or has_leftover(rest), places[:, AT["rest"]], words)


_BESIDE_ESTATE = ("road", "number", "lane", "crossing", "area", "plot", "development_2")


def _denying(proposal: Proposal, words: Sequence[str]) -> Bools:
    """Return the places in which something may keep them apart that arrays do not see."""
    places = proposal.places
    odd = (places[:, AT["crossing"]] > 0) | (places[:, AT["lane"]] > 0) | ~proposal.kinds[0]
    return odd | _may_deny(places[:, AT["rest"]], words)


def _runs(rows: Ints, of: Ints) -> Iterator[list[int]]:
    order = np.argsort(of, kind="stable")
    ordered = of[order]
    for run in np.split(rows[order], np.flatnonzero(ordered[1:] != ordered[:-1]) + 1):
        yield run.tolist()


def _face(proposal: Proposal, words: Sequence[str], row: int) -> Reading:
    now = [words[at] for at in proposal.places[row].tolist()]
    said = now.copy()
    for name, at in zip(SETTLED, proposal.told[row].tolist(), strict=True):
        said[AT[name]] = words[at]
    return face_of(said, now)


def _columns(proposal: Proposal, rows: Ints, names: Sequence[str]) -> list[Ints]:
    return [proposal.places[rows, AT[name]] for name in names]


def _doubtful(proposal: Proposal, label: Ints, count: int, words: Sequence[str]) -> Ints:
    """Return the labels of groups of which the arrays alone do not know what `compare` says."""
    places = proposal.places
    numbered = np.flatnonzero(proposal.kinds[0])
    key = np.full(len(places), -1, np.int64)
    if len(numbered):
        key[numbered] = dense(_columns(proposal, numbered, ("city", *KINDS[0].made_of)))[0]
    known = np.flatnonzero(label >= 0)
    of = label[known]
    low = np.full(count, np.iinfo(np.int64).max, np.int64)
    high = np.full(count, -1, np.int64)
    np.minimum.at(low, of, key[known])
    np.maximum.at(high, of, key[known])
    doubt = (low != high) | (high < 0)
    doubt[of[_may_deny(places[known, AT["rest"]], words)]] = True
    for name in ("crossing", "lane"):
        doubt[of[places[known, AT[name]] > 0]] = True
    doubt |= _differing(of, count, [places[known, AT[name]] for name in ("zone", "town", "area")])
    sizes = np.bincount(of, minlength=count)
    return np.flatnonzero(doubt & (sizes > 1))


def are_odd(rest: Ints, words: Sequence[str]) -> Bools:
    """Return which rows hold more than the parts tell (see `rest.is_odd`)."""
    return answers(is_odd, rest, words)


def _may_deny(rest: Ints, words: Sequence[str]) -> Bools:
    """Return which rows may hold what keeps places apart and no array tells (see `rest.keeps_apart`)."""
    return answers(keeps_apart, rest, words)


def _differing(of: Ints, count: int, columns: Sequence[Ints]) -> Bools:
    """Return the labels under which two values of some part are said, where there is an area at all."""
    found = np.zeros(count, np.bool_)
    for column in columns:
        low, high = ranges_of(of, count, column)
        found |= low != high
    has_area = np.zeros(count, np.bool_)
    has_area[of[columns[-1] > 0]] = True
    return found & has_area


def _linked(proposal: Proposal, label: Ints, vocabulary: Vocabulary) -> tuple[Ints, Ints]:
    """Return the pairs of labels that share what makes a place."""
    links: Links = [proposal.slips]
    for kind, rows in zip(KINDS, proposal.kinds, strict=True):
        among = np.flatnonzero(rows)
        if not len(among):
            continue
        columns = _columns(proposal, among, ("city", *kind.made_of))
        if kind.letter == "d":
            links += _at_developments(proposal, among, columns, vocabulary)
        elif kind.may_lack == "type":
            types, is_open = _types(proposal, among, vocabulary)
            links += [_alike(among, [*columns, *types]), *_silent(among, columns, is_open)]
        else:
            links.append(_alike(among, columns))
    links.append(near_estates(proposal.places, vocabulary.words))
    links.append(_ranges(proposal, vocabulary))
    left = label[np.concatenate([a for a, _ in links])]
    right = label[np.concatenate([b for _, b in links])]
    apart = (left != right) & (left >= 0) & (right >= 0)
    return left[apart], right[apart]


def _at_developments(proposal: Proposal, rows: Ints, columns: list[Ints], vocabulary: Vocabulary) -> Links:
    """Link places at one development: those without number with all, others with those of their number.

    With the road in common besides they share its key; so only those without road, of another spelling or with a slip
    in the road's name are linked here.
    """
    roads, numbers, lanes = _columns(proposal, rows, ("road", "number", "lane"))
    odd = are_odd(proposal.places[rows, AT["rest"]], vocabulary.words)
    links = _silent(rows, columns, (numbers == 0) & (lanes == 0))
    links += _silent(rows, [*columns, numbers, lanes], (roads == 0) | odd)
    block, count = dense([*columns, numbers, lanes])
    low, high = ranges_of(block, count, roads)
    several = np.flatnonzero((low != high)[block] & (roads > 0))
    names: dict[int, dict[int, int]] = defaultdict(dict)
    for at in several.tolist():
        names[int(block[at])].setdefault(int(roads[at]), int(rows[at]))
    words = vocabulary.words
    slips = [
        (named[one], named[other])
        for named in names.values()
        for one, other in combinations(named, 2)
        if may_meet(words[one], words[other]) or may_be_one(words[one], words[other])
    ]
    table = np.array(slips, np.int64).reshape(-1, 2)
    return [*links, (table[:, 0], table[:, 1])]


def _alike(rows: Ints, columns: list[Ints]) -> tuple[Ints, Ints]:
    block, count = dense(columns)
    return rows, rows[first_of(block, count)[block]]


def _silent(rows: Ints, columns: list[Ints], silent: Bools) -> Links:
    """Link rows that leave some further part open with all that they may be."""
    block, count = dense(columns)
    has_silent = np.zeros(count, np.bool_)
    has_silent[block[silent]] = True
    beside = has_silent[block]
    return [_alike(rows[beside], [block[beside]])] if beside.any() else []


# Types that one English word may be any of ("Road"); of streets arrays know that themselves, and lanes have one word.
_WAYS = ("lu", "dao", "dalu")


def _types(proposal: Proposal, rows: Ints, vocabulary: Vocabulary) -> tuple[list[Ints], Bools]:
    """Return what tells apart the types of roads, and which rows do not say theirs."""
    kind, *states = _columns(proposal, rows, ("type", *STREETS))
    ways = [vocabulary.number(way) for way in _WAYS]
    return [np.where(np.isin(kind, ways), ways[0], kind), *states], kind == 0


def _ranges(proposal: Proposal, vocabulary: Vocabulary) -> tuple[Ints, Ints]:
    """Link each range of numbers with the numbers on its road, or at its development, that agree with it."""
    left: list[int] = []
    right: list[int] = []
    places = proposal.places
    ranges = places[:, AT["last"]] > 0
    for rows, names in (
        (proposal.kinds[0], ("city", "anchor", "road", "lane", "crossing")),
        (proposal.kinds[1], ("city", "anchor", "development")),
    ):
        asked = np.flatnonzero(rows & ranges)
        numbered = np.flatnonzero(rows & (places[:, AT["number"]] > 0))
        if not len(asked):
            continue
        block = dense(_columns(proposal, numbered, names))[0]
        is_asked = np.zeros(int(block.max()) + 1, np.bool_)
        is_asked[block[ranges[numbered]]] = True
        beside = defaultdict(list)
        for row, of in zip(numbered[is_asked[block]].tolist(), block[is_asked[block]].tolist(), strict=True):
            beside[of].append(row)
        for group in beside.values():
            for a, b in _agreeing(proposal, vocabulary, group):
                left.append(a)
                right.append(b)
    return np.array(left, np.int64), np.array(right, np.int64)


def _agreeing(proposal: Proposal, vocabulary: Vocabulary, rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield a place of each two numbers that agree, of which one is a range; any place of a number will do."""
    first: dict[str, int] = {}
    for row in rows:
        first.setdefault(vocabulary.words[proposal.told[row, SETTLED.index("number")]], row)
    for number, row in first.items():
        if RANGE in number:
            filed = {number, *members(number)}
            yield from (
                (row, other)
                for said, other in first.items()
                if said != number and agree(number, said) and not filed.isdisjoint((said, *members(said)))
            )
