"""What a page comes to, while it is read."""

from dataclasses import dataclass, field

from falsefront.parse.draft import Draft
from falsefront.parse.structured import Structured


@dataclass(slots=True, kw_only=True)
class Composed:
    """What a page comes to."""

    drafts: list[Draft] = field(default_factory=list)  # its offers, the most trusted words first in each
    blocks: list[Draft] = field(default_factory=list)  # contacts that name nobody
    warnings: list[str] = field(default_factory=list)  # what was not understood
    structured: Structured = field(default_factory=Structured)
    is_list: bool = False  # several offers stand on it
    named: list[Draft] = field(default_factory=list)  # others on a firm's page, under their own names
    is_begun_by_named: bool = False
    nameless: list[Draft] = field(default_factory=list)  # others beside these, whose names are not told
