"""The ends of Australian and Irish addresses written in one way, so that border and reader know them.

A state of Australia has two or three letters that are a state of America, or nothing known, elsewhere: behind a town
that nobody knows it says the country only beside its postcode, the first digit of which is the state's (Australia Post,
Postcode ranges). "Co. Kerry" is a county of Ireland, not Colorado.
"""

import re
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values
from falsefront.text.countries import country_names

_STATES: Final = values("abroad.state.australian")  # letters -> the name in full
_ALONE: Final = forms("abroad.state.australian.alone")
_DIGITS: Final = values("abroad.state.australian.post")  # letters -> the digits that its postcodes begin with
_COUNTIES: Final = forms("abroad.county.irish")
_TAIL: Final = 60  # characters that state, postcode and country fill
_COUNTRIES: Final = ("australia", " au", " aus", " aust")
_MAY_BE_CODE_FIRST: Final = re.compile(r"[ ,]\d{4},? [^\d,]{2,12}(?:,[^\d,]{3,12})?$")
_WORD: Final = re.compile("[a-z]+")
_LETTERS: Final = "|".join("[. ]{0,2}".join(state) for state in longest_first(_STATES))  # W.A.
_NAMED: Final = r"(?:\W+(?:australia|au(?:st?)?)\b)?"
_STATE: Final = re.compile(rf"(?<=[a-z.)]),? \(?({_LETTERS})\.?\)?{_NAMED},? (\d{{4}}){_NAMED}\W*$")
_CODE_FIRST: Final = re.compile(rf"(?<=[a-z.)]),? (\d{{4}}),? \(?({_LETTERS})\.?\)?{_NAMED}\W*$")  # Owlbeg 2560 NSW
# A state that is none of America's says the country where it ends the address, too: Owlbeg NSW.
_STATE_ALONE: Final = re.compile(
    rf"(?<=[a-z)]),? \(?({'|'.join(longest_first(forms('abroad.state.australian.alone')))})\)?\W*$"
)
# A district of the London post that ends the address behind a street: 32 Owl Street, SE1.
_ROAD: Final = "|".join(longest_first(forms("abroad.london.road")))
_DISTRICT: Final = r"(?:ec[1-4]|wc[12]|se\d|se1\d|se2[0-8]|sw\d|sw1\d|sw20|nw\d|nw1[01])[a-z]?"
_OF_LONDON: Final = ("ec", "wc", "se", "sw", "nw")  # how a district begins
_LONDON: Final = re.compile(rf"(?<=\d) ([a-z' ]{{3,40}} (?:{_ROAD})\.?),? ({_DISTRICT})\W*$")
_COUNTY: Final = re.compile(
    rf"(?<=[a-z\d.)])[,.]? co(?:\.|unty)? ({'|'.join(longest_first(_COUNTIES))})"
    r"([,.]? [a-z]\d[\dw] ?[a-z\d]{4})?(?:\W+(?:rep(?:ublic|\.) of )?ireland)?\W*$"
)


# A level before the house and a stroke, as in Melbourne: Level 12/200 Kestrel Street.
_LEVEL_BEFORE: Final = re.compile(r"\b(level|lvl|floor) (\d{1,3})/(?=\d{1,4}[a-z]? [a-z]{3})")
_TOWNS: Final = values("abroad.town.britain")
_BRITAIN: Final = country_names()["GB"][0].lower()
_NAMES_OF_BRITAIN: Final = "|".join(re.escape(name.lower()) for name in country_names()["GB"])
# M'chester, where nothing but a postcode and the country is behind it: M'boro, TN is Murfreesboro.
_SHORT_TOWN: Final = re.compile(
    rf"(?<![\w'])({'|'.join(longest_first(_TOWNS))})(?=[ ,]*(?:[a-z]{{1,2}}\d[a-z\d]? ?\d[a-z]{{2}}[ ,]*)?"
    rf"(?P<country>(?:{_NAMES_OF_BRITAIN})\b)?[ ,.]*$)"
)


def written(text: str) -> str:
    """Return a folded, lower-case text with a state of Australia, or a county of Ireland, at its end in full.

    >>> written("12 owl road, eagle farm qld 4009"), written("owlbeg, w.a. 6017")
    ('12 owl road, eagle farm, queensland 4009, australia', 'owlbeg, western australia 6017, australia')
    >>> written("12 owl road, owlbeg nsw"), written("level 3, 12 owl st., se1")
    ('12 owl road, owlbeg, new south wales, australia', 'level 3, 12 owl st., london se1')
    >>> written("12 owl road, owlbeg 2560 nsw"), written("12 owl road, owlbeg, nsw, au, 2541")
    ('12 owl road, owlbeg, new south wales 2560, australia', '12 owl road, owlbeg, new south wales 2541, australia')
    >>> written("12 owl road, tacoma wa 9840"), written("main st., owlbeg, co. kerry")
    ('12 owl road, tacoma wa 9840', 'main st., owlbeg, co. kerry, ireland')
    """
    if "'" in text:
        found = _SHORT_TOWN.search(text)
        if found is not None:
            behind = text[found.end() :].rstrip(" ,.")
            country = "" if found["country"] else f", {_BRITAIN}"
            text = f"{text[: found.start()]}{_TOWNS[found[1]]}{behind}{country}"
    if "/" in text:
        text = _LEVEL_BEFORE.sub(r"\1 \2, ", text)
    end = text.rstrip(" .)")
    if (
        not end[-1:].isdigit()
        and _MAY_BE_CODE_FIRST.search(end[-_TAIL:])
        and (match := _CODE_FIRST.search(text)) is not None
    ):
        text = text[: match.start()] + _state_first(match)
        end = text
    if end[-3:] in _ALONE and (match := _STATE_ALONE.search(text)) is not None:
        return f"{text[: match.start()]}, {_STATES[match[1]]}, australia"
    is_district = end[end.rfind(" ") + 1 :].startswith(_OF_LONDON) and end[-1].isalnum()
    if is_district and (match := _LONDON.search(text)) is not None:
        return f"{text[: match.start()]} {match[1]}, london {match[2]}"
    if (end[-4:].isdigit() and not end[-5:-4].isdigit()) or end.endswith(_COUNTRIES):
        return text[:-_TAIL] + _STATE.sub(_in_full, text[-_TAIL:])
    if " co" in end[-_TAIL:] and not _COUNTIES.isdisjoint(_WORD.findall(end[-_TAIL:])):
        return text[:-_TAIL] + _COUNTY.sub(_of_ireland, text[-_TAIL:])
    return text


def _state_first(match: re.Match[str]) -> str:
    return f" {match[2]} {match[1]}"


def _in_full(match: re.Match[str]) -> str:
    letters = "".join(filter(str.isalpha, match[1]))
    return f", {_STATES[letters]} {match[2]}, australia" if match[2][0] in _DIGITS[letters] else match[0]


def _of_ireland(match: re.Match[str]) -> str:
    return f", co. {match[1]}{match[2] or ''}, ireland"
