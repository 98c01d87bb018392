"""A vendor at one place, with what it says besides."""

from typing import NamedTuple

from falsefront.wording import named, quoted


class Contact(NamedTuple):
    """One thing a vendor says, besides its address. `source` says where on the page: selector or structured path."""

    kind: str  # a ClaimKind
    value: str  # normalised
    source: str = ""


class Party(NamedTuple):
    """One vendor on one site, with what it says. `common` is what so many others of its site say that it is no sign."""

    vendor: int
    site: str
    names: tuple[str, ...]
    contacts: tuple[Contact, ...] = ()
    common: tuple[Contact, ...] = ()

    @property
    def name(self) -> str:
        """Its first name, or that none was read of it."""
        return named(self.names[0] if self.names else None, self.vendor)

    @property
    def called(self) -> str:
        """The vendor as a sentence names it, with its site."""
        return f"{quoted(self.name)} ({self.site})"
