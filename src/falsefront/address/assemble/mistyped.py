"""A road whose generic word is mistyped: looked for only where an address names no other."""

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.parts.items import Free, Street, Unknown
from falsefront.address.scan.latin.mistyped import mistyped_road


def take_mistyped_road(draft: ReadingDraft) -> None:
    """Turn the first unknown words beside a number into a road, if their generic word is a slip away from one."""
    for at, item in enumerate(draft.items):
        if isinstance(item, Unknown) and item.level is None and item in draft.unknown and _has_number(draft, at):
            road = mistyped_road(item.text.lower())
            if road is not None:
                draft.items[at] = Street(item.text, road)
                draft.streets = [at]
                draft.unknown.remove(item)
                return


def _has_number(draft: ReadingDraft, at: int) -> bool:
    return any(type(draft.frees.get(near)) is Free for near in (at - 1, at + 1))
