"""Short forms of German, Dutch, Nordic, Polish and Hungarian addresses written out, before a text is cut into words.

What is short there stands before a road whose type ends its last word: Bgm.-Smidt-Str., Gr. Gallusstr., St.
Kongensgade. The ending tells the language, so that nothing is asked of the country, which is not known yet; where it
does not, a town of the country must stand in the text.
"""

import re
from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from falsefront.address.abroad.written.europe import eastern_words
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms, longest_first, values

_LEAST_APART = 3  # letters of a short form before a road whose type is a word of its own: Skt. Annae Plads
_HOUSE = r"\W{0,3}(?:n[or]\.? ?)?\d"  # behind a road, and not behind the town of Sint-Maartensdijk
_LEAST_STEM = 3  # letters of a road's name before its type


def _one_of(words: Iterable[str]) -> str:
    return "|".join(longest_first(frozenset(words)))


class _Language(NamedTuple):
    """Short forms before a road, by a language's words."""

    words: dict[str, str]
    ends: tuple[str, ...]
    expression: re.Pattern[str]

    def in_full(self, text: str, known: frozenset[str]) -> str:
        """Return a text with these words in full."""
        if self.words.keys().isdisjoint(known) or not any(word.endswith(self.ends) for word in known):
            return text
        return self.expression.sub(lambda match: f"{self.words[match[1] or match[2]]} ", text)


def _language(name: str) -> _Language:
    words, ends = values(f"abroad.{name}.before"), _one_of(forms(f"abroad.{name}.road"))
    whole = _one_of(forms(f"abroad.{name}.road") - {"str"})  # Gen. Smith Str. is of any country
    apart = _one_of(word for word in words if len(word) >= _LEAST_APART)
    start = r"(?:^|(?<=[,;:(] )|(?<=\d ))"
    glued = rf"({_one_of(words)})(?:\.?[ -]|\.)(?=[a-z][a-z-]{{{_LEAST_STEM - 1},}}(?:{ends})\b{_HOUSE})"
    spaced = rf"({apart})(?:\. ?| )(?=[a-z]{{2,}} (?:{whole})\b{_HOUSE})"
    return _Language(words, tuple(forms(f"abroad.{name}.road")), re.compile(f"{start}(?:{glued}|{spaced})"))


_LANGUAGES = tuple(map(_language, ("german", "dutch", "danish", "swedish")))
_BEFORE = frozenset(word for language in _LANGUAGES for word in language.words)
_CHAINED = values("abroad.german.chained")
_CHAIN_ENDS = _one_of(forms("abroad.german.road") | forms("abroad.road.ending"))
_CHAIN = re.compile(
    rf"(?<![a-z.-])((?:[a-z]{{1,20}}\.?-){{1,4}})(?=(?:{_CHAIN_ENDS})\b)"
)  # Bgm.-Smidt-Str., Joh.-Seb.-Bach-Platz
_CHAIN_PART = re.compile("[a-z]+")
_DUTCH_ENDS = _one_of(forms("abroad.dutch.road"))
_TOWNS = values("abroad.dutch.town")
_SHORT_TOWN = re.compile(rf"\b({_one_of(_TOWNS)})\b")
# Jan v. Galenstr., Jan v.d. Heydenstraat
_OF_THE = re.compile(rf"(?<=[a-z.] )v\b(?:\.? ?/?(d)\b)?\.? ?(?=[a-z]{{{_LEAST_STEM},}}(?:{_DUTCH_ENDS})\b)")
_VEIEN = re.compile(rf"\b([a-z]{{{_LEAST_STEM},}}[^aeiouy\W\d])vn\b\.?(?= \d)")  # Munkedamsvn. 45; no Sydhavn
_GATA = re.compile(rf"\b([a-z]{{{_LEAST_STEM},}})gt\b\.?(?= \d)")  # Storgt. 5
_GATE = re.compile(rf"\b([a-z]{{{_LEAST_STEM},}}s)gate(?= \d)")  # Tordenskioldsgate 8
_GATAN = re.compile(rf"\b([a-z]{{{_LEAST_STEM},}})g(?:\b\.|(?<=sg)\b)(?= ?\d)")  # Jarlsg. 57, Kungsg 30
_GADE = re.compile(rf"\b([a-z]{{{_LEAST_STEM},}})g\b\.(?= ?\d)")
_VAGEN = re.compile(rf"\b([a-z]{{{_LEAST_STEM},}})v\b\.(?= ?\d)")
_NORDIC_ENDS = tuple((forms("abroad.danish.road") | forms("abroad.swedish.road")) - forms("abroad.road.american"))
_LETTERS = frozenset("eghijklmnopqrstuvxyz")  # of houses, besides those that every country has
_NORDIC_LETTER = re.compile(
    rf"\b([a-z]{{{_LEAST_STEM},}}(?:{_one_of(_NORDIC_ENDS)}) \d{{1,3}}) ([{''.join(sorted(_LETTERS))}])\b(?=\s*(?:,|$))"
)
_ROMAN = {
    f"{ten}{one}": tens + ones
    for tens, ten in ((0, ""), (10, "x"))
    for ones, one in enumerate(("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"))
    if tens + ones
}
_LEVELS = "|".join(sorted(_ROMAN, key=len, reverse=True))
_FLOOR = re.compile(rf"\b(\d{{1,4}}[a-z]?) ?/ ?({_LEVELS})\b(?!/)")  # Theresienhoehe 28/II
# What names a part of a house behind its number and a stroke: Eulengasse 12/Stiege 2/Top 5, Eulengasse 12/2. Stock.
_LABELS = forms("abroad.german.within")
_STROKE = re.compile(rf"(?<=\w) ?/ ?(?=(?:\d{{1,2}}\. ?)?(?:{_one_of(_LABELS)})\b)")
_SIDES_OF_FLOORS = forms("abroad.danish.side")
_DANISH_FLOOR = re.compile(rf"\b(\d{{1,2}})\.? ?(?:{_one_of(_SIDES_OF_FLOORS)})\b\.?")  # Uglevej 12, 2. tv.
_DUTCH_FLOOR = re.compile(rf"\b(\d{{1,4}}) ?-? ?({_LEVELS})\b(?=,|$| \d{{4}} ?[a-z]{{2}}\b)")
_GROUND = re.compile(rf"\b(\d{{1,4}}[a-z]?)[ -](?:{_one_of(forms('abroad.dutch.ground'))})\b")  # Herengracht 420-hs
_SQUARE = re.compile(r"\bter\b\.?(?= ?\d)")
_HUNGARIAN = values("abroad.hungarian.short")
_OF_HUNGARY = re.compile(rf"\b({_one_of(_HUNGARIAN)})\b\.?")
_LAST_DISTRICT = 23  # of Budapest
DISTRICTS = {
    ten + one: at
    for at, (ten, one) in enumerate(
        ((ten, one) for ten in ("", "x", "xx") for one in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")),
    )
    if 0 < at <= _LAST_DISTRICT
}
_NUMERAL = _one_of(DISTRICTS)
_DISTRICT = re.compile(
    rf"\b(?:budapest|bp\.?),? ({_NUMERAL})\.(?: ?ker(?:ulet)?\b\.?)?,? ?|,? ?\b({_NUMERAL})\. ?ker(?:ulet)?\b\.?,? ?"
)
_OUTSKIRTS = re.compile(r" k(?:\.|/| ?\. ?) ?[a-z]{4,}\b(?=\W*$|,)")  # Lubon k. Poznania
_BOX_OF_FRANCE = re.compile(r"\bbp\.? ?(?:\d{1,3}|\d{4}(?=\D.*\b\d{5}\b))(?!\d)")  # BP 32, 69530 Brignais
_HUNGARY_TOLD = re.compile(r"\b(?:budapest|bp)\b|\bh-\d{4}\b")


def written(text: str, words: Collection[str]) -> str:
    """Write out short forms of Europe; `words` are all letters of the text, word by word.

    >>> told = "bgm.-smidt-str. 5, bremen", "gr. gallusstr. 1", "st. kongensgade 4", "munkedamsvn. 45"
    >>> [written(it, it.replace(".", " ").replace("-", " ").split()) for it in told]
    ['burgermeister-smidt-str. 5, bremen', 'grosse gallusstr. 1', 'store kongensgade 4', 'munkedamsveien 45']
    """
    known = frozenset(words)
    if "'" in text and (town := _SHORT_TOWN.search(text)) is not None:
        known |= {_TOWNS[town[1]]}
        text = _SHORT_TOWN.sub(lambda match: _TOWNS[match[1]], text)
    if not _CHAINED.keys().isdisjoint(known) and "-" in text:
        text = _CHAIN.sub(_whole_chain, text)
    if "/" in text and not known.isdisjoint(_LABELS):
        text = _STROKE.sub(", ", text)
    if not known.isdisjoint(_BEFORE):
        for language in _LANGUAGES:
            text = language.in_full(text, known)
    if "v" in known:
        text = _OF_THE.sub(lambda match: "van der " if match[1] else "van ", text)
    text = _rewritten(text, known)
    if not known.isdisjoint(_OF_SQUARES):
        text = _translated(text, known)
    text = eastern_words.written(text, known, stands_in)
    return _hungarian(text, known) if not known.isdisjoint(_HUNGARIAN_WORDS) else text


def _rewritten(text: str, known: frozenset[str]) -> str:
    for needed, country, pattern, rewrite in _BY_ENDING:
        if needed in text and pattern.search(text) and (country is None or stands_in(known, country)):
            text = pattern.sub(rewrite, text)
    if not known.isdisjoint(_LETTERS) and any(word.endswith(_NORDIC_ENDS) for word in known):
        text = _NORDIC_LETTER.sub(r"\1\2", text)
    if not known.isdisjoint(_OF_NUMBERS):
        for words, country, pattern, rewrite in _BY_WORD:
            if not known.isdisjoint(words) and pattern.search(text) and stands_in(known, country):
                text = pattern.sub(rewrite, text)
    return text


def stands_in(words: Iterable[str], country: str) -> bool:
    """Whether a country, or a city whose name is first of all one of that country, is among the words of a text."""
    places = world()
    for word in words:
        if places.countries.get(word) == country:
            return True
        cities = places.cities.get(word)
        if cities and cities[0].country == country:
            return True
    return False


def _whole_chain(match: re.Match[str]) -> str:
    return "".join(f"{_CHAINED.get(word, word)}-" for word in _CHAIN_PART.findall(match[1]))


def _floor(match: re.Match[str]) -> str:
    """Return a house with its floor: 28/II is the second floor of 28."""
    return f"{match[1]}, {_ROMAN[match[2]]} floor"


def _dutch_floor(match: re.Match[str]) -> str:
    """Return a house whose doors are numbered by floors: 77-II is 77-2."""
    return f"{match[1]}-{_ROMAN[match[2]]}"


Rewrite = str | Callable[[re.Match[str]], str]
# What must stand in a text, the country that it must tell, what is looked for, and what is written instead.
_GATE_APART = re.compile(r"(?<=[a-z]) gt?\.? ?(?=\d+[a-z]?\b)")  # Haakon VIIs g. 4
_PLASS_APART = re.compile(r"(?<=[a-z]) pl\.? ?(?=\d+[a-z]?\b)")
_BY_ENDING: tuple[tuple[str, str | None, re.Pattern[str], Rewrite], ...] = (
    ("vn", None, _VEIEN, r"\1veien"),
    ("gt", "NO", _GATA, r"\1gata"),
    (" g", "NO", _GATE_APART, " gata "),
    (" pl", "NO", _PLASS_APART, " plass "),
    ("sgate", "NO", _GATE, r"\1 gate"),
    ("g.", "SE", _GATAN, r"\1gatan"),
    ("sg ", "SE", _GATAN, r"\1gatan"),
    ("v.", "SE", _VAGEN, r"\1vagen"),
    ("g.", "DK", _GADE, r"\1gade"),
)
# The same where words must stand in it.
_BY_WORD: tuple[tuple[frozenset[str], str, re.Pattern[str], Rewrite], ...] = (
    (frozenset(_ROMAN), "DE", _FLOOR, _floor),
    (frozenset(_ROMAN), "AT", _FLOOR, _floor),
    *((frozenset(_ROMAN), country, _FLOOR, _floor) for country in ("BA", "HR", "ME", "RS", "SI")),
    (frozenset(_ROMAN), "NL", _DUTCH_FLOOR, _dutch_floor),
    (_SIDES_OF_FLOORS, "DK", _DANISH_FLOOR, r"\1 floor"),
    (forms("abroad.dutch.ground"), "NL", _GROUND, r"\1"),
    (frozenset("k"), "PL", _OUTSKIRTS, ""),
)
_OF_NUMBERS = frozenset[str]().union(*(words for words, _, _, _ in _BY_WORD))


def _hungarian(text: str, known: frozenset[str]) -> str:
    """Write types of roads in full, and a district of Budapest, in a text that tells Hungary."""
    if _BOX_OF_FRANCE.search(text) or (_HUNGARY_TOLD.search(text) is None and not stands_in(known, "HU")):
        return text
    text = _DISTRICT.sub(_district, _SQUARE.sub("square", text))
    return _OF_HUNGARY.sub(lambda match: _HUNGARIAN[match[1]], text)


def _district(match: re.Match[str]) -> str:
    number = DISTRICTS[match[1] or match[2]]
    return f"budapest, district {number}, " if match[1] else f", district {number}, "


_HUNGARIAN_WORDS = frozenset({*_HUNGARIAN, "ter", "ker", "kerulet", "budapest"})
# English name of a square -> the cities that have it, and its own name there.
_SQUARES = {
    english: (frozenset(cities.split()), own)
    for english, (cities, own) in ((it, value.split(": ")) for it, value in values("abroad.road.english").items())
}
_OF_SQUARES = frozenset(word for english in _SQUARES for word in english.split()[-1:])
_ENGLISH = re.compile(rf"\b({_one_of(_SQUARES)})\b") if _SQUARES else re.compile("(?!)")


def _translated(text: str, known: frozenset[str]) -> str:
    """Return a text with squares of Europe under their own names: Old Market Square, Poznan."""

    def own(match: re.Match[str]) -> str:
        cities, name = _SQUARES[match[1]]
        return match[0] if cities.isdisjoint(known) else name

    return _ENGLISH.sub(own, text)
