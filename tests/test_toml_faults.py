"""What is wrong with a TOML text, in plain words and on its line: all that can be told apart."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falsefront.toml_faults import UNREADABLE, read

GOOD = """\
[desk]
name = "x"
[[site]]
start = ["a"]
every = "6h"
[site.fields]
vendor = ".c"
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ('start = ["a"]', 'start = ["a"', 4, "not closed with ]"),
        ('start = ["a"]', 'start = [\n"a",\n"b"', 4, "not closed with ]"),
        ('vendor = ".c"', 'vendor = [".c"', 7, "not closed with ]"),
        ('start = ["a"]', 'start = ["a" "b"]', 4, "stands a comma"),
        ('start = ["a"]', 'start = [\n"a"\n"b"\n]', 6, "stands a comma"),
        ('start = ["a"]', 'start = ["a]', 4, 'close it with "'),
        ('name = "x"', 'name = x"', 2, "text belongs in double quotes"),
        ('"6h"', "six", 5, "text belongs in double quotes"),
        ('"6h"', "6h", 5, "text belongs in double quotes"),
        ('"6h"', "", 5, "no value after the ="),
        ('"6h"', "True", 5, "small letters"),
        ('"6h"', "“6h”", 5, "write it straight"),
        ('"6h"', '"6\x01h"', 5, "invisible character"),
        ('"6h"', '"C:\\Users"', 5, "single quotes"),
        ('"6h"', '"""6h\nand\nmore', 5, "is not closed"),
        ('every = "6h"', 'every "6h"', 5, "needs = and a value"),
        ('every = "6h"', 'every: "6h"', 5, "needs = and a value"),
        ('every = "6h"', 'every now = "6h"', 5, "several words"),
        ('every = "6h"', 'évery = "6h"', 5, "a to z"),
        ('every = "6h"', 'every = "6h"\nevery = "7h"', 6, "every stands twice"),
        ('vendor = ".c"', 'min = {\n a = 1 }', 7, "on one line"),
        ("[site.fields]", "[site.fields", 6, "between [ and ]"),
        ("[[site]]", "[[site]", 3, "between [[ and ]]"),
        ("[[site]]", "[desk]", 3, "desk stands twice"),
        ('vendor = ".c"', 'vendor = ".c"\n[site]', 8, "write [[site]]"),
    ],
)  # fmt: skip
def test_each_fault_is_told_in_plain_words_on_its_line(old: str, new: str, line: int, words: str) -> None:
    text = GOOD.replace(old, new)
    with pytest.raises(tomllib.TOMLDecodeError):
        tomllib.loads(text)
    ((found, said),) = read(text).faults
    assert (found, words in said) == (line, True), said


def test_several_faults_are_told_and_what_stands_between_them_is_read() -> None:
    found = read(GOOD.replace('"x"', "x").replace('["a"]', '[\n"a"\n"b"\n]').replace('"6h"', "6h"))
    assert [line for line, _ in found.faults] == [2, 6, 8]
    assert found.table == {
        "desk": {"name": UNREADABLE},
        "site": [{"start": UNREADABLE, "every": UNREADABLE, "fields": {"vendor": ".c"}}],
    }
    assert len(found.text.splitlines()) == len(GOOD.splitlines()) + 3


def test_a_good_text_has_no_fault() -> None:
    assert (read(GOOD).table, read(GOOD).faults) == (tomllib.loads(GOOD), ())


@given(st.text(alphabet="ab=[]{}\"'\\#,. \n1"))
def test_no_text_stops_it(text: str) -> None:
    found = read(text)
    assert (found.table is None) <= bool(found.faults)
    assert all(1 <= line <= max(1, len(text.splitlines())) for line, _ in found.faults)


def test_lists_within_lists_without_end_are_a_fault_like_others() -> None:
    assert "without end" in read("a = " + "[" * 5_000).faults[0][1]
