"""A corner of two roads that have their kind in common: Cnr Owl & Lark Streets is Cnr Owl Street & Lark Street."""

import re
from typing import Final

from falsefront.address.lexicon.table import expression, longest_first, values

_PLURALS: Final = values("abroad.road.plural")
_CORNER: Final = re.compile(
    rf"\b({expression('abroad.corner', around=False)})\b\.? (?:of )?(?:the )?([a-z][a-z' ]{{2,25}}?) (?:&|and) "
    rf"([a-z][a-z' ]{{2,25}}?) ({'|'.join(longest_first(_PLURALS))})\b\.?"
)


def written(text: str) -> str:
    """Return a folded, lower-case text with the kind of both roads behind each.

    >>> written("cnr owl & lark sts, hobart"), written("corner of owl and lark roads"), written("owl & lark sts")
    ('cnr owl street & lark street, hobart', 'corner owl road & lark road', 'owl & lark sts')
    """
    if "&" not in text and " and " not in text:
        return text
    return _CORNER.sub(lambda it: f"{it[1]} {it[2]} {_PLURALS[it[4]]} & {it[3]} {_PLURALS[it[4]]}", text)
