"""Lines below the first ones of an address: what goes on with it, and what says it again or speaks of it."""

import re
from typing import Final

from falsefront.parse import address_shapes as shapes
from falsefront.parse.address_edges import LABEL
from falsefront.parse.japanese_houses import is_japanese_house
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
