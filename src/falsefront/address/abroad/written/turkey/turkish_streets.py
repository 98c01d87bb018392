"""Quarters, boulevards, blocks and doors of Turkey as lists abroad and forms write them.

"Ic Kapi No: 6 Kamara Blok No: 52" is door 6 of house 52: the number behind a block or house that has a name is the
street's. A quarter may be run together with the street behind it (BaykusMah.Turna Cad.), or stand in English. A form
has a label before each part (Mahalle: Baykus Cadde/Sokak: Turna Sok. Ilce: Nilufer Il: Bursa), an estate its blocks by
a stroke (San. Sit. B/12), and the land register counts plots in blocks (132. Ada 5. Parsel, Block 132, Parcel 5).
"""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, forms, longest_first, values


def _any(words: frozenset[str] | dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in longest_first(words))


_STREETS: Final = forms("abroad.turkish.street")
_WRITTEN: Final = values("abroad.turkish.written")
_LABELS: Final = forms("abroad.turkish.outer") | forms("abroad.number.sign")
_WORD: Final = re.compile("[a-z]+")
_OTHERWISE: Final = re.compile(rf"\b({_any(_WRITTEN)})\b\.?")
_QUARTER_GLUED: Final = re.compile(rf"(?<=[a-z]{{3}})({expression('abroad.turkish.glued')})\.(?=[a-z])")
_DOOR: Final = re.compile(rf"\b(?:{_any(forms('abroad.turkish.door'))})\b[ .:]*(\w+)[ ,]*")
_NAMED: Final = re.compile(
    rf"\b([a-z]{{2,}} (?:{_any(forms('abroad.turkish.named'))}))\b[. ,]*(?=(?:{_any(_LABELS)})\b)"
)
_ZONE: Final = re.compile(
    rf"\b({_any(forms('abroad.turkish.zone'))})\.? (?:{_any(forms('abroad.turkish.glued'))})\b\.?,?"
)
_FORM_QUARTER: Final = re.compile(
    rf"\b(?:{_any(forms('abroad.turkish.quarter'))}) ?: ?([a-z][a-z ]*?)[ ,]*"
    rf"(?=(?:{_any(forms('abroad.turkish.form'))})\b[ /a-z]*:|,)"
)
_FORM: Final = re.compile(
    rf"[ ,]*\b(?:{_any(forms('abroad.turkish.form'))})(?: ?/ ?(?:{_any(forms('abroad.turkish.form'))}))? ?: ?"
)
_ENGLISH_NUMBER: Final = re.compile(r"\bnumber ?:? ?(?=\d)")
_SHORT_BLOCK: Final = re.compile(r"(?<![\w'])([a-z]\d?) bl\b\.?")
_NUMBERED_BLOCK: Final = re.compile(r"(?<![\w/-])(\d{1,2})\.? (?:block|blk|bl)\b\.?(?=[ ,]*(?:no\b|#|\d))")
_STROKE: Final = re.compile(rf"\b((?:{_any(forms('abroad.turkish.estate'))})\b\.?),? ([a-z]\d?)/(\d{{1,4}})\b")
_BLOCK_WORDS: Final = _any(forms("abroad.turkish.block"))
_PLOT_WORDS: Final = _any(forms("abroad.turkish.plot"))
_NOLU: Final = _any(forms("abroad.turkish.numbered"))
_COUNTED_PLOT: Final = rf"(\d{{1,4}})[.,]? ?(?:(?:{_NOLU})\b\.? ?)?(?:{_PLOT_WORDS})\b"
_PLOT: Final = re.compile(
    rf"[ ,]*(?:\b(\d{{1,5}})[.,]? ?(?:{_BLOCK_WORDS})\b|\b(?:{_BLOCK_WORDS})\b(?: ?no)?[ .:#-]*(\d{{1,5}})\b)[ .,/-]*"
    rf"(?:{_COUNTED_PLOT}|\b(?:{_PLOT_WORDS})\b(?: ?no)?[ .:#-]*(\d{{1,4}})\b)[ ,]*"
)
_REGISTERED: Final = re.compile(rf"\b(?:{_PLOT_WORDS})\b")
_NUMBERED: Final = re.compile(r"\bno\b")


def written(text: str) -> str:
    """Return a folded, lower-case text of Turkey with its quarters, boulevards and doors as the readers know them.

    >>> written("ic kapi no: 6 kamara blok no: 52 turna sk. merkez mah, sisli")
    ', daire 6, kamara blok, no: 52 turna sk. merkez mah, sisli'
    >>> written("mahalle: baykus cadde/sokak: turna sok. no: 3 ilce: nilufer il: bursa")
    'baykus mah., turna sok. no: 3, nilufer, bursa'
    >>> written("ikitelli osb 132. ada 5. parsel, basaksehir"), written("baykus san. sit. b/12 istanbul")
    ('ikitelli osb, blok 132, no: 5, basaksehir', 'baykus san. sit. b blok no: 12 istanbul')
    >>> written("baykusmah.turna cad.no:5"), written("ikitelli osb mah. turna bul. no 17")
    ('baykus mah. turna cad.no:5', 'ikitelli osb, turna bulvari no 17')
    """
    text = _FORM.sub(", ", _FORM_QUARTER.sub(r"\1 mah. ", text)).strip(" ,") if ":" in text else text
    text = _STROKE.sub(r"\1 \2 blok no: \3", _SHORT_BLOCK.sub(r"\1 blok", _ENGLISH_NUMBER.sub("no: ", text)))
    text = _NUMBERED_BLOCK.sub(r"\1. blok", text)
    text = _plot(text) if _REGISTERED.search(text) else text
    text = _QUARTER_GLUED.sub(r" \1. ", text)
    text = _OTHERWISE.sub(lambda it: _WRITTEN[it[1]], _DOOR.sub(r", daire \1, ", text))
    text = _ZONE.sub(r"\1,", text)
    if _STREETS.isdisjoint(_WORD.findall(text)):
        return text
    return _NAMED.sub(r"\1, ", text)


def _plot(text: str) -> str:
    """Return a text whose plot of the land register is a number of a block, where no other number is labelled."""
    plain = _PLOT.sub(lambda it: f", blok {it[1] or it[2]}, no: {it[3] or it[4]}, ", text).strip(" ,")
    return text if _NUMBERED.search(_PLOT.sub(" ", text)) else plain
