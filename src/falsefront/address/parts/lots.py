"""Lots of Hong Kong, by which land is known where no street counts: Lot 222 in D.D. 111, 丈量約份第111約地段第222號.

A demarcation district of the New Territories, or a land register of a town (NKIL: New Kowloon Inland Lot,
新九龍內地段), counts its lots by itself. It is read as an area, the lot with its sections as the plot in it.
"""

import re
from typing import NamedTuple

from falsefront.address.lexicon.hongkong import CHINESE_REGISTERS, LONG_REGISTERS, SHORT_REGISTERS
from falsefront.address.lexicon.table import longest_first
from falsefront.address.parts.numerals import numeral
from falsefront.address.reading import Area, Name

_SECTION = r"(?:sub-?section|section|ss|s)\.?\s?(?:[a-z]|\d{1,2})\b|remaining portion|r\.?p\b|ext(?:ension|n)?\b"
_BEFORE = rf"(?:(?:(?:the )?(?:{_SECTION})[.,]?\s)+(?:thereto )?(?:of|to) )*"
_NUMBERED = rf"\d{{1,5}}(?!\d|/f|[a-z]{{2}})(?:[\s.,]{{0,2}}(?:{_SECTION}|\(part\)|part\b)\.?)*"
_NUMBERS = rf"(?P<lots>{_NUMBERED}(?:\s?(?:,|&|and)\s?{_NUMBERED})*)"
_NO = r"\s?(?:nos?\b)?[.\s]*"
_DISTRICT = r"(?:d\.?\s?d\.?|demarcation dist(?:rict|\.)?)\s?(?:no\.?)?\s?(?P<district>\d{1,3})(?!\d|[a-z/-])"
_SHORT = "|".join(r"\.?\s?".join(letters) for letters in longest_first(SHORT_REGISTERS))
_TELLING = r"(?=[.\s]*(?:lots?|nos?)\b|[.\s]*\d{3})"  # CC Lot 7, IL 8888; but IL 2 may be a house
_LONG = "|".join(longest_first(LONG_REGISTERS))
_ENGLISH = tuple(
    re.compile(rf"\b{pattern}")
    for pattern in (
        rf"(?P<before>{_BEFORE})lots?\b{_NO}{_NUMBERS}(?:\s?,)?\s?(?:\s?in\b\s?|\s?of\b\s?)?{_DISTRICT}",
        rf"{_DISTRICT}\s?,?\s?(?P<before>{_BEFORE})lots?\b{_NO}{_NUMBERS}",
        rf"(?P<before>{_BEFORE})(?:(?P<long>{_LONG})s?|(?P<short>{_SHORT})(?![a-z]){_TELLING}\.?(?:\s?lots?\b)?){_NO}{_NUMBERS}",
        rf"(?P<before>{_BEFORE})lots?\b{_NO}{_NUMBERS}",
        rf"(?:\bin )?{_DISTRICT}",
    )
)
_HAN_N = r"(?:\d{1,5}|[〇零一二三四五六七八九十百]+)"
_HAN_SECTION = r"[a-z]\s?分段|第?\d{1,2}小分段|余段|及?增批部分|\(?(?:部分|部份)\)?"
_HAN_NUMBERED = rf"第?{_HAN_N}号?(?:\s?(?:{_HAN_SECTION}))*号?"
_HAN_NUMBERS = rf"(?P<lots>{_HAN_NUMBERED}(?:[、,及和&]{_HAN_NUMBERED})*)"
_HAN_DISTRICT = rf"(?:(?:丈量约份|测量约份)第?(?P<district>{_HAN_N})约?份?|第?(?P<short>{_HAN_N})约(?=.?地段))"
_CHINESE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_HAN_DISTRICT}(?:内|的|之|[,|\s])?(?:地段|lots?)(?:编号|no\.?)?\s?{_HAN_NUMBERS}",
        rf"d\.?d\.?\s?(?P<district>\d{{1,3}})约?\s?(?:地段|lots?)(?:编号|no\.?)?\s?{_HAN_NUMBERS}",
        rf"地段(?:编号)?{_HAN_NUMBERS}(?:[,|\s])?{_HAN_DISTRICT}",
        rf"(?P<register>{'|'.join(longest_first(CHINESE_REGISTERS))})(?:编号)?{_HAN_NUMBERS}",
        rf"(?:市)?地段(?:编号)?{_HAN_NUMBERS}",
        rf"{_HAN_DISTRICT}|d\.?d\.?\s?(?P<letters>\d{{1,3}})(?!\d|[a-z/-])",
    )
)
_ITEM = re.compile(
    r"(?P<small>(?:sub-?section|ss)\.?\s?(?P<s>\w{1,2})\b|第?(?P<hs>\d{1,2})小分段)"
    r"|(?P<letter>(?:section|s)\.?\s?(?P<l>[a-z])\b|(?P<hl>[a-z])\s?分段)"
    r"|(?P<rest>remaining portion|r\.?p\b|余段)|(?P<ext>ext(?:ension|n)?\b|增批部分)"
    r"|(?P<number>\d+|[〇零一二三四五六七八九十百]+)"
)
_DD = "dd"
# Of a district, or of a register before its lot: asked first, since few texts have a lot.
_LETTERS_OF_ONE = re.compile(r"d\.?\s?d|[lc](?![a-z])[.\s]*(?:no|\d{3})")
_REGISTER = re.compile(rf"{_DD}\d+|{'|'.join(sorted(set(SHORT_REGISTERS.values())))}")


class Lot(NamedTuple):
    """A lot: the area that counts it, and its number with its sections, `1812rpsb`; several are joined by &."""

    area: Area | None  # None where the text does not say who counts
    plot: str  # empty where only the area is named


def is_register(key: str) -> bool:
    """Whether the key of an area is a demarcation district's or a land register's."""
    return _REGISTER.fullmatch(key) is not None


def without_lot(text: str, *, is_chinese: bool) -> tuple[str, Lot | None]:
    """Return a folded, lower-case text without the lot in it, and the lot; simplified where it is Chinese.

    >>> without_lot("lots 201 rp & 202 in d.d. 77, ping che", is_chinese=False)
    (',, ping che', Lot(area=Area(name=Name(text='DD 77', key='dd77', hanzi=None), kind='village', grade=None), \
plot='201rp&202'))
    >>> without_lot("新蒲岗新九龙内地段4644号", is_chinese=True)[1].plot
    '4644'
    """
    words = ("地段", "约份") if is_chinese else ("lot", "dem")
    if not (any(word in text for word in words) or _LETTERS_OF_ONE.search(text)) or not any(map(str.isdigit, text)):
        return text, None
    for pattern in _CHINESE if is_chinese else _ENGLISH:
        found = pattern.search(text)
        if found is not None:
            said = found.groupdict()
            sign = f"{_town_of(said)}{'|' if is_chinese else ','}"
            return f"{text[: found.start()]}{sign}{text[found.end() :]}", Lot(_area(said), _plot(said))
    return text, None


_TOWN = re.compile(r"(.*?)(?: town lot|市地段)")


def _town_of(said: dict[str, str | None]) -> str:
    """Return the town that a register is named after: Kwai Chung of Kwai Chung Town Lot."""
    town = _TOWN.match(said.get("long") or said.get("register") or "")
    return town[1] if town is not None else ""


def _area(said: dict[str, str | None]) -> Area | None:
    if said.get("long"):
        register = LONG_REGISTERS[said["long"] or ""]
    elif said.get("register"):
        register = CHINESE_REGISTERS[said["register"] or ""]
    elif "long" in said:
        register = SHORT_REGISTERS[re.sub(r"\W", "", said["short"] or "")]
    else:
        district = said.get("district") or said.get("short") or said.get("letters")
        if not district:
            return None
        number = district if district.isdigit() else numeral(district)
        return Area(Name(f"DD {int(number)}", f"{_DD}{int(number)}", None), "village")
    return Area(Name(register.upper(), register, None), "village")


def _plot(said: dict[str, str | None]) -> str:
    """Return the lots with their sections in one order, however they were written."""
    if not said.get("lots"):
        return ""
    before = _sections(said.get("before") or "")
    lots: list[list[str]] = []
    for item in _ITEM.finditer(said["lots"] or ""):
        if item["number"]:
            number = item["number"] if item["number"].isdigit() else numeral(item["number"])
            lots.append([str(int(number)), *before])
        elif lots:
            lots[-1].append(_section(item))
    return "&".join(sorted("".join((number, *sorted(sections))) for number, *sections in lots))


def _sections(text: str) -> list[str]:
    return [_section(item) for item in _ITEM.finditer(text) if not item["number"]]


def _section(item: re.Match[str]) -> str:
    """Return a section by its letters: section B is sb, 第3小分段 is ss3, the remaining portion rp."""
    if item["small"]:
        return f"ss{item['s'] or item['hs']}"
    if item["letter"]:
        return f"s{item['l'] or item['hl']}"
    return "rp" if item["rest"] else "ext"


def said_lot(area: Area, plot: str, *, is_chinese: bool) -> str:
    """Return a lot as `without_lot` reads it again."""
    register = area.name.key
    if register.startswith(_DD):
        number = register.removeprefix(_DD)
        return (
            f"丈量约份第{number}约地段第{_han_plot(plot)}" if is_chinese else f"Lot {_latin_plot(plot)} in DD {number}"
        )
    if is_chinese:
        words = next(words for words, letters in CHINESE_REGISTERS.items() if letters == register)
        return f"{words}第{_han_plot(plot)}"
    return f"{register.upper()} Lot {_latin_plot(plot)}"


_ONE_LOT = re.compile(r"\d+|ss\w\d?|s[a-z]|rp|ext")
_WORDS = {"rp": ("RP", "余段"), "ext": ("Ext", "增批部分")}


def _latin_plot(plot: str) -> str:
    lots = (" ".join(_said_in_letters(part) for part in _ONE_LOT.findall(lot)) for lot in plot.split("&"))
    return " & ".join(lots)


def _said_in_letters(part: str) -> str:
    if part.isdigit():
        return part
    if part in _WORDS:
        return _WORDS[part][0]
    return f"SS.{part[2:].upper()}" if part.startswith("ss") else f"S.{part[1:].upper()}"


def _han_plot(plot: str) -> str:
    return "及".join("".join(map(_said_in_characters, _ONE_LOT.findall(lot))) for lot in plot.split("&"))


def _said_in_characters(part: str) -> str:
    if part.isdigit():
        return f"{part}号"
    if part in _WORDS:
        return _WORDS[part][1]
    return f"第{part[2:]}小分段" if part.startswith("ss") else f"{part[-1].upper()}分段"
