"""The words of an address of western Europe in one spelling, each with its part, and what the tables call them."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from falsefront.address.lexicon.table import forms, values

COUNTRIES: Final = frozenset({"BE", "CH", "ES", "FR", "GB", "IE", "IT", "LU", "PT"})
ENGLISH: Final = frozenset({"GB", "IE"})
_SPANISH: Final = frozenset({"ES"})

_SEPARATOR: Final = re.compile(r"[,;|()\[\]\n\r\t:\"<>]+| [-\u2013\u2014]+ ?|(?<=\w)[-\u2013\u2014] (?=\w)")
_ORDINAL: Final = re.compile(r"(\d+) ?\.? ?[\u00ba\u00aa\u00b0]")
_NUMBER_SIGN: Final = re.compile(
    r"\bn(?:um|r)? ?[.]? ?[\u00ba\u00b0\u00aa] ?\.?|\bn\.(?= ?\d)|#(?= ?\d)", re.IGNORECASE
)
_NO_NUMBER: Final = re.compile(
    r"\bs ?[/.] ?n ?(?:[/.] ?c\b|[\u00ba\u00b0])?\.?(?![a-z])|\bs\.? ?numero\b|\bsenza numero\b|\bsin numero\b",
    re.IGNORECASE,
)
_SLASHED: Final = (
    (re.compile(r"\br ?/ ?c(?:h)?\b"), " rc "),
    (re.compile(r"\bc/(?=[ \w])"), " calle "),
    (re.compile(r"\bc/o\b"), " care "),
)
_KILOMETRE: Final = re.compile(r"\b(?:km|p\.?k|kilometr[oe]|quilometro)s?[. ]*(\d+)(?: ?([.,+]) ?(\d+))?")
_RANGE: Final = re.compile(
    r"\b(\d{1,4}[a-z]?)(?P<sign> ?- ?| ?[/&] ?| a | to | et | and | e | y )"
    r"(\d{1,3}(?:(?<=[-/&]\d)[a-z]|(?<=[-/&]\d\d)[a-z])?)\b"
    r"(?!th\b| ?(?:[\u00ba\u00aa]|etage|piano|planta|floor|andar))(?![-/.]\d)"
)
_RANGE_WIDE: Final = re.compile(r"\b(\d{4})[-/](\d{4})\b")
_LETTERED: Final = re.compile(r"\b(\d{1,4}) ?[-/] ?([a-z])\b(?!['\u2019.])")
_PREFIXED: Final = re.compile(r"\b(?:f|fr|b|be|ch|l|lu|i|it|e|es|p|pt)[- ]{0,3}(\d{4,5}(?:-\d{3})?)\b")
_ELIDED: Final = re.compile(r"\b(?:l|d|dell|all|nell|sull|dall|un)'")
_BESIDE_CODE: Final = re.compile(r"\b(\d{4,5})-(?=[a-z]{3})")  # 28911-Leganes
_POST: Final = re.compile(r"\b([a-z]{1,2}\d[a-z\d]?) ?(\d[abd-hjlnp-uw-z]{2})\b")
_OUTWARD: Final = re.compile(r"\b([a-z]{1,2}\d{1,2}[a-z]?)\s*(?:$|,|uk\b|united|england)")
_EIRCODE: Final = re.compile(r"\b([acdefhknprtvwxy]\d[\dw])[ -]?(?=[a-z]*\d)([\da-z]{4})\b")
_NATIONAL: Final = re.compile(r"\bn-? ?(\d{1,3}|ii|iii|iv|vi?)\b(?=,? *(?:km|p\.? ?k))")
_DOTTED: Final = re.compile(r"[a-z]+(?:\.[a-z]+)+")
_WORD: Final = re.compile(r"[a-z\d]+(?:[./-][a-z\d]+)*")
_HAS_DIGIT: Final = re.compile(r"\d")
_AND: Final = forms("abroad.europe.and")
_BESIDE: Final = 2  # from a house to the next on its side of the road
_LEAST_SHORT: Final = 4  # digits of a house before a stroke whose range is cut short
_GLUED: Final = re.compile(r"(no?|nr|num|lt|lote|km|unit|bat|esc|sc|int|bte|cs|bp)[.-]?(\d+[a-z]?)")


def _phrases(table: Mapping[str, str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for form in table:
        words = tuple(form.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(those, key=len, reverse=True)) for first, those in found.items()}


class Table(NamedTuple):
    """Forms of one or several words with their values."""

    values: Mapping[str, str]
    kinds: frozenset[str]
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]

    def found(self, words: Sequence[str], at: int, end: int) -> tuple[int, str] | None:
        """Return of the longest form that begins at a word how many words it has, and its value."""
        for phrase in self.phrases.get(words[at], ()) if at < end else ():
            if at + len(phrase) <= end and tuple(words[at : at + len(phrase)]) == phrase:
                return len(phrase), self.values[" ".join(phrase)]
        return None


def table(kind: str, mark: str | None = None) -> Table:
    """Return the forms of a kind."""
    found = values(kind, mark)
    return Table(found, frozenset(found.values()), _phrases(found))


def kinds_by_country(kind: str) -> Mapping[str, Table]:
    """Return for each country the kinds of roads that its words may be, with a space between."""
    found: dict[str, dict[str, str]] = {country: {} for country in COUNTRIES}
    for form, value in values(kind).items():
        for sort, _, countries in (it.partition(":") for it in value.split()):
            for country in countries.split(","):
                found[country][form] = f"{found[country].get(form, '')} {sort}".strip()
    return {country: Table(those, frozenset(those.values()), _phrases(those)) for country, those in found.items()}


HIGHWAY: Final = "highway"
LEADING: Final = kinds_by_country("abroad.europe.road")
BEHIND: Final = kinds_by_country("abroad.europe.road.behind")
ENDINGS: Final = values("abroad.europe.road.ending")
LABELS: Final = table("abroad.europe.label")
LABELS_BEHIND: Final = forms("abroad.europe.label.behind")
DOORS: Final = table("abroad.europe.door")
SMALL: Final = forms("abroad.europe.small")
PARTS: Final = table("abroad.europe.part", "leading")
PARTS_BEHIND: Final = table("abroad.europe.part", "behind")
REGIONS: Final = table("abroad.europe.region")
LANDS: Final = table("abroad.europe.country")
_SHORT: Final = (
    frozenset(
        form
        for known in (LABELS, PARTS, REGIONS, LANDS, *LEADING.values(), *BEHIND.values())
        for form in known.values
        if " " not in form
    )
    | forms("abroad.europe.title")
    | forms("abroad.europe.firm")
)


class Written(NamedTuple):
    """The words of a text with the parts they stand in, and what no word tells."""

    words: tuple[str, ...]
    part: tuple[int, ...]
    codes: frozenset[str]  # of Britain and Ireland
    kilometres: frozenset[str]


def written(raw: str, country: str) -> Written:
    """Return the words of a text in lower case without accents, signs of numbers in one spelling.

    >>> written("C/ Mayor, n\u00ba 3 - 2\u00ba Dcha., 28013 Madrid", "ES").words
    ('calle', 'mayor', 'n', '3', '2th', 'dcha', '28013', 'madrid')
    >>> written("P.zza S. Giovanni 45/A", "IT").words
    ('pzza', 's', 'giovanni', '45a')
    """
    text = raw.lower().replace("\u2019", "'").replace("`", "'").replace("\u2013", "-").replace("\u2014", "-")
    if country not in ENGLISH:
        text = _NO_NUMBER.sub(" snc ", text)
    text = _ORDINAL.sub(r"\1th ", _NUMBER_SIGN.sub(" n ", text))
    text = _plain(text)
    for pattern, sign in _SLASHED:
        text = pattern.sub(sign, text)
    codes: set[str] = set()
    if country in ENGLISH:
        text = _without_codes(text.replace("'", ""), country, codes)
    else:
        text = _ELIDED.sub(" ", text)
        text = _BESIDE_CODE.sub(r"\1 ", _PREFIXED.sub(r"\1", text.replace("'", " ")))
        if country in _SPANISH:
            text = _NATIONAL.sub(r" carretera nacional \1", text)
    kilometres: set[str] = set()
    text = _KILOMETRE.sub(lambda it: _kilometre(it, kilometres), text)
    text = _LETTERED.sub(r"\1\2", _RANGE_WIDE.sub(_ranged, _RANGE.sub(_ranged, text)))
    words, part = _words(text)
    return Written(words, part, frozenset(codes), frozenset(kilometres))


def _plain(text: str) -> str:
    text = text.replace("\u00df", "ss").replace("\u0153", "oe").replace("\u00e6", "ae").replace("\u00f8", "o")
    text = text.replace("\u00ba", "o").replace("\u00aa", "a")
    return "".join(it for it in unicodedata.normalize("NFKD", text) if not unicodedata.combining(it))


def _without_codes(text: str, country: str, codes: set[str]) -> str:
    def taken(match: re.Match[str]) -> str:
        codes.add("".join(match.groups()))
        return ","

    text = _EIRCODE.sub(taken, text) if country == "IE" else _POST.sub(taken, text)
    return text if codes or country == "IE" else _OUTWARD.sub(taken, text)


def _kilometre(match: re.Match[str], found: set[str]) -> str:
    whole, sign, rest = match[1].lstrip("0") or "0", match[2], match[3] or ""
    found.add(f"{whole}.{rest.rstrip('0')}".rstrip("."))
    if sign == "." and len(rest) == len("000"):
        found.add(f"{whole}{rest}")  # km 1.046 is 1046
    return ", "


def _ranged(match: re.Match[str]) -> str:
    """Return a range as one number: 7 - 9 is 7-9, 1277/81 is 1277-1281; 12/5 is the fifth door of 12.

    Two houses that are joined by a word for "and" are a range only where none lies between them on their side.
    """
    first, last = match[1], match[match.lastindex or 2]
    low, high = (int(re.sub("[a-z]", "", it)) for it in (first, last))
    sign = match[2] if match.lastindex == len("123") else "-"
    if sign.strip() in _AND and abs(high - low) > _BESIDE:
        return match[0]
    is_short = len(first) >= _LEAST_SHORT or sign == "-"  # 112/14 is a box of Belgium, 1277/81 a range of Portugal
    is_short = is_short and high < low and sign in ("/", "-") and len(last) > 1
    if is_short and (short := str(low)[-len(str(high)) :]) < str(high):
        high = int(str(low)[: -len(short)] + str(high))
    if high > low:
        return f"{first}-{high}"
    return first if sign == "/" else match[0]


def _words(text: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
    words: list[str] = []
    part: list[int] = []
    for number, piece in enumerate(_SEPARATOR.split(text)):
        for word in _WORD.findall(piece):
            pieces = list(_pieces(word))
            words += pieces
            part += [number] * len(pieces)
    return tuple(words), tuple(part)


def _pieces(word: str) -> Iterable[str]:
    """Return a word as it counts: C.so is one, G.Verdi and Saint-Honore are two, 7-9 one number."""
    if _HAS_DIGIT.search(word) is None:
        for it in word.replace("/", "-").split("-"):
            if _DOTTED.fullmatch(it) and it.replace(".", "") in _SHORT:
                yield it.replace(".", "")
            else:
                yield from filter(None, it.split("."))
    elif (match := _GLUED.fullmatch(word)) is not None:
        yield from match.groups()
    else:
        yield word.replace(".", "").replace("/", "-")
