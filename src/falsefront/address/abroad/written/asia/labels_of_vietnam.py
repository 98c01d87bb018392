"""Labels and numbers of the parts of an address in Vietnam, in one way: Ward 05, Tan Lap Hamlet, Lot CN5.2, No. 7 Road.

Hamlets have words of their own in north and south, and two in English. Wards are written with a nought or without,
plots with a dot, a stroke or a hyphen between block and number.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, forms

_TOLD: Final = re.compile(
    rf"(?<!\w)(?:{expression('abroad.vietnam.told', around=False)}"
    rf"|{expression('abroad.vietnam.accented', around=False)})(?!\w)",
    re.IGNORECASE,
)
_NOUGHT: Final = re.compile(
    rf"(?<!\w)((?:{expression('abroad.vietnam.ward', around=False)})(?:\. ?| ))0+(?=[1-9])", re.IGNORECASE
)
# A ward that is called by a side of its city, which is none then: Phường Nam Nha Trang is Nam Nha Trang Ward.
_SIDED: Final = re.compile(
    rf"(?<!\w)(?:{expression('abroad.vietnam.ward.before', around=False)})(?:\. ?| )"
    rf"((?:{expression('abroad.vietnam.ward.side', around=False)}) [^\W\d_]+ [^\W\d_]+)(?= *(?:[,;(-]|$))",
    re.IGNORECASE,
)
_HAMLET: Final = min(forms("abroad.vietnam.hamlet", "usual"))
_HAMLETS: Final = expression("abroad.vietnam.hamlet", around=False)
_IN_ENGLISH: Final = expression("abroad.vietnam.hamlet.english", around=False)
_BEFORE: Final = re.compile(rf"(?:^|(?<=[,;] )|(?<=[,;]))(?:{_HAMLETS}|{_IN_ENGLISH}) (?=[^\W\d_]{{2}})", re.IGNORECASE)
_BEHIND: Final = re.compile(
    rf"(?:^|(?<=[,;] )|(?<=[,;]))([^\W\d_]+(?: [^\W\d_]+){{0,2}}) (?:{_IN_ENGLISH})(?= *(?:[,;]|$))", re.IGNORECASE
)
_ROAD_AT_END: Final = re.compile(r" (?:street|str|st|road|rd)$", re.IGNORECASE)
_PROVINCE_BEHIND: Final = re.compile(r"(?<=[^\W\d_]{2} )prov\b\.?(?= *(?:[,;\d]|$))", re.IGNORECASE)
_PROVINCE_AND_CODE: Final = re.compile(r"(?<=[^\W\d_]{2} )prov(?:ince)?\b\.? (?=\d{5,6}\b)", re.IGNORECASE)
_PROVINCE_BEFORE: Final = re.compile(r"(?:(?<=[,;] )|(?<=[,;]))T\. ?(?=[^\W\d_]{2})")
_HUMP: Final = re.compile(r"(?:(?<=[,;] )|(?<=[,;]))([A-Z][a-z]+)([A-Z][a-z]+)(?= (?:Prov|City|District))")
_PLOT: Final = re.compile(
    r"\b((?:lot|lô|lo|plot)\b[. ]*(?:(?:no|số|so)\b[. ]*)?)([a-z]{1,2}) ?(\d{1,3})[./-](\d{1,3})\b", re.IGNORECASE
)
_ROAD_BEHIND: Final = re.compile(
    r"(?:^|(?<=[,;] )|(?<=[,;]))no\b\.? ?(\d{1,2}[a-z]?) (?:street|road|str|st|rd)\b\.?(?= *(?:[,;]|$))", re.IGNORECASE
)
_ROAD_SHORT: Final = re.compile(r"(?<!\w)đ(?:\.? ?(?=(?:số|so)\b)|\. ?(?=[a-z]{1,2}\d{1,2}\b))", re.IGNORECASE)  # Đ. D1
# A lane whose street stands behind a comma: Alley 12, phố Owl; Ngõ 12, Owl
_LANE: Final = re.compile(
    r"(?<!\w)((?:ngõ|ngo|hẻm|hem|kiệt|kiet) \d[\w/]*), "
    rf"(?!(?:{expression('abroad.vietnam.quarter.before', around=False)}|phố|pho|đường|duong)\b)"
    r"(?=([^\W\d_]+(?: [^\W\d_]+){0,3})(?:,|$))",
    re.IGNORECASE,
)
# The house in a lane with the lane, by strokes: Kiệt 82/15 Owl is 82/15 Owl.
_LANE_AND_HOUSE: Final = re.compile(
    r"^(?:ngõ|ngo|hẻm|hem|kiệt|kiet) (?=\d[\da-z]*(?:/\d[\da-z]*)+,? (?:phố |pho |đường |duong )?[^\W\d_])",
    re.IGNORECASE,
)
_LANE_OF_STREET: Final = re.compile(
    r"(?<!\w)((?:alley|lane) \d[\w/]*)(?:,? (?:phố|pho|đường|duong) |, )"
    rf"(?!(?:{expression('abroad.vietnam.quarter.before', around=False)})\b)"
    r"([^\W\d_]+(?: [^\W\d_]+){0,3})(?= *(?:,|$))",
    re.IGNORECASE,
)
# Roads that are called as wards and districts are labelled, right behind their number: 12 Quán Thánh, 12 Xa Dan.
_CALLED_AS_QUARTER: Final = re.compile(
    r"(?:^|(?<=[,;] ))((?:(?:số|so|no\.?) ?)?\d[\w/-]*) "
    rf"(?=(?:{expression('abroad.vietnam.quarter.called', around=False)}) [^\W\d_]{{2}})",
    re.IGNORECASE,
)
_QUARTER_BEHIND: Final = re.compile(
    rf" (?:{expression('abroad.vietnam.quarter.behind', around=False)})$", re.IGNORECASE
)
_HIGHWAY: Final = re.compile(r"\b(?:NH|QL|N\.H|Q\.L)\b[. ]*(?=\d{1,3}[A-Za-z]?\b)")
_ZONE: Final = re.compile(r"\bind(?:l|us|s)?\b\.? (?=(?:zone|park|area|estate)\b)", re.IGNORECASE)
_HANOI: Final = re.compile(r"(?<=, )HN(?=,)")


def written(text: str) -> str:
    """Return a text of Vietnam with these in one way; any other as it is.

    >>> written("12 Owl Street, Ward 05, Tan Lap Hamlet, Long An Prov., Vietnam")
    '12 Owl Street, Ward 5, Thon Tan Lap, Long An Province, Vietnam'
    >>> written("Lô CN 5.2, No. 7 Road, Ấp Tân Lập, tỉnh Long An"), written("12 Owl Hamlet, Leeds")
    ('Lô CN5-2, Street No. 7, Thon Tân Lập, tỉnh Long An', '12 Owl Hamlet, Leeds')
    >>> written("14 Đường Cú, Phường Nam Nha Trang, Khánh Hòa")
    '14 Đường Cú, Nam Nha Trang Ward, Khánh Hòa'
    >>> written("Kiệt 82/15 Owl, P. Lark, Đà Nẵng"), written("Số 3, kiệt 82/15 Owl, Đà Nẵng")
    ('82/15 Owl, P. Lark, Đà Nẵng', 'Số 3, kiệt 82/15 Owl, Đà Nẵng')
    """
    if _TOLD.search(text) is None:
        return text
    for pattern, rewrite in _REWRITES:
        text = pattern.sub(rewrite, text)
    return text


def _lane(match: re.Match[str]) -> str:
    """Return a lane with its street right behind; before a ward or district it is as it was."""
    return match[0] if _QUARTER_BEHIND.search(match[2]) else f"{match[1]} "


def _lane_of_street(match: re.Match[str]) -> str:
    """Return a lane, in English, with the word for its street behind the name."""
    if _QUARTER_BEHIND.search(match[2]) or _ROAD_AT_END.search(match[2]):
        return match[0]
    return f"{match[1]}, {match[2]} Street"


_REWRITES: Final = (
    (_NOUGHT, r"\1"), (_SIDED, r"\1 Ward"),
    (_BEFORE, f"{_HAMLET.capitalize()} "), (_BEHIND, rf"{_HAMLET.capitalize()} \1"),
    (_PROVINCE_AND_CODE, ""), (_PROVINCE_BEHIND, "Province"), (_PROVINCE_BEFORE, "Tinh "), (_HUMP, r"\1 \2"),
    (_PLOT, r"\1\2\3-\4"),
    (_ROAD_BEHIND, r"Street No. \1"), (_ROAD_SHORT, "Đường "), (_LANE_AND_HOUSE, ""),
    (_LANE_OF_STREET, _lane_of_street), (_LANE, _lane),
    (_CALLED_AS_QUARTER, r"\1 Đường "), (_HANOI, "Hanoi"),
    (_HIGHWAY, "National Road "), (_ZONE, "Industrial "),
)  # fmt: skip
