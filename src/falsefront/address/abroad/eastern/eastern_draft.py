"""An address of the East while its parts are taken from it: its tokens, which of them are taken, and what they told."""

from dataclasses import dataclass, field
from typing import Final

from falsefront.address.abroad.eastern.eastern_tokens import BEHIND, NAME, ORDINAL, WORD, Token, table
from falsefront.address.plain.eastern_sounds import joined

_OF_NAMES: Final = (WORD, NAME, ORDINAL)
_MOST_WORDS: Final = 3  # of a label
_HIGHWAY: Final = "ш"  # the one letter that says a kind of road


@dataclass(slots=True)
class Draft:
    """The parts of an address that were taken so far."""

    tokens: tuple[Token, ...]
    used: set[int] = field(default_factory=set)
    house: str = ""
    letter: frozenset[str] = frozenset()
    buildings: list[tuple[str, str]] = field(default_factory=list)
    kilometre: str = ""
    postcode: str = ""
    countries: set[str] = field(default_factory=set)
    regions: list[tuple[Token, ...]] = field(default_factory=list)
    districts: list[tuple[Token, ...]] = field(default_factory=list)
    places: list[tuple[Token, ...]] = field(default_factory=list)

    def free(self, at: int, part: int | None = None) -> Token | None:
        """Return the token that nothing has taken yet, in a part if one is named."""
        if not 0 <= at < len(self.tokens) or at in self.used:
            return None
        token = self.tokens[at]
        return token if part is None or token.part == part else None

    def take(self, *at: int) -> None:
        """Mark tokens as taken."""
        self.used.update(at)

    def run(self, at: int, step: int, kinds: tuple[str, ...] = _OF_NAMES, but: str = "") -> list[int]:
        """Return where the words stand that go on in a part, up to a label, a number or a kind of road but one."""
        part, found = self.tokens[at].part, []
        at += step
        while (token := self.free(at, part)) is not None and token.kind in kinds:
            kind = kind_of(self.tokens, at) if token.kind == WORD else None
            if kind is not None and (but not in kind[1] or not but):
                break
            found.append(at)
            at += step
        return found


def _joined(tokens: tuple[Token, ...], at: int, size: int) -> frozenset[str]:
    """Return the sounds of words that stand together in a part, as one."""
    words = tokens[at : at + size]
    if len(words) < size or any(it.kind != WORD or it.part != words[0].part for it in words):
        return frozenset()
    return joined(it.sounds for it in words)


def known_word(kind: str, tokens: tuple[Token, ...], at: int) -> tuple[int, str] | None:
    """Return how many words form one that a kind has, the longest, and what it stands for."""
    known = table(kind)
    for size in range(_MOST_WORDS, 0, -1):
        for sound in sorted(_joined(tokens, at, size)):
            if (told := known.get(f"{BEHIND * (size - 1)}{sound}")) is not None:
                return size, told
    return None


def is_kind(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word for a kind of road stands there."""
    return tokens[at].kind == WORD and kind_of(tokens, at) is not None


def kind_of(tokens: tuple[Token, ...], at: int) -> tuple[int, frozenset[str], bool] | None:
    """Return how many words say a kind of road, which it may be, and whether they are English."""
    found = known_word("heard.road", tokens, at)
    if found is not None and not (found[0] == 1 and len(tokens[at].text) == 1 and tokens[at].text != _HIGHWAY):
        return found[0], frozenset(found[1].split()), False
    found = known_word("heard.road.english", tokens, at)
    return (found[0], frozenset(found[1].split()), True) if found is not None else None
