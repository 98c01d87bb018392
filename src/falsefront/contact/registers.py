"""In which country a number of a register is given: "CNPJ 10.900.070/0001-70" is kept in Brazil and nowhere else.

Only names of registers, taxes and filings that one country alone has.
"""

import re
from typing import Final

from falsefront.text.remembered import remembered

_OF_COUNTRY: Final = {
    "AR": r"\bC\.?U\.?I\.?T\b",
    "AU": r"\bA[BC]N\b",
    "BR": r"\bCNPJ\b",
    "CN": r"ICP[备備证證]|公网安备|统一社会信用代码",
    "FR": r"(?i:\bSIRE[NT]\b)|\bR\.?C\.?S\b",
    "HU": r"\b[Aa]dószám\b|\b[Cc]égjegyzékszám\b",
    "ID": r"\bNPWP\b",
    "IN": r"\bGSTIN\b|\bUDYAM\b",
    "IT": r"\b[Pp]\.?\s?IVA\b|\b[Pp]artita IVA\b",
    "KR": r"사업자\s?등록\s?번호",
    "NL": r"\bK[vV]K\b",
    "PL": r"\bREGON\b|\bKRS\b",
    "RU": r"\bОГРН(?:ИП)?\b",
    "TR": r"\bMERS[İI]S\b|\b[Vv]ergi [Nn]o\b",
    "TW": r"統一編號|統編",
    "UA": r"\bЄДРПОУ\b",
    "VN": r"\bMST\b|[Mm]ã số thuế",
}
# The number behind one of these names.
_NAMED: Final = re.compile("|".join(rf"(?P<{code}>{names})" for code, names in _OF_COUNTRY.items()))
_NUMBER: Final = re.compile(r"[^\d\n]{0,14}\d[\d\s./-]{4,}")
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
    found = {each.lastgroup for each in _NAMED.finditer(text) if _NUMBER.match(text, each.end())}
    return found.pop() if len(found) == 1 else None
