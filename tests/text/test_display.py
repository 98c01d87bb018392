"""What reaches a terminal, a log or a line of JSON: one line, with nothing in it that moves a cursor."""

import json
import re
import sys
import unicodedata

import pytest

from falsefront.text.display import escaped, printable, said_by_others
from falsefront.text.invisible import INVISIBLE

HOSTILE = (
    "Lab\x1b[31m ware\x1b]8;;http://x.example/\x1b\\ \x07\x00",
    "C1 \x9b31m \x9d \x85 next line",
    "two\r\nlines\u2028and\u2029more\x0b\x0c",
    "bidi \u202egnirts\u2066\u2069\u200e",
    "zero\u200bwidth\u2060\ufeff\u00ad",
    "hidden \u3164\u115f\u034f\ufe0f\U000e0041\U000e0101",
    "half a pair \ud800 and \udfff",
)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_printable_text_is_one_line_that_shows_all_of_itself(text: str) -> None:
    shown = printable(text)
    assert shown.splitlines() == [shown]
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    shown.encode()


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_escaped_json_is_one_plain_line_with_the_same_values(text: str) -> None:
    line = escaped(json.dumps({"name": text, text: 1}, ensure_ascii=False))
    assert line.splitlines() == [line]
    assert printable(line) == line
    line.encode()
    assert json.loads(line) == {"name": text, text: 1}


def test_ordinary_writing_is_left_as_it_is() -> None:
    for text in ("榛砚花园3号楼", "Äpfel & Söhne, 12–14", "Ёлка (№ 5)", "[/b] =1+1 %s {0}"):
        assert printable(text) == escaped(text) == text


def test_no_character_that_shows_as_nothing_or_moves_anything_stands_among_plain_ones() -> None:
    unseen = re.compile(f"[{INVISIBLE}\u2028\u2029\ufff9-\ufffb\x00-\x1f\x7f-\x9f\ud800-\udfff]")
    for char in filter(unseen.match, map(chr, range(sys.maxunicode + 1))):
        assert char not in printable(char) + escaped(char)


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_what_another_program_says_is_short_and_moves_no_cursor(text: str) -> None:
    assert said_by_others(text).isprintable()
    assert len(said_by_others(text * 100)) == 200
