"""Reads the textproto files of Google's robots.txt specification tests."""

import re
from dataclasses import dataclass
from pathlib import Path

_TOKENS = re.compile(r'"((?:[^"\\]|\\.)*)"|([A-Za-z_]+)\s*:?|([\[\]{},])|#[^\n]*')
_ESCAPES = re.compile(rb"\\(x[0-9A-Fa-f]{1,2}|[0-7]{1,3}|.)", re.DOTALL)
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v", b"f": b"\f"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsCase:
    file: str
    robots: bytes
    url: str
    agent: str
    may_fetch: bool


def robots_cases(folder: Path) -> list[RobotsCase]:
    cases: list[RobotsCase] = []
    for path in sorted(folder.glob("*.textproto")):
        cases += _cases_of(path)
    return cases


def _cases_of(path: Path) -> list[RobotsCase]:
    cases: list[RobotsCase] = []
    fields: dict[str, bytes] = {}
    key = ""
    for matched in _TOKENS.finditer(path.read_text("utf-8")):
        text, word, mark = matched.groups()
        if text is not None:
            fields[key] = fields.get(key, b"") + _unescaped(text)
        elif word in ("ALLOWED", "DISALLOWED"):
            fields["expected_outcome"] = word.encode()
        elif word is not None:
            key = word
            fields.pop(key, None)
        elif mark == "}" and "expected_outcome" in fields:
            cases.append(
                RobotsCase(
                    file=path.name,
                    robots=fields["robotstxt"],
                    url=fields["testurl"].decode(),
                    agent=fields["useragent"].decode(),
                    may_fetch=fields.pop("expected_outcome") == b"ALLOWED",
                )
            )
    return cases


def _unescaped(text: str) -> bytes:
    def plain(matched: re.Match[bytes]) -> bytes:
        code = matched[1]
        if code[:1] == b"x":
            return bytes([int(code[1:], 16)])
        return bytes([int(code, 8)]) if code.isdigit() else _LETTERS.get(code, code)

    return _ESCAPES.sub(plain, text.encode())
