"""Whose money a sign means that several countries share, or a sum without a sign.

That which the page's own code names ("currencyCode":"CAD"), which a line says ("All prices in Canadian dollars"), or
the sum of its basket ("C$0.00"); else that of the country whose language the page declares, or whose host it has.
"""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from falsefront.contact.currency import SHARED_IN_ARABIC, currency
from falsefront.contact.letter_signs import lands_of_letter, letter_sign
from falsefront.contact.phone import phones, region_of_number
from falsefront.contact.price import price
from falsefront.parse.draft import Draft
from falsefront.parse.tree import CHROME, PageTree, attribute
from falsefront.text.caseless import Caseless
from falsefront.text.domains import host_of
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
SOURCE: Final = "html[lang]:"  # before the language, in the source of a currency
HOST: Final = "host:"
NUMBERS: Final = "telephones:"  # the one land that all of them on the page are of
# Where hosts are of one country: a language in which the sign means its money.
_SPOKEN: Final = {
    "ca": "en-ca", "au": "en-au", "nz": "en-nz", "hk": "zh-hk", "tw": "zh-tw", "mx": "es-mx", "ar": "es-ar",
    "cl": "es-cl", "sg": "en-sg", "uy": "es-uy", "jp": "ja", "se": "sv", "no": "nb", "dk": "da", "is": "is",
    "bo": "es-bo", "pk": "en-pk", "in": "en-in", "lk": "si", "np": "ne",
    "ma": "ar-ma", "ae": "ar-ae", "qa": "ar-qa", "om": "ar-om", "ye": "ar-ye", "kw": "ar-kw", "bh": "ar-bh",
    "jo": "ar-jo", "iq": "ar-iq", "dz": "ar-dz", "tn": "ar-tn", "cm": "fr-cm", "ga": "fr-ga", "cg": "fr-cg",
    "td": "fr-td", "cf": "fr-cf", "gq": "fr-gq", "ni": "es-ni", "mu": "en-mu",
}  # fmt: skip
# Signs of several countries' money.
SHARED: Final = re.compile(
    r"[$¥￥]|(?<![^\W\d_])(?:kr|rs|bs|dhs?|f[ .]?cfa|cfa)\.?(?![^\W\d_])"
    r"|\u062f\u0631\u0647\u0645|\u0631\u064a\u0627\u0644|\u062f\u064a\u0646\u0627\u0631",  # dirham, rial, dinar
    re.IGNORECASE,
)
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_SIGN_BESIDE: Final = re.compile(r"[A-Za-z]{1,3}\s?[$¥]")


# Money that a sign may mean.
_MAY_MEAN: Final = {
    "$": frozenset({
        "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP", "BBD", "BSD", "JMD",
        "TTD", "FJD", "BND", "XCD", "NAD",
    }),
    "¥": frozenset({"CNY", "JPY"}), "￥": frozenset({"CNY", "JPY"}),
    "kr": frozenset({"SEK", "NOK", "DKK", "ISK"}),
    "rs": frozenset({"INR", "PKR", "LKR", "NPR", "MUR"}),
    "bs": frozenset({"BOB", "VES"}),
    "dh": frozenset({"AED", "MAD"}), "dhs": frozenset({"AED", "MAD"}), **SHARED_IN_ARABIC,
    **dict.fromkeys(("fcfa", "f cfa", "f.cfa", "cfa"), frozenset({"XOF", "XAF"})),
}  # fmt: skip
_CODE: Final = re.compile(
    rb"""(?:[Cc]urrency(?:[-_]?(?:iso[-_]?)?[Cc]ode|Iso|ISO|-iso)?\\?["']?\s*(?:[:=]\s*|content=)\\?["']|"""
    rb"""native-currency-code-)([A-Za-z]{3})(?![\w-])"""
)
_SAYS: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('prices')})")
_NAMED: Final = late(r"(?<![^\W\d_])[A-Z]{3}(?![^\W\d_])")  # in a word with accents they are no code: AUDÍFONOS
# Names of money in the languages of those who have it, by its code.
_NAMES: Final = (
    "ars",
    "aud",
    "cad",
    "clp",
    "cny",
    "cop",
    "dkk",
    "hkd",
    "jpy",
    "mxn",
    "nok",
    "nzd",
    "sek",
    "sgd",
    "twd",
    "usd",
    "uyu",
)
_BASKET: Final = re.compile(r"(?<![A-Za-z])(CA|C|AU|A|NZ|HK|MX|S|NT|US)\s?\$\s?0(?:[.,]00)?(?![\d.,]\d)")  # empty
_OF_BASKET: Final = {
    "CA": "CAD", "C": "CAD", "AU": "AUD", "A": "AUD", "NZ": "NZD", "HK": "HKD", "MX": "MXN", "S": "SGD", "NT": "TWD",
    "US": "USD",
}  # fmt: skip
_WORDS: Final = {name: Caseless(rf"(?<!\w)(?:{_LISTS.any_of(name)})(?!\w)") for name in _NAMES}
_LETTER: Final = re.compile(r"[^\W\d_]")
_MOST_LINE_CHARS: Final = 240


def say_currency(tree: PageTree, draft: Draft, url: str) -> None:
    """Say what a bare "$" or "kr" in a price means, or a sum without a sign, where the page tells it."""
    raw = draft.raw("price")
    if not raw or "currency" in draft.fields or _SIGN_BESIDE.search(raw) or _says_its_own(raw):
        return
    if (letter := letter_sign(raw)) is not None and SHARED.fullmatch(letter) is None:
        _say_of_letter(tree, draft, letter, url)
        return
    sign = SHARED.search(raw) or SHARED.search(tree.memory.get(note_shown_sum, ""))
    if sign is None and (_LETTER.search(raw) or not raw.isascii()):
        return
    said = _said_by_page(tree, sign[0].lower().rstrip(".") if sign else "")
    if said is not None:
        draft.say("currency", *said)
    elif sign is not None:
        _say_by_country(tree, draft, sign[0], url)


@remembered
def _says_its_own(raw: str) -> bool:
    """Whether a price says more of its money than a sign that several have: "$ 1,850 MXN"."""
    said, sign = price(raw), SHARED.search(raw)
    return said is not None and said.currency is not None and sign is not None and said.currency != currency(sign[0])


def note_shown_sum(tree: PageTree, raw: str) -> None:
    """Note the sum that a page shows where its data say the same without a sign: the land tells the money by it."""
    tree.memory[note_shown_sum] = raw


def _say_of_letter(tree: PageTree, draft: Draft, letter: str, url: str) -> None:
    """Say what a letter means that is a sign of money in a few lands: by the page's code, then by its land."""
    lands = lands_of_letter(letter)
    codes = {found.decode().upper() for found in tree.coded(_CODE)} & set(lands.values())
    if len(codes) == 1:
        draft.say("currency", codes.pop(), "the page's code")
        return
    hosts = [host_of(link).partition(":")[0].rpartition(".")[2] for link in (url, _canonical(tree))]
    tag = next((attribute(tree.elements[at], "lang") or "" for at in tree.by_name.get("html", ())), "").strip()
    region = tag.lower().replace("_", "-").rpartition("-")[2] if _TAG.fullmatch(tag) else ""
    if region in lands and "-" in tag.replace("_", "-"):
        draft.say("currency", letter, f"{SOURCE}{tag}")
    elif land := next((host for host in hosts if host in lands), None):
        draft.say("currency", letter, f"{HOST}en-{land}")
    else:
        draft.say("currency", letter if len(set(lands.values())) == 1 else None, draft.fields["price"][0].source)


def _say_by_country(tree: PageTree, draft: Draft, sign: str, url: str) -> None:
    """Say the money of the country whose language a page declares, or whose host it has."""
    tag = next((attribute(tree.elements[at], "lang") or "" for at in tree.by_name.get("html", ())), "").strip()
    if _TAG.fullmatch(tag) and currency(sign, language=tag) != currency(sign):
        draft.say("currency", sign, f"{SOURCE}{tag}")
        return
    hosts = (host_of(link).partition(":")[0] for link in (url, _canonical(tree)))
    spoken = next((spoken for host in hosts if (spoken := _SPOKEN.get(host.rpartition(".")[2]))), None)
    if spoken and "-" not in tag and currency(sign, language=spoken) != currency(sign):
        draft.say("currency", sign, f"{HOST}{spoken}")
    elif spoken is None and sign != "$":  # which is asked of buyers abroad
        land = _land_of_numbers(tree)
        spoken = _SPOKEN.get(land.lower()) if land else None
        is_told = spoken is not None and currency(sign, language=spoken) != currency(sign)
        draft.say("currency", sign if is_told else None, f"{NUMBERS}{spoken}")


def _land_of_numbers(tree: PageTree) -> str | None:
    """Return the one land whose telephones a page gives with its code; None where they are of several, or one alone."""
    known: dict[None, str | None] = tree.memory.setdefault(_land_of_numbers, {})
    if None not in known:
        links = (unquote(tree.elements[at].attrs.get("href") or "") for at in tree.by_name.get("a", ()))
        said = [*(line.text for line in tree.lines if "+" in line.text), *(href for href in links if "+" in href)]
        numbers = {number for text in said if len(text) <= _MOST_LINE_CHARS for number in phones(text)}
        lands = {land for number in numbers if (land := region_of_number(number))}
        known[None] = lands.pop() if len(lands) == 1 else None
    return known[None]


def _canonical(tree: PageTree) -> str:
    links = (tree.elements[at] for at in tree.by_name.get("link", ()))
    return next((attribute(tag, "href") or "" for tag in links if attribute(tag, "rel") == "canonical"), "")


def _said_by_page(tree: PageTree, sign: str) -> tuple[str, str] | None:
    """Return the one money that a page says its prices are in and that a sign may mean, with its source.

    Of a sum without a sign only what the page's own code names.
    """
    known: dict[str, tuple[str, str] | None] = tree.memory.setdefault(_said_by_page, {})
    if sign not in known:
        known[sign] = next(
            ((told.pop(), source) for told, source in _told(tree, sign) if len(told) == 1),
            None,
        )
    return known[sign]


def _told(tree: PageTree, sign: str) -> Iterator[tuple[set[str], str]]:
    meant = _MAY_MEAN.get(sign)
    if tree.holds(b"urrency"):
        codes = {found.decode().upper() for found in tree.coded(_CODE)}
        codes = {code for code in codes if currency(code) == code}
        yield (codes if meant is None or codes <= meant else set()), "the page's code"
    if meant is None:
        return
    telling = tree.told_lines(_says_money)
    lines = tree.lines_of_shapes(telling)
    yield {code for line in lines for code in _named_in(line.text)} & meant, "lines: prices are in"
    basket = [line.text for line in tree.lines if line.zone == CHROME] if sign == "$" and tree.holds(b"$") else []
    yield {_OF_BASKET[found[1]] for text in basket for found in _BASKET.finditer(text)}, "lines: a sum of the frame"


@remembered
def _says_money(text: str) -> bool:
    """Whether a line says in which money prices are, by its shape."""
    return len(text) <= _MOST_LINE_CHARS and _SAYS.is_in(text) and any(_named_in(text))


def _named_in(text: str) -> Iterator[str]:
    """Yield the codes of the money that a line names.

    >>> list(_named_in("All prices in Canadian dollars")), list(_named_in("Precios en pesos mexicanos (MXN)"))
    (['CAD'], ['MXN', 'MXN'])
    """
    yield from (found[0] for found in _NAMED.finditer(text) if currency(found[0]) == found[0])
    yield from (name.upper() for name, words in _WORDS.items() if words.is_in(text))


def language_of(source: str) -> str | None:
    """Return the language by which a sign of money is read, from the source of a currency; None for other sources.

    >>> language_of("html[lang]:en-CA"), language_of("host:en-ca"), language_of("layout:.price")
    ('en-CA', 'en-ca', None)
    """
    return next((source.removeprefix(mark) for mark in (SOURCE, HOST, NUMBERS) if source.startswith(mark)), None)
