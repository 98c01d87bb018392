"""Tells on which line of a TOML file each key stands: no library does, and an error without its line costs an hour."""

import re

_WORD = re.compile(r"[\w-]+")
_BLANK = re.compile(r"[ \t\r]*")
_BARE_VALUE = re.compile(r"[^\s,\]}#]+")

Path = tuple[str | int, ...]


def key_lines(text: str) -> dict[Path, int]:
    r"""Return the line (from 1) of each table header, key and list element, by its path with positions from 0.

    >>> lines = key_lines('[desk]\nname = "a"\n[[site]]\nstart = [\n"b", # why\n"c"]\nexpect = { min = 1 }')
    >>> lines[("site", 0, "start", 1)], lines[("site", 0, "expect", "min")]
    (6, 7)

    The text is TOML; what is not is skipped line by line, and what was found until then is returned.
    """
    return _Scanner(text).lines()


def opening_line(text: str, line: int) -> int:
    """Return the line on which a list or a text of several lines begins that is open after `line`; `line` for none."""
    scanner = _Scanner("\n".join(text.splitlines()[:line]))
    scanner.lines()
    return scanner.open_since or line


class _Scanner:
    """One way through the text, character by character: strings, comments and brackets are what they are in TOML."""

    def __init__(self, text: str) -> None:
        self._text = text.replace("\r\n", "\n")
        self._at = 0
        self._found: dict[Path, int] = {}
        self._counts: dict[Path, int] = {}
        self.open_since: int | None = None  # the line of a list, or a text of several lines, that never ends

    def lines(self) -> dict[Path, int]:
        table: Path = ()
        while self._skip_blank(lines_too=True):
            if self._sees("["):
                table = self._header()
            else:
                self._pair(table)
            self._skip_line()
        return self._found

    def _line(self, at: int) -> int:
        return self._text.count("\n", 0, at) + 1

    def _note(self, path: Path, at: int) -> None:
        self._found.setdefault(path, self._line(at))

    def _sees(self, words: str) -> bool:
        return self._text.startswith(words, self._at)

    def _skip_blank(self, *, lines_too: bool = False) -> bool:
        """Go to the next character that means something; False at the end of the text."""
        while True:
            self._at = _BLANK.match(self._text, self._at).end()  # type: ignore[union-attr]  # it matches anything
            if lines_too and self._sees("#"):
                self._skip_line()
            elif lines_too and self._sees("\n"):
                self._at += 1
            else:
                return self._at < len(self._text)

    def _skip_line(self) -> None:
        end = self._text.find("\n", self._at)
        self._at = len(self._text) if end < 0 else end

    def _header(self) -> Path:
        start = self._at
        is_array = self._sees("[[")
        self._at += 2 if is_array else 1
        parts = self._key()
        path: Path = ()
        for place, part in enumerate(parts):
            path = (*path, part)
            if is_array and place == len(parts) - 1:
                self._note(path, start)
                self._counts[path] = self._counts.get(path, -1) + 1
            if path in self._counts:
                path = (*path, self._counts[path])
        self._note(path, start)
        return path

    def _pair(self, table: Path) -> None:
        start = self._at
        parts = self._key()
        for length in range(1, len(parts) + 1):
            self._note((*table, *parts[:length]), start)
        if self._sees("="):
            self._at += 1
            self._skip_blank()
            self._value((*table, *parts))

    def _key(self) -> tuple[str, ...]:
        parts: list[str] = []
        while self._skip_blank():
            if self._sees('"') or self._sees("'"):
                parts.append(self._string())
            elif found := _WORD.match(self._text, self._at):
                parts.append(found[0])
                self._at = found.end()
            else:
                break
            self._skip_blank()
            if not self._sees("."):
                break
            self._at += 1
        return tuple(parts)

    def _value(self, path: Path) -> None:
        if self._sees("["):
            self._list(path)
        elif self._sees("{"):
            self._inline_table(path)
        elif self._sees('"') or self._sees("'"):
            self._string()
        elif found := _BARE_VALUE.match(self._text, self._at):
            self._at = found.end()

    def _list(self, path: Path) -> None:
        began, self._at = self._at, self._at + 1
        place = 0
        while self._skip_blank(lines_too=True):
            before = self._at
            if self._sees("]"):
                self._at += 1
                return
            if self._sees(","):
                self._at += 1
                continue
            self._note((*path, place), self._at)
            self._value((*path, place))
            place += 1
            if self._at == before:  # nothing that could be a value
                self._at += 1
        self.open_since = self._line(began)

    def _inline_table(self, path: Path) -> None:
        self._at += 1
        while self._skip_blank() and not self._sees("}") and not self._sees("\n"):
            before = self._at
            self._pair(path)
            self._skip_blank()
            if self._sees(",") or self._at == before:
                self._at += 1
        if self._sees("}"):
            self._at += 1

    def _string(self) -> str:
        """Go past a string and return what is in it, escapes as they stand."""
        quote = self._text[self._at]
        mark = quote * 3 if self._sees(quote * 3) else quote
        start = self._at = self._at + len(mark)
        while self._at < len(self._text) and not self._sees(mark):
            if len(mark) == 1 and self._sees("\n"):  # never closed
                return self._text[start : self._at]
            self._at += 2 if quote == '"' and self._sees("\\") else 1
        inside = self._text[start : self._at]
        if self._at >= len(self._text):
            self.open_since = self._line(start)
        self._at += len(mark)
        while len(mark) == 3 and self._sees(quote):  # up to two quotes may stand before the closing three
            self._at += 1
        return inside
