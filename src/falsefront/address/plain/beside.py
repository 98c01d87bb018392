"""What an address only stands beside, opposite or behind: no part of it, however exact.

"Opposite No. 136" is any house but 136, and so is "5 minutes' walk from No. 136". What such words name is taken out
before anything reads it, so that no step further on can find it again. `denied` has what is no address at all.
"""

import re
from typing import NamedTuple

from falsefront.address.lexicon.table import forms
from falsefront.address.plain.denied import DENIALS, WARNED, denied
from falsefront.address.plain.former import FORMERS, without_former
from falsefront.address.plain.lead_in import LEADS_IN, may_be_sentence, without_lead_in
from falsefront.address.plain.phrases import GAP, WHOLE, any_of
from falsefront.address.plain.text import MOST_CHARACTERS
from falsefront.address.plain.triggers import EitherOf, Triggers, pieces


class Beside(NamedTuple):
    """A text without what it stands beside, and that; without former addresses in it, and those."""

    text: str
    set_aside: tuple[str, ...] = ()
    former: tuple[str, ...] = ()


# Every run of digits or spaces is bounded, and a number begins where its digits begin: a text of nothing but digits
# or spaces costs no more than one as long of words.
_DIGITS = r"(?<!\d)\d{1,6}(?!\d)"
_SEPARATORS = ",，;；(（|·•\n\r\t"
_HAN_OR_PINYIN = any_of("beside.behind")
_HAN_SIDE = r"(?:以|往|向|之)?(?:东|西|南|北|東){1,2}"
_METRES = rf"(?:约|大约)?{GAP}(?:{_DIGITS}|[一二三四五六七八九十百千两]{{1,8}}){GAP}(?:米|公尺|里|公里|m\b)"
_DISTANCE = rf"{_HAN_SIDE}(?:面|侧|側|方向)?(?:行|走)?{_METRES}"
_SIDE = rf"(?:{_HAN_SIDE}(?:侧|側|边|邊|面|邻|鄰|临|臨)|以(?:东|西|南|北|東){{1,2}})"
_AT_IT = rf"(?:(?:{any_of('beside.at')}){GAP})?"
_WAY = r"(?:往|向)(?:东|西|南|北|東)"
_BEHIND = re.compile(
    rf"(?:(?:no\.?{GAP})?(?<!\d)\d{{1,6}}[a-z]?(?:{GAP}[-–之]{GAP}{_DIGITS})?{GAP}"
    rf"(?:[号號](?:楼|樓|院)?|\bhao\b))(?:[\s,，]{{0,20}}(?:的{GAP})?"
    rf"{_AT_IT}(?:{_HAN_OR_PINYIN}|{_DISTANCE}|{_SIDE}|{_WAY})|{GAP}(?:{any_of('beside.stop')}))(?!\w{{0,2}}[路街巷道])",
    re.IGNORECASE,
)
_FROM_HAN = re.compile(
    rf"(?:^|(?<=[{_SEPARATORS}]))(?:(?:距(?:离|離)?|从|從|沿)[^{_SEPARATORS}]{{2,60}}?"
    rf"(?:步行|驾车|开车|车程){GAP}(?:约)?{GAP}{_DIGITS}{GAP}分钟?"
    rf"|距(?:离|離)?[^{_SEPARATORS}]{{2,60}}?(?:约|仅|只有)?{_METRES})",
)
_LATIN_DISTANCE = (
    rf"(?:about\s{{1,20}})?{_DIGITS}{GAP}(?:m|metres?|meters?|km)\.?\s{{1,20}}(?:to\s{{1,20}}the\s{{1,20}})?"
    r"(?:north|south|east|west)\w{0,6}\s{1,20}(?:of|from)"
)
_BEFORE = re.compile(
    rf"(?:^|(?<=[{_SEPARATORS}])){GAP}(?:{any_of('beside.before')}|{_LATIN_DISTANCE}){WHOLE}[.:\s]{{0,20}}(?=\S)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    rf"(?:\b(?:no|nr|nos|number|house|số)\b\.?{GAP}|[#№]{GAP}|n°{GAP})?"
    rf"(?:(?<![\w-])\d{{1,6}}[a-z]?(?:{GAP}[-/]{GAP}\d{{1,6}}[a-z]?)?(?!\w)|(?<!\d)\d{{1,6}}(?:[-–之]\d{{1,6}})?[号號])",
    re.IGNORECASE,
)
# Words within a part right before its number, with all before them: "the third door past No. 12".
_WITHIN = re.compile(
    rf"[^{_SEPARATORS}]{{0,60}}\b(?:{any_of('beside.within')})\s{{1,20}}(?:the\s{{1,20}})?(?:{_NUMBER.pattern})",
    re.IGNORECASE,
)
_MAY_BE_WITHIN = re.compile(rf"\b(?:{any_of('beside.within')})\s", re.IGNORECASE)
_MINUTES = re.compile(
    rf"(?:^|(?<=[{_SEPARATORS}])){GAP}(?:about\s{{1,20}}|only\s{{1,20}}|just\s{{1,20}})?\b\w{{1,8}}[\s-]{{1,20}}(?:{any_of('beside.distance')})\b"
    rf"[^{_SEPARATORS}]{{0,30}}?\b(?:from|away|to|of)\b[^{_SEPARATORS}]{{0,60}}",
    re.IGNORECASE,
)
_BETWEEN_HAN = re.compile(rf"{_DIGITS}[号號]?(?:与|和|與|跟|至){_DIGITS}[号號](?:之间|之間|中间)")
_BETWEEN = re.compile(
    rf"\bbetween\s{{1,20}}(?:{_NUMBER.pattern}){GAP}(?:and|&|-){GAP}(?:{_NUMBER.pattern})", re.IGNORECASE
)
# Words that end a part, or are one of their own: what stands before them is not the place.
_AFTER = re.compile(
    rf"[{_SEPARATORS}\s]{GAP}(?:{any_of('beside.after')}){GAP}(?=$|[{_SEPARATORS})）.。])", re.IGNORECASE
)
_STOP = re.compile(
    rf"(?:^|(?<=[{_SEPARATORS}]))[^{_SEPARATORS}]{{0,60}}\b(?:{any_of('beside.stop')})(?=$|{GAP}[{_SEPARATORS})）.])",
    re.IGNORECASE,
)
# What is called by an estate or a tower, and only lies at it.
_CALLED = re.compile(
    rf"(?<=[座栋棟幢园園区區厦廈场場心寓楼樓城苑里村])(?:(?:{any_of('beside.stop')})(?:[a-z]\d?口)?|(?:东|西|南|北|東)?[门門]?(?:{_DISTANCE}|{_WAY})"
    rf"|(?:东|西|南|北|東)?(?:墙外|牆外)|(?:一带|一帶|周边|周邊|相邻|相鄰|对门|對門))$",
    re.IGNORECASE,
)
_PART = re.compile(rf"[^{_SEPARATORS})）]*")
_OPPOSITE = "对面"  # what scanners know for a landmark
_KINDS = ("beside.behind", "beside.before", "beside.within", "beside.after", "beside.stop")
_TRIGGERS = Triggers(word for kind in (*_KINDS, "beside.asked") for word in forms(kind))
_ANY = EitherOf(DENIALS, FORMERS, LEADS_IN, _TRIGGERS)
_SIDED = re.compile(
    rf"[号號座栋棟幢园園区區厦廈场場心寓楼樓城苑里村]{GAP}(?:(?:{_AT_IT}|[门門])(?:{_HAN_SIDE})|[，,]{GAP}[以往向](?:东|西|南|北|東))"
)


def without_neighbours(text: str) -> Beside:
    """Return a text without the numbers it is only beside, and without what it says of former or denied addresses.

    >>> without_neighbours("武汉市榆珂路136号对面")
    Beside(text='武汉市榆珂路', set_aside=('136号对面',), former=())
    >>> without_neighbours("Opposite No. 136 Yuke Road, Wuhan").text
    ' Yuke Road, Wuhan'
    >>> without_neighbours("5 minutes' walk from No. 136 Yuke Road, Wuhan").text
    ', Wuhan'
    >>> without_neighbours("Formerly: 136 Yuke Road; now 5 Mill Road, Wuhan").text
    '5 Mill Road, Wuhan'
    >>> without_neighbours("12 Mill Road, opposite the mill").set_aside
    ()
    """
    head, tail = text[:MOST_CHARACTERS], text[MOST_CHARACTERS:]  # no reader reads further
    if not (_ANY.may_be_in(head) or may_be_sentence(head) or (not head.isascii() and _SIDED.search(head) is not None)):
        return Beside(text)
    found = pieces(head)
    set_aside: list[str] = []
    if DENIALS.may_be_in(found):
        head = _taken_out(WARNED, head, set_aside)
        if (whole := denied(head)) is not None:
            return Beside(whole.text, (*whole.set_aside, *set_aside))
    former: tuple[str, ...] = ()
    if FORMERS.may_be_in(found):
        head, former = without_former(head)
    if LEADS_IN.may_be_in(found) or (found.words and may_be_sentence(head)):
        led = without_lead_in(head)
        if led is None:
            return Beside("", (text.strip(),))
        head = led
    if _TRIGGERS.may_be_in(found) or (found.characters and _SIDED.search(head) is not None):
        head = _without(head, set_aside)
    return Beside(head + tail, tuple(set_aside), former)


def _without(text: str, set_aside: list[str]) -> str:
    """Take out all that a text is only beside."""
    text = _CALLED.sub(_OPPOSITE, text)
    for expression in (_FROM_HAN, _BETWEEN_HAN, _BEHIND, _MINUTES, _BETWEEN):
        text = _taken_out(expression, text, set_aside)
    if _MAY_BE_WITHIN.search(text):
        text = _taken_out(_WITHIN, text, set_aside)
    text = _taken_out(_STOP, text, set_aside)
    for word in reversed(list(_BEFORE.finditer(text))):
        text = _without_number(text, word.end(), set_aside)
    for word in reversed(list(_AFTER.finditer(text))):
        text = _without_number_before(text, word, set_aside)
    return text


def _taken_out(expression: re.Pattern[str], text: str, set_aside: list[str]) -> str:
    """Return a text without what an expression finds in it, which is added to what was set aside."""

    def out(match: re.Match[str]) -> str:
        set_aside.append(match[0].strip())
        return ""

    return expression.sub(out, text)


def _without_number(text: str, start: int, set_aside: list[str]) -> str:
    """Take the number out of the part that begins here, or the part behind it where that is nothing but a number."""
    part = _PART.match(text, start)
    if part is None:
        return text
    if _NUMBER.search(part[0]) is None:
        behind = _PART.match(text, part.end() + 1)
        if behind is None or _NUMBER.fullmatch(behind[0].strip()) is None:
            return text
        set_aside.append(behind[0].strip())
        return text[: part.end()] + text[behind.end() :]
    set_aside.append(part[0].strip())
    return text[:start] + _NUMBER.sub("", part[0]).lstrip() + text[part.end() :]


def _without_number_before(text: str, word: re.Match[str], set_aside: list[str]) -> str:
    """Take the number out of the part that ends where this word stands behind it."""
    start = max((text.rfind(sign, 0, word.start()) for sign in _SEPARATORS), default=-1) + 1
    part = text[start : word.start()]
    if _NUMBER.search(part) is None:
        return text
    set_aside.append(f"{part.strip()} {word[0].strip(_SEPARATORS + ' ')}")
    return text[:start] + _NUMBER.sub("", part) + text[word.end() :]
