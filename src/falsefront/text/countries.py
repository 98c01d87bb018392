"""Which countries there are and what they are called: the one table that addresses and contacts read.

A code is ISO 3166-1 alpha-2, with XK for Kosovo and the former AN and CS. Built by fixtures/countries/build.py from
GeoNames (CC BY 4.0), Unicode CLDR (Unicode License v3) and common usage; read at the first question, in about 5 ms.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from falsefront.text.country_name import folded

_TABLE: Final = Path(__file__).parent / "data" / "countries.tsv"


@cache
def country_names() -> Mapping[str, tuple[str, ...]]:
    """Return code -> the names to look for inside an address, the usual English one first.

    >>> country_names()["GE"][:2]
    ('Georgia', 'Грузия')
    """
    return MappingProxyType({code: tuple(names.split("|")) for code, names, _further in _rows()})


@cache
def codes_by_name() -> Mapping[str, str]:
    """Return every known name, `folded`, -> code: for a text that is a country's name and nothing else."""
    codes: dict[str, str] = {}
    for code, names in country_names().items():
        for name in names:
            codes.setdefault(folded(name), code)
    for code, _names, further in _rows():
        for name in further.split("|"):
            codes.setdefault(name, code)
    codes.pop("", None)
    return MappingProxyType(codes)


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    lines = _TABLE.read_text(encoding="utf-8").split("\n")
    cells = [line.split("\t") for line in lines if line and line[0] != "#"]
    return tuple((code, names, further) for code, names, further in cells)
