"""Whether a vendor's name is a person's: told by family names, given names and titles, never by a firm's words.

It is for leaving names out before something is shared: who goes by a person's name is taken for one. A trade name that
happens to be an unknown person's is not told, and a person whose name is in no table is not either.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

_TABLE: Final = Path(__file__).parent / "data" / "persons.tsv"
_HAN: Final = re.compile(r"[\u3400-\u9fff]+")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
LONGEST_HAN: Final = 4  # characters of a person's name
LONGEST: Final = 4  # words of a person's name


def is_person(name: str) -> bool:
    """Return whether a name is, as far as words tell, that of a person.

    >>> [is_person(name) for name in ("Zhang Wei", "王小明", "Ms Lily Chen", "Lily", "John P. Smith")]
    [True, True, True, True, True]
    >>> [is_person(name) for name in ("Zhang Wei Trading", "王氏玻璃厂", "Tealwick Glass Works", "Acme", "金钟")]
    [False, False, False, False, True]
    """
    plain = unicodedata.normalize("NFKC", name).strip()
    if han := "".join(_HAN.findall(plain)):
        return _is_han_person(han)
    words = [word.casefold().strip("'’") for word in _WORD.findall(plain)]
    kinds = _kinds()
    if not words or any("firm" in kinds.get(word, ()) for word in words):
        return False
    if any("title" in kinds.get(word, ()) for word in (words[0], words[-1])):
        return True
    known = [bool({"surname", "given"} & set(kinds.get(word, ()))) for word in words]
    if len(words) == 1:
        return "given" in kinds.get(words[0], ())
    return len(words) <= LONGEST and (known[0] or known[-1])


def without_title(name: str) -> str:
    """Return a person's name without what he or she is called by.

    >>> [without_title(name) for name in ("Mr. John Smith", "王小明先生", "Lily Chen")]
    ['John Smith', '王小明', 'Lily Chen']
    """
    plain, kinds = unicodedata.normalize("NFKC", name).strip(), _kinds()
    if han := "".join(_HAN.findall(plain)):
        titles = (word for word, of in kinds.items() if "title" in of and _HAN.fullmatch(word) and han.endswith(word))
        return han.removesuffix(max(titles, key=len, default=""))
    words = _WORD.findall(plain)
    return " ".join(word for word in words if "title" not in kinds.get(word.casefold().strip("'’"), ()))


def _is_han_person(han: str) -> bool:
    kinds = _kinds()
    if any(word in han for word, of in kinds.items() if "firm" in of and _HAN.fullmatch(word)):
        return False
    bare = han
    for title in (word for word, of in kinds.items() if "title" in of and _HAN.fullmatch(word)):
        bare = bare.removesuffix(title)
    begins = any("surname" in kinds.get(bare[:length], ()) for length in (1, 2))
    is_titled = bare != han
    return begins and (1 if is_titled else 2) <= len(bare) <= LONGEST_HAN


@cache
def _kinds() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        word, kind, _source = line.split("\t")
        found[word] = (*found.get(word, ()), kind)
    return MappingProxyType(found)
