"""Where the one firm of a page is, for telephone numbers that stand without their country in another block than it.

A number over the offices of a firm is of the country that they lie in, and one without any address beside it of that of
its host or mailbox, of the numbers that the page's links dial, of the place and country on a line of the page, of its
money, of the register it is kept in, or of the state that the page names.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.country import country
from falsefront.contact.messenger import messenger_of_url
from falsefront.contact.north_american import names_a_state
from falsefront.contact.registers import country_of_register
from falsefront.parse.draft import FURTHER_ADDRESS
from falsefront.parse.page_tongues import tongues
from falsefront.parse.platform import is_of_platform
from falsefront.parse.tree import ELSEWHERE, PageTree, attribute
from falsefront.records import Offer, Said
from falsefront.text.remembered import remembered

_DIALLED: Final = ("+", "tel:+", "tel:%2B", "https://", "http://", "wa.me")
_MOST_SAID: Final = 50  # of each kind
_MOST_CHARS: Final = 200  # of a line that names a state
_MOST_LINES: Final = 400
_TOLD: Final = ("address", "country", "email")
_MOST_LINKS: Final = 1_000
_MOST_PLACE_CHARS: Final = 80  # of a line that is a place and its country
_MOST_WORDS: Final = 12  # of a line that names a town
_ENDS: Final = ("!", "?", ":")
_BESIDE: Final = 3  # lines between a town and a number
_PARTS: Final = re.compile(r"\s*[,，،、|/·•()]\s*|\s+[-–—]\s+")
_FEWEST_PARTS, _MOST_PARTS = 2, 6
_GEORGIA: Final = "GE"  # a state is called alike, and stands behind its towns
_DRAWN_OUT: Final = "\u0640"  # a letter of Arabic, for the looks of its word
_LEAST_NAME: Final = 4  # Latin letters of a name of a country: "CA" is California
_OF_INITIALS: Final = 3  # letters of the short name of a country: those of two are a state's too
_KANA: Final = re.compile(r"[\u3041-\u3096\u30a1-\u30fa]{2}")  # the syllables that Japanese alone is written in
_RUSSIAN: Final = re.compile(r"[а-яё][ыэ]|[ыэ][а-яё]", re.IGNORECASE)  # two letters that neighbours do without
# Characters that the mainland alone writes so, and Singapore and Malaysia, whose numbers look like none of its own.
_SIMPLIFIED: Final = re.compile("[们这专业务东车电话联详请设计]")
# Letters that one country alone writes in, a line of them: the name of a language in a menu is shorter.
_ALONE: Final = {
    "TH": r"\u0e01-\u0e4e", "KR": "가-힣", "IL": r"\u05d0-\u05ea", "GE": r"\u10d0-\u10fa", "AM": r"\u0531-\u0587",
    "KH": r"\u1780-\u17d3", "LA": r"\u0e81-\u0ebd", "MM": r"\u1000-\u103e", "LK": r"\u0d82-\u0ddf",
    "IN": r"\u0900-\u094d\u0a01-\u0d4d",  # but for those of Bengal
}  # fmt: skip
_FEWEST_LETTERS: Final = 10  # of a line that counts
_LETTERS: Final = re.compile(
    "|".join(rf"(?P<{code}>(?:[{letters}][\s\W]{{0,2}}){{10}})" for code, letters in _ALONE.items())
)
_PLACES: Final = re.compile(r"(?:[^:：]{1,20}[:：]\s*)?[^:：@.!?]*\.?")  # no sentence
# An amount with a sign that one country alone has.
_MONEY: Final = re.compile(
    r"(?:[₹₺₴₽₩฿₫₦₱₲₡₸]|(?<!\w)(?:R\$|RM|KSh|TL|Ksh))\s?\d|\d\s?(?:[₹₺₴₽₩฿₫₦₸]|(?:zł|Kč|TL|грн|Ft)(?!\w))"
)


def tell_whereabouts(
    tree: PageTree, url: str, offers: Sequence[Offer], blocks: Sequence[Offer]
) -> tuple[list[Offer], list[Offer]]:
    """Return offers and blocks of a page that speaks of one firm, each with what the page says of where that one is."""
    every = [*offers, *blocks]
    if len({said.raw for offer in every for said in offer.fields.get("vendor", ())}) > 1 or len(offers) > 1:
        return list(offers), list(blocks)
    if not any(_is_open(said) for offer in every for said in offer.fields.get("phone", ())):
        return list(offers), list(blocks)
    beside = {name: tuple(_said(every, name))[:_MOST_SAID] for name in _TOLD}
    beside["place"] = tuple(_places(tree))
    beside["number"] = tuple(dict.fromkeys(_dialled(tree, every)))[:_MOST_SAID]
    beside["land"] = tuple(_lands(tree))
    beside["town"] = tuple(_towns(tree))
    beside["town near"] = tuple(_beside_numbers(tree, every))
    beside["money"] = tuple(_money(tree))
    beside["kana"] = tuple(_first_line(tree, _KANA))
    beside |= _letters(tree) | tongues(tree)
    beside["russian"] = tuple(_first_line(tree, _RUSSIAN))
    beside["simplified"] = tuple(_first_line(tree, _SIMPLIFIED))
    beside["register"] = tuple(_registers(tree))
    beside["host"] = () if is_of_platform(tree) else (Said(raw=url, source="the page's own address"),)
    told = {name: said for name, said in beside.items() if said}
    return [replace(offer, beside=told) for offer in offers], [replace(block, beside=told) for block in blocks]


def _is_open(phone: Said) -> bool:
    """Whether a number stands without its country."""
    return not phone.raw.lstrip(" (").startswith(_DIALLED)


def _said(every: Sequence[Offer], name: str) -> list[Said]:
    found = [said for offer in every for said in offer.fields.get(name, ())]
    if name == "address":
        found += [said for offer in every for label, said in offer.other if label == FURTHER_ADDRESS]
    return list(dict.fromkeys(found))


def _places(tree: PageTree) -> list[Said]:
    """Return the titles and lines of a page that name a state of North America."""
    titles = [Said(raw=title[:_MOST_CHARS], source="title") for title in tree.titles]
    lines = [Said(raw=line.text, source="lines") for line in tree.lines[:_MOST_LINES] if len(line.text) <= _MOST_CHARS]
    return [said for said in (*titles, *lines) if names_a_state(said.raw)][:_MOST_SAID]


def _dialled(tree: PageTree, every: Sequence[Offer]) -> Iterator[Said]:
    """Yield the numbers that a page gives with their country, and those that its links dial."""
    for offer in every:
        yield from (said for said in offer.fields.get("phone", ()) if not _is_open(said))
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        href = (attribute(tree.elements[at], "href") or "").strip()
        is_one = href.lower().startswith("tel:") or messenger_of_url(href) is not None
        if is_one and tree.zone(at) != ELSEWHERE:
            yield Said(raw=href, source="layout:a@href")


def _lands(tree: PageTree) -> Iterator[Said]:
    """Yield the names of countries behind a place, or over its city, on a line of nothing else: "Cali - Colombia"."""
    found: dict[str, Said] = {}
    before = ""
    for line in tree.lines[:_MOST_LINES]:
        text = f"{before}, {line.text}" if line.is_soft and before else line.text  # the country below its town
        is_short = line.zone != ELSEWHERE and len(line.text) <= _MOST_PLACE_CHARS
        before = line.text if is_short else ""
        if not is_short or not _PLACES.fullmatch(text):
            continue
        _, colon, behind = text.replace("：", ":").partition(":")
        parts = [part.strip(" .") for part in _PARTS.split(behind if colon else text) if part.strip(" .")]
        if not _FEWEST_PARTS <= len(parts) <= _MOST_PARTS or any(part[:1].islower() for part in parts):
            continue
        named = {
            code: part
            for before_it, part in pairwise(parts)
            if (code := country(part)) and (_is_name(part) or (len(part) == _OF_INITIALS and _has(code, before_it)))
        }
        if len(named) == 1 and country(parts[0]) is None and _GEORGIA not in named:
            found.update({code: Said(raw=part, source="lines") for code, part in named.items()})
        elif not named and (code := _over_its_city(parts)):
            found.setdefault(code, Said(raw=parts[0], source="lines"))
    yield from found.values()


def _over_its_city(parts: Sequence[str]) -> str | None:
    """Return the country that the first part of a place names, where the next one is a city of it: "Oman – Sohar"."""
    code = country(parts[0]) if _is_name(parts[0]) else None
    return code if code and _has(code, parts[1]) else None


def _is_name(part: str) -> bool:
    return len(part) >= _LEAST_NAME or not part.isascii()


def _has(code: str, city: str) -> bool:
    """Whether a country has a city: three letters of a country behind it are those ("Dubai, UAE")."""
    return code in world().countries_of_city(city.replace(_DRAWN_OUT, ""))


def _towns(tree: PageTree) -> list[Said]:
    """Return the titles and short lines of a page that may name a town: no sentences."""
    titles = [Said(raw=title, source="title") for title in tree.titles if len(title) <= _MOST_PLACE_CHARS]
    lines = [
        Said(raw=line.text, source="lines")
        for line in tree.lines[:_MOST_LINES]
        if line.zone != ELSEWHERE and _is_short(line.text)
    ]
    return list(dict.fromkeys([*titles, *lines]))[:_MOST_LINES]


def _is_short(text: str) -> bool:
    return len(text) <= _MOST_PLACE_CHARS and len(text.split()) <= _MOST_WORDS and text[-1:] not in _ENDS


def _beside_numbers(tree: PageTree, every: Sequence[Offer]) -> Iterator[Said]:
    """Yield the short lines that stand with a telephone of the page, or beside it."""
    phones = {said.raw for offer in every for said in offer.fields.get("phone", ())}
    lines = tree.lines[:_MOST_LINES]
    at_phones = [at for at, line in enumerate(lines) if any(raw in line.text for raw in phones)]
    near = {at for phone in at_phones for at in range(max(0, phone - _BESIDE), phone + _BESIDE + 1)}
    for at in sorted(near):
        if at < len(lines) and lines[at].zone != ELSEWHERE and _is_short(lines[at].text):
            yield Said(raw=lines[at].text, source="lines")


@remembered
def _code_of_letters(text: str) -> str | None:
    """Return the code of the country whose own letters are the first such in a text."""
    found = _LETTERS.search(text)
    return found.lastgroup if found is not None else None


def _letters(tree: PageTree) -> dict[str, tuple[Said, ...]]:
    """Return the first line in the letters of a country that has its own, where most lines of the page are in them.

    A greeting in one language on a page in another tells nothing.
    """
    first: dict[str, Said] = {}
    lines: Counter[str] = Counter()
    others = 0
    for line in tree.lines[:_MOST_LINES]:
        if line.zone == ELSEWHERE or len(line.text) > _MOST_CHARS or sum(map(str.isalpha, line.text)) < _FEWEST_LETTERS:
            continue
        code = None if line.text.isascii() else _code_of_letters(line.text)
        if code is None:
            others += 1
            continue
        lines[code] += 1
        first.setdefault(code, Said(raw=line.text, source="lines"))
    every = lines.total() + others
    return {f"letters of {code}": (first[code],) for code, count in lines.items() if 2 * count > every}


def _first_line(tree: PageTree, letters: re.Pattern[str]) -> Iterator[Said]:
    """Yield the first line that is written in some letters."""
    lines = (
        line.text
        for line in tree.lines[:_MOST_LINES]
        if not line.text.isascii() and line.zone != ELSEWHERE and len(line.text) <= _MOST_CHARS
    )
    yield from (Said(raw=text, source="lines") for text in islice(filter(letters.search, lines), 1))


def _registers(tree: PageTree) -> Iterator[Said]:
    """Yield the first line of each country that gives the number of a register which that country alone has."""
    found: dict[str, Said] = {}
    for line in tree.lines[:_MOST_LINES]:
        if line.zone != ELSEWHERE and "0" in line.shape and (code := country_of_register(line.text)):
            found.setdefault(code, Said(raw=line.text, source="lines"))
    yield from found.values()


def _money(tree: PageTree) -> Iterator[Said]:
    """Yield an amount of each kind of money that one country alone has."""
    found: dict[str, Said] = {}
    for line in tree.lines[:_MOST_LINES]:
        if line.zone != ELSEWHERE and len(line.text) <= _MOST_CHARS and (sum_ := _MONEY.search(line.text)):
            found.setdefault(re.sub(r"[\d\s]", "", sum_[0]), Said(raw=sum_[0], source="lines"))
    yield from found.values()
