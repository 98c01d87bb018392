"""Short forms and habits of addresses from Prague to Moscow and Athens, written in one way before words are cut.

Several buildings of one house (budynek B, corp A, 5. torony), entrances, two numbers of a Czech house, saints of Greek
roads, embankments of Russia, and ordinals before the type of a road. A town of the country must stand in the text where
a word might be another language's.
"""

import re
from collections.abc import Callable, Iterable

from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import LEADING_TYPES, MAIN_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import countries, forms, longest_first, values

_ENGLISH = "building"
# Where a block of a district is the house itself: zh.k. Sova 1, bl. 25. It is one of several buildings of a house only
# behind a road and its number: ul. Sova 12, bl. B.
_BLOCK_IS_HOUSE = frozenset({"BA", "BG", "HR", "ME", "MK", "RS"})
_OF_ROADS = "|".join(
    longest_first(
        frozenset(it for it, road in {**LEADING_TYPES, **ROAD_TYPES}.items() if road in MAIN_TYPES and len(it) > 1)
    )
)
_BEHIND_HOUSE = re.compile(
    rf"\b(?:{_OF_ROADS})\b\.? ?[^,;\d]{{3,40}}[ ,]{{1,2}}(?:n[or]?\b\.? ?|br\b\.? ?)?\d{{1,3}}[a-z]?[ ,]{{1,3}}$"
)
_WRITTEN = values("abroad.eastern.building")
_BUILDINGS, _ENTRANCES = (countries(f"abroad.eastern.{it}", "in") for it in ("building", "entrance"))
_OF_BUILDINGS, _OF_ENTRANCES = ("|".join(longest_first(frozenset(it))) for it in (_BUILDINGS, _ENTRANCES))
_SIGN = r"\.? ?(?:n[or]\b\.? ?)?[\"'„“”]?"
_BUILDING = re.compile(
    rf"\b({_OF_BUILDINGS})\b{_SIGN}([a-z]\d{{0,2}}|\d{{1,3}}[a-z]?|[ivx]{{2,4}})\b(?![/.-]\d)[\"'“”]?"
)
_LAST = longest_first(forms("abroad.eastern.building", "behind"))
_BEHIND = re.compile(  # 5. torony, "D" epulet
    rf"(?<![\w/-])[\"'„“”]?([a-z](?=\W)|\d{{1,2}}(?=\.))[\"'“”]?[. -]{{1,2}}({'|'.join(_LAST)})\b"
)
_ENTRANCE = re.compile(rf",? ?\b({_OF_ENTRANCES})\b{_SIGN}(?:[a-z]|\d{{1,2}}[a-z]?)\b(?![/.-]\d)[\"'“”]?")
_OF_HOUSE, _OF_STREET = (
    "|".join(it.replace(" ", r"\.? ?") for it in longest_first(forms(f"abroad.czech.{kind}")))
    for kind in ("house", "street_number")
)
_OF_CZECH = frozenset(it.split()[0] for it in forms("abroad.czech.house"))  # both begin with c
# č.p. 700, č.o. 19 is 700/19; č.p. 45 is 45, as č. 45 is
_TWO_NUMBERS = re.compile(rf"\b(?:{_OF_HOUSE})\b\.? ?(\d{{1,4}})[ ,/]{{1,3}}(?:{_OF_STREET})\b\.? ?(\d{{1,3}}[a-z]?)\b")
_ONE_NUMBER = re.compile(rf"(?<=[a-z][ ,])(?:{_OF_HOUSE}|c)\b\.? ?(?=\d{{1,4}}[a-z]?\b)")
_SAINTS = forms("abroad.greek.saint")
_SAINT = re.compile(rf"\b(?:{'|'.join(longest_first(_SAINTS))})\b\.? ?(?=[a-z]{{3,}}(?:ou|is|as|on)\b)")
_A_SAINT = "agiou "
_EMBANKMENT = "emb"
_WATERS = forms("abroad.russian.water")
_WATER = "|".join(longest_first(frozenset(it for it in _WATERS if len(it) > 1)))
_EMBANKMENTS = frozenset(
    word
    for kind in ("abroad.road", "abroad.road.leading")
    for word, road in values(kind).items()
    if road == _EMBANKMENT and len(word) > 1
)
_OF_EMBANKMENT = "|".join(longest_first(_EMBANKMENTS))
_ALONG = re.compile(
    rf"\b({_OF_EMBANKMENT})\b\.? (?:{'|'.join(longest_first(_WATERS))})\b\.? ?(?=[a-z]{{3,}})"
    rf"|\b(?:{_WATER})\b\.? ?(?=[a-z]{{3,}},? (?:{_OF_EMBANKMENT})\b)"  # reki Sovki naberezhnaya
    rf"|(?<=[a-z]{{3}}) (?:{_WATER})\b(?= (?:{_OF_EMBANKMENT})\b)"  # Sovka River Embankment
)
# The word for a street before a kind of its own: vul. Naberezhna Soviata is an embankment.
_STREETS = forms("abroad.eastern.street")
_TWO_KINDS = re.compile(rf"\b(?:{'|'.join(longest_first(_STREETS))})\b\.? (?=(?:{_OF_EMBANKMENT})\b\.? [a-z]{{4,}})")
# The lines of an island of St Petersburg, each side of which has its number: 18-ya liniya V.O. is the 18th Line.
_ISLAND = r"v\.? ?o\b\.?|vasil[a-z]{3,9} ostrova?\b|vasil[a-z]{3,9} island\b"
_OF_LINES = forms("abroad.russian.line")
_LINES = "|".join(longest_first(_OF_LINES))
_COUNT = r"(\d{1,2})(?:-?(?:ya|ia|i|a)|st|nd|rd|th)?"
_LINE = re.compile(
    rf"(?:({_ISLAND}),? )?\b(?:(?:{_LINES}) {_COUNT}|{_COUNT}[ -](?:{_LINES}))\b"
    rf"(?:,? (?:of (?:the )?)?(?:({_ISLAND})))?,?"
)
_PETER = forms("abroad.russian.line.town")
_LETTER_WORDS = "|".join(longest_first(forms("abroad.house.letter")))
_LETTERED = re.compile(
    rf"(?<=\d)([a-z]?),? (?:{_LETTER_WORDS})\b\.? ?[a-z]{{1,3}}\b,? (?=[a-z]{{4,}})"
)  # 28/2 lit. B Sovina str.
_OF_LETTERS = forms("abroad.house.letter")
_TYPES = "ul|ulitsa|pr|pr-d|proezd|proyezd|per|pereulok|liniya"
_ORDINAL_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:-?(?:ya|y|i|iy|ja|aya)|st|nd|rd|th) ({_TYPES})\b\.? ?(?=[a-z]{{4,}}\b(?! (?:{_TYPES})\b))"
)
_MONTHS = forms("abroad.month")
_DAY = re.compile(rf"\b(\d{{1,2}})(?:-?is|-?hs) (?=(?:{'|'.join(longest_first(_MONTHS))})\b)")  # 26is Oktovriou
_REGION_WORDS = forms("abroad.region")
_OF_REGIONS = "|".join(longest_first(_REGION_WORDS))
_REGION = re.compile(rf"\b((?:[a-z]+-)?[a-z]{{4,}}) ({_OF_REGIONS})\b\.?|\b(respublika|resp)\b\.? ([a-z]{{4,}})\b")
_WITH_LETTERS = ("BY", "RU", "UA")
_WITH_REGIONS = frozenset({"BY", "RU", "UA"})  # whose regions have an adjective in the languages of the country

_OF_ALL = frozenset(
    {
        *_OF_LINES,
        *_OF_LETTERS,
        *_BUILDINGS,
        *_ENTRANCES,
        *_SAINTS,
        *_EMBANKMENTS,
        *_TYPES.split("|"),
        *_REGION_WORDS,
        *_OF_CZECH,
        *_MONTHS,
    }
)


def written(text: str, known: frozenset[str], stands_in: Callable[[Iterable[str], str], bool]) -> str:
    """Write out what is said so; `known` are the words of the text, `stands_in` asks for a country's towns among them.

    >>> def of(*countries):
    ...     return lambda _, country: country in countries
    >>> [written(text, frozenset(re.findall("[a-z]+", text)), of(country)) for text, country in (
    ...     ("sowia 3 bud. c", "PL"), ("sowia 3, 5. torony", "HU"), ("sovi c.p. 700/c.o. 19", "CZ"))]
    ['sowia 3 building c', 'sowia 3, building 5', 'sovi 700/19']
    >>> written("nab. reki sovki 34", frozenset({"nab"}), of()), written("ag. sofou 3", frozenset({"ag"}), of("GR"))
    ('nab sovki 34', 'agiou sofou 3')
    """
    if known.isdisjoint(_OF_ALL):
        return text
    if not known.isdisjoint(_EMBANKMENTS):
        text = _ALONG.sub(lambda match: f"{match[1]} " if match[1] else "", _TWO_KINDS.sub("", text))
    if not (known.isdisjoint(_OF_LINES) or known.isdisjoint(_PETER)):
        text = _LINE.sub(_line, text)
    if not known.isdisjoint(_OF_LETTERS) and (
        not known.isdisjoint(_PETER) or any(stands_in(known, country) for country in _WITH_LETTERS)
    ):
        text = _LETTERED.sub(r"\1, ", text)
    if not known.isdisjoint(_REGION_WORDS):
        text = _REGION.sub(_region, text)
    if not known.isdisjoint(_MONTHS):
        text = _DAY.sub(r"\1 ", text)
    text = _ORDINAL_FIRST.sub(_type_first, text)
    if not known.isdisjoint(_OF_CZECH) and (stands_in(known, "CZ") or stands_in(known, "SK")):
        text = _ONE_NUMBER.sub("", _TWO_NUMBERS.sub(r"\1/\2", text))
    if not known.isdisjoint(_SAINTS) and (stands_in(known, "GR") or stands_in(known, "CY")):
        text = _SAINT.sub(_A_SAINT, text)
    return _with_buildings(text, known, stands_in)


def _line(match: re.Match[str]) -> str:
    """Return a line of the island as a street of one name, whose number is no house's."""
    return f"ul. {match[2] or match[3]} liniya vo," if match[1] or match[4] else match[0]


def _type_first(match: re.Match[str]) -> str:
    """Return the type of a road before its ordinal, as other hands write it: 3-ya ul. Sovinaya is ul. 3rd Sovinaya."""
    digits = match[1]
    end = "th" if len(digits) > 1 else {"1": "st", "2": "nd", "3": "rd"}.get(digits, "th")
    return f"{match[2]} {digits}{end} "


def _region(match: re.Match[str]) -> str:
    """Return a region's name as one word, whichever language it is in: Tambovskaya obl., Tambov Region."""
    words = match[0].replace(".", "").replace("-", "").replace(" ", "")
    found = [region for region in world().regions.get(words, ()) if region.country in _WITH_REGIONS]
    return f" {''.join(found[0].name.lower().replace('-', ' ').split())} " if found else match[0]


def _with_buildings(text: str, known: frozenset[str], stands_in: Callable[[Iterable[str], str], bool]) -> str:
    def is_said(word: str, table: dict[str, frozenset[str]]) -> bool:
        return any(stands_in(known, country) for country in sorted(table[word]))

    def building(match: re.Match[str]) -> str:
        word, before = match[1], match.string[: match.start()]
        of_houses = _BUILDINGS[word] & _BLOCK_IS_HOUSE
        if not is_said(word, _BUILDINGS):
            return match[0]
        if any(stands_in(known, country) for country in sorted(of_houses)) and not _BEHIND_HOUSE.search(before):
            return match[0] if _WRITTEN[word] == _ENGLISH else f"{_WRITTEN[word]} {match[2]}"
        return f"{_ENGLISH} {ROMAN.get(match[2], match[2]) if len(match[2]) > 1 else match[2]}"

    if not _ENTRANCES.keys().isdisjoint(known):
        text = _ENTRANCE.sub(lambda match: "" if is_said(match[1], _ENTRANCES) else match[0], text)
    if _BUILDINGS.keys().isdisjoint(known):
        return text
    text = _BEHIND.sub(lambda match: f"{_ENGLISH} {match[1]}" if is_said(match[2], _BUILDINGS) else match[0], text)
    return _BUILDING.sub(building, text)
