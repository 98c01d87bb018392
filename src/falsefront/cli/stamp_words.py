"""How the time stamps stand, for `status`: in words, and as JSON."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from falsefront.wording import counted

if TYPE_CHECKING:
    from falsefront.records import Heads, Stamp


def in_words(stamped: "Stamp | None", failed: int, newest: "Stamp | None", *, is_configured: bool) -> Iterator[str]:
    """Give the lines of `status`; none where no time stamp was ever asked for or is configured."""
    if stamped is not None and stamped.time is not None:
        heads = _heads(stamped)
        over = (
            f"over capture {heads.captures} {heads.captures_head} and link {heads.rows} of the rows' chain"
            if heads
            else "over what is no text of a time stamp any more: see falsefront evidence verify"
        )
        yield f"last time stamp: {stamped.time:%Y-%m-%d %H:%M:%S} UTC by {stamped.authority}, {over}"
    elif is_configured or failed:
        yield "last time stamp: none yet"
    if failed and newest is not None:
        tries = counted(failed, "request came to nothing since", "requests came to nothing since")
        yield f"  {tries}, the last {newest.asked_at:%Y-%m-%d %H:%M:%S} UTC ({newest.outcome}): {newest.problem}"


def standing(stamped: "Stamp | None", failed: int, newest: "Stamp | None") -> dict[str, Any] | None:
    """Return the same for `status --json`; None where no time stamp was ever asked for."""
    if stamped is None and newest is None:
        return None
    made: dict[str, Any] = {"id": None, "time": None, "authority": None, "captures": None, "rows": None}
    if stamped is not None and stamped.time is not None:
        heads = _heads(stamped)
        made = {
            "id": stamped.id,
            "time": stamped.time.isoformat(),
            "authority": stamped.authority,
            "captures": {"seq": heads.captures, "head": heads.captures_head} if heads else None,
            "rows": {"id": heads.rows, "head": heads.rows_head} if heads else None,
        }
    problem = f"{newest.outcome}: {newest.problem}" if failed and newest else None
    return {**made, "failed_since": failed, "problem": problem}


def _heads(stamped: "Stamp") -> "Heads | None":
    from falsefront.errors import VerificationError
    from falsefront.evidence.timestamp import heads_of

    try:
        return heads_of(stamped.text)
    except VerificationError:  # changed by hand: `evidence verify` tells it
        return None
