"""Registration codes of firms: check digits decide, and the kind is part of the value: `uscc:91130500MA0XXXXXXX`.

The Chinese unified social credit code is GB 32100-2015; its third to eighth characters are the area (GB/T 2260) of the
office that registered the firm.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import Final

from stdnum.at import uid as at_uid
from stdnum.cn import uscc
from stdnum.de import vat as de_vat
from stdnum.es import nif as es_nif
from stdnum.eu import vat as eu_vat
from stdnum.fr import siren, siret
from stdnum.gb import vat as gb_vat
from stdnum.in_ import gstin
from stdnum.it import iva
from stdnum.jp import cn as jp_cn
from stdnum.kr import brn
from stdnum.pl import nip, regon
from stdnum.ru import inn
from stdnum.tw import ubn
from stdnum.us import ein

_Check = Callable[[str], bool]
_USCC: Final = re.compile(r"(?<![0-9A-Z])[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}(?![0-9A-Z])")
_OFFICES: Final = ("91", "92", "93")  # of firms, sole traders and farmers' co-operatives, table 1 of the standard
_PROVINCES: Final = frozenset(  # GB/T 2260; 10 is the State's own office
    f"{region}{at}"
    for region, most in (("1", 5), ("2", 3), ("3", 7), ("4", 6), ("5", 4), ("6", 5))
    for at in range(most + 1)
)
_OLD_CN: Final = re.compile(r"(?<!\d)\d{15}(?!\d)")
_GSTIN: Final = re.compile(r"(?<![0-9A-Z])\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]Z[0-9A-Z](?![0-9A-Z])")
_EU_VAT: Final = re.compile(
    r"(?<![0-9A-Z])(?:AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL"
    r"|PT|RO|SE|SI|SK|XI)[ -]?[0-9A-Z][0-9A-Z .-]{6,14}(?![0-9A-Z])"
)
_GAPS: Final = re.compile(r"[\s.\-/]")

# Codes that are digits alone: the label they stood under must name them, or the country leave no other.
_LABELLED: Final[tuple[tuple[str, re.Pattern[str], re.Pattern[str], _Check], ...]] = (
    ("nip", re.compile(r"\bnip\b", re.I), re.compile(r"\d{3}[- ]?\d{3}[- ]?\d{2}[- ]?\d{2}|\d{3}-\d{2}-\d{2}-\d{3}"),
    nip.is_valid),
    ("regon", re.compile(r"regon", re.I), re.compile(r"\d{14}|\d{9}"), regon.is_valid),
    ("inn", re.compile(r"\binn\b|инн", re.I), re.compile(r"\d{12}|\d{10}"), inn.is_valid),
    ("siret", re.compile(r"siret", re.I), re.compile(r"\d{3} ?\d{3} ?\d{3} ?\d{5}"), siret.is_valid),
    ("siren", re.compile(r"siren|\brcs\b", re.I), re.compile(r"\d{3} ?\d{3} ?\d{3}"), siren.is_valid),
    ("ein", re.compile(r"\bein\b", re.I), re.compile(r"\d{2}-?\d{7}"), ein.is_valid),
    ("jp-cn", re.compile(r"法人番号"), re.compile(r"\d{13}"), jp_cn.is_valid),
    ("kr-brn", re.compile(r"사업자"), re.compile(r"\d{3}-?\d{2}-?\d{5}"), brn.is_valid),
    ("tw-ubn", re.compile(r"統一編號|統編|统一编号|unified business n|\bubn\b", re.I), re.compile(r"\d{8}"),
    ubn.is_valid),
    ("it-iva", re.compile(r"p\.? ?iva|partita iva", re.I), re.compile(r"\d{11}"), iva.is_valid),
    ("es-nif", re.compile(r"\b(?:cif|nif)\b", re.I), re.compile(r"[A-Z]-?\d{7}-?[0-9A-Z]", re.I), es_nif.is_valid),
    ("de-vat", re.compile(r"ust|umsatzsteuer", re.I), re.compile(r"(?:DE ?)?\d{3} ?\d{3} ?\d{3}", re.I),
    de_vat.is_valid),
    ("at-vat", re.compile(r"\buid\b", re.I), re.compile(r"(?:AT ?)?U ?\d{8}", re.I), at_uid.is_valid),
    ("gb-vat", re.compile(r"\bvat\b|\bgb ?\d", re.I), re.compile(r"(?:GB ?)?\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?", re.I),
    gb_vat.is_valid),
    ("gb-company", re.compile(r"company (?:no|number|registration)|\bcrn\b", re.I),
    re.compile(r"(?:[A-Z]{2}\d{6}|\d{8})", re.I), bool),
)  # fmt: skip
_SIREN_IN_GROUPS: Final = re.compile(r"\d{3}[ \u00a0.]\d{3}[ \u00a0.]\d{3}")


def registrations(raw: str, *, label: str | None = None) -> Iterator[str]:
    """Yield every code of a string that checks as `kind:CODE`, in the order of kinds.

    `label` is what it stood under ("NIP", "VAT No."): bare digits mean nothing without it.

    >>> list(registrations("统一社会信用代码：91110000600037341L")), list(registrations("1132980823", label="NIP"))
    (['uscc:91110000600037341L'], ['nip:1132980823'])
    """
    text = unicodedata.normalize("NFKC", raw[:500]).upper()
    packed = _GAPS.sub("", text)
    for found in _USCC.finditer(text if _USCC.search(text) else packed):
        if uscc.is_valid(found[0]):
            yield f"uscc:{found[0]}"
    for found in _GSTIN.finditer(text):
        if gstin.is_valid(found[0]):
            yield f"gstin:{found[0]}"
    if re.search("执照|注册号|工商|註冊|REGISTRATION|LICEN[SC]E", f"{label or ''}{text}".upper()):
        yield from (f"cn-old:{found[0]}" for found in _OLD_CN.finditer(text) if is_old_chinese_code(found[0]))
    for found in _EU_VAT.finditer(text):
        if eu_vat.is_valid(found[0]):
            yield f"vat:{eu_vat.compact(found[0])}"
    yield from _labelled(text, f"{label or ''} {text}")


def _labelled(text: str, context: str) -> Iterator[str]:
    for kind, words, shape, check in _LABELLED:
        if words.search(context):
            for found in shape.finditer(text):
                code = _GAPS.sub("", found[0]).upper()
                if check(code):
                    yield f"vat:{_with_prefix(code, kind)}" if kind.endswith("-vat") else f"{kind}:{code}"
                    return


def _with_prefix(code: str, kind: str) -> str:
    country = kind[:2].upper()
    return code if code.startswith(country) else f"{country}{code}"


def is_old_chinese_code(code: str) -> bool:
    """Whether a 15-digit number of before 2015 checks (GS 15-2006: ISO 7064, MOD 11,10)."""
    if len(code) != 15 or not code.isdigit():
        return False
    carry = 10
    for digit in code[:14]:
        carry = ((carry + int(digit)) % 10 or 10) * 2 % 11
    return (carry + int(code[14])) % 10 == 1


def misprinted_uscc(raw: str) -> tuple[str, str] | None:
    """Return a Chinese code whose last character does not check, and the one that would; None where there is none.

    Only where the whole string has the shape of such a code and begins as those of firms do: no other
    number of eighteen digits (an identity card, an account) is taken for it. The first four are the office that
    registers firms and the province (GB 32100-2015).

    >>> misprinted_uscc("9111 0000 6000 3734 1M"), misprinted_uscc("91110000600037341L")
    (('91110000600037341M', 'L'), None)
    """
    code = _GAPS.sub("", unicodedata.normalize("NFKC", raw[:500]).upper())
    if not _USCC.fullmatch(code) or code[:2] not in _OFFICES or code[2:4] not in _PROVINCES:
        return None
    right = str(uscc.calc_check_digit(code[:-1]))
    return (code, right) if code[-1] != right else None


def area_of_uscc(value: str) -> str | None:
    """Return the six digits of the office that registered a firm (GB/T 2260), None where the value is no such code.

    100000 stands for the State's own office: it says nothing of a place.

    >>> area_of_uscc("uscc:91110000600037341L")
    '110000'
    """
    code = value.removeprefix("uscc:").upper()
    if value.startswith("cn-old:"):
        return value[7:13]
    return code[2:8] if len(code) == 18 and uscc.is_valid(code) else None


def may_be_siren(raw: str) -> bool:
    """Whether a number is written as one of the French register is, in groups of three, with its check digit.

    >>> may_be_siren("552 100 554"), may_be_siren("552 100 555"), may_be_siren("552100554")
    (True, False, False)
    """
    return _SIREN_IN_GROUPS.fullmatch(raw) is not None and siren.is_valid(re.sub(r"\D", "", raw))
