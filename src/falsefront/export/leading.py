"""What a person reads first in a case file: README.txt, and the custody record."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from textwrap import fill
from typing import Any

from falsefront.export import stamps
from falsefront.export.folder import Folder
from falsefront.records import Capture, Stamp
from falsefront.records.case import Case

README = """\
A CASE FILE OF FALSEFRONT

What this is
  Vendors whom public marketplace pages name at the same premises, and {behind}.
{scope}
{profile}

What lies here
{parts}

How it was made
  Public pages were fetched with GET, robots.txt obeyed, under the name of the desk. Each exchange was written to disk
  before anything read it, and its hash was put into a chain. Programs then read the pages: who says what, where it
  stands. Addresses were compared part by part; data/links.csv gives the reasons for every pair.

What it does not say
  A finding is a lead, not proof. Firms share buildings, offices and telephones for honest reasons; what speaks against
  a flag stands beside it (column "against"). "Last seen" is the last day on which a page was read with these words, or
  on which its server answered that it had not changed: it is not the day on which they went. What no page says is
  unknown, never "no". Pages may lie.
  Quote from data/, never from excel/: in excel/*.csv a cell that a spreadsheet would run begins with an apostrophe.

How to check it
  python3 verify.py                    in this folder (a zip is unpacked first); it ends with 0 where every byte is as
                                       it was made
  sha256sum -c manifest-sha256.txt     says the same of the files that are listed; its last line, which is about the
                                       list itself, is for verify.py
  Whoever can change the files can also make a new manifest. Compare the hash that verify.py prints last with the one
  you were given another way, by telephone or in a letter.
  {leads}
{stamps}"""

_PAGES = (
    "the preserved page behind every word",
    """Each row leads to a page: "capture" is the number in evidence/pages/, "sha256" the hash of the record in
  evidence/archive/ at "bundle_offset" of data/captures.csv.""",
)
_NO_PAGES = (
    "the hash of the preserved page behind every word",
    """Each row names a page that is not here: "capture" is its number, "sha256" the hash of its record. Who keeps the
  store can show it: falsefront evidence show SHA256""",
)


PARTS = (
    ("report.html", "to be read first, in any browser; it asks nobody for anything"),
    ("data/", "every table as CSV, exactly as it is; data/fields.csv says what each column is"),
    ("excel/case.xlsx", "the same as one workbook of text cells; excel/*.csv the same as single sheets"),
    ("evidence/archive/", "the cited exchanges as they came over the wire (WARC 1.1), byte for byte as preserved"),
    ("evidence/case.wacz", "the same for a player of web archives, such as ReplayWeb.page"),
    ("evidence/pages/", "each cited page as a document that can do nothing (.html) and as text (.txt)"),
    ("evidence/stamps/", "time stamps of the hash chains by a third party (RFC 3161): see below"),
    ("graph/", "who is linked to whom: CSV, GraphML, FollowTheMoney"),
    ("data/left_out.csv", "what is not here, and why"),
    ("data/unfound.csv", "values that were not found again in the page they cite, if it has a row"),
    ("custody.json", "who made this, when, from which store, and where its hash chains stood"),
    ("manifest-sha256.txt", "the SHA-256 of every other file; its last line is the hash of its own other lines"),
    ("manifest.json", "the same with sizes and numbers of rows"),
    ("verify.py", "checks all of it, with nothing but Python 3.8 or later"),
)
LAST = ("custody.json", "manifest-sha256.txt", "manifest.json")  # written after this


@dataclass(frozen=True, slots=True, kw_only=True)
class Custody:
    """Who made a case file, when and from which store."""

    made_at: datetime
    desk: str
    contact: str
    by: str | None  # who was at the keyboard; None where it is left out
    software: str
    store: str  # where it is, without a password
    records_checked: int
    words_checked: int | None = None  # found again in their pages, or marked; None: not looked for
    rows: Mapping[str, object] | None = None  # where the hash chain over rows stood; None where there is none
    stamps: tuple[Stamp, ...] = ()  # of both chains
    notice: str | None = None  # what the desk has at the head of whatever it hands over


def write_readme(
    folder: Folder, case: Case, stamped: tuple[Stamp, ...] = (), notice: str | None = None
) -> None:  # fmt: skip
    """Write README.txt, once all that it tells of is written."""
    parts = [f"  {name:<21} {what}" for name, what in PARTS if name in LAST or folder.has_any(name)]
    scope = (
        "It covers the whole store." if case.scope == "everything" else f"It covers what was asked for: {_asked(case)}."
    )
    profile = _PROFILES.get(case.profile, _PROFILES[None])
    behind, leads = _PAGES if folder.has_any("evidence/archive/") else _NO_PAGES
    told = stamps.section(stamped)
    head = f"{fill(notice, 118)}\n\n" if notice else ""
    text = head + README.format(
        scope=_filled(scope), profile=_filled(profile), parts="\n".join(parts), behind=behind, leads=leads, stamps=told
    )  # fmt: skip
    folder.write("README.txt", text.encode())


def _filled(text: str) -> str:
    return fill(text, 118, initial_indent="  ", subsequent_indent="  ")


def write_custody(folder: Folder, case: Case, custody: Custody) -> None:
    """Write custody.json: the one file, with the manifests, that differs between two exports of the same."""
    said: dict[str, Any] = {
        "format": "falsefront custody 1",
        "made_at": custody.made_at.isoformat(),
        "desk": custody.desk,
        "contact": custody.contact,
        "notice": custody.notice,
        "made_by": custody.by,
        "software": custody.software,
        "store": custody.store,
        "scope": case.scope,
        "redaction": case.profile,
        "chain": chain_of(case.head),
        "rows": custody.rows,
        "records_checked": custody.records_checked,
        "values_checked": custody.words_checked,
        "time_stamps": stamps.listed(custody.stamps),
    }
    folder.write("custody.json", (json.dumps(said, ensure_ascii=False, indent=2) + "\n").encode())


def chain_of(head: Capture | None) -> Mapping[str, object] | None:
    """Return where the hash chain over captures stood, as manifests say it."""
    return {"seq": head.seq, "head": head.chain} if head else None


_PROFILES = {
    None: "Nothing is left out but flags at the places of real, unrelated firms (F10), unless a flag was named; what"
    " pages say of the vendors there stays in data/ and evidence/.",
    "court": "Nothing is left out.",
    "share": "Made for sharing: personal data, page copies and flags at the places of real, unrelated firms (F10) are"
    " left out; data/left_out.csv lists each.",
}


def _asked(case: Case) -> str:
    if isinstance(case.scope, str):
        return case.scope
    flags, state = case.scope.get("flags"), case.scope.get("state")
    told = [f"flag {', '.join(map(str, flags))}"] if isinstance(flags, list) and flags else []
    return " and ".join([*told, *([f"state {state}"] if state else [])])
