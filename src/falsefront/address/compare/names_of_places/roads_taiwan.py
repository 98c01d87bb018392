"""Roads of Taiwan in its older letters, which hold no more than its ears: -in and -ing, -en and -eng, sh and s are one.

力行路 is signed "Li-Hsin Road", 經三路 "Chin 3rd Road" and 中山路 "Chung-San Road". Hanyu pinyin tells them apart, and
is believed; before i alone (shi, si) the older letters tell sh and s apart, too.
"""

import re

from falsefront.address.compare.names_of_places.names import TYPING_ERROR, developments_agree, types_agree
from falsefront.address.compare.names_of_places.tones import tones_apart
from falsefront.address.compare.names_of_places.wade_giles import may_be_wade_giles
from falsefront.address.lexicon.table import forms
from falsefront.address.parts.roads import ORDINAL_SYLLABLES, whole_key
from falsefront.address.reading import Reading, Road

TAIWAN = "TW"
_FINAL = re.compile("(?<=[ie]n)g(?![aeiou])")
_ANY_FINAL = re.compile("(?<=n)g(?![aeiou])")
_SIBILANT = re.compile("sh(?!i)")
_SYLLABLE_3 = re.compile(rf"\b{ORDINAL_SYLLABLES[3]}\b")
_NOT_LETTER = re.compile("[^a-z]")


def one_in_taiwan(left: Road, right: Road, a: Reading, b: Reading) -> float:
    """Return TYPING_ERROR where two roads differ in such a final alone and one is in older letters; 0.0 otherwise.

    `a` and `b` are the addresses, of one number.
    """
    said = a.raw, b.raw
    if not types_agree(left.type, right.type) or (left.section and right.section and left.section != right.section):
        return 0.0
    if (left.direction, left.ordinal) == (right.direction, right.ordinal):
        names = left.name, right.name
        is_sure = left.section is not None is not a.lane and (left.section, a.lane) == (right.section, b.lane)
        if any(may_be_wade_giles(one, other, is_sure=is_sure) for one, other in (names, names[::-1])):
            return TYPING_ERROR
        if is_sure and _is_heard_alike(left, right) and _are_in_one_district(a, b):
            return TYPING_ERROR
    if not (_is_older(left) or _is_older(right)):
        return 0.0
    if tones_apart(left.name, right.name):
        return 0.0
    keys = _heard(left), _heard(right)
    if keys[0] == keys[1]:
        return TYPING_ERROR
    if (left.name.hanzi is None) == (right.name.hanzi is None):
        return 0.0  # "Sung-San" may be 松三, which "Sung-Shan" is not
    if left.name.hanzi is None:
        return TYPING_ERROR if _is_sibilant(left, right, keys, said[0]) else 0.0
    return TYPING_ERROR if _is_sibilant(right, left, keys[::-1], said[1]) else 0.0


def _is_heard_alike(left: Road, right: Road) -> bool:
    """Whether an n for ng is all that tells letters from characters: too little but in one lane of one section."""
    if (left.name.hanzi is None) == (right.name.hanzi is None):
        return False
    return _ANY_FINAL.sub("", left.name.key) == _ANY_FINAL.sub("", right.name.key)


def _are_in_one_district(a: Reading, b: Reading) -> bool:
    return a.county is not None and b.county is not None and not a.county.codes.isdisjoint(b.county.codes)


def districts_apart(a: Reading, b: Reading) -> tuple[str, str] | None:
    """Return two postcodes whose districts are two where most districts have a road of the name: 231, 234.

    The first three digits tell the district. A code that is in conflict with a district that both name is wrong. A road
    with an ordinal is no common one: Industry E. 9th Rd. of a park that two districts share.
    """
    codes = [(reading.postcode or _before_city(reading))[:_OF_DISTRICT] for reading in (a, b)]
    if not all(code.isdigit() and len(code) == _OF_DISTRICT for code in codes) or codes[0] == codes[1]:
        return None
    if a.road is None or a.road.ordinal is not None or a.road.name.key not in _COMMON:
        return None
    if a.county is not None and b.county is not None and not a.county.codes.isdisjoint(b.county.codes):
        return None
    is_one = any(developments_agree(one, other) for one in a.developments for other in b.developments)
    return None if is_one else (codes[0], codes[1])


def is_beside_common(left: Road, right: Road) -> bool:
    """Whether older letters are a name that most districts have a road of, and the other road's is another.

    "Chung Cheng" is 中正, and neither 忠诚 nor "Zhongcheng", which a slip of one letter would be elsewhere.
    """
    if left.name.key == right.name.key:
        return False
    return any(_is_older(road) and road.name.key in _COMMON for road in (left, right))


def _before_city(reading: Reading) -> str:
    """Return the postcode that a text in characters begins with; "" where it begins with none: 80041高雄市."""
    found = _CODE_FIRST.match(reading.raw) if reading.is_chinese_script else None
    return found[1] if found is not None else ""


_CODE_FIRST = re.compile(r"\s*(\d{3}|\d{5,6})(?=\s*[^\W\d])")
_OF_DISTRICT = 3  # digits of a postcode
_COMMON = forms("taiwan.road.common")


def _is_sibilant(latin: Road, han: Road, keys: tuple[str, str], said: str) -> bool:
    """Whether the letters lack an h that the characters have: san is 三 or 山, and neither shan nor 3rd is both."""
    if latin.ordinal != han.ordinal and _SYLLABLE_3.search(said.lower()) is None:
        return False
    return re.fullmatch(_SIBILANT.sub("sh?", keys[1]), keys[0]) is not None


def _heard(road: Road) -> str:
    return whole_key(road._replace(name=road.name._replace(key=_FINAL.sub("", road.name.key))))


def _is_older(road: Road) -> bool:
    """Whether a road's letters are none of Hanyu pinyin, so that its key was worked out from them."""
    return road.name.hanzi is None and _NOT_LETTER.sub("", road.name.text.lower()) != road.name.key
