"""Whether a page stands on a market of many sellers: its footer, hotline and office are then the market's own."""

import re
from functools import lru_cache
from typing import Final

from falsefront.parse.tree import PageTree
from falsefront.parse.words import PLATFORM_WORDS

# What the law of China has every platform show: where to report what its users put there.
_COMPLAINTS_OFFICE: Final = re.compile("不良信息举报|不良資訊舉報|侵权投诉")
_MOST_NOTICE_CHARS: Final = 300
_MOST_PIECES: Final = 6
_MOST_CHARS: Final = 60  # of a link or a button that only a market has


def is_of_platform(tree: PageTree) -> bool:
    """Whether a page has what only markets have: to report an offer, to ask its seller, to become one.

    What is said so is always said; what is not said leaves a page to be anybody's.
    """
    if any(len(line.text) <= _MOST_NOTICE_CHARS and _COMPLAINTS_OFFICE.search(line.text) for line in tree.lines):
        return True
    said = [line.text for line in tree.lines if len(line.text) <= _MOST_CHARS]
    for name in ("a", "button"):
        short = [at for at in tree.by_name.get(name, ()) if tree.end(at) - tree.start(at) <= _MOST_PIECES]
        said += [tree.text(at, separator=" ") for at in short]
    return any(_is_of_market(text) for text in dict.fromkeys(said))


@lru_cache(maxsize=8192)
def _is_of_market(text: str) -> bool:
    return PLATFORM_WORDS.is_all(text.strip(" .!:»›>→"))
