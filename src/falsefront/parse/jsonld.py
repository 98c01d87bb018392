"""JSON-LD as it stands in the wild: comments, control characters, trailing commas, null, several values in one block.

A broken block costs itself and a warning, nothing else. Numbers stay the strings they were.
"""

import html
import json
import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.cut import first_of
from falsefront.parse.tree import PageTree, attribute

Node = dict[str, object]

MAX_BLOCKS: Final = 200
_DECODER: Final = json.JSONDecoder(strict=False, parse_float=str, parse_int=str, parse_constant=str)
_WRAPPERS: Final = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|\]\]>|/\*\s*\]\]>\s*\*/)\s*$"
)
# A string that never ends reaches to the end, so that each character is looked at once; nothing is kept to go back by.
_STRING: Final = r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)'
_COMMENT: Final = re.compile(_STRING + r"|/\*(?:.*?\*/|.*)|//[^\n]*|<!--|-->", re.DOTALL)
_TRAILING_COMMA: Final = re.compile(_STRING + r"|,(?=\s*[}\]])", re.DOTALL)
_GAP: Final = re.compile(r"[\s;,]*")
_BRACKET: Final = re.compile(_STRING + r"|[\[\]{}]", re.DOTALL)
_CLOSING: Final = {"{": "}", "[": "]"}
_MOST_OPEN: Final = 4


def json_ld(tree: PageTree) -> tuple[list[Node], list[str]]:
    """Return the nodes of a page in document order, graphs unpacked, and warnings of broken blocks and of a cut."""
    nodes: list[Node] = []
    warnings: list[str] = []
    found = [at for at in tree.by_name.get("script", ()) if _is_json_ld(tree, at)]
    blocks = first_of(found, MAX_BLOCKS, "blocks of JSON-LD", warnings)
    for number, at in enumerate(blocks, 1):
        script = tree.unread(at)
        if not script.strip():
            continue
        values = _values_of(tree, at, script)
        if values is None:
            warnings.append(f"JSON-LD block {number} of {len(blocks)} is broken and was left out")
        for value in values or ():
            nodes.extend(_unpacked(value))
    return nodes, warnings


def _values_of(tree: PageTree, at: int, script: str) -> list[object] | None:
    """Return the values of a block, read once for all who ask."""
    known: dict[int, list[object] | None] = tree.memory.setdefault(json_ld, {})
    if at not in known:
        known[at] = lenient_json(script)
    return known[at]


def lenient_json(text: str) -> list[object] | None:
    """Return the JSON values of a text, mending what browsers and search engines mend too; None if that fails."""
    tried: set[str] = set()
    for mended in _mendings(text):
        if mended in tried:
            continue
        tried.add(mended)
        try:
            return list(_values(mended))
        except ValueError:
            continue
        except RecursionError:
            return None  # too deep: mending takes no level out of what was read so far
    return None


def _mendings(text: str) -> Iterator[str]:
    """Yield a text as it stands, then mended in one way after another; each is made when it is asked for."""
    yield text
    mended = _mended(text)
    yield mended
    unescaped = html.unescape(text)
    if unescaped != text:
        yield _mended(unescaped)
    yield _closed(mended)


def _values(text: str) -> Iterator[object]:
    at = _gap(text, 0)
    while at < len(text):
        value, end = _DECODER.raw_decode(text, at)
        yield value
        at = _gap(text, end)


def _gap(text: str, at: int) -> int:
    found = _GAP.match(text, at)
    return found.end() if found else at


def _mended(text: str) -> str:
    text = _WRAPPERS.sub("", _WRAPPERS.sub("", text.strip().removeprefix("\ufeff")))
    for unwanted in (_COMMENT, _TRAILING_COMMA):
        text = unwanted.sub(lambda found: found[0] if found[0].startswith('"') else "", text)
    return text


def _closed(text: str) -> str:
    """Return a text with the brackets closed that nobody closed at its end.

    >>> _closed('{"a": [{"b": "["}'), _closed('{"a": "cut off')
    ('{"a": [{"b": "["}]}', '{"a": "cut off')
    """
    if not text.endswith(("}", "]")):
        return text
    opened: list[str] = []
    for found in _BRACKET.finditer(text):
        if found[0] in _CLOSING:
            opened.append(_CLOSING[found[0]])
        elif found[0][0] != '"' and (not opened or opened.pop() != found[0]):
            return text
    return text + "".join(reversed(opened)) if len(opened) <= _MOST_OPEN else text


def _is_json_ld(tree: PageTree, at: int) -> bool:
    kind = attribute(tree.elements[at], "type")
    return kind is not None and kind.split(";")[0].strip().lower() == "application/ld+json"


def _unpacked(value: object) -> Iterator[Node]:
    """Yield the nodes on the first level of a block: members of lists and of `@graph`."""
    pending = [value]
    while pending:
        here = pending.pop()
        if isinstance(here, list):
            pending.extend(reversed(here))
        elif isinstance(here, dict):
            graph = here.get("@graph")
            if isinstance(graph, list | dict):
                pending.append(graph)
            if graph is None or "@type" in here:
                yield here
