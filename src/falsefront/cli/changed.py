"""What has changed since somebody decided about a flag, as `flag show` tells it."""

from collections.abc import Iterator

from falsefront.records import FlagDetail
from falsefront.review import changed
from falsefront.review.since import since


def lines(detail: FlagDetail) -> Iterator[str]:
    """Say what is new since somebody decided: who came, who went, what was found."""
    found = since(detail)
    if found is None or not found.is_any:
        return
    decision = found.decision
    yield f"changed since the verdict ({decision.verdict} by {decision.by}, {minute(decision.at)})"
    yield from (f"  {line}" for line in changed.lines(detail))


def minute(moment: object) -> str:
    """Return a time in UTC, to the minute."""
    return f"{moment:%Y-%m-%d %H:%M} UTC"
