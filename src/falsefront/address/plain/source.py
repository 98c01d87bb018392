"""What folding a text found out about it."""

from typing import NamedTuple


class Source(NamedTuple):
    """What folding found out about a text before it was scanned."""

    raw: str
    signs: tuple[str, ...] = ()
    contacts: tuple[str, ...] = ()  # e-mails, links and telephone numbers that ran on behind
    is_cut: bool = False
    addressee: str | None = None  # the firm that stood in front
