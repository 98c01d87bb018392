"""Prices of cards that stand on no line of their own: at the end of a title, or in the choices of a list to pick from.

Classified ads are listed as "Oak table - $45" in one link; a shop of shirts gives its price in each size: "L: $24.95".
Topics of a forum for adverts name it among other words. A sum is taken from titles only where a third of the cards
without a price has one there and a sign parts half of these from it, or where nearly all have one.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from falsefront.contact.price import is_price_line, price
from falsefront.parse.amounts import ASKED, kind_of
from falsefront.parse.cards import MONEY
from falsefront.parse.draft import Draft
from falsefront.parse.tree import PageTree
from falsefront.records import Said
from falsefront.text.remembered import remembered

_OF_TITLE: Final = "layout: a sum in the title"
_OF_CHOICE: Final = "layout: choices"
_FEWEST, _OF_CARDS, _OF_FOUND = 3, 0.3, 0.5  # sums; of the cards, that have one; of those, that a sign parts
_FEWEST_LETTERS: Final = 3
_MOST_WORDS_OF_SUM: Final = 4
_MOST_TITLE_CHARS: Final = 200
_MOST_CHOICES: Final = 60
_EDGES: Final = " -–—|·:,;([{)]}/"
_DASHES: Final = " -–—|"
_OPENING, _PARTING = "([{-–—|", "-–—|·:,;/"
_SIGNS: Final = re.compile(r"[,;|](?=\s)|\s[-\u2013\u2014/]\s|[()\[\]]")
_BRACKETS: Final = ("()", "[]")
_NEARLY_ALL: Final = 0.8
_SIGN_BEFORE: Final = re.compile(r"[+±](?:\s|[^\w\s]|[A-Z]{1,3})*$")
_DIGIT: Final = re.compile(r"\d")


def say_sums_of_titles(cards: Sequence[tuple[int, Draft]]) -> None:
    """Part the sums from the titles of a list's cards, where several without a price have one in their title."""
    bare = [draft for _, draft in cards if "title" in draft.fields and "price" not in draft.fields]
    if len(bare) < _FEWEST:
        return
    found = [(draft, parted) for draft in bare if (parted := _parted(draft.raw("title") or "")) is not None]
    apart = [parted for _, parted in found if parted.is_apart]
    are_told = len(apart) >= max(_FEWEST, _OF_FOUND * len(found)) and len(found) >= _OF_CARDS * len(bare)
    if not are_told and len(found) < max(_FEWEST, _NEARLY_ALL * len(bare)):
        return
    parted_titles = {id(draft): parted for draft, parted in found}
    for draft in bare:
        said = draft.fields["title"][0]
        title, sum_of, _ = parted_titles.get(id(draft), (said.raw.strip(_DASHES), None, True))
        draft.fields["title"] = [Said(raw=title, source=said.source), *draft.fields["title"][1:]]
        draft.say("price", sum_of, _OF_TITLE)


class _Parted(NamedTuple):
    """What a title says of the thing, the sum in it, and whether a sign parts them."""

    thing: str
    sum_of: str
    is_apart: bool


@remembered
def _parted(title: str) -> _Parted | None:
    """Return what a title says of the thing, and the sum at its end or in brackets before it; None where none is.

    >>> _parted("Oak table - $45 -"), _parted("Oak table 45 €")
    (_Parted(thing='Oak table', sum_of='$45', is_apart=True), _Parted(thing='Oak table', sum_of='45 €', is_apart=False))
    >>> _parted("[45 €] Oak table"), _parted("Gift card $50 off"), _parted("$50 voucher")
    (_Parted(thing='Oak table', sum_of='45 €', is_apart=True), None, None)
    >>> _parted("Oak table, 45 €, Leeds"), _parted("[For sale] Plane 310 - 900 €")
    (_Parted(thing='Oak table, 45 €, Leeds', sum_of='45 €', is_apart=True), \
_Parted(thing='[For sale] Plane 310', sum_of='900 €', is_apart=True))
    """
    if not MONEY.is_in(title) or len(title) > _MOST_TITLE_CHARS:
        return None
    words = title.strip(_DASHES).split()
    for count in range(min(_MOST_WORDS_OF_SUM, len(words) - 1), 0, -1):
        said, thing = " ".join(words[-count:]), " ".join(words[:-count])
        if _is_sum(said.strip(_EDGES)) and _is_word(thing):
            thing, said = _at_last_dash(thing, said)
            is_apart = said[0] in _OPENING or thing[-1] in _PARTING
            parted = _Parted(_without_edges(thing), said.strip(_EDGES), is_apart)
            return parted if kind_of(parted.sum_of, thing, "", "") == ASKED else None
    for count in range(min(_MOST_WORDS_OF_SUM, len(words) - 1), 0, -1):
        said, thing = " ".join(words[:count]), " ".join(words[count:])
        is_apart = said[0] in _OPENING or said[-1] in _PARTING or thing[0] in _PARTING
        if is_apart and _is_sum(said.strip(_EDGES)) and _is_word(thing):
            return _Parted(thing.strip(_EDGES), said.strip(_EDGES), is_apart)
    return _between_signs(title)


def _between_signs(title: str) -> _Parted | None:
    """Return a title as it stands with the one sum in it that signs part from other words: "Oak table, 45 €, Leeds"."""
    sums = [part.strip(_EDGES) for part in _SIGNS.split(title) if _is_sum(part.strip(_EDGES))]
    if len(sums) != 1 or kind_of(sums[0], title.partition(sums[0])[0], "", "") != ASKED:
        return None
    return _Parted(title.strip(_DASHES), sums[0], is_apart=True)


def _at_last_dash(thing: str, said: str) -> tuple[str, str]:
    """Part a title at the last dash that stands alone: what ends in "310 - 900 €" may be the size of a plane."""
    before, dash, behind = said.rpartition(" - ")
    return (f"{thing} {before} {dash.strip()}", behind) if dash and _is_sum(behind) else (thing, said)


def _without_edges(thing: str) -> str:
    """Return what is for sale without the signs around it; a word in brackets before it stays whole."""
    bare = thing.strip(_EDGES)
    if any(bare.count(close) > bare.count(opening) for opening, close in _BRACKETS):
        return thing.rstrip(_EDGES)
    return (
        thing.strip(_DASHES) if any(bare.count(opening) > bare.count(close) for opening, close in _BRACKETS) else bare
    )


def _is_word(text: str) -> bool:
    return sum(map(str.isalpha, text)) >= _FEWEST_LETTERS


def _is_sum(text: str) -> bool:
    reading = price(text) if _DIGIT.search(text) and is_price_line(text) else None
    return reading is not None and reading.currency is not None


def say_sums_of_choices(tree: PageTree, at: int, draft: Draft) -> None:
    """Say the price of a card without one that each choice of one of its lists ends in: the least, and the most."""
    if "price" in draft.fields or "select" not in tree.by_name:
        return
    for select in tree.inside(tree.by_name["select"], at):
        sums = list(_sums(tree, select))
        if sums and None not in sums:
            read = sorted(
                (float(reading.least), text) for text in sums if text and (reading := price(text)) is not None
            )
            draft.say("price", read[0][1], _OF_CHOICE)
            if read[-1][0] != read[0][0]:
                draft.say("price_max", read[-1][1], _OF_CHOICE)
            return


def _sums(tree: PageTree, select: int) -> Iterator[str | None]:
    """Yield the sum that each choice ends in, None for a choice without one: "Please choose" has no digit."""
    for at in tree.inside(tree.by_name.get("option", ()), select)[:_MOST_CHOICES]:
        text = " ".join(tree.unread(at).split())
        if _DIGIT.search(text):
            yield sum_of_choice(text)


@remembered
def sum_of_choice(text: str) -> str | None:
    """Return the sum that a choice ends in; None for a surcharge, and where none is.

    >>> [sum_of_choice(text) for text in ("Large : $24.95", "Set (12 €)", "Large (+$2.00)", "Size 42")]
    ['$24.95', '12 €', None, None]
    """
    words = text.split() if MONEY.is_in(text) else []
    for count in range(min(_MOST_WORDS_OF_SUM, len(words)), 0, -1):
        said, before = " ".join(words[-count:]), " ".join(words[:-count])
        if _is_sum(said.strip(_EDGES)) and not _SIGN_BEFORE.search(before) and not said.strip(_EDGES).startswith("+"):
            return said.strip(_EDGES) if kind_of(said.strip(_EDGES), before, "", "") == ASKED else None
    return None
