"""The time stamps of a case file: each token with the text it stamps beside it, for whoever has openssl."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from falsefront.export.folder import Folder
from falsefront.records import Stamp
from falsefront.wording import counted

FOLDER: Final = "evidence/stamps"

SECTION: Final = """\

Time stamps (evidence/stamps/)
  N.tsr is a time stamp after RFC 3161: a third party signed that N.txt was there at the time that stands in N.tsr. Who
  was asked: {authorities}. N.txt names the heads of the two hash chains of the store that this was made
  from: that over the captures, with the number of the last one, and that over the rows. So every capture up to that
  number was preserved by then, as it is: whoever changes one, or its record, or takes one out, gets another head, and
  nobody signs that for a time that has passed. A stamp does not say that a page was true, when it was first published,
  who fetched it, or that nobody had made it up before.
  verify.py checks that text and token belong together, and that the head is the one that data/captures.csv has for that
  capture, where it is in here. In a case file of some flags not every capture is, so that the way from a capture to a
  stamped head can be gone by whoever has the store alone: `falsefront evidence verify`. The same holds for the rows.
  Who signed it, openssl says, with the authority's certificates, which you take from the authority, not from here:
    openssl ts -verify -data evidence/stamps/{example}.txt -in evidence/stamps/{example}.tsr -CAfile AUTHORITY.pem
    openssl ts -reply -text -in evidence/stamps/{example}.tsr
"""


def write(folder: Folder, stamps: Sequence[Stamp]) -> None:
    """Write text and token of each stamp."""
    for each in stamps:
        folder.write(_path(each, "txt"), each.text.encode())
        folder.write(_path(each, "tsr"), each.response or b"")


def section(stamps: Sequence[Stamp]) -> str:
    """Return what README.txt says of them; nothing where there are none."""
    if not stamps:
        return ""
    authorities = " and ".join(dict.fromkeys(each.authority for each in stamps))
    return SECTION.format(authorities=authorities, example=stamps[-1].id)


def in_short(stamps: Sequence[Stamp]) -> Iterator[str]:
    """Give what the report says of them, in one sentence; nothing where there are none."""
    if stamps:
        last = stamps[-1]
        yield f"{counted(len(stamps), 'time stamp')}, the last of {last.time:%Y-%m-%d %H:%M} UTC by {last.authority}"


def in_limits(stamps: Sequence[Stamp]) -> str:
    """Say whether somebody else than the desk vouches for a time."""
    if not stamps:
        return "No time stamp of anybody else was taken: nobody but the desk vouches for when these pages were fetched."
    return (
        f"Somebody else vouches for the chain of hashes as it stood then ({next(in_short(stamps))}), and for nothing"
        " that was fetched after it."
    )


def listed(stamps: Sequence[Stamp]) -> list[Mapping[str, Any]]:
    """Return them as the custody record names them."""
    return [
        {
            "text": _path(each, "txt"),
            "token": _path(each, "tsr"),
            "time": each.time.isoformat() if each.time else None,
            "authority": each.authority,
            "subject": each.subject,
            "serial": each.serial,
            "policy": each.policy,
        }
        for each in stamps
    ]


def _path(stamp: Stamp, ending: str) -> str:
    return f"{FOLDER}/{stamp.id}.{ending}"
