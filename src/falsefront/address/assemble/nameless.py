"""Names of developments that no generic word shows, and those that are called a city."""

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.assemble.houses import HOUSE, is_house
from falsefront.address.assemble.placing import Placed
from falsefront.address.assemble.rest import NAME_WITH_DIGITS
from falsefront.address.lexicon.chinese import MARKED
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.words import TRADES, Role
from falsefront.address.parts.items import Code, Division, Estate, Label, Unknown
from falsefront.address.parts.zones import QUARTER
from falsefront.address.reading import Development, Name

_NAMELESS = 4  # letters of the shortest name that may be a development without a generic word
_CITY_IN_NAMES = "cheng"  # 城


def take_nameless(draft: ReadingDraft, placed: Placed) -> None:
    """Take unknown words that stand alone for a development's name, where the address has fine parts besides."""
    for text in draft.leftover:
        if not draft.developments and NAME_WITH_DIGITS.match(text):  # ZJ300 is a building, no room
            draft.developments.append(Development(Name(text, text, None), None))
            draft.leftover.remove(text)
            break
    has_fine = draft.number or draft.road or draft.labels.keys() & {"unit", "floor", "building"}
    for unknown in draft.unknown:
        is_name = len(unknown.key) >= _NAMELESS or (draft.is_chinese_script and len(unknown.text) > 1)
        if is_group(unknown.text) and any(area.kind == "village" for area in draft.areas):
            hanzi = None if unknown.text.isascii() else unknown.text
            draft.developments.append(Development(Name(unknown.text, unknown.key, hanzi), None))
            continue
        is_city = _is_called_city(draft, unknown, placed) and (has_fine or draft.number is not None)
        if _is_quarter(draft, unknown) and has_fine and not draft.developments:
            hanzi = None if unknown.text.isascii() else unknown.text
            draft.developments.append(Development(Name(unknown.text, unknown.key, hanzi), QUARTER))
        elif is_city and _is_open(draft, unknown):
            draft.developments.append(_city_estate(unknown))
        elif unknown.level is None and has_fine and is_name and unknown.key.isalnum() and _is_open(draft, unknown):
            hanzi = None if unknown.text.isascii() else unknown.text
            kind = HOUSE if hanzi and is_house(draft, unknown) else None
            draft.developments.append(Development(Name(unknown.text, unknown.key, hanzi), kind))
        else:
            draft.leftover.append(unknown.text)


def _is_open(draft: ReadingDraft, unknown: Unknown) -> bool:
    """Whether no development is named, or none but the community around the estate whose building stands before it."""
    if not draft.developments:
        return True
    if (
        draft.is_chinese_script
        or any(one.kind != COMMUNITY for one in draft.developments)
        or unknown not in draft.items
    ):
        return False
    at = draft.items.index(unknown)
    before, behind = (draft.items[near] if 0 <= near < len(draft.items) else None for near in (at - 1, at + 1))
    return type(before) is Label and type(behind) is Estate and behind.development.kind == COMMUNITY


COMMUNITY = "community"


def is_group(text: str) -> bool:
    """Whether words name a group of a village: 柏树组, "Baishu Group"."""
    last = text[-1] if not text.isascii() else text.lower().rpartition(" ")[2]
    return len(text) > len(last) + (text.isascii()) and (MARKED.get(last) == _GROUP or look_up(last).role is Role.GROUP)


_GROUP = "group"


def _is_quarter(draft: ReadingDraft, unknown: Unknown) -> bool:
    """Whether the number or side of a quarter stands right behind a name: 春晗二区, 青口北区."""
    at = next((at for at, item in enumerate(draft.items) if item == unknown), len(draft.items))
    following = draft.items[at + 1] if at + 1 < len(draft.items) else None
    is_part = type(following) is Code and following.part in _PARTS
    return is_part and unknown.level is None and (following.value.isdigit() or following.value in _SIDES)  # type: ignore[union-attr]


_SIDES = ("n", "s", "e", "w", "m")
_PARTS = ("zone_label", "plot")


def _is_called_city(draft: ReadingDraft, unknown: Unknown, placed: Placed) -> bool:
    """Whether unknown words are an estate or mall that is called a city: "Hengli City" is 恒力城.

    Only before the city and the district that are named besides; else it is a city mistyped.
    """
    if unknown.level != "city" or not unknown.text.isascii() or len(unknown.key) < _NAMELESS:
        return False
    if placed.country != "CN" or placed.city is None or placed.county is None:
        return False
    first = next((item for item in draft.items if item == unknown or type(item) is Division), None)
    return first == unknown


def _city_estate(unknown: Unknown) -> Development:
    """Return it as 恒力城 is read, with the word in its name; a trade's as 皮革城 is, without it."""
    is_trade = TRADES.issuperset(unknown.text.lower().split()[:-1])
    return Development(Name(unknown.text, unknown.key + ("" if is_trade else _CITY_IN_NAMES), None), "market")
