"""Has the heads of both hash chains stamped by the desk's authority, now or when it is due, and keeps what came of it.

A request that comes to nothing is an outcome with its words; it is made again later, and stops nobody's work.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from falsefront.config import Config, Timestamp, seconds_of
from falsefront.errors import ConfigurationError, InstanceBusyError, VerificationError
from falsefront.evidence import timestamp
from falsefront.export.verify import UNREADABLE, imprint_problem, status_in, token_in
from falsefront.records import Answer, NewStamp, Stamp, StampOutcome
from falsefront.store import Store, stamps
from falsefront.store.instance import only_instance
from falsefront.text.display import said_by_others
from falsefront.wording import counted

BACK_OFF_S: Final = 900.0  # after a request that came to nothing; twice as long after each further one
MOST_BACK_OFF_S: Final = 21_600.0
CLOCK_GAP_S: Final = 300.0  # between the authority's clock and ours; beyond it one of them is wrong
_STATUS: Final = {  # RFC 3161 2.4.2
    1: "it granted something else than was asked for",
    2: "it refused the request",
    3: "it has not decided yet",
    4: "it warns that it is about to be revoked",
    5: "it says that it has been revoked",
}


def stamp(config: Config, opened: Store, *, now: Callable[[], datetime]) -> Stamp:
    """Ask once for a time stamp of both heads as they stand, and keep what came of it.

    ConfigurationError without [timestamp], InstanceBusyError where another process is asking.
    """
    if config.timestamp is None:
        raise ConfigurationError('no authority is configured: add [timestamp] with authority = "https://…"')
    certificates = trusted(config)
    with only_instance(opened, "stamp", busy="another process is asking for a time stamp"):
        return _asked(config.timestamp, certificates, opened, now)


def stamp_if_due(config: Config, opened: Store, *, now: Callable[[], datetime]) -> Stamp | None:
    """Ask for a time stamp where one is configured, due, and something is new to be stamped; None where not."""
    if config.timestamp is None:
        return None
    try:
        with only_instance(opened, "stamp"):
            if not _is_due(config.timestamp, opened, now()):
                return None
            return _asked(config.timestamp, trusted(config), opened, now)
    except InstanceBusyError:
        return None


def trusted(config: Config) -> bytes | None:
    """Return the certificates that the desk trusts (PEM); None where it names none."""
    file = config.certificates_file
    if file is None:
        return None
    try:
        return file.read_bytes()
    except OSError as exc:
        raise ConfigurationError(f"timestamp.certificates: {file} cannot be read: {exc.strerror or exc}") from exc


def due_at(every_s: float, last: Stamp | None, failed: int, newest: Stamp | None) -> datetime | None:
    """Return when the next request is due; None: at once.

    `last` is the newest stamp, `failed` how many requests came to nothing since, `newest` the newest of these.
    """
    if failed and newest is not None:
        pause = min(BACK_OFF_S * 2 ** min(failed - 1, 16), MOST_BACK_OFF_S)
        return newest.asked_at + timedelta(seconds=pause)
    return None if last is None else last.asked_at + timedelta(seconds=every_s)


def clock_problem(time: datetime, asked_at: datetime) -> str | None:
    """Return what is odd about a stamp's time; None where both clocks agree about it."""
    gap = (time - asked_at).total_seconds()
    if abs(gap) <= CLOCK_GAP_S:
        return None
    side = "ahead of" if gap > 0 else "behind"
    return f"the authority's clock was {counted(round(abs(gap)), 'second')} {side} ours: one of them is wrong"


def _is_due(asked: Timestamp, opened: Store, now: datetime) -> bool:
    with opened.reading() as tx:
        last = stamps.last(tx)
        failed, newest = stamps.failures(tx, last)
        due = due_at(seconds_of(asked.every), last, failed, newest)
        noted = newest or last
        is_from_later = noted is not None and noted.asked_at > now  # the clock was wrong then, or went back
        if due is not None and due > now and not is_from_later:
            return False
        if last is None:
            return stamps.heads(tx).captures > 0
        return stamps.is_any_new(tx, timestamp.heads_of(last.text))


def _asked(asked: Timestamp, certificates: bytes | None, opened: Store, now: Callable[[], datetime]) -> Stamp:
    from falsefront.outward.authority import ask  # what speaks HTTP and TLS, for whoever asks and no other

    with opened.reading() as tx:
        text = timestamp.text_of(stamps.heads(tx))
    request = timestamp.request_for(text)
    at = now()
    answer = ask(asked.authority, request.der, timeout_s=asked.timeout_s)
    came = _judged(answer, text, request.nonce, certificates, at)
    new = NewStamp(
        asked_at=at, authority=asked.authority, text=text, request=request.der, nonce=str(request.nonce), **came
    )  # fmt: skip
    with opened.writing() as tx:
        return stamps.add(tx, new)


def _judged(answer: Answer, text: str, nonce: int, certificates: bytes | None, at: datetime) -> Mapping[str, Any]:
    """Return what an answer comes to, as the fields of a stamp."""
    response = answer.body
    if response is None:
        return _nothing(answer.outcome, answer.problem or "no answer")
    try:
        status, words = status_in(response)
        if status != 0:
            said = f": {said_by_others(words)}" if words else ""
            return _nothing(StampOutcome.REFUSED, f"{_STATUS.get(status, f'it answered with status {status}')}{said}")
        token = token_in(response)
    except UNREADABLE as error:
        return _nothing(StampOutcome.UNREADABLE, f"the answer cannot be read as a time stamp: {error}")
    if problem := imprint_problem(response, text.encode()):
        return _nothing(StampOutcome.MISMATCHED, f"its token {problem}")
    if token.nonce != nonce:
        return _nothing(StampOutcome.MISMATCHED, "its token answers another request: the nonce is not ours")
    try:
        subject = timestamp.signer_of(response)
    except VerificationError as error:
        return _nothing(StampOutcome.UNREADABLE, f"the certificate of its token cannot be read: {error}")
    if certificates is not None:
        try:
            timestamp.check_signature(response, text, nonce=nonce, certificates=certificates)
        except VerificationError as error:
            return _nothing(StampOutcome.UNTRUSTED, f"the desk's certificates do not vouch for it: {error}")
    return {
        "outcome": StampOutcome.STAMPED, "problem": clock_problem(token.time, at), "response": response,
        "time": token.time, "serial": str(token.serial), "policy": token.policy, "subject": subject,
        "signature_checked": certificates is not None,
    }  # fmt: skip


def _nothing(outcome: StampOutcome, problem: str) -> Mapping[str, Any]:
    return {"outcome": outcome, "problem": problem}
