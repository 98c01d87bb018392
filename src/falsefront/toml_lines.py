"""Tells on which line of a TOML file each key stands: no library does, and an error without its line costs an hour."""

import re

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = re.compile(r"""[\w-]+|"([^"]*)"|'([^']*)'""")
_MULTILINE = ('"""', "'''")

Path = tuple[str | int, ...]


def key_lines(text: str) -> dict[Path, int]:
    r"""Return the line (from 1) of each table header and each key, by its path with array positions from 0.

    >>> key_lines('[desk]\nname = "a"\n[[site]]\nname = "b"')[("site", 0, "name")]
    4

    Keys inside inline tables and strings over several lines are not found; their parents are.
    """
    lines: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    table: Path = ()
    closing: str | None = None
    depth = 0
    for number, row in enumerate(text.splitlines(), start=1):
        if closing is not None:
            closing = None if closing in row else closing
            continue
        if depth == 0 and (header := _HEADER.match(row)):
            table = _enter(_parts(header[2]), is_array=header[1] == "[[", counts=counts)
            lines.setdefault(table, number)
            lines.setdefault(table[:-1] if header[1] == "[[" else table, number)
            continue
        if depth == 0 and (key := _KEY.match(row)):
            lines.setdefault((*table, *_parts(key[1])), number)
        closing = next((mark for mark in _MULTILINE if row.count(mark) == 1), None)
        depth = max(0, depth + _brackets(row))
    return lines


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(found[1] or found[2] or found[0] for found in _PART.finditer(dotted))


def _enter(parts: tuple[str, ...], *, is_array: bool, counts: dict[Path, int]) -> Path:
    """Return the path of a table header, with the position of the array elements it stands in."""
    path: Path = ()
    for place, part in enumerate(parts):
        path = (*path, part)
        if is_array and place == len(parts) - 1:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _brackets(row: str) -> int:
    """Return how many square brackets a row opens more than it closes, outside strings and comments."""
    bare = re.sub(r'"(?:\\.|[^"\\])*"|\'[^\']*\'', "", row).split("#", 1)[0]
    return bare.count("[") - bare.count("]")
