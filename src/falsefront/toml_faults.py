"""Reads TOML and says in plain words what is wrong with it: as many faults as can be told apart, not only the first.

A fault in one `key = value` is mended by a mark in place of the value, so that what stands after it can be read too.
A fault in the head of a table ends the reading: nothing says what the keys below it belong to.
"""

import re
import tomllib
from dataclasses import dataclass
from typing import Any

from falsefront.toml_lines import opening_line

UNREADABLE = "\N{REPLACEMENT CHARACTER}falsefront: no value"  # stands for a value that could not be read
MOST_FAULTS = 20

_PLACE = re.compile(r"\s*\(at (?:line (\d+), column (\d+)|end of document)\)$")
_KEY = re.compile(r"""(\s*(?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)""", re.ASCII)
_PAIR = re.compile(_KEY.pattern + r"\s*=", re.ASCII)
_HEADER = re.compile(r"\s*\[\[?[\w.\s-]+\]\]?\s*(?:#.*)?$", re.ASCII)
_DRIVE = re.compile(r'"[A-Za-z]:\\')  # of a Windows path
_CURLY = re.compile("[“”„‟«»]")
_NEVER_CLOSED = "Never closed"
_NO_COMMA = "Unclosed array"
_WORDS = (  # what tomllib says, its beginning, and what that means
    (_NEVER_CLOSED, "a list begins here and is not closed with ]"),
    (_NO_COMMA, "between two values of a list stands a comma"),
    ("Illegal character '\\n'", 'a text in quotes does not end on its line; close it with "'),
    ("Illegal character", "an invisible character stands here; type the line again"),
    ("Unterminated string", 'a text that begins with """ is not closed'),
    ("Expected newline or end", "something stands behind the value; text belongs in double quotes, each key on a line"),
    ("Expected '=' after a key", "a key needs = and a value after it; one of several words belongs in double quotes"),
    ("Expected ']'", "the name of a table stands between [ and ]"),
    ("Expected ']]'", "the name of a table of which there may be several stands between [[ and ]]"),
    ("Invalid initial character for a key", "a { } stands on one line, without a comma before the }"),
    ("Invalid statement", "a line is key = value, [table] or # comment; a key has only a to z, digits, _ and -"),
    ("Invalid value", "this is no value; text belongs in double quotes"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What could be read of a text, and what is wrong with it."""

    table: dict[str, Any] | None  # None where it cannot be relied on
    faults: tuple[tuple[int, str], ...]  # line from 1, and what is wrong there
    text: str  # as read at last: mended, with the same lines as the text that was given


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fault:
    line: int
    words: str
    noticed: int  # the line where it shows: that of a list that never ends is behind it
    is_twice: bool  # a key that stands twice: its first value holds


def read(text: str) -> Read:
    """Read a text; where a value cannot be read, UNREADABLE stands in its place."""
    faults: list[tuple[int, str]] = []
    while True:
        try:
            return Read(table=tomllib.loads(text), faults=tuple(faults), text=text)
        except tomllib.TOMLDecodeError as exc:
            fault = _fault(text, str(exc))
        except RecursionError:
            return Read(table=None, faults=(*faults, (1, "not valid TOML: lists within lists without end")), text=text)
        faults.append((fault.line, fault.words))
        mended = None if len(faults) == MOST_FAULTS else _mended(text, fault)
        if mended is None or mended == text:
            return Read(table=None, faults=tuple(faults), text=text)
        text = mended


def _fault(text: str, said: str) -> _Fault:
    """Return the fault that tomllib speaks of."""
    rows = text.splitlines() or [""]
    place = _PLACE.search(said)
    words = said[: place.start()] if place else said
    line = noticed = min(int(place[1]), len(rows)) if place and place[1] else len(rows)
    column = int(place[2]) if place and place[2] else None
    if words.startswith(_NO_COMMA) and (column is None or _begins_at(rows[noticed - 1], column)):
        line, words = opening_line(text, noticed if column is None else noticed - 1), _NEVER_CLOSED
    elif words.startswith("Unterminated"):
        line = opening_line(text, noticed)
    return _Fault(
        line=line,
        words=f"not valid TOML: {_plain(words, rows[line - 1], column)}",
        noticed=noticed,
        is_twice=words.startswith("Cannot overwrite"),
    )


def _plain(words: str, row: str, column: int | None) -> str:
    if "escape" in words.lower() or "hex value" in words or _DRIVE.search(row):
        return r"in double quotes \ begins an escape; write a Windows path in single quotes: 'C:\cases\evidence'"
    if words.startswith(("Cannot overwrite", "Cannot declare")):
        return _twice(row)
    if _CURLY.search(row) and not words.startswith("Expected ']"):
        return 'a typeset quote is no quote here; write it straight: "'
    if words.startswith("Invalid value") and column is not None:
        value = row[column - 1 :].strip()
        if not value or value.startswith("#"):
            return "there is no value after the ="
        if re.match(r"(true|false)\b", value, re.IGNORECASE):
            return "true and false are written in small letters"
    return next((plain for begin, plain in _WORDS if words.startswith(begin)), words)


def _twice(row: str) -> str:
    bare = row.strip()
    if bare.startswith(("[[", "[site]")):
        return "stands beside a table of the same name in single brackets; write [[site]] before every site"
    name = bare.split("=")[0].strip(" []")
    return f"{name} stands twice; keep one{', with all its keys' if bare.startswith('[') else ''}"


def _mended(text: str, fault: _Fault) -> str | None:
    """Return the text with the faulty value marked as unreadable; None where it belongs to no key."""
    rows = text.splitlines()
    line = min(opening_line(text, fault.noticed), fault.line)
    if not 1 <= line <= len(rows) or not (key := _KEY.match(rows[line - 1])):
        return None
    end = line
    if rows[line - 1].count("{") > rows[line - 1].count("}"):
        end = next((at for at in range(line, len(rows) + 1) if "}" in rows[at - 1]), line)
    elif fault.noticed > line or fault.line > line or _opens_list(rows[line - 1]):
        end = next((at for at in range(line + 1, len(rows) + 1) if _begins(rows[at - 1])), len(rows) + 1) - 1
    rows[line - 1] = "" if fault.is_twice else f'{key[1]} = "{UNREADABLE}"'
    rows[line:end] = [""] * (end - line)
    return "\n".join(rows) + "\n"


def _opens_list(row: str) -> bool:
    """Whether a list begins on a row and does not end on it."""
    value = row.partition("=")[2].strip()
    return value.startswith("[") and "]" not in value


def _begins_at(row: str, column: int) -> bool:
    return not row[: column - 1].strip() and _begins(row)


def _begins(row: str) -> bool:
    """Whether a row begins something new: a key or a table."""
    return bool(_PAIR.match(row) or _HEADER.match(row))
