"""What a page holds and was not read, and what a site profile could say so that it is: for whoever writes one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, pairwise
from typing import Final

from falsefront.parse.address_lines import address_lines
from falsefront.parse.address_texts import is_address, sounds_like_address
from falsefront.parse.amounts import ASKED, MAX_LINES, amounts
from falsefront.parse.cards import cards
from falsefront.parse.contact_lines import numbers_of
from falsefront.parse.decode import decode
from falsefront.parse.draft import FURTHER_ADDRESS
from falsefront.parse.headings import BOLD_LEVEL, heading_levels, parted
from falsefront.parse.in_sentences import address_in, is_denied
from falsefront.parse.jsonld import Node, json_ld
from falsefront.parse.label_words import field_of_label
from falsefront.parse.makers import is_of_maker
from falsefront.parse.names import folded
from falsefront.parse.others import boxes_of_others
from falsefront.parse.own_names import own_names
from falsefront.parse.pairs import pairs_of
from falsefront.parse.prices import stretches
from falsefront.parse.promoted_words import PROMOTED
from falsefront.parse.proposals import element_at, selector_among, selector_for, selector_of_words
from falsefront.parse.several import selector_of
from falsefront.parse.state import embedded_state
from falsefront.parse.tree import CHROME, ELSEWHERE, MAIN, MAX_TAGS, PageTree, build_tree, count_tags
from falsefront.parse.unused_state import unused_state
from falsefront.records import Offer, PageReading
from falsefront.selector import STATE

MOST_LESSONS: Final = 40
_NEXT: Final = re.compile(
    r"next(?: page)?|[›»→>]|next [›»→>]|下一页|下一頁|下页|weiter|nächste(?: seite)?|suivant(?:e)?|page suivante"
    r"|siguiente|próxim[ao](?: página)?"
    r"|successiv[ao]|następna|dalej|след(?:ующая)?(?: страница)?|вперед|次へ|다음|trang sau|tiếp|sonraki|volgende"
    r"|další",
    re.IGNORECASE,
)
_KEYS_READ: Final = frozenset({
    "@context", "@type", "@id", "@graph", "name", "url", "sku", "offers", "address", "telephone", "email",
    "description", "image", "seller", "price", "pricecurrency", "availability", "itemlistelement", "brand", "mpn",
})  # fmt: skip
_MAX_CHARS: Final = 200
_MOST_FOUND: Final = 400  # lessons of one page that are looked at
_FEWEST_WORDS: Final = 8  # characters of words that are the same ones elsewhere on the page
_MAX_KNOWN_CHARS: Final = 200_000  # of what was read that a piece is looked for in
_MAX_ASKED: Final = 1_000  # pieces looked for; what comes after counts for read


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One thing on a page that no offer says; `selector` would read it, None where none was found."""

    what: str  # an address-like line, a label, structured data, a list, a link to the next page
    raw: str
    key: str | None = None  # of the site profile: a field, "item" or "follow"
    selector: str | None = None


def lessons(body: bytes, *, content_type: str | None, reading: PageReading) -> tuple[Lesson, ...]:
    """Return what was not read of a page, with selectors that would read it."""
    text, _ = decode(body, content_type)
    if not 0 < count_tags(text) <= MAX_TAGS:
        return ()
    tree = build_tree(text)
    known = _Said(reading)
    vendors = [offer.fields["vendor"][0].raw for offer in reading.offers if "vendor" in offer.fields]
    names = own_names(tree, vendors[0] if vendors else None, is_of_thing=False)
    tree.of_others = boxes_of_others(tree, names, _url_of(reading), cards(tree))
    found = chain(
        _lists(tree),
        _names_over(tree, reading),
        _addresses(tree, known),
        _pictures(tree, known),
        _sums(tree, known),
        _labels(tree, known),
        _sentences(tree, known),
        _states(tree, known),
        _structured(tree, known),
    )
    return tuple(islice(_each_once(found), MOST_LESSONS))


def _url_of(reading: PageReading) -> str:
    """Return the page's own address as its offers say it; "" where none does."""
    return next((offer.fields["url"][0].raw for offer in reading.offers if "url" in offer.fields), "")


def _each_once(found: Iterator[Lesson]) -> Iterator[Lesson]:
    """Pass on the first of what says the same words: a line, and the label with the same line for a value, are one."""
    passed: dict[Lesson, str] = {}
    for each in islice(found, _MOST_FOUND):
        words = folded(each.raw)
        long = [known for known in passed.values() if min(len(known), len(words)) >= _FEWEST_WORDS]
        if each not in passed and not any(words in known or known in words for known in long):
            passed[each] = words
            yield each


_NAMES_OVER: Final = ("h2", "h3", "h4", "h5", "h6", "strong", "b")
_MOST_SUMS: Final = 5
_MOST_PICTURES: Final = 200
_FEWEST_DIGITS: Final = 7  # of a telephone number, from its end, by which it is known again
_MOST_NEAR: Final = 5  # lines with words of an address, on a page that gave none
_BARE_SUM: Final = re.compile(r"\d{1,3}(?:[., ]\d{3})*[.,]\d{2}")


class _Said:
    """What was read of a page, to be asked whether something is among it."""

    def __init__(self, reading: PageReading) -> None:
        self._values = {folded(value) for value in _values(reading)}
        offers = (*reading.offers, *reading.blocks)
        self._addresses = [folded(raw) for raw in _of_field(offers, "address", FURTHER_ADDRESS)]
        self._phones = "\n".join(re.sub(r"\D", "", raw) for raw in _of_field(offers, "phone", "messenger"))
        self._text = "\n".join(sorted(self._values))[:_MAX_KNOWN_CHARS]
        self._left = _MAX_ASKED
        self.has_address = any("address" in each.fields for each in (*reading.offers, *reading.blocks))
        self.has_vendor = any("vendor" in offer.fields for offer in reading.offers)
        self.has_price = any("price" in offer.fields for offer in reading.offers)

    def has_this_address(self, raw: str) -> bool:
        """Whether an address was read, with more or less around it."""
        here = folded(raw)
        return any(here in known or (known and known in here) for known in self._addresses)

    def has_this_number(self, raw: str) -> bool:
        """Whether a telephone number was read, by its last digits."""
        return re.sub(r"\D", "", raw)[-_FEWEST_DIGITS:] in self._phones

    def __contains__(self, value: object) -> bool:
        text = folded(str(value))
        if text in self._values:
            return True
        self._left -= 1
        return self._left < 0 or text in self._text


def _of_field(offers: Sequence[Offer], name: str, aside: str) -> Iterator[str]:
    """Yield what offers say under a field, and under another name or among their further pairs."""
    for offer in offers:
        yield from (said.raw for field in (name, aside) for said in offer.fields.get(field, ()))
        yield from (said.raw for label, said in offer.other if label == aside)


def _values(reading: PageReading) -> list[str]:
    offers = (*reading.offers, *reading.blocks)
    values = [said.raw for offer in offers for held in offer.fields.values() for said in held]
    values += [said.raw for offer in offers for _, said in offer.other]
    return values


def _lists(tree: PageTree) -> Iterator[Lesson]:
    found = cards(tree)
    if found:
        yield Lesson(
            what="a list", raw=f"{len(found)} cards of one structure", key="item", selector=selector_of(tree, found)
        )
    for at in tree.by_name.get("a", ()):
        words = tree.text(at, separator=" ") or tree.elements[at].attrs.get("title", "")
        rel = tree.elements[at].attrs.get("rel", "").lower().split()
        if "href" in tree.elements[at].attrs and ("next" in rel or _NEXT.fullmatch(words.strip())):
            css = 'a[rel="next"]' if "next" in rel else selector_for(tree, at) or selector_among(tree, at)
            yield Lesson(what="a link to the next page", raw=words[:_MAX_CHARS], key="follow", selector=css)
            return


_DENIED: Final = "an address that its sentence denies, or gives for another"
_OF_ANOTHER: Final = "of another than the seller: an authority, a maker, a host, a bank, a fair, a buyer"


_IN_A_BOX: Final = "in the box of another firm than the page's own"
_IN_THE_FRAME: Final = "in the frame of the site: of who keeps it, unless the vendor does"


def _placed(tree: PageTree, known: _Said, start: int, what: str, raw: str, key: str) -> Lesson:
    """Return what was not read of a vendor, with a selector unless it stands where another's contacts stand."""
    whose = _whose(tree, known, start)
    if whose is not None:
        return Lesson(what=whose, raw=raw[:_MAX_CHARS])
    css = selector_of_words(tree, start, raw, is_told=is_address if key == "address" else None)
    return Lesson(what=what, raw=raw[:_MAX_CHARS], key=key, selector=css)


def _whose(tree: PageTree, known: _Said, start: int) -> str | None:
    """Return whose part of a page a place stands in, in words; None where it may be the vendor's."""
    if is_of_maker(tree, start):
        return _OF_ANOTHER
    if any(begin <= start < end for begin, end in tree.of_others) or _is_promoted(tree, start):
        return _IN_A_BOX
    line = tree.line_at(start)
    return _IN_THE_FRAME if known.has_vendor and line is not None and line.zone == CHROME else None


def _is_promoted(tree: PageTree, start: int) -> bool:
    """Whether the heading over a place says that others are shown there, be the page's own among them or not."""
    levels = heading_levels(tree)
    over = max((each for each in levels if each <= start and levels[each] < BOLD_LEVEL), default=None)
    line = tree.line_at(over) if over is not None else None
    return line is not None and PROMOTED.is_all(line.text)


def _leads_on(tree: PageTree, start: int) -> bool:
    """Whether a place is inside a link: the words tell of another page."""
    at = element_at(tree, start)
    href = (tree.elements[at].attrs.get("href") or "") if at is not None and tree.elements[at].name == "a" else ""
    return bool(href) and not href.lower().startswith(("tel:", "mailto:", "javascript:", "#")) and "map" not in href


def _addresses(tree: PageTree, known: _Said) -> Iterator[Lesson]:
    for line in address_lines(tree.lines):
        if not line.is_others and line.raw not in known:
            if not is_of_maker(tree, line.start) and is_denied(line.raw):
                yield Lesson(what=_DENIED, raw=line.raw[:_MAX_CHARS])
            else:
                yield _placed(tree, known, line.start, "an address-like line", line.raw, "address")
    if known.has_address:
        return
    near = (each for each in tree.lines if each.zone != ELSEWHERE and sounds_like_address(each.text))
    for one in islice(near, _MOST_NEAR):
        if one.text not in known and is_denied(one.text):
            yield Lesson(what=_DENIED, raw=one.text[:_MAX_CHARS])
        elif one.text not in known and not _leads_on(tree, one.start):
            yield _placed(tree, known, one.start, "a line with words of an address", one.text, "address")


def _pictures(tree: PageTree, known: _Said) -> Iterator[Lesson]:
    """Yield the addresses that stand in a picture, as the words that are given for it say them."""
    for at in tree.by_name.get("img", ())[:_MOST_PICTURES]:
        words = tree.elements[at].attrs.get("alt", "").strip()
        label, _, value = parted(words)
        said = value if field_of_label(label) == "address" else words
        if not known.has_this_address(said) and (is_address(said) or (said != words and sounds_like_address(said))):
            whose, css = _whose(tree, known, tree.start(at)), selector_for(tree, at)
            selector = f"{css}@alt" if css else None
            what, key = ("an address in a picture", "address") if whose is None else (whose, None)
            yield Lesson(what=what, raw=words[:_MAX_CHARS], key=key, selector=selector if key else None)


def _sentences(tree: PageTree, known: _Said) -> Iterator[Lesson]:
    """Yield addresses and told telephone numbers in running text: whose they are, is for the analyst to say."""
    lines = [line for line in tree.lines if line.zone == MAIN and not is_of_maker(tree, line.start)][:MAX_LINES]
    found = ((line, said) for line in lines if (said := address_in(line.text)) is not None)
    for line, (raw, is_of_none) in islice(found, _MOST_NEAR):
        if known.has_this_address(raw) or _leads_on(tree, line.start):
            continue
        if is_of_none:
            yield Lesson(what=_DENIED, raw=raw[:_MAX_CHARS])
            continue
        yield _placed(tree, known, line.start, "an address in a sentence", raw, "address")
    numbers = ((line, raw) for line in lines for raw in numbers_of(line))
    for line, raw in islice(numbers, _MOST_NEAR):
        if not known.has_this_number(raw):
            yield _placed(tree, known, line.start, "a telephone number in the text", raw, "phone")


def _names_over(tree: PageTree, reading: PageReading) -> Iterator[Lesson]:
    """Yield the headings that stand right over addresses which are nobody's: a selector of them gives each its name."""
    if not any("address" in block.fields for block in reading.blocks):
        return
    starts = {line.start for line in address_lines(tree.lines)}
    over = {line.start: line.text for line, below in pairwise(tree.lines) if below.start in starts}
    for name in _NAMES_OVER:
        for at in tree.by_name.get(name, ()):
            line = tree.line_at(tree.start(at))
            if line is not None and line.start in over and tree.end(at) >= line.end:
                yield Lesson(what="a name over its contacts", raw=line.text[:_MAX_CHARS], key="vendor", selector=name)


def _labels(tree: PageTree, known: _Said) -> Iterator[Lesson]:
    for pair in pairs_of(tree, None):
        if pair.zone == ELSEWHERE or not pair.is_sure or pair.value in known:
            continue
        name = field_of_label(pair.label)
        if name and (whose := _whose(tree, known, pair.start)) is not None:
            yield Lesson(what=whose, raw=f"{pair.label}: {pair.value}"[:_MAX_CHARS])
            continue
        what = "a label that is not known" if name is None else "a value under a label that was not read"
        css = selector_of_words(tree, pair.start, pair.value) if name else None
        yield Lesson(what=what, raw=f"{pair.label}: {pair.value}"[:_MAX_CHARS], key=name or None, selector=css)


def _sums(tree: PageTree, known: _Said) -> Iterator[Lesson]:
    """Yield the sums of money on a page that gave no price: which one is asked is for the analyst to say."""
    if known.has_price:
        return
    old, weak = stretches(tree)
    lines = tree.subject[:MAX_LINES]
    for one in islice((one for one in amounts(tree, lines, old, weak) if one.raw not in known), _MOST_SUMS):
        what = "a sum of money" if one.kind == ASKED else "an old price, postage or the like"
        css = selector_of_words(tree, one.start, one.raw) if one.kind == ASKED else None
        yield Lesson(what=what, raw=one.raw[:_MAX_CHARS], key="price" if css else None, selector=css)
    for line in lines:
        if _BARE_SUM.fullmatch(line.text) and (at := element_at(tree, line.start)) is not None:
            yield Lesson(what="a sum without a currency", raw=line.text, key="price", selector=selector_for(tree, at))
            return


def _states(tree: PageTree, known: _Said) -> Iterator[Lesson]:
    """Yield what the state that a page embeds says under keys that sound like fields, with the path of each."""
    for each in unused_state(embedded_state(tree)):
        if each.field == "item" or each.raw not in known:
            yield Lesson(
                what="a list in the page's state" if each.field == "item" else "a value in the page's state",
                raw=f"{each.path}: {each.raw}"[:_MAX_CHARS],
                key=each.field,
                selector=f"{STATE}{each.path}",
            )


def _structured(tree: PageTree, known: _Said) -> Iterator[Lesson]:
    for node in json_ld(tree)[0]:
        yield from _unused(node, str(node.get("@type", "Thing")), known, 3)


def _unused(node: Node, path: str, known: _Said, levels: int) -> Iterator[Lesson]:
    for key, value in node.items():
        if isinstance(value, dict) and levels:
            yield from _unused(value, f"{path}.{key}", known, levels - 1)
        elif isinstance(value, str) and key.lower() not in _KEYS_READ and folded(value) and value not in known:
            yield Lesson(what="structured data that no field reads", raw=f"{path}.{key}: {value}"[:_MAX_CHARS])
