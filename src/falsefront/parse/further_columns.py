"""Lists that go on in another column of their page: names in bold in elements of one kind, in two places.

"Europe" on the left and "Asia" on the right are one list of dealers, of which each column has a class of its own.
"""

from collections.abc import Sequence

from falsefront.parse.firm_lists import FirmList


def further_columns(first: FirmList, lists: Sequence[FirmList], in_bold: str) -> list[FirmList]:
    """Return the lists that stand before or behind another one, with each name in bold in an element as its names are.

    `in_bold` marks the kind of names that are in bold.
    """
    kind, held = first.heads[0].kind[:2], _held(first)
    if not kind[0].endswith(in_bold) or len(held) != 1:
        return []
    return [
        each
        for each in lists
        if each is not first and each.heads[0].kind[:2] == kind and _held(each) == held and not _is_among(first, each)
    ]


def _held(firms: FirmList) -> set[str]:
    """Return the names of the elements that hold each firm of a list; "" is none."""
    return {firms.tree.elements[part.at].name if part.at >= 0 else "" for part in firms.parts() if part.name}


def _is_among(first: FirmList, other: FirmList) -> bool:
    begin, end = other.heads[0].number, other.heads[-1].number
    return not (end < first.heads[0].number or begin > first.heads[-1].number)
