"""One contact that vendors at different places give: a lead from the one to the other, which joins nobody."""

from dataclasses import dataclass

from falsefront.records.claim import ClaimKind
from falsefront.wording import counted

NAMED = 8  # vendors that a sentence names; of more it says how many
INNOCENT = "one dealer may keep several shops, an agent answers for several firms, and numbers are passed on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Giver:
    """A vendor who gave a contact, and where it says it is."""

    vendor: int
    name: str | None
    site: str
    addresses: tuple[str, ...] = ()  # as they stood, of those that are fine enough for a place; () where none is


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLead:
    """A contact that some vendors gave and others, at none of their places, gave too."""

    kind: ClaimKind
    value: str  # normalised
    here: tuple[Giver, ...]
    elsewhere: tuple[Giver, ...]  # by vendor
    places: int  # that those elsewhere name

    @property
    def sentence(self) -> str:
        """Who gave it, and how many others at how many other places."""
        who = _named(self.here, with_place=False)
        placed = sum(bool(giver.addresses) for giver in self.elsewhere)
        others = [
            f"{counted(placed, 'vendor')} at {counted(self.places, 'other place')}" if placed else "",
            f"{counted(len(self.elsewhere) - placed, 'vendor')} of whom no place was read that can be compared"
            if placed < len(self.elsewhere)
            else "",
        ]
        return (
            f"{who} {'was' if len(self.here) == 1 else 'were'} seen with the {self.kind} {self.value}, as"
            f" {'was' if len(self.elsewhere) == 1 else 'were'} {' and '.join(filter(None, others))}:"
            f" {_named(self.elsewhere, with_place=True, between='; ')}"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedContact:
    """A contact that vendors at several places gave."""

    kind: ClaimKind
    value: str  # normalised
    givers: tuple[Giver, ...]  # by vendor
    places: int  # that they name, two at least


def _named(givers: tuple[Giver, ...], *, with_place: bool, between: str = ", ") -> str:
    told = [_called(giver, with_place=with_place) for giver in givers[:NAMED]]
    left = len(givers) - NAMED
    return between.join(told) + (f" and {left} more" if left > 0 else "")


def _called(giver: Giver, *, with_place: bool) -> str:
    name = f"“{giver.name}” ({giver.site})" if giver.name else f"a vendor without a name ({giver.site})"
    return f"{name} at “{giver.addresses[0]}”" if with_place and giver.addresses else name
