"""What an answer means: its outcome, where it leads, how long it asks us to wait.

| what came | outcome |
|---|---|
| 2xx | `live`; a redirect that names its target is `live` too, and has a `location` |
| 304 to a conditional request | `unchanged` |
| 404, 410 | `gone` |
| 408, 425, 429, 5xx | `server_error`: not now |
| other 4xx, so 401, 403, 451 | `forbidden`: the server refuses us, which does not say that the page is gone |
| 206 or 304 unasked, other 3xx, a body that cannot be unpacked | `server_error` |
| no connection, broken off, too slow, not HTTP | `network_error` |
| longer than allowed | `too_large` |
| a private address | `scope` |
"""

from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urljoin

from falsefront.fetch.wire import Answer
from falsefront.records import Exchange, Outcome
from falsefront.response import Response, read_response

RETRY_AFTER_CAP_S: Final = 3_600.0  # a server that asks for more gets this, and the exchange says so

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NOT_NOW = frozenset({408, 425, 429})
_GONE = frozenset({404, 410})
_UNASKED = frozenset({206})  # we never ask for a range
_LONGEST_SECONDS = 18  # digits of a Retry-After that are read


def judge_answer(url: str, answer: Answer, *, at: datetime, max_bytes: int, is_conditional: bool) -> Exchange:
    """Return the exchange that one attempt amounts to."""
    found = read_response(answer.response or b"", max_bytes=max_bytes)
    outcome, reason = _outcome_of(answer, found, is_conditional=is_conditional)
    location = _target_of(url, found) if outcome is Outcome.LIVE else None
    if outcome is Outcome.LIVE and found is not None and found.status in _REDIRECTS and location is None:
        outcome, reason = Outcome.SERVER_ERROR, f"status {found.status} without a usable target"
    wait, capped = read_retry_after(_retry_after(found), at)
    is_whole = found is not None and answer.stop == "complete" and not found.problem and not found.is_cut
    return Exchange(
        url=url,
        fetched_at=at,
        outcome=outcome,
        status=found.status if found else None,
        request=answer.request,
        response=answer.response,
        headers=found.headers if found else (),
        body=found.body if found and is_whole else None,
        location=location,
        remote_ip=answer.remote_ip,
        tls=answer.tls,
        reason="; ".join(part for part in (reason, capped) if part) or None,
        retry_after_s=wait,
    )


def read_retry_after(value: str | None, at: datetime) -> tuple[float | None, str | None]:
    """Return the seconds a Retry-After asks for (RFC 9110 10.2.3), and in words where that was capped.

    Neither where there is none or it cannot be read; a date that has passed is 0.
    """
    if value is None:
        return None, None
    text = value.strip()
    if text.isascii() and text.isdigit():
        asked = float(text[:_LONGEST_SECONDS])
    else:
        try:
            until = parsedate_to_datetime(text)
        except (ValueError, IndexError, OverflowError):
            return None, None
        asked = ((until if until.tzinfo else until.replace(tzinfo=UTC)) - at).total_seconds()
    if asked > RETRY_AFTER_CAP_S:
        return RETRY_AFTER_CAP_S, f"Retry-After asks for {asked:.0f} s; {RETRY_AFTER_CAP_S:.0f} s are kept"
    return max(asked, 0.0), None


def _retry_after(found: Response | None) -> str | None:
    """Return what a response says about when to ask again; beside a page, or that there is none, it says nothing."""
    if found is None or 200 <= found.status < 300 or found.status in _GONE:
        return None
    return found.header("retry-after")


def _outcome_of(answer: Answer, found: Response | None, *, is_conditional: bool) -> tuple[Outcome, str | None]:
    if answer.stop == "refused":
        return Outcome.SCOPE, answer.reason
    if found is None:
        return Outcome.NETWORK_ERROR, answer.reason or "the answer is not HTTP"
    if answer.stop not in ("complete", "too_large"):
        return Outcome.NETWORK_ERROR, answer.reason
    outcome, reason = _outcome_of_status(found.status, is_conditional=is_conditional)
    if outcome is not Outcome.LIVE:
        return outcome, reason
    if found.problem and answer.stop == "complete":
        return Outcome.SERVER_ERROR, found.problem
    if found.is_cut or answer.stop == "too_large":
        return Outcome.TOO_LARGE, answer.reason or "the decoded body is longer than crawl.max_bytes"
    return Outcome.LIVE, None


def _outcome_of_status(status: int, *, is_conditional: bool) -> tuple[Outcome, str | None]:
    said = f"status {status}"
    if status == 304 and is_conditional:
        return Outcome.UNCHANGED, None
    if (200 <= status < 300 and status not in _UNASKED) or status in _REDIRECTS:
        return Outcome.LIVE, None
    if status in _GONE:
        return Outcome.GONE, said
    if 400 <= status < 500 and status not in _NOT_NOW:
        return Outcome.FORBIDDEN, said
    return Outcome.SERVER_ERROR, said


def _target_of(url: str, found: Response | None) -> str | None:
    """Return where a redirect leads, absolute; None for anything else."""
    named = found.header("location") if found and found.status in _REDIRECTS else None
    if not named:
        return None
    with suppress(UnicodeError):
        named = named.encode("latin-1").decode("utf-8")  # servers send unescaped UTF-8
    try:
        return urljoin(url, named)
    except ValueError:
        return None
