"""The report of a case file: one page, read without us on a screen or on paper, that asks nobody for anything."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, TextIO

from falsefront.export.report import flags, summary, wordings
from falsefront.export.report.pages import MOST_CITED, PageOf, Pages, TextOf, gathered
from falsefront.export.report.safe import environment
from falsefront.records import LEVELS, SIGNS
from falsefront.records.case import Case
from falsefront.wording import counted, long_day

# Tables of what is said in one way, by the name a template has for each.
_WORDS: Final = {
    "levels": LEVELS,
    "states": wordings.STATES,
    "glossary": wordings.GLOSSARY,
    "strengths": wordings.STRENGTHS,
    "found_by": wordings.found_by,
    "contacts": {kind.value: name for kind, name in wordings.CONTACTS.items()},
    "day": long_day,
    "days": wordings.days,
    "minute": wordings.minute,
    "read": wordings.read,
    "most_cited": MOST_CITED,
    "counted": counted,
}


def write(
    case: Case,
    out: TextIO,
    *,
    page_of: PageOf,
    custody: Sequence[tuple[str, str]] = (),
    text_of: TextOf = lambda _path: None,
    notice: str | None = None,
    clocks: Sequence[str] = (),
    rule: str | None = None,
) -> None:
    """Write the report of a case, flag by flag.

    `page_of` gives the preserved page of a capture as a path relative to the report, None where it is not there, and
    `text_of` the text alone of such a page; `custody` says (name and words) who made it, `notice` stands in a box at
    its head, `clocks` are sentences on whose the dates are, `rule` one on how the points of a priority come about. The
    same arguments give the same report.
    """
    pages = gathered(case, page_of, text_of)
    head = summary.gathered(case, pages)
    template = environment().get_template("case.html")
    for piece in template.generate(
        head=head,
        flags=_flags(case, head.told, pages),
        custody=custody,
        notice=notice,
        clocks=clocks,
        rule=rule,
        pages=pages,
        chain=case.head,
        profile=case.profile,
        signs=sorted({(sign.code, sign.title) for sign in SIGNS.values()}, key=lambda s: (int(s[0][1:]), s[1])),
        **_WORDS,
    ):
        out.write(piece)


def _flags(case: Case, number: int, pages: Pages) -> Iterator[flags.Flag]:
    for each in islice(case.flags(), number):
        vendors = sorted({member.vendor for member in each.detail.members})
        yield flags.told(each, list(case.sellers(vendors)), pages)
