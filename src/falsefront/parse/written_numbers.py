"""Numbers as telephones are written, in running text: where one begins and ends, and several that make a list."""

import re
from collections.abc import Iterator
from operator import itemgetter
from typing import Final

from falsefront.contact.lists_of_numbers import BEHIND_STROKES, OF_ONE_LENGTH, POSTCODE_BEHIND
from falsefront.contact.older_plans import has_calling_code
from falsefront.contact.other_digits import in_plain_digits, plus_behind
from falsefront.contact.ranges import behind_range
from falsefront.text.late import late

FEWEST_DIGITS: Final = 7
_MOST_DIGITS: Final = 15
_DIGITS: Final = re.compile(r"\d")
# Between two numbers stands a space behind seven digits, or a stroke before one that is whole by itself.
_NEXT: Final = (
    r"(?:[/|]|[-–](?=\s\(?0\d\d))\s?(?:\+|\(?0\d|\d{3}[\s-]?\d{3}[\s-]?\d{3}(?!\d)|[2-9]\d{3}[\s-]\d{4}(?!\d))"
)
# A sentence that goes on right behind a number, where no gaps part words, and no unit of what may be counted.
_UNITS: Final = (
    "元件个個台套人吨噸年月日号號次平只隻条條万萬亿億米克斤度分秒小公千立升瓦伏辆輛把张張支瓶箱包片块塊棟栋弄室层層"
    "楼樓户戶家名位幢座期届股種种样樣亩畝円本冊枚組匹頭時歳才倍割群원개명년월일호층동회건대장권"
)
_GOES_ON: Final = rf"[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3](?<![{_UNITS}])"
_NUMBER: Final = late(
    r"(?<![\d_,/=#&-])(?<![\W\d_]\.)(?<!^\.)(?:\(?0[xX]{2}[\s-]?)?(?:\+\s?|00)?\(?\+?\d(?:[\d().\-–－/]|(?:(?<=\b0\d\d)|(?<=\b0\d{3}))_(?=\d{7,8}(?!\d))"
    r"|(?:(?<=\)\d\d)|(?<=\)\d{3})|(?<=\)\d{4})|(?<=\)\d{5}))\s[-–]\s(?=\d)"
    rf"|(?!\s{_NEXT}|(?<=-\d\d-\d\d)\s\(|(?<=-\d{{4}})\s\(\d{{2,3}}\)\s?\d{{4,5}}-|(?<=\d-\d{{4}})\s\d{{3}}-\d{{3}}-\d{{4}}|(?<=\d{{7}})\s{{1,3}}0\d{{2,3}}-\d{{7}}|(?<=\d{{6}})\s{{1,3}}\(0\d{{1,4}}\)\s?\d|(?<=-\d{{4}})\s{{1,3}}1[3-9]\d{{9}}(?!\d))(?:(?<!\d{{7}})\s|(?<=\d{{7}})\s(?!\d{{7,11}}(?!\d)))){{5,20}}\d(?!(?![^\W\d_][\w.+-]{{1,40}}@|{_GOES_ON})[\w=%]|\s\d{{1,6}}(?!\d|-\d{{3}}-\d{{4}}|-\d{{7}})|[\s-]?[xX*•]{{2}})"
)
# Two numbers of one shape with nothing but a space between them: "0114 496 0142 0114 496 0143".
_WITH_TRUNK: Final = r"\(?0\d{1,4}\)?(?:[\s-]\d{3,4}){2}|\(?0\d\)?(?:[\s.-]\d\d){4}"
_TWO: Final = re.compile(rf"(?<![\d+(/-])({_WITH_TRUNK})\s(?=\s{{0,8}}(?:{_WITH_TRUNK})(?![\d-]))")
_LIST: Final = re.compile(rf"(?<![\d_.,/=#&-])(?:\+\s?|00)?\(?\+?\d[\d\s().\-–]{{5,20}}\d{BEHIND_STROKES}")
# "0541 200608 – 200609", "025-83248010/83246437": subscribers of one area
_ROW: Final = re.compile(r"\d{5}\s[-–]\s\d{5}|\d{7}/[2-8]\d{6,7}(?![\d-])")
# A whole number in brackets right behind another: "13800000142 (0731-55500142)".
_BRACKETED: Final = re.compile(r"(?<![\d(+-])\+?\d(?:[ -]?\d){6,12} ?\((?=\+?\d(?:[ -]?\d){7,12}\))")
_TWO_DASHES: Final = re.compile(r"(?:(?<=\b0\d\d)|(?<=\b0\d{3}))--(?=\d{7,8}(?!\d))")  # "0758--2270638"
# Before a number of China that is whole by itself: "0760-87766433/18026364014".
_STROKE: Final = re.compile(
    r"(?:(?<=\d{7})|(?<=\d{4} \d{4})|(?<=\d{4}-\d{4}))/(?=(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9})(?![\d-]))"
)
_LAST_GROUP: Final = re.compile(r"(?<=[\s)-])\d{5,6}$")  # seven digits and more are a number by themselves
_NEXT_OF_AREA: Final = re.compile(
    r"\s?(?:[,，&]|to|till|and)\s?([1-9]\d{4,5})(?=\s*(?:$|[,，&/;.()|]|(?:to|till|and)\b))"
)
_ABROAD: Final = re.compile(r"00[1-9]")
_FEWEST_ABROAD: Final = 10  # digits of a number that begins with 00 for abroad; fewer count something
# "пр. Липовый 12 8 (928) 200-01-42": a house, and behind it the digit that is dialled before an area of Russia; the
# postcode before an area in brackets, "IL 62704 (217) 200-0142", or before a mobile of India.
_HOUSE_BEFORE: Final = re.compile(
    r"\d{1,3}\s(?=8[\s-]?\(\d{3,5}\)\s?\d)|(?!00)\d{4,6}\s(?=\((?:0\d{1,3}|\d{2,4})\)\s?\d{3})"
    r"|[1-9]\d{5}\s(?=[6-9]\d{4}\s?\d{5}$)"
)
_OPEN_BRACKET: Final = re.compile(r"(?<=\d)\s?\(\d{1,3}$")  # "0114 496 0142 (24 hours)"
_DATE: Final = re.compile(
    r"(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d|(?:19|20)\d\d\s?[-–/]\s?(?:19"
    r"|20)?\d\d$"
)
# "8.00–16.30": when somebody is there.
# Behind a whole number of Portugal the sign of a note on what a call costs; elsewhere two stars may hide digits.
_FOOTNOTE: Final = re.compile(r"(?<=\d{3} \d{3} \d{3}) \*\*(?!\S)")
_HOURS: Final = re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-–]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d")
# Hyphens that no line breaks at, and the brackets of the East, as the patterns know them: one character for one.
_AS_KNOWN: Final = str.maketrans("\u2010\u2011\uff08\uff09", "--()")
_HASH: Final = re.compile(r"(?<=[^\W\d_])#(?=[+(]{0,2}0)")  # "Tel#0300-0000142"
_CUT: Final = ("…", "...")  # right behind a number of which a button shows the rest: "+49 2351 978…"
_FEWEST_WHOLE: Final = 10  # digits of a number that dots behind it do not cut
_NETWORKS: Final = ("D1", "D2", "O2")  # of mobiles in Germany: "Handy D2 0172 ..."
_NETWORK: Final = re.compile(rf"\b(?:{'|'.join(_NETWORKS)})\b")


def written_numbers(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield what may be a telephone number, where it begins and where it ends; a list of several is one.

    >>> [raw for raw, _, _ in written_numbers("400-555-0142  13800000000, +49 (0)7222 – 00 01 42")]
    ['400-555-0142', '13800000000', '+49 (0)7222 – 00 01 42']
    >>> [raw for raw, _, _ in written_numbers("0256（60）0142")]
    ['0256（60）0142']
    >>> [raw for raw, _, _ in written_numbers("هاتف ٠١١ ٢٠٠ ٠١٤٢ أو 966112000142+")]
    ['٠١١ ٢٠٠ ٠١٤٢', '966112000142+']
    >>> [raw for raw, _, _ in written_numbers("+91- 4549 - 329995 to 329998, 0541 200608 – 200609 – 200619")]
    ['+91- 4549 - 329995 to 329998', '0541 200608 – 200609 – 200619']
    >>> [raw for raw, _, _ in written_numbers("Tels: 3622-0764 al 69, 5360-7326")]
    ['3622-0764 al 69', '5360-7326']
    >>> [raw for raw, _, _ in written_numbers("13800000142（0731-55500142）, +49 7222 (0) 5550142")]
    ['13800000142', '0731-55500142', '+49 7222 (0) 5550142']
    """
    written, text = text, in_plain_digits(text).translate(_AS_KNOWN)
    text = _HASH.sub(" ", text) if "#" in text else text
    text = _TWO_DASHES.sub("- ", text) if "--" in text else text
    text = _BRACKETED.sub(lambda found: found[0][:-1] + "|", text) if "(" in text else text
    whole = text
    text = _TWO.sub(r"\1|", text) if "0" in text else text
    text = _STROKE.sub("|", text) if "/" in text else text
    if " **" in text:
        text = _FOOTNOTE.sub("   ", text)
    if any(name in text for name in _NETWORKS):
        text = _NETWORK.sub("  ", text)
    lists: list[tuple[str, int, int]] = []
    for found in _LIST.finditer(text) if "/" in text else ():
        raw, stem = found[0].strip(), found[0].partition("/")[0]
        if FEWEST_DIGITS <= len(_DIGITS.findall(stem)) <= _MOST_DIGITS and not _DATE.match(raw):
            lists.append((raw, *found.span()))
            text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    for found in OF_ONE_LENGTH.finditer(text) if _ROW.search(text) else ():
        lists.append((found[0].strip(), *found.span()))
        text = text[: found.start()] + " " * len(found[0]) + text[found.end() :]
    if " - " in text or " – " in text:
        text = POSTCODE_BEHIND.sub(lambda found: found[1] + " " * (len(found[0]) - len(found[1])), text)
    singles: list[tuple[str, int, int]] = []
    for found in _NUMBER.finditer(text):
        raw = _OPEN_BRACKET.sub("", found[0].strip()).rstrip("(/-–. ")
        start = found.start()
        if house := _HOUSE_BEFORE.match(raw):
            raw, start = raw[house.end() :], start + house.end()
        digits = len(_DIGITS.findall(raw))
        is_cut = digits < _FEWEST_WHOLE and text.startswith(_CUT, found.end())
        is_time = _DATE.match(raw) or _HOURS.fullmatch(raw)
        if FEWEST_DIGITS <= digits <= _MOST_DIGITS and not is_time and not is_cut:
            end = _behind_next(text, raw, found.end())
            singles.append((raw if end == found.end() else text[start:end].strip(), start, end))
    for raw, start, end in sorted((*lists, *singles), key=itemgetter(1)) if lists else singles:
        at = whole.find(raw, start) if written != whole else -1
        if "+" in text[end : end + 2] and (behind := plus_behind(written, end)) > end:
            yield written[start:behind].strip(), start, behind
            continue
        yield (_as_written(written, raw, at) if at >= 0 else raw), start, end


def _behind_next(text: str, raw: str, end: int) -> int:
    """Return where the last subscriber of a number's area ends behind it: "+91-4549 - 329995 to 329998"."""
    end = behind_range(text, end)
    last = _LAST_GROUP.search(raw)
    found = _NEXT_OF_AREA.match(text, end) if last is not None and len(raw) > len(last[0]) else None
    while found is not None and last is not None and len(found[1]) == len(last[0]):
        end = found.end()
        found = _NEXT_OF_AREA.match(text, end)
    return end


def is_dialled_abroad(known: str) -> bool:
    """Whether a number begins with the code of its country, or with 00 for abroad."""
    if known.lstrip("( ").startswith("+") or known.endswith("+"):
        return True
    if _ABROAD.match(known) is None:
        return False
    digits = "".join(_DIGITS.findall(known))
    return len(digits) >= _FEWEST_ABROAD and has_calling_code(digits.removeprefix("00"))


def _as_written(written: str, raw: str, at: int) -> str:
    """Return a number as it stands, without a bracket of the East that opens before it and does not close in it."""
    own = written[at : at + len(raw)]
    return own[1:] if own.startswith("（") and "）" not in own else own
