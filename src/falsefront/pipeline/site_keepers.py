"""Which vendor of a site is who keeps it: known by the top of a host, or by its page of contacts, where others sell.

A market tells on its own pages where it is found, as its vendors do on theirs. What it gives there and vendors seem to
give is the market's: a hotline in the frame of all pages.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple
from urllib.parse import urlsplit

_FEWEST_OTHERS: Final = 3  # vendors with pages at a host whose top, or page of contacts, is somebody's


class Profile(NamedTuple):
    """By which page a vendor is known."""

    vendor: int
    site: str
    url: str


class SiteKeeper(NamedTuple):
    """A vendor that keeps its site, and how many others have pages there."""

    profile: Profile
    others: int


def site_keepers(profiles: Iterable[Profile], known_at: Callable[[str, str], int]) -> list[SiteKeeper]:
    """Return who of some vendors keeps its site, by the pages by which they are known.

    `known_at` counts the vendors of a site that are known by pages at a host.

    >>> known = [Profile(at, "m", f"https://m.example/{page}") for at, page in enumerate(["", "contact.html", "moss"])]
    >>> [[each.profile.vendor for each in site_keepers(known, lambda *_: number)] for number in (5, 4)]
    [[0, 1], []]
    """
    own = [(profile, host) for profile in profiles for host, is_own in (_place(profile.url),) if is_own]
    places = Counter((profile.site, host) for profile, host in own)
    others = {place: known_at(*place) - number for place, number in places.items()}
    found = (SiteKeeper(profile, others[profile.site, host]) for profile, host in own)
    return [each for each in found if each.others >= _FEWEST_OTHERS]


def _place(url: str) -> tuple[str, bool]:
    """Return the host of a page, and whether the page is where the host itself is found."""
    from falsefront.parse.words import CONTACT_PATHS  # a match of no pages loads nothing that reads them

    parts = urlsplit(url)
    path = parts.path.strip("/")
    is_own = not parts.query and (not path or ("/" not in path and CONTACT_PATHS.is_all(path.partition(".")[0])))
    return (parts.hostname or "").removeprefix("www."), is_own
