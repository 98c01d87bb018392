"""A road whose generic word is mistyped, or left out: looked for only where an address names no other."""

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.parts.items import Free, Street, Unknown
from falsefront.address.parts.roads import han_road
from falsefront.address.reading import Road
from falsefront.address.scan.latin.mistyped import mistyped_road
from falsefront.address.scan.latin.roads import bare_road


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


def take_bare_road(draft: ReadingDraft) -> None:
    """Turn unknown words that end in a side into a road without type, right before a number with its sign.

    "Renmin West, No. 58" is 人民西58号, where the word for the road was left out.
    """
    for at, item in enumerate(draft.items):
        free = draft.frees.get(at + 1)
        if type(item) is not Unknown or item.level is not None or item not in draft.unknown:
            continue
        if free is not None and free.is_marked and (road := _bare_road(item.text)) is not None:
            draft.items[at] = Street(item.text, road)
            draft.streets = [at]
            draft.unknown.remove(item)
            return


def _bare_road(text: str) -> Road | None:
    if text.isascii():
        return bare_road([look_up(word) for word in text.lower().split()])
    road = han_road(text, "路")
    is_named = road.direction is not None and len(road.name.hanzi or "") >= _LEAST_NAME
    return road._replace(type=None) if is_named else None


_LEAST_NAME = 2  # characters of the name


def _has_number(draft: ReadingDraft, at: int) -> bool:
    return any(type(draft.frees.get(near)) is Free for near in (at - 1, at + 1))
