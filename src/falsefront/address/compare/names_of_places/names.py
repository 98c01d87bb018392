"""Whether two names are one: across scripts by their pinyin, with typing errors forgiven, homophones kept apart."""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from falsefront.address.abroad.finer.text import ROMAN
from falsefront.address.compare.names_of_places.kinds import as_park, kinds_agree, use_of
from falsefront.address.compare.names_of_places.tones import tones_apart
from falsefront.address.compare.names_of_places.uses_before import lacks_use_before, without_use_before
from falsefront.address.compare.names_of_places.whole_names import lacks_characters
from falsefront.address.compare.names_of_places.word_by_word import is_word_by_word
from falsefront.address.lexicon.chinese import DIRECTIONS, USES
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.table import forms, values
from falsefront.address.lexicon.translations import ALSO_TRANSLATED, CHARACTERS, TRANSLATED
from falsefront.address.lexicon.words import (
    ALSO,
    APART,
    DIRECTION_PINYIN,
    PINYIN_DIRECTIONS,
    PINYIN_ORDINALS,
    ROAD_TYPES,
    Role,
)
from falsefront.address.parts.cantonese import (
    are_two_names,
    is_named_so,
    is_spelled,
    may_be_read,
    may_be_spelled,
    pinyin_of_street,
    spell,
)
from falsefront.address.parts.roads import han_road, name_key, whole_key
from falsefront.address.reading import Development, Name, Road
from falsefront.text.hanzi import may_read
from falsefront.text.pinyin import syllable_count

TYPING_ERROR = 0.95  # certainty left by one forgiven typing error
_ONE_ERROR_FROM = 5  # letters of the shortest key in which one typing error is forgiven
_TWO_ERRORS_FROM = 11

# Final syllables whose difference is a difference, never a typing error: numerals and directions.
_RINGS = tuple(syllable + "huan" for syllable in (*PINYIN_ORDINALS, *PINYIN_DIRECTIONS))
_TELLING = (
    *_RINGS,
    *PINYIN_ORDINALS,
    *PINYIN_DIRECTIONS,
)


@lru_cache(maxsize=65536)
def names_agree(left: Name, right: Name, *, is_hong_kong: bool = False) -> float:
    """Return 1.0 for one name, TYPING_ERROR where a typing error is forgiven, 0.0 for two names.

    Two names in Chinese characters are one only if the characters are: 中兴 and 忠兴 differ. In Hong Kong Latin letters
    may spell the characters in Cantonese; on the mainland "Hong Shan" is 红山, never 康山.
    """
    if left.hanzi is not None and right.hanzi is not None:
        return 1.0 if left.hanzi == right.hanzi else 0.0
    hanzi = left.hanzi or right.hanzi
    if lacks_characters(left, right):
        return 0.0
    if not is_hong_kong and (lacks_a_character(left, right) or tones_apart(left, right)):
        return 0.0
    if left.key == right.key:
        return 1.0
    if hanzi is not None and may_read(hanzi, right.key if left.hanzi else left.key):
        return 1.0
    if is_hong_kong:
        in_cantonese = _in_cantonese(left, right)
        if in_cantonese is not None:
            return in_cantonese
    if left.key.replace("v", "u") == right.key.replace("v", "u"):
        return 0.0 if hanzi is not None else 1.0  # Latin writers drop the dots of ü, but never set them
    if _is_also_translated(left, right) or _is_also_translated(right, left):
        return 1.0
    if not is_slip(left.key, right.key) or _LONE_LETTER.findall(left.text.lower()) != _LONE_LETTER.findall(
        right.text.lower()
    ):
        return 0.0
    return TYPING_ERROR if _numerals(left.text) == _numerals(right.text) else 0.0


_LONE_LETTER = re.compile(
    "(?<![a-z'])[a-z](?![a-z'])(?=.)"
)  # of 国际E城, "International D City"; at the end it is a label


def lacks_a_character(left: Name, right: Name) -> bool:
    """Whether a translated word of one syllable stands for no character of the other: Red Lake is 红湖, not 洪湖."""
    if (left.hanzi is None) == (right.hanzi is None):
        return False
    hanzi, latin = (left.hanzi or "", right.text) if left.hanzi else (right.hanzi or "", left.text)
    words = CHARACTERS.keys() & latin.lower().split()
    return any(not any(character in hanzi for character in CHARACTERS[word]) for word in words)


def _numerals(text: str) -> list[str]:
    """Return the Roman numerals behind the first word of a name: Dom Pedro II is not III, nor Meranti I Meranti.

    One of one letter has to be the last word, where no initial stands.
    """
    if " " not in text:
        return []
    *words, last = text.lower().split()[1:]
    return [word for word in (*(it for it in words if len(it) > 1), last) if word in ROMAN]


def _is_also_translated(spoken: Name, latin: Name) -> bool:
    """Whether a translated word of one name stands for what the other has: Digital is 数码, and 数字, and "Shuzi"."""
    return latin.hanzi is None and any(
        word in ALSO_TRANSLATED and latin.key.replace(TRANSLATED[word], ALSO_TRANSLATED[word]) == spoken.key
        for word in latin.text.lower().split()
    )


_NEW = "新"


def _in_cantonese(left: Name, right: Name) -> float | None:
    """Return whether two names are one as Hong Kong spells them; None where that says nothing."""
    if (left.hanzi is None) != (right.hanzi is None):
        spoken, other = (left, right) if left.hanzi is not None else (right, left)
        if is_named_so(spoken.hanzi or "", spoken.key, other.key):
            return 1.0
    if are_two_names(left.key, right.key):
        return 0.0  # Kam Fai Garden and Kam Wah Garden are both in the dictionary
    hanzi = left.hanzi or right.hanzi
    if hanzi is not None:
        latin = right if left.hanzi else left
        bare = (
            hanzi if hanzi.endswith(_NEW) else hanzi[:-1]
        )  # a road is kept with its type; 蚝涌新村 is no Ho Chung Village
        if any(may_be_spelled(hanzi, key) or may_be_spelled(bare, key) for key in _keys_of_village(latin.key)):
            return 1.0
        if spell(hanzi) and is_spelled(latin.text):
            return 0.0  # 兴业街 is Hing Yip Street; King Yip Street is a proper name, and another
        if is_word_by_word(left, right):
            return 1.0
    elif _is_read_by_other(left, right) or _is_read_by_other(right, left):
        return 1.0
    if all(is_spelled(name.text) for name in (left, right) if name.hanzi is None):
        return 0.0  # King Yip Street and Hing Yip Street are two
    return None


def _keys_of_village(key: str) -> tuple[str, ...]:
    """Return a key, and the same with the word for a village as Hong Kong spells it: Kam Tsin Village is 金钱村.

    A new village is a San Tsuen.
    """
    if key.endswith(_NEW_IN_ENGLISH):
        return key, key.removesuffix(_NEW_IN_ENGLISH) + _NEW_SPELLED_SO
    return (key, key.replace(_IN_ENGLISH, _SPELLED_SO)) if _IN_ENGLISH in key else (key,)


((_NEW_IN_ENGLISH, _NEW_SPELLED_SO),) = values("hongkong.village.new").items()
_IN_ENGLISH, _SPELLED_SO = "village", "tsuen"


def _is_read_by_other(spelled: Name, read: Name) -> bool:
    """Whether one side gives in pinyin what the other spells as Hong Kong does: Jingye is King Yip."""
    return read.key in pinyin_of_street(spelled.key) or may_be_read(spelled.text, read.key)


def is_slip(left: str, right: str) -> bool:
    """Whether two keys are one but for a typing error; a slip that gives another proper name proves nothing.

    Of names that are no pinyin at all the first letter must agree: nobody knows which words are names of their own.

    >>> is_slip("hebei", "hubei"), is_slip("zhongshan", "zhonghsan"), is_slip("lower", "tower")
    (False, True, False)
    """
    syllables = syllable_count(left)
    if syllables == syllable_count(right) and (syllables or left[:1] != right[:1]):
        return False
    return is_typing_error(left, right)


def is_typing_error(left: str, right: str) -> bool:
    """Whether two keys differ by no more than a typing error, and not in a numeral or direction at either end."""
    if left.endswith(_VILLAGE) and right.endswith(_VILLAGE):
        left, right = left[: -len(_VILLAGE)], right[: -len(_VILLAGE)]  # 田林十村 is no 十二村
    shorter = min(len(left), len(right))
    if shorter < _ONE_ERROR_FROM and not _lacks_a_letter(*sorted((left, right), key=len)):
        return False
    most = 2 if shorter >= _TWO_ERRORS_FROM else 1
    if OSA.distance(left, right, score_cutoff=most) > most:
        return False
    if any(character.isdigit() for character in left + right) or _are_told_by_a_letter(left, right):
        return False
    starts, ends = zip(_telling_ends(left), _telling_ends(right), strict=True)
    # A slip may spoil the first syllable of Zhongshan, but it makes no Dong of a Nan.
    return _ends_agree(left, right, *ends) and (not all(starts) or starts[0] == starts[1])


def _are_told_by_a_letter(left: str, right: str) -> bool:
    """Whether one key has a name spelled with a letter more to tell it from another, and the other has not: Shaanxi."""
    return any((word in left) != (word in right) for word in _TOLD_BY_A_LETTER)


_TOLD_BY_A_LETTER = forms("pinyin.told_by_a_letter")


def _ends_agree(left: str, right: str, end_left: str, end_right: str) -> bool:
    """Whether two keys end in the same numeral or direction; "zhonghsan" has none, since "zhongh" is no name."""
    if end_left == end_right:
        rings = _ring(left, end_left), _ring(right, end_right)
        is_mistyped = not all(rings) and not (syllable_count(left) and syllable_count(right))
        return rings[0] == rings[1] or is_mistyped
    for key, end, other in ((left, end_left, right), (right, end_right, left)):
        if end and syllable_count(key.removesuffix(end)) and sorted(other[-len(end) :]) != sorted(end):
            if len(end) >= _LONG_END and not syllable_count(other) and OSA.distance(other[-len(end) :], end) == 1:
                continue  # "baoshong" is no syllable's, and can be nothing but 宝中
            return False  # but the letters of "shenann" are only out of order
    return True


_LONG_END = 4  # letters of a direction that no other is like: zhong, dong


def _ring(key: str, end: str) -> str:
    """Return the numeral or direction of a ring road before the direction that a key ends in: dongsihuan-zhong."""
    stem = key.removesuffix(end)
    return next((ring for ring in _RINGS if stem.endswith(ring)), "") if stem.endswith("huan") else ""


def _lacks_a_letter(shorter: str, longer: str) -> bool:
    """Whether a short name is no pinyin until it gets back the letter it has lost: Jiah is Jiahe."""
    is_short = len(shorter) + 1 == len(longer) == _ONE_ERROR_FROM and shorter[0] == longer[0]
    return is_short and not syllable_count(shorter) and (syllable_count(longer) or 0) > 1


def _telling_ends(key: str) -> tuple[str, str]:
    end = next((syllable for syllable in _TELLING if key.endswith(syllable)), "")
    start = next((syllable for syllable in PINYIN_DIRECTIONS if key.startswith(syllable)), "")
    return start, end


@lru_cache(maxsize=65536)
def types_agree(left: str | None, right: str | None) -> bool:
    """Whether two road types may be one: Avenue is 大街 or 大道, 大街 is not 大道; Street is not Avenue."""
    if left == right or left is None or right is None:
        return True
    if frozenset({left, right}) in APART:
        return False
    if frozenset({left, right}) in ALSO:
        return True
    return not ROAD_TYPES.get(left, frozenset({left})).isdisjoint(ROAD_TYPES.get(right, frozenset({right})))


def may_be_translated(left: Road, right: Road, *, is_hong_kong: bool = False) -> bool:
    """Whether two roads differ only in two English words for one Chinese type: Street and Avenue are both 大街."""
    if left.type == right.type or left.type is None or right.type is None or {left.type, right.type} not in APART:
        return False
    options = [ROAD_TYPES.get(kind, frozenset({kind})) for kind in (left.type, right.type)]
    return bool(options[0] & options[1]) and bool(
        roads_agree(left._replace(type=None), right._replace(type=None), is_hong_kong=is_hong_kong)
    )


# 大 before the type is part of it or of the name: 远大路 is Yuanda Road, 南大街 also "Nanda Street".
_WITHOUT_DA = {"dajie": "jie", "dalu": "lu"}


@lru_cache(maxsize=65536)
def roads_agree(left: Road, right: Road, *, is_hong_kong: bool = False) -> float:
    """Return 1.0 for one road, TYPING_ERROR where only a typing error tells them apart, 0.0 for two roads."""
    agreement = _agree_as_read(left, right, is_hong_kong=is_hong_kong)
    if agreement == 0.0 and (left.type in _WITHOUT_DA) != (right.type in _WITHOUT_DA):
        longer, other = (left, right) if left.type in _WITHOUT_DA else (right, left)
        if longer.direction is None and longer.ordinal is None and other.name.key == longer.name.key + "da":
            return _agree_as_read(
                longer._replace(name=other.name, type=_WITHOUT_DA[longer.type or ""]), other, is_hong_kong=is_hong_kong
            )
    if agreement == 0.0 and (left.name.hanzi is None) != (right.name.hanzi is None):
        han, latin = (left, right) if left.name.hanzi else (right, left)
        if han.name.hanzi and han.name.hanzi.endswith("号"):
            return _agree_as_read(_without_hao(han), latin, is_hong_kong=is_hong_kong)
        side = DIRECTION_PINYIN.get(latin.direction or "")
        if han.direction is None and side and han.name.key.startswith(side):
            return _agree_as_read(_direction_first(han), latin, is_hong_kong=is_hong_kong)
    if agreement == 0.0 and (left.direction is None) != (right.direction is None) and not is_hong_kong:
        return _direction_in_front(left, right, is_hong_kong=is_hong_kong)
    return agreement


def _direction_in_front(left: Road, right: Road, *, is_hong_kong: bool) -> float:
    """Compare roads of which one has in its name the direction that the other has apart: Xi Dazhi, "West Dazhi"."""
    for whole, apart in ((left, right), (right, left)):
        said = DIRECTION_PINYIN.get(apart.direction or "", "")
        is_open = whole.direction is None and whole.name.hanzi is None and said and whole.name.key.startswith(said)
        stem = whole.name.key.removeprefix(said)
        if is_open and (syllable_count(stem) or 0) >= _LEAST_NAME:
            whole = whole._replace(name=Name(whole.name.text, stem, None), direction=apart.direction)
            return _agree_as_read(whole, apart, is_hong_kong=is_hong_kong)
    return 0.0


def _direction_first(road: Road) -> Road:
    """Return 东长安街 as 长安东街: both are East Chang'an Street."""
    hanzi = road.name.hanzi or ""
    direction = DIRECTIONS.get(hanzi[:1])
    if direction is None or len(hanzi) <= _LEAST_NAME:
        return road
    return road._replace(name=Name(hanzi[1:], name_key(hanzi[1:]), hanzi[1:]), direction=direction)


def _without_hao(road: Road) -> Road:
    """Return 新港二号路 as 新港二路: both are Xingang 2nd Road; in Chinese they are two."""
    stem = han_road((road.name.hanzi or "")[:-1], "路")
    return road._replace(name=stem.name, ordinal=stem.ordinal, direction=stem.direction or road.direction)


def _agree_as_read(left: Road, right: Road, *, is_hong_kong: bool) -> float:
    if not types_agree(left.type, right.type):
        return 0.0
    if left.section and right.section and left.section != right.section:
        return 0.0
    if _directions_agree(_direction(left, right), _direction(right, left)) and left.ordinal == right.ordinal:
        return names_agree(left.name, right.name, is_hong_kong=is_hong_kong)
    if left.name.hanzi is not None and right.name.hanzi is not None:
        return 0.0
    keys = whole_key(left), whole_key(right)
    if keys[0] == keys[1]:
        return 1.0
    if is_hong_kong and (keys[0] in pinyin_of_street(keys[1]) or keys[1] in pinyin_of_street(keys[0])):
        return 1.0  # "Xuannishi Dao" looks like a tenth road
    if left.name.key == right.name.key and not left.name.hanzi and not right.name.hanzi:
        return 0.0  # the side is left out, not mistyped: "Owl Blvd", "W Owl Blvd"
    is_unread = any(road.direction is None and not syllable_count(road.name.key) for road in (left, right))
    return TYPING_ERROR if is_unread and is_typing_error(*keys) else 0.0


def _direction(road: Road, other: Road) -> str | None:
    """Return the direction; 天府大道北段 is North Tianfu Avenue too, where the other has no section."""
    return road.direction or (road.section if road.section in DIRECTION_PINYIN and not other.section else None)


def _directions_agree(left: str | None, right: str | None) -> bool:
    """Whether two directions may be one; Central is also the name of a district, so it may be left out."""
    return left == right or {left, right} == {None, "c"}


(_VILLAGE,) = forms("china.village", "glued")
_LEAST_NAME = 2  # characters of the locality, and of the road's name behind it


def _is_use_alone(left: Development, right: Development) -> bool:
    """Whether 国际 is the generic word of one and another word that of the other: 颐和国际 is not 颐和广场."""
    return left.kind is None is right.use and left.use is not None and right.kind is not None


@lru_cache(maxsize=65536)
def developments_agree(left: Development, right: Development, *, is_hong_kong: bool = False) -> float:
    """Return 1.0 for one development, TYPING_ERROR for a typing error, 0.0 for two.

    In Hong Kong buildings have English names of their own, so that their generic words tell them apart.
    """
    if left.phase and right.phase and left.phase != right.phase:
        return 0.0
    left, right = as_park(left), as_park(right)
    scripts = {left.name.hanzi is None, right.name.hanzi is None}
    as_written = scripts == {False} or (is_hong_kong and scripts == {True})
    if left.kind and right.kind and not kinds_agree(left.kind, right.kind, as_written=as_written):
        return _agree_as_parks(left, right) or _agree_as_offices(left, right)
    use, other_use = use_of(left), use_of(right)
    if use and other_use and use != other_use and (left.kind == right.kind or None in (left.kind, right.kind)):
        return 0.0
    if use != other_use and left.kind != right.kind and (_is_use_alone(left, right) or _is_use_alone(right, left)):
        return 0.0
    if not is_hong_kong and lacks_use_before(left, right):
        return 0.0
    return names_agree(left.name, right.name, is_hong_kong=is_hong_kong) or _agree_without_use(left, right)


def _agree_without_use(left: Development, right: Development) -> float:
    """Compare parks of which the one in characters keeps in its name what it is for, which the other says apart.

    振安科技工业园 is "Zhen'an Sci-Tech Industrial Park", not "Zhen'an Industrial Park".
    """
    if (left.name.hanzi is None) == (right.name.hanzi is None):
        return 0.0
    han, latin = (left, right) if left.name.hanzi is not None else (right, left)
    hanzi = han.name.hanzi or ""
    if left.kind != right.kind or left.kind != _PARK:
        bare = without_use_before(han, latin)
        return names_agree(Name(bare, name_key(bare), bare), latin.name) if bare else 0.0
    said = {word.value for word in map(look_up, latin.name.text.lower().split()) if word.role is Role.USE}
    for word, value in USES.items():
        stem = hanzi.removesuffix(word)
        if value in said and len(stem) in range(_LEAST_NAME, len(hanzi)):
            return names_agree(Name(stem, name_key(stem), stem), latin.name)
    return 0.0


def _agree_as_offices(left: Development, right: Development) -> float:
    """Compare an estate without a generic word, known by its building, with its offices: 融海优郡B座."""
    named, offices = (left, right) if left.kind == _NAMED else (right, left)
    if named.kind != _NAMED or offices.kind != "building" or offices.use != "business" or named.name.hanzi is None:
        return 0.0
    is_long = offices.name.hanzi is None and (syllable_count(offices.name.key) or 0) >= _LEAST_OF_OFFICES
    return names_agree(named.name, offices.name) if is_long else 0.0


_MARKET = "market"
_DIGITAL = tuple(forms("han.trade.digital"))
_NAMED = "named"
_LEAST_OF_OFFICES = 4  # syllables of a name that is whole without a generic word


def _agree_as_parks(left: Development, right: Development) -> float:
    """Compare what ends in 园, a garden or a park, with a park in letters: 云林双创园, Yunlin Shuangchuang Park.

    So are digital cities, which are parks for offices: 云林数码城 is "Yunlin Cyber Park".
    """
    han, latin = (left, right) if left.name.hanzi is not None else (right, left)
    if han.kind == _MARKET and latin.kind == _PARK and (han.name.hanzi or "").endswith(_DIGITAL):
        return names_agree(han.name, latin.name) if latin.name.hanzi is None else 0.0
    stem = (han.name.hanzi or "").removesuffix(_YUAN)
    is_open = latin.name.hanzi is None and latin.kind == _PARK and han.kind == _GARDEN
    if not is_open or stem == han.name.hanzi or len(stem) < _LEAST_PARK:
        return 0.0
    return names_agree(Name(stem, name_key(stem), stem), latin.name)


_YUAN, _GARDEN = "园", "garden"
_LEAST_PARK = 3  # characters: 桃园 is a garden of peaches
_PARK = "park"
