"""Whether a word in Latin letters is a word or a name at all: what is none, and one letter from one, is a slip.

The table is a Bloom filter over 400,000 words and names of six letters and more: it never denies one that it has, and
takes some two of a hundred others for one. So a slip may go unseen, and hardly any name is taken for a slip. It is read
when a slip is first looked for.
"""

import unicodedata
from functools import cache
from pathlib import Path
from zlib import crc32

_TABLE = Path(__file__).parents[1] / "data" / "known_words.bin"
BITS = 1 << 22
LEAST = 6  # letters; of shorter ones every second slip is another word
_HASHES = 6
_OTHER = 0x9E3779B9  # where the second hash begins


def is_known_word(word: str) -> bool:
    """Whether a word as `folded_word` leaves it is one, or a name of a person or place.

    >>> [is_known_word(word) for word in ("washington", "amphithetre", "beachwood", "beechwood")]
    [True, False, True, True]
    """
    table = _table()
    return all(table[at >> 3] >> (at & 7) & 1 for at in places_of(word))


def folded_word(word: str) -> str | None:
    """Return a word in small letters without accents; None where other signs than Latin letters stand in it.

    >>> folded_word("Über"), folded_word("d'Or"), folded_word("улица")
    ('uber', None, None)
    """
    if not word.isascii():
        word = "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))
    return word.lower() if word.isascii() and word.isalpha() else None


def places_of(word: str) -> tuple[int, ...]:
    """Return the bits of a word in the table."""
    said = word.encode()
    first, step = crc32(said), crc32(said, _OTHER) | 1
    return tuple((first + at * step) % BITS for at in range(_HASHES))


@cache
def _table() -> bytes:
    return _TABLE.read_bytes()
