"""Vendors of one page, one name after the other: whoever keeps the page calls itself otherwise now."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Renaming:
    """One page that named one vendor, and names another since, never both at once, with contacts not in conflict."""

    before: int  # vendor under the earlier name
    after: int  # vendor under the later one
    name_before: str  # as the page gave it
    name: str  # as the page gives it since
    site: str
    url: str  # of the page
    capture: int  # the first with the later name
    at: datetime

    @property
    def words(self) -> str:
        """Who calls itself what since when; of one name, that its page was read for two."""
        if self.name_before == self.name:
            return f"“{self.name}”, which was read from one page as two vendors"
        return f"“{self.name_before}”, which calls itself “{self.name}” since {self.at:%Y-%m-%d} on the same page"


def one_each(vendors: Iterable[int], renamed: Iterable[Renaming]) -> Mapping[int, int]:
    """Return, for each of these vendors, the one of its page under whose id it is counted: the earliest of them.

    >>> at = datetime(2026, 3, 3)
    >>> page = dict(name_before="A", name="B", site="m", url="http://m.example/a", capture=9, at=at)
    >>> one_each([1, 2, 3], [Renaming(before=1, after=3, **page)])
    {1: 1, 2: 2, 3: 1}
    """
    ids = sorted(set(vendors))
    head = {vendor: vendor for vendor in ids}
    for each in renamed:
        if each.before in head and each.after in head:
            low, high = sorted((head[each.before], head[each.after]))
            head = {vendor: low if at == high else at for vendor, at in head.items()}
    return head


def counted_once(vendors: Collection[int], renamed: Iterable[Renaming]) -> int:
    """Return how many vendors these are, those of one page counted once."""
    return len(set(one_each(vendors, renamed).values()))
