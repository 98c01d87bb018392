"""The frame of a page that lists others: contacts there that name nobody are the list keeper's, and no card."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from falsefront.parse.draft import PARTY_FIELDS, Draft
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.listed_sellers import is_titled_list
from falsefront.parse.names import folded
from falsefront.parse.tree import PageTree, attribute

_FEWEST: Final = 3  # firms of a list
_CONTACTS: Final = ("address", "phone", "email", "messenger")
_OF_FIRM: Final = frozenset({*PARTY_FIELDS, "country", "url"})
_NUMBERS: Final = ("phone", "email")
_TELLING_DIGITS: Final = 8  # of a telephone, however it is dialled
_NUMBER: Final = re.compile(r"\d+")


def outside_of_frame(
    tree: PageTree, blocks: Sequence[Draft], nameless: Sequence[Draft], named: Sequence[Draft]
) -> list[Draft]:
    """Return contacts that name nobody without those that stand in the frame of a page of a list.

    Its title is a list's, or nothing but those whom it lists gives a contact in its middle. The `nameless` stand in the
    list, among the `named`: they are no frame's.
    """
    _leave_to_named([*blocks, *nameless], named)
    blocks, nameless = ([each for each in some if each.fields] for some in (blocks, nameless))
    is_list = len({folded(each.raw("vendor")) for each in named}) >= _FEWEST
    lines = [line.text for line in tree.subject] if is_list else []  # those who are listed are left out of it
    if is_list and (is_titled_list(tree) or not any(map(gives_contact, lines))):
        blocks = [block for block in blocks if "vendor" in block.fields or _stands_in(lines, block)]
    return [*(each for each in blocks if not any(_is_again(each, known) for known in nameless)), *nameless]


def without_keeper(tree: PageTree, drafts: list[Draft], named: Sequence[Draft]) -> list[Draft]:
    """Return what a page gives without the firm in its frame, where it lists others by their names: that one lists."""
    are_several = len({folded(each.raw("vendor")) for each in named}) >= _FEWEST
    if not (are_several or (named and is_turned_back(tree))) or not is_titled_list(tree):
        return drafts
    lines = [line.text for line in tree.subject]
    return [
        each for each in drafts if not (each.raw("address") and set(each.fields) <= _OF_FIRM) or _stands_in(lines, each)
    ]


def is_turned_back(tree: PageTree) -> bool:
    """Whether a page is a further one of a list, by its link to the one before it (`rel=prev`)."""
    links = (tree.elements[at] for name in ("a", "link") for at in tree.by_name.get(name, ()))
    return any("prev" in (attribute(link, "rel") or "").lower().split() for link in links)


def _is_again(block: Draft, known: Draft) -> bool:
    """Whether contacts that name nobody are those of one entry once more: a telephone, and the numbers of an address.

    A head office stands first in the list of a firm's branches and in the foot of its pages.
    """
    if "vendor" in block.fields or not _tails(block) & _tails(known):
        return False
    return _numbers(block) <= _numbers(known)


def _tails(block: Draft) -> set[str]:
    return {_plain(said.raw)[-_TELLING_DIGITS:] for said in block.fields.get("phone", ())} - {""}


def _numbers(block: Draft) -> Counter[str]:
    return Counter(_NUMBER.findall(block.raw("address") or ""))


def _leave_to_named(blocks: Sequence[Draft], named: Sequence[Draft]) -> None:
    """Leave out of contacts that name nobody what somebody gives who is named: a list may stand twice on its page."""
    given = {name: {_plain(said.raw) for each in named for said in each.fields.get(name, ())} for name in _NUMBERS}
    for block in blocks:
        for name in _NUMBERS if "vendor" not in block.fields else ():
            kept = [said for said in block.fields.get(name, ()) if _plain(said.raw) not in given[name]]
            block.fields.pop(name, None)
            if kept:
                block.fields[name] = kept


def _plain(raw: str) -> str:
    return raw.casefold() if "@" in raw else "".join(filter(str.isdigit, raw))


def _stands_in(lines: Sequence[str], block: Draft) -> bool:
    said = [each.raw.partition("\n")[0] for name in _CONTACTS for each in block.fields.get(name, ())]
    return any(raw in text for raw in said for text in lines)
