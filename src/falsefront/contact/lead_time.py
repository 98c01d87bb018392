"""How long a seller takes before it sends: `15-20 days` out of "Lead time: 15 to 20 days" or "交货期：15-20天"."""

import re
import unicodedata
from typing import Final

from falsefront.text.late import late
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_UNITS: Final = {  # as they are given -> as they are written; the longer stand first
    "working days": _LISTS.any_of("working_days"),
    "hours": _LISTS.any_of("hours"),
    "weeks": _LISTS.any_of("weeks"),
    "months": _LISTS.any_of("months"),
    "days": _LISTS.any_of("days"),
}
_UNIT: Final = "|".join(f"(?P<u{at}>{words})" for at, words in enumerate(_UNITS.values()))
_TIME: Final = late(
    rf"(?<![\d.,])(\d{{1,3}})\s*(?:(?:-|–|—|~|～|/|{_LISTS.any_of('to')})\s*(\d{{1,3}})\s*)?"
    rf"(?:{_UNIT})(?![a-z\u00e0-\u017e])",
    re.IGNORECASE,
)
_MAX_CHARS: Final = 200


def lead_time(raw: str) -> str | None:
    """Return the first span of time of a string with its unit in English; None where there is none.

    >>> lead_time("15 to 20 days after deposit"), lead_time("3-5个工作日"), lead_time("2 Wochen")
    ('15-20 days', '3-5 working days', '2 weeks')
    """
    found = _TIME.search(unicodedata.normalize("NFKC", raw[:_MAX_CHARS]))
    if found is None:
        return None
    unit = next(name for at, name in enumerate(_UNITS) if found[f"u{at}"])
    most = found[2]
    return f"{int(found[1])}-{int(most)} {unit}" if most and int(most) > int(found[1]) else f"{int(found[1])} {unit}"
