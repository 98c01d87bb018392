"""What carries no name in Chinese text: numbers, rooms, floors, buildings, sides and sections."""

import re

from falsefront.address.lexicon.chinese import SIDES
from falsefront.address.parts.items import (
    Code,
    Cross,
    Estate,
    Free,
    Item,
    Label,
)
from falsefront.address.parts.numerals import label_of, numeral
from falsefront.address.scan.chinese.roads import take_trunk
from falsefront.address.scan.chinese.stretch import Stretch

_GATE = "号门"
_LONGEST_ENTRANCE = 2  # digits
_DASHES = re.compile("-+")
_PHONE_DIGITS = 9  # no number or room of an address has so many
_NOT_DIGIT = re.compile("[^0-9]+")


def small(stretch: Stretch, kind: str, match: re.Match[str]) -> None:
    """Take a token that carries no name."""
    text = match[0]
    if match.lastgroup == "marker":
        if stretch.is_hong_kong and kind == "unit" and match["before"] == "地下":
            stretch.items += [Label("floor", "g"), Label(kind, label_of(match["label"]))]  # a shop at street level
        elif match["marker"] == _GATE and not _is_gate(stretch):
            stretch.items.append(Free(label_of(match["label"]), True))  # 人民路5号门
        else:
            stretch.items.append(_marked(kind, match))
    elif kind == "bare":
        stretch.items.append(Free(text, True))
    elif kind == "free" and len(number := text.replace("-", "")) >= _PHONE_DIGITS and number.isdigit():
        stretch.items.append(Code("noise", text))
    elif kind == "free":
        stretch.items.append(Free(_DASHES.sub("-", text.strip("-")), False))
    elif kind == "numeral":
        stretch.items.append(Free(numeral(text), False))
    elif kind == "cross":
        stretch.items.append(Cross(SIDES.get(match["side"] or "")))
    elif kind == "trunk":
        take_trunk(stretch, text)
    elif kind == "of_floor":
        stretch.items.append(Label("unit", text[1:]))
    else:
        stretch.items.append(Code(*_code(kind, text)))


_LETTERED_HOUSE = re.compile("[acdeh][0-9]{1,2}")


def _is_gate(stretch: Stretch) -> bool:
    """Whether a gate is meant, as in a market or a building, and no door on a street: 商贸城三区27号门."""
    before = stretch.items[-1] if stretch.items else None
    if type(before) is Code:
        return before.part in ("zone_label", "plot")
    if type(before) is Label:
        return before.part in ("building", "floor")
    return type(before) is Estate and before.development.kind == "market"


def _marked(kind: str, match: re.Match[str]) -> Item:
    """Return the number or label of a token like 附5号, 甲12号, 3号楼, 负1层."""
    if kind == "number":
        return Label("annex", label_of(match["label"])) if match["before"] == "附" else Free(label_of(match[0]), True)
    if kind == "plot":
        return Code("plot", label_of(match["label"]))
    if kind == "floor" and match["marker"] == "楼" and match["label"].isalpha() and match["label"].isascii():
        return Label("building", match["label"])  # C楼
    if kind == "floor" and match["marker"] == "楼" and _LETTERED_HOUSE.fullmatch(match["label"]):
        return Label("building", match["label"])  # A7楼, but B1楼, F3楼 and L2楼 are floors
    if kind == "alley":
        value = label_of(match["label"])
        return Label(kind, f"0{value}" if value.isalpha() else value)  # 甲支弄, of which there is no number
    below = "b" if match["before"] in ("地下", "负") else ""
    value = label_of(match["label"])
    if kind == "entrance" and len(value) > _LONGEST_ENTRANCE and value.isdigit():
        kind = "unit"  # 2701单元
    return Label(kind, below + value)


def _code(kind: str, text: str) -> tuple[str, str]:
    if kind == "pobox":
        return "po_box", _NOT_DIGIT.sub("-", text).strip("-")
    if kind == "sided":
        side = text[1:] if text[0] == "以" else text[:-1] if text[-1] in "侧边" else ""
        return ("side", SIDES.get(side, "")) if side else ("noise", text)  # 路以西; 西首路北
    if kind == "section":
        return "section", SIDES.get(text[0]) or label_of(text[0])
    return kind, text
