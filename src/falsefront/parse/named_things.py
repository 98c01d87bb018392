"""Names of things where a seller's is looked for: a short form of a title that leads to the thing itself."""

import re
from typing import Final

from falsefront.parse.draft import Draft

_WORDS: Final = re.compile(r"[^\W\d_]+")
_TELLING_CHARS, _FEWEST_SHARED = 4, 2  # of words that a name and a thing's title share


def names_thing(name: str, url: str | None, draft: Draft) -> bool:
    """Whether a name that leads to the page of a thing has words of that thing's title, whatever its class."""
    if url is None or url != draft.raw("url"):
        return False
    said = {word for word in _WORDS.findall(name.casefold()) if len(word) >= _TELLING_CHARS}
    return len(said.intersection(_WORDS.findall((draft.raw("title") or "").casefold()))) >= _FEWEST_SHARED
