"""Prices: ranges, multipliers and units are read here, the digits by price-parser."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Final

from price_parser.parser import parse_number

from falsefront.contact.currency import MARK, Marked, currency_of, marked
from falsefront.contact.price_words import ASKED, BEHIND, NOW, WAS
from falsefront.contact.spelling import spelled
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import MOST_KEPT, remembered

_MULTIPLIERS: Final = {
    "百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "百万": 1_000_000, "亿": 100_000_000, "億": 100_000_000,
    "k": 1_000, "w": 10_000, "m": 1_000_000, "mn": 1_000_000, "mio": 1_000_000, "thousand": 1_000,
    "million": 1_000_000, "lakh": 100_000, "lac": 100_000, "lakhs": 100_000, "crore": 10_000_000, "cr": 10_000_000,
    "тыс": 1_000, "тыс.": 1_000, "млн": 1_000_000, "млрд": 1_000_000_000,
    "천": 1_000, "만": 10_000, "억": 100_000_000,
    "juta": 1_000_000, "jt": 1_000_000, "ribu": 1_000, "rb": 1_000,
    "triệu": 1_000_000, "tỷ": 1_000_000_000, "tỉ": 1_000_000_000, "nghìn": 1_000, "ngàn": 1_000,
    "ألف": 1_000, "مليون": 1_000_000, "هزار": 1_000, "میلیون": 1_000_000, "लाख": 100_000, "करोड़": 10_000_000,
    "พัน": 1_000, "หมื่น": 10_000, "แสน": 100_000, "ล้าน": 1_000_000, "milyon": 1_000_000,
}  # fmt: skip
_DIGITS: Final = r"\d{1,3}(?:[ ,.'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,4})?(?![\d])|\d+(?:[.,]\d+)?"
_MYRIAD: Final = "万|萬|만"  # in East Asia what is left below it may follow: 1万2,800円
_MULTIPLIER: Final = (
    rf"(?:百万|{_MYRIAD}|千|亿|億|천|억|พัน|หมื่น|แสน|ล้าน|(?:million|thousand|lakhs?|lac|crore|тыс\.?|млн|млрд|mio|mn|cr"
    r"|juta|jt|ribu|rb|triệu|tỷ|tỉ|nghìn|ngàn|milyon|[kmw])(?![A-Za-z\u00c0-\u04ff]|\.\s?n\b)"  # 5 M.N. of Mexico
    r"|(?:ألف|مليون|هزار|میلیون|लाख|करोड़)(?![^\W\d_]))"
)
_SIGNS: Final = rf"[{MARK}](?:\s?[{MARK}])?"  # "MXN $"
_AMOUNT: Final = (
    rf"(?P<sign{{n}}>{_SIGNS})?\s*"
    rf"(?P<digits{{n}}>{_DIGITS})\s*(?:(?P<times{{n}}>{_MULTIPLIER})"
    rf"(?:(?<=[{_MYRIAD}])\s?(?P<rest{{n}}>\d[\d,]{{0,4}})(?P<restof{{n}}>[千천])?(?=\s?[{MARK}]))?)?"
    rf"\s*(?:\((?={_SIGNS}\)))?(?P<after{{n}}>{_SIGNS})?"
)
_TO: Final = r"\s*(?:-|–|—|−|~|～|to\b|bis\b|до\b|至|到|a\b)\s*"
# A unit may be spelled like money: 元/块 is for one piece.
_UNIT: Final = (
    r"\s*(?:(?:/|per\b|each\b|pro\b|за\b|每)\s*"
    rf"(?P<unit>(?:\d+\s?)?(?:[^\W\d_]|[{MARK}])[\w.²³{MARK}]*(?: ?\([\w {MARK}]{{1,20}}\))?))?"
)
_PRICE: Final = late(
    _AMOUNT.replace("{n}", "1") + rf"(?:{_TO}" + _AMOUNT.replace("{n}", "2") + r")?" + _UNIT, re.IGNORECASE
)
_LEAD: Final = (
    r"(?:from|only|now|starting (?:at|from)|price|our price|as low as|ab|od|от|à partir de|desde|fob"
    r"|sale price|sale|regular price|unit price|special price|current price|today|now only|now|approx\.?|rrp|msrp"
    r"|(?:add to (?:cart|bag|basket)|buy(?: it)?(?: now)?|in den warenkorb|ajouter au panier|añadir al carrito"
    r"|comprar|aggiungi al carrello|do koszyka|в корзину|купить)\s*[-–—•|]"
    r"|you pay|nur|jetzt|jetzt nur|ou|oder|nu|nu voor|voor|solo|sólo|ahora|seulement|maintenant|ora|adesso|tylko|teraz"
    r"|всего|сейчас|зараз|endast|nyt|kun|vain|alleen|agora|só|șimdi|şimdi|chỉ|one[- ]time purchase"
    r"|preis|prix|precio|preço|prezzo|cena|цена|fiyat|giá|por|por solo|à vista|a partir de|da|vanaf|fra|från|dès"
    r"|unser preis|vhb|vb|festpreis"
    r"|售价|价格|单价|低至|价格|促销价|现价|批发价|价格|販売価格|価格|판매가|가격)?"
    r"(?:(?<=[^\W\d_])\s*(?:=|[-–—](?=\s))|\s*[:：])?\s*"
)
_TAIL: Final = (
    rf"\s*(?:起|起批|\+|onwards|each|ea\.?|/\s*[\w{MARK}]+|\*|p\. ?st\.?|per (?:piece|unit|kg|item)"
    r"|\(?(?:incl?\.?|including|excl?\.?|excluding|ex\.?|\+|zzgl\.?|inkl\.?|z|bez|con|sin|com|sem|mit|iva|tva|hors"
    r"|ohne)?\.?\s*"
    r"(?:of )?(?:vat|tax(?:es)?|gst|mwst\.?|ust\.?|iva(?: incl(?:uido|usa|\.)?)?|ttc|ht|vat\)?|dph|btw|moms|kdv"
    r"|ндс|税込|税別|税抜)"
    r"\s*(?:incl(?:usive|uded|\.)?|excl(?:usive|uded|\.)?|dahil)?\)?|brutto|netto|(?:税込|税別)"
    rf"|,?\s*\(?(?:{BEHIND})(?![^\W\d_])\)?)?"  # how it is paid, for how many, whether it is fixed
)
_LINE: Final = late(f"{_LEAD}{_PRICE.pattern}{_TAIL}", re.IGNORECASE)
_SIGNED: Final = ("sign1", "after1", "sign2", "after2")
_NUMBER_TO_DIAL: Final = re.compile(r"\d[\d().]*[\s-][\d\s().-]{3,}\d")
_MOST_BEFORE: Final = 24  # characters in which such words stand
_PARTS: Final = re.compile(r"(?<!\d)\d{1,2}\s?[x×]\s?(?:[^\W\d_]{1,3} )?\s*$", re.IGNORECASE)  # "10x de R$ 129,99"
_DIGIT: Final = re.compile(r"\d")
_MOST_REDUCED: Final = 80  # characters of a line with a former price and today's
_MAX_CHARS: Final = 300
_OF_THOUSANDTHS: Final = frozenset({"BHD", "JOD", "KWD", "LYD", "OMR", "TND"})  # ISO 4217: three digits
_THOUSANDTHS: Final = re.compile(r"\d{1,3}[.,]\d{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceReading:
    """A price as plain decimal strings; `most` is None where there is no range, the others where nothing is said."""

    least: str
    most: str | None
    currency: str | None  # ISO 4217, or the code of a token such as USDT
    unit: str | None  # as it stands: "kg", "Piece", "吨"


def price(raw: str, *, language: str | None = None) -> PriceReading | None:
    """Return the first price a string gives, None where it gives none.

    >>> price("US$ 1.2-3.5 / kg")
    PriceReading(least='1.2', most='3.5', currency='USD', unit='kg')
    >>> price("¥1.5万/吨")
    PriceReading(least='15000', most=None, currency='CNY', unit='吨')
    """
    return _price(raw[:_MAX_CHARS], language)


@lru_cache(maxsize=MOST_KEPT)
def _price(raw: str, language: str | None) -> PriceReading | None:
    plain = spelled(unicodedata.normalize("NFKC", raw).replace("\n", " "))
    if not _DIGIT.search(plain):
        return None
    text = marked(plain)
    found = list(_PRICE.finditer(text.text))
    if not found:
        return None
    signed = [match for match in found if any(match[name] for name in _SIGNED)]
    if not signed and _NUMBER_TO_DIAL.search(text.text) and ASKED.is_in(text.text):
        return None  # "Call 555-0199 for price"
    whole = [match for match in signed or found if not _PARTS.search(text.text, 0, match.start())]
    return _reading(_of_today(whole, text.text), text, language) if whole else None


@remembered
def names_sum(raw: str) -> bool:
    """Whether any sum of money with its sign stands in a text, an instalment too.

    >>> names_sum("up to 5 x € 3,20 without interest"), names_sum("5 x 20")
    (True, False)
    """
    text = marked(spelled(unicodedata.normalize("NFKC", raw[:_MAX_CHARS]).replace("\n", " "))).text
    return any(match[name] for match in _PRICE.finditer(text) for name in _SIGNED)


def _of_today(found: list[re.Match[str]], text: str) -> re.Match[str]:
    """Return which of several amounts is asked today: that behind "now", or right behind the one behind "was"."""
    before = [text[max(match.start() - _MOST_BEFORE, 0) : match.start()] for match in found]
    for match, words in zip(found, before, strict=True) if len(found) > 1 else ():
        if NOW.is_in(words):
            return match
    for (first, second), words in zip(pairwise(found), before, strict=False):
        if WAS.is_in(words) and not any(map(str.isalpha, text[first.end() : second.start()])):
            return second
    return found[0]


@remembered
def is_price_line(text: str) -> bool:
    """Whether a line is a price and nothing else: a sign of money, an amount, perhaps a unit.

    >>> is_price_line("GH₵80.51"), is_price_line("2 items"), is_price_line("₹ 70 /Bottle")
    (True, False, True)
    """
    if len(text) > 80 or not _DIGIT.search(text):
        return False
    money = marked(spelled(unicodedata.normalize("NFKC", text)).strip())
    found = _LINE.fullmatch(money.text) if money.signs else None
    return found is not None and any(found[name] for name in _SIGNED)


@remembered
def is_reduced(text: str) -> bool:
    """Whether a line is a former price and today's, each behind a word for it, and nothing else.

    >>> is_reduced("was £40.90, now £3.50"), is_reduced("was £40.90 £3.50"), is_reduced("now £3.50")
    (True, False, False)
    """
    if len(text) > _MOST_REDUCED or not _DIGIT.search(text):
        return False
    plain = marked(spelled(unicodedata.normalize("NFKC", text)).strip()).text
    found = list(_PRICE.finditer(plain))
    if len(found) != len((WAS, NOW)) or not all(any(each[name] for name in _SIGNED) for each in found):
        return False
    first, between, last = plain[: found[0].start()], plain[found[0].end() : found[1].start()], plain[found[1].end() :]
    return not any(map(str.isalnum, last)) and any(
        _is_word(one, first) and _is_word(other, between) for one, other in ((WAS, NOW), (NOW, WAS))
    )


def _is_word(word: Caseless, text: str) -> bool:
    return word.is_all(text.strip(" ,;:.|/()-–—"))


def _reading(found: re.Match[str], text: Marked, language: str | None) -> PriceReading | None:
    first, second = found["times1"], found["times2"]
    signs = [text.sign(mark) for name in _SIGNED for mark in found[name] or "" if not mark.isspace()]
    code = currency_of(signs, language=language)
    least = _amount(_with_thousandths(found["digits1"], code), first or second)
    most = _amount(_with_thousandths(found["digits2"], code), second or first) if found["digits2"] else None
    if least is None:
        return None
    least += _below_myriad(found, 1)
    most = most + _below_myriad(found, 2) if most is not None else None
    if most is not None and most < least:
        most = None  # "10 - 5" is no range but a price and something else
    return PriceReading(
        least=_plain(least),
        most=_plain(most) if most is not None and most != least else None,
        currency=code,
        unit=text.restored(found["unit"]) if found["unit"] else None,
    )


def _with_thousandths(digits: str, code: str | None) -> str:
    """Return an amount with a point before its thousandths, of money that has them: "KWD 12.500", "120,000 DT"."""
    is_fine = code in _OF_THOUSANDTHS and _THOUSANDTHS.fullmatch(digits) is not None
    return digits.replace(",", ".").rstrip("0").rstrip(".") if is_fine and (code == "TND" or "." in digits) else digits


def _amount(digits: str, times: str | None) -> Decimal | None:
    # "0.125" has no thousands; elsewhere the library weighs which separator is the decimal one.
    is_below_one = digits.startswith("0.") and digits[2:].isdecimal()
    number: Decimal | None = Decimal(digits) if is_below_one else parse_number(digits)
    if number is None or not number.is_finite():
        return None
    if times:
        number = number * _MULTIPLIERS[times.lower()]
        return number.quantize(Decimal(1)) if number == number.to_integral_value() else number.normalize()
    return number


def _below_myriad(found: re.Match[str], which: int) -> int:
    """Return what stands behind the ten thousands of an amount: 2,800 in 1万2,800円, 5,000 in 1만5천원."""
    rest = found[f"rest{which}"]
    return int(rest.replace(",", "")) * (1_000 if found[f"restof{which}"] else 1) if rest else 0


def _plain(amount: Decimal) -> str:
    return format(amount, "f")
