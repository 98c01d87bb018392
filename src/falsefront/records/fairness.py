"""What speaks against a flag: the plainest innocent explanations, shown wherever the flag is shown."""

import re
from collections.abc import Iterable, Iterator, Mapping

from falsefront.records.finding import Finding
from falsefront.records.flag import FlagDetail, FlagKind

BY_KIND: Mapping[FlagKind, str] = {
    FlagKind.STRANGERS: "firms can be neighbours: sub-let offices, a business centre, a park with many tenants",
    FlagKind.ONE_OPERATOR: "one honest dealer may run several shops, and a chain or a family of firms shares a phone",
    FlagKind.KNOWN_FALSE: "the register may mean another door, or the place has changed since somebody looked",
    FlagKind.SELF_CONTRADICTION: "a slip in translation or in a form; boundaries and names of districts change",
    FlagKind.WATCH_HIT: "one name stands for several products, and several firms have one name",
}

# What kind of place it is by its words, and who is there honestly.
BY_PLACE: Mapping[str, str] = {
    r"园区|科技园|工业园|产业园|创业园|\b(?:science|industrial|technology|business) park\b": (
        "the place is by its name a park: real firms have works and offices side by side there"
    ),
    r"市场|商城|\bmarket\b|\bbazaar\b": "the place is by its name a market: each stall is a firm of its own",
    r"自贸|保税|\bfree trade\b|\bbonded\b": "in a free-trade zone many firms are registered at one door by law",
    r"孵化|众创|\bincubator\b|\bcoworking\b": "the place is by its name an incubator: many small firms share it",
    r"大厦|大楼|中心|\b(?:tower|building|plaza|cent(?:re|er))\b": (
        "a tower has many tenants, and sub-let rooms are common"
    ),
}


def against(detail: FlagDetail) -> tuple[str, ...]:
    """Return what speaks against a flag, each said once, what its place says first."""
    return tuple(dict.fromkeys(_against(detail)))


def _against(detail: FlagDetail) -> Iterator[str]:
    for words, explanation in BY_PLACE.items():
        if re.search(words, detail.flag.premises, re.IGNORECASE):
            yield explanation
    yield BY_KIND[detail.flag.kind]
    yield from _of_signs(detail.findings)


def _of_signs(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        if finding.about is not None:
            yield f"{finding.code}: {finding.about.innocent}"
