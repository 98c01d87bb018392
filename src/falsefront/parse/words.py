"""Words and markup names that tell the parts of a page apart; the words stand in data/words.tsv, a row each."""

import re
from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)

# Tokens of class, id and role that mark a page's frame: what stands there is the site's own, not the offer's.
CHROME_TOKENS = frozenset({
    "header", "site-header", "page-header", "footer", "site-footer", "page-footer", "footer-container", "stopka",
    "topbar", "top-bar", "nav", "navbar", "navigation", "contentinfo", "banner", "breadcrumb", "breadcrumbs",
    "site-foot", "page-foot", "foot", "footer-wrap", "footer-wrapper", "footer-bottom", "footer-area",
    "main-footer", "global-footer", "site-bottom", "site-nav", "site-head", "top-nav", "global-nav", "global-header",
    "filters", "facets", "facet", "refinements", "layered-nav", "product-filters", "filter-sidebar", "filter-list",
    "block-layered-nav", "facet-list", "sidebar-filters", "srp-filters",
    "sidebar", "mini-cart", "minicart", "cart-dropdown", "mega-menu", "copyright", "widget-area",
    "ftr", "hdr", "footer-section", "footer_section",
    "footer_area", "footer_wrap", "footer_bottom", "footer-box", "footer_box",
    # the foot and the head of a page as its builders call them in other languages
    "rodape", "pie-pagina", "pie-de-pagina", "pie_pagina", "pie_de_pagina", "piedepagina", "piepagina",
    "pied-page", "pied-de-page", "pied_de_page", "pieddepage", "fusszeile", "voettekst", "sidfot",
    "bunntekst", "sidefod", "alatunniste", "subsol", "paticka", "zapati", "lablec", "altbilgi", "podval",
    "cabecalho", "cabecera", "kopfzeile", "sidhuvud", "naglowek", "zahlavi",
})  # fmt: skip

# Classes of text that is kept for machines that read aloud, or for nobody.
HIDDEN_TOKENS = frozenset({
    "screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "u-hidden", "hidden-text", "d-none",
    "display-none", "is-hidden", "screen-reader-only",
})  # fmt: skip

# Classes that put an element on a line of its own, in sheets of styles that many sites share.
BLOCK_TOKENS = frozenset({
    "block", "d-block", "d-flex", "d-grid", "display-block", "flex", "grid", "is-block", "is-flex",
    "u-block", "uk-display-block", "uk-flex", "w3-block",
})  # fmt: skip

# Parts of class and id that mark offers of other vendors, and what buyers write.
ELSEWHERE_TOKENS = re.compile(
    r"recommend|you[-_ ]?may|(?:related|similar|other|more)[-_ ]?(?:product|item|offer|goods|supplier|listing)s?"
    r"|(?:also|frequently)[-_ ]?(?:like|bought|view)|up[-_ ]?sells?\b|cross[-_ ]?sells?\b"
    r"|recent(?:ly)?[-_ ]?view|browsing[-_ ]?history|guess[-_ ]?(?:you|like)|product[-_]related"
    r"|\brelated\b|hot[-_ ]?(?:products|sale)s?\b|best[-_ ]?sellers?\b|customer[-_ ]?reviews?|review[-_ ]?list"
    r"|\bcomments?[-_ ](?:list|area|section)"
)


def _apart_or_not(apart: str, anywhere: str) -> str:
    """Return what finds a word of a list that stands by itself, or one of another anywhere."""
    return rf"\b(?:{_LISTS.any_of(apart)})\b|{_LISTS.any_of(anywhere)}"


# Whole headings above such a part. Anything behind the heading, to the end of its container, is not the subject.
ELSEWHERE_HEADINGS = Caseless(rf"(?:{_LISTS.any_of('elsewhere')})[\s:：…!]*")

# What a list says of itself when it has nothing to list.
NOTHING_FOUND = Caseless(_LISTS.any_of("nothing"))

# Endings and words of company names: what carries one is a firm and no brand. The legal forms end a firm's name too.
COMPANY_WORDS = Caseless(
    rf"\b(?:{_LISTS.any_of('legal', 'company')})(?![a-z])|{_LISTS.any_of('legal_gapless', 'company_gapless')}"
)

# Headings that name the page and not what is on it.
PAGE_NAMES = Caseless(rf"(?:{_LISTS.any_of('page_name')})[\s:：!.]*")

# Words of menus, buttons and forms: none of them is anybody's name or place.
MENU_WORDS = Caseless(f"(?:{_LISTS.any_of('menu')})")

# What a market says of itself beside its sellers' words: its footer, hotline and office are then nobody's else.
PLATFORM_WORDS = Caseless(_LISTS.any_of("platform"))

# A line with one of these names where to complain, not who sells.
COMPLAINTS = Caseless(_apart_or_not("complaint", "complaint_anywhere"))

# Whom a site names beside itself, for the law or its money: their offices are nobody's who sells there.
AUTHORITY_WORDS = _apart_or_not("authority", "authority_anywhere")
AUTHORITIES = Caseless(AUTHORITY_WORDS)

# A line with one of these tells who made the site, keeps it or lists it: that one's office is not the firm's.
MADE_BY_WORDS = _LISTS.any_of("made_by")
MADE_BY = Caseless(MADE_BY_WORDS)

# Buttons beside what is offered for sale.
OFFER_BUTTONS = Caseless(_LISTS.any_of("offer_button"))

# What a button says that shows a telephone number, or calls it.
CALL_BUTTONS = Caseless(rf"\W*(?:{_LISTS.any_of('call_button')})\W*")

# Words of a line that is no address, whatever numbers and streets it names.
NOT_AN_ADDRESS = Caseless(
    _apart_or_not("no_address", "no_address_gapless")
    + r"|[$€£¥₹]\s?\d|\d\s?(?:%|€|kg\b|ml\b|mm\b|cm\b)|\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}\s?[ap]m\b"
    r"|(?<![a-z])iso[ :/-]?\d{4}|\bhaccp\b"
    r"|all rights reserved|©|[¿¡]|\?\s|\b(?:company (?:no|number|reg)|registration)\b"
    # courts and registers, with where they sit
    rf"|\b(?:{_LISTS.any_of('register')})\b"
    # where a firm stands for some days
    rf"|\b(?:{_LISTS.any_of('fair')})\b.*\b(?:{_LISTS.any_of('stand')})\b"
    rf"|\b(?:{_LISTS.any_of('stand')}) (?:no\.? )?[a-z]?\d{{1,4}}[a-z]? ?\((?:{_LISTS.any_of('fair')})\b"
)

# Courts and registers in which a firm is entered, wherever they sit.
REGISTERS = Caseless(rf"\b(?:{_LISTS.any_of('register')})\b")

# Labels of the address under which a firm is registered, and of where else it is: on any of its pages its own.
REGISTERED = Caseless(_LISTS.any_of("registered"))

# Titles and headings of pages that tell how to find somebody.
CONTACT_PAGES = Caseless(_apart_or_not("contact_page", "contact_page_anywhere"))

# The same as the last part of a page's address: "firm.example/contato.htm".
CONTACT_PATHS = Caseless(_LISTS.any_of("contact_path"))

# Where somebody is found by the way there: of a site's own firm at the top of the site alone.
WAY_PATHS = Caseless(_LISTS.any_of("way_path"))

# Titles and headings of pages on which others are found than the one whose site it is.
DEALER_PAGES = Caseless(_apart_or_not("dealer_page", "dealer_page_gapless"))

# How firms' names end: what ends so is a firm's name, wherever it stands.
FIRM_ENDINGS = Caseless(
    rf"(?:\b(?:{_LISTS.any_of('legal', 'firm_ends')})\.?\)?|{_LISTS.any_of('legal_gapless', 'firm_ends_gapless')})$"
    rf"|^(?:{_LISTS.any_of('firm_begins')})(?:\s|(?<=\.)|(?=[«\"„“]))[«\"„“]?[^\W\d_]"
    rf"|^(?:{_LISTS.any_of('firm_begins_gapless')})\s?[^\W\d_]"
)
