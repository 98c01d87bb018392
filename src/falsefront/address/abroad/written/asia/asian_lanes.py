"""Lanes of Thailand that bear the name of their road, and lanes, quarters and buildings of Korea, in one way."""

import re

from falsefront.address.abroad.written.asia import korean_forms
from falsefront.address.abroad.written.asian_border import has_city_or_county
from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES

_SOI = re.compile(r"(?:^|(?<=[,;(] )|(?<=\d ))((?:[a-z]{2,} ){1,3})soi (\d{1,3})\b")  # Sukhumvit Soi 3
_SOI_OF_ROAD = re.compile(r"\bsoi (\d{1,3}),? ((?:[a-z]{3,} ){1,2})(road|rd)\b")  # Soi 3, Sukhumvit Road
_SOI_OF_THANON = re.compile(r"\bsoi +(\d{1,3})\W{1,6}thanon +([a-z]{3,}(?: [a-z]{3,})?)(?=\s*(?:,|$))")
# 12 Sukhumvit Road, Soi 3; a number behind the road's kind is part of its name
_SOI_BEHIND = re.compile(r"(?:^|(?<=[,;(] )|(?<=\d ))((?:[a-z]{3,} ){1,2})(?:road|rd)\b\.?, ?soi (\d{1,3})(?![\w/])")


def written(text: str) -> str:
    """Return a folded, lower-case text with lanes of Korea and Thailand, and buildings of Korea, in one way.

    >>> written("33 sukhumvit soi 3, bangkok"), written("33 soi 3, sukhumvit road, bangkok")
    ('33 soi sukhumvit 3, bangkok', '33 soi sukhumvit 3, bangkok')
    >>> written("33 sukhumvit road, soi 3, bangkok"), written("33 soi 3, thanon sukhumvit, bangkok")
    ('33 soi sukhumvit 3, bangkok', '33 soi sukhumvit 3, bangkok')
    """
    if "gil" in text:
        text = korean_forms.lanes(text)
    if "soi " in text:
        text = _SOI_BEHIND.sub(r"soi \1\2", _SOI_OF_ROAD.sub(r"soi \2\1", _SOI.sub(_soi, text)))
        text = _SOI_OF_THANON.sub(r"soi \2 \1", text)
    if "-gu" in text or "-dong" in text or korean_forms.ends_in_korea(text) or has_city_or_county(text):
        text = korean_forms.quarters(text)
    return text


def _soi(match: re.Match[str]) -> str:
    """Return a lane by its road's name and number with its word in front: Sukhumvit Soi 3 is Soi Sukhumvit 3."""
    is_road = any(word in ROAD_TYPES or word in LEADING_TYPES for word in match[1].split())
    return match[0] if is_road else f"soi {match[1]}{match[2]}"
