"""Who sells what a card shows, as a line of it tells: "Angeboten von Fern Ware", "Sold & shipped by ...", "店铺：...".

Words that say so alone ("offered by") have the name behind them in an element of its own, or with a capital; those that
are a label ("Shop", "Loja") need a colon, since a shop may also be where a thing is fetched.
"""

import re
from bisect import bisect_left
from typing import Final

from falsefront.parse.card_names import behind_words, tells_seller, town_behind, without_rating
from falsefront.parse.card_places import begins_with_city, is_place
from falsefront.parse.card_vendors import is_sellers_name
from falsefront.parse.draft import Draft
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import PageTree, attribute

_REST: Final = re.compile(r"\s*(?:[,;|•·].*|\s[–—-]\s.*|[.]\s.*)$")
_HOLDERS: Final = ("span", "div", "p", "small", "li", "a", "em", "td", "strong", "b")
_ELEMENTS: Final = ("a", "b", "strong", "span", "em", "i")
_MOST_WORDS: Final = 7


def say_seller_behind_words(tree: PageTree, card: int, draft: Draft, base: str) -> None:
    """Say who sells by the one line of a card that tells it."""
    if "vendor" in draft.fields:
        return
    told = [(text, *_name(tree, card, text)) for text in _telling(tree, card)]
    said = {name: (href, text.partition(name)[2]) for text, name, href in told if name}
    if len(said) == 1:
        [(name, (href, behind))] = said.items()
        draft.say("vendor", name, "lines: sold by")
        if "address" not in draft.fields:
            draft.say("address", town_behind(behind), "lines: a town")
        if href and absolute(href, base) != draft.raw("url"):
            draft.say("vendor_url", absolute(href, base), "lines: sold by a@href")


def _telling(tree: PageTree, card: int) -> list[str]:
    """Return the texts of a card's short elements that begin with such words and give more; else those of its lines."""
    found = {
        text
        for name in _HOLDERS
        for at, _, _ in _inside(tree.told(name, tells_seller), card, tree.last[card])
        if behind_words(text := tree.text(at).partition("\n")[0])[0]
    }
    if found:
        return sorted(found, key=len)[:1] if len({behind_words(text)[0][:3] for text in found}) == 1 else sorted(found)
    telling = tree.told_lines(tells_seller)
    return [line.text for line in tree.lines_of(card) if line.shape in telling] if telling else []


def _inside(told: list[tuple[int, int, str]], begin: int, end: int) -> list[tuple[int, int, str]]:
    return told[bisect_left(told, (begin + 1,)) : bisect_left(told, (end,))]


def _name(tree: PageTree, card: int, text: str) -> tuple[str, str | None]:
    """Return the name behind the words of a line and where it leads; "" where there is none."""
    rest, is_sure = behind_words(text)
    if not rest:
        return "", None
    held = [
        (words, attribute(tree.elements[at], "href"))
        for name in _ELEMENTS
        for at in tree.inside(tree.by_name.get(name, ()), card)
        if tree.end(at) - tree.start(at) <= _MOST_WORDS and (words := tree.text(at)) and rest.startswith(words)
    ]
    whole, href = max(held, key=lambda each: (each[1] is not None, len(each[0])), default=("", None))
    name = without_rating(whole or _REST.sub("", rest).strip())
    may_be = bool(whole) or is_sure or any(char.isalpha() and not char.islower() for char in name)
    is_name = may_be and len(name.split()) <= _MOST_WORDS and is_sellers_name(name)
    return (name, href) if is_name and not (is_place(name) or begins_with_city(name)) else ("", None)
