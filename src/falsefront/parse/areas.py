"""Addresses of Chinese profiles in two labels: 所在地区 says province, city and district, 详细地址 road and door.

They are put together where the second says neither province nor city itself; otherwise each stays as it stands.
"""

import re
from typing import Final

from falsefront.parse.label_words import AREA_LABELS, DETAIL_LABELS, field_of_label, folded_label
from falsefront.parse.pairs import Pair

_REACH: Final = 16  # pieces of text between the two labels
_MOST_AREA_CHARS: Final = 24
_BETWEEN: Final = re.compile(r"[\s/,，、·|>\-—]+|(?<=[省市区县])(?=\S)|(?<=自治州)(?=\S)")
_ENDING: Final = re.compile(r"(?:特别行政区|自治[区州县]|地区|[省市区县])$")
_OF_DISTRICT: Final = ("区", "县", "旗", "镇")
_COUNTRY: Final = frozenset({"中国", "中国大陆", "中國"})
# An address that begins with a province or a city of its own.
_OWN_CITY: Final = re.compile(r"(?:中国)?[\u4e00-\u9fff]{2,8}?(?:省|自治区|特别行政区|市(?![场政区民中东南西北郊]))")
_NO_AREA: Final = re.compile(r"[\d０-９A-Za-z号號栋楼室]|[路街道巷弄](?=\s|$)")
_FEWEST: Final = 2  # signs of a name that is looked for


def with_areas(pairs: list[Pair]) -> list[Pair]:
    """Return pairs with each detailed address behind its area; the areas that were put to one are left out."""
    whole = [pair for pair in pairs if _is_whole(pair)]
    pairs = [pair for pair in pairs if not any(_is_said_in(pair, each) for each in whole)] if whole else pairs
    areas = [at for at, pair in enumerate(pairs) if folded_label(pair.label) in AREA_LABELS and _is_area(pair.value)]
    if not areas:
        return pairs
    details = [at for at, pair in enumerate(pairs) if folded_label(pair.label) in DETAIL_LABELS]
    is_only = len({pairs[at].value for at in areas}) == 1 == len({pairs[at].value for at in details})
    joined: dict[int, Pair] = {}
    used: set[str] = set()
    for at in details:
        area = _area_of(at, areas, pairs, is_only=is_only)
        raw = _together(area.value, pairs[at].value) if area is not None else None
        if area is not None and raw is not None:
            joined[at] = pairs[at]._replace(label=f"{pairs[at].label}+{area.label}", value=raw)
            used.add(area.value)
    left_out = {at for at in areas if pairs[at].value in used}
    return [joined.get(at, pair) for at, pair in enumerate(pairs) if at not in left_out]


def _is_whole(pair: Pair) -> bool:
    """Whether an address under its plain label has a city and a number: "地址：浙江省金华市宾虹路1088号"."""
    label = folded_label(pair.label)
    is_plain = field_of_label(label) == "address" and label not in AREA_LABELS and label not in DETAIL_LABELS
    return is_plain and any(map(str.isdigit, pair.value)) and "\u4e00" <= pair.value[:1] <= "\u9fff"


def _is_said_in(pair: Pair, whole: Pair) -> bool:
    """Whether an area beside a whole address says no more than that one does."""
    if folded_label(pair.label) not in AREA_LABELS or not _is_area(pair.value):
        return False
    is_near = pair.zone == whole.zone and abs(pair.start - whole.start) <= _REACH
    parts = [_ENDING.sub("", part) for part in _BETWEEN.split(pair.value) if part and part not in _COUNTRY]
    joined = "".join(parts)
    return is_near and (all(len(part) >= _FEWEST and part in whole.value for part in parts) or _halves(joined, whole))


def _halves(area: str, whole: Pair) -> bool:
    """Whether an area written without gaps is two names that an address has in this order: 浙江金华."""
    return any(
        area[:at] in whole.value and area[at:] in whole.value[whole.value.index(area[:at]) + at :]
        for at in range(_FEWEST, len(area) - _FEWEST + 1)
    )


def _is_area(value: str) -> bool:
    return len(value) <= _MOST_AREA_CHARS and "\u4e00" <= value[:1] <= "\u9fff" and not _NO_AREA.search(value)


def _area_of(at: int, areas: list[int], pairs: list[Pair], *, is_only: bool) -> Pair | None:
    """Return the area that stands right before a detailed address, no seller's name between; the only one, anywhere."""
    here = pairs[at]
    near = [each for each in areas if pairs[each].zone == here.zone and abs(pairs[each].start - here.start) <= _REACH]
    if is_only:
        return pairs[near[0]] if near else None
    before = max((place for each in near if (place := (pairs[each].start, each)) < (here.start, at)), default=None)
    if before is None:
        return None
    sellers = [(pair.start, each) for each, pair in enumerate(pairs) if field_of_label(pair.label) == "vendor"]
    is_others = any(before < place < (here.start, at) for place in sellers)
    return None if is_others else pairs[before[1]]


def _together(area: str, detail: str) -> str | None:
    """Return an address with its area before it, None where it has province or city itself.

    >>> _together("河北 保定 竞秀区", "栗墅路312号云栀家园1-2-301")
    '河北 保定 竞秀区栗墅路312号云栀家园1-2-301'
    >>> _together("河北 保定 竞秀区", "竞秀区栗墅路312号")
    '河北 保定 竞秀区栗墅路312号'
    >>> _together("河北 保定 竞秀区", "保定市竞秀区栗墅路312号")
    >>> _together("河北 保定 竞秀区", "沧州市运河区棣园路14号")
    """
    if not "\u4e00" <= detail[:1] <= "\u9fff" or _OWN_CITY.match(detail):
        return None
    detail = detail.removeprefix("中国")
    parts = [part for part in _BETWEEN.split(area) if part and part not in _COUNTRY]
    is_district = len(parts) > 1 and parts[-1].endswith(_OF_DISTRICT)
    above = parts[:-1] if is_district else parts
    if any(_is_said(part, detail) for part in above):
        return None
    if is_district and detail.startswith(parts[-1]):
        return f"{area[: area.rindex(parts[-1])]}{detail}"
    return f"{area}{detail}"


def _is_said(part: str, detail: str) -> bool:
    stem = _ENDING.sub("", part)
    return detail.startswith((part, stem)) if len(stem) >= _FEWEST else part in detail
