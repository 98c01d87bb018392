"""What may be roads in an address of the East: names beside a word for a kind of road, numbers, runs of words."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from falsefront.address.abroad.eastern.eastern_draft import Draft, is_kind, kind_of
from falsefront.address.abroad.eastern.eastern_tokens import NAME, NUMBER, ORDINAL, WORD, Token, said

_MOST_WORDS: Final = 5  # of a road's name
_LEAST_NUMBERED: Final = 3  # digits of a road that is called by a number
_MOST_COUNTED: Final = 2  # digits of an ordinal without its ending
_BY_NUMBER: Final = frozenset({"psge", "line", "mkr", "kvartal"})
_PASSAGE, _QUARTER = "psge", "mkr"
_EMBANKMENT, _STREET = "emb", "st"


class Seen(NamedTuple):
    """What may be a road: some words beside a kind of road, or a run of words without one."""

    classes: frozenset[str]  # of roads that the word for its kind may mean; none where there is none
    is_english: bool
    words: tuple[Token, ...]
    ordinal: str | None
    at: frozenset[int]  # where its words, its ordinal and its kind stand
    further: tuple[Token, ...] = ()  # words beside them that may belong to the name as well

    @property
    def is_whole(self) -> bool:
        """Whether nothing more stands there that may belong to the name."""
        return not self.further


def typed_roads(draft: Draft) -> Iterator[Seen]:
    """Yield what may be a road beside each word for a kind of road."""
    at = 0
    while at < len(draft.tokens):
        kind = kind_of(draft.tokens, at) if at not in draft.used and draft.tokens[at].kind == WORD else None
        if kind is None:
            at += 1
            continue
        size, classes, is_english = kind
        own = range(at, at + size)
        inner = "" if _EMBANKMENT in classes else _EMBANKMENT  # пров. Набережна Перемоги
        before, behind = draft.run(at, -1, but=inner)[::-1], draft.run(at + size - 1, 1, but=inner)
        if not inner and _is_within(draft, at, size, before, behind):
            at += size
            continue
        yield from _numbered(draft, at, size, classes, before, behind)
        if not behind and not is_english:
            yield from _counted(draft, at, size, classes)
        yield from _seen(draft, classes, is_english, [behind[:end] for end in range(len(behind), 0, -1)], own, before)
        yield from _seen(draft, classes, is_english, [before[start:] for start in range(len(before))], own, [])
        at += size


def _is_within(draft: Draft, at: int, size: int, before: list[int], behind: list[int]) -> bool:
    """Whether the word for an embankment is part of the name of another road than a street."""
    part = draft.tokens[at].part
    for beside in ((before[0] if before else at) - 1, (behind[-1] if behind else at + size - 1) + 1):
        token = draft.free(beside, part)
        kind = kind_of(draft.tokens, beside) if token is not None and token.kind == WORD else None
        if kind is not None and _STREET not in kind[1]:
            return True
    return False


def _seen(
    draft: Draft, classes: frozenset[str], is_english: bool, runs: list[list[int]], own: range, before: list[int]
) -> Iterator[Seen]:
    """Yield the roads of such names, the longest first, and each with the ordinal that stands before its kind."""
    for nth, run in enumerate(runs):
        ordinals = [it for it in run if draft.tokens[it].kind == ORDINAL]
        words = [it for it in run if draft.tokens[it].kind != ORDINAL]
        if before and draft.tokens[before[-1]].kind == ORDINAL and not ordinals:
            ordinals = before[-1:]
        if words and len(words) <= _MOST_WORDS and len(ordinals) <= 1:
            ordinal = draft.tokens[ordinals[0]].text if ordinals else None
            told = tuple(draft.tokens[it] for it in words)
            more = tuple(draft.tokens[it] for it in runs[0] if it not in run) if nth else ()
            yield Seen(classes, is_english, told, ordinal, frozenset({*words, *ordinals, *own}), more)


def _numbered(
    draft: Draft, at: int, size: int, classes: frozenset[str], before: list[int], behind: list[int]
) -> Iterator[Seen]:
    """Yield a road or quarter that a number calls: proezd 4806, 7 mkr, 18-я линия, мкр. Самал 2."""
    if classes.isdisjoint(_BY_NUMBER):
        return
    part = draft.tokens[at].part
    if len(behind) == 1 and _QUARTER in classes and draft.tokens[behind[0]].kind == WORD:
        last = draft.free(behind[0] + 1, part)
        if last is not None and last.kind == NUMBER and last.text.isdigit() and len(last.text) < _LEAST_NUMBERED:
            name = draft.tokens[behind[0]]
            counted = Token(NAME, f"{name.text}{last.text}", frozenset(f"{it}{last.text}" for it in name.sounds), part)
            own = frozenset({*range(at, at + size), behind[0], behind[0] + 1})
            yield Seen(classes, False, (counted,), None, own)
    skipped = int(draft.free(at + size) is not None and said("heard.label", draft.tokens[at + size]) == "house")
    for beside in (at - 1, at + size + skipped):
        token = draft.free(beside, part)
        if token is None or token.kind not in (NUMBER, ORDINAL) or not token.text.isdigit():
            continue
        if (before and beside == at - 1 and token.kind == NUMBER) or (
            _PASSAGE in classes and len(token.text) < _LEAST_NUMBERED
        ):
            continue
        name = Token(NAME, token.text, frozenset(f"{it}{token.text}" for it in classes), part)
        skip = {at + size} if skipped else set()
        yield Seen(classes, False, (name,), None, frozenset({*range(at, at + size), beside, *skip}))
        return


def _counted(draft: Draft, at: int, size: int, classes: frozenset[str]) -> Iterator[Seen]:
    """Yield a road whose ordinal is a bare number between its kind and its name: ул. 1 Совиная."""
    token, part = draft.free(at + size), draft.tokens[at].part
    if (
        token is None
        or token.kind != NUMBER
        or token.part != part
        or len(token.text) > _MOST_COUNTED
        or not token.text.isdigit()
    ):
        return
    names = draft.run(at + size, 1, (WORD,))
    if names and not is_kind(draft.tokens, names[0]):
        words = tuple(draft.tokens[it] for it in names)
        yield Seen(classes, False, words, token.text, frozenset({*range(at, at + size + 1), *names}))


def untyped_roads(draft: Draft, roads: list[Seen]) -> Iterator[Seen]:
    """Yield the parts of nothing but words, which may be roads without their kind."""
    taken = {at for road in roads for at in road.at}
    parts: dict[int, list[int]] = {}
    for at, token in enumerate(draft.tokens):
        if at not in draft.used and at not in taken and token.kind in (WORD, NAME, ORDINAL):
            parts.setdefault(token.part, []).append(at)
    for run in parts.values():
        yield from _seen(draft, frozenset(), False, [run], range(0), [])


def is_numbered_road(draft: Draft, at: int, number: Token) -> bool:
    """Whether a number is a road's: proezd No. 4806."""
    kind = kind_of(draft.tokens, at - 1) if at and draft.tokens[at - 1].kind == WORD else None
    return kind is not None and not kind[1].isdisjoint(_BY_NUMBER) and len(number.text) >= _LEAST_NUMBERED
