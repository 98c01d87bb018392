"""Which contacts of those at one place could be compared at all: what was not read of two is no difference."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final

from falsefront.records import ClaimKind
from falsefront.records.comparable import COMPARED, NOT_COMPARED

# Kinds of contacts as a sentence names them, in its order.
KINDS: Final = {
    ClaimKind.PHONE: "phones",
    ClaimKind.EMAIL: "e-mails",
    ClaimKind.MESSENGER: "messengers",
    ClaimKind.REGISTRATION: "registration codes",
    ClaimKind.WEBSITE: "websites",
    ClaimKind.PAYMENT: "accounts",
}
MOST_WITHOUT: Final = 2  # of whom a kind was not read, that are named


def told(read: Sequence[tuple[str, Collection[str]]]) -> str:
    """Say which kinds were compared of them, and which could not be: each with its name and the kinds read of it.

    >>> told([("A", {"phone"}), ("B", {"email"})])
    'nothing could be compared: no kind of contact of their own was read of both'
    >>> told([("A", {"phone"}), ("B", {"phone", "email"})]).partition("; ")[2].partition(", ")[0]
    'not compared: e-mails (of one alone)'
    """
    number = len(read)
    of = Counter(kind for _, kinds in read for kind in kinds)
    both = [(kind, words) for kind, words in KINDS.items() if of[kind] > 1]
    if not both:
        return f"{NOT_COMPARED}no kind of contact of their own was read of {'both' if number == 2 else 'two of them'}"
    compared = [f"{words} of {_of_how_many(kind, of[kind], read)}" for kind, words in both]
    one = _listed([words for kind, words in KINDS.items() if of[kind] == 1])
    none = _listed([words for kind, words in KINDS.items() if not of[kind]])
    left = [*([f"{one} (of one alone)"] if one else ()), *([f"{none} (none of their own was read)"] if none else ())]
    return f"{COMPARED}{_listed(compared)}{'; not compared: ' if left else ''}{', '.join(left)}"


def _of_how_many(kind: str, number: int, read: Sequence[tuple[str, Collection[str]]]) -> str:
    if number == len(read):
        return "both" if number == 2 else f"all {number}"
    without = [name for name, kinds in read if kind not in kinds]
    who = (
        f" (of {' and '.join(f'“{name}”' for name in without)} none of its own was read)"
        if len(without) <= MOST_WITHOUT
        else ""
    )
    return f"{number} of the {len(read)}{who}"


def _listed(words: Sequence[str]) -> str:
    """Return words as a sentence names them.

    >>> _listed(["phones", "e-mails", "websites"])
    'phones, e-mails and websites'
    """
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))
