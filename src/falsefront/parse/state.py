"""The state a page embeds for its own scripts: `__NEXT_DATA__`, `window.__INITIAL_STATE__` and their kin."""

import json
import re
from itertools import islice
from typing import Final

from falsefront.parse.draft import as_text
from falsefront.parse.tree import PageTree, attribute

_DECODER: Final = json.JSONDecoder(strict=False, parse_float=str, parse_int=str, parse_constant=str)
_ASSIGNED: Final = re.compile(
    r"(?:window|self|globalThis)(?:\.|\[[\"'])(?P<name>[A-Za-z_$][\w$]*)(?:[\"']\])?\s*=\s*(?P<parse>JSON\.parse\(\s*)?(?=[{\[\"'])"
    r"|\b(?:var|let|const)\s+(?P<local>[A-Za-z_$][\w$]*)\s*=\s*(?=[{\[])"
)
_UNDEFINED: Final = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)|(?<![\w$"])undefined(?![\w$"])')
_DATA_TYPES: Final = ("application/json", "text/json", "application/x-json")
_SPACE: Final = re.compile(r"\s*")
_MAX_SCRIPTS: Final = 200
_MAX_STATES: Final = 20  # of one script
_MENDED_CHARS: Final = 300_000
_MAX_VALUES: Final = 200


def embedded_state(tree: PageTree) -> list[object]:
    """Return the values a page embeds, in document order; what is no JSON is left out."""
    states: list[object] = []
    for at in tree.by_name.get("script", ())[:_MAX_SCRIPTS]:
        tag, text = tree.elements[at], tree.unread(at)
        kind = (attribute(tag, "type") or "").split(";")[0].strip().lower()
        if kind in _DATA_TYPES:
            states.extend(_named(attribute(tag, "id"), _read(text, 0)))
        elif "{" in text or "[" in text:
            for found in islice(_ASSIGNED.finditer(text), _MAX_STATES):
                states.extend(_named(found["name"] or found["local"], _read(text, found.end())))
    return states


def at_path(states: list[object], path: str) -> list[str]:
    """Return the scalars at `a.b.0.c` in the first state that has them; a list on the way means each of its members.

    The path may begin with the name of the state itself (`__NEXT_DATA__.props...`).
    """
    keys = [key for key in re.split(r"\.|\[(\d+)\]", path.strip()) if key]
    for state in states:
        for root in (state, *(state.values() if isinstance(state, dict) else ())):
            found = _descend([root], keys)
            if found:
                return found
    return []


def _named(name: str | None, value: object) -> list[object]:
    return [] if value is None else [{name or "": value}]


def _descend(here: list[object], keys: list[str]) -> list[str]:
    for key in keys:
        below: list[object] = []
        for value in here[:_MAX_VALUES]:
            if isinstance(value, list) and key.isdigit():
                below.extend(value[int(key) : int(key) + 1] if len(key) < 7 else ())
            elif isinstance(value, list):
                below.extend(item[key] for item in value[:_MAX_VALUES] if isinstance(item, dict) and key in item)
            elif isinstance(value, dict) and key in value:
                below.append(value[key])
        here = below
    flat = [item for value in here for item in (value if isinstance(value, list) else [value])]
    return [text for item in flat[:_MAX_VALUES] if (text := as_text(item)) is not None]


def _read(text: str, at: int) -> object:
    value = _decoded(text, at)
    if value is None and _UNDEFINED.search(text, at, at + _MENDED_CHARS):
        value = _decoded(_UNDEFINED.sub(_nulled, text[at : at + _MENDED_CHARS]), 0)
    return _decoded(value, 0) if isinstance(value, str) else value


def _decoded(text: str, at: int) -> object:
    start = _SPACE.match(text, at)
    try:
        value: object = _DECODER.raw_decode(text, start.end() if start else at)[0]
    except (ValueError, RecursionError):
        return None
    return value


def _nulled(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith('"') else "null"
