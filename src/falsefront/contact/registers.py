"""In which country a number of a register is given: "CNPJ 10.900.070/0001-70" is kept in Brazil and nowhere else.

Only names of registers, taxes and filings that one country alone has, and that mean nothing else: ACN is a solvent, RCS
a series of things.
"""

import re
from typing import Final

from falsefront.text.remembered import remembered

_NAMES: Final = {
    "AR": ("cuit", "c.u.i.t"),
    "BR": ("cnpj",),
    "CN": ("icp备", "icp備", "icp证", "icp證", "公网安备", "统一社会信用代码"),
    "FR": ("siret",),
    "HU": ("adószám", "cégjegyzékszám"),
    "ID": ("npwp",),
    "IN": ("gstin", "udyam"),
    "IT": ("p.iva", "p. iva", "p iva", "partita iva"),
    "KR": ("사업자등록번호", "사업자 등록번호"),
    "NL": ("kvk",),
    "PL": ("regon", "krs"),
    "RU": ("огрн", "огрнип"),
    "TR": ("mersis", "vergi no"),
    "TW": ("統一編號", "統編"),
    "UA": ("єдрпоу",),
    "VN": ("mã số thuế",),
}
_COUNTRIES: Final = {name: code for code, names in _NAMES.items() for name in names}
_BEHIND: Final = re.compile(r"[^\d\n]{0,14}\d[\d\s./-]{4,}")
_FIRST_WITHOUT_GAPS: Final = "\u3000"  # scripts from there on need no gap before a name
_MOST_CHARS: Final = 400


@remembered
def country_of_register(text: str) -> str | None:
    """Return the country of the register whose number a text gives; None where it gives none, or those of several.

    >>> country_of_register("P.IVA 01234560430"), country_of_register("© 2020 京ICP备17000795号")
    ('IT', 'CN')
    >>> country_of_register("CNPJ"), country_of_register("VAT 123456789"), country_of_register("MST: Ha Noi")
    (None, None, None)
    """
    if len(text) > _MOST_CHARS:
        return None
    lower = text.lower()
    found = {code for name, code in _COUNTRIES.items() if name in lower and _is_numbered(lower, name)}
    return found.pop() if len(found) == 1 else None


def _is_numbered(lower: str, name: str) -> bool:
    """Whether a name is a word of its own, where it is written in letters that have gaps, and a number follows it."""
    before, _, behind = lower.partition(name)
    is_word = not (before[-1:].isalpha() or behind[:1].isalpha()) or not name[-1] < _FIRST_WITHOUT_GAPS
    return is_word and _BEHIND.match(behind) is not None
