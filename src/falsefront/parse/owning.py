"""Whose a contact block is: the one vendor's of a page, a firm's that stands in it, or nobody's."""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.contact.email import emails
from falsefront.parse.about_contacts import is_about_contacts, is_of_contacts, is_of_dealers
from falsefront.parse.blocks import contact_blocks
from falsefront.parse.draft import FURTHER_ADDRESS, Draft
from falsefront.parse.head_offices import firm_at_head_office, of_head_office
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import are_one_name, folded
from falsefront.parse.own_signs import share_nothing, telling_words
from falsefront.parse.platform import is_of_platform, lists_firms
from falsefront.parse.price_rows import ROW_OF_PRICES
from falsefront.parse.rights import holders, tells_rights
from falsefront.parse.strangers import is_strangers, names_of_page
from falsefront.parse.tree import CHROME, MAIN, PageTree
from falsefront.parse.trimming import is_coarser
from falsefront.records import LIST_FIELDS, Said

_THINGS: Final = frozenset({"price", "product_id", "cas", "moq", "tiers", "title", "availability"})
_SHORTEST_NAME: Final = 4
_MOST_FRAME_CHARS: Final = 300
_TITLE_AND_CONTACTS: Final = frozenset({"title", "url", "phone", "email", "messenger"})
_WORD: Final = re.compile(r"\w+")
_FEWEST_WORDS: Final = 4  # that make two addresses one: a street, its number, a postcode and a town
_REACHED: Final = ("phone", "email")
_CONTACTS: Final = ("address", "phone", "email", "messenger")


def with_blocks(
    tree: PageTree, draft: Draft | None, *, is_platform: bool, says_nothing: bool, firm: str | None = None
) -> tuple[list[Draft], list[Draft], list[Draft]]:
    """Return the offers of a page, its contact blocks that name nobody, and those under another firm's name.

    They come from its one offer and its blocks. What stands on the page of a thing beside its vendor's own words is the
    site's, and no more than the site's. A page that says that nothing was found has no contacts to tell of. `firm` is
    whose page it is on a market: a heading that says the same is no thing.
    """
    is_firms_name = firm is not None and draft is not None and folded(draft.raw("title")) == folded(firm)
    things = _THINGS - {"title"} if is_firms_name or is_of_contacts(tree) else _THINGS  # its heading is no thing
    is_thing = draft is not None and not things.isdisjoint(draft.fields)
    if is_thing or says_nothing:
        if draft is not None and set(draft.fields) <= _TITLE_AND_CONTACTS and not (says_nothing or is_platform):
            _say_beside_same_contact(tree, draft)
        return ([draft] if draft is not None else []), [], []
    is_of_market = is_platform or (draft is not None and draft.raw("vendor") is not None and not _is_own(tree, draft))
    blocks = contact_blocks(tree, is_platform=is_of_market)
    if (
        draft is not None
        and draft.raw("vendor") is None
        and set(draft.fields) <= {*_CONTACTS, "country", "url", "title", *_apart(draft)}
    ):
        draft = None  # contacts without a name, that the blocks keep apart
    if draft is not None and draft.raw("vendor") is None:
        located = [block for block in blocks if block.raw("address")]
        if len(located) == 1 and located[0].raw("vendor"):
            draft.say("vendor", located[0].raw("vendor"), located[0].fields["vendor"][0].source)
        draft.say("vendor", firm_at_head_office(tree) if "address" in draft.fields else None, "lines: a firm's name")
    if draft is None:
        named = [block for block in blocks if block.raw("vendor") and block.raw("address")]
        named = named or of_head_office(tree, blocks)
        theirs = _of_strangers(tree, named)
        own = [block for block in named if block not in theirs]
        rest = [_nameless(block) for block in blocks if block not in named]
        return (own, rest, theirs) if own else (named, rest, [])
    located = [block for block in blocks if block.raw("address")]
    mine = [block for block in blocks if _is_of(block, draft, located)]
    for block in mine:
        absorb(draft, block)
    theirs = _of_strangers(tree, [block for block in located if block not in mine])
    blocks = [block for block in blocks if not _is_surely_anothers(block, draft)]
    others = [_nameless(_without_known(block, draft)) for block in blocks if block not in mine and block not in theirs]
    return [draft], [block for block in others if not _is_known(block, draft)], theirs


def _of_strangers(tree: PageTree, blocks: list[Draft]) -> list[Draft]:
    """Return the blocks under another firm's name by its legal form, where the page's own has one too."""
    if not any(has_any_form(block.raw("vendor") or "") for block in blocks):
        return []
    own = names_of_page(tree, tree.lines)
    if not any(map(has_any_form, own)):
        return []
    return [
        block for block in blocks if (name := block.raw("vendor")) and has_any_form(name) and is_strangers(name, own)
    ]


def _say_beside_same_contact(tree: PageTree, draft: Draft) -> None:
    """Give a heading with contacts, and nothing else of a thing, the one address that stands beside them."""
    blocks = [block for block in contact_blocks(tree, is_platform=False) if block.raw("address")]
    own = [
        block
        for block in blocks
        if any(_says(block, name, said) for name in _REACHED for said in draft.fields.get(name, ()))
    ]
    if len(own) == 1 == len(blocks) and not own[0].raw("vendor"):
        said = own[0].fields["address"][0]
        draft.say("address", said.raw, said.source)


def _apart(draft: Draft) -> tuple[str, ...]:
    """Return the further addresses where blocks keep them apart: a telephone under a label is that of all of them."""
    return () if "phone" in draft.fields else (FURTHER_ADDRESS,)


def beside_goods(tree: PageTree, goods: list[Draft], found: Sequence[int], base: str) -> list[Draft]:
    """Return the contacts that stand beside the goods of a shop and name nobody; `found` are their cards.

    A list of prices has none. Only of a page that is about contacts or dealers and has goods for a decoration. Where
    the goods name sellers, or the page is about them, it may be a market's: what stands beside is nobody's there.
    """
    has_sellers = any(draft.raw("vendor") or not set(_CONTACTS).isdisjoint(draft.fields) for draft in goods)
    is_apart = found or all(said.source == ROW_OF_PRICES for draft in goods for said in _first(draft))
    if not is_apart or has_sellers or not is_about_contacts(tree) or is_of_platform(tree) or lists_firms(tree, base):
        return []
    tree.leave_out(found)
    if is_of_dealers(tree):
        tree.leave_out_spans((line.start, line.end) for line in tree.lines if line.zone == MAIN)
    return [_nameless(block) for block in contact_blocks(tree, is_platform=False)]


def _first(draft: Draft) -> list[Said]:
    """Return the first value that an offer has."""
    return next(iter(draft.fields.values()), [])[:1] or [Said(raw="", source="")]


def in_frame(tree: PageTree, vendor: str) -> list[Draft]:
    """Return the contact blocks with an address in the frame of a shop whose one vendor is known: they are his.

    None on a market's page, whose frame is the market's. What else the page holds is left out from here on.
    """
    if is_of_platform(tree) or is_of_dealers(tree):
        return []
    tree.leave_out_spans([(line.start, line.end) for line in tree.lines if line.zone == MAIN])
    located = [block for block in contact_blocks(tree, is_platform=False) if block.raw("address")]
    return [block for block in located if not block.raw("vendor") or are_one_name(block.raw("vendor"), vendor)]


def _is_own(tree: PageTree, draft: Draft) -> bool:
    """Whether the frame of a page names its vendor: the site is the vendor's own then, and its footer too."""
    name, vendor = folded(draft.raw("vendor")), draft.raw("vendor") or ""
    framed = [line.text for line in tree.lines if line.zone == CHROME and len(line.text) <= _MOST_FRAME_CHARS]
    if len(name) < _SHORTEST_NAME:
        return False
    rights = (holder for text in framed if tells_rights(text) for holder in holders(text))
    return any(name in folded(text) for text in framed) or any(_is_core_of(holder, vendor) for holder in rights)


def _is_core_of(holder: str, vendor: str) -> bool:
    """Whether whose the rights are is a firm without its legal form: "© Moss" on the page of "Moss Ltd"."""
    words = set(telling_words(holder))
    return bool(words) and has_any_form(vendor) and words == set(telling_words(vendor))


def _is_of(block: Draft, draft: Draft, located: list[Draft]) -> bool:
    """Whether a block is the page's one vendor's: it says so, or it is the only one and names nobody else."""
    if draft.raw("vendor") is None or draft.is_other_party(block):
        return False
    if are_one_name(block.raw("vendor"), draft.raw("vendor")):
        return True
    known, here = folded(draft.raw("address")), folded(block.raw("address"))
    if known and here:
        return known in here or here in known or has_words_of(draft.raw("address"), block.raw("address"))
    return len(located) <= 1 and not block.raw("vendor")


def has_words_of(one: str | None, other: str | None) -> bool:
    """Whether the longer of two addresses has every word and number of the shorter one, in whatever order."""
    few, many = sorted((set(_WORD.findall((text or "").lower())) for text in (one, other)), key=len)
    return len(few) >= _FEWEST_WORDS and few <= many


def absorb(draft: Draft, block: Draft) -> None:
    """Give an offer what a block says beside it."""
    for name in _CONTACTS:
        for said in block.fields.get(name, ()):
            is_known = name in _REACHED and _says(draft, name, said)
            if name not in draft.fields or (name in LIST_FIELDS and not is_known):
                draft.say(name, said.raw, said.source)


def is_same_place(draft: Draft, block: Draft) -> bool:
    """Whether an offer says the address of a block, which names nobody else."""
    said = block.fields.get("address", ())
    return block.raw("vendor") is None and bool(said) and all(_says(draft, "address", each) for each in said)


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())[-9:]


def _is_known(block: Draft, draft: Draft) -> bool:
    """Whether an offer says already all that a block says."""
    return all(_says(draft, name, said) for name, values in block.fields.items() for said in values)


def _says(draft: Draft, name: str, said: Said) -> bool:
    """Whether an offer says a value of a block already, maybe otherwise written or with more around it."""
    known = [each.raw for each in (*draft.fields.get(name, ()), *_further(draft, name))]
    if name == "phone":
        return any(_digits(said.raw) == _digits(each) for each in known)
    if name == "email":
        return not set(emails(said.raw)) - {mail for each in known for mail in emails(each)}
    here = folded(said.raw)
    if any(here in folded(each) or folded(each) in here for each in known):
        return True
    return name == "address" and any(is_coarser(said.raw, each) for each in known)


def _without_known(block: Draft, draft: Draft) -> Draft:
    """Return a block without the contacts that an offer has: told twice, they seem to be two parties'."""
    for name in ("phone", "email", "messenger"):
        left = [said for said in block.fields.get(name, ()) if not _says(draft, name, said)]
        block.fields.pop(name, None)
        if left:
            block.fields[name] = left
    return block


def _further(draft: Draft, name: str) -> list[Said]:
    return draft.fields.get(FURTHER_ADDRESS, []) if name == "address" else []


def _is_surely_anothers(block: Draft, draft: Draft) -> bool:
    """Whether contacts stand under a firm's name that has no telling word of the page's firm: nobody may get them."""
    return share_nothing(draft.raw("vendor") or "", block.raw("vendor") or "")


def _nameless(block: Draft) -> Draft:
    """Return a block without the name over it: beside another party, or without an address, it says little."""
    block.fields.pop("vendor", None)
    return block
