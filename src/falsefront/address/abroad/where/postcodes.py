"""Postcodes of addresses abroad: by a shape that nothing else has, or beside the place that was found."""

import re

from falsefront.address.abroad.where.house_codes import is_house
from falsefront.address.abroad.where.search import MOST_WORDS, Search, joined, names_in_full
from falsefront.address.lexicon.abroad import LEADING_TYPES, ROAD_TYPES
from falsefront.address.lexicon.table import forms

_DUTCH_DIGITS = 4
_DUTCH_LETTERS = 2
_LONGEST = 6  # digits of a postcode that no house number has
# Unlike B1 2nd floor: 3ND is no ordinal, and what ends a text counts nothing.
BRITISH = re.compile(
    r"\b([a-z]{1,2}\d[a-z\d]?) ?(\d(?!(?:(?<=1)st|(?<=2)nd|(?<=3)rd|(?<=[04-9])th)\b(?!\W*$))[abd-hjlnp-uw-z]{2})\b"
)
CANADIAN = re.compile(r"\b([abceghj-nprstvxy]\d[abceghj-nprstv-z]) ?(\d[abceghj-nprstv-z]\d)\b")
# Routing key and the four signs of one door, a letter among them (Eircode product guide).
EIRCODE = re.compile(r"\b([ac-fhknprtv-y]\d[\dw]) ?((?!\d{4})[\dac-fhknprtv-y]{4})\b")
_WITH_DISTRICTS = forms("abroad.town.numbered")
_DUBLIN = re.compile(r"[1-9]|1\d|2[0-4]|6w")
_LETTER_THEN_DIGIT = re.compile(r"\d(?<=[a-z]\d)")  # begins with the digit, so that few places are tried
# The first half of a British postcode, by the areas Royal Mail has: "London N1".
_OUTWARD = re.compile(
    r"(?:a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[luy]?|h[adgprsux]|i[gpv]|k[atwy]|l[adelnsu]?|"
    r"m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]?|t[adfnqrsw]|ub|w[acdfnrsv]?|yo|ze)\d[\da-z]?"
)
_PREFIXED = re.compile(
    r"^(de|at|es|fr|it|d|a|ch|f|i|e|b|l|dk|s|fi|n|nl|pl|cz|sk|h|bg|ee|fo|hr|is|lt|lv|ro|si)-(\d{4,6}|\d{2}-\d{3}|(?<=is-|fo-)\d{3})$"
)
# Shapes of postcodes and the countries that have them; a shape alone is a postcode only beside a place.
_SHAPES: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = (
    (re.compile(r"^\d{6}$"), frozenset({"IN", "RU", "KZ", "BY", "RO", "SG", "VN", "KG", "UZ", "TJ", "TM", "CO", "EC",
                                        "NG"})),
    (re.compile(r"^\d{7}$"), frozenset({"CL", "IL"})),
    (re.compile(r"^\d{5}-\d{4}$"), frozenset({"US", "SA"})),
    (re.compile(r"^\d{5}$"), frozenset({"US", "DE", "FR", "IT", "ES", "UA", "TR", "FI", "MX", "KR", "TH", "MY", "ID",
                                        "RS", "HR", "BA", "EE", "LT", "EG", "SA", "PK", "PE", "MA", "VN", "MN",
                                        "ME", "KW", "CZ", "SK", "SE", "GR", "LK", "NP", "MM", "KH", "LA", "IL", "CR",
                                        "DZ", "JO", "UY", "IQ", "MC"})),
    (re.compile(r"^\d{3}$"), frozenset({"IS", "FO"})),
    (re.compile(r"^\d{2}-\d{3}$"), frozenset({"PL"})),
    (re.compile(r"^\d{4}-\d{3}$"), frozenset({"PT"})),
    (re.compile(r"^\d{3}-\d{4}$"), frozenset({"JP"})),
    (re.compile(r"^\d{4}[a-z]{2}$"), frozenset({"NL"})),
    (re.compile(r"^\d{5}-?\d{3}$"), frozenset({"BR"})),
    (re.compile(r"^[a-hj-np-z]\d{4}(?:[a-z]{3})?$"), frozenset({"AR"})),
    (re.compile(r"^\d{4}$"), frozenset({"AT", "CH", "BE", "DK", "NO", "HU", "AU", "NZ", "BG", "SI", "LU", "NL", "ZA",
                                        "PH", "BD", "GE", "AM", "MD", "MK", "CY", "LV", "TN", "PY", "NP", "LI", "AL",
                                        "VE"})),
)  # fmt: skip
# Korea's until 2015, which are ranges of houses where no country is told.
_TOLD_SHAPES = (*_SHAPES, (re.compile(r"^\d{3}-\d{3}$"), frozenset({"KR"})))
# Those with letters in them.
_LETTERED = {
    "GB": BRITISH,
    "CA": CANADIAN,
    "AR": re.compile(r"[a-z]?\d{4}(?:[a-z]{3})?"),
    "NL": re.compile(r"(?:nl-)?\d{4}[a-z]{2}"),
    "IE": re.compile(r"[a-z]\d[\dw] ?[a-z\d]{4}"),
}
_TWO_OR_THREE = re.compile(r"\d{2,3}")
_OF_SPACED = re.compile(r"(?:cz|gr|s|se|sk)-\d{3}$")
_SPACED = frozenset({"IN", "SE", "CZ", "SK", "GR"})  # 400 001, 110 00


def fits_country(code: str, country: str) -> bool:
    """Whether a postcode in lower case has the shape that those of a country have; of most countries none is known."""
    bare = code.replace(" ", "")
    bare = bare.removeprefix("s") if country == "SG" else bare
    if country in _LETTERED:
        return _LETTERED[country].fullmatch(bare if country in ("AR", "NL") else code) is not None
    if (match := _PREFIXED.match(bare)) is not None:
        bare = match[2]
    return any(country in countries and shape.match(bare) for shape, countries in _TOLD_SHAPES)


def is_of_another_country(code: str, country: str) -> bool:
    """Whether a postcode has not the shape that those of a country have; of many countries none is known.

    >>> [is_of_another_country(code, "SG") for code in ("74160", "609917")], is_of_another_country("74160", "PA")
    ([True, False], False)
    """
    is_known = country in _LETTERED or any(country in countries for _, countries in _SHAPES)
    return is_known and not fits_country(code.lower(), country)


def may_have_letters(plain: str) -> bool:
    """Whether a text may have a postcode that begins with a letter, as of Britain, Canada and Ireland.

    >>> may_have_letters("nw1 6xe"), may_have_letters("90210-1234, 5th floor")
    (True, False)
    """
    return _LETTER_THEN_DIGIT.search(plain) is not None


def take_shaped_postcodes(search: Search) -> None:
    """Take the postcodes that are nothing else by their shape."""
    if may_have_letters(search.plain):
        for pattern, country in ((BRITISH, "GB"), (CANADIAN, "CA")):
            if search.postcode is None and pattern.search(search.plain):
                _shaped(search, pattern, country)
        if search.postcode is None:
            _irish(search)
    if search.postcode is None:
        _dutch(search)
    if search.postcode is None:
        _unknown_town(search)
    if search.postcode is None and search.words.count > 1 and search.words.digit[-1]:
        _outward(search)
    _district_of_dublin(search)


def _district_of_dublin(search: Search) -> None:
    """Take the number behind Dublin, which is a district of the post and no house's: Dublin 2, Dublin 6W."""
    words = search.words
    if search.country not in (None, "IE") or not _WITH_DISTRICTS & set(words.text):
        return
    for at in range(1, words.count):
        is_number = words.text[at - 1] in _WITH_DISTRICTS and words.joins(at, at - 1) and words.free[at]
        is_last = not words.joins(at, at + 1) or words.text[at + 1] not in ROAD_TYPES
        if is_number and is_last and _DUBLIN.fullmatch(words.text[at]):
            search.postal_district = words.take(at, at + 1)
            search.country = "IE"
            return


def _irish(search: Search) -> None:
    """Take an Eircode; the district of Dublin that begins it (D02) is kept as people write it: Dublin 2."""
    words = search.words
    if search.country not in (None, "IE") or not EIRCODE.search(search.plain):
        return
    for at, word in enumerate(words.text):
        texts = [word, f"{word} {words.text[at + 1]}"] if words.joins(at, at + 1) else [word]
        if at == 0 and words.joins(0, 1) and words.is_name(1):
            continue  # W66N220 Commerce Court
        for text in texts if words.digit[at] and words.free[at] else ():
            if match := EIRCODE.fullmatch(text):
                words.take(at, at + 1 + text.count(" "))
                search.postcode, search.country = f"{match[1]} {match[2]}".upper(), "IE"
                search.postal_district = match[1][1:].lstrip("0") if match[1][0] == "d" else None
                return


def _dutch(search: Search) -> None:
    """Take the postcode before a Dutch town, whose letters are no code of a state: 1096 BC Amsterdam."""
    words = search.words
    if search.country not in (None, "NL") or _country_at_end(search) not in (None, "NL"):
        return  # 9008 St. Gallen, Switzerland
    for at in range(words.count - 1):
        text = words.text[at]
        if len(text) != _DUTCH_DIGITS or not text.isdigit() or len(words.text[at + 1]) != _DUTCH_LETTERS:
            continue
        if not (words.free[at] and words.text[at + 1].isalpha() and words.joins(at, at + 1)):
            continue
        if any(map(search.elsewhere.cities.get, names_in_full(words.text[at + 1 : at + 3]))):
            continue  # 3100 St. Polten
        if joined(words.text[at + 1 : at + 3]) in search.elsewhere.cities and words.joins(at + 1, at + 2):
            continue  # 1900 La Plata
        behind = at if _is_alone(search, at) else at + 2  # Amsterdam, 1012 BC
        for size in range(1, MOST_WORDS):
            name = joined(words.text[behind - size : behind] if behind == at else words.text[at + 2 : at + 2 + size])
            towns = search.elsewhere.cities.get(name, ())
            if any(city.country == "NL" for city in towns) or (not towns and _is_last_part(search, at)):
                search.postcode = words.take(at, at + 2).upper()
                search.country = search.country or "NL"
                return


def _unknown_town(search: Search) -> None:
    """Take the postcode before a town of which nothing is known, where something tells its country.

    A letter before it does (A-4865 Nussdorf), or a German street (Dorfstr. 7, 24999 Wees).
    """
    words = search.words
    for at in range(1, words.count - 1):
        if not words.digit[at] or not words.free[at] or words.joins(at, at - 1):
            continue
        found = _PREFIXED.match(words.text[at])
        told = OF_PREFIXES.get(found[1], found[1].upper()) if found is not None else None  # D-73447, DE-73447
        country = told or ("DE" if _may_be_german(search) else None)
        code = found[2] if found is not None else words.text[at]
        last = _last_but_country(search)
        if country is None or not (code.isdigit() and words.joins(at, last) and last > at):
            continue
        town = words.text[at + 1 : last + 1]
        is_code = found is not None or len(code) == _GERMAN_DIGITS
        is_known = any(map(search.elsewhere.cities.get, names_in_full(town)))
        if is_code and all(map(str.isalpha, town)) and not is_known:
            words.take(at, at + 1)
            search.postcode, search.country = code, search.country or country
            return


def _may_be_german(search: Search) -> bool:
    """Whether no other country was found, and a street has a German name."""
    return (
        search.country in (None, "DE")
        and _country_at_end(search) in (None, "DE")
        and any(word.endswith(_GERMAN_ROADS) and not _leads(search, at) for at, word in enumerate(search.words.text))
    )


def _leads(search: Search, at: int) -> bool:
    """Whether a word that is a kind of road begins a part or follows its number: 12 Allee Irene."""
    words = search.words
    is_first = not words.joins(at, at - 1) or words.digit[at - 1]
    return is_first and words.text[at] in LEADING_TYPES and words.joins(at, at + 1) and words.text[at + 1].isalpha()


_GERMAN_DIGITS = 5
_GERMAN_ROADS = tuple(forms("abroad.german.road"))
# The letters before a postcode, as post used them: D-73447.
OF_PREFIXES = {
    "d": "DE", "a": "AT", "ch": "CH", "f": "FR", "i": "IT", "e": "ES", "b": "BE", "l": "LU", "dk": "DK", "s": "SE",
    "fi": "FI", "n": "NO", "nl": "NL", "cz": "CZ", "sk": "SK", "h": "HU", "bg": "BG", "ee": "EE", "fo": "FO",
    "hr": "HR", "is": "IS", "lt": "LT", "lv": "LV", "ro": "RO", "si": "SI",
}  # fmt: skip


def _is_last_part(search: Search, at: int) -> bool:
    """Whether a part begins there that is the last, with a town of which nothing is known: 5504 DR Veldhoven."""
    words = search.words
    is_start = at > 0 and not words.joins(at, at - 1) and words.joins(at, at + 2)
    last = _last_but_country(search)
    return is_start and words.joins(at, last) and not any(words.digit[at + 2 : last + 1])


def _last_but_country(search: Search) -> int:
    """Return where the last free word stands, a part that is nothing but a country left out: "..., Nederland"."""
    words = search.words
    last = next((place for place in range(words.count - 1, 0, -1) if words.free[place]), 0)
    start = last
    while words.joins(last, start - 1):
        start -= 1
    return start - 1 if start and joined(words.text[start : last + 1]) in search.elsewhere.countries else last


def _country_at_end(search: Search) -> str | None:
    """Return the country whose name is the last part of a text; None where none is."""
    words = search.words
    last = start = words.count - 1
    while start > 0 and words.joins(last, start - 1):
        start -= 1
    return search.elsewhere.countries.get(joined(words.text[start : last + 1])) if start > 0 else None


def _is_alone(search: Search, at: int) -> bool:
    """Whether two words are all of a part of the text."""
    words = search.words
    return at > 0 and not words.joins(at, at - 1) and not words.joins(at + 1, at + 2)


def _outward(search: Search) -> None:
    """Take the first half of a British postcode that stands last, behind a British town: "Brentwood CM13"."""
    words, last = search.words, search.words.count - 1
    if not words.free[last] or not _OUTWARD.fullmatch(words.text[last]):
        return
    for size in range(1, min(MOST_WORDS, last) + 1):
        name = joined(words.text[last - size : last])
        if any(city.country == "GB" for city in search.elsewhere.cities.get(name, ())):
            search.postal_district, search.country = words.take(last, last + 1), search.country or "GB"
            return


def _shaped(search: Search, pattern: re.Pattern[str], country: str) -> None:
    words = search.words
    for at, word in enumerate(words.text):
        if not words.digit[at] or not words.free[at]:
            continue
        texts = [f"{word} {words.text[at + 1]}", word] if words.joins(at, at + 1) else [word]
        for text in texts:
            if match := pattern.fullmatch(text):
                words.take(at, at + 1 + text.count(" "))
                search.postcode, search.country = f"{match[1]} {match[2]}".upper(), search.country or country
                return


def take_last_postcode(search: Search, country: str | None) -> None:
    """Take the last number that is a postcode of the country, beside a place or too long for a house."""
    words = search.words
    if search.postcode is not None:
        return
    is_tail = True
    for at in range(words.count - 1, -1, -1):
        if not words.free[at]:
            continue
        if words.digit[at]:
            code, size = _post_at(search, at, country)
            is_sure = is_tail or (country and len(code or "") == _LONGEST and (code or "").isdigit())
            if code and (is_sure or _is_beside_city(search, at)) and not is_house(search, at, country):
                words.take(at, at + size)
                search.postcode = code
                return
        is_tail = False


def _is_beside_city(search: Search, at: int) -> bool:
    return any(at in (start - 1, start - 2, start + 1 + text.count(" ")) for start, text, _ in search.cities)


def may_be_postcode(search: Search, at: int) -> bool:
    """Whether a number at the end, to be judged when the country is known, may be a postcode."""
    return (
        any(shape.match(search.words.text[at]) for shape, _ in (_SHAPES if search.country != "KR" else _TOLD_SHAPES))
        or _PREFIXED.match(search.words.text[at]) is not None
    )


def _post_at(search: Search, at: int, country: str | None) -> tuple[str | None, int]:
    word = search.words.text[at]
    if match := _PREFIXED.match(word):
        return match[2], 1
    if country in _SPACED and _TWO_OR_THREE.fullmatch(word) and search.words.joins(at, at - 1):
        before = search.words.text[at - 1]
        before = before[before.rfind("-") + 1 :] if _OF_SPACED.match(before) else before  # CZ-182 21
        if len(before) == 3 and before.isdigit() and search.words.free[at - 1]:
            search.words.take(at - 1, at)
            return before + word, 1
    if country == "NL" and len(word) == 4 and word.isdigit() and search.words.joins(at, at + 1):
        after = search.words.text[at + 1]
        if len(after) == 2 and after.isalpha() and search.words.free[at + 1]:
            return f"{word} {after.upper()}", 2
    for shape, countries in _SHAPES if country is None or _is_lot_of_korea(search, at) else _TOLD_SHAPES:
        if shape.match(word) and (country in countries or (country is None and len(word) > 4)):
            return _as_written(word, country), 1
    return None, 0


def _is_lot_of_korea(search: Search, at: int) -> bool:
    """Whether a number stands behind the quarter or road of Korea that it is a house of: Hannam-dong 683-132."""
    words = search.words
    return words.joins(at, at - 1) and words.text[at - 1].endswith(_WITH_LOTS)


_WITH_LOTS = tuple(forms("abroad.korea.lot"))  # dong, ri, ro, gil: what has numbers


def _as_written(word: str, country: str | None) -> str:
    """Return a postcode in one way: 2517 JR of the Netherlands, C1414 of Argentina, 99470-000 of Brazil."""
    if country == "AR":
        return word[:5].upper()
    if country == "BR" and word.isdigit():
        return f"{word[:5]}-{word[5:]}"
    return f"{word[:4]} {word[4:].upper()}" if word[-1].isalpha() else word


def has_lettered_code(plain: str) -> bool:
    """Whether a Canadian postcode is there, or a British one.

    Without its space that stands only at the end: "Sh174ng Town" is Shitang in disguise.
    """
    if not may_have_letters(plain):
        return False
    return CANADIAN.search(plain) is not None or any(
        " " in match[0] or len(plain) - match.end() < _NEAR_END for match in BRITISH.finditer(plain)
    )


_NEAR_END = 16  # characters: United Kingdom
