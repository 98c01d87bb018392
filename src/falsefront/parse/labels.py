"""What labels say: known labels become fields, others are kept as pairs where table or list shows that they are pairs.

For pages whose structured data and site profile do not say it. Where labels name several sellers, each speaks for
itself.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from falsefront.contact.country import country
from falsefront.contact.messenger import messengers
from falsefront.contact.payment import is_payment
from falsefront.parse.address_texts import is_address
from falsefront.parse.areas import with_areas
from falsefront.parse.article_codes import article_code, goes_before
from falsefront.parse.below_addresses import is_in_latin_letters
from falsefront.parse.card_places import is_place
from falsefront.parse.draft import DESCRIPTION, PARTY_FIELDS, PAYMENT, Draft
from falsefront.parse.facts_of_sellers import name_before_facts
from falsefront.parse.label_words import (
    CITY_LABELS,
    DISTRICT_LABELS,
    HOUSE_LABELS,
    POST_LABELS,
    REGION_LABELS,
    SALE_LABELS,
    field_of_label,
    folded_label,
    is_about,
    is_head_office,
    is_vague,
    numbered_address,
)
from falsefront.parse.labelled_offices import field_of_labelled, labels_office
from falsefront.parse.labels_of_lines import MAX_LABEL_CHARS
from falsefront.parse.makers import is_of_maker
from falsefront.parse.name_labels import begins_with_name_label
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.names_before_addresses import name_and_address
from falsefront.parse.names_before_places import without_place
from falsefront.parse.number_words import TEL_AND_FAX, is_no_fax
from falsefront.parse.pairs import Pair, pairs_of
from falsefront.parse.phone_tails import without_sentence
from falsefront.parse.plausible import is_plausible
from falsefront.parse.tabs import outside_tabs
from falsefront.parse.tree import CHROME, MAIN, PageTree
from falsefront.parse.under_labels import is_menu_below, may_be_whereabouts
from falsefront.parse.who_answers import answers_at_firm
from falsefront.records import LIST_FIELDS, Said

MAX_PAIRS: Final = 400  # of one field in one part of the page
MAX_SELLERS: Final = 1_000
_MOST_POST_DIGITS: Final = 9  # of a postcode (ZIP+4); under "Cep" Brazil has those, and Turkey mobiles
_STROKE: Final = re.compile("[/／]")
_FEWEST_DIGITS: Final = 7  # of a number that is whole
_POST: Final = re.compile(r"(?:〒\s?)?(?=.*\d)[A-Z\d][A-Z\d\s-]{2,9}")
_BESIDE: Final = 16  # pieces of text between the parts of an address
_HOUSE: Final = re.compile(r"\d{1,5}\s?[^\W\d_]?(?:\s?[-/]\s?(?:\d{1,4}[^\W\d_]?|[^\W\d_]))?")
_CONTACTS: Final = frozenset({"address", "phone", "email", "messenger"})
_NO_LINKS: Final = frozenset({"address", "title", "country", "since", "business_type", "registration"})

_OF_ADDRESSES: Final = DISTRICT_LABELS | CITY_LABELS | REGION_LABELS | POST_LABELS | HOUSE_LABELS
_FEWEST_OF_LIST: Final = 3  # numbers under one label besides the first


def labelled(tree: PageTree, *, root: int | None = None, outside: Sequence[int] = ()) -> tuple[Draft, Draft]:
    """Return what labels say of the page's subject, and what they say in its frame (header, footer).

    `root` is the position of a card to stay inside, `outside` are those of cards to leave out.
    """
    pairs = _pairs(tree, root, outside)
    main, frame = Draft(), Draft()
    for pair in pairs:
        _say(frame if pair.zone == CHROME and root is None else main, pair)
    if root is None:
        _leave_numbers_of_list(main)
    _complete_address(main, pairs)
    return main, frame


def _leave_numbers_of_list(draft: Draft) -> None:
    """Note the number of a thing instead of saying it where its label gives several others numbers: a price list."""
    for said in draft.fields.get("product_id", ()):
        label = folded_label(said.source.removeprefix("label:"))
        others = {noted.raw for name, noted in draft.other if folded_label(name) == label} - {said.raw}
        if len(others) >= _FEWEST_OF_LIST:
            del draft.fields["product_id"]
            draft.note(said.source.removeprefix("label:"), said.raw, said.source)
            return


def sellers(tree: PageTree, *, outside: Sequence[int] = ()) -> tuple[list[Draft], bool]:
    """Return what labels say of each of several sellers, and whether they name several at all.

    Each label that begins a seller begins the next one where it stands again. Where the sellers cannot be told apart
    so, the list is empty: what stands under the labels of a page is then nobody's.
    """
    pairs = sorted((pair for pair in _pairs(tree, None, outside) if pair.zone == MAIN), key=_start)
    names = _distinct_names(pair.value for pair in pairs if _field(pair) == "vendor" and _fits(pair))
    own = _each_once(pair for pair in pairs if field_of_label(pair.label) in PARTY_FIELDS and _fits(pair))
    groups = _groups(own)
    if len(names) < 2 and not _have_numbers_of_their_own(groups):
        return [], False
    drafts: list[Draft] = []
    for group in groups[:MAX_SELLERS]:
        draft = Draft()
        for pair in group:
            _say(draft, pair)
        _complete_address(draft, group)
        if len(_distinct_names(pair.value for pair in group if field_of_label(pair.label) == "vendor")) != 1:
            return [], True
        drafts.append(draft)
    return drafts, True


def labelled_contacts(tree: PageTree) -> Iterator[tuple[str, str, str, int, int]]:
    """Yield field, words, source, place and zone of each contact under a label, of the subject and of the frame."""
    pairs = _pairs(tree, None, ())
    contacts = [pair for pair in pairs if _field(pair) in _CONTACTS and _fits(pair)]
    streets = {pair.value for pair in contacts if _field(pair) == "address" and pair.zone == MAIN}
    for pair in contacts:
        name = _field(pair) or ""
        if not (pair.is_link and name in _NO_LINKS):
            value, source = pair.value, f"label:{pair.label}"
            if streets == {value} and pair.zone == MAIN and name == "address":
                value, source = _completed(value, source, pairs)
            yield name, without_sentence(value) if name == "phone" else value, source, pair.start, pair.zone
            if name == "phone" and next(messengers(pair.value, label=pair.label, region="CN"), None):
                yield "messenger", pair.value, f"label:{pair.label}", pair.start, pair.zone


def _each_once(pairs: Iterable[Pair]) -> list[Pair]:
    """Leave out what is found again at once: a row of a table is also a label over a line."""
    kept: list[Pair] = []
    for pair in pairs:
        if not kept or (pair.label, pair.value) != (kept[-1].label, kept[-1].value):
            kept.append(pair)
    return kept


def _groups(pairs: list[Pair]) -> list[list[Pair]]:
    """Split pairs where the label that came first comes again."""
    groups: list[list[Pair]] = []
    leading = folded_label(pairs[0].label) if pairs else ""
    for pair in pairs:
        if folded_label(pair.label) == leading and not (groups and groups[-1][-1].start == pair.start):
            groups.append([])
        groups[-1].append(pair)
    return groups


def _have_numbers_of_their_own(groups: list[list[Pair]]) -> bool:
    """Whether two names under one label have telephones without any in common: no firm writes itself so twice."""
    numbers = [
        {"".join(filter(str.isdigit, pair.value)) for pair in group if field_of_label(pair.label) == "phone"}
        for group in groups
    ]
    names = {folded(pair.value) for group in groups for pair in group if field_of_label(pair.label) == "vendor"}
    return len(groups) == len(names) == 2 and all(numbers) and numbers[0].isdisjoint(numbers[1])


def _distinct_names(names: Iterable[str]) -> list[str]:
    """Return the names of different parties: one in two scripts, or with more around it, is one."""
    found: list[str] = []
    for name in names:
        if not any(are_one_name(name, known) for known in found):
            found.append(name)
    if len(found) == 2 and _is_wide(found[0]) != _is_wide(found[1]):
        return found[:1]
    return found


def _is_wide(text: str) -> bool:
    return any("\u3040" <= char <= "\u9fff" for char in text)


def _field(pair: Pair) -> str | None:
    return field_of_labelled(pair.label, pair.value)


def _start(pair: Pair) -> int:
    return pair.start


def _fits(pair: Pair) -> bool:
    name = _field(pair)
    return bool(name) and _is_believed(name or "", pair)


def _is_believed(name: str, pair: Pair) -> bool:
    """Whether what stands under a label may be what it promises; under an ordinary word ("Add") more is asked."""
    if not is_plausible(name, pair.value, is_sure=pair.is_sure):
        return False
    if name == "vendor":
        if country(pair.value) is not None and not pair.is_link:
            return False  # "Supplier: China"
        if begins_with_name_label(pair.value):
            return False  # the rows below a heading: "Seller" over "Name: Ox Tools"
        if not pair.is_sure and is_place(pair.value):
            return False  # what kind of seller he is, over where he is
        return not is_menu_below(pair.value) and field_of_labelled(pair.label, pair.value) == "vendor"
    return name != "address" or not is_vague(pair.label) or may_be_whereabouts(pair.value)


def _pairs(tree: PageTree, root: int | None, outside: Sequence[int]) -> list[Pair]:
    starts, ends = [tree.start(at) for at in outside], [tree.end(at) for at in outside]
    zones = (MAIN, CHROME) if root is None else (tree.zone(root),)
    every: Iterable[Pair] = _bounded(pairs_of(tree, root)) if root is not None else pairs_of_page(tree)
    kept = [pair for pair in every if pair.zone in zones and not _is_inside(pair.start, starts, ends)]
    own = [pair for pair in kept if not (field_of_label(pair.label) in PARTY_FIELDS and is_of_maker(tree, pair.start))]
    if root is None:
        own = [pair for pair in own if not (_field(pair) == "vendor" and answers_at_firm(tree, pair.value))]
    pairs = [_said_once(_without_fax(pair)) for pair in with_areas(_without_lines(own))]
    return [without_place(tree, pair) for pair in pairs] if root is None else pairs  # a card tells where he is


def _without_lines(pairs: list[Pair]) -> list[Pair]:
    """Return pairs without those that number the lines of one address, not several whole ones."""
    lines = {known for pair in pairs if (known := numbered_address(pair.label)) and not is_address(pair.value)}
    return [pair for pair in pairs if numbered_address(pair.label) not in lines] if lines else pairs


def _without_fax(pair: Pair) -> Pair:
    """Return a pair without the second of two numbers that a stroke parts, where its label is "Tel./Fax"."""
    if not _STROKE.search(pair.value) or not TEL_AND_FAX.search(pair.label):
        return pair
    first, *more = [part.strip() for part in _STROKE.split(pair.value)]
    is_two = len(more) == 1 and all(sum(map(str.isdigit, part)) >= _FEWEST_DIGITS for part in (first, *more))
    return pair._replace(value=first) if is_two and not is_no_fax(more[0], first) else pair


def _said_once(pair: Pair) -> Pair:
    """Return a pair without the lines that say a Chinese address again in Latin letters below it."""
    if "\n" not in pair.value or field_of_label(pair.label) != "address":
        return pair
    first, *more = pair.value.split("\n")
    again = next((at for at, line in enumerate(more) if is_in_latin_letters(line, first)), None)
    return pair if again is None else pair._replace(value="\n".join([first, *more[:again]]))


def pairs_of_page(tree: PageTree) -> list[Pair]:
    """Return the pairs of a whole page, found once: several readers ask for them."""
    known: list[Pair] | None = tree.zoned.get(pairs_of_page)
    if known is None:
        known = tree.zoned[pairs_of_page] = list(_bounded(outside_tabs(tree, pairs_of(tree, None))))
    return known


def _bounded(pairs: Iterator[Pair]) -> Iterator[Pair]:
    """Pass on so many pairs of each field and each part of the page: however many fill a page, none hides another's."""
    seen: Counter[tuple[int, str | None]] = Counter()
    for pair in pairs:
        if is_head_office(pair.label) and not is_address(pair.value):
            continue  # "总公司：琉璃集团有限公司", "总厂：建于1958年"
        kind = (pair.zone, _kind(pair.label))
        seen[kind] += 1
        if seen[kind] <= MAX_PAIRS:
            yield pair


def _kind(label: str) -> str | None:
    """Return what a label names, None for an unknown one."""
    folded = folded_label(label)
    return field_of_label(label) or ("city" if folded in CITY_LABELS else "region" if folded in REGION_LABELS else None)


def _is_inside(start: int, starts: list[int], ends: list[int]) -> bool:
    """Whether a place lies in one of some stretches that are in order and do not overlap."""
    at = bisect_right(starts, start) - 1
    return at >= 0 and start < ends[at]


def _say(draft: Draft, pair: Pair) -> None:
    """Say what a pair says; the address behind a seller's name on its line is his."""
    is_numbered = numbered_address(pair.label) is not None
    if not is_numbered and _field(pair) == "address" != field_of_label(pair.label):
        draft.offices.append(Said(raw=pair.value, source=f"label:{pair.label}"))
        return
    parts = name_and_address(pair.label, pair.value)
    if parts is None:
        is_name = field_of_label(pair.label) == "vendor"
        _say_whole(draft, pair._replace(value=name_before_facts(pair.value)) if is_name else pair)
        return
    if field_of_label(pair.label) == "vendor":
        _say_whole(draft, pair._replace(value=parts[0]))
    elif draft.raw("vendor") is None:
        draft.say("vendor", parts[0], f"label:{pair.label}")
    if draft.raw("vendor") == parts[0] and draft.raw("address") is None:
        draft.say("address", parts[1], f"label:{pair.label}")


def _say_whole(draft: Draft, pair: Pair) -> None:
    source = f"label:{pair.label}"
    name = _field(pair) if numbered_address(pair.label) is not None else field_of_label(pair.label)
    if pair.is_link and name in _NO_LINKS:
        return
    if name == "product_id":
        _say_number(draft, pair, source)
    elif name and _is_believed(name, pair):
        if name in LIST_FIELDS or draft.raw(name) is None:
            draft.say(name, without_sentence(pair.value) if name == "phone" else pair.value, source)
        elif name == "price" and folded_label(pair.label) in SALE_LABELS:
            draft.note("price before", draft.fields[name][0].raw, draft.fields.pop(name)[0].source)
            draft.say(name, pair.value, source)
        elif name == "address" and (pair.is_sure or (labels_office(pair.label) and is_address(pair.value))):
            draft.say_further_address(pair.value, source)
        elif draft.raw(name) != pair.value:
            draft.note(pair.label, pair.value, source)
        if name == "phone" and next(messengers(pair.value, label=pair.label, region="CN"), None):
            draft.say("messenger", pair.value, source)  # "Tel/WhatsApp", "微信同号"
    elif is_about(pair.label) and draft.raw(DESCRIPTION) is None and is_plausible(DESCRIPTION, pair.value):
        draft.say(DESCRIPTION, pair.value, source)
    elif is_payment(pair.label, pair.value):
        draft.say(PAYMENT, pair.value, source)
    elif pair.is_sure:
        draft.note(pair.label, pair.value, source)


def _say_number(draft: Draft, pair: Pair, source: str) -> None:
    """Say the number of a thing: one that the shop gives it goes before the maker's, and that before one of trade."""
    code, known = article_code(pair.label, pair.value), draft.fields.get("product_id")
    if code is None or not is_plausible("product_id", code, is_sure=pair.is_sure):
        if pair.is_sure:
            draft.note(pair.label, pair.value, source)
    elif known is None or goes_before(pair.label, known[0]):
        for before in draft.fields.pop("product_id", ()):
            draft.note(before.source.removeprefix("label:"), before.raw, before.source)
        draft.say("product_id", code, source)
    elif known[0].raw != code:
        draft.note(pair.label, code, source)


def _complete_address(draft: Draft, pairs: list[Pair]) -> None:
    """Add city, province and postcode where they stand under labels of their own and the address lacks them."""
    said = draft.fields.get("address")
    if not said or not said[0].source.startswith("label:"):
        return
    raw, source = _completed(said[0].raw, said[0].source, pairs)
    if raw != said[0].raw:
        del draft.fields["address"]
        draft.say("address", raw, source)


def _completed(raw: str, source: str, pairs: list[Pair]) -> tuple[str, str]:
    """Return an address with its city, region and postcode behind it; the postcode before a city that stands below."""
    street = raw
    pairs = _parts_of(street, pairs)
    beside = [pair for pair in pairs for known in pairs if known.value == street and _is_beside(pair, known)]
    of_parts = _right_behind(street, beside, pairs)
    if (house := _part(raw, beside, HOUSE_LABELS)) and _HOUSE.fullmatch(house.value):
        raw, source = f"{raw} {house.value}", f"{source}+{house.label}"
    labelled_so = dict.fromkeys(label for pair in of_parts if (label := folded_label(pair.label)) in DISTRICT_LABELS)
    for label in labelled_so:  # a ward, and the district that it lies in
        if district := _part(raw, of_parts, frozenset({label})):
            raw, source = f"{raw}, {district.value}", f"{source}+{district.label}"
    parts = [part for labels in (CITY_LABELS, REGION_LABELS, POST_LABELS) if (part := _part(raw, pairs, labels))]
    parts = [part for part in parts if folded_label(part.label) not in POST_LABELS or _POST.fullmatch(part.value)]
    posts = [part for part in parts if folded_label(part.label) in POST_LABELS]
    if posts and len(parts) > 1 and posts[0].start < parts[0].start:
        parts = [*posts, *parts[:-1]]
    for number, pair in enumerate(parts):
        is_chinese = any("\u4e00" <= char <= "\u9fff" for char in pair.value)
        is_behind_post = number == 1 and parts[0] in posts
        raw = f"{pair.value}{raw}" if is_chinese else f"{raw}{' ' if is_behind_post else ', '}{pair.value}"
        source = f"{source}+{pair.label}"
    return raw, source


def _right_behind(street: str, beside: list[Pair], pairs: list[Pair]) -> list[Pair]:
    """Return those of some pairs beside a street that no label of anything else parts from it."""
    here = next((pair.start for pair in pairs if pair.value == street), 0)
    others = [pair.start for pair in pairs if pair.value != street and folded_label(pair.label) not in _OF_ADDRESSES]
    return [each for each in beside if not any(min(here, each.start) < at < max(here, each.start) for at in others)]


def _parts_of(street: str, pairs: list[Pair]) -> list[Pair]:
    """Return the pairs that no other address parts from a street: a postcode below two is not the first's."""
    whole = [pair for pair in pairs if _field(pair) == "address" and _fits(pair)]
    here = next((pair.start for pair in whole if pair.value == street), None)
    others = [pair.start for pair in whole if not are_one_name(pair.value, street)]
    if here is None or not others:
        return pairs
    return [each for each in pairs if not any(min(here, each.start) < at < max(here, each.start) for at in others)]


def _is_beside(pair: Pair, street: Pair) -> bool:
    """Whether a pair stands with the street of an address, whose parts have labels of their own."""
    return pair.zone == street.zone and 0 < abs(pair.start - street.start) <= _BESIDE


def _part(raw: str, pairs: list[Pair], labels: frozenset[str]) -> Pair | None:
    """Return the first pair with one of some labels, where an address does not say its value already."""
    for pair in pairs:
        is_short = len(pair.value) <= MAX_LABEL_CHARS and sum(map(str.isdigit, pair.value)) <= _MOST_POST_DIGITS
        if pair.zone == MAIN and folded_label(pair.label) in labels and is_short:
            return None if pair.value.lower() in raw.lower() else pair
    return None
