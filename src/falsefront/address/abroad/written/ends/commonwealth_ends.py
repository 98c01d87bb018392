"""Ends of addresses of Ireland, New Zealand and Australia that clerks write otherwise: Dublin D08 X9Y8, N. Zealand.

An Eircode has a routing key and four signs of eighteen letters and digits (Eircode, Product Guide), which no postcode
of Britain has. A state of Australia before "Austria" is Australia's.
"""

import re
from typing import Final

from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import longest_first, values

_EIRCODE: Final = re.compile(
    r"(?<=[a-z)]),? ([ac-fhknprtv-y](?:\d\d|6w)) ?([ac-fhknprtv-y\d]{4})(?:\W+(?:ireland|irl|ie))?\W*$"
)
_HAS_CODE: Final = re.compile(r"\d(?<=[a-z]\d)(?:\d|(?<=6)w) ?[a-z\d]{4}\W*(?:ireland|irl|ie)?\W*$")
_ZEALAND: Final = re.compile(r"(?<=[\s,\d])n(?:\. ?| |th )zealand\W*$")
_STATES: Final = values("abroad.state.australian")
_AUSTRIA: Final = re.compile(
    rf"(?<=[ ,])({'|'.join(longest_first({name: '' for name in (*_STATES, *_STATES.values()) if len(name) > 2}))})"
    r"(,? \d{4})?,? austria\W*$"
)
_END_OF_SIDE: Final = "th"
_SIDES: Final = {word: side for word, side in DIRECTIONS.items() if word.endswith(_END_OF_SIDE)}
_IN_FULL: Final = {side: word for word, side in _SIDES.items() if len(word) > 3 and len(side) == 1}
_SHORT_SIDE: Final = {word: _IN_FULL[side] for word, side in _SIDES.items() if len(word) == 3 and side in _IN_FULL}
_SIDE: Final = re.compile(rf"\b({'|'.join(_SHORT_SIDE)})\b\.?(?= ?[a-z,]| *$)")


def written(text: str) -> str:
    """Return a folded, lower-case text with such an end as the country writes it; any other as it is.

    >>> written("30 owl street, dublin d08 x9y8"), written("2 owl pl, mangere 2022, n. zealand")
    ('30 owl street, dublin, d08 x9y8, ireland', '2 owl pl, mangere 2022, new zealand')
    >>> written("15 owl place, hobart, tasmania, austria"), written("12 owl hwy, sth nowra nsw")
    ('15 owl place, hobart, tasmania, australia', '12 owl hwy, south nowra nsw')
    >>> written("30 owl street, cardiff cf11 9zz"), written("owlgasse 2, wien, austria")
    ('30 owl street, cardiff cf11 9zz', 'owlgasse 2, wien, austria')
    """
    if _HAS_CODE.search(text[-24:]):
        text = _EIRCODE.sub(r", \1 \2, ireland", text)
    if "zealand" in text[-12:]:
        text = _ZEALAND.sub("new zealand", text)
    if "austria" in text[-12:]:
        text = _AUSTRIA.sub(r"\1\2, australia", text)
    return _SIDE.sub(lambda match: _SHORT_SIDE[match[1]], text) if _END_OF_SIDE in text else text
