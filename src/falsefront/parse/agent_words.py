"""Words over those who sell for a firm elsewhere: "Agents in Asia", "海外代理商"."""

import re
from typing import Final

from falsefront.contact.country import country
from falsefront.parse.tree import folded_text
from falsefront.parse.words import COMPANY_WORDS
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_MOST_HEAD_CHARS: Final = 60
_MOST_SENTENCE_CHARS: Final = 200
_FEWEST_BEFORE: Final = 3  # words of a sentence before its agents
_MOST_OF_PLACE: Final = 3  # words
_LISTS: Final = word_lists(__file__)
# Who sells for a firm elsewhere.
_LATIN: Final = late(rf"(?:{_LISTS.any_of('seller')})", re.IGNORECASE)
# What may stand before or behind them beside a country or a part of the world: a firm's name may not.
_KNOWN: Final = late(rf"(?:{_LISTS.any_of('beside', 'world')})", re.IGNORECASE)
# Of those the ones who may be staff: where no place is named, only a mailbox elsewhere tells that they are others.
_STAFF: Final = re.compile(_LISTS.any_of("staff"), re.IGNORECASE)
_ASIDE: Final = re.compile(r"\s?[(（][^()（）\d]{2,40}[)）]")  # "(independent)"
_PARTS: Final = re.compile(r"\s[-–—]\s|[,،(/]")
_WORDS: Final = re.compile(r"[\s,/()·:–-]+")
_EASTERN: Final = late(
    rf"(?:(?![^:：]*(?:{_LISTS.any_of('wanted')}))[\u3041-\u9fff·・、/ ]{{0,12}}"
    rf"(?:{_LISTS.any_of('seller_zh')})(?:{_LISTS.any_of('list_zh')})?"
    rf"|(?:(?:{_LISTS.any_of('where_ko')}) ?)*"
    rf"(?:{_LISTS.any_of('seller_ko')})(?: ?(?:{_LISTS.any_of('list_ko')}))?)[:：]?"
)


def without_aside(text: str) -> str:
    """Return a heading without what stands in brackets: "European Representative (independent)"."""
    return _ASIDE.sub("", text) if "(" in text or "（" in text else text


@remembered
def is_head(written: str) -> bool:
    """Whether a heading tells of agents and of where they are, and of nothing else.

    >>> is_head("Agents in Asia"), is_head("海外代理商"), is_head("Our European distributors")
    (True, True, True)
    >>> is_head("Fern Distributors"), is_head("Become an agent"), is_head("诚招代理商"), is_head("Estate agents")
    (False, False, False, False)
    """
    text = without_aside(folded_text(written, " ")).strip(" .:：")
    if not text or len(text) > _MOST_HEAD_CHARS:
        return False
    if _EASTERN.fullmatch(text):
        return True
    words = [word for word in _WORDS.split(text) if word]
    rest = [word for word in words if not _LATIN.fullmatch(word)]
    if len(rest) == len(words):
        return False
    unknown = [word for word in rest if not _KNOWN.fullmatch(word)]
    return not unknown or country(" ".join(unknown)) is not None


@remembered
def is_head_of_place(written: str) -> bool:
    """Whether a heading begins with what agents are called and goes on with a place, known or not, and no firm's form.

    What stands below it has to be somebody's name: firms may be called so too.

    >>> is_head_of_place("Dealer Fernland"), is_head_of_place("Our distributor for Alder Vale")
    (True, True)
    >>> is_head_of_place("Fern Distributors"), is_head_of_place("Agents wanted"), is_head_of_place("Dealer Fern Ltd")
    (False, False, False)
    """
    text = without_aside(folded_text(written, " ")).strip(" .:：")
    if not text or len(text) > _MOST_HEAD_CHARS or COMPANY_WORDS.is_in(text):
        return False
    words = [word for word in _WORDS.split(text) if word]
    while len(words) > 1 and _KNOWN.fullmatch(words[0]):
        words.pop(0)
    rest = [word for word in words[1:] if not (_KNOWN.fullmatch(word) or _LATIN.fullmatch(word))]
    is_place = 0 < len(rest) <= _MOST_OF_PLACE and not any(word[:1].islower() for word in rest)
    return is_place and _LATIN.fullmatch(words[0]) is not None


@remembered
def ends_in_agents(written: str) -> bool:
    """Whether a sentence ends in what agents are called and a colon: whoever is named below it, is one.

    >>> ends_in_agents("For shipments from Asia kindly coordinate with our overseas agent:")
    True
    >>> ends_in_agents("Our agents:"), ends_in_agents("Please ask for an agent")
    (False, False)
    """
    text = folded_text(written, " ").rstrip()
    if len(text) > _MOST_SENTENCE_CHARS or not text.endswith((":", "：")):
        return False
    words = [word for word in _WORDS.split(text) if word]
    last = next(
        (at for at, word in enumerate(reversed(words)) if not (_LATIN.fullmatch(word) or _KNOWN.fullmatch(word))), 0
    )
    return len(words) - last >= _FEWEST_BEFORE and last > 1 and any(map(_LATIN.fullmatch, words[-last:]))


@remembered
def is_label_of_agent_abroad(text: str) -> bool:
    """Whether the words before a number are a country, maybe a town in it, and what an agent there is called.

    >>> is_label_of_agent_abroad("Jordan – Amman agent:"), is_label_of_agent_abroad("Bahrain, Manama, dealer: ")
    (True, True)
    >>> is_label_of_agent_abroad("Jordan – Amman:"), is_label_of_agent_abroad("Our agent:")
    (False, False)
    """
    parts = [part.strip(" .:：") for part in _PARTS.split(text) if part.strip(" .:：")]
    words = parts[-1].split() if len(parts) > 1 else []
    return bool(words) and _LATIN.fullmatch(words[-1]) is not None and country(parts[0]) is not None


def may_be_staff(text: str) -> bool:
    """Whether a heading names no place and nobody who is another firm for sure: "Our sales representatives"."""
    return all(map(_STAFF.fullmatch, _WORDS.split(text.strip(" .:："))))


@remembered
def place_of_agent(text: str) -> str | None:
    """Return the one country that a heading over an agent names; None where it names none.

    >>> place_of_agent("Our agent in Italy"), place_of_agent("Agents in Europe"), place_of_agent("Distributors")
    ('IT', None, None)
    """
    words = [word for word in _WORDS.split(folded_text(text, " ").strip(" .:：")) if word]
    unknown = [word for word in words if not _LATIN.fullmatch(word) and not _KNOWN.fullmatch(word)]
    return country(" ".join(unknown)) if unknown else None
