"""Which contacts of those at one place could be compared at all: what was not read of two is no difference."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import Final

from falsefront.records import ClaimKind
from falsefront.records.comparable import COMPARED, NOT_COMPARED, NOT_OF_PAIRS
from falsefront.wording import counted, quoted

# Kinds of contacts as a sentence names them, in its order.
KINDS: Final = {
    ClaimKind.PHONE: "phones",
    ClaimKind.EMAIL: "e-mails",
    ClaimKind.MESSENGER: "messengers",
    ClaimKind.REGISTRATION: "registration codes",
    ClaimKind.WEBSITE: "websites",
    ClaimKind.PAYMENT: "accounts",
}
NEVER_READ: Final = "numbers of a fax alone (never read)"
MOST_WITHOUT: Final = 2  # of whom a kind was not read, that are named
MOST_NAMED: Final = 5  # of those with whom one could not be compared
MOST_ROWS: Final = 3  # of those who could not be compared with others
MOST_IN_PAIRS: Final = 40  # of whom pairs are named at all


def told(read: Sequence[tuple[str, Collection[str]]]) -> str:
    """Say which kinds were compared of them, and which could not be: each with its name and the kinds read of it.

    >>> told([("A", {"phone"}), ("B", {"email"})])
    'nothing could be compared: no kind of contact of their own that can be compared was read of both (“A” and “B”)'
    >>> told([("A", {"phone"}), ("B", {"phone", "email"})]).partition("; ")[2].partition(", ")[0]
    'not compared: e-mails (of one alone)'
    >>> told([("A", {"phone"}), ("B", {"phone", "email"}), ("C", {"email"})]).rpartition("; ")[2]
    'of 1 of the 3 pairs nothing could be compared (“A” with “C”)'
    """
    number = len(read)
    of = Counter(kind for _, kinds in read for kind in kinds)
    both = [(kind, words) for kind, words in KINDS.items() if of[kind] > 1]
    if not both:
        who = f" ({_listed([quoted(name) for name, _ in read])})" if number <= MOST_NAMED else ""
        return (
            f"{NOT_COMPARED}no kind of contact of their own that can be compared was read of"
            f" {'both' if number == 2 else 'more than one of them'}{who}"
        )
    compared = [f"{words} of {_of_how_many(kind, of[kind], read)}" for kind, words in both]
    one = _listed([words for kind, words in KINDS.items() if of[kind] == 1])
    none = _listed([words for kind, words in KINDS.items() if not of[kind]])
    left = [
        *([f"{one} (of one alone)"] if one else ()),
        *([f"{none} (none of their own could be)"] if none else ()),
        NEVER_READ,
    ]
    return f"{COMPARED}{_listed(compared)}; not compared: {', '.join(left)}{_of_pairs(read)}"


def _of_pairs(read: Sequence[tuple[str, Collection[str]]]) -> str:
    """Say of how many pairs no kind was read of both, and which they are; nothing where each pair was compared."""
    sets = Counter(frozenset(kinds).intersection(KINDS) for _, kinds in read)
    apart = sum(sets[a] * sets[b] for a, b in combinations(sets, 2) if not a & b)
    apart += sets[_NOTHING] * (sets[_NOTHING] - 1) // 2
    if not apart:
        return ""
    who = f" ({'; '.join(_rows(read))})" if len(read) <= MOST_IN_PAIRS else ""
    return f"; of {apart} of the {len(read) * (len(read) - 1) // 2} pairs {NOT_OF_PAIRS}{who}"


_NOTHING: Final[frozenset[str]] = frozenset()


def _rows(read: Sequence[tuple[str, Collection[str]]]) -> Iterator[str]:
    """Give with whom somebody could not be compared, who has most of such first; each pair once."""
    left = {(a, b) for a, b in combinations(range(len(read)), 2) if not KINDS.keys() & read[a][1] & set(read[b][1])}
    for _ in range(MOST_ROWS):
        if not left:
            return
        of = Counter(at for pair in left for at in pair)
        who = min(of, key=lambda at: (-of[at], at))
        pairs = {pair for pair in left if who in pair}
        left -= pairs
        others = [quoted(read[at][0]) for at in sorted({at for pair in pairs for at in pair} - {who})]
        named = _listed(others) if len(others) <= MOST_NAMED else f"{len(others)} of the others"
        yield f"{quoted(read[who][0])} with {named}"
    if left:
        yield f"and {counted(len(left), 'more pair')}"


def _of_how_many(kind: str, number: int, read: Sequence[tuple[str, Collection[str]]]) -> str:
    if number == len(read):
        return "both" if number == 2 else f"all {number}"
    without = [name for name, kinds in read if kind not in kinds]
    who = f" (of {' and '.join(map(quoted, without))} none of its own could be)" if len(without) <= MOST_WITHOUT else ""
    return f"{number} of the {len(read)}{who}"


def _listed(words: Sequence[str]) -> str:
    """Return words as a sentence names them.

    >>> _listed(["phones", "e-mails", "websites"])
    'phones, e-mails and websites'
    """
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
