"""Where somebody lives, inside the sentence of a register: "Ada Moss, residing at 9 Fern Road, ..., born on ...".

Whoever keeps a site alone says so in its legal notice. The address is read alone: behind the word that he lives there,
and before what a register says of him. Only behind a person's or a firm's name, and where nothing else follows: in any
other sentence the place may be a stranger's.
"""

import re
from typing import Final

from falsefront.parse.words import COMPANY_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_MAY_LIVE: Final = Caseless(_LISTS.any_of("lives"))
_LIVES: Final = late(
    rf"(?:^|[,;:(]|\s)\s*(?<!\w)(?:{_LISTS.any_of('lives')})(?!\w)(?: (?:{_LISTS.any_of('at')})(?!\w))?\s?:?\s*",
    re.IGNORECASE,
)
_REGISTERED: Final = late(rf"\s*[,;.(]\s*(?:{_LISTS.any_of('registered')})(?!\w)", re.IGNORECASE)
_NAME: Final = re.compile(r"(?:[^\W\d_][\w'’.-]*[ ,]{0,2}){2,7}")
_WORD: Final = re.compile(r"[^\W\d_][\w'’-]*")
_MOST_CHARS: Final = 400
_MOST_BEFORE: Final = 60  # characters of a name
_FEWEST_CAPITALS: Final = 2


@remembered
def home_in(text: str) -> tuple[str | None, str] | None:
    """Return the address at which the person or firm lives that a line begins with; None where it tells of none.

    Before it stands the name where that is a firm's.

    >>> home_in("Ada Moss, residing at 9 Fern Road, Leeds LS1 2AB, of British nationality, born on 1 May 1980.")
    (None, '9 Fern Road, Leeds LS1 2AB')
    >>> home_in("Mousse SARL, domiciliée 9 rue de la Fougère 59100 Roubaix")
    ('Mousse SARL', '9 rue de la Fougère 59100 Roubaix')
    >>> home_in("We repair glass for people residing at 9 Fern Road, Leeds LS1 2AB")
    """
    if len(text) > _MOST_CHARS or not _MAY_LIVE.is_in(text):
        return None
    found = _LIVES.search(text)
    if found is None or not _is_name(text[: found.start()]):
        return None
    end = _REGISTERED.search(text, found.end())
    name, home = text[: found.start()].strip(" ,;:("), text[found.end() : end.start() if end else len(text)]
    return name if COMPANY_WORDS.is_in(name) else None, home.strip(" ,.;")


def _is_name(before: str) -> bool:
    """Whether words are a name alone: with capitals, but for those that a name has in small letters."""
    name = before.strip(" ,;:(")
    if not 0 < len(name) <= _MOST_BEFORE:
        return False
    words = _WORD.findall(name)
    capitals = sum(word[0].isupper() for word in words)
    is_all = _NAME.fullmatch(name) is not None and all(word[0].isupper() or len(word) <= 3 for word in words)
    return is_all and (capitals >= _FEWEST_CAPITALS or COMPANY_WORDS.is_in(name))
