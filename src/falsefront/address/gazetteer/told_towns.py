"""The towns and suburbs by which an address of Australia, Ireland, New Zealand or South Africa tells its country.

Most are no city of the gazetteer: they say the country, never which city. The table is read, in two milliseconds, where
the first text is that may end in one of them.
"""

from functools import cache
from pathlib import Path

_TABLE = Path(__file__).parents[1] / "data" / "told_towns.tsv"


def country_told(town: str, *, has_code: bool) -> str | None:
    """Return the country that a town in lower-case letters and spaces tells; None of any other.

    `has_code` says that a number of four digits stands behind it, beside which more names tell.

    >>> country_told("wetherill park", has_code=False), country_told("penrith", has_code=False)
    ('AU', None)
    >>> country_told("penrith", has_code=True)
    'AU'
    """
    alone, coded = _towns()
    return alone.get(town) or (coded.get(town) if has_code else None)


def may_end_in(word: str) -> bool:
    """Whether any of the towns ends in a word: asked first, since most texts end otherwise."""
    return word in _last_words()


@cache
def _last_words() -> frozenset[str]:
    return frozenset(name.rpartition(" ")[2] for names in _towns() for name in names)


@cache
def _towns() -> tuple[dict[str, str], dict[str, str]]:
    alone: dict[str, str] = {}
    coded: dict[str, str] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line[0] != "#":
            country, names, more = line.split("\t")
            alone.update(dict.fromkeys(names.split("|"), country))
            coded.update(dict.fromkeys(filter(None, more.split("|")), country))
    return alone, coded
