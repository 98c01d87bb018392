"""Of which country an offer's telephone numbers are where they stand without prefix: only as its vendor tells."""

import re
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import urlsplit

from falsefront import address
from falsefront.address.for_good import load_for_good
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.plain.text import MOST_CHARACTERS
from falsefront.config import Site
from falsefront.contact.country import country, country_of_host
from falsefront.contact.currency import currency
from falsefront.contact.email import emails
from falsefront.contact.languages import region_of_language
from falsefront.contact.national_shapes import (
    has_area_of,
    has_trunk_of,
    is_grouped_as,
    is_written_in_china,
)
from falsefront.contact.north_american import country_of_area
from falsefront.contact.phone import (
    calling_regions,
    is_given_out,
    phone,
    phones,
    region_of_number,
)
from falsefront.contact.registers import country_of_register
from falsefront.pipeline.french_numbers import OF_FRENCH, is_french, overseas_of
from falsefront.pipeline.offices_abroad import is_elsewhere
from falsefront.pipeline.provinces import is_in_spain
from falsefront.pipeline.towns import country_by_town
from falsefront.records import Offer, Said
from falsefront.text.nigeria import STATE
from falsefront.text.remembered import remembered

_REGION_OF_MONEY: Final = {
    "INR": "IN", "CNY": "CN", "PLN": "PL", "CZK": "CZ", "HUF": "HU", "RUB": "RU", "UAH": "UA", "KRW": "KR",
    "JPY": "JP", "TRY": "TR", "BRL": "BR", "VND": "VN",
    "THB": "TH", "IDR": "ID", "MYR": "MY", "PKR": "PK", "BDT": "BD", "NGN": "NG", "ZAR": "ZA", "GBP": "GB",
    "KES": "KE", "PHP": "PH", "PYG": "PY", "CRC": "CR", "KZT": "KZ",
}  # fmt: skip
_RUSSIAN_TRUNK: Final = re.compile(r"8[3-9]\d{9}")  # in Belarus a 0 stands behind the 8
_OF_OWN_LETTERS: Final = ("AM", "GE", "IL", "IN", "KH", "KR", "LA", "LK", "MM", "TH")
# Countries whose language a page may say it is in.
_SPOKEN_IN: Final = (
    "AM", "AZ", "BA", "BG", "BY", "CY", "CZ", "DK", "EE", "ET", "FI", "GE", "GR", "HR", "HU", "IL", "IR", "IS", "KG",
    "KR", "KZ", "LT", "LV", "MD", "MK", "MN", "NO", "PL", "RO", "RS", "SE", "SI", "SK", "TJ", "TR", "UA", "UZ", "VN",
)  # fmt: skip
_LAST_PARTS: Final = re.compile(r"[,，،;\n]|\s[-–—|]\s")
_LAST_WORDS: Final = re.compile(r"[\w'’.]+(?:\s+[\w'’.]+){0,2}\s*[.)]?$")
# What stands behind one of these is the rest of a place's name: "New Jersey", "Pont Saint Martin".
_BEGINS_A_NAME: Final = frozenset({
    "new", "pont", "port", "mont", "fort", "lake", "west", "east", "north", "south", "upper", "lower", "little",
})  # fmt: skip
# A village and its postcode: four digits are one of Bulgaria, but Russia and Ukraine call villages alike.
_VILLAGE: Final = r"(?<!\w)с\.\s?[А-ЯІЇЄ][а-яіїє]+\s\d{4}\b|\b\d{4},?\sс\.\s?[А-ЯІЇЄ]"
# How an address ends in countries whose addresses often leave their name out.
_SHAPES: Final = tuple(
    (code, re.compile(pattern))
    for code, pattern in (
        ("US", r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]"
         r"|T[NX]|UT|V[AT]|W[AIVY])\.?,?\s+\d{5}(?:-\d{4})?\b(?!-\d)"),
        ("BG", r"(?<!\w)гр\.\s?[А-Я][а-я]+\s\d{4}\b|\b\d{4},?\sгр\.\s?[А-Я]"
         r"|(?<!\w)гр\.\s?[А-Я][а-я]+,\s?(?:ул|бул|ж\.к)\."),
        ("CA", r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b"),
        ("GB", r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b"),
        ("AU", r"\b(?:NSW|VIC|QLD|TAS|ACT|Victoria|Queensland|New South Wales)\.?,?\s+\d{4}\b"),
        ("BR", r"(?<![\d-])\d{2}\.?\d{3}-\d{3}(?![\d-])|/(?:SP|RJ|MG|PR|SC|RS|BA|PE|CE|GO|DF|ES)\b"),
        ("PT", r"(?<![\d-])\d{4}-\d{3}\s+[A-ZÀ-Ž][a-zà-ž]"),
        ("JP", r"〒\s?\d{3}[-‐‑–−－]\d{4}|(?:東京都|北海道|京都府|大阪府|県).{1,12}[市区町村郡]"),
        ("HK", r"香港|九龍|九龙|新界|\b(?:Hong Kong|Kowloon|New Territories)\b"),
        ("TW", r"[台臺][北中南東灣湾]|新北市|高雄|桃園|新竹|[縣市區鄉鎮].{1,12}[路街].{0,8}號"),
        ("IT", r"\b\d{5}\s+[A-ZÀ-Ü][\w'’ -]{1,40}?\s?\([A-Z]{2}\)"),  # a town and its province
        ("KR", r"(?:특별시|광역시|[가-힣]도)\s|[가-힣]+(?:로|길)\s?\d"),
        ("RU", r"\b(?:Россия|РФ)\b|"
         rf"^(?!(?s:.*)(?:{_VILLAGE}))(?s:.*)\b(?:г\.|ул\.|пр-т|просп\.)\s?[А-ЯЁ]"),
        ("VN", r"(?i:\b(?:việt nam|quận|phường|huyện|xã|tỉnh|TP\.?\s?HCM|hà nội)\b)"),
        ("ID", r"\b(?:Kec|Kab|Kel)\.?\s|\bRT\.?\s?\d+\s?/?\s?RW\b"),
        ("TR", r"\b(?:Mah|Cad|Sok)\.\s|\b(?:Mahallesi|Caddesi|Sokağı)\b"),
        ("PL", r"\bul\.\s?\w"),
        ("IN", r"(?i:\bpin(?:\s?code)?)(?!\w)[\s.:-]{1,5}[1-9]\d{2}\s?\d{3}\b"),
        ("NG", STATE),
        ("GR", r"[Α-Ωα-ωΆ-ώ]{3,}.*(?<!\d)\d{3}\s?\d{2}(?!\d)|(?<!\d)\d{3}\s?\d{2}\s[Α-Ω]"),
        ("IL", r"[\u05d0-\u05ea]{2,}.*\d"),
    )
)  # fmt: skip

_SHARED_SHAPES: Final = {
    "TW": ("CN",),
    "RU": ("BG", "UA", "BY", "KZ", "KG", "MK", "RS", "MD", "UZ", "TJ", "TM", "AM", "AZ", "GE", "LV", "EE", "LT", "MN"),
}
# Shapes that several countries share; the number tells which of them it is of.
_OF_SEVERAL: Final = (
    (("CZ", "SK"), re.compile(r"^(?=.*[ěščřžůďťňľĺŕ]).*(?<!\d)\d{3}\s\d{2}\s+[A-ZÁČĎÉÍŇÓŘŠŤÚŽ]\w", re.I | re.S)),
    (("CO", "EC", "MX", "VE"), re.compile(
        r"\b(?:calle|carrera|cra?|cll?|kra?|diagonal|transversal|avenida|av)\.?\s?\d{1,3}\s?[a-z]?"
        r"(?:\s(?:norte|sur|este|oeste|bis))?\s?#\s?\d{1,3}\s?[a-z]?(?:\s?bis)?\s?[-–]\s?\d{1,3}\b", re.IGNORECASE)),
    (("BG", "RU", "UA"), re.compile(_VILLAGE)),
)  # fmt: skip
_TOLD_BY_CODE: Final = "PT"  # whose postcodes others' numbers look like: the town may say another country
_TOLD_BY_TRUNK: Final = ["CZ", "SK"]  # of no other two does a number without a 0 tell which it is of
_SHORT_NUMBER: Final = re.compile(r"(?<!\d)\d{1,3}(?![\d -]*\d)")  # of a house, a floor or a street, and no postcode
_MOST_NAMESAKES: Final = 3  # countries with a city of one name that a number is tried in
# What stands before or behind the name of a town and is no part of it.
_TOWN_WORDS: Final = re.compile(
    r"(?<!\w)(?:kota|kab|kabupaten|city|town|ville|ciudad|cidade|cd|g|gr|sh|хот|şəhəri|shahri|shahar|г|гр|м|ք|ქ|місто|город)\b\.?"
    r"|[\d()–-]+|\b[A-Z]{1,2}-(?=\d)|\bB\.?P\.?\s?\d*|\bC\.?P\.?(?=\s?\d)",
    re.IGNORECASE,
)
# The same, of towns too small for the gazetteer; asked behind it.
_OF_STREETS: Final = (
    ("DE", re.compile(r"[a-zäöüß]{2,}(?:stra(?:ß|ss)e|str\.|weg|allee|platz|gasse|ring|damm|ufer)\s?\d{1,4}\s?[a-z]?\b"
                      r"[\s,]{1,3}(?:D[- ])?\d{5}\s+[A-ZÄÖÜ]")),
    ("DK", re.compile(r"[a-zæøå]{2,}(?:vej|gade|stræde|vænget|torvet|pladsen|havn)"
                      r"\s?\d{1,4}\s?[A-Za-z]?\b.{0,20}?[\s,](?:DK[- ])?\d{4}\s+[A-ZÆØÅ]")),
    ("NO", re.compile(r"[a-zæøå]{2,}(?:vei|veien|vegen|gata|gate|svingen|bakken|tunet|torget|plassen|stien|kaien)"
                      r"\s?\d{1,4}\s?[A-Za-z]?\b.{0,20}?[\s,](?:NO?[- ])?\d{4}\s+[A-ZÆØÅ]")),
    ("SE", re.compile(r"[a-zåäö]{2,}(?:gatan|vägen|gränd)"
                      r"\s?\d{1,4}\s?[A-Za-z]?\b.{0,20}?[\s,](?:SE?[- ])?\d{3}\s?\d{2}\s+[A-ZÅÄÖ]")),
    ("FI", re.compile(r"[a-zåäö]{2,}(?:katu|tie|kuja|polku)\s?\d{1,4}\b.{0,20}?[\s,]"
                      r"(?:FI[- ])?\d{5}\s+[A-ZÅÄÖ]")),
    ("NL", re.compile(r"[a-z]{2,}(?:straat|weg|laan|singel|gracht|plein|kade|dijk)"
                      r"\s?\d{1,4}\s?[A-Za-z]?\b.{0,20}?[\s,]\d{4}\s?[A-Z]{2}\s+[A-Z]")),
    ("BE", re.compile(r"[a-z]{2,}(?:straat|laan|steenweg|lei)"
                      r"\s?\d{1,4}\s?[A-Za-z]?\b.{0,20}?[\s,](?:B[- ])?\d{4}\s+[A-Z][a-z]")),
    ("HU", re.compile(r"(?:H-)?\d{4}\s[A-ZÁÉÍÓÖŐÚÜŰ][^\W\d_]+,.*(?<![^\W\d_])(?:utca|u\.|út|útja|köz|tér|sétány)"
                      r"\s?\d")),
)  # fmt: skip


def region_of(offer: Offer, site: Site) -> str | None:
    """Return the ISO country whose telephone numbers an offer most likely shows without prefix; None if that is open.

    Asked in turn: the country it claims, the end and the shape of its address, the domain of the vendor's own page,
    where the gazetteer finds the town and postcode of its address, the numbers beside that name a country, the one
    country of every address on a page that speaks of one firm, the script of its name and address, the country in the
    site's language tag ("en-IN"), the money. A language alone is none.
    """
    return next(_told(offer, site), None)


def region_of_raw(raw: str, offer: Offer, region: str | None) -> str | None:
    """Return the country that one number of an offer is of; `region` is what the offer tells, None where it is open.

    Another than that only where the number is not valid in it: it is valid in one alone of the countries that the
    page's addresses lie in, or that the numbers are of which the page's links dial; or its area is of a state that the
    page names; or it is valid in one alone of those of its host, its mailboxes, its other numbers, the one country that
    lines name behind a place, its money, and the register whose number the page gives. Where none of these tells one, a
    number in the very groups that Japan writes it in is Japan's on a page with kana, one of eleven digits from 8 on
    Russia's on a page in Russian (Kazakhstan's are of the same plan), and one as China's mainland writes it is of there
    on a page in simplified characters. On a page in letters that one country alone writes in, a number is of there
    where its area is parted from the rest as there; on a page that says in which language it is, and is, of the country
    of that, where it is dialled so and no place that may be abroad stands before it. Behind a French street and a code
    of five digits one of ten digits from 01 to 04, in pairs or one piece, is of the country of those that write so in
    which alone it is given out. At last it is of the town that stands with it and whose area it has.
    """
    if not offer.beside or (region is not None and _is_valid(raw, region)):
        return region
    if region in (None, "FR") and (overseas := overseas_of(raw, _addresses_with(offer))):
        return overseas
    around = _may_be_around(offer)
    places = " ".join(said.raw for said in offer.beside.get("place", ()))
    if region is None and not around and places and (named := country_of_area(raw, places)):
        return named
    if not around:
        around = _of_other_numbers(offer)
    if region is None and not _countries_beside(offer):
        around |= _of_signs(offer)
        if not around and (written := _by_writing(raw, offer)):
            return written
        if not around:
            spoken = (code for code in _OF_OWN_LETTERS if offer.beside.get(f"letters of {code}"))
            around |= {code for code in spoken if has_area_of(raw, code)}
        if not around:
            around |= _of_tongue(raw, offer)
        if not around and is_french(raw, _addresses_with(offer), _names(offer)):
            around.update(OF_FRENCH)
    valid = [code for code in sorted(around) if _is_valid(raw, code)]
    if valid == _TOLD_BY_TRUNK or raw.lstrip("( ").startswith("0"):
        valid = [code for code in valid if has_trunk_of(raw, code)]
    if one := _only(raw, valid):
        return one
    return country_by_town(raw, offer.beside.get("town", ()), offer.beside.get("town near", ())) or region


def _by_writing(raw: str, offer: Offer) -> str | None:
    """Return the country that the letters of a page and the spelling of a number tell together."""
    if offer.beside.get("kana") and is_grouped_as(raw, "JP"):
        return "JP"
    if offer.beside.get("russian") and _RUSSIAN_TRUNK.fullmatch(re.sub(r"\D", "", raw)):
        return "RU"
    return "CN" if offer.beside.get("simplified") and is_written_in_china(raw) else None


def _of_tongue(raw: str, offer: Offer) -> set[str]:
    """Return the countries of a page's language in which a number is given out and dialled as it is written."""
    spoken = [code for code in _SPOKEN_IN if offer.beside.get(f"tongue of {code}")]
    if spoken and any(is_elsewhere(raw, said.raw, spoken) for said in offer.beside.get("town near", ())):
        return set()
    return {code for code in spoken if _is_valid(raw, code) and has_trunk_of(raw, code)}


def _only(raw: str, valid: list[str]) -> str | None:
    """Return the one country of a number; of several the one whose area stands apart in it: "02-20000142" in Taiwan.

    In Japan that number would have the area 022.
    """
    if len(valid) > 1:
        valid = [code for code in valid if has_area_of(raw, code)]
    return valid[0] if len(valid) == 1 else None


def _addresses_with(offer: Offer) -> Iterator[str]:
    """Yield the addresses of an offer and of its page."""
    yield from _readable((*offer.fields.get("address", ()), *offer.beside.get("address", ())))


def _readable(said: Iterable[Said]) -> Iterator[str]:
    """Yield the texts that are no longer than an address can be: the shapes take quadratic time over what is."""
    return (each.raw for each in said if len(each.raw) <= MOST_CHARACTERS)


def _names(offer: Offer) -> Iterator[str]:
    yield from (said.raw for said in offer.fields.get("vendor", ()))


def _of_other_numbers(offer: Offer) -> set[str]:
    """Return the countries of the numbers that a page gives with one."""
    said = [each.raw for each in offer.beside.get("number", ())]
    return {code for raw in said for number in phones(raw) if (code := _land(number))} or _by_prefix(said)


def _by_prefix(numbers: Iterable[str]) -> set[str]:
    """Return the country that the prefix of every number tells, of which none exists: a digit was left out."""
    regions = {calling_regions(re.sub(r"[^\d+]", "", raw)) for raw in numbers if raw.lstrip(" (").startswith("+")}
    return {code for codes in regions for code in codes} if len(regions) == 1 and len(*regions) == 1 else set()


def _land(number: str) -> str | None:
    return region_of_number(number.partition(";")[0])


def _of_signs(offer: Offer) -> set[str]:
    """Return the countries of an offer's mailboxes and host, of the lines that name one, of money and registers."""
    hosts = {code for said in offer.beside.get("host", ()) if (code := country_of_host(_host(said.raw)))}
    mails = {code for code in map(_of_mailbox, offer.beside.get("email", ())) if code}
    lands = {code for said in offer.beside.get("land", ()) if (code := country(said.raw))}
    codes = {currency(said.raw, language=None) or "" for said in offer.beside.get("money", ())}
    money = {_REGION_OF_MONEY[code] for code in codes if code in _REGION_OF_MONEY}
    registers = {code for said in offer.beside.get("register", ()) if (code := country_of_register(said.raw))}
    alone = (some for some in (lands, money, registers) if len(some) == 1)
    return hosts.union(mails, *alone)


def _is_valid(raw: str, code: str) -> bool:
    """Whether a number is given out in a country, or is written with that country's code."""
    digits = re.sub(r"\D", "", raw)
    return any(
        code in calling_regions(number.partition(";")[0]) and (is_given_out(number) or number == f"+{digits}")
        for number in phones(raw, region=code)
    )


def _of_mailbox(said: Said) -> str | None:
    """Return the country of the domain of an e-mail address."""
    return next((placed for mail in emails(said.raw) if (placed := country_of_host(mail.partition("@")[2]))), None)


def _countries_beside(offer: Offer) -> set[str]:
    """Return the countries that the addresses of an offer's page lie in, and those it names."""
    named = {code for said in offer.beside.get("country", ()) if (code := country(said.raw))}
    told = map(_of_end_or_place, _readable(offer.beside.get("address", ())))
    return named | {code for code in told if code}


def _may_be_around(offer: Offer) -> set[str]:
    """Return the same with what a town's name or a shape hints at: for numbers valid there alone."""
    hinted = (_hinted(text) for text in _readable(offer.beside.get("address", ())) if not _of_end_or_place(text))
    return _countries_beside(offer).union(*hinted)


def _of_end_or_place(text: str) -> str | None:
    return next(iter(_of_address(text)), None) or _of_place(text)


def _hinted(text: str) -> Iterable[str]:
    """Return the countries of the cities that an address ends in, or of its shape; those of both where both tell."""
    cities = frozenset(_of_cities(text))
    shaped = frozenset(next((codes for codes, shape in _OF_SEVERAL if shape.search(text)), ()))
    return (cities & shaped) or shaped or cities


def _told(offer: Offer, site: Site) -> Iterator[str]:
    for said in offer.fields.get("country", ()):
        if named := country(said.raw):
            yield named
    addresses = list(_readable(offer.fields.get("address", ())))
    for raw in addresses:
        yield from _of_address(raw)
    yield from _of_hosts(offer)
    if any(not said.raw.lstrip(" (").startswith(("+", "tel:+")) for said in offer.fields.get("phone", ())):
        yield from filter(None, map(_of_place_or_street, addresses))
    yield from _of_numbers(offer)
    around = _countries_beside(offer)
    if len(around) == 1:
        yield from around
    texts = [*addresses, *(said.raw for said in offer.fields.get("vendor", ()))]
    if any("\u4e00" <= char <= "\u9fff" for text in texts for char in text):
        yield "CN"
    tag = site.language or ""
    if "-" in tag and len(tag.rsplit("-", 1)[-1]) == 2 and (spoken := region_of_language(tag)):
        yield spoken
    money = _REGION_OF_MONEY.get(_money(offer, site.language) or "")
    if money:
        yield money


@remembered
def _of_address(address: str) -> tuple[str, ...]:
    """Return the countries that the end and the shape of an address name, the surest first."""
    return tuple(dict.fromkeys(_named_by(address)))


def _named_by(address: str) -> Iterator[str]:
    if is_in_spain(address):
        yield "ES"  # before the country that is called as the province is
    parts = [part.strip(" .") for part in _LAST_PARTS.split(address.strip()) if part.strip(" .")]
    for part in parts[:-3:-1]:
        if len(part) > 2 and (named := country(part)):  # "CA" at the end of an address is California
            yield named
    last = _LAST_WORDS.search(address.strip())
    words = last[0].split() if last else []
    for first in range(len(words)):
        name = " ".join(words[first:])
        is_rest = first > 0 and words[first - 1].lower() in _BEGINS_A_NAME
        if len(name) > 3 and not is_rest and (named := country(name)):
            yield named
    for code, shape in _SHAPES:
        found = shape.search(address)
        if found and not (code == _TOLD_BY_CODE and _of_city(address[found.end() - 2 :]) not in (None, code)):
            # On the mainland too addresses stand in traditional characters, and in Bulgaria streets are called as in
            # Russia: there the town says which of the two it is.
            placed = _of_place(address) if code in _SHARED_SHAPES else None
            yield placed if placed in _SHARED_SHAPES.get(code, ()) else code


@remembered
def _of_place(text: str) -> str | None:
    """Return the country that the gazetteer reads an address in, by its town and postcode; None where it is open.

    A town of China or India is met by its sound too: where the address ends in the name of a city of another country,
    it is open.
    """
    placed = address.read(text, load_for_good()).country
    return placed if placed is None or _of_city(text) in (None, placed) else None


@remembered
def _of_city(text: str) -> str | None:
    """Return the country of the city that an address ends in by its name alone, maybe before the name of a part."""
    parts = _parts_with_letters(text)
    if not parts or _SHORT_NUMBER.search(parts[-1]):
        return None
    placed = world().country_of_city(_town(parts[-1]))
    is_before = placed is None and len(parts) > 1 and not any(map(str.isdigit, "".join(parts[-2:])))
    return world().country_of_city(_town(parts[-2])) if is_before else placed


@remembered
def _of_cities(text: str) -> tuple[str, ...]:
    """Return the countries that have a city of the name an address ends or begins with; none where they are many."""
    parts = [part for part in _parts_with_letters(text) if not _SHORT_NUMBER.search(part)]
    named = (world().countries_of_city(_town(part)) for part in (parts[-1:] + parts[:1]))
    return tuple(sorted(next((codes for codes in named if 0 < len(codes) <= _MOST_NAMESAKES), frozenset())))


def _parts_with_letters(text: str) -> list[str]:
    return [part.strip(" .") for part in _LAST_PARTS.split(text.strip()) if any(map(str.isalpha, part))]


def _town(part: str) -> str:
    return _TOWN_WORDS.sub(" ", part).strip(" .")


def _of_place_or_street(text: str) -> str | None:
    """Return the country of an address by the gazetteer, or else by how streets and towns are written in it."""
    return _of_place(text) or next((code for code, shape in _OF_STREETS if shape.search(text)), None)


def _of_numbers(offer: Offer) -> Iterator[str]:
    """Yield the country of the numbers that are given with one, where all of them are of the same."""
    given = [said.raw for said in offer.fields.get("phone", ()) if said.raw.lstrip(" (").startswith(("+", "tel:+"))]
    countries = {region_of_number(number) for raw in given if (number := phone(raw))}
    if len(countries) == 1 and (only := countries.pop()):
        yield only


def _of_hosts(offer: Offer) -> Iterator[str]:
    """Yield the country of the vendor's own domain; a market's own says nothing of its sellers."""
    own = [_host(said.raw) for said in offer.fields.get("vendor_url", ())]
    hosts = own or ([] if offer.fields.get("vendor") else [_host(said.raw) for said in offer.fields.get("url", ())])
    for host in hosts:
        if placed := country_of_host(host):
            yield placed


def _host(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None


def _money(offer: Offer, language: str | None) -> str | None:
    for name in ("currency", "price"):
        for said in offer.fields.get(name, ()):
            code = currency(said.raw, language=language)
            if code:
                return code
    return None
