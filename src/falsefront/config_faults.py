"""What is wrong with the values of a configuration, in plain words, and the configuration without them.

A model stops at its first errors: what is wrong is taken out and the rest looked at again, until all is told. What has
no default is replaced meanwhile; such a configuration is for finding further faults and for nothing else.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from falsefront.toml_faults import UNREADABLE
from falsefront.wording import perhaps

Location = tuple[str | int, ...]  # of a key: ("site", 0, "fields", "vendor")
M = TypeVar("M", bound=BaseModel)

ROUNDS = 8  # of taking out what is wrong; two are enough for any error known
LONGEST_SHOWN = 60  # characters of a wrong value in a message
_PLAIN = {  # pydantic's type of error -> what it means
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "finite_number": "must be a number",
    "int_parsing": "must be a whole number",
    "int_parsing_size": "must be a smaller number",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "string_type": "must be text in double quotes",
    "string_too_short": "must not be empty",
    "string_too_long": "must have at most {max_length} characters",
    "tuple_type": 'must be a list: ["...", "..."]',
    "too_short": "must not be empty",
    "dict_type": "must be a table",
    "model_type": "must be a table",
    "greater_than": "must be more than {gt:g}",
    "greater_than_equal": "must be at least {ge:g}",
    "less_than": "must be less than {lt:g}",
    "less_than_equal": "must be at most {le:g}",
}
_STAND_INS: Mapping[Location, Any] = {  # for what must be there; "#" is any position in a list
    ("desk",): {"name": "x", "contact": "x"},
    ("desk", "name"): "x",
    ("desk", "contact"): "x",
    ("site", "#"): {"name": "stand-in", "start": ["https://stand-in.invalid/"], "allow": ["*"]},
    ("site", "#", "name"): "stand-in",
    ("site", "#", "start"): ["https://stand-in.invalid/"],
    ("site", "#", "allow"): ["*"],
    ("timestamp", "authority"): "https://stand-in.invalid/",
}


@dataclass(slots=True, kw_only=True)
class Checked(Generic[M]):
    """A model of what is right, and what is wrong with the rest."""

    model: M | None = None  # None where nothing could be made of it
    faults: list[tuple[Location, str]] = field(default_factory=list)
    taken_out: set[Location] = field(default_factory=set)  # keys the model does not have from the table


def checked(table: Mapping[str, Any], kind: type[M], known: Mapping[tuple[str, ...], Iterable[str]]) -> Checked[M]:
    """Make a model of a table; `known` has the keys of each table, for the hint at a mistyped one."""
    found: Checked[M] = Checked()
    rest = deepcopy(dict(table))
    for location in _unreadable(rest, ()):
        _take_out(rest, location, found)
    for _ in range(ROUNDS):
        try:
            found.model = kind.model_validate(rest)
            return found
        except ValidationError as exc:
            errors = exc.errors(include_url=False, include_context=True)
        told = [(_place(error), _words(error, known)) for error in errors]
        if all(fault in found.faults for fault in told):  # what cannot be taken out
            return found
        found.faults += told
        for location in sorted({_place(error) for error in errors}, key=_last_first, reverse=True):
            _take_out(rest, location, found)
    return found


def _unreadable(value: Any, at: Location) -> list[Location]:
    if value == UNREADABLE:
        return [at]
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [location for key, inner in items for location in _unreadable(inner, (*at, key))]


def _place(error: ErrorDetails) -> Location:
    """Return where an error is; that of a key of a free table is told of the key itself."""
    return tuple(part for part in error["loc"] if part != "[key]")


def _last_first(location: Location) -> tuple[tuple[int, int | str], ...]:
    """Order places so that taking out one of a list moves none that is still to come."""
    return tuple((0, part) if isinstance(part, int) else (1, part) for part in location)


def _take_out(rest: dict[str, Any], location: Location, found: Checked[Any]) -> None:
    """Take one value out of the table, or put something in its place where it must be there."""
    parents: list[Any] = [rest]
    for part in location[:-1]:
        inner = _inner(parents[-1], part)
        if inner is None:
            return
        parents.append(inner)
    found.taken_out.add(location)
    *_, holder = parents
    key = location[-1] if location else ""
    stand_in = _STAND_INS.get(tuple("#" if isinstance(part, int) else part for part in location))
    if stand_in is not None:
        holder[key] = deepcopy(stand_in)
    elif isinstance(holder, dict):
        holder.pop(key, None)
    elif isinstance(holder, list) and isinstance(key, int) and key < len(holder):
        del holder[key]
        if not holder and len(location) > 1:  # a list of nothing but errors is not an empty list
            _take_out(rest, location[:-1], found)


def _inner(holder: Any, part: str | int) -> Any:
    if isinstance(holder, dict):
        return holder.get(str(part))
    return holder[part] if isinstance(holder, list) and isinstance(part, int) and part < len(holder) else None


def _words(error: ErrorDetails, known: Mapping[tuple[str, ...], Iterable[str]]) -> str:
    location = _place(error)
    kind = error["type"]
    if kind == "extra_forbidden":
        table = tuple(part for part in location[:-1] if isinstance(part, str))
        return f"unknown key{perhaps(str(location[-1]), known.get(table, ()))}"
    if kind == "missing" and len(location) == 1:
        return f"is missing; add the table [{location[0]}] with {' and '.join(known.get((str(location[0]),), ()))}"
    if kind == "missing":
        return "is missing; add it"
    if location == ("site",):
        return "must be tables of their own; write [[site]] before every site"
    plain = _PLAIN[kind].format(**error.get("ctx", {})) if kind in _PLAIN else error["msg"]
    value = error["input"]
    is_said = isinstance(value, str) and (value == location[-1] or (value and value in plain))
    return plain if is_said else f"{plain} (it is {shown(value)})"


def shown(value: Any) -> str:
    """Return a value as a configuration has it, cut where it is long.

    >>> shown(True), shown("soon"), shown(["a", 1]), shown({"a": 1})
    ('true', '"soon"', '["a", 1]', '{"a": 1}')
    """
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 3]}..."


def dotted(location: Sequence[str | int]) -> str:
    """Return a place as messages name it, sites counted from 1, to stand before what is wrong with it.

    >>> dotted(("site", 0, "fields", "vendor"))
    'site[1].fields.vendor: '
    """
    text = ""
    for part in location:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text + ": " if text else ""
