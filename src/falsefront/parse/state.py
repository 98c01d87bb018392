"""The state a page embeds for its own scripts: `__NEXT_DATA__`, `window.__INITIAL_STATE__` and their kin."""

import json
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final

from falsefront.parse.draft import as_text
from falsefront.parse.nuxt import as_json, is_call, literal_as_json, unfolded
from falsefront.parse.tree import PageTree, attribute

_DECODER: Final = json.JSONDecoder(strict=False, parse_float=str, parse_int=str, parse_constant=str)
# It begins with one of six letters, and what they begin is looked at behind them: it passes over all else of a script.
_ASSIGNED: Final = re.compile(
    r"[wsgvlc](?:(?:(?<=w)indow|(?<=s)elf|(?<=g)lobalThis)(?:\.|\[[\"'])(?P<name>[A-Za-z_$][\w$]*)(?:[\"']\])?\s*=\s*"
    r"(?:JSON\.parse\(\s*)?(?=[{\[\"']|\(?function\s*\([\w$,\s]{0,40000}\)\s*\{\s*return\s*\{)"
    r"|(?<!\w.)(?:(?<=v)ar|(?<=l)et|(?<=c)onst)\s+(?P<local>[A-Za-z_$][\w$]*)\s*=\s*(?=[{\[]))"
)
_NO_VALUE: Final = "undefined"
_UNDEFINED: Final = re.compile(rf'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|(?<![\w$"]){_NO_VALUE}(?![\w$"])')
_DATA_TYPES: Final = ("application/json", "text/json", "application/x-json")
_NAMES: Final = ("name", "company", "companyName", "seller", "sellerName", "shop", "shopName", "supplier", "vendor")
_SPACE: Final = re.compile(r"\s*")
# A record or a list of them as scripts write it: the names of its keys without quotation marks.
_LITERAL: Final = re.compile(
    r"(?:\[\s*(?:(?://[^\n]{0,200}\n|/\*[^*]{0,200}\*/)\s*)?)?\{\s*(?:[\w$]+|'[^']{1,80}'|\"[^\"]{1,80}\")\s*:"
)
_MAX_SCRIPTS: Final = 200
_MAX_STATES: Final = 20  # of one script
_MENDED_CHARS: Final = 300_000
_MAX_VALUES: Final = 200
_MAX_RECORDS: Final = 2_000
_MAX_NODES: Final = 20_000


def embedded_state(tree: PageTree, inside: int | None = None) -> list[object]:
    """Return the values a page, or one element of it, embeds, in document order; what is no JSON is left out."""
    states: list[object] = []
    scripts: Sequence[int] = tree.by_name.get("script", ())
    if inside is not None:
        scripts = tree.inside(scripts, inside)
    for at in scripts[:_MAX_SCRIPTS]:
        tag, text = tree.elements[at], tree.unread(at)
        kind = (attribute(tag, "type") or "").split(";")[0].strip().lower()
        if kind in _DATA_TYPES:
            value = _read(text, 0)
            if isinstance(value, list) and attribute(tag, "id") == "__NUXT_DATA__":
                value = unfolded(value)
            states.extend(_named(attribute(tag, "id"), value))
        elif "{" in text or "[" in text:
            for found in islice(_ASSIGNED.finditer(text), _MAX_STATES):
                states.extend(_named(found["name"] or found["local"], _read(text, found.end())))
    return states


def at_path(states: list[object], path: str) -> tuple[list[str], bool]:
    """Return the scalars at `a.b.0.c` in the first state that has them, and whether they are of several records.

    A list on the way means each of its members; where one of several that are named apart has it, it is of several too.
    The path may begin with the name of the state itself (`__NEXT_DATA__.props...`).
    """
    for root in _roots(states):
        found, is_of_several = _descend([root], _keys(path))
        texts = [text for item in found[:_MAX_VALUES] if (text := as_text(item)) is not None]
        if texts:
            return texts, is_of_several
    return [], False


def records_at(states: list[object], path: str) -> list[dict[str, object]]:
    """Return the records of the list at a path, in the first state that has them there."""
    for root in _roots(states):
        found = [item for item in _descend([root], _keys(path))[0] if isinstance(item, dict)]
        if found:
            return found
    return []


def records_on(states: list[object], path: str) -> tuple[list[dict[str, object]], str]:
    """Return the records of the first list on the way along a path, and the rest of the path inside each of them."""
    keys = _keys(path)
    for root in _roots(states):
        here: object = root
        for number, key in enumerate(keys):
            here = _below(here, key)
            if isinstance(here, list) and number + 1 < len(keys) and not keys[number + 1].isdigit():
                records = [item for item in here if isinstance(item, dict)]
                rest = ".".join(keys[number + 1 :])
                if any(at_path([record], rest)[0] for record in records):
                    return records, rest
                break
    return [], ""


def records_with(states: list[object], path: str) -> list[dict[str, object]]:
    """Return the records of all lists, wherever they stand, that have something at a path inside of them."""
    found: list[dict[str, object]] = []
    nodes = list(states)
    for _ in range(_MAX_NODES):
        if not nodes:
            break
        node = nodes.pop()
        members = list(node.values()) if isinstance(node, dict) else node if isinstance(node, list) else []
        nodes += [each for each in members if isinstance(each, dict | list)]
        if isinstance(node, list):
            found += [each for each in node if isinstance(each, dict) and at_path([each], path)[0]]
    return found[:_MAX_RECORDS]


def _roots(states: list[object]) -> Iterator[object]:
    for state in states:
        yield state
        if isinstance(state, dict):
            yield from state.values()


def _keys(path: str) -> list[str]:
    return [key for key in re.split(r"\.|\[(\d+)\]", path.strip()) if key]


def _below(value: object, key: str) -> object:
    if isinstance(value, list) and key.isdigit():
        return value[int(key)] if len(key) < 7 and int(key) < len(value) else None
    return value.get(key) if isinstance(value, dict) else None


def _named(name: str | None, value: object) -> list[object]:
    return [] if value is None else [{name or "": value}]


def _descend(here: list[object], keys: list[str]) -> tuple[list[object], bool]:
    """Return what stands at some keys, lists taken apart, and whether a list of several records lay on the way."""
    is_of_several = False
    for key in keys:
        below: list[object] = []
        for value in here[:_MAX_RECORDS]:
            if isinstance(value, list) and not key.isdigit():
                records = [item for item in value[:_MAX_RECORDS] if isinstance(item, dict)]
                members = [item[key] for item in records if item.get(key) not in (None, "")]
                is_of_several = is_of_several or len(members) > 1 or (bool(members) and _are_apart(records))
                below.extend(members)
            elif (found := _below(value, key)) is not None:
                below.append(found)
        here = below
    return [item for value in here for item in (value if isinstance(value, list) else [value])], is_of_several


def _are_apart(records: Sequence[dict[str, object]]) -> bool:
    return any(len({name for item in records if (name := as_text(item.get(key)))}) > 1 for key in _NAMES)


def _read(text: str, at: int) -> object:
    if is_call(text, at):
        written = as_json(text, at)
        return _decoded(written, 0) if written is not None else None
    value, failed_at = _decoded_until(text, at)
    if failed_at is not None and text.startswith(_NO_VALUE, failed_at):  # nothing else can be mended: it is left alone
        value = _decoded(_UNDEFINED.sub(_nulled, text[at : at + _MENDED_CHARS]), 0)
    if value is None and _LITERAL.match(text, at) and (written := literal_as_json(text[: at + _MENDED_CHARS], at)):
        value = _decoded(written, 0)
    return _decoded(value, 0) if isinstance(value, str) else value


def _decoded(text: str, at: int) -> object:
    return _decoded_until(text, at)[0]


def _decoded_until(text: str, at: int) -> tuple[object, int | None]:
    """Return the value that begins at a place, and the place of what is no JSON in it; None where all of it is."""
    start = _SPACE.match(text, at)
    try:
        return _DECODER.raw_decode(text, start.end() if start else at)[0], None
    except json.JSONDecodeError as error:
        return None, error.pos
    except (ValueError, RecursionError):
        return None, None


def _nulled(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith('"') else "null"
