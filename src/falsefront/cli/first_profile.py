"""A first configuration, written from what one page shows of its site."""

import json
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from falsefront.wording import counted

if TYPE_CHECKING:
    from falsefront.parse import Lesson
    from falsefront.records import PageReading

_UNKNOWN: Final = "https://www.example.invalid/"
_NAME: Final = re.compile(r"[^a-z0-9]+")
_HEAD: Final = """# Written from one page by `falsefront init --from`; `falsefront check` names the line of every error.
# Every key is explained in config.example.toml and docs/sites.md.

[desk]                                  # who collects: goes into the User-Agent and into every evidence record
name = "Example desk"
contact = "desk@example.org"

"""


def first_profile(url: str, reading: "PageReading", learned: "Sequence[Lesson]") -> str:
    """Return a configuration with one site: where it begins, what may be fetched, and what would read its pages.

    What the page gave by itself needs no selector and is told in a comment; what it holds and nobody read is proposed.
    """
    start = url or _UNKNOWN
    parts = urlsplit(start)
    root = f"{parts.scheme}://{parts.netloc}/*"
    name = _NAME.sub("-", (parts.hostname or "site").removeprefix("www.").lower()).strip("-")[:60] or "site"
    lines = ["[[site]]", f"name = {_text(name)}", f"start = [{_text(start)}]", f"allow = [{_text(root)}]"]
    lines.append(f"# read from this page: {_summary(reading)}")
    chosen = {each.key: each for each in reversed(learned) if each.key and each.selector}
    follow = chosen.pop("follow", None)
    if follow:
        lines.append(f"follow = [{_text(follow.selector or '')}]  # {_comment(follow.raw)}")
    item = chosen.pop("item", None)
    if item:
        lines.append(f"# {_comment(item.raw)}; they are found without it")
        lines.append(f"# item = {_text(item.selector or '')}")
    if chosen:
        lines += ["", "# What stands on the page and was not read: look at each before you trust it.", "[site.fields]"]
        lines += [f"# {key} = {_text(each.selector or '')}  # {_comment(each.raw)}" for key, each in chosen.items()]
    return _HEAD + "\n".join(lines) + "\n"


def _summary(reading: "PageReading") -> str:
    fields = sorted({name for offer in (*reading.offers, *reading.blocks) for name in offer.fields})
    offers, blocks = counted(len(reading.offers), "offer"), counted(len(reading.blocks), "contact block")
    return f"{offers}, {blocks}; {', '.join(fields) or 'nothing'}"


def _text(value: str) -> str:
    """Return a TOML basic string: its escapes are JSON's."""
    return json.dumps(value, ensure_ascii=True).replace("\x7f", "\\u007f")


def _comment(value: str) -> str:
    plain = "".join(char if char.isprintable() else " " for char in value)
    return " ".join(plain.split())[:80]
