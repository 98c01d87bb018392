"""American addresses written in one way before they are cut into words: highways, grids, states, ZIP codes.

A highway has a dozen spellings (State Highway 249, SH 249, Texas 249), and its number is its name; a house of Salt Lake
City stands on "400 East" as others do on Elm Street. Only what a house's number stands right before is taken for such
a road, so that nothing is asked of the country, which is not known yet.
"""

import re
from functools import lru_cache
from string import ascii_lowercase

from falsefront.address.abroad.written.america.american_towns import with_town_in_full
from falsefront.address.abroad.written.america.behind_roads import behind_road, may_have_unit
from falsefront.address.gazetteer.elsewhere import SHORT
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.gazetteer.zip_towns import post_of, town_key, towns_of_state
from falsefront.address.lexicon.abroad import DIRECTIONS
from falsefront.address.lexicon.table import forms, longest_first, numbers, values

_CLASSES = values("abroad.highway")
_BRANCHES = values("abroad.highway.branch")
_OF_STATE = _CLASSES["state highway"]
_LEAST_LETTERED = 3  # letters of a class of roads that go by letters: cth, no cr
_LETTERED = frozenset({_CLASSES["county road"], _OF_STATE, _CLASSES["highway"]})  # County Road J, Route AA
_PLAIN = [words for words, kind in _CLASSES.items() if kind == _CLASSES["highway"]]  # which may have a state before
_SHORT_STATES = values("abroad.state.short")
_WITH_CITY = forms("abroad.state.short", "city")
_SIDES = "|".join(longest_first(DIRECTIONS))
# What may stand behind the letters of a road that has no number: a side, a room, or the end of the part.
_LETTERS_END = rf"(?=\.?(?:$|[,;(]| (?:{_SIDES}|{'|'.join(longest_first(forms('abroad.unit')))})\b| #))"
_LEAST_INITIALS = 2  # letters of SH, FM, US, which may have dots
_MOST_SPELT = 10  # Highway One
_NUMBERS = {word: str(value) for word, value in numbers("number").items() if value <= _MOST_SPELT}
_TYPES = values("abroad.road.american")
_GLUED = values("abroad.road.american.glued")
_STREETS = "|".join(longest_first(forms("abroad.road.american", "plain")))
_ROADS = "|".join(word for word in longest_first(_TYPES) if _TYPES[word] in ("rd", "hwy"))
# A number of up to five digits that begins a part: in "ul. Dluga 12 i 14" and "No. 12 RT 005" none does.
_HOUSE = r"(?P<lead>^|[,;|:(\n] ?)(?P<house>[nsew]?(?!\d{6})\d[\d/-]*[a-z]?),? "
_DIGIT_AND_LETTER = re.compile(r"\d[a-z]?,? [a-z]")
_NOT_LETTERS = re.compile(r"[^a-z]+")
_MOST_OF_GRID = 5  # digits of a street's number
_HUNDRED = "00"  # 4th East is 400 East
_GRID = re.compile(
    rf"(?P<lead>^|[,;|:(\n] ?)(?P<house>\d{{1,5}}) (?:(?P<ns>n|s|north|south|so)|(?P<ew>e|w|east|west))\.? "
    rf"(?P<number>\d{{2,{_MOST_OF_GRID}}}|(?P<ordinal>\d{{1,2}})(?:st|nd|rd|th))"
    r" (?(ns)(?P<to_ew>e|w|east|west)|(?P<to_ns>n|s|north|south))\b\.?(?: st\b\.?)?(?! (?:st|street|ave|avenue)\b)"
)
# Houses of Wisconsin by their place on a grid: N6W23001 Bluemound Rd, W66 N220 Commerce Ct.
_FIRST_LETTERS = tuple("nsew")
_GRID_HOUSE = re.compile(r"^([nsew]) ?(\d{1,3}) ?-?([nsew]) ?(\d{3,5})(?= [a-z])")
# Houses of Illinois by their place on a grid, apart: 28 W. 650 Roosevelt Road; 28 W 650 South is a corner of a grid.
_GRID_APART = re.compile(rf"(\d{{1,2}}) ?([nsew])\.? ?(\d{{3}})(?= (?!(?:{_SIDES})\b)[a-z]{{3,}} )")
_SIDE_AT_HOUSE = re.compile(r"^(\d{3,5})([nsew])\.? (?=[a-z]{4,}(?:blvd|pkwy|hwy|expwy)\b)")  # 4800W CENTURYBLVD
_TYPE_AT_NAME = re.compile(r"(?<=[a-z]{4})(blvd|pkwy|hwy|expwy)\b")
_FLOOR = re.compile(r"(?<=\d)(st|nd|rd|th) fl\b(?!\.? *\d{5})")  # 5th Fl., NYC is not in Florida
_FLOOR_BEHIND = re.compile(r"(?<=[a-z]{2}) (\d{1,2}(?:st|nd|rd|th)) floor\.?$")  # Owl Road, Leeds 3rd floor
_FRACTION = re.compile(r"(?<![\w/-])(\d{1,5})[ -]([1-3])/([248])(?= (?:[nsew]\.? )?[a-z])")  # 123 1/2 Elm Street
_TAIL = 60  # characters that a state, its ZIP code and the country fill
_END = r"(?:\W+(?:u\.? ?s\.?(?: ?a\.?)?|united states(?: of america)?))?\W*$"
_STATE_LAST = re.compile(rf",? +([a-z]{{2}}|[a-z]{{4,}}(?: [a-z]{{4,}})?)\.?(?:,? +\d{{5}}(?:-\d{{4}})?)?{_END}")
_STATE_OF_ONE_WORD = re.compile(rf",? +([a-z]{{4,}})\.?(?:,? +\d{{5}}(?:-\d{{4}})?)?{_END}")
COUNTRY_ENDS = frozenset(re.findall("[a-z]+", "u s a us sa usa states america"))  # runs of letters of _END
_ZIP = 5  # digits of its first part
_ZIP_DIGITS = 9  # of both parts of a ZIP code
_NAMES = values("abroad.name.american")
_SIDES_IN_FULL = values("bracketed")
_TOWN_HEADS = "|".join(longest_first(frozenset(_NAMES) - forms("abroad.unit") | frozenset("nsew")))
_TOWN_WORDS = frozenset({*_NAMES, *"nsew"})
_WORD = re.compile(r"[a-z]+")
_NO_LETTERS = "".join(sign for sign in map(chr, range(128)) if sign not in ascii_lowercase)
TERRAIN = frozenset(_NAMES.values())  # words of roads and of towns: lake, hills, park
_SHORT_SIDE = re.compile(r"^(\d{1,6}) ([ns])o\. (?=\d{1,3}(?:st|nd|rd|th)\b|[a-z]{3})")  # 490 No. 31st St.
_TOWN_FIRST = re.compile(rf"(?:(?<=[,;] )({_TOWN_HEADS})|\b(?<!\d )([fm]t))(?:\. ?| )(?=[a-z' -]{{3,}}$)")
_TOWN_LAST = re.compile(rf"(?<=[a-z] )({'|'.join(longest_first(_NAMES))})\.?$")
# Thief Rvr Fls: a short word before the last is written out where it says the same of a road.
_INNER = frozenset(word for word, whole in _NAMES.items() if _TYPES.get(word) == _TYPES.get(whole, ""))
_TOWN_BEFORE = re.compile(
    rf"(?<=[a-z] )({'|'.join(longest_first(_INNER))})\.?(?= (?:{'|'.join(longest_first(_NAMES))})\.?$)"
)
_BEHIND_STATE = re.compile(rf"(?: state)?(?: (?:{'|'.join(_PLAIN)}))?$")
_INITIALS_APART = re.compile(r"(?<=\b[a-z])\. ?(?=[a-z]\b)")  # N.J.
_WORDS_LAST = re.compile(rf"\b([a-z]+(?: [a-z]+){{0,2}})\.?(?:,? +\d{{5}}(?:-\d{{4}})?)?{_END}")
_COUNTRY_LAST = re.compile(r"\W(?:u\.? ?s\.?(?: ?a\.?)?|united states(?: of america)?)\W*$")
_ROOMS = "|".join(word for word in longest_first(forms("abroad.unit")) if len(word) >= SHORT)
_ROOM_AT_DASH = re.compile(rf"(?<=[a-z.]) ?-+ ?(?=(?:{_ROOMS})\b\.? ?#? ?[a-z]?-?\d)")  # 3180 Owl Blvd.-Ste #200
_COUNTY = forms("abroad.county.before")
_COUNTY_LAST = re.compile(
    rf"(?<=\d{{5}})[, (]+(?:{'|'.join(longest_first(_COUNTY))}) [a-z][a-z. ]{{2,30}}\)?(?={_END})"
)
_COUNTY_BEHIND = re.compile(rf",[ (]*(?:{'|'.join(longest_first(_COUNTY))}) [a-z][a-z. ]{{2,30}}\)?(?={_END})")
_ZIP_BEHIND = re.compile(r"[,. ]*(\d)\d{4}\b")
_ZIP_ZONES = values("abroad.state.zip")  # short state -> the first digit of its ZIP codes
_GLUED_ZIP = re.compile(rf"(?<=[a-z.,] )(\d{{5}})(\d{{4}})(?={_END})")  # CA 927075778
_SHORT_STATE = re.compile(
    rf"([\w.)])(,? )({'|'.join(longest_first(_SHORT_STATES))})\b\.?(?=(?:,? +\d{{5}}(?:-?\d{{4}})?)?{_END})".replace(
        r"\ ", r"\.? ?"
    )
)


def written(text: str) -> str:
    """Return a folded, lower-case text with American highways, grids, states and ZIP codes in one spelling.

    >>> written("17200 sh 249, houston, tex."), written("13810 f.m. 1960 rd. w, houston")
    ('17200 statehwy no 249, houston, tx', '13810 fmhwy no 1960 w, houston')
    >>> written("1450 s. 400 e., salt lake city"), written("640 us 9w, congers")
    ('1450 s 400 e st, salt lake city', '640 ushwy no 9w, congers')
    """
    if "blvd" in text or "pkwy" in text or "hwy" in text or "expwy" in text:
        text = _TYPE_AT_NAME.sub(r" \1", _SIDE_AT_HOUSE.sub(r"\1 \2 ", text))
    if _DIGIT_AND_LETTER.search(text):
        text = _highways().sub(_highway, text)
        if " e" in text or " w" in text:
            text = _GRID.sub(_grid, text)
        if (house := _GRID_APART.match(text)) is not None:
            text = "".join(house.groups()) + text[house.end() :]
        if "/" in text:
            text = _FRACTION.sub(r"\1-\2/\3", text)
    if " fl" in text:
        text = _FLOOR_BEHIND.sub(r", \1 floor", _FLOOR.sub(r"\1 floor", text))
    for name in _GLUED:
        if name in text:
            text = text.replace(name, _GLUED[name])
    if "-" in text and text[:1].isdigit():
        text = _ROOM_AT_DASH.sub(", ", text)
    if ", jr" in text:
        text = text.replace(", jr", " jr")  # Martin Luther King, Jr. Boulevard
    if text[:1] in _FIRST_LETTERS:
        text = _GRID_HOUSE.sub(r"\1\2\3\4", text)
    return with_state(text)


@lru_cache(maxsize=4096)
def with_state(text: str) -> str:
    """Return a text with the state at its end by its two letters, its ZIP code in two parts, its town written out.

    >>> with_state("440 elm rd., elgin, ill."), with_state("520 oak ave, santa ana ca 927075000")
    ('440 elm rd., elgin, il', '520 oak ave, santa ana ca 92707-5000')
    >>> with_state("88 owl ave., ft. worth tx 76137"), with_state("4040 owl blvd, w. palm bch., fla.")
    ('88 owl ave., fort worth tx 76137', '4040 owl blvd, west palm beach, fl')
    >>> with_state("490 no. 31st st., billings, mont."), with_state("12 so. owl ave., elgin, il")
    ('490 n 31st st., billings, mt', '12 s owl ave., elgin, il')
    >>> with_state("6190 118th ave no, largo, florida 33773"), with_state("30 owl st #51443, elmhope, wyoming")
    ('6190 118th ave n, largo, florida 33773', '30 owl st ste 51443, elmhope, wyoming')
    >>> with_state("12 owl ave. s, copper rvr fls mn")
    '12 owl ave. s, copper river falls mn'
    """
    if any(map(text.__contains__, _COUNTY)):
        text = _without_county(text)
    if text[-_ZIP_DIGITS:].isdigit():
        text = text[:-_TAIL] + _GLUED_ZIP.sub(_parted, text[-_TAIL:])
    is_here = last_word(text[-_TAIL:]) in _last_words()
    if is_here or (
        may_have_unit(text) and (last_word(text[-_TAIL:]) in ends_of_states() or _COUNTRY_LAST.search(text))
    ):
        text = behind_road(text)
    if not is_here:
        return text
    return _with_town(_with_state(_SHORT_SIDE.sub(r"\1 \2 ", text) if "o." in text else text))


def _without_county(text: str) -> str:
    """Return a text without the county behind its ZIP code or its state: Lewes, Delaware, County of Sussex."""
    tail = _COUNTY_LAST.sub("", text[-_TAIL:])
    found = _COUNTY_BEHIND.search(tail)
    is_of_state = found is not None and tail[: found.start()].rpartition(",")[2].strip() in states()
    return text[:-_TAIL] + (_COUNTY_BEHIND.sub("", tail) if is_of_state else tail)


def last_word(text: str) -> str:
    """Return the last run of letters of a text; none where it has no letters.

    >>> last_word("elgin, ill. 60120-0001"), last_word("60120")
    ('ill', '')
    """
    if not text.isascii():
        return next(reversed(_WORD.findall(text)), "")
    head = text.rstrip(_NO_LETTERS)
    return head[len(head.rstrip(ascii_lowercase)) :]


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    """Return every last run of letters of a state, in full or short, and of the country behind it."""
    short = [words.replace(".", " ").split() for words in _SHORT_STATES]
    glued = {"".join(words[at:]) for words in short for at in range(len(words))}
    return states() | glued | COUNTRY_ENDS


def town_of(text: str) -> tuple[str, ...]:
    """Return the words of the town between a comma and the state at the end of a folded, lower-case text.

    >>> town_of("88 owl ave., copper lk fls, mn 56701, usa"), town_of("88 owl ave copper falls mn"), town_of("owl, mn")
    (('copper', 'lake', 'falls'), (), ())
    """
    text = with_state(text)
    tail = text[-_TAIL:]
    found = _state_last(tail)
    if found is None or not text[:1].isdigit():
        return ()
    head, comma, town = tail[: found.start()].rpartition(",")
    return tuple(_WORD.findall(town)) if comma and head and not any(map(str.isdigit, town)) else ()


def _state_last(tail: str) -> re.Match[str] | None:
    """Return the state at the end of a text: of two words, or of the last alone (..., Santa Fe Spgs California)."""
    found = _STATE_LAST.search(tail)
    if found is not None and " " in found[1] and found[1].replace(" ", "") not in states():
        found = _STATE_OF_ONE_WORD.search(tail)
    return found if found is not None and found[1].replace(" ", "") in states() else None


def _with_town(text: str) -> str:
    """Write out the short words that the name of a town before its state begins or ends with."""
    tail = text[-_TAIL:]
    found = _state_last(tail)
    if found is None:
        return text
    head = with_town_in_full(tail[: found.start()], _codes_of(found[1]))
    if text[:1].isdigit() and not _TOWN_WORDS.isdisjoint(_WORD.findall(head)):  # not Via Roma 5, S. Donato MI
        head = _TOWN_FIRST.sub(_in_full, _TOWN_LAST.sub(_in_full, _TOWN_BEFORE.sub(_in_full, head)))
    return f"{text[: len(text) - len(tail)]}{head}{tail[found.start() :]}"


def _in_full(match: re.Match[str]) -> str:
    word = match[1] or match[2] if match.re is _TOWN_FIRST else match[1]
    after = " " if match.re is _TOWN_FIRST else ""
    return (_SIDES_IN_FULL.get(word) or _NAMES[word]) + after


def _with_state(text: str) -> str:
    head, tail = text[:-_TAIL], text[-_TAIL:]
    found = _SHORT_STATE.search(tail)
    if found is None or not _is_state(found, head):
        return text
    code = _SHORT_STATES[" ".join(found[3].replace(".", " ").split())]
    return f"{head}{tail[: found.end(1)]}{found[2] if ',' in found[2] else ', '}{code}{tail[found.end() :]}"


def _parted(match: re.Match[str]) -> str:
    """Return a ZIP code of nine digits in two parts behind a state, as it stands elsewhere."""
    words = _NOT_LETTERS.sub(" ", match.string[: match.start()].replace(".", "")).split()
    names = ["".join(words[-size:]) for size in (1, 2, 3)]
    is_state = any(name in states() or name in _SHORT_STATES for name in names)
    return f"{match[1]}-{match[2]}" if is_state else match[0]


def _is_state(found: re.Match[str], head: str) -> bool:
    """Whether a short word at the end is a state: behind a comma, or with a dot; some only behind a city there.

    With neither it is one beside a ZIP code of it, and some behind any town of it: Chelmsford Mass 01824.
    """
    name = " ".join(found[3].replace(".", " ").split())
    is_dotted = found.string[found.end(3) : found.end(3) + 1] == "."
    if "," not in found[2] and not is_dotted:
        return _is_plain_state(found, head, name)
    if name not in _WITH_CITY:
        return True
    if (code := _ZIP_BEHIND.match(found.string, found.end())) is not None:
        return code[1] == _ZIP_ZONES[name]
    words = _NOT_LETTERS.sub(" ", head + found.string[: found.start(2)]).split()
    cities = world().cities
    return any(
        city.country == "US" and city.region == _SHORT_STATES[name].upper()
        for size in (1, 2, 3)
        for city in cities.get("".join(words[-size:]), ())
    )


def _is_plain_state(found: re.Match[str], head: str, name: str) -> bool:
    state = _SHORT_STATES[name].upper()
    if (code := _ZIP_BEHIND.match(found.string, found.end())) is not None:
        post = post_of(code[0][-_ZIP:])
        return post is not None and post.state == state
    words = _NOT_LETTERS.sub(" ", head + found.string[: found.end(1)]).split()
    towns = towns_of_state(state) if name not in _WITH_CITY else frozenset()
    return any(town_key(words[-size:]) in towns for size in (1, 2, 3))


@lru_cache(maxsize=1)
def states() -> frozenset[str]:
    """Return the names and codes of the states of the United States, each as one word."""
    return frozenset(
        name for name, regions in world().regions.items() if any(region.country == "US" for region in regions)
    )


@lru_cache(maxsize=1)
def ends_of_states() -> frozenset[str]:
    """Return every end of a state's name, as one word, or of its letters: what the last word of a text may be."""
    return frozenset(name[at:] for name in states() for at in range(len(name)))


@lru_cache(maxsize=1)
def _highways() -> re.Pattern[str]:
    codes = sorted(name for name in states() if len(name) < SHORT)
    named = sorted(
        {region.name.lower() for name in states() for region in world().regions[name] if region.country == "US"}
    )
    initials = "|".join(rf"{code[0]}\.?{code[1]}s?\.?" for code in codes)
    whole = "|".join(re.escape(name) for name in named)
    plain = "|".join(_spelt(words) for words in longest_first(frozenset(_PLAIN)))
    classes = "|".join(_spelt(words) for words in longest_first(frozenset(_CLASSES)))
    of_state = rf"(?:{initials}|{whole})(?: state)? (?:{plain})\b|(?:{initials})(?=-)|(?:{whole})(?= )"
    beside = "|".join(sorted(forms("abroad.highway.beside")))
    return re.compile(
        rf"{_HOUSE}(?:(?P<side_before>{_SIDES})\b\.? )?(?:(?P<of_state>{of_state})|(?P<class>{classes}))"
        r"[ .]*(?:#|no\b\.? ?|-)? ?"
        rf"(?P<number>\d{{1,4}}(?:-?[nsewab]\b)?|(?:{'|'.join(_NUMBERS)})\b|(?P<letters>[a-z]{{1,2}}){_LETTERS_END})(?![\w/'-])"
        rf"(?: (?:{_ROADS})\b\.?)?"
        rf"(?: (?P<branch>{'|'.join(longest_first(_BRANCHES))})\b\.?)?"
        rf"(?:,? (?P<side_behind>{_SIDES})\b(?! [a-z]+ (?:{_STREETS})\b)\.?)?"
        rf"(?: (?P<runs_beside>(?:{beside})(?: (?:{_ROADS})\b)?)\.?)?"
    )


def _spelt(words: str) -> str:
    r"""Return an expression for the words of a highway's class, with dots and hyphens: F.M., U.S. Hwy., Farm-to-Market.

    >>> _spelt("us hwy")
    'u\\.? ?s\\.?[ .-]+hwy\\b'
    """
    if len(words) == 1:
        return rf"{words}(?=-?\d)"  # I-35; apart it is "and" in Polish
    parts = [rf"{word[0]}\.? ?{word[1]}\.?" if word in _INITIALS else word for word in words.split()]
    return "[ .-]+".join(parts) + ("" if words in _INITIALS else r"\b")


_INITIALS = frozenset(
    word for words in _CLASSES for word in words.split() if len(word) == _LEAST_INITIALS
) - frozenset(_PLAIN) - {"co", "rd", "st"}  # fmt: skip


def _highway(match: re.Match[str]) -> str:
    """Return a house, the class of its highway, its number, and its side behind it.

    NH-44 of Nagpur is of no state, and NY-36 in New Jersey keeps its state behind its number.
    """
    code = _other_state(match) if match["of_state"] else ""
    if code is None or (match["letters"] and not _may_have_letters(match)):
        return match[0]
    kind = _OF_STATE if match["of_state"] else _CLASSES[_plain(match["class"])]
    number = _NUMBERS.get(match["number"], match["number"].replace("-", "").lstrip("0"))
    sides = [DIRECTIONS[side] for side in (match["side_before"], match["side_behind"]) if side]
    if match["runs_beside"]:
        beside = " ".join([match["house"], *sides[:1], f"{kind}{number}", match["runs_beside"]])
        return f"{match['lead']}{beside}"
    branch = _BRANCHES[match["branch"]] if match["branch"] else ""
    more = sides[1] if len(sides) > 1 and sides[1] != sides[0] else ""
    road = " ".join([match["house"], kind, "no", f"{number}{code}{branch}{more}", *sides[:1]])
    return f"{match['lead']}{road}"


def _may_have_letters(match: re.Match[str]) -> bool:
    """Whether a highway may go by letters: of a county (Wisconsin), a state (Missouri), "Route K"; not I, US, CR."""
    words = _plain(match["class"]) if match["class"] else ""
    return _CLASSES.get(words) in _LETTERED and len(words) >= _LEAST_LETTERED


def _other_state(match: re.Match[str]) -> str | None:
    """Return the code of a highway's state where another stands at the end, "" where it is that or goes by its name.

    None where nothing says that a code is a state's: neither a state nor the country at the end.
    """
    words = _BEHIND_STATE.sub("", match["of_state"]).replace(".", "").strip()
    named = _codes_of(words)
    end = _WORDS_LAST.search(_INITIALS_APART.sub("", match.string[match.end() :][-_TAIL:]))
    words_last = end[1].split() if end else []
    for size in range(len(words_last), 0, -1):
        name = " ".join(words_last[-size:])
        if last := _codes_of(_SHORT_STATES.get(name, name)):
            return "" if not named.isdisjoint(last) else min(named, default="").lower()
    return "" if len(words) >= SHORT or _COUNTRY_LAST.search(match.string) else None


def _codes_of(name: str) -> frozenset[str]:
    """Return the codes of the states of the United States that go by a name or code."""
    regions = world().regions.get(name.replace(" ", ""), ())
    return frozenset(region.code for region in regions if region.country == "US")


def _plain(words: str) -> str:
    """Return the words of a highway's class as the table has them.

    >>> _plain("u. s. hwy"), _plain("farm-to-market road")
    ('us hwy', 'farm to market road')
    """
    plain = " ".join(words.replace(".", " ").replace("-", " ").split())
    if plain in _CLASSES:
        return plain
    return next(words for words in _CLASSES if words.replace(" ", "") == plain.replace(" ", ""))


def _grid(match: re.Match[str]) -> str:
    first = DIRECTIONS[(match["ns"] or match["ew"])[:1]]
    second = DIRECTIONS[(match["to_ew"] or match["to_ns"])[:1]]
    number = f"{match['ordinal']}{_HUNDRED}" if match["ordinal"] else match["number"]
    return f"{match['lead']}{match['house']} {first} {number} {second} st"
