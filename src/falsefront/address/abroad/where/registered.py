"""Addresses as registers run them together: street, city, region, the country's code and postcode, with no comma.

"Via Giolitti 34 Roma RM IT 00185" becomes "via giolitti 34, roma rm 00185, it", which the reader knows. A code that is
a state's too ("Munich DE 80807") is the country's where the postcode and the city fit it and no such city is in that
state.
"""

import re

from falsefront.address.abroad.where.postcodes import fits_country
from falsefront.address.abroad.where.search import city_at_head, joined
from falsefront.address.gazetteer.country_parts import is_code_of_part, is_part
from falsefront.address.gazetteer.elsewhere import SHORT, Elsewhere
from falsefront.address.gazetteer.zip_towns import codes_of, post_of, town_key
from falsefront.address.lexicon.abroad import AMBIGUOUS_LEADING, COUNTED, LEADING_TYPES, NOISE, ROAD_TYPES, SMALL_WORDS
from falsefront.address.lexicon.table import forms
from falsefront.text.countries import CHINESE, country_names

_TAIL = 22  # characters that a code and the longest postcode fill
_CODE_AND_POST = re.compile(r"[ ,]([a-z]{2}) {1,2}((?:[a-z]{1,2}-)?[a-z]?\d[a-z\d]{1,7}(?:[ -][a-z\d]{2,4})?)\W*$")
# Taipei TW 114; Taipei 114 TW; behind its name too: Taipei, Taiwan (R.O.C.) TW 114
_POST_OF_TAIWAN = r"\d{3}(?:\d{2,3})?"
_TAIWAN = re.compile(rf"(?:[ ,]+({_POST_OF_TAIWAN})\.?)?[ ,)]+tw(?:[ ,]{{1,2}}({_POST_OF_TAIWAN}))?\W*$")
_COUNTRY_AT_END = re.compile(r"(?:[ ,.]+(?:taiwan|\(?r\.? ?o\.? ?c\b\.?\)?))+[ ,.]*$")
_WORD = re.compile(r"[^\s,]+")
_MOST_WORDS = 9  # of city, region and what else stands there
_MOST_OF_REGION = 4
_MOST_OF_TOWN = 3
# The end of an address in parts: "Noida Uttar Pradesh 201301, IN".
_IN_PARTS = re.compile(r"(?:^|,)([^,\d]{3,60}?)[ ,]+(?=[a-z\d -]*\d)[a-z\d]{1,8}(?:[ -][a-z\d]{2,4})?, ([a-z]{2})$")
_LETTERS = re.compile(r"[^\W\d_]+")
_NUMBER = "no"  # Norway, and the sign of a number
_POST_FIRST = frozenset({"NL"})  # whose letters, behind the town, are a region's elsewhere: 2597 LA
_WRITTEN_OTHERWISE = CHINESE | {"US"}  # read as they stand


def is_registered(elsewhere: Elsewhere, plain: str) -> bool:
    """Whether a code behind a postcode is that of a country but China, one of whose cities begins the part before."""
    found = _IN_PARTS.search(plain)
    country = found[2].upper() if found is not None else "CN"
    texts = _LETTERS.findall(found[1]) if found is not None else []
    return country not in CHINESE and bool(texts and city_at_head(elsewhere, texts, country))


def parted(elsewhere: Elsewhere, plain: str) -> str:
    """Return a folded, lower-case text with its city and country apart where a register ran them together."""
    if "tw" in plain[-_TAIL:] and (island := _TAIWAN.search(plain, max(0, len(plain) - _TAIL))) is not None:
        return _in_taiwan(plain, island)
    found = _CODE_AND_POST.search(plain, max(0, len(plain) - _TAIL))
    if found is None:
        first = _post_first(elsewhere, plain)
        return _without_post(elsewhere, plain) if first == plain else first
    country, post = found[1].upper(), found[2]
    if country in _WRITTEN_OTHERWISE or not fits_country(post, country):
        return plain
    start = plain.rfind(",", 0, found.start()) + 1
    words = list(_WORD.finditer(plain, start, found.start()))[-_MOST_WORDS:]
    if found[1] == _NUMBER and words and words[-1][0].strip(".") in COUNTED:
        return plain  # shop no 1204
    texts = [word[0].replace("'", "") for word in words]
    city = _city(elsewhere, texts, country)
    if city is None:
        at, size = _before_region(elsewhere, texts, country)
        if not size:
            is_coded = len(texts) > 1 and is_code_of_part(texts[-1].strip("()"), country)
            return _unknown_town(elsewhere, plain, words[:-1] if is_coded else words, found)
        head, town = plain[: words[at].start()].rstrip(" ,"), " ".join(texts[at : at + size])
        return f"{head}, {town}, {' '.join(texts[at + size :])} {post}, {country_names()[country][0].lower()}"
    at, size = city
    if _is_of_state(elsewhere, joined([word[0] for word in words[at : at + size]]), country):
        return plain
    street = plain[: words[at].start()].rstrip(" ,")
    post = post.removeprefix("s") if country == "SG" else post
    place = plain[words[at].start() : words[-1].end()]
    if country in _POST_FIRST:
        return f"{street}, {post} {place}, {country_names()[country][0].lower()}"
    return f"{street}, {place} {post}, {found[1]}" if street else f"{place} {post}, {found[1]}"


def _in_taiwan(plain: str, found: re.Match[str]) -> str:
    """Return a text of Taiwan with its country said once, at the end, and the postcode behind it."""
    post = found[2] or found[1]
    head = _COUNTRY_AT_END.sub("", plain[: found.start()])
    is_told = post is not None or len(head) < found.start()  # TW alone may be anything
    return f"{head.rstrip(' ,')}, taiwan {post or ''}".rstrip() if is_told else plain


def _post_first(elsewhere: Elsewhere, plain: str) -> str:
    """Return a text with postcode and town apart before the code of a country where they stand so: 3280 Owlwyl CH."""
    found = _POST_AND_TOWN.search(plain) if plain[-1:].isalpha() or not plain[-1:].isalnum() else None
    if found is None or found[3].upper() not in _POSTS_FIRST:
        return plain
    post, town, country = found[1].rpartition("-")[2], found[2], found[3].upper()
    texts = town.split()
    is_known = "cedex" not in texts and any(
        joined(texts[:size]) in elsewhere.cities for size in range(1, len(texts) + 1)
    )
    if is_known or not fits_country(post.replace(" ", ""), country) or _is_zip(elsewhere, found[3], post):
        return plain
    return f"{plain[: found.start()].rstrip(' ,')}, {post} {town}, {country_names()[country][0].lower()}"


# Behind a house's number: Lindenstrasse 18 3280 Owlwyl CH, Owlvagen 1 SE-952 61 Owlstad SE; also
# 7 rue Owl 44906 Nantes Cedex 9 FR.
_POST_AND_TOWN = re.compile(
    r"[ ,](?<=[\da-z].)[ ,]*((?:[a-z]{1,2}-)?(?:\d{4,5}|\d{3} \d{2}))"
    r" ([a-z][a-z' .-]{2,30}?(?:(?<=cedex) \d{1,2})?)[ ,]+([a-z]{2})\W*$"
)
_POSTS_FIRST = frozenset(
    {"AT", "BE", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GR", "HR", "IT", "LI", "LU", "NO", "SE", "SK"}
)


def _without_post(elsewhere: Elsewhere, plain: str) -> str:
    """Return a text with its city apart where its country's code ends it: 7 Owl Road Mumbai Maharashtra IN.

    A code that is a state's or province's too is the country's where no city of such a country has the name.
    """
    found = _CODE_ALONE.search(plain, max(0, len(plain) - _TAIL))
    country = found[1].upper() if found is not None else ""
    if found is None or country not in country_names() or country in _WRITTEN_OTHERWISE:
        return plain
    start = plain.rfind(",", 0, found.start()) + 1
    words = list(_WORD.finditer(plain, start, found.start()))[-_MOST_WORDS:]
    texts = [word[0].replace("'", "") for word in words]
    city = _city(elsewhere, [_TOWN_KIND.sub("", text) or text for text in texts], country)
    if city is None:
        return plain
    at, size = city
    rest = texts[at + size :]
    name = joined(texts[at : at + size])
    others = {city.country for city in elsewhere.cities.get(name, ())} - {country}
    if any(is_code_of_part(found[1], other) for other in others):
        return plain  # Vitoria ES is in Brazil
    is_state = any(region.country in _STATES_BY_CODE for region in elsewhere.regions.get(found[1], ()))
    if is_state and not others.isdisjoint(_STATES_BY_CODE):
        return plain
    if (rest and not (_is_of(elsewhere, rest, country) or _is_part(rest, country))) or not (at or rest or start):
        return plain
    before = plain[: words[at].start()].rstrip(" ,")
    if any(fits_country("".join(before.split()[-last:]), country) for last in (1, 2)):
        return plain  # 3511 AB Utrecht NL says its postcode
    parts = (before, " ".join(texts[at : at + size]), " ".join(rest))
    return ", ".join(part for part in (*parts, country_names()[country][0].lower()) if part)


def _is_part(texts: list[str], country: str) -> bool:
    """Whether words are a part of a country with its kind: Kanagawa-ken, Chiba Prefecture."""
    words = (part for text in texts for part in _PART_KIND.sub("", text.rstrip(".")).split("-"))
    return is_part(joined([word for word in words if word not in NOISE]), country)


_TOWN_KIND = re.compile("-(?:shi|si)$")  # Kawasaki-shi, Suwon-si
_PART_KIND = re.compile("-(?:do|fu)$")  # Gyeonggi-do, Osaka-fu
_CODE_ALONE = re.compile(r"[ ,][ ,]*([a-z]{2})\W*$")
_STATES_BY_CODE = frozenset({"US", "CA", "AU"})  # whose addresses end in a state's code


def _unknown_town(elsewhere: Elsewhere, plain: str, words: list[re.Match[str]], found: re.Match[str]) -> str:
    """Return a text with a town of which nothing is known apart, behind a number: Lindenstr. 31 Lenting DE 85101."""
    at = next((at for at in range(len(words), 0, -1) if any(map(str.isdigit, words[at - 1][0]))), len(words))
    # 29 Alon Street Rehovia
    at = next((it + 1 for it in range(len(words) - 2, at, -1) if words[it][0].rstrip(".") in ROAD_TYPES), at)
    town = " ".join(word[0] for word in words[at:])
    if _is_zip(elsewhere, found[1], found[2], town):
        return plain
    name = country_names()[found[1].upper()][0].lower()
    is_road = _leads([word[0] for word in words], at)
    if is_road or not 0 < len(words) - at <= _MOST_OF_TOWN or not town.translate(_IN_NAMES).isalpha():
        return plain if _is_of_italy(plain, found[1]) else f"{plain[: found.start()].rstrip(' ,')} {found[2]}, {name}"
    post = f"{found[2][:4]} {found[2][-2:]}" if found[1].upper() in _POST_FIRST else found[2]
    return f"{plain[: words[at].start()].rstrip(' ,')}, {post} {town}, {name}"


def _is_of_italy(plain: str, code: str) -> bool:
    """Whether a code may be that of a province, behind an Italian road: Via Roma 7, Catanzaro CZ 88100."""
    return code in _PROVINCES and not _ITALIAN_ROADS.isdisjoint(_WORD.findall(plain))


_PROVINCES = forms("abroad.province.code")
_ITALIAN_ROADS = forms("abroad.road.italian")
_IN_NAMES = str.maketrans("", "", " -.'")  # St. Gallen
_ZIP = 5  # digits


def _is_zip(elsewhere: Elsewhere, code: str, post: str, town: str = "") -> bool:
    """Whether a code may be that of a state of America, and what stands beside it its ZIP code.

    It is none that another state has, where no town of that name is in the state: Rehovia IL 76100.
    """
    is_state = any(one.country == "US" for one in elsewhere.regions.get(code, ()))
    if not is_state or not post.isdigit() or len(post) != _ZIP:
        return False
    state, found = code.upper(), post_of(post)
    names = town.split()
    is_town = any(
        _is_of_state(elsewhere, joined(names[at:]), state) or bool(codes_of(state, town_key(names[at:])))
        for at in range(len(names))
    )
    return is_town or (found is not None and found.state == state) or (found is None and state not in _NO_ZIPS)


_NO_ZIPS = frozenset({"DE"})  # states of few ZIP codes, all of which are known


def _city(elsewhere: Elsewhere, texts: list[str], country: str) -> tuple[int, int] | None:
    """Return where a city of the country begins and its words: the first with nothing but its region behind it.

    A region that the gazetteer does not know may be there where no number is.
    """
    guessed = led = None
    for at in range(len(texts)):
        size = city_at_head(elsewhere, texts[at:], country)
        rest = texts[at + size :]
        if size and (is_sure := _is_of_road(texts, at)) is not None:
            led = led or (None if is_sure or (rest and not _is_of(elsewhere, rest, country)) else (at, size))
            continue
        if not size or len(rest) > _MOST_OF_REGION or any(any(map(str.isdigit, word)) for word in rest[1:]):
            continue
        if not rest or _is_of(elsewhere, rest, country):
            return at, size
        if guessed is None and not any(map(str.isdigit, rest[0])):
            guessed = at, size
    return guessed or led


def _is_of_road(texts: list[str], at: int) -> bool | None:
    """Whether a road is called by the name that begins there, surely or perhaps; None where no kind of road leads.

    Avenue de Bretagne surely is; Via Roma is a road's name, but where no town stands behind it.
    """
    before = at - 1
    while before >= 0 and texts[before] in SMALL_WORDS:
        before -= 1
    if not _leads(texts, before):
        return None
    return before < at - 1


def _leads(texts: list[str], at: int) -> bool:
    """Whether a word is a kind of road whose name stands behind it: rue; avenue at the start or before a small word."""
    if not 0 <= at < len(texts) or texts[at] not in LEADING_TYPES:
        return False
    is_at_start = at == 0 or any(map(str.isdigit, texts[at - 1]))
    is_before_small = at + 1 < len(texts) and texts[at + 1] in SMALL_WORDS
    return texts[at] not in AMBIGUOUS_LEADING or is_at_start or is_before_small


def _before_region(elsewhere: Elsewhere, texts: list[str], country: str) -> tuple[int, int]:
    """Return where a town that nobody knows begins, and its words: between a number and the region; 0 words if none."""
    at = next((at for at in range(len(texts), 0, -1) if any(map(str.isdigit, texts[at - 1]))), len(texts))
    for size in range(1, min(_MOST_OF_TOWN, len(texts) - at - 1) + 1) if not _leads(texts, at) else ():
        region = joined(texts[at + size :])
        if any(one.country == country for one in elsewhere.regions.get(region, ())) or is_part(region, country):
            return at, size
    return 0, 0


def _is_of(elsewhere: Elsewhere, texts: list[str], country: str) -> bool:
    """Whether words behind a city are a part of the country, the country itself, or a code."""
    while texts and (texts[0].isdigit() or len(texts[0]) < SHORT):
        texts = texts[1:]  # Praha 5 Praha
    name = joined(texts)
    return (
        not name
        or any(region.country == country for region in elsewhere.regions.get(name, ()))
        or any(city.country == country for city in elsewhere.cities.get(name, ()))
        or elsewhere.countries.get(name) == country
    )


def _is_of_state(elsewhere: Elsewhere, name: str, code: str) -> bool:
    """Whether a code is that of a state in which a city of that name lies: Salem IN."""
    return any(city.region == code and city.country in ("US", "CA", "AU") for city in elsewhere.cities.get(name, ()))
