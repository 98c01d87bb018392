"""The queue: which flag an analyst should look at first, and which ones somebody asked for."""

import unicodedata
from collections.abc import Iterable

from falsefront.records import FlagState, FlagView


def ordered(flags: Iterable[FlagView]) -> list[FlagView]:
    """Return flags best first: score, number of findings, number of vendors; withdrawn ones last, ids break ties."""
    return sorted(
        flags,
        key=lambda flag: (
            flag.withdrawn_at is not None, -flag.score, -len(flag.findings), -len(flag.vendors), flag.id
        ),
    )  # fmt: skip


def selected(
    flags: Iterable[FlagView], *, state: FlagState | None = None, site: str | None = None, search: str | None = None
) -> list[FlagView]:
    """Return the flags in this state, with a vendor on this site, and with these words in place, names or addresses.

    Letter case and width do not matter; each word of the search must occur somewhere.
    """
    words = _folded(search).split() if search else []
    return [
        flag
        for flag in flags
        if (state is None or flag.state is state)
        and (site is None or site in flag.sites)
        and (not words or all(word in _searched(flag) for word in words))
    ]


def _searched(flag: FlagView) -> str:
    return _folded("\n".join((flag.premises, flag.story or "", *flag.names, *flag.addresses, *flag.findings)))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
