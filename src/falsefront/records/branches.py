"""Whether vendors are named as the branches of one chain are: "Brook Tea Xuhui Shop" and "Brook Tea Head Office"."""

import re
from collections.abc import Iterable, Iterator

from falsefront.records.flag import FlagMember

WORDS = 2  # words that names begin with alike, at the least: one may be a city or a common word
HAN = 4  # characters, where they are Chinese
# What an establishment of a firm is called behind the firm's own name.
_OF_A_BRANCH = re.compile(
    r"\b(?:branch|outlet|head office|headquarters|flagship store|shop|store)\b"
    r"|分店|总店|總店|门店|門店|旗舰店|旗艦店|专卖店|專賣店|直营店|直營店|分公司|门市部|門市部|[一二三四五六七八九十\d]店"
    r"|[(（][^()（）]{1,12}店[)）]",
    re.IGNORECASE,
)
_TOKENS = re.compile("[\u3400-\u9fff]|[^\\W_\u3400-\u9fff]+(?:['’&.-][^\\W_\u3400-\u9fff]+)*")
_DIVISION = "省市县縣区區州镇鎮"


def one_chain(members: Iterable[FlagMember]) -> Iterator[str]:
    """Say how many vendors have names that begin alike, where one of these names goes on as that of a branch does."""
    called = {member.seller: member.name for member in members if member.name}
    begun: dict[str, dict[int, str]] = {}
    quoted: dict[str, str] = {}
    for seller, name in called.items():
        for beginning in _beginnings(name):
            begun.setdefault(beginning.casefold(), {})[seller] = name
            quoted.setdefault(beginning.casefold(), beginning)
    chains = [
        (len(names), len(beginning), beginning)
        for beginning, names in begun.items()
        if len(set(names.values())) > 1 and any(_OF_A_BRANCH.search(name, len(beginning)) for name in names.values())
    ]
    if chains:
        some, _, beginning = max(chains)
        who = f"all {some}" if some == len(called) > 2 else "both" if some == len(called) else f"{some}"
        yield (
            f"the names of {who} vendors begin with “{quoted[beginning]}”, as those of the branches of one chain do:"
            f" a chain may have several shops or offices in one house"
        )


def _beginnings(name: str) -> Iterator[str]:
    """Yield how a name begins, to the end of each word from the second on, or each character from the fourth on."""
    words = han = 0
    for token in _TOKENS.finditer(name):
        is_han = "\u3400" <= token[0][0] <= "\u9fff"
        words, han = words + (not is_han), han + is_han
        ends_a_division = token[0] in _DIVISION or name[token.end() : token.end() + 1] in [*_DIVISION]
        if (words >= WORDS or han >= HAN) and not ends_a_division:
            yield name[: token.end()]
