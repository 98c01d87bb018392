"""Whether a page stands on a market of many sellers: its footer, hotline and office are then the market's own."""

from typing import Final

from falsefront.parse.tree import PageTree
from falsefront.parse.words import PLATFORM_WORDS

_MOST_PIECES: Final = 6
_MOST_CHARS: Final = 60  # of a link or a button that only a market has


def is_of_platform(tree: PageTree) -> bool:
    """Whether a page has what only markets have: to report an offer, to ask its seller, to become one.

    What is said so is always said; what is not said leaves a page to be anybody's.
    """
    said = [line.text for line in tree.lines if len(line.text) <= _MOST_CHARS]
    for name in ("a", "button"):
        short = [at for at in tree.by_name.get(name, ()) if tree.end(at) - tree.start(at) <= _MOST_PIECES]
        said += [tree.text(at, separator=" ") for at in short]
    return any(PLATFORM_WORDS.is_all(text.strip(" .!:»›>→")) for text in dict.fromkeys(said))
