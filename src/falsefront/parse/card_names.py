"""A seller's name as a card of a list writes it with more behind: his town, his rating, for how long he has been there.

"ox_tools (1,281) 99.1%", "Fern Ware · Leeds", "Чугунок (Липецк)". A rating is taken off wherever it stands; words that
may be a town as well as a part of the name are parted only where most cards of the list have a known town there.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from falsefront.parse.card_places import begins_with_city, is_place
from falsefront.parse.draft import Draft
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tree import PageTree
from falsefront.records import Said
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_YEARS: Final = _LISTS.any_of("years")
# What a market counts of a seller, behind his name.
_RATING: Final = re.compile(
    r"\s*(?:"
    r"[(（\[]\s*(?:[★☆⭐]\s*)?\d[\d.,\s]*(?:[kKmM]\b|\u4e07)?\+?(?:\s?[★☆⭐/%][^()（）]{0,12}|\s[^\W\d_]{2,14}\.?(?:\s[^\W\d_]{2,14}\.?)?)?"
    r"\s*[)）\]].*"
    r"|[·•|,–—-]?\s+\d{1,3}(?:[.,]\d+)?\s?%.*"
    r"|[·•|–—-]?\s*[★☆⭐✔✓].*"
    r"|\s[·•|–—-]?\s*\d[.,]\d{1,2}(?:\s?/\s?(?:5|10))?(?:\s.*)?"
    rf"|\s[·•|,–—-]?\s*\d{{1,2}}\s?(?:{_YEARS})(?!\w).*"
    r")$",
    re.IGNORECASE,
)
_BRACKET: Final = re.compile(r"(?P<name>.*\S)\s*[(（](?P<place>[^()（）]{2,50})[)）]")
_MARK: Final = re.compile(r"\s*[,，、·•|｜]\s*|\s+[-–—/]\s+|\s+(?=[(（])")
_IN: Final = re.compile(rf"\W*(?:(?:{_LISTS.any_of('in')})\s+)?(?P<place>[^\W\d_].*)", re.IGNORECASE)
_TOLD: Final = _LISTS.any_of("told")
_LABEL: Final = _LISTS.any_of("label")
_GAPLESS: Final = _LISTS.any_of("gapless")
_TELLS: Final = Caseless(rf"^\W{{0,3}}(?:(?:{_TOLD})(?!\w)|(?:{_LABEL})\s?[:：])|^(?:{_GAPLESS})")
_LEAD: Final = late(
    rf"\W{{0,3}}(?:(?P<told>{_TOLD})(?!\w)\s*[:：]?|(?:{_LABEL})\s?[:：]|(?:{_GAPLESS})\s?[:：]?)\s*(?P<name>\S.*)",
    re.IGNORECASE,
)
_MOST_LINE_CHARS: Final = 140
_FEWEST_LETTERS: Final = 2
_FEWEST, _SHARE = 2, 0.6  # of a list's sellers, behind whom a known town stands
_OF_SHOP: Final = re.compile(rf"(?:shop|store|{_LABEL})", re.IGNORECASE)
_SOURCES: Final = ("label:", "lines", "layout:", "elements")


@remembered
def tells_seller(text: str) -> bool:
    """Whether a line begins with words that tell who sells.

    >>> tells_seller("Offered by Fern Ware"), tells_seller("Shop: Fern Ware"), tells_seller("Shop lamps")
    (True, True, False)
    """
    return len(text) <= _MOST_LINE_CHARS and _TELLS.is_in(text)


def behind_words(text: str) -> tuple[str, bool]:
    """Return what stands behind words that tell who sells, and whether they are a label of it; "" where none do.

    >>> behind_words("Angeboten von Fern Ware"), behind_words("Loja: Fern Ware"), behind_words("Lamp")
    (('Fern Ware', False), ('Fern Ware', True), ('', False))
    """
    found = _LEAD.match(text) if tells_seller(text) else None
    return (found["name"], not found["told"]) if found else ("", False)


def without_rating(text: str) -> str:
    """Return a seller's name without what his market counts of him behind it.

    >>> [without_rating(text) for text in ("ox_tools (1,281) 99.1%", "Fern Ware 4.8", "Route 66 Goods", "Elm (UK)")]
    ['ox_tools', 'Fern Ware', 'Route 66 Goods', 'Elm (UK)']
    """
    name = _RATING.sub("", text).strip()
    return name if sum(map(str.isalpha, name)) >= _FEWEST_LETTERS else text


@remembered
def parted(text: str) -> tuple[str, str] | None:
    """Return a name and the known town behind it on one line; None where there is none.

    >>> parted("Fern Ware · Leeds, UK"), parted("Fern Ware (Leeds)"), parted("Fern Ware, Ltd")
    (('Fern Ware', 'Leeds, UK'), ('Fern Ware', 'Leeds'), None)
    """
    bracket = _BRACKET.fullmatch(text)
    pairs = [(bracket["name"], bracket["place"])] if bracket else []
    pairs += [(text[: mark.start()], text[mark.end() :]) for mark in _MARK.finditer(text)]
    return next(
        (
            (name.strip(), place.strip())
            for name, place in pairs
            if sum(map(str.isalpha, name)) >= _FEWEST_LETTERS and is_place(place.strip())
        ),
        None,
    )


def town_behind(rest: str) -> str | None:
    """Return the known town that the words behind a seller's name are; None where they are anything else.

    >>> town_behind(" aus Leeds"), town_behind("(Leeds, UK)"), town_behind(", Ltd")
    ('Leeds', 'Leeds, UK', None)
    """
    found = _IN.fullmatch(rest.strip("()（） "))
    return found["place"] if found and is_place(found["place"]) else None


def part_sellers(tree: PageTree, cards: Sequence[tuple[int, Draft]]) -> None:
    """Leave what stands behind the names of a list's sellers out of them, and take the towns for where they are."""
    named = [(at, draft) for at, draft in cards if _is_read_from_page(draft)]
    if _are_branches([draft.raw("vendor") or "" for _, draft in named if _is_of_shop(draft)]):
        named = [(at, draft) for at, draft in named if not (_is_of_shop(draft) and _forget_seller(draft))]
    for at, draft in named:
        _rename(draft, without_rating(draft.raw("vendor") or ""))
        _take_link(tree, at, draft)
    pairs = [(draft, parted(draft.raw("vendor") or "")) for _, draft in named]
    if sum(pair is not None for _, pair in pairs) < max(_FEWEST, _SHARE * len(pairs)):
        return
    for draft, pair in pairs:
        if pair is not None:
            _rename(draft, pair[0])
            draft.say("address", pair[1], "lines: a town")


def _is_read_from_page(draft: Draft) -> bool:
    said = draft.fields.get("vendor")
    return said is not None and said[0].source.startswith(_SOURCES)


def _is_of_shop(draft: Draft) -> bool:
    """Whether a name is one of a shop by its source, in which a thing may also be fetched."""
    return _tells_of_shop(draft.fields["vendor"][0].source)


@remembered
def _tells_of_shop(source: str) -> bool:
    return _OF_SHOP.search(source) is not None


def _are_branches(names: Sequence[str]) -> bool:
    """Whether most names of shops begin with towns, several of them: the shop's own, where a thing may be fetched."""
    begun = {name.split()[0] for name in names if begins_with_city(name)}
    towns = sum(begins_with_city(name) for name in names)
    return len(begun) >= _FEWEST and towns >= _SHARE * len(names)


def _forget_seller(draft: Draft) -> bool:
    for name in ("vendor", "vendor_url"):
        draft.fields.pop(name, None)
    return True


def _rename(draft: Draft, name: str) -> None:
    said = draft.fields["vendor"][0]
    if name and name != said.raw:
        draft.fields["vendor"] = [Said(raw=name, source=said.source)]


def _take_link(tree: PageTree, card: int, draft: Draft) -> None:
    """Take the words of the link that a seller's name begins with for all of it; behind it a town may stand."""
    text = draft.raw("vendor") or ""
    for name in _links(tree, card):
        rest = text[len(name) :].strip()
        is_things = name == draft.raw("title") and "price" in draft.fields
        is_begun = text.startswith(name) and rest and not is_things and is_plausible("vendor", name)
        if is_begun and not has_any_form(rest) and has_any_form(name) == has_any_form(text):
            _rename(draft, name)
            if name == draft.raw("title"):  # a card of a firm, and of no thing
                del draft.fields["title"]
                draft.say("vendor_url", draft.raw("url"), "layout:a@href")
                draft.fields.pop("url", None)
            draft.say("address", town_behind(rest), "lines: a town")
            return


def _links(tree: PageTree, card: int) -> Iterator[str]:
    for link in tree.inside(tree.by_name.get("a", ()), card):
        text = tree.text(link, separator=" ")
        if sum(map(str.isalpha, text)) >= _FEWEST_LETTERS:
            yield text
