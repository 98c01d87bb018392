"""Checks time stamps, asking nobody: each token, and that today's chains continue what was stamped."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from falsefront.errors import StoreError, VerificationError
from falsefront.evidence import timestamp
from falsefront.export.stamps import FOLDER
from falsefront.export.verify import imprint_problem, short, token_in
from falsefront.pipeline.stamping import clock_problem
from falsefront.records import Stamp
from falsefront.store import Connection, stamps
from falsefront.wording import counted

NO_CERTIFICATES = "no certificates of an authority are configured ([timestamp] certificates)"


@dataclass(frozen=True, slots=True, kw_only=True)
class StampProblem:
    """One thing found about one stamp: a failure, or a notice."""

    text: str  # one sentence, naming the stamp
    stamp: int
    is_failure: bool = True


class StampCheck:
    """One check of all time stamps in one moment of the store, against the certificates (PEM) the desk trusts."""

    def __init__(self, tx: Connection, certificates: bytes | None) -> None:
        self._tx = tx
        self._certificates = certificates
        self.number = self.signatures = 0  # stamps looked at; of them those whose signature was checked
        self.last: Stamp | None = None

    @property
    def unchecked(self) -> str | None:
        """Why no signature is checked; None where they are."""
        return unchecked(self._certificates)

    def problems(self) -> Iterator[StampProblem]:
        """Give what is found, oldest stamp first."""
        for number in stamps.stamped(self._tx):
            self.number += 1
            try:
                self.last = stamp = stamps.one(self._tx, number)
            except StoreError as error:
                yield StampProblem(text=str(error), stamp=number)
                continue
            named = f"time stamp {stamp.id} ({stamp.time:%Y-%m-%d %H:%M:%S} UTC)" if stamp.time else f"stamp {stamp.id}"
            for words in self._failures(stamp):
                yield StampProblem(text=f"{named}: {words}", stamp=stamp.id)
            if stamp.time and (odd := clock_problem(stamp.time, stamp.asked_at)):
                yield StampProblem(text=f"{named}: {odd}", stamp=stamp.id, is_failure=False)

    def _failures(self, stamp: Stamp) -> Iterator[str]:
        if problem := _token_problem(stamp):
            yield problem
            return
        yield from self._rebuilt(stamp)
        if self._certificates is not None and self.unchecked is None:
            problem = signature_problem(stamp.response or b"", stamp.text, self._certificates, int(stamp.nonce))
            if problem is None:
                self.signatures += 1
            else:
                yield problem

    def _rebuilt(self, stamp: Stamp) -> Iterator[str]:
        """Give what today's chains do not have any more as it was stamped."""
        heads = timestamp.heads_of(stamp.text)
        for what, number, stamped, today in (
            ("captures", heads.captures, heads.captures_head, stamps.head_at(self._tx, heads.captures)),
            ("rows", heads.rows, heads.rows_head, stamps.rows_head_at(self._tx, heads.rows)),
        ):
            if today != stamped:
                now = f"today it is {today}" if today else "today there is no such link"
                yield f"the chain over the {what} was built anew: its link {number} was {stamped} then, {now}"


def unchecked(certificates: bytes | None) -> str | None:
    """Return why no signature can be checked; None where it can."""
    if certificates is None:
        return NO_CERTIFICATES
    return None if timestamp.is_installed() else timestamp.INSTALL


def signature_problem(response: bytes, text: str, certificates: bytes, nonce: int | None = None) -> str | None:
    """Return why the certificates do not vouch for a stamp; None where they do."""
    try:
        timestamp.check_signature(response, text, certificates=certificates, nonce=nonce)
    except VerificationError as error:
        return f"its signature is not vouched for by the certificates that are trusted here: {error}"
    return None


class BundleStamps:
    """The time stamps of a case file, whose tokens were found to be for their texts already."""

    def __init__(self, certificates: bytes | None) -> None:
        """`certificates` (PEM) are those that have to vouch for them; None: nobody's."""
        self._certificates = certificates
        self.number = 0

    @property
    def sentence(self) -> str:
        """What was checked of them, where nothing was wrong."""
        words = f"{counted(self.number, 'time stamp')} checked: each for its text, which names a head of the chain"
        if self._certificates is None:
            return f"{words}; signatures not: name the authority's with --certificates PEM"
        return f"{words}, " + (unchecked(self._certificates) or "each signed by whom the certificates vouch for")

    def problems(self, folder: Path) -> Iterator[str]:
        """Give those that the certificates do not vouch for."""
        for path in sorted((folder / FOLDER).glob("*.tsr")):
            self.number += 1
            if self._certificates is None or unchecked(self._certificates):
                continue
            text = short(str(path.with_suffix(".txt"))).decode("ascii", "replace")
            if problem := signature_problem(short(str(path)), text, self._certificates):
                yield f"{FOLDER}/{path.name}: {problem}"


def _token_problem(stamp: Stamp) -> str | None:
    """Return why a row and its token do not belong together; None where they do."""
    try:
        timestamp.heads_of(stamp.text)
    except VerificationError as error:
        return f"what it stamped {error}"
    if stamp.response is None:
        return "its token is not there"
    if problem := imprint_problem(stamp.response, stamp.text.encode()):
        return f"its token {problem}"
    token = token_in(stamp.response)
    if str(token.nonce) != stamp.nonce:
        return "its token answers another request: the nonce is not that of its row"
    said: tuple[datetime | None, str | None, str | None] = (stamp.time, stamp.serial, stamp.policy)
    if said != (token.time, str(token.serial), token.policy):
        return "its row says another time, serial number or policy than its token"
    return None
