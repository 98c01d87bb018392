"""The hash chain over all captures of a store: who changes, adds or takes out one of them changes the head."""

import hashlib
import json
from datetime import UTC, datetime
from typing import Final

from falsefront.records import Preserved

GENESIS: Final = "0" * 64  # what the first capture links to

_FORM = "falsefront capture 1"  # goes into each link, so that a later form cannot be taken for this one


def link(
    previous: str | None,
    *,
    seq: int,
    site: str,
    url: str,
    fetched_at: datetime,
    status: int | None,
    preserved: Preserved,
) -> str:
    """Return the link of one capture: SHA-256 over the previous link (None before the first) and its own facts.

    The facts are a JSON array, ASCII, without spaces: form, previous link, seq, site, url, time in UTC with six
    digits of a second, status, then file, offset, length, sha256 and body_sha256 of what was preserved.
    Raises ValueError for a time without a zone.
    """
    if fetched_at.tzinfo is None:
        raise ValueError("fetched_at has no time zone")
    facts = [
        _FORM,
        GENESIS if previous is None else previous,
        seq,
        site,
        url,
        fetched_at.astimezone(UTC).isoformat(timespec="microseconds"),
        status,
        preserved.warc,
        preserved.offset,
        preserved.length,
        preserved.sha256,
        preserved.body_sha256,
    ]
    return hashlib.sha256(json.dumps(facts, ensure_ascii=True, separators=(",", ":")).encode("ascii")).hexdigest()
