"""What reaches a terminal, a log or a line of JSON: one line, with nothing in it that moves a cursor."""

import json
import unicodedata

import pytest

from falsefront.text.display import escaped, printable, said_by_others

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


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
def test_what_another_program_says_is_short_and_moves_no_cursor(text: str) -> None:
    assert said_by_others(text).isprintable()
    assert len(said_by_others(text * 100)) == 200
