"""Gives the numbers that are not the street's what the labels leave them: building, entrance, room."""

import re

from falsefront.address.assemble.draft import ReadingDraft
from falsefront.address.parts.numbers import label

NAME_WITH_DIGITS = re.compile(r"^[a-z]{2,3}\d{2,3}$")  # what may be a building's name: ZJ300
_MOST_ENTRANCES = 30
_JOINTS = re.compile(r"[\s&-]+")
_NOT_DIGIT = re.compile(r"\D")


def place_rest(draft: ReadingDraft) -> None:
    """Give the free numbers that are left a role: building, entrance, room; what finds none stays over."""
    for free in draft.frees.values():
        if free.is_marked and len(free.text) == 1 and free.text.isalpha() and "building" not in draft.labels:
            draft.labels["building"] = free.text  # "Room 1101, No B"
        elif not place_free(free.text, draft.labels):
            draft.leftover.append(free.text)
    if (over := tell_unit_or_entrance(draft.labels, draft.is_hong_kong)) is not None:
        draft.leftover.append(f"unit {over}")


def place_free(text: str, labels: dict[str, str]) -> bool:
    """Give a number that is not the street's the role the labels leave it; False where they leave none."""
    parts = [part for part in _JOINTS.split(text) if part]
    if len(parts) == 3 and "building" not in labels and "unit" not in labels:
        labels["building"], labels["entrance"], labels["unit"] = map(label, parts)
    elif "unit" in labels:
        return False
    elif len(parts) == 2 and len(parts[0]) < 3 and len(_NOT_DIGIT.sub("", parts[1])) >= 2:
        if "building" not in labels:
            labels["building"], labels["unit"] = map(label, parts)
        elif "entrance" not in labels and parts[0].isdigit():
            labels["entrance"], labels["unit"] = map(label, parts)
        else:
            labels["unit"] = label(text)
    else:
        labels["unit"] = label(text)
    return True


def tell_unit_or_entrance(labels: dict[str, str], is_hong_kong: bool) -> str | None:
    """Make what may be a room or an entrance one of them; return it where neither is left for it."""
    value = labels.pop("unit_or_entrance", None)
    if value is None:
        return None
    if "entrance" not in labels and ("unit" in labels or _may_be_entrance(value, is_hong_kong)):
        labels["entrance"] = value
    elif "unit" not in labels:
        labels["unit"] = value
    else:
        return value
    return None


def _may_be_entrance(value: str, is_hong_kong: bool) -> bool:
    """Whether a label may be that of an entrance (单元): a small number, and not in Hong Kong, where Unit is a room."""
    return value.isdigit() and int(value[:6]) <= _MOST_ENTRANCES and not is_hong_kong
