"""Roads whose kind a form has glued to the city's name behind it: No.37 Pao Ching RoadTaipei Taiwan.

A register that keeps an address in two fields prints them without a space. The kind is told from a name such as
RoadRunner by the words and the number before it, and by what stands behind: a capital letter begins another word.
"""

import re
from typing import Final

_KINDS: Final = "Road|Rd|Street|Avenue|Ave|Lane|Boulevard|Blvd|Highway|Drive"
_NO_CITIES: Final = (
    "East|West|North|South|Upper|Lower|Old|New|First|Second|Third|Fourth|Fifth|Section|View|Side|Park|House|Unit"
)
# Nothing but the city's name, its state and country and a postcode may stand behind: no other road, no house.
_GLUED: Final = re.compile(
    rf"(?<=\d)([^\d\n]* (?:{_KINDS}))\.?(?=(?!(?:{_NO_CITIES})[\s,.]|(?:{_NO_CITIES})$)[A-Z][A-Za-z]{{3,}}"
    rf"(?:[ ,.()-]+(?!(?:{_KINDS}|St|Floor|Fl|Building|Room)\b)[A-Za-z]+)*(?:[ ,-]+\d{{3,6}})?[ .,)]*$)"
)
_MAY_BE: Final = re.compile("[tdey]\\.?[A-Z][A-Za-z]{3}")


def kinds_apart(text: str) -> str:
    """Return a text with a road's kind and what is glued to it apart; most as they are.

    >>> kinds_apart("No.37 Pao Ching RoadTaipei Taiwan"), kinds_apart("RoadRunner Ltd, 5 Owl Lane")
    ('No.37 Pao Ching Road, Taipei Taiwan', 'RoadRunner Ltd, 5 Owl Lane')
    """
    return _GLUED.sub(r"\1, ", text) if _MAY_BE.search(text) is not None else text
