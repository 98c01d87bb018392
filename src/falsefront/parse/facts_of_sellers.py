"""What markets tell of a seller beside his name: since when he sells, and how, whether he is known to them."""

import re
from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_TELLS: Final = Caseless(rf"(?<!\w)(?:{word_lists(__file__).any_of('no_name')})")
_BETWEEN: Final = re.compile(r"(?<=[^\W\d_]{3})\.\s+|\s*[|·•]\s*")  # a name and what is told of it


@remembered
def tells_how_sold(text: str) -> bool:
    """Whether words tell how somebody sells, and are no name: "Member since 2018", "Private"."""
    return _TELLS.is_in(text)


@remembered
def name_before_facts(text: str) -> str:
    """Return a seller's name without what is told of him behind it, where that is since when he sells, or how.

    >>> name_before_facts("Ox Tools. Leeds. Member since 2018"), name_before_facts("Ox Tools. Leeds")
    ('Ox Tools', 'Ox Tools. Leeds')
    """
    name, *facts = _BETWEEN.split(text)
    return name if any(map(tells_how_sold, facts)) else text
