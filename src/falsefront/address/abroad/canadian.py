"""Canadian addresses in one way before they are cut into words: provinces in both languages, units before houses.

A province has a short form that says the country ("Ont.", "P.Q.", "Alta.") and two letters that mean other things
elsewhere (NL, PE, SK): those ask for a postcode of the province, or a city of it right before them. In a postcode the
letter O stands for a nought where people type it so. A number before a hyphen and a smaller one is a unit's (Canada
Post, Addressing Guidelines): 3000-360 Main Street. In French O. behind a road is ouest.
"""

import re
from string import ascii_lowercase
from typing import Final, NamedTuple

from falsefront.address.abroad.written.written_out import ordinal_end
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.table import forms, values

_PROVINCES: Final = values("abroad.province.code.canadian")
_ALONE: Final = forms("abroad.province.code.canadian", "alone")
_BEHIND_HOUSE: Final = forms("abroad.province.code.canadian", "house")
_FIRST_LETTERS: Final = values("abroad.province.code.canadian.post")
_MOST_WORDS: Final = max(form.count(" ") for form in _PROVINCES) + 1
_MOST_OF_CITY: Final = 3  # words
_COUNTRY: Final = "canada"
_LETTERS: Final = values("abroad.province.code.canadian.city")
_TAIL: Final = 70  # characters that province, postcode and country fill
# Each begins with one sign, so that few places are tried.
_POST_LAST: Final = re.compile(
    r"(?P<letters>[, (][, (]*[abceghj-nprstvxy][\doil][a-z][ -]?[\doil][a-z][\doil]\)?)"
    rf"(?P<country>[, (]+{_COUNTRY}\)?)?\W*$"
)
_COUNTRY_LAST: Final = re.compile(rf"(?P<country>[, (][, (]*{_COUNTRY}\)?)\W*$")
_SIGNS_LAST: Final = re.compile(r"\W*$")
_SIGNS: Final = " ,.;:()-/'"  # that part the last word from others
_LONGEST_LAST: Final = 24  # characters of the last word and the signs behind it
_LAST_WORDS: Final = frozenset(
    {_COUNTRY, *(form.rpartition(" ")[2] for form in _PROVINCES), *(form[-1] for form in _PROVINCES if len(form) == 2)}
)  # and the letter that B.C. ends in
_OF_POST: Final = (3, 6)  # letters and digits of the second half, and of both
_WORD: Final = re.compile(r"[a-z&]+")
_OF_NAMES: Final = ascii_lowercase + "&.' -"
_NO_FIRST: Final = ".' -"  # of those, that begin no name
_AS_DIGIT: Final = str.maketrans("oil", "011")
_POST: Final = re.compile(r"([a-z])(.)([a-z])[ -]?(.)([a-z])(.)")
_CODE: Final = "CA"
_UNIT_FIRST: Final = re.compile(r"(?:^|(?<=[,;] ))(\d{1,5})([a-z]?) ?- ?(\d{1,5})(?= (?:[nsew]\.? )?[a-z]{2,})")
_STREETS: Final = "ave|avenue|street|st"
_QUADRANT: Final = r"(?:n\.?[ew]|s\.?[ew])\b"
_SHORT_QUADRANTS: Final = (" ne", " nw", " se", " sw", " n.", " s.")  # asked first
_AVENUE: Final = re.compile(
    rf"(?:^|(?<=[,;] ))(\d{{3,5}}) ?- ?(\d{{1,3}})(?:st|nd|rd|th)? (?=(?:{_STREETS})\b\.?,? {_QUADRANT})"
)
_CONCESSION: Final = re.compile(
    r"(?:^|(?<=[,;] ))(\d{1,5}[a-z]?) (\d{1,2})(?:st|nd|rd|th) (conc(?:ession)?)\b\.?(?: (?:road|rd|line)\b\.?)?"
)
_SIDEROAD: Final = re.compile(
    r"(?:^|(?<=[,;] ))(\d{1,5}[a-z]?) (\d{1,3})(?:st|nd|rd|th)? (?:side ?road|side rd|sdrd)\b\.?"
)
# X508-2366 Main Mall, also behind a building: a letter and a number are no house.
_LETTERED_UNIT: Final = re.compile(r"(?:^|[ ,]+)([a-z]\d{2,4}) ?- ?(\d{2,5})(?= (?:[nsew]\.? )?[a-z]{3,})")
_STATION: Final = re.compile(r"(?<=[a-z] )stn\b\.?(?=\W)")  # Owl Stn., a town
_PARTS: Final = "bur|bureau|app|apt|appt|suite|ste|unit|unite|porte|local|no|etage"  # of a house in Quebec
_BEHIND_SIDE: Final = rf"(?=,|;| ?[#(]| (?:{_PARTS})\b| \d{{1,2}}(?:er?|eme) etage)"
_OUEST: Final = re.compile(rf"(?<=[a-z]) o\.?{_BEHIND_SIDE}")
_EST: Final = re.compile(rf"(?<=[a-z]) est\.?{_BEHIND_SIDE}")
_FLOOR_BEHIND: Final = re.compile(r"(?<=[a-z]) (\d{1,2})(?:er?|eme) etage\b")  # that is no house
_CITY_LAST: Final = re.compile(rf"[, ](?:{'|'.join(sorted(forms('abroad.city.quebec')))})\W*$")
_FRENCH_ROAD: Final = re.compile(r"\b(?:boul|rue|avenue|av|chemin|ch|boulevard)\b")


class _End(NamedTuple):
    """What stands behind a province: where it begins, a postcode and the country, with the signs before them."""

    start: int
    letters: str | None
    country: str | None


def written(text: str) -> str:
    """Return a folded, lower-case text of a Canadian address in the one way that readers know; any other as it is.

    >>> written("12 owl rd., elmhope, ont."), written("12 owl st, elmhope, p.q. h0h oh0")
    ('12 owl rd., elmhope, ontario, canada', '12 owl st, elmhope, qc h0h 0h0, canada')
    >>> written("12 owl st, st. john's nl"), written("owlstraat 12, utrecht, nl")
    ("12 owl st, st. john's, newfoundland, canada", 'owlstraat 12, utrecht, nl')
    >>> written("3000-360 owl st winnipeg mb r3c 4g1"), written("10020-100 street nw, edmonton")
    ('unit 3000, 360 owl st winnipeg, manitoba r3c 4g1, canada', '10020 100th street nw, edmonton')
    >>> written("800 boul. owl o., bur. 12, montreal qc"), written("5175 8th concession rd, elmhope")
    ('800 boul. owl ouest, bur. 12, montreal, quebec, canada', '5175 concession road 8, elmhope')
    """
    if " conc" in text:
        text = _CONCESSION.sub(r"\1 concession road \2", text)
    if " side" in text or " sdrd" in text:
        text = _SIDEROAD.sub(r"\1 side road \2", text)
    if "-" in text and any(side in text for side in _SHORT_QUADRANTS):
        text = _AVENUE.sub(lambda found: f"{found[1]} {found[2]}{ordinal_end(found[2])} ", text)
    ended = _with_end(text)
    if ended is None:
        is_french = (" o" in text or " est" in text) and _CITY_LAST.search(text) and _FRENCH_ROAD.search(text)
        return _with_sides(text) if is_french else text
    if "-" in ended:
        ended = _LETTERED_UNIT.sub(r", unit \1, \2", _UNIT_FIRST.sub(_unit, ended, count=1)).lstrip(" ,")
    if " stn" in ended:
        ended = _STATION.sub("station", ended)
    return _with_sides(ended)


def _with_sides(text: str) -> str:
    """Write the sides of French roads out: boul. Owl O. is Ouest, and rue Owl Est is read as East; a floor is apart."""
    if " o" in text:
        text = _OUEST.sub(" ouest", text)
    if " est" in text:
        text = _EST.sub(" east", text)
    return _FLOOR_BEHIND.sub(r", etage \1", text) if " etage" in text else text


def _with_end(text: str) -> str | None:
    """Return a text with its province, postcode and country at the end in one way; None where it is none of Canada."""
    end = text[-_LONGEST_LAST:].rstrip(_SIGNS)
    last = end[max(map(end.rfind, _SIGNS)) + 1 :]
    if last not in _LAST_WORDS and not _may_be_post(last):
        return None
    found = _end_of(text, last)
    head = text[: found.start].rstrip()
    is_bracketed = head.endswith(")")
    head = head.rstrip(" ).") if is_bracketed else head
    start = max(len(head.rstrip(_OF_NAMES)), len(text) - _TAIL)
    words = list(_WORD.finditer(head, start + len(head[start:]) - len(head[start:].lstrip(_NO_FIRST))))
    for size in range(min(_MOST_WORDS, len(words)), 0, -1):
        at = words[-size].start()
        form = " ".join(word[0] for word in words[-size:])
        province = _PROVINCES.get(form) or _PROVINCES.get(form.replace(" ", ""))
        if province is not None and _is_province(form, province, text[:at], found):
            post = _post(found.letters, province)
            if not _is_behind_city(text[:at].rstrip(" ,(")):
                province = _LETTERS.get(province, province)  # else the city of its name would be read
            return f"{head[:at].rstrip(' ,(')}, {province}{post}, {_COUNTRY}"
    return None


def _end_of(text: str, last: str) -> _End:
    """Return where postcode and country begin at the end of a text whose last word is given, or the signs behind it."""
    start = max(0, len(text) - _TAIL)
    if (post := _POST_LAST.search(text, start)) is not None:
        return _End(post.start(), post["letters"], post["country"])
    if last == _COUNTRY and (country := _COUNTRY_LAST.search(text, start)) is not None:
        return _End(country.start(), None, country["country"])
    signs = _SIGNS_LAST.search(text, max(0, len(text) - _LONGEST_LAST))
    return _End(signs.start() if signs is not None else len(text), None, None)


def _may_be_post(word: str) -> bool:
    """Whether the last word of a text may end a postcode: 3C4, R3C3C4."""
    return len(word) in _OF_POST and any(map(str.isdigit, word))


def _is_province(form: str, province: str, before: str, end: _End) -> bool:
    """Whether a form is the province: its postcode or the country is behind it, or it says so alone behind a comma.

    Else a city of Canada stands before it, or the text begins with a house's number and the letters mean no more.
    """
    plain = before.rstrip()
    if not plain or plain[-1].isdigit():
        return False
    if end.letters:
        code = "".join(filter(str.isalnum, end.letters))
        return code[0] in _FIRST_LETTERS[province]
    if end.country and plain[-1] in ",(":
        return True
    if plain[-1] in ",(" and (form in _ALONE or form.replace(" ", "") in _ALONE):
        return True
    is_house = before[:1].isdigit() and plain[-1] == ","
    return (is_house and form.replace(" ", "") in _BEHIND_HOUSE) or _is_behind_city(plain)


def _is_behind_city(before: str) -> bool:
    words = _WORD.findall(before[-_TAIL:].replace("'", "").replace("st.", "saint"))
    return any(
        city.country == _CODE
        for size in range(1, _MOST_OF_CITY + 1)
        for city in world().cities.get("".join(words[-size:]), ())
    )


def _post(said: str | None, province: str) -> str:
    """Return a postcode with noughts and ones for the letters put for them."""
    if not said:
        return ""
    letters = "".join(filter(str.isalnum, said))
    digits = "".join(sign.translate(_AS_DIGIT) if at % 2 else sign for at, sign in enumerate(letters))
    return f" {digits[:3]} {digits[3:]}" if letters[0] in _FIRST_LETTERS[province] else said


def _unit(found: re.Match[str]) -> str:
    """Return a unit and its house apart, where the greater number stands first, so that they are no range."""
    return f"unit {found[1]}{found[2]}, {found[3]}" if int(found[1]) > int(found[3]) else found[0]
