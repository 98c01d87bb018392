"""Full stops that stand for commas: 12 Kestrel Road. Owlby Industrial Estate. Leeds.

Only where no other sign parts the text and several stops surely do. A stop behind an initial, a title, a type of road
or another word cut short parts nothing (St. Louis, ul. Lenina, Bldg. 3), nor does one behind an ordinal (6. utca).
"""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.address.lexicon.table import forms

_STOP: Final = re.compile(r"(\S+?)(\.+) +(?=(?:#|(?<!\d\. )\()?(\w+))")
_PART_OF_WORD: Final = re.compile(r"[/'’(\".]")
_COUNT: Final = re.compile(r"[a-z]?\d+(?:-\d+)*[a-z]?|[ivx]{2,4}")
_VIETNAMESE: Final = re.compile("[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1eff]")
_SIGNS: Final = re.compile(r"[,;|\n\r，；]")
_LEAST_SURE: Final = 6  # letters of a word that says so alone; before a number one fewer
_LEAST_NAME: Final = 5  # letters of one that is seldom cut short
_LEAST_OPEN: Final = 4  # letters of one that ends as few that are cut short do: Lima, Doha, Tai Tong
_LEAST_VIETNAMESE: Final = 3  # letters of a syllable there; shorter ones are kinds of place: P. 5, TP. Hue
_OPEN: Final = (*"aeiouy", "ng")
# Ends of words of Germanic languages that are cut short before a house: Hauptstr. 12, Uggleg. 5.
_CUT_END: Final = re.compile(r"(?:str|sts|vn|gr|gt|pl|tn|stwg|v|[^n]g)$")
_LAST_DAY: Final = 31  # roads are called after days: 17. listopadu
_TITLES: Final = ("american", "french", "italian", "portuguese", "spanish")
_LEADING: Final = frozenset(word for word in forms("abroad.road.leading") if len(word) < _LEAST_NAME)
_CUT: Final = (forms("abroad.cut") | forms("abroad.honorific") | _LEADING).union(
    *(forms(f"abroad.title.{language}") for language in _TITLES)
)
_WHOLE: Final = forms("abroad.whole")
_BEHIND_ORDINALS: Final = forms("abroad.behind_ordinal") | forms("abroad.month")


def parted_by_stops(text: str) -> str:
    """Return a text with commas for the full stops that part it; others as they are.

    >>> parted_by_stops("12 Kestrel Rd. Owlby Industrial Estate. Leeds Central. UK")
    '12 Kestrel Rd. Owlby Industrial Estate, Leeds Central, UK'
    >>> parted_by_stops("12 Dr. Owl St. St. Louis. No. 5"), parted_by_stops("Budapest. Oktober 6. utca 7. Hungary")
    ('12 Dr. Owl St. St. Louis. No. 5', 'Budapest, Oktober 6. utca 7, Hungary')
    """
    if "," in text or ". " not in text or _SIGNS.search(text) is not None:
        return text
    ends = list(_ends(text))
    words = [stop for stop in _STOP.finditer(text) if not _COUNT.fullmatch(stop[1].lower())] if ends else []
    if words and all(map(_is_whole, (stop[1] for stop in words))):  # 12 Hull Road. Leeds, 12 Leeds Road. Hull
        ends = [(end, True) for end in sorted({*(end for end, _ in ends), *(stop.end(2) - 1 for stop in words)})]
    if not ends or (len(ends) == 1 and not ends[0][1]):
        return text
    found, start = [], 0
    for end, _ in ends:
        found.append(text[start:end].strip())
        start = end + 1
    return ", ".join((*found, text[start:].strip()))


def _ends(text: str) -> Iterator[tuple[int, bool]]:
    """Yield where the full stops stand that end a part, and whether each is sure by itself."""
    is_vietnamese = _VIETNAMESE.search(text) is not None
    start = 0
    for stop in _STOP.finditer(text):
        word, stops, following = stop.groups()
        name = _PART_OF_WORD.split(word.lower())[-1]
        if following.lower() in _BEHIND_ORDINALS:
            continue
        if _COUNT.fullmatch(name):
            is_end = _ends_at_number(name, following, is_first=stop.start() == start and len(name) == len(word))
            is_sure = following[0].isdigit()
        else:
            is_cut = name.rpartition("-")[2] in _CUT or (following[0].isdigit() and _CUT_END.search(name) is not None)
            name = name.replace("-", "")
            is_end = (
                len(stops) > 1 or word.endswith(")") or (not is_cut and _may_end(name, is_vietnamese=is_vietnamese))
            )
            is_sure = len(name) >= (_LEAST_NAME if following[0].isdigit() else _LEAST_SURE)
        if is_end:
            yield stop.end(2) - 1, is_sure
            start = stop.end()


def _is_whole(word: str) -> bool:
    """Whether a word of some length is letters alone, and none that is cut short."""
    name = word.lower()
    if not name.isalpha() or (len(name) < _LEAST_OPEN and name not in _WHOLE):
        return False
    return name not in _CUT and _CUT_END.search(name) is None


def _ends_at_number(number: str, following: str, *, is_first: bool) -> bool:
    """Whether a part ends at this number, which is no ordinal of what follows."""
    return not (is_first and following[0].islower() and number.isdigit() and int(number) <= _LAST_DAY)


def _may_end(name: str, *, is_vietnamese: bool) -> bool:
    """Whether a part may end at this word, which is none cut short."""
    if name in _CUT or not name.isalpha():
        return False
    if len(name) >= _LEAST_NAME or name in _WHOLE:
        return True
    return len(name) >= (_LEAST_VIETNAMESE if is_vietnamese else _LEAST_OPEN) and (
        is_vietnamese or name.endswith(_OPEN)
    )
