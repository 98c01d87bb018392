"""What parts the addresses of a field, "Office: ...; Factory: ...": separators, counts, and the labels before them.

Asked of every address that a page gives, so that nothing here needs the reader of addresses.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.text.hanzi import HAN, simplified

SEPARATORS = re.compile(r"[;；\n|]+|\s/\s|//")
COUNTED = re.compile(r"(?:(?<=^)|(?<=[\s;；,，。|]))(?:[(（]?[1-9][)）]|[1-9][.、](?!\d)|[①-⑨])\s*")
# Asked first: most texts have none of it. Two looks at one sign each take a third of the time of one for all.
_HINT = re.compile("[;；\n|:：①-⑨/]")
_COUNT_HINT = re.compile("[1-9](?=[)）、.])")
_LETTERS = re.compile(r"[^\W\d_]+")
TRIMMED = " \t\r\n;；,，、|/。"


@cache
def labels() -> re.Pattern[str]:
    """Return what finds the word and colon before an address: "Factory Address 2:", 工厂地址."""
    words = [re.escape(word) for word in longest_first(forms("field.use") | forms("field.address"))]
    han = [word for word in words if HAN.search(word)]
    latin = [word for word in words if not HAN.search(word)]
    word = "|".join(latin)
    return re.compile(
        rf"(?:(?<=^)|(?<=[\s;；,，.。|/()（）]))(?:(?:{word})\.?[\s&-]*){{1,3}}[1-9]?\s*[:：]"
        rf"|(?:{'|'.join(han)}){{1,3}}[1-9一二三四五]?\s*[:：]",
        re.IGNORECASE,
    )


def may_be_several(text: str) -> bool:
    """Whether anything in a text parts addresses; most have nothing, and asking costs less than reading.

    >>> may_be_several("8 Renmin Road, Xingtai"), may_be_several("Office: 8 Renmin Road; Factory: 6 Heping Road")
    (False, True)
    """
    if _HINT.search(text) is None and _COUNT_HINT.search(text) is None:
        return False
    if SEPARATORS.search(text) or len(COUNTED.findall(text)) > 1:
        return True
    return text.count(":") + text.count("：") > 1 and len(labels().findall(without_accents(text))) > 1


def label_before(text: str, part: str) -> str | None:
    """Return the label that stands right before a part of a field, without its colon; None where none does.

    >>> label_before("Office: 8 Renmin Road, Xingtai; Factory: 66 Heping Road", "66 Heping Road")
    'Factory'
    """
    before = text[: max(text.find(part), 0)]
    last = max(labels().finditer(without_accents(before)), key=lambda found: found.end(), default=None)
    if last is None or before[last.end() :].strip(TRIMMED):
        return None
    return before[last.start() : last.end()].strip(TRIMMED + ":：()（）")


def uses_in(label: str) -> frozenset[str]:
    """Return what the words of a label say that an address is for: a word of the lexicon for each use.

    >>> sorted(uses_in("Factory address")), sorted(uses_in("工廠地址")), sorted(uses_in("Address 2"))
    (['factory'], ['工厂'], [])
    >>> sorted(uses_in("Юридический адрес")), sorted(uses_in("Địa chỉ nhà máy"))
    (['legal'], ['nha may'])
    """
    plain = simplified(without_accents(label).casefold())
    words = f" {' '.join(_LETTERS.findall(plain))} "
    return frozenset(
        use for form, use in _uses().items() if (form in plain if HAN.search(form) else f" {form} " in words)
    )


@cache
def _uses() -> dict[str, str]:
    """Return what each word says that an address is for, those of fields and those of labels alone."""
    return {form.casefold(): form for form in forms("field.use")} | {
        simplified(form): simplified(use) for form, use in values("label.use").items()
    }


def without_former_parts(parts: Sequence[str]) -> list[str]:
    """Return the parts of a field without those that it calls former ones, and without the words that call them so.

    >>> without_former_parts(["9 Forge Street, Leeds; old", "14 Kiln Lane, Sheffield"])
    ['9 Forge Street, Leeds']
    >>> without_former_parts(["Calle Hidalgo 3, Puebla", "antes: Calle Morelos 2, Puebla"])
    ['Calle Hidalgo 3, Puebla']
    """
    kept: list[str] = []
    is_former = False
    for part in parts:
        ends = _former_at_end().search(part)
        if not is_former and _former_at_start().match(part) is None:
            kept.append(part[: ends.start()].strip(TRIMMED) if ends else part)
        is_former = ends is not None
    return kept


@cache
def _former_at_end() -> re.Pattern[str]:
    """Return what finds the word before a label that calls its address a former one: "...; old" (address: ...)."""
    return re.compile(rf"[;；,，。/|(（\[]\s*(?:[^\W\d_]{{2,7}}\s)?(?:{_formers()})\s*$", re.IGNORECASE)


@cache
def _former_at_start() -> re.Pattern[str]:
    return re.compile(rf"[(（\[]?\s*(?:{_formers()})\s*[:：]", re.IGNORECASE)


@cache
def _formers() -> str:
    words = (word for kind in ("beside.former", "beside.was", "beside.old") for word in forms(kind))
    return "|".join(map(re.escape, longest_first(frozenset(words))))


def without_accents(text: str) -> str:
    """Return a text of the same length whose letters are plain: Văn phòng is as long as Van phong."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", letter)[:1] for letter in text.replace("đ", "d").replace("Đ", "D"))
