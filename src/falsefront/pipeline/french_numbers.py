"""Telephone numbers behind French streets: of a town too small for the gazetteer, where nothing else names a land.

And those of France overseas, whose areas and postcodes go together (Arcep; La Poste).
"""

import re
from collections.abc import Iterable
from typing import Final

# Ten digits from 01 to 04: mobiles, and those of Morocco from 05 on, are of several of these countries.
OF_FRENCH: Final = ("DZ", "FR", "GF", "GP", "MA", "MQ", "RE")
# In pairs, or in one piece: "035263 1234" is of Germany, "0165 262626" of Italy, "03-8060 1234" of Malaysia.
_WRITTEN: Final = re.compile(r"\(?0[1-4]\)?(?:(?:[ \u00a0./-]\d\d){4}|\d{8})")
# Each with its areas, those of mobiles too, and how its postcodes begin.
_LANDS: Final = (
    ("GP", ("0590", "0690", "0691"), "971"),
    ("MQ", ("0596", "0696", "0697"), "972"),
    ("GF", ("0594", "0694"), "973"),
    ("RE", ("0262", "0692", "0693"), "974"),
    ("YT", ("0269", "0639"), "976"),
)
_OVERSEAS: Final = re.compile(
    rf"({'|'.join(area for _, areas, _ in _LANDS for area in areas)})(?:[ \u00a0.-]\d\d){{3}}"
)
_STREET: Final = re.compile(
    r"(?:\b(?:rue|impasse|allées?|allees|allee(?=\sd)|chemin|quai|cours|lieu[- ]dit|hameau|faubourg|résidence)\s"
    r"(?=[^\W\d_])"
    # before its name: "Fern Avenue" is of anywhere
    r"|(?:^|[\d,;\n–-]|\b(?:bis|ter))\s*(?:avenue|boulevard|bd)\.?\s(?=[^\W\d_])"
    r"|\broute d|\bzone (?:artisanale|industrielle|d['’]activités)(?!\w)|\ble bourg(?!\w))"
    r"(?s:.){0,80}?[\s,–-]{1,3}(?:F-)?(?<!\d)\d{5}\s+[A-ZÀ-Ž]|\bcedex\b",
    re.IGNORECASE,
)
# 01 is of Paris and what lies around it, by the plan of the country's regulator (Arcep); Aosta has 0165 and 11010.
_OF_PARIS: Final = re.compile(r"(?<!\d)(?:7[578]|9[1-5])\d{3}(?!\d)")
_FIRM_OF_ELSEWHERE: Final = re.compile(
    r"(?<!\w)(?:GmbH|AG|KG|OHG|S\.\s?r\.\s?l|Srl|S\.\s?p\.\s?A|SpA|Sdn|Bhd|Ltd|LLC|Inc)(?!\w)"
)


def overseas_of(raw: str, addresses: Iterable[str]) -> str | None:
    """Return the country of France overseas that both a number in pairs and the postcode of an address are of.

    >>> overseas_of("0696 20 01 42", ["25 rue du Verre, 97215 Fernière"]), overseas_of("0696 20 01 42", ["97215 Fern"])
    ('MQ', 'MQ')
    >>> overseas_of("0690 20 01 42", ["97215 Fern"]), overseas_of("0696 200142", ["97215 Fern"])
    (None, None)
    """
    found = _OVERSEAS.fullmatch(raw.strip())
    if found is None:
        return None
    land, postcodes = next((code, begin) for code, areas, begin in _LANDS if found[1] in areas)
    return land if any(re.search(rf"(?<!\d){postcodes}\d\d\s+[A-ZÀ-Ž]", text) for text in addresses) else None


def is_french(raw: str, addresses: Iterable[str], names: Iterable[str]) -> bool:
    """Whether a number is written as in France and stands with a street there, and no firm of elsewhere.

    >>> is_french("04 76 00 10 01", ["3 bis, chemin du Verre - 38190 Fernin"], ["Lumo SARL"])
    True
    >>> is_french("035263 1234", ["Dresdner Allee 3, 01609 Gröditz"], [])
    False
    """
    shown = list(addresses)
    if not _WRITTEN.fullmatch(raw.strip()) or any(map(_FIRM_OF_ELSEWHERE.search, (*shown, *names))):
        return False
    placed = [text for text in shown if _STREET.search(text)]
    return bool(placed) and (not raw.lstrip("( ").startswith("01") or any(map(_OF_PARIS.search, placed)))
