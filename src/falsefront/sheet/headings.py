"""What columns of a sheet seem to hold, by their names and cells: to say which were not used, never to use one."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

PART: Final = "part of an address"
NAMES: Final = ("address", PART, "name", "phone", "email")
SEEMS: Final = {
    "address": "an address", PART: PART, "name": "a name", "phone": "a phone number", "email": "an e-mail address"
}  # fmt: skip
LEAST_CELLS: Final = 3  # with text, before they say what a column holds
SHARE: Final = 0.7  # of the cells with text, that must look so

_QUALIFIED: Final = re.compile(r" ?\d$| (?:en|english|zh|cn|chinese|local|original)$")  # "Phone 2", "name_en"
_ASIDE: Final = re.compile(r"(?<=\S) *\([^()]*\)\s*$")  # "Address (warehouse)", "地址（仓库）"
_EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+\.\w{2,}")
_PHONE: Final = re.compile(
    r"(?:tel|phone|mob|电话|手机)?[.:： ]*(?:\+|00|\(?0|\(|1[3-9]\d)[\d\s()./+-]{6,}", re.IGNORECASE
)
_DAY: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.*")


@cache
def _words() -> Mapping[str, str]:
    lines = (Path(__file__).parent / "data" / "headings.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {word: field for field, word in pairs}


def seems_by_name(heading: str) -> str | None:
    """Return what a column of this name holds, as one of NAMES; None where that is not known.

    >>> [seems_by_name(name) for name in ("E-Mail", "Phone 2", "联系电话", "City", "name_en")]
    ['email', 'phone', 'phone', 'part of an address', 'name']
    >>> seems_by_name("Address (warehouse)")
    'address'
    """
    folded = _ASIDE.sub("", unicodedata.normalize("NFKC", heading)).casefold()
    folded = " ".join(re.findall(r"[\w\u0900-\u0dff]+", folded.replace("_", " ")))
    return _words().get(folded) or _words().get(_QUALIFIED.sub("", folded))


def seems_by_cells(cells: Sequence[str]) -> str | None:
    """Return `email` or `phone` where most cells with text look so; None where they do not, or are too few.

    >>> seems_by_cells(["a@x.example", "", "b@x.example; c@x.example", "c@x.example"])
    'email'
    >>> seems_by_cells(["+86 319 555 0101", "0319-5550102", "13912345678"]), seems_by_cells(["1", "2", "3"])
    ('phone', None)
    """
    said = [cell.strip() for cell in cells if cell.strip()]
    if len(said) < LEAST_CELLS:
        return None
    least = SHARE * len(said)
    if sum(1 for cell in said if _EMAIL.match(cell)) >= least:
        return "email"
    if sum(1 for cell in said if _PHONE.match(cell) and not _DAY.fullmatch(cell)) >= least:
        return "phone"
    return None
