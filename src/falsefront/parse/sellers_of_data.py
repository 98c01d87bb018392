"""One seller in the data of a whole list, where its cards name several: the data tell who keeps the market."""

from collections.abc import Sequence
from typing import Final

from falsefront.parse.card_numbers import digits_of
from falsefront.parse.draft import PARTY_FIELDS, Draft
from falsefront.parse.names import folded
from falsefront.parse.tree import MAIN, PageTree

_FEWEST_SELLERS: Final = 2
_FEWEST_SHARING: Final = 3  # of whom data say one address or telephone that the frame of the site has


def leave_to_cards(same: Sequence[Draft | None], cards: Sequence[Draft]) -> None:
    """Take out of a list's data the one seller whom they name, where the cards of the same things name several others.

    `same` has for each card what the data say of its thing.
    """
    pairs = [(ours, theirs) for ours, theirs in zip(same, cards, strict=True) if ours is not None]
    told = {folded(ours.raw("vendor")) for ours, _ in pairs}
    shown = {folded(name) for _, theirs in pairs if (name := theirs.raw("vendor"))}
    if len(told) != 1 or "" in told or len(shown) < _FEWEST_SELLERS or not told.isdisjoint(shown):
        return
    for ours, theirs in pairs:
        if "vendor" in theirs.fields:
            for name in PARTY_FIELDS:
                ours.fields.pop(name, None)


def leave_out_keepers(tree: PageTree, drafts: Sequence[Draft]) -> list[Draft]:
    """Return firms of a page's data without what the data say of several, and the frame of the site of its keeper."""
    frame = [line.text for line in tree.lines if line.zone != MAIN]
    digits, said = "\n".join("".join(filter(str.isdigit, text)) for text in frame), folded("\n".join(frame))
    for name, known in (("phone", digits_of), ("address", folded)):
        having: dict[str, set[str]] = {}
        for draft in drafts:
            for each in draft.fields.get(name, ()):
                having.setdefault(known(each.raw), set()).add(folded(draft.raw("vendor")))
        shared = {each for each, names in having.items() if len(names) >= _FEWEST_SHARING and each in digits + said}
        for draft in drafts if shared else ():
            kept = [each for each in draft.fields.get(name, ()) if known(each.raw) not in shared]
            draft.fields.pop(name, None)
            if kept:
                draft.fields[name] = kept
    return list(drafts)
