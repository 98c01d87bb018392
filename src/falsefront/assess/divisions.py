"""F7 by divisions: the parts of an address that cannot be true together, where the gazetteer is sure of both.

A contradiction is told only where each name is written as a whole (栾城县, "Luancheng County") or is a province or a
city, and where no division of either name, former ones included, lies in one of the other. A romanised stem may be a
road, a village or a firm's name, and a zone or a park is no division.
"""

import re
from collections.abc import Iterator

from falsefront.address.gazetteer.division import Division
from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.assess.subject import Subject
from falsefront.records import Finding

BETWEEN = " does not lie in "  # how a reading tells a contradiction: the finer name, then the coarser
CITY_CODE = 4  # digits up to which a code is that of a province or city
TABLES = "the division tables of the gazetteer (GB/T 2260)"
WHOLE = re.compile(r"[县区市旗]$|\b(?:county|district|city|xian|qu|shi)$", re.IGNORECASE)  # with its kind: 栾城县
NOT_LATIN = re.compile("[^a-z]")


def contradicts_itself(subject: Subject) -> Iterator[Finding]:
    """F7: a county that is not in the city, a city that is not in the province."""
    for claimed in subject.claims:
        for contradiction in claimed.reading.contradictions:
            fine, between, coarse = contradiction.partition(BETWEEN)
            if not between:
                continue
            lies_in = _lies_elsewhere(fine, coarse, subject.gazetteer)
            if lies_in is not None:
                yield subject.finding(
                    "divisions",
                    f"“{claimed.address}”: {fine} lies in {lies_in}, not in {coarse}, by {TABLES}",
                    source="reading",
                    grounds=(claimed.ground,),
                )


def _lies_elsewhere(fine: str, coarse: str, gazetteer: Gazetteer) -> str | None:
    """Return where the finer of two names lies; None where that may be the coarser, or it is not sure what is meant."""
    if not (_is_sure(fine, gazetteer) and _is_sure(coarse, gazetteer)):
        return None
    codes, others = _codes(fine, gazetteer), _codes(coarse, gazetteer)
    if any(gazetteer.is_within(code, other) for code in codes for other in others):
        return None
    named = [_above(code, gazetteer) for code in sorted(codes) if code in gazetteer.divisions]
    return " or ".join(dict.fromkeys(f"{place.english} ({place.name})" for place in named if place)) or None


def _above(code: str, gazetteer: Gazetteer) -> Division | None:
    """Return the city that a county lies in, or the province that a city lies in."""
    return next((place for place in gazetteer.ancestors(code) if place.code != code), None)


def _is_sure(name: str, gazetteer: Gazetteer) -> bool:
    key = _key(name)
    if key in gazetteer.chinese or key in gazetteer.latin:
        return True
    if WHOLE.search(name) and (key in gazetteer.chinese_former or key in gazetteer.latin_former):
        return True
    stems = (*gazetteer.chinese_short.get(key, ()), *gazetteer.latin_short.get(key, ()))
    return bool(stems) and all(len(code) <= CITY_CODE for code in stems)


def _codes(name: str, gazetteer: Gazetteer) -> frozenset[str]:
    """Return every division that a name is or was."""
    key = _key(name)
    indexes = (
        gazetteer.chinese, gazetteer.chinese_short, gazetteer.chinese_former,
        gazetteer.latin, gazetteer.latin_short, gazetteer.latin_reading, gazetteer.latin_former,
    )  # fmt: skip
    return frozenset(code for index in indexes for code in index.get(key, ()))


def _key(name: str) -> str:
    return NOT_LATIN.sub("", name.lower()) if name.isascii() else name.replace(" ", "")
