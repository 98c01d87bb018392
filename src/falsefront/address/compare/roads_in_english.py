"""Roads of South Africa, Wales and Ireland in the country's other language: Kerkstraat 14 is 14 Church Street.

A text is put into English by tables of kinds of road and of common words of names; a name that the other text has as it
is stays. A kind that may be several in English is that of the other text, where it has the name with one of them. The
result stands for the text and is held against the other word by word, so that number, road and town must still be one.
"""

import re
import unicodedata
from dataclasses import replace
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import longest_first, values
from falsefront.address.reading import Reading

_AFRIKAANS: Final = values("abroad.afrikaans.road")
_AFRIKAANS_NAMES: Final = values("abroad.afrikaans.name")
_CELTIC: Final = {"GB": "welsh", "IE": "irish"}
_ROADS: Final = {language: values(f"abroad.{language}.road") for language in _CELTIC.values()}
_NAMES: Final = {language: values(f"abroad.{language}.name") for language in _CELTIC.values()}
_SOUTH: Final = frozenset({"ZA", "NA"})
_HERE: Final = frozenset({*_SOUTH, *_CELTIC})
_BEHIND: Final = re.compile(
    rf"(?P<house>\d+[a-z]? )?\b(?P<name>[a-z]{{2,}}(?: [a-z]{{2,}}){{0,2}}?)[ -]?"
    rf"(?P<kind>{'|'.join(longest_first(_AFRIKAANS))})\b\.?"
    r"(?: (?P<behind>\d{1,4}[a-z]?)(?![\w]))?"
)
_AHEAD: Final = {
    language: re.compile(rf"\b(?P<kind>{'|'.join(longest_first(kinds))}) (?P<name>[a-z' ]{{2,40}}?)(?=\s*(?:[,;\d]|$))")
    for language, kinds in _ROADS.items()
}


def in_english(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings, of which one whose road is in the other language has its text in English."""
    if a.country not in _HERE and b.country not in _HERE:
        return a, b  # so most are
    countries = {a.country, b.country}
    if countries & _SOUTH and countries <= {*_SOUTH, None}:
        return _from_afrikaans(a, b), _from_afrikaans(b, a)
    for country, language in _CELTIC.items():
        if country in countries and countries <= {country, None}:
            return _from_celtic(a, b, language), _from_celtic(b, a, language)
    return a, b


def _from_afrikaans(one: Reading, other: Reading) -> Reading:
    text, there = _plain(one.raw), _plain(other.raw)
    found = _BEHIND.search(text)
    if found is None or found["name"].split()[-1] in _AFRIKAANS:
        return one
    *before, last = found["name"].split()
    name = last if re.search(rf"\b{last}", there) else _AFRIKAANS_NAMES.get(last, last)
    road = " ".join((*before, name, _kind(name, _AFRIKAANS[found["kind"]].split(), there)))
    house = found["house"] or (f"{found['behind']} " if found["behind"] else "")
    return replace(one, raw=f"{text[: found.start()]}{house}{road}{text[found.end() :]}")


def _from_celtic(one: Reading, other: Reading, language: str) -> Reading:
    text, there = _plain(one.raw), _plain(other.raw)
    found = _AHEAD[language].search(text)
    if found is None or re.search(rf"\b{found['kind']}\b", there):
        return one
    name = _NAMES[language].get(found["name"])
    if name is None:
        return one
    kind = _kind(name, _ROADS[language][found["kind"]].split(), there)
    return replace(one, raw=f"{text[: found.start()]}{name} {kind}{text[found.end() :]}")


def _kind(name: str, kinds: list[str], there: str) -> str:
    """Return the kind that the other text has behind a name, if it is among these; else the first of these."""
    return next((kind for kind in kinds if re.search(rf"\b{name}'?s? {kind}", there)), kinds[0])


@lru_cache(maxsize=4096)
def _plain(raw: str) -> str:
    """Return a text in lower-case letters without their marks."""
    letters = unicodedata.normalize("NFKD", raw.lower())
    return "".join(sign for sign in letters if not unicodedata.combining(sign))
