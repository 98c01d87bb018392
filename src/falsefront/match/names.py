"""Typing errors in names: which spelling a lone, unconfirmed spelling stands for, where that is beyond doubt.

Only neighbours are asked: names with the same number in the same city (the caller's block). A spelling is *established*
where Chinese characters or a second independent record confirm it. A spelling that is not takes the name of the one
established spelling a typing error away; with two of them it stays what it is, and established spellings never move:
one typing error joins nothing that stands on its own.
"""

from collections.abc import Sequence

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from falsefront.address.names import is_typing_error
from falsefront.match.arrays import Bools, Ints, dense, first_of, pairs_within, ranges_of

MOST_ERRORS = 2  # no name is long enough to have more forgiven (see `address.names`)
SHORTEST_NAME = 4  # letters; Hehe and Heze are two names, Jiah can only be Jiahe
AFFIX_LETTERS = 3  # a typing error leaves the first or the last letters of a name as they are
PAIR_LIMIT = 64  # names with one number in one city that begin alike, before they are split by what a deletion leaves


def may_be_slip(one: str, other: str) -> bool:
    """Whether a name may be another one mistyped, where nothing else beside it could be meant.

    As `address.names` forgives typing errors, and a letter left out of or added to a name of five as well.

    >>> may_be_slip("jiah", "jiahe"), may_be_slip("jihe", "hehe"), may_be_slip("heping", "hepingxi")
    (True, False, False)
    """
    if is_typing_error(one, other):
        return True
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) == SHORTEST_NAME and len(longer) == len(shorter) + 1 and OSA.distance(one, other) == 1


def repaired(block: Ints, names: Ints, hanzi: Ints, records: Ints, words: Sequence[str]) -> Ints:
    """Return the name each row stands for: its own, or the one it is a typing error of.

    `records` says for how many independent records a row stands; 0 in `names` is no name, 0 in `hanzi` no Chinese
    spelling. `words` gives the letters of each number.
    """
    entry, count = dense([block, names])
    first = first_of(entry, count)
    entry_block, entry_name = block[first], names[first]
    confirmed = ranges_of(entry, count, hanzi)[1] > 0
    established = confirmed | (np.bincount(entry, weights=records, minlength=count) > 1)
    left, right = _near(entry_block, entry_name, established, words)
    stands_for = _decide(count, established, left, right, entry_name, words)
    return entry_name[stands_for][entry]


def _near(block: Ints, names: Ints, established: Bools, words: Sequence[str]) -> tuple[Ints, Ints]:
    """Return the pairs of spellings in one block that a typing error apart, at least one of them not established."""
    shared, count = dense([block])
    crowded = (np.bincount(shared, minlength=count) > 1)[shared] & (names > 0)
    rows = np.flatnonzero(crowded)
    if not len(rows):
        return rows, rows
    spelled = [words[name] for name in names[rows].tolist()]
    found: list[Ints] = []
    for affixes in ([word[:AFFIX_LETTERS] for word in spelled], [word[-AFFIX_LETTERS:] for word in spelled]):
        key, size = dense([shared[rows], _numbered(affixes)])
        a, b = pairs_within(key, PAIR_LIMIT)
        crowd = np.flatnonzero((np.bincount(key, minlength=size) > PAIR_LIMIT)[key])
        c, d = _sharing_a_deletion(crowd, shared[rows], spelled)
        found.append(np.stack([np.r_[a, c], np.r_[b, d]]))
    a, b = np.unique(np.sort(np.concatenate(found, axis=1), axis=0), axis=1)
    loose = ~(established[rows[a]] & established[rows[b]])
    a, b = a[loose], b[loose]
    if not len(a):
        return a, b
    distance = process.cpdist(
        [spelled[at] for at in a], [spelled[at] for at in b], scorer=OSA.distance, score_cutoff=MOST_ERRORS
    )
    close = np.flatnonzero(distance <= MOST_ERRORS)
    close = close[[may_be_slip(spelled[a[at]], spelled[b[at]]) for at in close.tolist()]]
    return rows[a[close]], rows[b[close]]


def _numbered(words: Sequence[str]) -> Ints:
    ids: dict[str, int] = {}
    return np.array([ids.setdefault(word, len(ids)) for word in words], np.int64)


def _sharing_a_deletion(rows: Ints, block: Ints, spelled: Sequence[str]) -> tuple[Ints, Ints]:
    """Return pairs of a crowd that are equal once at most one letter of each is left out."""
    members: dict[tuple[int, str], list[int]] = {}
    for row in rows.tolist():
        word = spelled[row]
        for rest in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            members.setdefault((int(block[row]), rest), []).append(row)
    pairs = {(a, b) for group in members.values() for at, a in enumerate(group) for b in group[at + 1 :]}
    table = np.array(sorted(pairs), np.int64).reshape(-1, 2)
    return table[:, 0], table[:, 1]


def _decide(count: int, established: Bools, left: Ints, right: Ints, names: Ints, words: Sequence[str]) -> Ints:
    """Return which entry each entry stands for."""
    source, target = np.r_[left, right], np.r_[right, left]
    loose = ~established[source]
    source, target = source[loose], target[loose]
    stands_for = np.arange(count, dtype=np.int64)
    to_established = established[target]
    firm_source, firm_target = source[to_established], target[to_established]
    firm_count = np.bincount(firm_source, minlength=count)
    only = firm_count[firm_source] == 1
    stands_for[firm_source[only]] = firm_target[only]
    # Two lone spellings that have nobody but each other are one name: the first in the alphabet, whoever came first.
    lone_source, lone_target = source[~to_established], target[~to_established]
    degree = np.bincount(lone_source, minlength=count) + firm_count
    mutual = np.flatnonzero((degree[lone_source] == 1) & (degree[lone_target] == 1))
    for one, other in zip(lone_source[mutual].tolist(), lone_target[mutual].tolist(), strict=True):
        if words[names[other]] < words[names[one]]:
            stands_for[one] = other
    return stands_for
