"""Full stops of words cut short that the next word or number was run on to: Carr.Federal 57, 1075 N.W.36 Street.

A text in which stops stand for spaces altogether (152.Owl.East.Road.Leeds) is none of these, nor are initials among
themselves (S.I.T.E.), numbers (12.5, No.12), saints and the names of hosts (www.owl.com).
"""

import re
from typing import Final

_LEAST_SPACES: Final = 3
_RUN_ON: Final = re.compile(r"[A-Za-z]\.(?=[A-Z][a-z]|\d\d)")
_COUNTED_ROAD: Final = re.compile(r"(?<= )(Rd|RD|Ave|AVE)\.(?=\d{1,2}(?![\w-]))")  # Li-Hsin Rd.6
_APART: Final = re.compile(
    r"(?<![\w.])(?!(?:No|St)\.)((?:[A-Z]\.)*[A-Za-z]{2,}|(?:[A-Z]\.)*[A-Z])\.(?=[A-Z][a-z]+(?![\w.]*\.[a-z]{2,3}\b)|\d\d)"
)


def stops_apart(text: str) -> str:
    """Return a text with a space behind the full stops that words run on to; most as they are.

    >>> stops_apart("Carr.Federal 57 Km 14, Ave.Ricardo J.Owl 5"), stops_apart("8400 N.W.36 Street, Perth W.A.6986")
    ('Carr. Federal 57 Km 14, Ave. Ricardo J. Owl 5', '8400 N.W. 36 Street, Perth W.A. 6986')
    >>> stops_apart("E-29, S.I.T.E., Karachi"), stops_apart("12 Owl Rd, www.Owl.com now"), stops_apart("12.Owl.Rd.Hull")
    ('E-29, S.I.T.E., Karachi', '12 Owl Rd, www.Owl.com now', '12.Owl.Rd.Hull')
    """
    if "." not in text or text.count(" ") < _LEAST_SPACES:
        return text
    text = _COUNTED_ROAD.sub(r"\1. ", text)
    return _APART.sub(r"\1. ", text) if _RUN_ON.search(text) is not None else text
