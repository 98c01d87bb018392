"""Short forms of South Asian addresses, written as the long ones are: miles, great roads, blocks, zones of Colombo."""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values


def _any_of(kind: str) -> str:
    return "|".join(longest_first(forms(kind)))


# A milestone of a road of India, with whatever word behind it: 12th Mile Stone, Owl Road. The road is named behind it.
_A_MILE: Final = min(forms("abroad.mile"))
_MILE: Final = re.compile(
    rf"(?:^|(?<=[,;] ))(\d{{1,2}})(?:st|nd|rd|th)? ?(?:{_any_of('abroad.mile')})"
    rf"(?: ?(?:{_any_of('abroad.mile.post')}))?"
    rf"(?=, [a-z ]{{3,30}} (?:{_any_of('abroad.mile.road')})\b)"
)
# A great road of Pakistan: Main Shahra-e-Owl, Shahrah e Owl, Sharea Owl.
_IZAFAT: Final = values("abroad.izafat")
_GREAT_ROAD: Final = re.compile(
    rf"\b(?:(?:{_any_of('abroad.road.left_out')}) )?({'|'.join(longest_first(_IZAFAT))})"
    r"(?:(?<=e) |(?<=ea) | e |-e-| i |-i-)(?=[a-z]{3})"
)
_MAY_BE_GREAT: Final = ("sha", "khay", "khya")
# A block of Dhaka by its letter and number, and one by a sign: Block-H1, Block # H-1, Blk#C.
_BLOCK: Final = re.compile(r"\bbl(?:oc)?k\b[ .#:-]*(?:no\b[. ]*)?([a-z])(?:[ -]?(\d{1,2}))?\b(?![/-]?\d)")
_BY_SIGNS: Final = re.compile(r"\b(?:(h)|r|rd)\b ?# ?(?=\d)")  # H#12, R#7
_SECTOR_BY_SIGN: Final = re.compile(r"(?<=, )s ?# ?(?=\d)")  # H#12, R#7, S#4
_OF_BANGLADESH: Final = re.compile(rf"\b(?:{_any_of('abroad.told.bangladesh')})\b")
# A street by its number, and a plot by a letter that stands apart: P 45, St. No. 3.
_OF_PAKISTAN: Final = re.compile(rf"\b(?:{_any_of('abroad.told.pakistan')})\b")
_STREET: Final = re.compile(r"\bst\b\.? ?(?:# ?|no\b\.? ?)(?=\d)")
_PLOT: Final = re.compile(r"(?:^|(?<=, ))p[. ]{1,2}(?=\d{1,4},)")
# A zone of Colombo right behind a road: Owl Mawatha Colombo 3.
_ZONE: Final = re.compile(rf"\b({_any_of('abroad.colombo.road')})\.? (?=colombo[ -]{{1,3}}\d{{1,5}}\b)")
# A plot by letters and a number apart: Plot SP 104, Plot No. C 18.
_LETTERS: Final = re.compile(
    r"\b(plot\b\.? ?(?:no\b\.? ?)?)(?!nos?\b|nr\b|num\b|of\b|at\b|in\b|and\b|the\b)([a-z]{1,3}) (?=\d{1,4}\b)"
)
_PLOTS: Final = ("p ", "p.")
_MAY_BE_PAKISTAN: Final = ("st no", "st. no", "st.no", "st #", "st#", "st. #", "st.#", ", p ", ", p.")


def written(text: str) -> str:
    """Return a folded, lower-case text of South Asia with these forms in one way.

    >>> written("owl mill, 12th mile stone, lark road, ooty"), written("12 mile, owl town")
    ('owl mill, mile 12, lark road, ooty', '12 mile, owl town')
    >>> written("9 main shahra-e-quaid, karachi"), written("9 sharea quaid, karachi"), written("9 shara road")
    ('9 shahrah quaid, karachi', '9 shahrah quaid, karachi', '9 shara road')
    >>> written("h#4, r#9, blk#c, dhaka"), written("house 4, block-h1, dhaka"), written("block # h-1, delhi")
    ('house 4, road 9, block c, dhaka', 'house 4, block h1, dhaka', 'block # h-1, delhi')
    >>> written("p 9, st. no. 4, lala town, lahore"), written("p 9, st no 4, hanoi")
    ('p-9, street 4, lala town, lahore', 'p 9, st no 4, hanoi')
    >>> written("plot sp 104, owl zone"), written("plot no. c 18, sector 7")
    ('plot sp-104, owl zone', 'plot no. c-18, sector 7')
    >>> written("9 owl mawatha colombo 3"), written("av colombo 3")
    ('9 owl mawatha, colombo 3', 'av colombo 3')
    """
    if _A_MILE in text:
        text = _MILE.sub(rf"{_A_MILE} \1", text)
    if any(map(text.__contains__, _MAY_BE_GREAT)):
        text = _GREAT_ROAD.sub(lambda match: f"{_IZAFAT[match[1]]} ", text)
    if "plot" in text:
        text = _LETTERS.sub(r"\1\2-", text)
    if ("bl" in text or "#" in text) and _OF_BANGLADESH.search(text):
        text = _BLOCK.sub(lambda match: f"block {match[1]}{match[2] or ''}", text)
        text = _BY_SIGNS.sub(lambda match: "house " if match[1] else "road ", text)
        text = _SECTOR_BY_SIGN.sub("sector ", text)
    if (any(map(text.__contains__, _MAY_BE_PAKISTAN)) or text[:2] in _PLOTS) and _OF_PAKISTAN.search(text):
        text = _PLOT.sub("p-", _STREET.sub("street ", text))
    return _ZONE.sub(r"\1, ", text) if " colombo" in text else text
