"""What a page says to what it comes to: each raw string keeps its source and gets a value beside it.

A value is None where the string cannot be understood; the raw string is kept whatever happens. Addresses are only
cleaned here: to read them is a later step.
"""

import html
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from falsefront.config import Site
from falsefront.contact.cas import cas_numbers
from falsefront.contact.country import country
from falsefront.contact.currency import currency
from falsefront.contact.email import emails
from falsefront.contact.lead_time import lead_time
from falsefront.contact.messenger import messengers
from falsefront.contact.payment import payments
from falsefront.contact.phone import phones
from falsefront.contact.price import PriceReading, price
from falsefront.contact.quantity import least_quantity
from falsefront.contact.registration import registrations
from falsefront.contact.stock import stock, stock_of_pieces
from falsefront.contact.website import identifying_url, identifying_vendor_url
from falsefront.parse.draft import FURTHER_ADDRESS, PAYMENT
from falsefront.parse.money_of_page import language_of
from falsefront.pipeline.lent_areas import with_area_of_page
from falsefront.pipeline.region import region_of, region_of_raw
from falsefront.records import FIELDS, LIST_FIELDS, Offer, Said, Value
from falsefront.text.folding import visible

NormalisedField = Value | tuple[Value, ...]

_SPACES: Final = re.compile(r"\s+")
_WIDE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_YEAR: Final = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_YEARS: Final = re.compile(r"(\d{1,3})\s*\+?\s*(?:yrs?|years?|年|jahre|ans|años|lat|лет)", re.IGNORECASE)
_ERAS: Final = {
    "明治": 1867,
    "大正": 1911,
    "昭和": 1925,
    "平成": 1988,
    "令和": 2018,
    "民國": 1911,
    "民国": 1911,
}  # year 0
_ERA: Final = re.compile(rf"({'|'.join(_ERAS)})\s?(\d{{1,3}}|元)\s?年")
_PLAIN_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_MACHINE_SOURCES: Final = ("json-ld:", "microdata:", "rdfa:", "opengraph:")
_MOST_STOCK_DIGITS: Final = 6
_MOST_NUMBER_CHARS: Final = 100
_LABELLED_NUMBER: Final = re.compile(
    r"(?:sku|item|art(?:icle|ikel)?|ref|réf|model|mpn|cod|kod|артикул|货号|品番)\.?[ -]?(?:no|nr|number|code"
    r"|id)?\.?\s*[:#：]?\s*#?\s*"
    r"(?<=[\s:#：])([^\s:#]*\d[^\s:#]*)",
    re.IGNORECASE,
)
_RANGE: Final = re.compile(r"(≥|>=|>|<|≤)?\s*(\d[\d,]*)\s*(?:(?:-|–|—|~|to)\s*(\d[\d,]*))?\s*(\+|以上|起)?")
_AVAILABILITY: Final = {
    "instock": "In Stock", "instoreonly": "In Store Only", "onlineonly": "Online Only", "outofstock": "Out Of Stock",
    "soldout": "Sold Out", "preorder": "Pre Order", "presale": "Pre Sale", "backorder": "Back Order",
    "limitedavailability": "Limited Availability", "discontinued": "Discontinued", "madetoorder": "Made To Order",
    "available": "In Stock", "oos": "Out Of Stock",
}  # fmt: skip
# UN/CEFACT Recommendation 20 codes that shops put into `unitCode`.
_UNIT_CODES: Final = {
    "KGM": "kg",
    "GRM": "g",
    "TNE": "t",
    "LTR": "l",
    "MLT": "ml",
    "MTR": "m",
    "C62": "piece",
    "EA": "piece",
    "H87": "piece",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NormalisedOffer:
    """An offer with values: one `Value` a field, a tuple of them for the list fields."""

    fields: Mapping[str, NormalisedField] = field(default_factory=dict)
    other: tuple[tuple[str, Value], ...] = ()

    def as_json(self) -> dict[str, object]:
        """Return the form of `site try --json`: objects of raw, value and source, lists for list fields."""
        said: dict[str, object] = {}
        for name in FIELDS:
            held = self.fields.get(name)
            if held is not None:
                said[name] = _object(held) if isinstance(held, Value) else [_object(value) for value in held]
        if self.other:
            said["other"] = {label: _object(value) for label, value in _with_own_labels(self.other)}
        return said


def normalise(offer: Offer, *, site: Site) -> NormalisedOffer:
    """Return an offer with the value of each string; `site.language` helps where numbers and money are ambiguous."""
    region = region_of(offer, site)
    fields: dict[str, NormalisedField] = {}
    for name, said in offer.fields.items():
        if name in LIST_FIELDS:
            fields[name] = tuple(dict.fromkeys(_listed(name, said, region, offer)))
        elif name != "price":
            fields[name] = _single(name, said[0], site.language)
    if "price" in offer.fields:
        _add_price(fields, offer.fields["price"][0], site.language)
    other = tuple((label, value) for label, said in offer.other for value in _other(label, said))
    return NormalisedOffer(fields=fields, other=other)


def _listed(name: str, said: tuple[Said, ...], region: str | None, offer: Offer) -> Iterator[Value]:
    for one in said:
        shown = replace(one, raw=visible(one.raw))
        where = region_of_raw(shown.raw, offer, region) if name == "phone" else region
        if name == "phone":
            shown = replace(shown, raw=with_area_of_page(shown.raw, where, offer))
        values: list[str | None] = list(dict.fromkeys(_READ_MANY[name](shown, where)))
        for value in values or [None]:
            yield Value(raw=one.raw, value=value, source=one.source)


def _label(said: Said) -> str | None:
    """Return what a string stood under: a label of the page, or the property's own name."""
    kind, _, rest = said.source.partition(":")
    return rest if kind == "label" else rest.rsplit(".", 1)[-1] or None


def _other(label: str, said: Said) -> Iterator[Value]:
    values: list[str | None] = [_clean(said.raw)]
    if label == FURTHER_ADDRESS:
        values = [on_one_line(said.raw)]
    elif label == PAYMENT:
        values = list(dict.fromkeys(payments(said.raw, label=_label(said)))) or [None]
    for value in values:
        yield Value(raw=said.raw, value=value, source=said.source)


_READ_MANY: Final[dict[str, Callable[[Said, str | None], Iterator[str]]]] = {
    "phone": lambda said, region: phones(said.raw, region=region),
    "email": lambda said, _: emails(visible(html.unescape(said.raw))),
    "messenger": lambda said, region: messengers(said.raw, label=_label(said), region=region),
    "cas": lambda said, _: cas_numbers(said.raw),
    "registration": lambda said, _: registrations(said.raw, label=_label(said)),
    "tiers": lambda said, _: _tier(said.raw),
}


def _single(name: str, said: Said, language: str | None) -> Value:
    read = _READ_ONE.get(name, _clean)
    if name == "address":
        value = on_one_line(said.raw)
    elif name == "currency":
        value = currency(visible(said.raw), language=language or language_of(said.source))
        if value is None and (sum_of_money := _price(said, language)) is not None:
            value = sum_of_money.currency
    elif name == "price_max":
        reading = _price(said, language)
        value = (reading.most or reading.least) if reading else None
    else:
        value = read(visible(said.raw))
    return Value(raw=said.raw, value=value, source=said.source)


def _price(said: Said, language: str | None) -> PriceReading | None:
    """Read a price; structured data writes a point before the decimals and nothing else (schema.org, `price`)."""
    raw = visible(said.raw).strip()
    if said.source.startswith(_MACHINE_SOURCES) and _PLAIN_NUMBER.fullmatch(raw):
        return PriceReading(least=raw, most=None, currency=None, unit=None)
    return price(visible(html.unescape(raw)), language=language)


def _add_price(fields: dict[str, NormalisedField], said: Said, language: str | None) -> None:
    """Split a price into its parts; what the page says of a part in so many words is not replaced."""
    reading = _price(said, language)
    parts = {
        "price": reading.least if reading else None,
        "price_max": reading.most if reading else None,
        "currency": reading.currency if reading else None,
        "unit": reading.unit if reading else None,
    }
    fields["price"] = Value(raw=said.raw, value=parts.pop("price"), source=said.source)
    for name, value in parts.items():
        if value is not None and name not in fields:
            fields[name] = Value(raw=said.raw, value=value, source=said.source)


def _tier(raw: str) -> Iterator[str]:
    """Give a price tier as `300-1000: 80.51`, the least quantity and the price of one."""
    text = unicodedata.normalize("NFKC", raw)
    found = _RANGE.match(text)
    if found is None:
        return
    rest = text[found.end() :]
    reading = price(rest)
    if reading is None:
        return
    low, high = found[2].replace(",", ""), (found[3] or "").replace(",", "")
    if high:
        quantity = f"{low}-{high}"
    elif found[1] in ("<", "≤"):
        quantity = f"{found[1].replace('≤', '<=')}{low}"
    else:
        quantity = f">={low}" if found[1] or found[4] else low
    yield f"{quantity}: {reading.least}"


def _since(raw: str) -> str | None:
    """Return the year, or for how many years.

    >>> _since("2009年4月1日"), _since("昭和48年4月1日"), _since("12 yrs"), _since("民國98年")
    ('2009', '1973', '12 years', '2009')
    """
    era = _ERA.search(raw)
    if era:
        return str(_ERAS[era[1]] + (1 if era[2] == "元" else int(era[2])))
    year = _YEAR.search(raw)
    if year:
        return year[1]
    years = _YEARS.search(raw)
    return f"{years[1]} years" if years else None


def _availability(raw: str) -> str | None:
    text = _clean(raw)
    if text is None:
        return None
    word = text.rstrip("/").rsplit("/", 1)[-1] if "schema.org" in text else text
    if word.isdecimal() and len(word) <= _MOST_STOCK_DIGITS:
        return "In Stock" if int(word) else "Out Of Stock"
    return _AVAILABILITY.get(re.sub(r"[\s_-]", "", word).lower()) or stock(word) or stock_of_pieces(word) or word


def on_one_line(raw: str) -> str | None:
    """Return an address on one line: a new line is a comma, except between ideographs.

    What nobody sees stays in it: to read an address is to say that it had such a thing, a sign of evasion.
    """
    lines = [line for part in html.unescape(raw).split("\n") if (line := _on_one_line(part))]
    text = ""
    for line in lines:
        is_joined = not text or (_WIDE.match(text[-1]) and _WIDE.match(line[0]))
        text += line if is_joined else f" {line}" if text[-1] in ",，、;；" else f", {line}"
    return text or None


def _unit(raw: str) -> str | None:
    text = _clean(raw)
    return _UNIT_CODES.get(text.upper(), text) if text else None


def _clean(raw: str) -> str | None:
    """Return a string as it is seen: references resolved, white space folded; None for nothing."""
    return _on_one_line(visible(html.unescape(raw))) or None


def _on_one_line(text: str) -> str:
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def _product_id(raw: str) -> str | None:
    """Return a number without the label that some shops write into its element.

    >>> _product_id("SKU 00412"), _product_id("Art.-Nr.: B-7"), _product_id("Item 12 blue")
    ('00412', 'B-7', 'Item 12 blue')
    """
    text = _clean(raw)
    labelled = _LABELLED_NUMBER.fullmatch(text) if text and len(text) <= _MOST_NUMBER_CHARS else None
    return labelled[1] if labelled else text


_READ_ONE: Final[dict[str, Callable[[str], str | None]]] = {
    "availability": _availability,
    "country": country,
    "lead_time": lead_time,
    "moq": least_quantity,
    "product_id": _product_id,
    "since": _since,
    "unit": _unit,
    "url": identifying_url,
    "vendor_url": identifying_vendor_url,
}


def _object(value: Value) -> dict[str, str | None]:
    return {"raw": value.raw, "value": value.value, "source": value.source}


def _with_own_labels(other: tuple[tuple[str, Value], ...]) -> Iterator[tuple[str, Value]]:
    """Yield the pairs with a number behind each label that stands on a page more than once, so that none is lost."""
    seen: dict[str, int] = {}
    for label, value in other:
        seen[label] = seen.get(label, 0) + 1
        yield (label if seen[label] == 1 else f"{label} ({seen[label]})"), value
