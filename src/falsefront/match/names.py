"""Typing errors in names: which spelling a lone, unconfirmed spelling stands for, where that is beyond doubt.

Only neighbours are asked: names with the same number in the same city (the caller's block). A spelling is *established*
where Chinese characters or a second independent record confirm it. A spelling that is not takes the name of the one
established spelling a typing error away; with two of them it stays what it is, and established spellings never move:
one typing error joins nothing that stands on its own. A proper name of its own (Xinhua, Xinghua) is one record's slip
only beside a crowd of records. Only a name in Latin letters that is another reading of the one
Chinese name beside it (朝阳 as Zhaoyang) is that name, however many write it so. A name that English translates is met
in the translation too: Pfople's Road is Renmin Road mistyped.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from falsefront.address.compare.names_of_places.names import is_slip, is_typing_error
from falsefront.address.lexicon.table import entries, values
from falsefront.address.lexicon.words import PINYIN_DIRECTIONS, PINYIN_ORDINALS
from falsefront.address.parts.cantonese import is_joined
from falsefront.match.arrays import Bools, Ints, dense, first_of, pairs_within, ranges_of
from falsefront.text.hanzi import may_read
from falsefront.text.pinyin import syllable_count

MOST_ERRORS = 2  # no name is long enough to have more forgiven (see `address.names`)
SHORTEST_NAME = 4  # letters; Hehe and Heze are two names, Jiah can only be Jiahe
CROWD = 3  # independent records of a name, beside which one record of another proper name is its slip
SHORTEST_FOREIGN = 7  # letters of a name that is no pinyin
TWO_ERRORS_FROM = 6  # letters of a spelling that is no pinyin, in which two errors are forgiven beside one known name
MOST_MISTYPED = 3  # records up to which a spelling that is no name confirms nothing
AFFIX_LETTERS = 2  # a typing error leaves the first or the last two letters of a name as they are
PAIR_LIMIT = 64  # names with one number in one city that begin alike, before they are split by what a deletion leaves


# Road names that English translates, as their translation is spelled in a key, and one read otherwise by most sellers.
TRANSLATIONS = values("pinyin.translation")
ENGLISH_DIRECTIONS = {
    pinyin: tuple(sorted(entry.form for entry in entries("pinyin.direction.english") if entry.value == pinyin))
    for pinyin in values("pinyin.direction.english").values()
}
_TRANSLATED = tuple(TRANSLATIONS.values())
_LONGEST_TRANSLATED = max(map(len, TRANSLATIONS))


@lru_cache(maxsize=65536)
def spellings(name: str) -> tuple[str, ...]:
    """Return the key of a name, and the same with its translated beginning.

    >>> spellings("renminbei"), spellings("heping"), spellings("jinlan")
    (('renminbei', 'peoplesbei'), ('heping', 'peace'), ('jinlan',))
    """
    for size in range(min(len(name), _LONGEST_TRANSLATED), 5, -1):
        translated = TRANSLATIONS.get(name[:size])
        if translated:
            return name, translated + name[size:]
    return (name,)


@lru_cache(maxsize=65536)
def turned(name: str) -> tuple[str, ...]:
    """Return a directed name with its direction first, as it stands where it is a part of the name; or nothing.

    >>> turned("dazhixi"), turned("dazhi")
    (('xidazhi',), ())
    """
    direction = _direction(name)
    return (direction + name.removesuffix(direction),) if direction else ()


def may_be_one(one: str, other: str) -> bool:
    """Whether some spelling of one name may be a slip of some spelling of the other.

    >>> may_be_one("jiansheealt", "jianshedong"), may_be_one("jianshedong", "jianshexi"), may_be_one("pace", "heping")
    (True, False, True)
    >>> may_be_one("renmindong", "renminzhong"), may_be_one("jianshe", "jianshexi")
    (False, False)
    """
    if may_be_slip(one, other):
        return True
    translated = [
        (here, there) for here in spellings(one) for there in spellings(other) if (here, there) != (one, other)
    ]
    if translated and _directions_may_agree(one, other) and any(may_be_slip(here, there) for here, there in translated):
        return True
    return _is_slip_of_direction(one, other) or _is_slip_of_direction(other, one)


def _directions_may_agree(one: str, other: str) -> bool:
    """Whether two names have one direction, or a name without is no pinyin, so that it may have lost its own."""
    here, there = _direction(one), _direction(other)
    return here == there or (not (here and there) and not syllable_count(other if here else one))


def _is_slip_of_direction(name: str, directed: str) -> bool:
    """Whether a name is another one with the English word of its direction mistyped: "Jianshe Ealt Road"."""
    pairs = _with_english_direction(name, directed)
    stem = directed.removesuffix(_direction(directed))
    return any(OSA.distance(here, there, score_cutoff=1) == 1 for here, there in pairs) and not may_be_slip(name, stem)


def _with_english_direction(name: str, directed: str) -> Iterator[tuple[str, str]]:
    """Yield the spellings of a name without direction beside those of another with its direction in English."""
    direction = _direction(directed)
    if direction in ENGLISH_DIRECTIONS and not _direction(name):
        for there in spellings(directed):
            for word in ENGLISH_DIRECTIONS[direction]:
                yield from ((here, there.removesuffix(direction) + word) for here in spellings(name))


def _compared(one: str, other: str) -> Iterator[tuple[str, str]]:
    """Yield all spellings of two names that are compared."""
    yield from ((here, there) for here in spellings(one) for there in spellings(other))
    yield from _with_english_direction(one, other)
    yield from _with_english_direction(other, one)


def may_be_slip(one: str, other: str) -> bool:
    """Whether a name may be another one mistyped, where nothing else beside it could be meant.

    As `address.names` forgives typing errors; a letter left out of or added to a name of five as well; and where just
    one of the two is pinyin or a translation, so that the other is surely mistyped, a slip in its direction or a second
    one. Two proper names of Hong Kong are two. Names of other languages agree in their first letter and are long:
    Castle is no Cattle.

    >>> may_be_slip("jiah", "jiahe"), may_be_slip("jihe", "hehe"), may_be_slip("heping", "hepingxi")
    (True, False, False)
    >>> may_be_slip("renminodng", "renmindong"), may_be_slip("hepingx", "hepingxi"), may_be_slip("ruimag", "ruikang")
    (True, False, True)
    >>> may_be_slip("hingyip", "chongyip"), may_be_slip("station", "nation"), may_be_slip("castle", "cattle")
    (False, False, False)
    >>> may_be_slip("jinhai", "yinhai"), may_be_slip("jinhai", "tinhai")
    (False, True)
    """
    if is_joined(one) and is_joined(other):
        return False
    shorter, longer = sorted((one, other), key=len)
    proper_count = _is_proper(one) + _is_proper(other)
    if proper_count > 1 and one[0] != other[0]:
        return False  # 金海路 is no 银海路: nobody mistypes one name into another by its first letter
    if not proper_count:
        return len(shorter) >= SHORTEST_FOREIGN and one[0] == other[0] and is_typing_error(one, other)
    if is_typing_error(one, other):
        return True
    distance = OSA.distance(one, other, score_cutoff=MOST_ERRORS)
    if len(shorter) == SHORTEST_NAME and len(longer) == len(shorter) + 1:
        return distance == 1
    if proper_count > 1 or any(letter.isdigit() for letter in one + other):
        return False
    if _direction(one) and _direction(other):
        return False  # what is left of two directions is told apart by `is_typing_error`
    if distance > 1 and (len(shorter) < TWO_ERRORS_FROM or _direction(one) != _direction(other)):
        return False
    return distance <= MOST_ERRORS and not _is_near_undirected(one, other) and not _is_near_undirected(other, one)


def may_meet(one: str, other: str) -> bool:
    """Whether two names of roads with one number are to be compared, though none is mended into the other.

    >>> may_meet("liloongdong", "lilongdong"), may_meet("hebei", "hubei"), may_meet("dazhixi", "xidazhi")
    (True, False, True)
    """
    if one in turned(other) or other in turned(one):
        return True  # West Dazhi Street is 西大直街
    return holds(one, other) or (bool(syllable_count(one) or syllable_count(other)) and is_slip(one, other))


def holds(one: str, other: str) -> bool:
    """Whether one name begins or ends in the other: a locality stands before it, Central behind, 大 between.

    >>> holds("guichengnanhai", "nanhai"), holds("queensc", "queens"), holds("renmindong", "renmin")
    (True, True, False)
    """
    shorter, longer = sorted((one, other), key=len)
    if longer == shorter + "da":
        return True  # 南大街 is Nanda Street
    if len(shorter) < SHORTEST_NAME or not (longer.startswith(shorter) or longer.endswith(shorter)):
        return False
    more = longer.removesuffix(shorter) if longer.endswith(shorter) else longer.removeprefix(shorter)
    return more not in PINYIN_DIRECTIONS and more not in PINYIN_ORDINALS  # Renmin East Road is another one


def _is_proper(name: str) -> bool:
    return bool(syllable_count(name)) or name.startswith(_TRANSLATED)


def are_proper(one: str, other: str) -> bool:
    """Whether two names are both proper pinyin of equal length: Xinhua and Xinghua, Hebei and Hubei.

    One of them may be a slip for the other, or a road of its own. Only a crowd tells: see `repaired`.

    >>> are_proper("xinjian", "xinqian"), are_proper("ruimag", "ruikang")
    (True, False)
    """
    syllables = syllable_count(one)
    return bool(syllables) and syllables == syllable_count(other)


@lru_cache(maxsize=65536)
def _direction(name: str) -> str:
    return next((direction for direction in PINYIN_DIRECTIONS if name.endswith(direction)), "")


def _is_near_undirected(name: str, directed: str) -> bool:
    """Whether a spelling is as near to a name without its direction: `hepingx` may be Heping or Heping Xi."""
    direction = _direction(directed)
    return bool(direction) and OSA.distance(name, directed.removesuffix(direction), score_cutoff=1) <= 1


Slips = tuple[Ints, Ints]  # pairs of rows
NONE: Slips = (np.zeros(0, np.int64), np.zeros(0, np.int64))


def repaired(
    block: Ints, names: Ints, hanzi: Ints, records: Ints, words: Sequence[str], odd: Bools | None = None
) -> tuple[Ints, Slips]:
    """Return the name each row stands for, its own or the one it is a typing error of, and the pairs to compare.

    `records` says for how many independent records a row stands; 0 in `names` is no name, 0 in `hanzi` no Chinese
    spelling. `words` gives the letters of each number. Of the rows with one name one stands in the pairs.
    `odd` are rows whose names are spelled by other rules than pinyin: they may be any that begins or ends alike,
    and no slip is mended in them: comparing knows more of them than their letters.
    """
    entry, count = dense([block, names])
    first = first_of(entry, count)
    said = np.bincount(entry, weights=records, minlength=count).astype(np.int64)
    is_latin = np.bincount(entry, weights=hanzi == 0, minlength=count) > 0
    entries = _Entries(block[first], names[first], ranges_of(entry, count, hanzi)[1], said, words, is_latin)
    established = (entries.hanzi > 0) | (said > MOST_MISTYPED) | ((said > 1) & entries.are_names())
    left, right = _beside(entries)
    latin, chinese = _other_readings(entries, left, right)
    once = np.bincount(latin, minlength=count)[latin] == 1
    established[latin[once]] = True
    read_as = np.arange(count, dtype=np.int64)
    read_as[latin[once]] = chinese[once]
    is_odd = np.bincount(entry, weights=odd, minlength=count) > 0 if odd is not None else np.zeros(count, np.bool_)
    near, other = _near(entries, left, right)
    mended = ~(is_odd[near] | is_odd[other])
    stands_for = _slips(entries, established, read_as, near[mended], other[mended])
    is_asked = (is_odd[left] | is_odd[right]).tolist()
    pairs = zip(left.tolist(), right.tolist(), is_asked, strict=True)
    within = [at for at, (one, two, asked) in enumerate(pairs) if asked or entries.meet(one, two)]
    loose = [at for at, pair in enumerate(zip(near.tolist(), other.tolist(), strict=True)) if not entries.proper(*pair)]
    slips = first[np.r_[near[loose], latin, left[within]]], first[np.r_[other[loose], chinese, right[within]]]
    return entries.names[read_as[stands_for]][entry], slips  # Zhaoyagn is Zhaoyang, and Zhaoyang is 朝阳


@dataclass(frozen=True, slots=True)
class _Entries:
    """Distinct names of each block: its number, the name, a Chinese spelling (0: none), the records that say it.

    `words` gives the letters; `is_latin` tells of which names some row has no Chinese spelling.
    """

    block: Ints
    names: Ints
    hanzi: Ints
    records: Ints
    words: Sequence[str]
    is_latin: Bools

    def are_names(self) -> Bools:
        """Return which are names of the mainland or of Hong Kong; what is none, two vendors may mistype alike."""
        spelled = map(self.spelled, range(len(self.names)))
        return np.array([_is_proper(name) or is_joined(name) for name in spelled], np.bool_)

    def proper(self, one: int, other: int) -> bool:
        """Whether both are proper names, which no slip makes one for comparing."""
        return are_proper(self.spelled(one), self.spelled(other))

    def meet(self, one: int, other: int) -> bool:
        """Whether two names are to be compared."""
        return may_meet(self.spelled(one), self.spelled(other))

    def spellings(self, at: int) -> tuple[str, ...]:
        """Return how a name may be spelled; where some row has it in Latin letters also with its direction first."""
        name = self.spelled(at)
        return (*spellings(name), *(turned(name) if self.is_latin[at] else ()))

    def spelled(self, at: int) -> str:
        """Return the letters of a name."""
        return self.words[int(self.names[at])]


def _beside(entries: _Entries) -> tuple[Ints, Ints]:
    """Return the pairs of names in one block that begin or end alike."""
    shared, count = dense([entries.block])
    crowded = (np.bincount(shared, minlength=count) > 1)[shared] & (entries.names > 0)
    rows = np.flatnonzero(crowded)
    if not len(rows):
        return rows, rows
    every = [(row, spelling) for row in rows.tolist() for spelling in entries.spellings(row)]
    rows, spelled = np.array([row for row, _ in every], np.int64), [spelling for _, spelling in every]
    found: list[Ints] = []
    for affixes in ([word[:AFFIX_LETTERS] for word in spelled], [word[-AFFIX_LETTERS:] for word in spelled]):
        key, size = dense([shared[rows], _numbered(affixes)])
        a, b = pairs_within(key, PAIR_LIMIT)
        crowd = np.flatnonzero((np.bincount(key, minlength=size) > PAIR_LIMIT)[key])
        c, d = _sharing_a_deletion(crowd, shared[rows], spelled)
        found.append(np.stack([rows[np.r_[a, c]], rows[np.r_[b, d]]]))
    a, b = np.unique(np.sort(np.concatenate(found, axis=1), axis=0), axis=1)
    return a[a != b], b[a != b]


def _other_readings(entries: _Entries, left: Ints, right: Ints) -> tuple[Ints, Ints]:
    """Return the pairs of a Latin name and a Chinese one that it may be another reading of."""
    mixed = (entries.hanzi[left] > 0) != (entries.hanzi[right] > 0)
    a, b = left[mixed], right[mixed]
    chinese = np.where(entries.hanzi[a] > 0, a, b)
    latin = np.where(entries.hanzi[a] > 0, b, a)
    fits = [
        at
        for at, (one, other) in enumerate(zip(latin.tolist(), chinese.tolist(), strict=True))
        if may_read(entries.words[int(entries.hanzi[other])], entries.spelled(one))
    ]
    return latin[fits], chinese[fits]


def _near(entries: _Entries, left: Ints, right: Ints) -> tuple[Ints, Ints]:
    """Return those of the pairs of which one name may be a slip of the other."""
    if not len(left):
        return left, right
    pairs = zip(left.tolist(), right.tolist(), strict=True)
    names = [(entries.spelled(one), entries.spelled(other)) for one, other in pairs]
    spelled = [(at, *pair) for at, (one, other) in enumerate(names) for pair in _compared(one, other)]
    here, there = [one for _, one, _ in spelled], [other for _, _, other in spelled]
    distance = process.cpdist(here, there, scorer=OSA.distance, score_cutoff=MOST_ERRORS)
    near = list(dict.fromkeys(spelled[at][0] for at in np.flatnonzero(distance <= MOST_ERRORS).tolist()))
    close = [at for at in near if may_be_one(*names[at])]
    return left[close], right[close]


def _slips(entries: _Entries, established: Bools, read_as: Ints, left: Ints, right: Ints) -> Ints:
    """Return which entry each entry stands for, typing errors mended; `read_as` has the Chinese name of each."""
    count = len(entries.names)
    crowded = np.maximum(entries.records[left], entries.records[right]) >= CROWD
    loose = ~(established[left] & established[right])
    close = [
        at
        for at in np.flatnonzero(loose).tolist()
        if crowded[at] or not are_proper(entries.spelled(left[at]), entries.spelled(right[at]))
    ]
    if not close:
        return np.arange(count, dtype=np.int64)
    meant = np.unique(np.stack([read_as[left[close]], read_as[right[close]]]), axis=1)
    return _decide(count, established, meant[0], meant[1], entries.names, entries.words)


def _numbered(words: Sequence[str]) -> Ints:
    ids: dict[str, int] = {}
    return np.array([ids.setdefault(word, len(ids)) for word in words], np.int64)


def _sharing_a_deletion(rows: Ints, block: Ints, spelled: Sequence[str]) -> tuple[Ints, Ints]:
    """Return pairs of a crowd that are equal once at most one letter of each is left out."""
    members: dict[tuple[int, str], list[int]] = {}
    for row in rows.tolist():
        word = spelled[row]
        for rest in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            members.setdefault((int(block[row]), rest), []).append(row)
    pairs = {(a, b) for group in members.values() for at, a in enumerate(group) for b in group[at + 1 :]}
    table = np.array(sorted(pairs), np.int64).reshape(-1, 2)
    return table[:, 0], table[:, 1]


def _decide(count: int, established: Bools, left: Ints, right: Ints, names: Ints, words: Sequence[str]) -> Ints:
    """Return which entry each entry stands for."""
    source, target = np.r_[left, right], np.r_[right, left]
    loose = ~established[source]
    source, target = source[loose], target[loose]
    stands_for = np.arange(count, dtype=np.int64)
    to_established = established[target]
    firm_source, firm_target = source[to_established], target[to_established]
    firm_count = np.bincount(firm_source, minlength=count)
    only = firm_count[firm_source] == 1
    stands_for[firm_source[only]] = firm_target[only]
    # Two lone spellings that have nobody but each other are one name: the first in the alphabet, whoever came first.
    lone_source, lone_target = source[~to_established], target[~to_established]
    degree = np.bincount(lone_source, minlength=count) + firm_count
    mutual = np.flatnonzero((degree[lone_source] == 1) & (degree[lone_target] == 1))
    for one, other in zip(lone_source[mutual].tolist(), lone_target[mutual].tolist(), strict=True):
        if words[names[other]] < words[names[one]]:
            stands_for[one] = other
    return stands_for
