"""The state of pages made with Nuxt: a call whose arguments stand behind it (version 2), a flat list (version 3)."""

import json
import re
from collections.abc import Iterator
from typing import Final

_CALL: Final = re.compile(r"\(?function\s*\((?P<names>[\w$,\s]{0,40000})\)\s*\{\s*return\s*(?=\{)")
_BEHIND: Final = re.compile(r"\s*;?\s*\}\s*\)?\s*\(")
_TOKEN: Final = re.compile(
    r"(?P<space>\s+|//[^\n]{0,2000}|/\*(?:[^*]|\*(?!/)){0,2000}\*/)|(?P<string>\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')|(?P<number>-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)"
    r"|(?P<void>void 0)|(?P<truth>![01])|(?P<word>[^\W\d][\w$]*|\$[\w$]*)|(?P<sign>[{}\[\](),:])"
)
_ODD_ESCAPE: Final = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|([^\"\\/bfnrtu]))")
_LITERALS: Final = {"true": "true", "false": "false", "null": "null", "undefined": "null"}
_OPENING: Final = "{[("
_CLOSING: Final = "}])"
_MOST_CHARS: Final = 3_000_000
_MOST_TOKENS: Final = 400_000
_MOST_LEVELS: Final = 60
_MOST_VALUES: Final = 200_000
_WRAPPERS: Final = frozenset({"Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef"})

Token = tuple[str, str]  # its kind and how it is written


def is_call(text: str, at: int) -> bool:
    """Whether a state is written as a call, at a place in a script."""
    return _CALL.match(text, at) is not None


def as_json(text: str, at: int) -> str | None:
    """Return the state that a call gives, as JSON; None for anything that is no plain literal.

    >>> as_json('(function(a,b){return {data:[{name:"Jar",price:a,sold:b}]}}("3.20",!1));', 0)
    '{"data":[{"name":"Jar","price":"3.20","sold":false}]}'
    """
    called = _CALL.match(text, at)
    if called is None or len(text) - at > _MOST_CHARS:
        return None
    body = _balanced(text, called.end())
    behind = _BEHIND.match(text, body[1]) if body else None
    given = _balanced(text, behind.end() - 1) if behind else None
    if body is None or given is None:
        return None
    names = [name.strip() for name in called["names"].split(",") if name.strip()]
    values = _arguments(given[0][1:-1])
    known = dict(zip(names, values, strict=False)) if values is not None else {}
    return _written(body[0], known)


def literal_as_json(text: str, at: int) -> str | None:
    """Return a list that stands at a place in a script as JSON; None for anything that is no plain literal.

    >>> literal_as_json("[ {name: 'Jar', sold: true}, /* more */ ];", 0)
    '[{"name":"Jar","sold":true}]'
    """
    body = _balanced(text, at)
    return _written(_without_last_commas(body[0]), {}) if body is not None else None


def _without_last_commas(tokens: list[Token]) -> list[Token]:
    """Return tokens without the commas behind which nothing follows in their brackets."""
    following = [*tokens[1:], ("", "")]
    return [
        token
        for token, after in zip(tokens, following, strict=True)
        if token != ("sign", ",") or after not in (("sign", "]"), ("sign", "}"))
    ]


def _balanced(text: str, at: int) -> tuple[list[Token], int] | None:
    """Return the tokens from a bracket to the one that closes it, and where that ends."""
    tokens: list[Token] = []
    depth = 0
    while len(tokens) < _MOST_TOKENS:
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            return None
        at = found.end()
        if found.lastgroup == "space":
            continue
        tokens.append((found.lastgroup, found[0]))
        if found.lastgroup == "sign":
            depth += (found[0] in _OPENING) - (found[0] in _CLOSING)
            if depth == 0:
                return tokens, at
    return None


def _arguments(tokens: list[Token]) -> list[str] | None:
    """Return the arguments of a call, each as JSON."""
    given: list[list[Token]] = [[]]
    depth = 0
    for kind, written in tokens:
        if kind == "sign":
            depth += (written in _OPENING) - (written in _CLOSING)
        if (kind, written) == ("sign", ",") and depth == 0:
            given.append([])
        else:
            given[-1].append((kind, written))
    values = [_written(each, {}) for each in given if each]
    return [value for value in values if value is not None] if None not in values else None


def _written(tokens: list[Token], known: dict[str, str]) -> str | None:
    """Return tokens as JSON, names replaced by what they stand for."""
    parts: list[str] = []
    size = 0
    for at, (kind, written) in enumerate(tokens):
        is_key = at + 1 < len(tokens) and tokens[at + 1] == ("sign", ":")
        if kind == "string":
            parts.append(_string(written))
        elif is_key:
            parts.append(json.dumps(written))
        elif kind == "number":
            parts.append(f"0{written}" if written.startswith(".") else written.rstrip("."))
        elif kind in ("void", "truth"):
            parts.append({"!0": "true", "!1": "false"}.get(written, "null"))
        elif kind == "word":
            value = known.get(written, _LITERALS.get(written))
            size += len(value or "")
            if value is None or size > _MOST_CHARS:  # a long value may be named again and again
                return None
            parts.append(value)
        elif written in "()":
            return None
        else:
            parts.append(written)
    return "".join(parts)


def _string(written: str) -> str:
    inner = written[1:-1]
    if written[0] == "'":
        inner = inner.replace("\\'", "'").replace('"', '\\"')
    return f'"{_ODD_ESCAPE.sub(_mended, inner)}"'


def _mended(found: re.Match[str]) -> str:
    return f"\\u00{found[1]}" if found[1] else found[2]


def unfolded(values: list[object]) -> object:
    """Return what a flat list says, in which each member names others by their number.

    >>> unfolded([{"data": 1}, {"name": 2}, "Jar"])
    {'data': {'name': 'Jar'}}
    """
    left = iter(range(_MOST_VALUES))
    return _unfolded(values, 0, _MOST_LEVELS, left)


def _unfolded(values: list[object], at: int, levels: int, left: Iterator[int]) -> object:
    if not 0 <= at < len(values) or levels == 0 or next(left, None) is None:
        return None
    here = values[at]
    if isinstance(here, dict):
        return {
            key: _unfolded(values, number, levels - 1, left)
            for key, value in here.items()
            if (number := _number(value)) is not None
        }
    if isinstance(here, list) and here and isinstance(here[0], str):
        inner = _number(here[1]) if len(here) == 2 and here[0] in _WRAPPERS else None
        return _unfolded(values, inner, levels - 1, left) if inner is not None else None
    if isinstance(here, list):
        return [_unfolded(values, number, levels - 1, left) for one in here if (number := _number(one)) is not None]
    return here


def _number(value: object) -> int | None:
    """Return the number of a member; numbers are kept as they are written."""
    text = str(value)
    return int(text) if text.isdecimal() and len(text) < 8 else None
