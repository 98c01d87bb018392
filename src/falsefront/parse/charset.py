"""Which set bytes are in, told by what a text of each is full of: for pages that declare none, or a wrong one."""

import re
from itertools import pairwise
from typing import Final, NamedTuple


class _Tongue(NamedTuple):
    """What the texts of one set are full of, and a misreading is not."""

    codec: str
    pieces: frozenset[str]
    size: int  # characters of a piece: one where each is a word, two where each is a letter


def _words(codec: str, pieces: str) -> _Tongue:
    return _Tongue(codec, frozenset(pieces), 1)


def _letters(codec: str, pieces: str) -> _Tongue:
    return _Tongue(codec, frozenset(pieces.split()), 2)


_KANA: Final = "のにはをたがでてとしれさあるいなアインスル会社"
_CYRILLIC: Final = (
    "ст но то на ен ов ни ра во ко по ро ре ос ли го ер ка ло ор пр ес та ал ел ть не ва ти ан ом от ки ск ле ол ом ые"
    " ий ия ая ог ам ат ит ен ет ла ри де до ви ий ро ся да за"
)
_TONGUES: Final = (
    _words("gb18030", "的一是在有和公司地址电话产品联系我们了不人中大为上个国"),
    _words("big5hkscs", "的一是在有和公司地址電話產品聯絡我們了不人中大為上個國"),
    _words("cp932", _KANA),
    _words("euc_jp", _KANA),
    _words("cp949", "이다는의에을를가한고지로서사기주소전화"),
    _letters("cp1251", _CYRILLIC),
    _letters("koi8_u", _CYRILLIC),
    _letters(
        "cp1253",
        "ου αι το ει ος τη ης κα τα να στ ρο αν με ων ία εί ια ις τι ερ ρα πο ον απ οι λο σε"
        " σι εν λα μα κο πα αρ πρ ας τρ ολ λι ρι ικ ές ει ρε ορ ού ιο νο υν ατ ασ ησ δι μι εσ ντ λη κή τα ση ού δο",
    ),
)
_NEAR: Final = {"koi8_r": "koi8_u", "iso8859_7": "cp1253"}  # one reading in what is looked at
_TIMES_BETTER: Final = 4.0
_FEWEST: Final = 0.12  # share of the pieces beyond ASCII
# Different pieces that overrule what a page declares: 石家庄 alone in GB 2312 has one of Japanese, 邢台 two of Russian.
_FEWEST_DIFFERENT: Final = 4

# Letters beyond ASCII that stand beside plain ones, language by language; the first is what is taken for granted.
_MARKS: Final = "’‘“”–—…€®™©°·«»²ºª\xa0"
_LATIN: Final = (
    ("cp1252", "àâäçéèêëîïìíôöòóõùûüúñßåæøœÿáãÀÂÄÇÉÈÊËÎÏÍÔÖÓÕÙÛÜÚÑÅÆØŒÁÃ"),
    ("cp1252", "áéíóúýþæöðÁÉÍÓÚÝÞÆÖÐ"),  # Icelandic
    ("cp1254", "ıİşŞğĞçÇöÖüÜâîûÂÎ"),
    ("cp1250", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"),
    ("iso8859_2", "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"),
    ("cp1250", "áčďéěíňóřšťúůýžäľĺôŕÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽ"),
    ("iso8859_2", "áčďéěíňóřšťúůýžäľĺôŕÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽ"),
    ("cp1250", "áéíóöőúüűÁÉÍÓÖŐÚÜŰ"),
    ("cp1250", "ăâîşţĂÂÎŞŢ"),
)
_LATIN_CODECS: Final = frozenset(codec for codec, _ in _LATIN)
_BESIDE_PLAIN: Final = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f]|[^\x00-\x7f](?=[A-Za-z])")
_FEWEST_BESIDE: Final = 6
_ALL_BUT_A_FEW: Final = 0.97
_TOO_MANY_STRANGE: Final = 0.9

_LOOKED_AT: Final = 300_000  # bytes of a page
_SAMPLE: Final = 20_000  # bytes of its text
_BEYOND: Final = re.compile(r"[^\x00-\x7f]{2,}")
_LONG_RUN: Final = re.compile(rb"[\x80-\xff]{4,}")
_PLAIN: Final = bytes(range(128))
_FEW_IN_RUNS: Final = 0.3
_FEW_BAD: Final = 0.03  # share of what is beyond ASCII


class Sample:
    """What a page says beyond ASCII."""

    def __init__(self, body: bytes) -> None:
        pieces = [piece for piece in re.split(rb"[<>]", body[:_LOOKED_AT]) if not piece.isascii()]
        self._bytes = b"\n".join(pieces)[:_SAMPLE]

    @property
    def is_latin(self) -> bool:
        """Whether letters beyond ASCII stand singly between plain ones."""
        high = len(self._bytes.translate(None, _PLAIN))
        return sum(map(len, _LONG_RUN.findall(self._bytes))) < _FEW_IN_RUNS * high

    def read(self, codec: str) -> str:
        """Return the text in a set of characters, nothing where more than a few bytes are not in that."""
        text = self._bytes.decode(codec, "replace")
        bad = text.count("\ufffd")
        return "" if bad > 1 and bad > _FEW_BAD * sum(char > "\x7f" for char in text) else text


def guessed(sample: Sample, declared: str | None = None) -> str | None:
    """Return the set that bytes are in for certain, None where none stands out or it is the declared one.

    A declared one is overruled only by one that fits several times as well, by more than a name or two: read as another
    set, bytes that fit two are other words.
    """
    is_latin = sample.is_latin
    fits = {each.codec: _fits(sample, each) for each in _TONGUES if each.size == 1 or not is_latin}
    best = max(fits, key=lambda codec: fits[codec])
    named = _NEAR.get(declared or "", declared)
    if fits[best].share >= _FEWEST:
        is_better = best != named and fits[best].share > _TIMES_BETTER * fits.get(named or "", _NONE).share
        is_enough = declared in (None, *_LATIN_CODECS) or fits[best].different >= _FEWEST_DIFFERENT
        return best if is_better and is_enough else None
    if not is_latin or declared not in (None, *_LATIN_CODECS):
        return None
    found = _latin(sample, declared or "cp1252")
    return None if found == declared else found


class _Fit(NamedTuple):
    """How well a text read in a set is one of its tongue."""

    share: float  # of all pieces
    different: int  # pieces of the tongue that stand in it


_NONE: Final = _Fit(0.0, 0)


def _fits(sample: Sample, tongue: _Tongue) -> _Fit:
    runs = _BEYOND.findall(sample.read(tongue.codec))
    if tongue.size == 1:
        pieces = [char for run in runs for char in run if char > "\u2e80"]
        no_words = 0
    else:
        pairs = [a + b for run in runs for a, b in pairwise(run)]
        pieces, no_words = [pair.lower() for pair in pairs], sum(map(_is_no_word, pairs))
    if not pieces:
        return _NONE
    fitting = [piece for piece in pieces if piece in tongue.pieces]
    return _Fit((len(fitting) - no_words) / len(pieces), len(set(fitting)))


def _is_no_word(pair: str) -> bool:
    """Whether two characters stand side by side in no word: a small letter before a capital, signs and letters."""
    return (pair[0].islower() and pair[1].isupper()) or not pair.isalpha()


def _latin(sample: Sample, declared: str) -> str:
    """Return the set whose language has all the letters beside plain ones, `declared` where that has most of them."""
    shares: dict[str, float] = {}
    for codec, letters in _LATIN:
        beside = _BESIDE_PLAIN.findall(sample.read(codec))
        fits = sum(char in letters or char in _MARKS for char in beside)
        share = fits / len(beside) if len(beside) >= _FEWEST_BESIDE else 0.0
        shares[codec] = max(share, shares.get(codec, 0.0))
    best = max(shares, key=lambda codec: shares[codec])
    is_better = shares[best] >= _ALL_BUT_A_FEW and shares.get(declared, 0.0) < _TOO_MANY_STRANGE
    return best if is_better else declared
