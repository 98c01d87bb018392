"""What vendors at different places have in common: contacts that stand on the pages of both."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from falsefront.export.report.wordings import CONTACTS
from falsefront.export.scrub import LEFT_OUT
from falsefront.records import ClaimKind
from falsefront.records.case import CaseClaim

MOST_TOLD: Final = 60

Value = tuple[ClaimKind, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Across:
    """One value that vendors at several places give."""

    label: str
    value: str
    flags: tuple[int, ...]


def across(
    claims: Iterable[CaseClaim], flags_of: Mapping[int, Collection[int]], hubs: Collection[Value]
) -> list[Across]:
    """Return what vendors of different flags give alike, that of most flags first; `flags_of` is by vendor.

    A vendor who claims two places by itself joins them, too. Values that half a site shares say nothing, and two
    values that are left out are not thereby one.
    """
    met: dict[ClaimKind, dict[str, int]] = {kind: {} for kind in CONTACTS}  # most values stand at one place alone
    found: dict[Value, set[int]] = {}
    for (kind, value), flags in _values(claims, flags_of):
        if (kind, value) not in hubs:
            first = met[kind].setdefault(value, next(iter(flags)))
            if len(flags) > 1 or first not in flags or (kind, value) in found:
                found.setdefault((kind, value), {first}).update(flags)
    shared = list(found.items())
    order = list(CONTACTS)
    shared.sort(key=lambda item: (-len(item[1]), order.index(item[0][0]), item[0][1]))
    return [Across(label=CONTACTS[kind], value=value, flags=tuple(sorted(flags))) for (kind, value), flags in shared]


def _values(
    claims: Iterable[CaseClaim], flags_of: Mapping[int, Collection[int]]
) -> Iterator[tuple[Value, Collection[int]]]:
    for each in claims:
        claim = each.claim
        if claim.kind not in CONTACTS or claim.value is None or LEFT_OUT in claim.value:
            continue
        if flags := flags_of.get(each.vendor):
            yield (claim.kind, claim.value), flags
