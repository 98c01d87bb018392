"""The words of addresses in Arabic and Hebrew letters as their Latin forms, each of which stands apart.

Who writes Arabic leaves out hamza, dots and short vowels as he likes, so that words are looked for without them. A road
or house may be called after a town or country, which then is its name: شارع لبنان is Lebanon Street.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.text.late import late

_LETTER: Final = "[\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3]"
_HAS_LETTER: Final = re.compile(_LETTER)
_LATER: Final = re.compile("[\u0640\u064b-\u065f\u0670\u0591-\u05bd\u05bf-\u05c7]+")  # vowels, letters drawn out
# Letters with and without their marks, or as they stand on another country's keys.
_FOLDED: Final = str.maketrans(
    "أإآٱىیةکھ׳״”’־٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "اااايي" + "ه" + "كه" + "'\"\"'-" + "01234567890123456789"
)
_THE: Final = "ال"
_IN_OR_AND: Final = "[بوف]?"  # one word with the article behind it: بالدمام
_IN: Final = "ב?"  # one word with what stands behind it: ברחוב
_OPEN: Final = "ى"
_SHORT: Final = 3  # letters of a word that another one is with its last letter: على, علي
_WORDS: Final = {
    _LATER.sub("", form): said
    for form, said in (*values("abroad.script.ordinal").items(), *values("abroad.script").items())
    if _HAS_LETTER.search(form)
}
_PLAIN: Final = {form.translate(_FOLDED): said for form, said in _WORDS.items()}
_NUMBERED: Final = {form.translate(_FOLDED): said for form, said in values("abroad.script.numbered").items()}
_NUMBER: Final = re.compile(r" *\d")
_KINDS: Final = frozenset[str]().union(
    *map(
        forms,
        (
            "abroad.road", "abroad.road.leading", "abroad.development", "abroad.development.leading", "abroad.area",
            "abroad.area.leading", "abroad.building", "abroad.unit", "abroad.floor", "abroad.plot", "abroad.post_box",
            "abroad.institution", "abroad.beside", "abroad.number",
        ),
    )
)  # fmt: skip
_DAY: Final = re.compile("(\\d)(?:st|nd|rd|th) of")  # 6th of October is a city, and a day before it
_CALLED: Final = forms("abroad.road.leading") | forms("abroad.development.leading")


def _apart(word: str) -> str:
    """Return an expression for a word that stands apart: حي is no part of بحيرة, רחוב none of רחובות."""
    before = _IN if "\u05d0" <= word[0] <= "\u05ea" else _IN_OR_AND if word.startswith(_THE) else ""
    before = before or (r"(?<!\d)" if word[0].isdigit() else "")
    return before + re.escape(word) + (f"(?!{_LETTER})" if _HAS_LETTER.match(word[-1]) else "")


_WORD: Final = late(f"(?<!{_LETTER})(?:{'|'.join(map(_apart, longest_first(_NUMBERED | _PLAIN)))})")


def words_in_latin(text: str) -> str:
    """Return a text with its words of Arabic and Hebrew letters in Latin ones; names stand.

    >>> words_in_latin("12 شارع لبنان , القاهره").split()
    ['12', ',', 'shari', 'lebanon', ',', ',', 'cairo']
    >>> words_in_latin("רחובות").split()  # a town, and no street (רחוב)
    [',', 'rehovot']
    """
    if text.isascii() or _HAS_LETTER.search(text) is None:
        return text
    text = _LATER.sub("", text)
    parts, end, is_called = [""], 0, False
    for match in _WORD.finditer(text.translate(_FOLDED)):
        is_numbered = match[0] in _NUMBERED and _NUMBER.match(text, match.end())
        said = _NUMBERED[match[0]] if is_numbered else _said(text[match.start() : match.end()], match[0])
        if said is None:
            continue
        between = text[end : match.start()]
        if is_called and between.isspace() and not _KINDS.issuperset(said.strip(" ,").split()[-1:]):
            said = _DAY.sub(r"\1", said.replace(",", " "))
        parts += between, said
        end, is_called = match.end(), said.strip(" ,") in _CALLED
    return "".join((*parts, text[end:]))


def _said(written: str, folded: str) -> str | None:
    """Return what a word is in Latin letters, without the "in" or "and" that is one with its article: بالدمام."""
    if written in _WORDS:
        return _WORDS[written]
    if len(written) <= _SHORT and written.endswith(_OPEN):
        return None
    return _PLAIN.get(folded) or _PLAIN.get(folded[1:])
