"""Chinese names in the letters of Taiwan's older systems: Wade-Giles without its marks, MPS2, and mixtures of them.

Rules of the systems, as Wikipedia's comparison of romanisations has them. 中鋼 may be Chung Kang, 瑞光 Ruey Kuang.
"""

from functools import lru_cache
from itertools import product

from falsefront.text.hanzi import syllables_of

# Initials of Hanyu pinyin and what else stands for them; the first that fits is taken.
_INITIALS = (
    ("zh", ("ch", "j", "jh")), ("ch", ("ch",)), ("sh", ("sh",)), ("b", ("p", "b")), ("d", ("t", "d")),
    ("g", ("k", "g")), ("j", ("ch", "j")), ("q", ("ch", "c")), ("x", ("hs", "sh", "s")), ("r", ("j", "r")),
    ("z", ("ts", "tz")), ("c", ("ts",)), ("p", ("p",)), ("m", ("m",)), ("f", ("f",)), ("t", ("t",)), ("n", ("n",)),
    ("l", ("l",)), ("k", ("k",)), ("h", ("h",)), ("s", ("s",)), ("y", ("y",)), ("w", ("w",)), ("", ("",)),
)  # fmt: skip
_FINALS = {
    "ong": ("ung", "ong"), "ian": ("ien", "ian"), "uo": ("uo", "o"), "e": ("e", "o", "eh"), "ui": ("ui", "uei", "uey"),
    "iu": ("iu", "iou"), "ie": ("ieh", "ie"), "ue": ("ueh", "ue"), "ve": ("ueh", "ve"), "uang": ("uang", "wang"),
    "uan": ("uan", "wan"), "ua": ("ua", "wa"), "iong": ("iung", "iong"), "v": ("u", "yu"), "van": ("uan",),
    "uai": ("uai", "wai"), "ei": ("ei", "ey"), "ai": ("ai", "ay"), "iao": ("iao", "iau"), "ao": ("ao", "au"),
}  # fmt: skip
# Syllables whose vowel stands alone.
_WHOLE = {
    "zhi": ("chih", "jhih", "jr"), "chi": ("chih",), "shi": ("shih", "shr"), "ri": ("jih", "rih"),
    "zi": ("tzu", "tz", "tsz", "tze"), "ci": ("tzu", "tsu"), "si": ("ssu", "szu", "sze"), "yi": ("i", "yi"),
    "yan": ("yen", "yan"), "ye": ("yeh", "ye"), "you": ("yu", "yo", "you"), "er": ("erh", "er"), "ge": ("ko", "ke"),
    "yong": ("yung", "yong"), "yuan": ("yuan",), "yue": ("yueh",),
}  # fmt: skip


@lru_cache(maxsize=4096)
def may_be_romanised(hanzi: str, key: str) -> bool:
    """Whether joined letters can be the characters in one of the older systems.

    >>> may_be_romanised("中钢", "chungkang"), may_be_romanised("瑞光", "rueykuang"), may_be_romanised("中钢", "lihsin")
    (True, True, False)
    """
    ends = {0}
    for syllable in syllables_of(hanzi):
        ends = {at + len(form) for at in ends for form in _forms(syllable) if key.startswith(form, at)}
        if not ends:
            return False
    return len(key) in ends


@lru_cache(maxsize=512)
def _forms(syllable: str) -> tuple[str, ...]:
    if syllable in _WHOLE:
        return _WHOLE[syllable]
    initial, written = next(one for one in _INITIALS if syllable.startswith(one[0]))
    final = syllable[len(initial) :]
    return tuple(first + rest for first, rest in product(written, _FINALS.get(final, (final,))))
