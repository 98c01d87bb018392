"""Short forms of Portuguese, Spanish and Italian addresses written out, before a text is cut into words."""

import re
from collections.abc import Collection, Iterable

from falsefront.address.abroad.written.latin_america.grids import in_grid
from falsefront.address.lexicon.abroad import LEADING_TYPES
from falsefront.address.lexicon.table import forms, longest_first, numbers, values

_DOTTED = values("abroad.road.dotted")
_OF_DOTTED = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first(_DOTTED)))})(?=[ .]?[a-z])")  # V.le, L.go
_IN_LETTERS = values("abroad.dotted")
_LETTERS = re.compile(rf"(?<![a-z.])(?:{'|'.join(map(re.escape, longest_first(_IN_LETTERS)))})(?![a-z])")  # s.n.c.
_DOOR = re.compile(rf"\b(\d{{1,2}})[oa°]? ?(?:{'|'.join(longest_first(forms('abroad.floor.door')))})\b\.?")
# The ground floor and its door behind a house's number: 12, bajo dcha.; Paseo Bajo is a road, Bajo Flores a quarter.
_OF_GROUND = forms("abroad.floor.ground")
_GROUND = re.compile(
    rf"(?<=\d)([a-z]?)(?:,| -)? (?:{'|'.join(longest_first(_OF_GROUND))})\b\.?"
    rf"(?:,? (?:{'|'.join(longest_first(forms('abroad.floor.door')))}|[a-d])\b\.?)?(?=\W*(?:$|,| - |\d{{5}}))"
)
_GROUND_WORD = min(word for word, floor in values("abroad.floor.alone").items() if floor == "g")
_LETTER_OF_FLOOR = re.compile(r"(?<=\d )(\d{1,2})o([a-d])\b")  # n. 12 1ºB; no British postcode has an O there
# Behind a house's number, with its door or without: nº 123 7º; 139, 3º C.
_DOORS_BEHIND = "|".join(longest_first(forms("abroad.floor.door.behind")))
_FLOOR_ALONE = re.compile(
    rf"(?<=\d)(?:,| |, )(\d{{1,2}})o(?:,? ?([a-h]|{_DOORS_BEHIND})\b\.?)?(?=\W*(?:$|,| - ))"
)  # 3o Esq.
_CATALAN_FLOOR = re.compile(r"(?<=[ ,]\d)[rnte](?= \d{1,2}a\b)")  # 4t 2a is 4o 2a
_OF_LETTERS = frozenset({f"o{letter}" for letter in "abcdefgh"})
_FLOOR_WORD = max(forms("abroad.floor", "digit"), key=len)
_SIDES = "|".join(longest_first(forms("abroad.grid.side")))
# Streets of a grid as in Puebla: 5 Nte. No. 1103.
_GRID = re.compile(rf"(?:^|(?<=[,;] ))(\d{{1,3}}) ({_SIDES})\b\.? ?,?(?= (?:n[or°]|num\b|#|\d))")
_COUNTED = values("abroad.month.day")
_COUNTED_GRID = re.compile(
    rf"(?:^|(?<=[,;] )|(?<=calle )|(?<=avenida )|(?<=av\. ))({'|'.join(longest_first(_COUNTED))}) "
    rf"(?=(?:{_SIDES})\b\.? ?,? ?(?:n[or°]|num\b|#|\d))"
)  # Uno Norte 461
_NUMBERED = sorted(forms("abroad.road.numbered"))
# Words of roads that no English name ends in: 12 B Ave is Avenue B
_LEADING = forms("abroad.road.leading") - forms("abroad.road") - forms("abroad.road.american")
# 12 B rue de la Paix is 12B; "12 a calle" is 12th Street in Guatemala
_LETTER_APART = re.compile(
    rf"(?:^|(?<=[,;] ))(\d{{1,4}}) ([bcdfgh])(?= (?:{'|'.join(map(re.escape, longest_first(_LEADING)))})\b\.? [^\W\d])"
)
_STREET = next(word for word in _NUMBERED if values("abroad.road.leading")[word] == "st")
# Calle 3ra is Calle 3; a letter alone is a street's own, as Calle 12A is in Colombia.
_ORDINAL_ENDS = "|".join(longest_first(forms("abroad.ordinal.end", "road")))
_ORDINAL_STREET = re.compile(rf"\b({'|'.join(_NUMBERED)}) ([1-9])(?:{_ORDINAL_ENDS})\b")
_CALLE = re.compile(r"(?:^|(?<=[,;] ))ca\. ?(?=[a-z])")  # Ca. Los Pinos Nro. 12
_PERU = forms("abroad.told.peru")
# Via Abetone Inf. 4
_BEHIND_NAMES = values("abroad.road.italian.behind")
_BEHIND_NAME = re.compile(
    rf"(?<=[a-z] )({'|'.join(longest_first(_BEHIND_NAMES))})\b\.?(?=,? (?:n[or]?\b\.? ?)?\d|[,;]|$)"
)
_ITALIAN = forms("abroad.road.italian")
_KILOMETRE = longest_first(forms("abroad.kilometre"))
_KILOMETRES = re.compile(rf"\b({'|'.join(_KILOMETRE)})\b\.? ?(\d{{1,3}})[.,+](\d{{1,3}})\b(?![.,/-]\d)")
_HALF = re.compile(rf"\b((?:{'|'.join(_KILOMETRE)})\b\.? ?\d{{1,3}}) 1[/\u2044]2\b")  # km 18 1/2
_CLASSES = values("abroad.highway.class")
_BEFORE_POST = rf"(?=,? (?:{'|'.join(_KILOMETRE)})\b\.? ?\d)"
_OF_CLASS = "|".join(re.escape(it).replace("\\ ", "\\.? ") for it in longest_first(_CLASSES))
# Before kilometres alone: Strada Provinciale 12 may be house 12, and Jalan SS 2 is a road of Malaysia.
_HIGHWAY = re.compile(
    rf"(?:^|(?<=[\s,;(]))({_OF_CLASS})\b\.? ?(?:n\.? ?[o°]?\.? ?|num\.? )?-? ?"
    rf"(\d{{1,4}})\b(?: [a-z']{{4,}})?{_BEFORE_POST}"  # S.S. 16 Adriatica km 308
)
# The name before the number: Strada Statale Adriatica 16, km 308.
_NAMED_HIGHWAY = re.compile(rf"(?:^|(?<=[\s,;(]))({_OF_CLASS})\b\.? [a-z']{{4,}} (\d{{1,4}})\b{_BEFORE_POST}")
_OF_PROLONGED = forms("abroad.road.prolonged")
_PROLONGED = "|".join(longest_first(_OF_PROLONGED))
_ITS_TYPE = "|".join(longest_first(forms("abroad.road.before") | forms("abroad.road.prolonged.type")))
_BEFORE_TYPE = re.compile(rf"\b({_PROLONGED})\.? (?:{_ITS_TYPE})\b\.? (?:de )?(?:la )?(?=[a-z])")
_CODED = values("abroad.highway.coded")
_NO_CODE = "|".join(sorted(it for it in (*_KILOMETRE, *forms("abroad.number.sign")) if len(it) > 1 and it.isalpha()))
_CODED_HIGHWAY = re.compile(
    rf"\b({'|'.join(longest_first(_CODED))})\.? (?!(?:{_NO_CODE})\b)([a-z]{{1,3}})[ .-]?(\d{{1,4}})\b(?![/-]\d)"
)
_BARE = re.compile(rf"(?:^|(?<=[,;] ))(br)[ -](\d{{3}})(?:(?=,? s/n\b)|{_BEFORE_POST})")
_STATES = "ac al am ap ba ce df es go ma mg ms mt pa pb pe pi pr rj rn rr rs sc se sp to".replace(
    " ", "|"
)  # ISO 3166-2:BR
_STATE_BEHIND = re.compile(
    rf"[-/](?<=[a-z]{{3}}.)(?=(?:{_STATES})(?:\W*$|\W+\d{{5}}-?\d{{3}}|\W+bra[sz]il))"
)  # Natal/RN
_POST = r"\b\d{5}-\d{3}\b"
_BRAZILIAN = re.compile(
    rf"{_POST}|[,-] ?(?:{_STATES})\W*(?:bra[sz]il\W*)?$|\b(?:{'|'.join(sorted(forms('abroad.told.portuguese')))})\b"
)
_SHORT = values("abroad.road.brazilian")
_OF_SHORT = re.compile(rf"(?:^|(?<=[,;] ))({'|'.join(sorted(_SHORT))})\.? (?=[a-z])")
_STARTS = tuple(sorted(_SHORT))
_SECTORS = values("abroad.sector")
_BLOCK = "|".join(longest_first(forms("abroad.sector.block")))
_LETTER = rf"(?:[ ,]+(?:{'|'.join(longest_first(forms('abroad.sector.letter')))})\.? ?([a-z])\b)?"
_IN_SECTOR = re.compile(
    rf"\b({'|'.join([*longest_first(_SECTORS), *longest_first(frozenset(_SECTORS.values()))])})"
    rf"(?:[ ,-]+(?:{_BLOCK})\.?) ?0*(\d{{1,3}}){_LETTER}{_LETTER}"
)
_STRETCH = re.compile(
    rf"\b({'|'.join([*longest_first(_SECTORS), *longest_first(frozenset(_SECTORS.values()))])})[ ,-]+(?:{_BLOCK})\.? ?"
    rf"0*(\d{{1,3}})[ ,]+(?:{'|'.join(longest_first(forms('abroad.sector.lot')))})\.? ?0*(\d{{1,4}})\b"
)  # SIA Trecho 3, Lote 630
# Where streets have no numbers: Rua Coruja, Qd. 12, Lt. 3. A house's number before them says more.
_LOTS = forms("abroad.sector.lot")
_BLOCK_AND_LOT = re.compile(
    rf"[ ,;-]*\b(?:{_BLOCK})\b\.? ?0*([a-z]?\d{{1,3}}[a-z]?|[a-z])[ ,;-]+(?:{'|'.join(longest_first(_LOTS))})\b\.? ?"
    r"0*(\d{1,3}[a-z]?)\b(?![/-]\d)"
)
_GRADED = forms("abroad.road.graded")  # Via Primária 2, Qd. 6, Lt. 15
_NUMBER_BEFORE = re.compile(r"([a-z]*)\.?(?: [a-z])?[ -]?\d[\w-]*$")
_FLOORS = values("abroad.floor.short")
_FLOOR = re.compile(rf"(?<=\d)([oa°]) ?({'|'.join(_FLOORS)})\b(?=\.?\W*(?:$|,|-))")
_ZONE_AND_ROAD = re.compile(r"\bz\.? ?i\.? (?=(?:via|viale|strada|contrada|corso)\b)")


# Before a vowel: dell'Artigianato, de l'Hotel; what else has an apostrophe is a name of one word, as D'Annunzio.
_ELIDED = "|".join(longest_first(forms("abroad.elided")))
_ELISION = re.compile(rf"\b(?:(?:{_ELIDED}) ?['`] ?|de l['`] ?)(?=[aeiouhy][a-z])")
_ELIDED_BARE = re.compile(
    rf"(?<=[^\d ] )(?:{_ELIDED}) (?=[aeiou][a-z]{{3}})"
)  # VIA DELL ARTIGIANATO; no 12 Dell Avenue
# A ruler's number, in words or as an ordinal: Emanuele Secondo, D. Pedro 1o.
_RULERS = forms("abroad.ruler")
_ORDINALS = numbers("abroad.ordinal")
_IN_WORDS = "|".join(longest_first(frozenset(_ORDINALS)))
_NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_RULER = re.compile(
    rf"\b({'|'.join(longest_first(_RULERS))}) (?:([1-9])(?:o|ro|er|eme)|({_IN_WORDS}))\b(?! ?pis| ?and| ?pian)"
)

# A ruler whose number is left out where it is the usual one, his given name short or not: C.so V. Emanuele 82.
_USUAL = values("abroad.ruler.usual")
_NAMES_OF_USUAL = "|".join(
    rf"{first[0]}(?:{first[1:]}|{first[1:4]}\.?|\.)? ?{last}"
    for first, last in (name.split() for name in sorted(_USUAL))
)
_WITHOUT_NUMBER = re.compile(rf"\b(?:{_NAMES_OF_USUAL})(?=,? (?:n\.? ?|nr?\.? ?)?\d|,|\W*$)")

_TOKEN = re.compile("[a-z]+")


def _tokens(said: Iterable[str]) -> frozenset[str]:
    """Return the words without which none of what is said is there: the first, or the last of what has a dot inside."""
    return frozenset(_TOKEN.findall(it)[0 if " " in it or "." not in it else -1] for it in said)


_OF_ROADS = _tokens((*_CODED, *_NUMBERED))
_OF_ELIDED = forms("abroad.elided")
_OF_DOTS = _tokens((*_DOTTED, *_IN_LETTERS))
_OF_GRIDS = _tokens((*forms("abroad.grid.type"), *forms("abroad.grid.zones"), *forms("abroad.grid.zoned")))
_OF_DOORS = _tokens((*forms("abroad.floor.door"), *forms("abroad.grid.side")))
_OF_KILOMETRES = _tokens(_KILOMETRE)
_OF_BLOCKS = _tokens(forms("abroad.sector.block"))
_OF_BRAZIL = _tokens((*_STATES.split("|"), *_SHORT, *_FLOORS))


def written(text: str, words: Collection[str]) -> str:
    """Write out what is short: V.le, kilometres with a comma, main roads by class and number, blocks of Brasilia.

    `words` are all letters of the text, word by word.

    >>> [written(it, it.replace(".", " ").split()) for it in ("v.le europa 190", "s.s. 16 adriatica km 308,5")]
    ['viale europa 190', 'via ss16 km 308/5']
    >>> written("scs qd. 02 bl. c, brasilia", ["scs", "qd", "bl", "c", "brasilia"])
    'rua setor comercial sul 2/c, brasilia'
    """
    if "'" in text or "`" in text:
        text = _ELISION.sub("", text)
    if not _OF_ELIDED.isdisjoint(words):
        text = _ELIDED_BARE.sub("", text)
    if "ca. " in text and not _PERU.isdisjoint(words):
        text = _CALLE.sub(f"{_STREET} ", text)
    if not _LEADING.isdisjoint(words):
        text = _LETTER_APART.sub(r"\1\2", text)
    if not _OF_PROLONGED.isdisjoint(words):
        text = _BEFORE_TYPE.sub(f"{max(_OF_PROLONGED, key=len)} ", text)
    if not _RULERS.isdisjoint(words):
        text = with_rulers(text)
    if "." in text and not _OF_DOTS.isdisjoint(words):
        text = _OF_DOTTED.sub(lambda match: _DOTTED[match[0]], text)
        text = _LETTERS.sub(lambda match: _IN_LETTERS[match[0]] + " ", text)
    text = _with_doors(text, words)
    if "z." in text or "zi " in text:
        text = _ZONE_AND_ROAD.sub("zona industriale, ", text)
    text = in_grid(text, words) if not _OF_GRIDS.isdisjoint(words) else text
    if not _OF_ROADS.isdisjoint(words):
        text = _ORDINAL_STREET.sub(r"\1 \2", text)
        text = _CODED_HIGHWAY.sub(lambda match: f"{_CODED[match[1]]} {match[2]}{match[3]}", text)
    if not _OF_KILOMETRES.isdisjoint(words):
        text = _HALF.sub(r"\1.5", text)
        text = _KILOMETRES.sub(_kilometres, text)
        text = _BARE.sub(r"rodovia \1\2", _HIGHWAY.sub(_main_road, _NAMED_HIGHWAY.sub(_main_road, text)))
    if not _OF_BLOCKS.isdisjoint(words):
        text = _BLOCK_AND_LOT.sub(_lot, _IN_SECTOR.sub(_in_sector, _STRETCH.sub(_in_sector, text)))
    text = text if _BEHIND_NAMES.keys().isdisjoint(words) else _with_whole_names(text, words)
    return text if _OF_BRAZIL.isdisjoint(words) else _brazilian(text)


def _with_whole_names(text: str, words: Collection[str]) -> str:
    """Write out what tells two roads of one name, in Italian.

    >>> _with_whole_names("via del gufo inf. 4", ["via", "inf"]), _with_whole_names("owl inf. 4", ["owl", "inf"])
    ('via del gufo inferiore 4', 'owl inf. 4')
    """
    return text if _ITALIAN.isdisjoint(words) else _BEHIND_NAME.sub(lambda match: _BEHIND_NAMES[match[1]], text)


def _lot(match: re.Match[str]) -> str:
    """Return block and lot as the number of a house, unless one stands before them: Rua 3, Qd. 5, Lt. 8 has none."""
    before = _NUMBER_BEFORE.search(match.string[: match.start()])
    is_road = before is not None and (before[1] in LEADING_TYPES or before[1] in _GRADED)
    return f", no {match[1]}/{match[2]}" if before is None or is_road else match[0]


def _floor_and_door(found: re.Match[str]) -> str:
    return f", {_FLOOR_WORD} {found[1]}" + (f", unit {found[2]}" if len(found[2] or "") == 1 else "")


def _with_doors(text: str, words: Collection[str]) -> str:
    """Write floors and doors behind a house's number in one way, and streets of a grid with their sides."""
    if not _OF_GROUND.isdisjoint(words):
        text = _GROUND.sub(rf"\1, {_GROUND_WORD}", text)
    if not _OF_DOORS.isdisjoint(words):
        text = _DOOR.sub(rf", {_FLOOR_WORD} \1", text)
        if not _COUNTED.keys().isdisjoint(words):
            text = _COUNTED_GRID.sub(lambda match: f"{_COUNTED[match[1]]} ", text)
        text = _GRID.sub(rf"{_STREET} \1 \2", text)
    if " " in text and "a" in words:
        text = _CATALAN_FLOOR.sub("o", text)
    if "o" in words or not _OF_LETTERS.isdisjoint(words):
        text = _FLOOR_ALONE.sub(_floor_and_door, text)
    return text if _OF_LETTERS.isdisjoint(words) else _LETTER_OF_FLOOR.sub(r"\1\2", text)


def with_rulers(text: str) -> str:
    """Write the number of a ruler in Roman numerals, also the one that is left out since all know it.

    >>> with_rulers("corso v. emanuele, 82"), with_rulers("via vittorio emanuele orlando 82")
    ('corso vittorio emanuele ii, 82', 'via vittorio emanuele orlando 82')
    >>> with_rulers("d. pedro 1o 5"), with_rulers("c.so v. emanuele secondo 82"), with_rulers("jaime 1o piso")
    ('d. pedro i 5', 'c.so v. emanuele ii 82', 'jaime 1o piso')
    """
    return _WITHOUT_NUMBER.sub(_with_usual, _RULER.sub(_ruler, text))


def _with_usual(match: re.Match[str]) -> str:
    return next(full for name, full in _USUAL.items() if name[0] == match[0][0] and match[0].endswith(name.split()[1]))


def _ruler(match: re.Match[str]) -> str:
    number = int(match[2]) if match[2] else _ORDINALS[match[3]]
    return f"{match[1]} {_NUMERALS[number - 1]}" if number <= len(_NUMERALS) else match[0]


def _main_road(match: re.Match[str]) -> str:
    return (_CLASSES.get(match[1]) or _CLASSES[match[1].replace(".", "")]) + match[2]


def _kilometres(match: re.Match[str]) -> str:
    """Return a post of a road without noughts behind the comma: km 308,500 is km 308,5."""
    rest = match[3].rstrip("0")
    return f"{match[1]} {match[2]}/{rest}" if rest else f"{match[1]} {match[2]}"


def _brazilian(text: str) -> str:
    if "-" in text or "/" in text:
        text = _STATE_BEHIND.sub(", ", text)
    if "o " in text or "a " in text:
        text = _FLOOR.sub(lambda match: f"{match[1]} {_FLOORS[match[2]]}", text)
    if text.startswith(_STARTS) or any(f", {it}" in text for it in _STARTS):
        text = _OF_SHORT.sub(_short, text)
    return text


def _short(match: re.Match[str]) -> str:
    """Return the type of a road in full where the address is Brazilian: al. is aleja in Poland."""
    return f"{_SHORT[match[1]]} " if _BRAZILIAN.search(match.string) else match[0]


def _in_sector(match: re.Match[str]) -> str:
    """Return sector, block and house as a road and its number: each block has houses of its own."""
    house = "/".join(part for part in match.groups()[1:] if part)
    return f"rua {_SECTORS.get(match[1], match[1])} {house}"
