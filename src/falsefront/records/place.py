"""A place that somebody knows something about: the register of premises."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

DAY_NOT_GIVEN = "day not given"


class PlaceStatus(StrEnum):
    """What a place is."""

    RESIDENTIAL = "residential"
    VIRTUAL_OFFICE = "virtual_office"
    MAIL_DROP = "mail_drop"
    MASS_REGISTRATION = "mass_registration"
    DOES_NOT_EXIST = "does_not_exist"
    FALSE = "false"  # looked at, and not what is claimed
    REAL_UNRELATED = "real_unrelated"  # a real firm's, which has nothing to do with it: to be protected
    REAL = "real"  # what is claimed was found there


class HowKnown(StrEnum):
    """How that is known."""

    SITE_VISIT = "site_visit"
    MAP = "map"
    IMAGERY = "imagery"
    OFFICIAL_REGISTER = "official_register"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPlace:
    """An entry that may be added to the register."""

    address: str  # in any spelling; a room, a house, a development or an area
    status: PlaceStatus
    how: HowKnown
    by: str  # who saw it, or which register says it
    at: date | None  # the day on which it was seen; None where nobody said which
    note: str = ""
    attachment: str | None = None  # a file, as a photograph
    attachment_sha256: str | None = None
    firm: str | None = None  # whose place it is by a register: a registration code, or a name
    floors: int | None = None  # how many the house has, the ground floor counted
    buildings: int | None = None  # how many the estate or park has

    @property
    def day(self) -> str:
        """The day on which it was seen, in words of a sentence."""
        return DAY_NOT_GIVEN if self.at is None else self.at.isoformat()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bad:
    """A row of a sheet that could not be read as an entry."""

    line: int
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlace:
    """An entry of the register. One that was retired bears on nothing any more."""

    id: int
    place: NewPlace
    added_at: datetime
    added_by: str
    retired_at: datetime | None = None  # None while it holds
    retired_because: str | None = None
