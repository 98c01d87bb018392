"""Holds today's chains against heads that were noted earlier: what was rebuilt since then does not continue them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from falsefront.errors import UsageError, VerificationError
from falsefront.evidence.timestamp import heads_of
from falsefront.store import Connection, captures, row_chain
from falsefront.store.row_check import RowProblem

_SHA256: Final = re.compile(r"(?:sha256:)?([0-9a-f]{64})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchors:
    """What was noted; None where nothing was."""

    either: str | None = None  # a head of one of the chains, not said of which
    captures: str | None = None
    rows: str | None = None


def noted(said: str) -> Anchors:
    """Return the heads that somebody gives; else UsageError.

    It is one hash, or the path of a manifest, of a custody record, or of the text of a time stamp.
    """
    if found := _SHA256.fullmatch(said.strip().lower()):
        return Anchors(either=found[1])
    try:
        told = Path(said).read_bytes()
        if (stamped := _stamped(told)) is not None:
            return stamped
        data = json.loads(told)
    except (OSError, ValueError, RecursionError) as exc:
        raise UsageError(
            f"--head {said}: is neither 64 hexadecimal digits nor a file that has them as JSON or as a stamped text"
        ) from exc
    rows = _head(data, "rows") or _head({"rows": {"head": _said(data, "rows_chain_head")}}, "rows")
    anchors = Anchors(captures=_head(data, "chain"), rows=rows)
    if anchors.captures is None and anchors.rows is None:
        raise UsageError(f"--head {said}: names no chain head (`chain` or `rows`, each with `head`)")
    return anchors


def problems(tx: Connection, anchors: Anchors) -> Iterator[RowProblem]:
    """Yield which of the noted heads today's chains do not have any more."""
    for what, head, is_there in (
        ("either chain", anchors.either, _either),
        ("the chain over the captures", anchors.captures, captures.has_link),
        ("the chain over the rows", anchors.rows, row_chain.has_link),
    ):
        if head is not None and not is_there(tx, head):
            said = f"{head} is no link of {what}: it was built anew, or another store is meant"
            yield RowProblem(text=said, table="captures" if what.endswith("captures") else "row_chain")


def _stamped(told: bytes) -> Anchors | None:
    try:
        heads = heads_of(told.decode("ascii", "replace"))
    except VerificationError:
        return None
    return Anchors(
        captures=heads.captures_head if heads.captures else None, rows=heads.rows_head if heads.rows else None
    )


def _either(tx: Connection, head: str) -> bool:
    return captures.has_link(tx, head) or row_chain.has_link(tx, head)


def _said(data: Any, name: str) -> Any:
    return data.get(name) if isinstance(data, dict) else None


def _head(data: Any, name: str) -> str | None:
    found = _said(_said(data, name), "head")
    return found if isinstance(found, str) and _SHA256.fullmatch(found) else None
