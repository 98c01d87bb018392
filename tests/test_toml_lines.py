"""On which line each key of a TOML file stands, however it is written."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from falsefront.toml_lines import key_lines, opening_line

TEXT = '''\
# """ in a comment begins nothing
top = "[x]"   # nor does [this]
[desk]
name = """
[not]
a = "table"
"""
'quoted key' = 'C:\\'

[[site]]
start = [
  "a", # ]
  "b, c",

  ["d"],
]
expect.min = 1
[site.fields]
"price" = 'x' # y
[[site]]
inline = { a = 1, "b c" = [2, { d = 3 }] }
last = 1
'''


def test_every_key_header_and_list_element_has_its_line() -> None:
    assert key_lines(TEXT) == {
        ("top",): 2,
        ("desk",): 3,
        ("desk", "name"): 4,
        ("desk", "quoted key"): 8,
        ("site",): 10,
        ("site", 0): 10,
        ("site", 0, "start"): 11,
        ("site", 0, "start", 0): 12,
        ("site", 0, "start", 1): 13,
        ("site", 0, "start", 2): 15,
        ("site", 0, "start", 2, 0): 15,
        ("site", 0, "expect"): 17,
        ("site", 0, "expect", "min"): 17,
        ("site", 0, "fields"): 18,
        ("site", 0, "fields", "price"): 19,
        ("site", 1): 20,
        ("site", 1, "inline"): 21,
        ("site", 1, "inline", "a"): 21,
        ("site", 1, "inline", "b c"): 21,
        ("site", 1, "inline", "b c", 0): 21,
        ("site", 1, "inline", "b c", 1): 21,
        ("site", 1, "inline", "b c", 1, "d"): 21,
        ("site", 1, "last"): 22,
    }
    assert tomllib.loads(TEXT)["site"][1]["last"] == 1  # the text is TOML


def test_line_ends_of_windows_change_nothing() -> None:
    assert key_lines(TEXT.replace("\n", "\r\n")) == key_lines(TEXT)


@pytest.mark.parametrize(
    ("line", "opened"), [(2, 2), (4, 4), (5, 4), (7, 7), (11, 11), (12, 11), (15, 11), (16, 16), (21, 21)]
)
def test_what_is_open_after_a_line_began_where(line: int, opened: int) -> None:
    assert opening_line(TEXT, line) == opened


@given(st.text(alphabet="ab=[]{}\"'\\#,. \n1"))
def test_no_text_stops_it(text: str) -> None:
    assert all(1 <= line <= text.count("\n") + 1 for line in key_lines(text).values())
