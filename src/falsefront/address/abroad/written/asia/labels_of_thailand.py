"""Labels of the parts of an address in Thailand, in one way and before the name: Rai Khing Sub-district, T.Rai Khing.

Subdistrict, district and province have three words or more each, in English and in whatever letters the Thai one is
heard, glued to their names or not; the numbered village has a dozen. Names of provinces are spelled in as many ways.
Any of it is told by such a word or by a place of Thailand.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, forms, longest_first, values

_BEFORE: Final = values("abroad.thailand.label")
_BEHIND: Final = values("abroad.thailand.label.behind")
_PROVINCES: Final = values("abroad.thailand.province")
_LEAST: Final = 3  # letters of a word that tells Thailand
_LEAST_PROVINCE: Final = 8
TELLING: Final = frozenset(word for word in forms("abroad.thailand.told") if len(word) >= _LEAST) | frozenset(
    name for name in _PROVINCES if len(name) >= _LEAST_PROVINCE
)
_TOLD: Final = re.compile(rf"\b(?:{'|'.join(longest_first(TELLING))})\b", re.IGNORECASE)
_VILLAGE: Final = "Moo"
_VILLAGES: Final = expression("abroad.thailand.village", around=False)
_NUMBERED: Final = re.compile(rf"\b(?:{_VILLAGES})(?:[ .-]*(?:no\b[. ]*)?)(\d{{1,2}})\b(?![/-]\d)", re.IGNORECASE)
_SHORT: Final = re.compile(r"(?:(?<=\d )|(?<=, )|(?<=,)|^)m[. ]{1,2}(\d{1,2})\b(?![/.-]\d)", re.IGNORECASE)
_GLUED: Final = re.compile(rf"(?<![a-z])(?i:({'|'.join(longest_first(_BEFORE))}))(?=[A-Z][a-z])")
_GLUED_NUMBER: Final = re.compile(rf"(?<=\d)(?=(?:{_VILLAGES}) ?\d|[ta]\. ?[a-z]{{3}})", re.IGNORECASE)  # 93Moo5T. Owl
_LABEL: Final = re.compile(
    rf"(?:^|(?<=[,;(] )|(?<=[,;(\d])|(?<=\d )|(?<=[a-z] ))(?:{'|'.join(longest_first(_BEFORE))})\b[. ]*(?=[a-z]{{2}})",
    re.IGNORECASE,
)
_NAME: Final = r"([a-z]+(?:[ -][a-z]+){0,3}?)"
_LABEL_BEHIND: Final = re.compile(
    rf"(?:^|(?<=[,;(] )|(?<=[,;(])){_NAME} (?:{'|'.join(longest_first(_BEHIND))})\b\.?(?= *(?:[,;)\d]|$))",
    re.IGNORECASE,
)
_PROVINCE: Final = re.compile(
    rf"(?:^|(?<=[,;(] )|(?<=[,;(])|(?<=[a-z] ))(?:{'|'.join(longest_first(_PROVINCES))})\b(?= *(?:[,;)\d-]|$))",
    re.IGNORECASE,
)
# A road whose word stands before its name, or is cut short behind its number: Thanon Owl Sai 5, Owl Sai 5 Rd
_NUMBERED_ROAD: Final = re.compile(
    r"\bthanon ([a-z]{3,}(?: [a-z]{3,}){0,2}(?: \d{1,2})?)(?= *(?:,|$| - ))|(?<=[a-z] )(\d{1,2}) rd\b\.?(?= *(?:,|$))",
    re.IGNORECASE,
)
# The district of a province's seat, with its name or without: A. Muang Chonburi
_SEAT: Final = re.compile(
    rf"\b(?:amphoe )?(?:{expression('abroad.thailand.seat', around=False)})"
    rf"(?: ({'|'.join(longest_first(_PROVINCES))}))?(?= *(?:[,;)\d]|$| - ))",
    re.IGNORECASE,
)
_IN_BANGKOK: Final = re.compile(rf"\b(?:{expression('abroad.thailand.capital', around=False)})\b", re.IGNORECASE)
_OF_BANGKOK: Final = {"tambon": "khwaeng", "amphoe": "khet"}


def written(text: str) -> str:
    """Return a text of Thailand with these labels in one way; any other as it is.

    >>> written("12/3 M.4, Rai Khing Sub-district, A.Sam Phran, Nakornpathom Province")
    '12/3 Moo 4, Tambon Rai Khing, Amphoe Sam Phran, Nakhon Pathom'
    >>> written("12 Mhoo4, TambonRai Khing, Chang Wat Chon Buri"), written("12 Mu 4, Owl District, Leeds")
    ('12 Moo 4, Tambon Rai Khing, Chonburi', '12 Mu 4, Owl District, Leeds')
    """
    if _TOLD.search(text) is None:
        return text
    text = _GLUED_NUMBER.sub(" ", _GLUED.sub(lambda match: f"{match[1]} ", text))
    text = _SHORT.sub(rf"{_VILLAGE} \1", _NUMBERED.sub(rf"{_VILLAGE} \1", text))
    text = _NUMBERED_ROAD.sub(lambda match: f"{match[1] or match[2]} Road", text)
    is_in_bangkok = _IN_BANGKOK.search(text) is not None
    text = _LABEL.sub(lambda match: _label(_BEFORE[_word(match[0])], is_in_bangkok=is_in_bangkok), text)
    text = _LABEL_BEHIND.sub(
        lambda match: (
            _label(_BEHIND[_word(match[0][match.end(1) - match.start() :])], is_in_bangkok=is_in_bangkok) + match[1]
        ),
        text,
    )
    text = _SEAT.sub(_seat, text)
    return _PROVINCE.sub(lambda match: _PROVINCES[match[0].lower()].title(), text)


def _seat(match: re.Match[str]) -> str:
    """Return the district of a seat by its label alone, with its province where nothing behind it says that."""
    behind = match.string[match.end() :].lower()
    is_open = match[1] is not None and not any(
        name in behind for name in (match[1].lower(), _PROVINCES[match[1].lower()])
    )
    return f"Amphoe Mueang, {match[1]}" if is_open else "Amphoe Mueang"


def _word(found: str) -> str:
    return found.lower().strip(" .")


def _label(label: str, *, is_in_bangkok: bool) -> str:
    label = _OF_BANGKOK.get(label, label) if is_in_bangkok else label
    return f"{label.capitalize()} " if label else ""
