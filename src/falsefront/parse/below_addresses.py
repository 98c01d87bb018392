"""Lines below the first ones of an address: what goes on with it, and what says it again or speaks of it."""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.address.gazetteer.gazetteer import world
from falsefront.contact.country import country
from falsefront.parse import address_shapes as shapes
from falsefront.parse.address_edges import LABEL
from falsefront.parse.bare_labels import is_labelled
from falsefront.parse.japanese_houses import is_japanese_house
from falsefront.parse.label_words import field_of_label
from falsefront.parse.no_addresses import is_no_address
from falsefront.parse.tree import Line
from falsefront.text.remembered import remembered

# What goes on behind a <br>: "汇富中心A座20楼" under its road and number.
_HAN_REST: Final = re.compile(
    r"(?=.*\d)(?=.*(?:中心|大厦|大廈|广场|廣場|座|栋|棟|楼|樓|层|層|室|号|號|房|单元))[^。！？:：]{3,40}"
)
_MOST_ROAD_CHARS: Final = 40
_FEWEST_OF_LATIN: Final = 3  # words of an address in Latin letters below one in Chinese
_FEWEST_OF_REMARK: Final = 7  # words of a sentence
_MOST_SMALL: Final = 0.5  # share of words in small letters that no sentence has
# A telephone number at the beginning of a line, whatever stands behind: "(01) 200-3456 Cel. 987 200 345".
_TELEPHONE: Final = re.compile(r"(?:\(0?\d{1,4}\)|0\d{1,4})[\s./-]{1,2}\d{3,4}[\s.-]\d{3,4}(?!\d)")
# The same behind words: "Desk 22 555 01 42", "0555 555 014".
_NUMBER: Final = re.compile(
    r"(?<![\w-])(?:\(?\d{2,3}\)?(?:[\s-]\d{2,3}){3}|\(?\d{3,4}\)?[\s-]\d{3}[\s-]\d{3,4})(?![\w-])"
)
MOST_BETWEEN: Final = 60  # characters of a line between street and postcode
ASIDE: Final = re.compile(r"\((?:[^\W\d_][^()\d@:]{2,50})\)")  # "(entrance at the back)"
_HOUSE_FIRST: Final = re.compile(r"^\d{1,5}\s(?=[A-Z])")  # "4417 North Fern Street", which looks like a code and a town
_FEWEST_BETWEEN: Final = 3
# A part of a building behind its street and number: "hala 3", "lokal nr 12", "boks B-12".
_UNIT: Final = re.compile(r"[^\W\d_]{2,12}\.?(?: (?:nr|no|n[º°])\.?)? (?:[A-Z]-?)?\d{1,4}[A-Za-z]?")
_MOST_UNITS: Final = 2  # lines of them, one below the other
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\W\d_]+")


def is_rest_in_han(part: str, first: str, behind: Line | None) -> bool:
    """Whether a line goes on with a Chinese address: a building behind a <br>, a road and number below a county.

    With one of Japan the line of the building alone goes on, whatever parts it from the line of the block.
    """
    if is_japanese_house(part, first):
        return True
    if behind is not None:
        return behind.is_soft and _HAN_REST.fullmatch(part) is not None
    is_short = len(part) <= _MOST_ROAD_CHARS and LABEL.match(part) is None
    is_road = is_short and _DIGIT.search(part) and shapes.HAN_STREET.search(part)
    return bool(is_road) and shapes.HAN_DIVISION.search(first) is not None


def is_in_latin_letters(part: str, address: str) -> bool:
    """Whether a line says in Latin letters what the Chinese address over it has said.

    >>> is_in_latin_letters("No. 803, Lilac center", "青橡路928号"), is_in_latin_letters("A座 5F", "青橡路928号")
    (True, False)
    """
    is_latin = shapes.HAN.search(part) is None and len(_WORD.findall(part)) >= _FEWEST_OF_LATIN
    return is_latin and shapes.HAN.search(address) is not None


@remembered
def is_remark(text: str) -> bool:
    """Whether a line behind an address is a sentence about it: most words small, a stop at its end, no number.

    So is one that begins with a telephone number, or has one of nine digits and more in groups.

    >>> is_remark("Díky zázemí i ve Zlíně vyjíždíme za zákazníky po celé ČR."), is_remark("Vila Nova de Gaia, Porto.")
    (True, False)
    """
    if _TELEPHONE.match(text) or _NUMBER.search(text):
        return True
    words = _WORD.findall(text)
    is_one = text.endswith(".") and len(words) >= _FEWEST_OF_REMARK and _DIGIT.search(text) is None
    return is_one and sum(word.islower() for word in words) > _MOST_SMALL * len(words)


def has_code_behind_house(address: str) -> bool:
    r"""Whether an address has its postcode, and not a house's number alone.

    >>> has_code_behind_house("4417 N Fern St\nUnit C"), has_code_behind_house("14 Fern Road\nLeeds LS7 3QP")
    (False, True)
    """
    return shapes.has_postcode(_HOUSE_FIRST.sub("", address.replace("\n", ", "), count=1))


def stands_between(part: str, line: Line, below: Sequence[Line], *, is_street: bool) -> bool:
    """Whether a line stands between a street and its postcode or its country: an estate, a town, "(at the back)".

    A hall, a stall or a flat by its number does so too, right behind the street, and another one may follow.
    """
    behind = [each for each in below[:_MOST_UNITS] if each.zone == line.zone and len(each.text) <= MOST_BETWEEN]
    if not behind:
        return False
    is_soft = line.is_soft and behind[0].is_soft
    if is_soft and ASIDE.fullmatch(part):
        return shapes.has_postcode(behind[0].text)
    if is_labelled(part) or field_of_label(part) is not None or is_no_address(part):
        return False
    is_over_post = shapes.POSTCODE.match(behind[0].text) is not None
    if is_street and _UNIT.fullmatch(part):
        return is_over_post or (
            len(behind) > 1
            and _UNIT.fullmatch(behind[0].text) is not None
            and shapes.POSTCODE.match(behind[1].text) is not None
        )
    if not (_FEWEST_BETWEEN <= len(part) <= MOST_BETWEEN and part[:1].isupper()):
        return False
    if is_over_post:
        return is_soft or world().has_city(part)
    land = country(behind[0].text)
    return land is not None and land in world().countries_of_city(part)
