"""Folding: one plain spelling for every disguise, and a record of what had to be undone."""

import html
import re
import unicodedata
from typing import NamedTuple

from falsefront.text.confusables import unmask
from falsefront.text.invisible import INVISIBLE


class Folded(NamedTuple):
    """A text after folding. `signs` is empty where nothing had to be undone that honest writers do not do."""

    text: str
    signs: tuple[str, ...]


_IGNORABLE = re.compile(f"[{INVISIBLE}]")
_INSTEAD_OF_SPACE = re.compile(f"(?<=[a-z])(?:{_IGNORABLE.pattern})+(?=[A-Z])")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# Letters of another style; № and ℅ are signs that honest addresses hold.
_STYLED = re.compile(
    "[\U0001d400-\U0001d7ff\u24b6-\u24e9\U0001f130-\U0001f189\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124"
    "\u2128\u212a-\u2139\u213c-\u2140\u2145-\u214e]"
)
# Hidden inside a word a search misses it. A soft hyphen is what editors put there, and scripts that are written
# without spaces (Thai, Khmer) have such signs between words.
_IN_WORD = "[0-9A-Za-z\u00c0-\u024f\u0370-\u052f\u3400-\u9fff]"
# Behind a word a search for two words misses it too; there marks of direction and joiners of other scripts are honest.
_HIDDEN = re.compile(
    rf"(?<={_IN_WORD})(?:\u00ad*(?:(?!\u00ad){_IGNORABLE.pattern}\u00ad*)+(?={_IN_WORD})"
    rf"|[\u200b\u2060\ufeff]+(?= {_IN_WORD}))"
)
_SPACED = re.compile(
    r"(?<![A-Za-z.])[A-Za-z](?:(?:\.[A-Za-z]){3,}|(?: [A-Za-z]){3,}|(?:_[A-Za-z]){3,}|(?:-[A-Za-z]){3,}"
    r"|(?:[·•*][A-Za-z]){3,})(?![A-Za-z])"
)
_SPACED_DIGITS = re.compile(r"(?<![\dA-Za-z.-])\d(?:(?:\.\d)+|(?:_\d)+|(?:[·•*]\d)+)(?![\dA-Za-z.-])")  # 8.8 among such
# Where wider gaps part the words of such a text, the short ones too: "B e i  L u", "N o . 5 2 0".
_SPACED_SHORT = re.compile(r"(?<!\S)[A-Za-z\d](?: [A-Za-z\d.](?![^\s,]))+")
_SPACED_NUMBER = re.compile(r"(?<!\S)(?<![A-Za-z] )([Nn]) ([Oo]) ?\. ?(\d(?: \d)*)(?![\dA-Za-z.-]| \d)")
# Begins with a sign: few places to try.
_MAYBE_SPACED = re.compile(r"([. _·•*-])(?:[A-Za-z]\1[A-Za-z]\1[A-Za-z]|(?<=[Nn] )[Oo] ?\. ?\d)")
_NOT_LETTER = re.compile(r"[^A-Za-z]")
_MARK = re.compile("[\u0300-\u036f]")
_THIRD_TONE = re.compile("(?<=[Ss]h)[ǎă](?=n ?x)")  # of 陕西, which is Shaanxi without tones
_UMLAUT = re.compile("(?<=[lnLN])[üǖǘǚǜÜǕǗǙǛ]")
_ALL_APART = re.compile(r"^\S(?: \S){7,}$")
_WORD_GAP = re.compile(r"(?<=\S)[ \t]{2,}(?=\S)")
_WORD_BOUNDS = re.compile(r"(?<=[A-Za-z])(?=\d)|(?<=\d)(?=(?!(?:st|nd|rd|th)\b)[A-Za-z])|(?<=,)(?=\S)")
# The generic words that are found again in a text whose words have all run together.
_GENERIC = re.compile(
    "(building|mansion|tower|block|room|suite|floor|unit|road|street|avenue|boulevard|lane|north|south|east|west|middle|"
    "district|county|province|city|garden|plaza|square|business|commercial|industrial|international|center|centre|park|"
    "zone|village|town|china)",
    re.IGNORECASE,
)
_RUN_TOGETHER = re.compile(r"(?=.*[,\d])[A-Za-z\d.,;:#'-]{12,}")  # no space, and no sign of a link or an e-mail
_LINK = re.compile(r"www\.|\.(?:com|cn|net|org)\b", re.IGNORECASE)
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
# Letters put for digits: l52, 1O2, l8Ol. A capital L stands for a level, I3 and O2 for buildings.
_FOR_DIGITS = re.compile(
    r"(?<![A-Za-z\d])(?!\d+o(?![\dlIO]))(?=[lIOo]*\d[\dlIOo]*[lIOo]|[lIOo]+\d{2}|[lIOo]{2,}\d)[\dlIOo]{2,}(?![A-Za-z\d])"
    r"|(?<![A-Za-z\d])l(?=\d)|(?<=\d)[lOo](?=\d)"
)
# A nought put for an o inside a word: "R0ad", "N0RTH"; no postcode or block has so many letters about it.
_FOR_LETTERS = re.compile(
    r"(?<![A-Za-z\d])[A-Za-z]+(?:(?<=[A-Za-z])0[a-z]{2}|(?<=[A-Z])0(?:[A-Z]{3}|(?<=[A-Z]{2}0)[A-Z]{2}))[A-Za-z]*"
    r"(?![A-Za-z\d])"
)
_LEAST_IN_SMALL = 3  # letters and digits: l60; l2 is the second level
_DIGITS = str.maketrans("lIOo", "1100")
_HAN = re.compile("[\u3400-\u9fff]")
# Asked first, since it takes a tenth of the time; it begins with the digit, so that few places are tried.
_BEFORE_DIGIT = re.compile(r"\d(?:[lIOo]|(?<=[lIOo].))")
# An a in disguise: no e-mail has a domain without a dot.
_AT = re.compile(r"(?<![\w.])([A-Za-z]*)@(?=[A-Za-z]+(?![\w-]*\.\w))")
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});", re.IGNORECASE)
_ESCAPED = re.compile(r"(?:\\r)?\\[nrt](?=[^a-z]|$)")
_FRACTION = re.compile("(?<=[0-9])([\u00bc-\u00be])")  # 12½ is no 121/2
_DASHES = str.maketrans(
    dict.fromkeys("‐‑‒–—―−﹘﹣－〜~～ー", "-")
    | dict.fromkeys("’‘`´ʻʼ′", "'")
    | {"・": " ", "\u2044": "/", "Đ": "D", "đ": "d"}
)


def fold(text: str) -> Folded:
    """Return the text in one plain spelling: NFKC, nothing invisible, no look-alikes, no letter-spacing, no accents.

    Full width is not a sign of evasion (Chinese input methods write it), nor are accents.

    >>> fold("Z.h.a.n.g.y.e Сity, Ｎｏ．５")
    Folded(text='Zhangye City, No.5', signs=('look-alike letters: Сity', 'letter-spaced: Z.h.a.n.g.y.e'))
    """
    if "&" in text or "\\" in text:
        text = _as_meant(text)
    if text.isascii():
        if not text.isprintable():
            return _unspace(_CONTROL.sub(" ", text), ())
        is_plain = " " in text[2:] and text[:1] != " " != text[1:2] and "@" not in text and "_" not in text
        return Folded(text, ()) if is_plain and not may_be_spaced(text) else _unspace(text, ())
    signs: list[str] = []
    if _IGNORABLE.search(text):
        if _HIDDEN.search(text):
            signs.append("invisible characters")
        text = _IGNORABLE.sub("", _INSTEAD_OF_SPACE.sub(" ", text))
    if _STYLED.search(text):
        signs.append("styled letters")
    text = unicodedata.normalize("NFKC", _FRACTION.sub(r" \1", text)).translate(_DASHES)
    text, changed = unmask(text)
    if changed:
        signs.append("look-alike letters: " + " ".join(changed))
    return _unspace(_plain_letters(_CONTROL.sub(" ", text)), tuple(signs))


def _as_meant(text: str) -> str:
    r"""Return a text without what a program left written out: character references and escaped line ends.

    >>> _as_meant(r"5 Xi&#39;an Road\nA &amp; B Plaza"), _as_meant("A&B; C")
    ("5 Xi'an Road\nA & B Plaza", 'A&B; C')
    """
    return _ESCAPED.sub("\n", _REFERENCE.sub(lambda match: html.unescape(match[0]), text))


def visible(text: str) -> str:
    r"""Return a text without the characters that nobody sees; what is seen stays as it is.

    >>> visible("+86 139\u200b 0000\u2060 0301")
    '+86 139 0000 0301'
    """
    return text if text.isascii() else _IGNORABLE.sub("", text)


def may_be_spaced(text: str) -> bool:
    """Whether folding would close up letters that stand apart, or read letters as digits: sure where it says no.

    >>> may_be_spaced("Room 5, B Plaza"), may_be_spaced("Z.h.a.n.g")
    (False, True)
    """
    if _MAYBE_SPACED.search(text) is not None or _BEFORE_DIGIT.search(text) is not None:
        return True
    return "0" in text and _FOR_LETTERS.search(text) is not None


def _plain_letters(text: str) -> str:
    """Drop accents from Latin letters, pinyin's ü as v; a text in another script is not touched.

    >>> _plain_letters("Shǎnxī Běi Lù"), _plain_letters("Shānxī Lù")
    ('Shaanxi Bei Lu', 'Shanxi Lu')
    """
    text = _THIRD_TONE.sub("aa", _UMLAUT.sub("v", text))
    decomposed = unicodedata.normalize("NFD", text)
    return text if not _MARK.search(decomposed) else unicodedata.normalize("NFC", _MARK.sub("", decomposed))


def _with_digits(text: str) -> str:
    """Return a text with digits for the letters put for them; "1o" is an ordinal, and "l2" a level.

    >>> _with_digits("No. l8Ol, Floor 1O"), _with_digits("l60 renmin rd, 1o andar"), _with_digits("I3, O2, L2, 3o B")
    ('No. 1801, Floor 10', '160 renmin rd, 1o andar', 'I3, O2, L2, 3o B')
    """
    is_lower = text.islower() and not _HAN.search(text)

    def digits(match: re.Match[str]) -> str:
        is_said = is_lower and ("o" in match[0] or len(match[0]) < _LEAST_IN_SMALL)
        return match[0] if is_said else match[0].translate(_DIGITS)

    return _FOR_DIGITS.sub(digits, text)


def _unspace(text: str, signs: tuple[str, ...]) -> Folded:
    if text[1:2] == " " or text[:1] == " ":
        closed = " ".join(text.replace("\n", " , ").split())
        if _ALL_APART.match(closed) and text.isascii():
            if _WORD_GAP.search(text.strip()):  # the words are told by wider gaps
                told = ["".join(word.split()) for word in _WORD_GAP.split(text.strip())]
                return Folded(" ".join(told), (*signs, "letter-spaced"))
            words = _GENERIC.sub(r" \1 ", _WORD_BOUNDS.sub(" ", closed.replace(" ", "")))
            return Folded(" ".join(words.split()), (*signs, "letter-spaced"))
    if "@" in text and " " in text and _AT.search(text):
        signs = (*signs, "look-alike letters: @")
        text = _AT.sub(r"\1a", text)
    if _BEFORE_DIGIT.search(text) and _FOR_DIGITS.search(text) and (digits := _with_digits(text)) != text:
        signs = (*signs, "letters for digits")
        text = digits
    if "0" in text and (noughts := _FOR_LETTERS.findall(text)):
        signs = (*signs, f"digits for letters: {' '.join(noughts)}")
        text = _FOR_LETTERS.sub(lambda match: match[0].replace("0", "O" if match[0].isupper() else "o"), text)
    if " " not in text and _RUN_TOGETHER.fullmatch(text) and _GENERIC.search(text) and not _LINK.search(text):
        words = _GENERIC.sub(r" \1 ", _WORD_BOUNDS.sub(" ", _HUMPS.sub(" ", text)))
        return Folded(" ".join(words.split()), (*signs, "run together"))
    if _MAYBE_SPACED.search(text):
        text, spaced = _closed_up(text)
        spaced = [each for each in spaced if _ABBREVIATION.fullmatch(each) is None]
        signs = (*signs, "letter-spaced: " + " ".join(spaced)) if spaced else signs
    return Folded(text.replace("_", " "), signs)


# As anybody writes them: G.I.D.C. and G I D C, no Z.h.a.n.g.
_ABBREVIATION = re.compile(r"(?:[A-Z]\.\s?){1,4}[A-Z]\.?|(?:[A-Z] ){1,3}[A-Z]")


def _closed_up(text: str) -> tuple[str, list[str]]:
    """Return a text with the letters together that stand apart, and what those were.

    >>> _closed_up("N o . 5 2 0  T i a n h e  L u , Guangzhou"), _closed_up("N o . 8 8 , Yejin Road")
    (('No.520  Tianhe  Lu , Guangzhou', ['N o . 5 2 0', 'T i a n h e', 'L u']), ('No.88 , Yejin Road', ['N o . 8 8']))
    """
    spaced = [match[0] for match in _SPACED.finditer(text)]
    if spaced and "  " in text and (short := _SPACED_SHORT.findall(text)):
        spaced, text = short, _SPACED_SHORT.sub(lambda match: match[0].replace(" ", ""), text)
    spaced += [number[0] for number in _SPACED_NUMBER.finditer(text) if number[0].count(" ") > 1]
    text = _SPACED_NUMBER.sub(lambda match: f"{match[1]}{match[2]}.{match[3].replace(' ', '')}", text)
    text = _SPACED.sub(lambda match: _NOT_LETTER.sub("", match[0]), text)
    if spaced and _SPACED_DIGITS.search(text):
        text = _SPACED_DIGITS.sub(lambda match: re.sub(r"\D", "", match[0]), text)
    return text, spaced
