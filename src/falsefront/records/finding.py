"""One checkable sign that premises or a claim are false or implausible: a lead, not proof."""

from dataclasses import dataclass
from datetime import datetime

from falsefront.records.signs import SIGNS, Sign


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was found about premises or one claim, and on which grounds.

    `sign` is its name in SIGNS; None of a finding that was kept before signs had names. `grounds` are the very strings
    compared, each with the claim that says it.
    """

    code: str  # F1 to F10 (docs/findings.md)
    title: str
    detail: str  # one sentence an analyst can read, naming what was compared
    source: str  # who or what found it: "reading", "match", "register: <who>"
    at: datetime
    sign: str | None = None
    grounds: tuple[str, ...] = ()

    @property
    def about(self) -> Sign | None:
        """What holds of this sign wherever it is found; None where it has no name."""
        return SIGNS.get(self.sign) if self.sign else None
