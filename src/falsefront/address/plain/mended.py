"""Texts of an address as they were meant: other encodings, other separators, counters or a country alone in Han.

UTF-8 that was read as windows-1252 ("Nguyá»…n TrÃ£i") is what it was written as; bytes that windows-1252 has no letter
for are often lost on the way. "4丁目15-3 Nishi Shinjuku" is 4-chome 15-3. Letters set apart, full stops, numerals,
countries and roads run together with a city have modules of their own.
"""

import re
from typing import Final

from falsefront.address.plain import firm_forms, offices, roads_of_two
from falsefront.address.plain.blanks import with_plain_blanks
from falsefront.address.plain.commas_left_out import before_country, behind_counted_part, behind_town, with_commas
from falsefront.address.plain.country_in_han import country_in_letters
from falsefront.address.plain.full_stops import parted_by_stops
from falsefront.address.plain.glued_kinds import kinds_apart
from falsefront.address.plain.glued_stops import stops_apart
from falsefront.address.plain.han_numerals import numerals_written_out
from falsefront.address.plain.humps import humps_apart
from falsefront.address.plain.letter_spaced import closed_up_characters, may_be_letter_spaced
from falsefront.address.plain.other_encoding import BYTES
from falsefront.address.plain.spaces_left_out import spaced

_C1: Final = range(0x80, 0xC0)  # bytes that follow another in UTF-8
_LETTERS: Final = {letter: code for letter, code in BYTES.items() if code in _C1}
_FOLLOWING: Final = "[" + "".join(map(re.escape, _LETTERS)) + "]"
_READ_AS: Final = re.compile(f"[\u00c2-\u00df]{_FOLLOWING}|[\u00e0-\u00ef]{_FOLLOWING}{{2}}")
_OWN: Final = re.compile("[\u00c0-\u00ff]")
_VIETNAMESE: Final = re.compile("[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1eff]")
# What is left of a letter of Vietnamese whose last byte is none of windows-1252, and the usual one of those it may be.
_LOST: Final = (("\u00e1\u00bb", "ờ"), ("\u00c4", "Đ"), ("\u00c3", "Á"))
_COUNTERS: Final = re.compile("\\d(?:丁目|番地?|号室?|階)")
_JAPANESE: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_COUNTING: Final = frozenset("丁目番地号室階の")
_STEPS: Final = (
    (re.compile("(?<=\\d)丁目 ?"), "-chome "), (re.compile("(?<=\\d)(?:番地?の?|号の?|の)(?=\\d)"), "-"),
    (re.compile("(\\d+)号室"), r" Room \1 "), (re.compile("(\\d+)階"), r" \1F "),
    (re.compile("(?<=\\d)(?:番地?|号)"), " "),
)  # fmt: skip
_LEAST_LATIN: Final = 6  # letters of a text that is in Latin letters but for its counters
_LATIN: Final = re.compile("[A-Za-z]")
# Latin words with characters behind or before them at an end of the text.
_MAY_NAME: Final = re.compile("(?:^[^A-Za-z0-9]{2,18}[ ,:(-]*[A-Za-z0-9])|(?:[A-Za-z0-9][^A-Za-z0-9]{2,16}$)")


def mended(text: str) -> str:
    """Return a text as it was written; most as they are.

    >>> mended("123 Nguyá»…n TrÃ£i"), mended("12 Rue de l’Église, Orléans")
    ('123 Nguyễn Trãi', '12 Rue de l’Église, Orléans')
    >>> mended("4丁目15番3号 Nishi Shinjuku"), mended("東京都新宿区西新宿4丁目15番3号")
    ('4-chome 15-3 Nishi Shinjuku', '東京都新宿区西新宿4丁目15番3号')
    """
    text = with_plain_blanks(text)
    text = firm_forms.parted(offices.parted(stops_apart(kinds_apart(roads_of_two.joined(humps_apart(spaced(text)))))))
    text = with_commas(parted_by_stops(text)) if "," not in text else behind_town(before_country(text))
    if text.isascii():
        return text
    if may_be_letter_spaced(text):
        text = closed_up_characters(text)
    if _READ_AS.search(text) is not None:
        text = _as_written(text)
    if _COUNTERS.search(text) is not None:
        text = _in_letters(text)
    text = behind_counted_part(numerals_written_out(text)).replace("#之", "号之")
    return country_in_letters(text) if _MAY_NAME.search(text) is not None else text


def _as_written(text: str) -> str:
    found, rest = _READ_AS.sub(_decoded, text), _READ_AS.sub("", text)
    for lost, letter in _LOST if _VIETNAMESE.search(found) else ():
        found, rest = found.replace(lost, letter), rest.replace(lost, "")
    return text if _OWN.search(rest) or "\ufffd" in found else found


def _decoded(match: re.Match[str]) -> str:
    return bytes(_LETTERS.get(letter, ord(letter)) for letter in match[0]).decode("utf-8", "replace")


def _in_letters(text: str) -> str:
    if len(_LATIN.findall(text)) < _LEAST_LATIN or not _COUNTING.issuperset(_JAPANESE.findall(text)):
        return text
    if "丁目" not in text and "番" not in text:
        return text
    for pattern, instead in _STEPS:
        text = pattern.sub(instead, text)
    return " ".join(text.split())
