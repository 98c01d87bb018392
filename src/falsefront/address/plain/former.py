"""An address or number that somebody had, given beside the one of today: (formerly 12 Lotus Road), Old No. 12, 原12号.

It is true of the past, and another may be there now: it is no address of whoever says so, and joins him with nobody.
A former name without a number is another name of the same road, and stands (see `compare.roads_abroad`).
"""

import re

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.phrases import WHOLE, any_of
from falsefront.address.plain.triggers import Triggers

_OLD = rf"(?:{any_of('beside.old')})"
_LABEL = "|".join(longest_first(forms("abroad.number") | forms("abroad.house") | forms("abroad.plot")))
_NUMBERED = rf"\s{{0,3}}(?:(?:{_LABEL})\b\W{{0,4}}){{0,3}}[#№:：]?\s{{0,3}}\d|[门門牌号號址地番:：]{{1,4}}"
_NUMBER = rf"\s{{0,3}}(?:(?:{_LABEL})\b[\s.:#]{{0,4}}){{1,3}}\d[\w/-]{{0,8}}"
# What stands in brackets from such a word to their end, with a digit in it.
_IN_BRACKETS = re.compile(
    rf"\s?[（(\[【]\s{{0,3}}(?=[^()（）\]】]{{0,160}}\d)"
    rf"(?:(?:{any_of('beside.was')}){WHOLE}|{_OLD}(?:{_NUMBERED}))[^()（）\]】]{{0,160}}[)）\]】]",
    re.IGNORECASE,
)
_OLD_NUMBER = re.compile(rf"[,;]?\s{{0,3}}(?<!\w){_OLD}{_NUMBER},?", re.IGNORECASE)
_SAID_OLD = re.compile(
    rf"[/,]?\s{{0,3}}(?<![\w-])\d[\w-]{{0,8}}\s{{0,3}}[(（]\s{{0,3}}{_OLD}\s{{0,3}}[)）]", re.IGNORECASE
)
_TO_THE_END = re.compile(rf"[,，;；。]\s{{0,3}}(?:{any_of('beside.former')})\s{{0,3}}[:：][^;；\n]*", re.IGNORECASE)
_SIGNS = re.compile(r"[(（\[【:：]")
_OLD_WORDS = tuple(word.casefold() for word in forms("beside.old"))
FORMERS = Triggers(word for kind in ("beside.was", "beside.old", "beside.former") for word in forms(kind))


def _may_be_in(text: str) -> bool:
    """Whether a text has a sign or a word for what is former: quick, since it is asked of every text."""
    if _SIGNS.search(text):
        return True
    folded = text.casefold()
    for word in _OLD_WORDS:  # noqa: SIM110  # a third of the time of `any`
        if word in folded:
            return True
    return False


def without_former(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text without the addresses and numbers that it says are former ones, and those.

    >>> without_former("12 Park Road (formerly 15 Lotus Road), Karachi")
    ('12 Park Road, Karachi', ('(formerly 15 Lotus Road)',))
    >>> without_former("New No. 15, Old No. 12, Lotus Road, Chennai")[0]
    'New No. 15, Lotus Road, Chennai'
    >>> without_former("12 Jinnah Avenue (formerly Lotus Road), 5 Old Mill Road")[1]
    ()
    """
    if not _may_be_in(text):
        return text, ()
    taken: list[str] = []

    def out(match: re.Match[str]) -> str:
        taken.append(match[0].strip(" ,，;；"))
        return "," if match[0].endswith(",") or match.start() == 0 else ""

    for expression in (_IN_BRACKETS, _TO_THE_END, _SAID_OLD, _OLD_NUMBER):
        text = expression.sub(out, text)
    return text, tuple(taken)
