"""Every error a user can meet, in one tree; each class has one exit code.

    FalsefrontError                1   something failed and nothing better is known
    ├── ConfigurationError         3   the configuration cannot be used (file, line, what to do)
    ├── UsageError                 2   the command was called with words that do not fit
    │   └── UnknownError           2   it names a site, flag, vendor, claim or hub that is not there
    ├── StoreError                 1   the database refused, is full, or is of another version
    │   ├── StoreBusyError         1   another program is writing to the store
    │   │   └── InstanceBusyError  1   another instance is at the same work
    │   └── UnstorableError        1   the database is well and does not take these values
    ├── EvidenceError              1   preserved bytes could not be written or read
    │   └── VerificationError      5   preserved bytes differ from what was recorded
    ├── FetchError                 1   a request could not be made (never raised for an answer, however bad)
    ├── ParseError                 1   a page could not be read at all
    ├── SheetError                 1   a spreadsheet could not be read or written (file, line)
    ├── OutputError                1   stdout could not be written
    └── SitesFailedError           4   some sites failed; the rest are stored

Foreign exceptions are wrapped once, by the package that owns the library, with `from exc`.
"""

from collections.abc import Iterable
from typing import ClassVar

from falsefront.wording import perhaps


class FalsefrontError(Exception):
    """Base of all errors raised on purpose; its text is written for the person at the terminal."""

    exit_code: ClassVar[int] = 1


class ConfigurationError(FalsefrontError):
    """The configuration cannot be used. The text names file and line and says what to do."""

    exit_code = 3


class UsageError(FalsefrontError):
    """The command was called with an argument that does not fit."""

    exit_code = 2


class UnknownError(UsageError):
    """The command names something that is not there: a site, a flag, a vendor, a claim, a hub.

    One message for all: what is not there, the known name it may be meant for, and what shows those there are.
    """

    def __init__(self, kind: str, name: str | int, *, known: Iterable[str] = (), shown_by: str) -> None:
        super().__init__(f"there is no {kind} {name}{perhaps(str(name), known) or ';'} {shown_by}")


class StoreError(FalsefrontError):
    """The database refused, is full, or has a schema of another version."""


class StoreBusyError(StoreError):
    """Another program is writing to the store."""


class InstanceBusyError(StoreBusyError):
    """Another instance is at the same work: the service, or a pass over one site."""


class UnstorableError(StoreError):
    """The database is well, and does not take what it was given: one page's values, not a full disk."""


class EvidenceError(FalsefrontError):
    """Preserved bytes could not be written or read."""


class VerificationError(EvidenceError):
    """Preserved bytes differ from what was recorded about them."""

    exit_code = 5


class FetchError(FalsefrontError):
    """A request could not be made at all; an answer, however bad, is an outcome and not an error."""


class ParseError(FalsefrontError):
    """A page could not be read at all."""


class SheetError(FalsefrontError):
    """A spreadsheet could not be read or written. The text names file and line."""


class OutputError(FalsefrontError):
    """What a command had to print could not be written."""


class SitesFailedError(FalsefrontError):
    """Some sites failed; what the others gave is stored."""

    exit_code = 4
