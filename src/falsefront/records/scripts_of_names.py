"""Whether vendors are named in different scripts: one firm may have a name in each, and nothing here tells."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from falsefront.records.flag import FlagMember

# How a sentence calls a script, and the letters by which a name is in it.
SCRIPTS: Final[Mapping[str, re.Pattern[str]]] = {
    "Latin letters": re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "Chinese characters": re.compile("[\u3400-\u9fff]"),
    "Cyrillic letters": re.compile("[\u0400-\u04ff]"),
    "Greek letters": re.compile("[\u0370-\u03ff]"),
    "Hebrew letters": re.compile("[\u0590-\u05ff]"),
    "Arabic letters": re.compile("[\u0600-\u06ff]"),
    "letters of India": re.compile("[\u0900-\u0d7f]"),
    "Thai letters": re.compile("[\u0e00-\u0e7f]"),
    "Georgian letters": re.compile("[\u10a0-\u10ff]"),
    "Armenian letters": re.compile("[\u0530-\u058f]"),
    "kana": re.compile("[\u3040-\u30ff]"),
    "Korean letters": re.compile("[\uac00-\ud7af]"),
}


def in_several_scripts(members: Iterable[FlagMember]) -> Iterator[str]:
    """Say in which scripts vendors are named, where the names of two have no script in common.

    Who is named in two scripts, by a page in each of two languages, is no other.
    """
    of_seller: dict[int, set[str]] = {}
    for member in members:
        names = f"{member.name or ''} {member.last_name or ''}"
        said = {script for script, letters in SCRIPTS.items() if letters.search(names)}
        of_seller.setdefault(member.seller, set()).update(said)
    by_script: dict[str, set[int]] = {}
    for seller, scripts in of_seller.items():
        if len(scripts) == 1:
            by_script.setdefault(min(scripts), set()).add(seller)
    told = [script for script in SCRIPTS if script in by_script]
    if len(told) > 1 and len(set().union(*by_script.values())) > 1:
        yield (
            f"some of these vendors are named in {', others in '.join(told)}: two of them may be one firm, which such"
            f" names do not tell"
        )
