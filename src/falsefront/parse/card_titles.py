"""The title and the link of a card: a heading, the words of its main link, or what stands beside a linked picture."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from falsefront.contact.price import is_price_line
from falsefront.parse.card_names import behind_words
from falsefront.parse.card_order import things_first
from falsefront.parse.card_vendors import is_called_sellers, leads_to_own_host, leads_to_seller
from falsefront.parse.cards import MONEY
from falsefront.parse.draft import Draft
from falsefront.parse.entries_alike import title_of_unlinked
from falsefront.parse.label_words import field_of_label
from falsefront.parse.laid import name_of
from falsefront.parse.names import folded
from falsefront.parse.plausible import is_contact_alone
from falsefront.parse.selectors import absolute
from falsefront.parse.tree import PageTree, attribute
from falsefront.parse.whole_titles import say_whole_title
from falsefront.parse.words import COMPANY_WORDS, FIRM_ENDINGS, OFFER_BUTTONS
from falsefront.text.remembered import remembered

_TITLE_TOKEN: Final = re.compile(r"(?:^|[-_ ])(?:title|name|heading)(?:$|[-_ ])", re.IGNORECASE)
# What calls a link or what is around it the title of a card: "title", "ItemTitle".
_CALLED_TITLE: Final = re.compile(
    r"(?:^|[-_ ])(?<!sub[-_ ])[tT]itle(?:$|[-_ ])|(?<=[a-z])(?<![sS]ub)Title(?:$|[-_ ])|(?:^|[-_ ])subject(?:$|[-_ ])"
)
# Words of a class that calls what a title ends in another thing than the title: a sum, a coupon, a badge.
_NO_TITLE: Final = re.compile(r"(?:^|[-_ ])(?:promo|promos|promotion|coupon|badge|sticker|flag|price)(?:$|[-_ ])", re.I)
_COLON: Final = re.compile("[:\uff1a]")
_MOST_LABEL_CHARS: Final = 30
_MOST_BUTTON_CHARS: Final = 24
_FEWEST_BUTTONS: Final = 4  # links of the same words
_BADGE: Final = re.compile(
    r"(?:new(?: in)?|sale|sold out|hot|best ?seller|featured|sponsored|ad|top|neu|nouveau|nuevo|novo|nowość"
    r"|новинка|хит|акция|[-–]?\d+\s?%.{0,12})[!.]?",
    re.IGNORECASE,
)
_FEWEST_TITLE_LETTERS: Final = 2
_ARROWS: Final = " >»›→"
_FEWEST_PARTS: Final = 2  # of a link's words
_DIGIT: Final = re.compile(r"\d")
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d{2}")  # a day stands over it: "Today", "17:37"
_KEYS_OF_PICTURES: Final = ("alt", "title")
# "Oak tray, size: 30 cm, state: new, 12.50 EUR", where nobody sees it.
_LISTED: Final = re.compile(r"([^:]{2,120}?), [^\W\d_]{2,20} ?: [^:]{1,60}, [^\W\d_]{2,20} ?: ")
_MOST_TITLE_CHARS: Final = 200


def say_main_link(tree: PageTree, at: int, draft: Draft, base: str) -> None:
    """Say title and link: the link in a heading, else the link with the longest text or title."""
    if (named := name_of(tree, at)) is not None:
        draft.say("title", named.title, "layout: what names an entry")
        draft.say("url", absolute(named.href, base), "layout:a@href")
    links = [link for link in tree.inside(tree.by_name.get("a", []), at) if not _is_contact_link(tree, link)]
    links = [link for link in links if not _is_button(tree, link)] or links
    if tree.elements[at].name == "a":
        links = [at, *links]
    headings = [
        position for name in ("h1", "h2", "h3", "h4", "h5") for position in tree.inside(tree.by_name.get(name, []), at)
    ]
    links, headings = things_first(tree, at, _of_thing(tree, at, links), _of_thing(tree, at, headings))
    titled = [_own_words(tree, position) for position in headings]
    in_heading = [link for link in links if any(up <= link < tree.last[up] for up in headings)]
    around = [link for link in links if any(link < up < tree.last[link] for up in headings)]
    best = _main_link(tree, in_heading or around or links)
    title = next((text for text in titled if text), None)
    draft.say("title", title, "layout:heading")
    if best is not None:
        words = _title_in_link(tree, best)
        if words and is_price_line(words.rstrip(_ARROWS)):
            words = ""  # "Price: $11.15 >" leads to the thing, whose name stands beside it
        if draft.raw("title") is None and words and _is_on_many(tree, words):
            _say_title_beside(tree, at, draft)
        draft.say("title", words if tree.text(best) or not words else _without_list(words), "layout:a")
        if draft.raw("title") is None:
            _say_title_beside(tree, at, draft)
        draft.say("url", absolute(attribute(tree.elements[best], "href"), base), "layout:a@href")
    draft.say("title", title_of_unlinked(tree, at), "layout: the title's place in the cards")
    if best is None and title is None and _is_priced(tree, at):
        _say_title_beside(tree, at, draft)
    say_whole_title(tree, at, draft)


def _is_on_many(tree: PageTree, words: str) -> bool:
    """Whether several links to as many places say the same: "more ...", "详情"."""
    known: dict[str, set[str]] = tree.memory.setdefault(_is_on_many, {})
    if not known:
        for link in tree.by_name.get("a", ()):
            text = tree.text(link, separator=" ") or attribute(tree.elements[link], "title") or ""
            if len(text) <= _MOST_BUTTON_CHARS:
                known.setdefault(text, set()).add(attribute(tree.elements[link], "href") or "")
    return len(known.get(words, ())) >= _FEWEST_BUTTONS


def _is_button(tree: PageTree, link: int) -> bool:
    """Whether a link leads nowhere and others of the page say the same: "show the number"."""
    if not _leads_nowhere(tree, link):
        return False
    known: Counter[str] | None = tree.memory.get(_is_button)
    if known is None:
        every = (tree.text(each, separator=" ") for each in tree.by_name["a"] if _leads_nowhere(tree, each))
        known = tree.memory[_is_button] = Counter(every)
    return known[tree.text(link, separator=" ")] > 1


def _leads_nowhere(tree: PageTree, link: int) -> bool:
    href = (attribute(tree.elements[link], "href") or "#").strip().lower()
    return href.startswith(("#", "javascript:"))


def _of_thing(tree: PageTree, card: int, found: Sequence[int]) -> list[int]:
    """Return those of a card's links or headings that are none of its seller's name; all where the seller leads it."""
    own = [each for each in found if not _is_of_seller(tree, card, each)]
    links = (link for link in tree.inside(tree.by_name.get("a", ()), card) if _may_be_title(_link_text(tree, link)))
    first = next(links, None)
    is_things = first is not None and not _is_of_seller(tree, card, first)
    return own if is_things or (own and _is_priced(tree, card)) else list(found)


def _is_priced(tree: PageTree, card: int) -> bool:
    """Whether a card has a sum of money: it is a thing's, and none of a firm alone."""
    return any(MONEY.is_in(line.text) for line in tree.lines_of(card))


def _is_of_seller(tree: PageTree, card: int, at: int) -> bool:
    """Whether a link or a heading is called a seller's, or what holds or fills it is."""
    known: dict[tuple[int, int], bool] = tree.memory.setdefault(_is_of_seller, {})
    if (card, at) not in known:
        known[card, at] = _leads_to_seller(tree, card, at)
    return known[card, at]


def _leads_to_seller(tree: PageTree, card: int, at: int) -> bool:
    href = tree.elements[at].attrs.get("href") or ""
    if leads_to_seller(href) or leads_to_own_host(href):
        return True
    text = tree.text(at)
    line = tree.line_at(tree.start(at))
    if line is not None and line.text != text and line.text.endswith(text) and _names_seller(line.text):
        return True
    inner = next((each for each in tree.children(at) if tree.text(each) == text), at)
    parent = tree.elements[at].parent
    around = [at, inner, *([parent.at] if parent is not None and parent.at > card else [])]
    return any(is_called_sellers(tree, each) for each in around)


@remembered
def _names_seller(text: str) -> bool:
    """Whether a line begins with a label of who sells: "供应商：", "Sklep: "."""
    return behind_words(text)[1] or field_of_label(_parted(text)[0]) == "vendor"


def _is_contact_link(tree: PageTree, at: int) -> bool:
    """Whether a link leads to a mailbox or a telephone, or says nothing but where it leads: no thing's name."""
    href = (attribute(tree.elements[at], "href") or "")[:7].lower()
    return href.startswith(("mailto:", "tel:")) or is_contact_alone(tree.text(at))


def _title_in_link(tree: PageTree, at: int) -> str:
    """Return the words of a link; of one around a whole card, the first line that is neither price nor badge."""
    lines = tree.lines_of(at)
    if len(lines) < 2:
        return _title_among_parts(tree, at) or _link_text(tree, at)
    named = [inside for inside in range(at + 1, tree.last[at]) if _TITLE_TOKEN.search(_class_of(tree, inside))]
    said = [tree.text(inside, separator=" ") for inside in named]
    days = {first.text for first, second in pairwise(lines) if _CLOCK.fullmatch(second.text)}
    told = [text for text in (*said, *(line.text for line in lines if line.text not in days)) if _may_be_title(text)]
    shown = {folded(each) for each in _words_of_pictures(tree, at)}
    pictured = next((line.text for line in lines if folded(line.text) in shown), None) if not said else None
    return pictured or (told[0] if told else _link_text(tree, at))


def _title_among_parts(tree: PageTree, at: int) -> str | None:
    """Return the first part of a link that may be a title, where its words stand in parts and one is a sum of money.

    Styles make a column of such parts: "<span>Oak tray</span><b>12 €</b>".
    """
    if tree.end(at) - tree.start(at) < _FEWEST_PARTS or tree.elements[at].name != "a":
        return None
    parts = [*_parts(tree, at)]
    if len(parts) < _FEWEST_PARTS or not any(map(is_price_line, parts)):
        return None
    return next((part for part in parts if _may_be_title(part)), None)


def _parts(tree: PageTree, at: int) -> Iterator[str]:
    """Yield the texts of the elements side by side in a link, of none where words stand between them."""
    children = [each for each in tree.children(at) if tree.end(each) > tree.start(each)]
    whole = "".join(tree.text(at, separator="").split())
    if whole != "".join("".join(tree.text(each, separator="").split()) for each in children):
        return
    for each in children:
        inside = [*_parts(tree, each)] if tree.end(each) - tree.start(each) > 1 else []
        yield from inside or [tree.text(each, separator=" ")]


def _without_list(text: str) -> str:
    """Return a title without what a link lists of the thing behind it for who cannot see: its labels and its price."""
    listed = _LISTED.match(text) if ":" in text and _DIGIT.search(text) else None
    return listed[1] if listed else text


def _say_title_beside(tree: PageTree, at: int, draft: Draft) -> None:
    """Say the title of a card whose links lead from pictures alone: what is called so, a line, words of a picture."""
    named = [inside for inside in range(at + 1, tree.last[at]) if _TITLE_TOKEN.search(_class_of(tree, inside))]
    lines = [tree.text(inside, separator=" ") for inside in named] + [*_lines_or_pieces(tree, at)]
    title = next((text for text in lines if len(text) <= _MOST_TITLE_CHARS and _may_be_title(text)), None)
    draft.say("title", title, "layout:line of a card")
    for picture in tree.inside(tree.by_name.get("img", ()), at):
        for key in _KEYS_OF_PICTURES:
            words = _without_list((attribute(tree.elements[picture], key) or "").strip())
            if _may_be_title(words) and len(words) <= _MOST_TITLE_CHARS:
                draft.say("title", words, f"layout:img@{key}")


def _lines_or_pieces(tree: PageTree, at: int) -> Iterator[str]:
    """Yield the lines of a card; the pieces of one that also says a sum: "<span>Oak tray</span><span>12 €</span>"."""
    for line in tree.lines_of(at):
        if line.end - line.start > 1 and MONEY.is_in(line.text):
            yield from (tree.written(each, each + 1).strip() for each in range(line.start, line.end))
        else:
            yield line.text


def _words_of_pictures(tree: PageTree, at: int) -> list[str]:
    """Return what the pictures in an element are said to show, as far as it may be a title."""
    pictures = tree.inside(tree.by_name.get("img", ()), at)
    words = ((attribute(tree.elements[each], key) or "").strip() for each in pictures for key in _KEYS_OF_PICTURES)
    return [text for text in words if _may_be_title(text)]


@remembered
def _may_be_title(text: str) -> bool:
    is_word = sum(char.isalpha() for char in text) >= _FEWEST_TITLE_LETTERS
    return is_word and not is_price_line(text) and not OFFER_BUTTONS.is_in(text) and not _BADGE.fullmatch(text)


def _class_of(tree: PageTree, at: int) -> str:
    return attribute(tree.elements[at], "class") or ""


def _main_link(tree: PageTree, links: Sequence[int]) -> int | None:
    """Return the link with the longest text; a firm's name gives way to the link that the card has twice.

    So does any text to that of a link which leads where the card's one linked picture does.
    """
    links = _without_sums(tree, _without_often_said(tree, links))
    fitting = _of_picture(tree, links) or links
    best = max(_called_titles(tree, fitting) or fitting, key=lambda link: len(_link_text(tree, link)), default=None)
    if best is None or not _may_be_firm(_link_text(tree, best)):
        return best
    targets = Counter(attribute(tree.elements[link], "href") for link in links)
    twice = [link for link in links if targets[attribute(tree.elements[link], "href")] > 1]
    others = [link for link in twice if (text := _link_text(tree, link)) and not _may_be_firm(text)]
    return max(others, key=lambda link: len(_link_text(tree, link)), default=best)


def _called_titles(tree: PageTree, links: Sequence[int]) -> list[int]:
    """Return the links that are called the title, or say what their picture shows, where all lead to one place."""
    targets = {attribute(tree.elements[link], "href") for link in links}
    if len(links) < _FEWEST_PARTS or len(targets) > 1:
        return []
    called = [link for link in links if _is_called_title(tree, link) and _may_be_title(_link_text(tree, link))]
    return called or [link for link in links if _says_its_picture(tree, link)]


def _says_its_picture(tree: PageTree, link: int) -> bool:
    lines, shown = tree.lines_of(link), {folded(words) for words in _words_of_pictures(tree, link)}
    return len(lines) > 1 and any(folded(line.text) in shown for line in lines)


def _is_called_title(tree: PageTree, link: int) -> bool:
    parent = tree.elements[link].parent
    around = [link, *([parent.at] if parent is not None and tree.text(parent.at) == tree.text(link) else [])]
    return any(_CALLED_TITLE.search(_class_of(tree, each)) for each in around)


def _without_sums(tree: PageTree, links: Sequence[int]) -> Sequence[int]:
    """Return the links of a card without those that tell a sum, where others tell a title: "3 more offers from $7"."""
    whole = {link for link in links if len(tree.lines_of(link)) > 1}
    texts = {link: _title_in_link(tree, link) if link in whole else _link_text(tree, link) for link in links}
    plain = [link for link in links if not MONEY.is_in(texts[link]) or _is_called_title(tree, link)]
    told = [link for link in plain if _may_be_title(texts[link]) and not _is_on_many(tree, texts[link])]
    first = next((link for link in sorted(links) if texts[link]), None)
    if (
        first is not None
        and first not in plain
        and all(_letters(texts[first]) > _letters(texts[each]) for each in told)
    ):
        return [link for link in links if link in told or link not in plain]  # "[Vendo] Pialla - 900 €", then by whom
    return plain if told else links


def _without_often_said(tree: PageTree, links: Sequence[int]) -> Sequence[int]:
    """Return the links of a card without those that say what many others do, where its first words are its own."""
    first = next((link for link in sorted(links) if _link_text(tree, link)), None)
    if first is None or not _may_be_title(_link_text(tree, first)) or _is_on_many(tree, _link_text(tree, first)):
        return links
    return [link for link in links if not ((said := _link_text(tree, link)) and _is_on_many(tree, said))]


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _of_picture(tree: PageTree, links: Sequence[int]) -> list[int]:
    """Return the links with words that lead where all the pictures in links of a card do."""
    pictures = tree.by_name.get("img", ())
    targets = {attribute(tree.elements[link], "href") for link in links if tree.inside(pictures, link)}
    return [link for link in links if len(targets) == 1 and _is_named_after(tree, link, targets)]


def _is_named_after(tree: PageTree, link: int, targets: set[str | None]) -> bool:
    return attribute(tree.elements[link], "href") in targets and _may_be_title(tree.text(link, separator=" "))


@remembered
def _may_be_firm(text: str) -> bool:
    return FIRM_ENDINGS.is_in(text) or COMPANY_WORDS.is_in(text)


def _link_text(tree: PageTree, at: int) -> str:
    return _own_words(tree, at) or attribute(tree.elements[at], "title") or ""


def _own_words(tree: PageTree, at: int) -> str:
    """Return the words of a heading or a link without the label before them and the price or badge behind them."""
    known: dict[int, str] = tree.memory.setdefault(_own_words, {})
    if at not in known:
        known[at] = _plain_words(tree, at)
    return known[at]


def _plain_words(tree: PageTree, at: int) -> str:
    text = tree.text(at, separator=" ")
    label, rest = _parted(text) if _COLON.search(text[:_MOST_LABEL_CHARS]) else ("", "")
    if rest and field_of_label(label) == "title":
        text = rest
    for inside in range(at + 1, tree.last[at]):
        if _NO_TITLE.search(_class_of(tree, inside)):
            own = text.removesuffix(tree.text(inside, separator=" ")).strip()
            text = own if _may_be_title(own) else text
    return text


def _parted(text: str) -> tuple[str, str]:
    """Return what stands before the first colon, and behind it."""
    label, *rest = _COLON.split(text, maxsplit=1)
    return label, "".join(rest).strip()
