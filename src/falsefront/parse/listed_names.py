"""What may be somebody's name in a list of others: no place, no label, no role, and nothing that boxes of pages say."""

import re
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.country import country
from falsefront.parse.address_edges import is_office
from falsefront.parse.cards import MONEY
from falsefront.parse.enumerated import without_number
from falsefront.parse.firm_heads import is_booth
from falsefront.parse.firm_lines import NUMBER, gives_contact, has_form
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_han
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label, is_about
from falsefront.parse.marks import is_mark
from falsefront.parse.name_labels import NAME_LABELS, labelled_name
from falsefront.parse.no_names import is_state
from falsefront.parse.own_people import is_role
from falsefront.parse.proper_titles import OF_ONES_OWN
from falsefront.parse.region_names import is_region
from falsefront.parse.seller_heads import list_under
from falsefront.parse.words import CONTACT_PAGES, DEALER_PAGES, FIRM_ENDINGS, MENU_WORDS, PAGE_NAMES
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_MOST_CHARS: Final = 300  # of a line with a name, with what stands behind it
_FEWEST_LETTERS, _FEWEST_SIGNS = 3, 2  # of a name; of one in Chinese, Japanese or Korean
_MOST_WORDS: Final = 9
_CAMEL: Final = re.compile(r"[a-z]{1,2}[A-Z][a-z]")  # eBridge, iOtter
_TIME: Final = re.compile(r"\d[:.]\d\d")
# What stands behind a name and is none of it: hours and counts in brackets, stars.
_ASIDE: Final = re.compile(
    r"\s*[(（\[][^()（）]{0,60}\d[^()（）]{0,60}[)）\]]\s*$|\s+[★☆*]*\s*\d[.,]\d(?:\s?/\s?\d{1,2})?\s*[★☆]*$"
)
# The regions that somebody serves, in brackets before his name: "(AL / SE) Orrin Ltda", "[NSW] Moss Pty".
_REGIONS: Final = re.compile(
    r"[(\[]\s*[A-Z]{2,3}(?:\s*(?:[/,&+-]|\b[a-z]{1,3}\b)\s*[A-Z]{2,3}){0,8}\s*[)\]]\s*[-–—:.]?\s*"
)
_IN_PLACE: Final = re.compile(r"(.{2,40}?)(?:\s+[-–—|/•·]\s+|\s*[:：]\s+)(\S.*)")
_SENTENCE: Final = re.compile(r"[^\W\d_]{4}[.!?。！？]$|[!?？！;；]")
_WIDGET: Final = Caseless(rf"(?:{word_lists(__file__).any_of('widget')})")  # over what is no entry: opening hours, news
# "Become a dealer", "Spare parts"; "Gold partner"
_CALL: Final = Caseless(rf"(?:{word_lists(__file__).any_of('call', 'rank')})[ .!?…]*")
_SHOP: Final = late(rf"(?<!\w)(?:{word_lists(__file__).any_of('shop')})(?!\w)", re.IGNORECASE)
_PLACE_AND_KIND: Final = late(  # 中国事務所, 서울지점; สาขาเชียงใหม่
    rf"(.{{2,12}}?) ?(?:{word_lists(__file__).any_of('kind')})"
    rf"|(?:{word_lists(__file__).any_of('before')}) ?(\D{{2,20}})"
)
_PARTING: Final = " \t,，;:：|-–—·•"
_WORD: Final = re.compile(r"[^\W_]+")


@remembered
def name_of(text: str) -> str | None:
    """Return the name that words are, without what stands in brackets or counts behind it; None where they are none.

    >>> name_of("Aston Family Shop (Mon-Sat 9:30-19:30)"), name_of("Ege Pnömatik 9,1"), name_of("2. Hob & Daughters")
    ('Aston Family Shop', 'Ege Pnömatik', 'Hob & Daughters')
    >>> name_of("(AL / SE) - Orrin Ltda"), name_of("(GO e DF)")
    ('Orrin Ltda', None)
    >>> [name_of(text) for text in ("Mon-Sat 9:30-19:30", "Telephone:", "London", "Head office", "Ask for Lily!")]
    [None, None, None, None, None]
    >>> name_of("Armada 8 (707) 450-79-99"), name_of("Armada 24")
    (None, 'Armada 24')
    """
    return _name(text)


@remembered
def name_in_place(text: str) -> str | None:
    """Return the name that words are, a person's, too: that of who sells stands where those of firms do."""
    return _name(text, may_be_person=True)


def _name(text: str, *, may_be_person: bool = False) -> str | None:
    if len(text) > _MOST_CHARS or is_mark(text) or is_state(text):
        return None
    regions = _REGIONS.match(text)
    name = _behind_place(without_number(_ASIDE.sub("", text[regions.end() :] if regions else text)).strip(_PARTING))
    if regions and name.count(".") == 1:
        name = name.removesuffix(".")
    few = _FEWEST_SIGNS if is_han(name) else _FEWEST_LETTERS
    if not sum(map(str.isalpha, name)) >= few or len(name) > MOST_NAME_CHARS or gives_contact(name):
        return None
    name = labelled_name(name) or name
    label, colon, _ = parted(name)
    if colon or "@" in name or NUMBER.search(name) or _TIME.search(name) or MONEY.is_in(name):
        return None
    if name[0].islower() and _CAMEL.match(name) is None:
        return None
    is_firm = has_form(name) or FIRM_ENDINGS.is_in(name.rstrip(" ."))
    if not is_firm and (_SENTENCE.search(name) or len(_WORD.findall(name)) > _MOST_WORDS):
        return None
    if not is_firm and not may_be_person and is_person(name):
        return None
    if (
        field_of_label(label) is not None
        or NAME_LABELS.is_all(label)
        or is_about(name)
        or is_place(name)
        or _is_own_place(name)
        or is_booth(name)
    ):
        return None
    if is_role(name) or all(OF_ONES_OWN.is_in(word) for word in _WORD.findall(name)):
        return None  # "Treasurer", "Customer service"
    is_of_pages = any(
        words.is_all(name) for words in (MENU_WORDS, PAGE_NAMES, CONTACT_PAGES, DEALER_PAGES, _WIDGET, _CALL)
    )
    return None if is_of_pages or list_under(name) is not None else name


def _behind_place(name: str) -> str:
    """Return a name without the town or region before it: "Leeds - Hob & Daughters"."""
    found = _IN_PLACE.fullmatch(name)
    return found[2] if found is not None and is_place(found[1]) else name


def _is_own_place(name: str) -> bool:
    """Whether words are what a firm calls a place of its own: not "Shop Otter", which may be anybody's."""
    if is_place_and_kind(name):
        return True
    if not is_office(name):
        return False
    rest = _SHOP.sub("", name).strip(_PARTING)
    is_shops = len(rest) < len(name) and sum(map(str.isalpha, rest)) >= _FEWEST_LETTERS
    return not is_shops or is_office(rest) or is_place(rest) or OF_ONES_OWN.is_in(rest)


@remembered
def is_place(text: str) -> bool:
    """Whether words are a country's, a region's or a town's name: over an address they are nobody's.

    >>> is_place("Leeds"), is_place("Japan"), is_place("Hob & Daughters")
    (True, True, False)
    """
    return country(text) is not None or world().has_city(text) or is_region(text)


@remembered
def is_place_and_kind(text: str) -> bool:
    """Whether words without gaps are a town and what a firm calls a place of its own there.

    >>> is_place_and_kind("서울지점"), is_place_and_kind("สาขาเชียงใหม่"), is_place_and_kind("한빛공구")
    (True, True, False)
    """
    found = _PLACE_AND_KIND.fullmatch(text)
    return found is not None and (bool(found[2]) or is_place(found[1]))


def without_aside(text: str) -> str:
    """Return a line without hours, counts and stars behind a name."""
    return _ASIDE.sub("", text)
