"""An address or number that somebody had, given beside the one of today: (formerly 12 Lotus Road), Old No. 12, 原12号.

It is true of the past, and another may be there now: it is no address of whoever says so, and joins him with nobody.
A former name without a number is another name of the same road, and stands (see `compare.roads_abroad`).
"""

import re

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.phrases import WHOLE, any_of
from falsefront.address.plain.triggers import Triggers

_OLD = rf"(?:{any_of('beside.old')})"
_OLD_BEHIND = rf"(?:{any_of('beside.old.behind')})"
_LABEL = "|".join(longest_first(forms("abroad.number") | forms("abroad.house") | forms("abroad.plot")))
_NUMBERED = rf"\s{{0,3}}(?:(?:{_LABEL})\b\W{{0,4}}){{0,3}}[#№:：]?\s{{0,3}}\d|[门門牌号號址地番:：]{{1,4}}"
_NUMBER = rf"\s{{0,3}}(?:(?:{_LABEL})\b[\s.:#]{{0,4}}){{1,3}}\d[\w/-]{{0,8}}"
_LABELLED_BEHIND = rf"(?:{_LABEL})\b[\s.:]{{0,4}}{_OLD_BEHIND}\s{{1,3}}"  # No. lama 12
_OF_ONE = "".join(word for word in forms("beside.was") if len(word) == 1)  # a character that names begin with too
_SIDE = f"[{''.join(forms('han.direction'))}]?"
# 原平路 and 原阳县 are called so.
_NAMED = rf"(?:{any_of('beside.was.named')}|[{_OF_ONE}]\w{_SIDE}(?:{'|'.join(forms('han.road'))}))"
_ROADS = "|".join(longest_first(forms("abroad.road") | forms("abroad.road.leading")))
_NO_COMPOUND = rf"(?!-(?![^()]{{0,160}}\b(?:{_ROADS})\b)[^\W\d_])"  # (Ex-Servicemen Colony, Block 5)
# What stands in brackets from such a word to their end, with a digit in it.
_IN_BRACKETS = re.compile(
    rf"\s?[（(\[【]\s{{0,3}}(?=[^()（）\]】]{{0,160}}\d)(?!{_NAMED})"
    rf"(?:(?:{any_of('beside.was')}){WHOLE}{_NO_COMPOUND}|(?:{_OLD}|{_OLD_BEHIND})(?:{_NUMBERED})|{_LABELLED_BEHIND}\d)"
    rf"[^()（）\]】]{{0,160}}[)）\]】]",
    re.IGNORECASE,
)
# Outside of brackets only where it begins a part or stands behind a number: Kale Eski is a road.
_OLD_NUMBER = re.compile(
    rf"(?:^|[,，;；/]|(?<=[(（])|(?<=\d)(?=\s))\s{{0,3}}(?:{_OLD}{_NUMBER}|{_LABELLED_BEHIND}\d[\w/-]{{0,8}}),?",
    re.IGNORECASE,
)
_SAID_OLD = re.compile(
    rf"[/,]?\s{{0,3}}(?<![\w-])\d[\w-]{{0,8}}\s{{0,3}}[(（]\s{{0,3}}(?:{_OLD}|{_OLD_BEHIND})\s{{0,3}}[)）]",
    re.IGNORECASE,
)
_BARE = re.compile(rf"\W{{0,4}}[{_OF_ONE}]")
_LEFT = re.compile(rf"\d|[^\W\d_](?:{'|'.join(longest_first(forms('han.road') | forms('han.estate')))})")
_TO_THE_END = re.compile(rf"[,，;；。]\s{{0,3}}(?:{any_of('beside.former')})\s{{0,3}}[:：][^;；\n]*", re.IGNORECASE)
_SIGNS = re.compile(r"[(（\[【:：]")
_KINDS_OF_OLD = ("beside.old", "beside.old.behind")
_OLD_WORDS = tuple(word.casefold() for kind in _KINDS_OF_OLD for word in forms(kind))
FORMERS = Triggers(word for kind in ("beside.was", *_KINDS_OF_OLD, "beside.former") for word in forms(kind))


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
        if match.re is _IN_BRACKETS and _BARE.match(match[0]) and not _LEFT.search(_outside(match)):
            return match[0]  # the only road that is said: 上海市静安区(原平公路88号)
        taken.append(match[0].strip(" ,，;；"))
        return "," if match[0].endswith(",") or match.start() == 0 else ""

    for expression in (_IN_BRACKETS, _TO_THE_END, _SAID_OLD, _OLD_NUMBER):
        text = expression.sub(out, text)
    return text, tuple(taken)


def _outside(match: re.Match[str]) -> str:
    return f"{match.string[: match.start()]} {match.string[match.end() :]}"
