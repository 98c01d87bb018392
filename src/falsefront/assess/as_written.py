"""Names of places as pages write them: a gazetteer has one spelling of each, and a reading simplified characters."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import forms, values
from falsefront.address.reading import Reading
from falsefront.text.folding import fold, visible
from falsefront.text.hanzi import HAN, simplified

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
CACHED: Final = 4_096  # words that are folded: those of a city come again and again
_SEPARATED: Final = ", "
_MOST_LETTERS: Final = 5  # of a name that is written in capitals because it is short for others
_ZONES: Final = forms("abroad.area")
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff .'’-]+")  # not letters that look like them
_ALIKE: Final = ("市", "省")
# v in pinyin, which no town abroad is in, and letters that no accent is taken off: Łódź is Lodz
_LETTERS: Final = str.maketrans("üÜłŁøØ", "uUlLoO")
_DOORS: Final = str.maketrans("层", "楼")  # a headline counts floors by 层, where most count them by 楼


def names_as_written(names: str, readings: Sequence[Reading]) -> str:
    """Return names in Latin letters, commas between them, each with the accents that one of these pages gives it.

    What no page writes so stays as it is, and so does what pages write in capitals alone.
    """
    return _SEPARATED.join(_as_written(name, readings) for name in names.split(_SEPARATED))


def _as_written(name: str, readings: Sequence[Reading]) -> str:
    wanted = [_plain(word[0]) for word in _WORD.finditer(name)]
    if not wanted or not name.isascii() or any(char.isdigit() for char in name):
        return name
    texts = [visible(reading.raw) for reading in readings]
    accented = (said for text in texts if not text.isascii() for said in _written(wanted, text) if said != name)
    if (found := next(accented, None)) is not None:
        return found
    if any(name in text for text in texts):
        return name
    return next((said for text in texts for said in _written(wanted, text)), name)  # ELY, which a page calls Ely


def in_capitals(names: str, readings: Sequence[Reading]) -> str:
    """Return names with the short ones in capitals that pages write so among other words: HK and MIDC, no Hk and Midc.

    >>> in_capitals("Midc, Bhosari", [Reading(raw="D-44, MIDC, Bhosari, Pune")])
    'MIDC, Bhosari'
    >>> in_capitals("Ely", [Reading(raw="9 FERN ROAD, ELY")])
    'Ely'
    """
    texts = [visible(reading.raw) for reading in readings]
    return _SEPARATED.join(_in_capitals(name, texts) for name in names.split(_SEPARATED))


def _in_capitals(name: str, texts: Sequence[str]) -> str:
    if len(name) > _MOST_LETTERS or not (name.isascii() and name.isalpha()) or any(name in text for text in texts):
        return name
    written = re.compile(rf"(?<!\w){name.upper()}(?!\w)")
    return name.upper() if any(written.search(text) and not text.isupper() for text in texts) else name


def with_their_words(areas: str, readings: Sequence[Reading]) -> str:
    """Return zones with the words that a page has for what they are, where a reading has one in short for them.

    >>> with_their_words("Bahar Osb", [Reading(raw="Bahar Sanayi Sitesi A3 Blok No: 27, Bornova/İzmir")])
    'Bahar Sanayi Sitesi'
    """
    return _SEPARATED.join(_with_its_words(area, readings) for area in areas.split(_SEPARATED))


def _with_its_words(area: str, readings: Sequence[Reading]) -> str:
    stem, _, kind = area.rpartition(" ")
    said = _said_for(kind.casefold()) if stem else ()
    if not said:
        return area
    written = re.compile(rf"(?<!\w){re.escape(stem)}\s+(?:{'|'.join(map(re.escape, said))})(?!\w)", re.IGNORECASE)
    texts = [visible(reading.raw) for reading in readings]
    if any(area.casefold() in text.casefold() for text in texts):
        return area
    return next((found[0] for text in texts if (found := written.search(text))), area)


@lru_cache(maxsize=CACHED)
def _said_for(kind: str) -> tuple[str, ...]:
    """Return the phrases that are read as one word for a kind of zone, the longest first: sanayi sitesi for OSB."""
    if kind not in _ZONES:
        return ()
    return tuple(sorted((said for said, short in values("abroad.phrase").items() if short == kind), key=len)[::-1])


def _written(wanted: Sequence[str], text: str) -> Iterator[str]:
    """Give what stands where these words stand side by side in a text; not what is in capitals or other letters."""
    words = list(_WORD.finditer(text))
    for at in range(len(words) - len(wanted) + 1):
        some = words[at : at + len(wanted)]
        said = text[some[0].start() : some[-1].end()]
        if _LATIN.fullmatch(said) and not said.isupper() and [_plain(word[0]) for word in some] == list(wanted):
            yield said


@lru_cache(maxsize=CACHED)
def _plain(word: str) -> str:
    return fold(word.translate(_LETTERS)).text.casefold()


def in_their_characters(parts: Sequence[str], readings: Iterable[Reading]) -> list[str]:
    """Return parts of a place, in simplified characters, in the traditional ones of the pages that name it.

    They stay as they are where a page has simplified characters, and where one of them stands on no page so.

    >>> in_their_characters(["香港", "轩尼诗道388号"], [Reading(raw="香港灣仔軒尼詩道388號12樓")])
    ['香港', '軒尼詩道388號']
    """
    texts = [visible(reading.raw) for reading in readings if HAN.search(reading.raw)]
    if any(simplified(text) == text for text in texts):
        return list(parts)
    found = [in_its_characters(part, texts) or in_its_characters(part.translate(_DOORS), texts) for part in parts]
    return [part for part in found if part is not None] if None not in found else list(parts)


def in_its_characters(part: str, texts: Iterable[str]) -> str | None:
    """Return a part in simplified characters in those of the first text that has it; None where none has.

    The word for a city or a province may be missing there: it is written alike in both. A space before a number or a
    name parts nothing in Chinese.

    >>> in_its_characters("丰业街12号", ["香港柴灣豐業街 12號"])
    '豐業街12號'
    """
    wanted = simplified(part)
    said_as = [(wanted, "")]
    if wanted.endswith(_ALIKE):
        said_as.append((wanted[:-1], wanted[-1]))
    for text in (way for each in texts for way in (each, "".join(each.split()))):
        plain = simplified(text)
        for said, word in said_as:
            at = plain.find(said)
            if at >= 0:
                return text[at : at + len(said)] + word
    return None
