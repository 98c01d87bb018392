"""Headings that are a name of their own, and no words that stand over a firm's own office or person."""

import re
from typing import Final

from falsefront.parse.address_shapes import COUNTRY, REGION
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.caseless import Caseless
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

JOINING: Final = frozenset(
    {"and", "of", "the", "de", "del", "la", "y", "e", "und", "et", "i", "и", "&", "da", "do", "van", "von"}
)
_WORD: Final = re.compile(r"[^\W\d_][\w'’.-]*|&")
_NO_NAME: Final = re.compile(r"[\d:：@/\u3040-\u9fff\uac00-\ud7a3]")
OF_ONES_OWN: Final = Caseless(
    r"\b(?:offices?|branch(?:es)?|showrooms?|warehouses?|factory|plants?|works|stores?|shops?|outlets?|departments?|dept"
    r"|sales|support|service|customers?|headquarters?|hq|head|main|registered|postal|mailing|visitors?|visit|delivery"
    r"|shipping|returns?|billing|our|your|us|we|where|how|welcome|info(?:rmation)?|details?|manager|director|export"
    r"|import|team|person|north|south|east|west|region(?:al)?|international|europe|asia|africa|america|laboratory|depot"
    r"|address(?:es)?|premises|site|map|directions|hours|company|about|profile|overview|products?|certificates?"
    r"|oficinas?|sucursal(?:es)?|sede|fábrica|almacén|tienda|ventas?|matriz|central|nuestr\w+|dirección|planta|delegación"
    r"|văn phòng|chi nhánh|nhà máy|kho|trụ sở|cửa hàng|phòng|xưởng|địa chỉ|hà nội|hồ chí minh"
    r"|офис|филиал|склад|завод|магазин|отдел|представительство|адрес|главный|производство|наш\w*|центральный"
    r"|büro|niederlassung|werk|lager|zentrale|standort|verkauf|vertrieb|hauptsitz|anschrift|zweigstelle|filiale"
    r"|bureau|siège|usine|entrepôt|agence|magasin|adresse|notre|nos|escritório|filial|loja|armazém|matriz|endereço"
    r"|ufficio|stabilimento|magazzino|negozio|biuro|oddział|magazyn|fabryka|ofis|şube|fabrika|depo|mağaza|merkez)\b"
)
_FEWEST, _MOST = 2, 6


@remembered
def is_proper_title(text: str) -> bool:
    """Whether a line is a name in some words with capitals: no person's, no place's and no office's.

    >>> [is_proper_title(text) for text in ("Harrow Cutlery", "Marl & Sons Pottery", "Вербена Текстиль")]
    [True, True, True]
    >>> [is_proper_title(text) for text in ("Head Office", "Zhang Wei", "Guangdong, China", "Our Showroom")]
    [False, False, False, False]
    """
    words = _WORD.findall(text)
    if not _FEWEST <= len(words) <= _MOST or _NO_NAME.search(text):
        return False
    if not all(word[0].isupper() or word.casefold() in JOINING for word in words):
        return False
    if OF_ONES_OWN.is_in(text) or COUNTRY.search(text) or REGION.search(text) or is_person(text):
        return False
    return not (PAGE_NAMES.is_all(text) or MENU_WORDS.is_all(text) or CONTACT_PAGES.is_in(text))
