"""Roads that stand in a text in Latin letters: "No. 88, East Renmin Road", "Renmin Donglu 88 hao", "88renmindonglu"."""

import re
from collections.abc import Iterator, Sequence

from falsefront.address.compare.china.standing import Standing
from falsefront.address.compare.flat import Token
from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.lexicon.words import PINYIN_DIRECTIONS, PINYIN_ORDINALS, Role
from falsefront.address.parts.numbers import number_of
from falsefront.address.parts.roads import ORDINAL_SYLLABLES
from falsefront.address.reading import Name, Number
from falsefront.text.hanzi import may_read
from falsefront.text.pinyin import syllable_count
from falsefront.text.romanised import may_be_romanised

_MOST_WORDS = 8  # that spell one name
_MOST_AROUND = 7  # tokens on each side that may belong to a road
_PINYIN_TYPES = longest_first(forms("china.road", "glued"))
_PINYIN_WAYS = frozenset({"lu", "jie", "dajie", "dadao", "xiang", "hutong", "dao"})  # the number stands behind them
_INSIDE = frozenset(
    {Role.ROOM, Role.FLOOR, Role.BUILDING, Role.UNIT, Role.ENTRANCE, Role.PHASE, Role.GROUP, Role.PO_BOX}
)
_HAN_INSIDE = frozenset("楼层室栋幢座")
_SMALL = frozenset({Role.HAO, Role.STOP, Role.SECTION, Role.LANE})
_BEYOND_A_COMMA = frozenset({Role.LANE, Role.SECTION, Role.NUMBER, Role.HAO})


def standings(name: Name, tokens: Sequence[Token], first: int, *, in_taiwan: bool) -> Iterator[Standing]:
    """Yield each road of that name that begins at one token: what is glued to the name may be taken apart in ways."""
    for last, glued, is_exact in (
        *_spelled(name, tokens, first, in_taiwan=in_taiwan),
        *_inside(name, tokens[first], first),
    ):
        around = _Around(tokens)
        if not around.take_glued(glued):
            continue
        around.look_right(last)
        around.look_left(first - 1)
        standing = around.standing(first, last, is_exact=is_exact)
        if standing is not None:
            yield standing


class _Around:
    """What stands around a road's name."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.directions: set[str] = set()
        self.ordinals: set[int] = set()
        self.types: set[str] = set()
        self.sections: set[str] = set()
        self.lanes: set[Number] = set()
        self.left: tuple[str, bool] | None = None  # a number, and whether it is marked as one
        self.right: tuple[str, bool] | None = None
        self.is_sure = True

    def standing(self, first: int, last: int, *, is_exact: bool) -> Standing | None:
        """Return what was found; None where it is no road, or more than one."""
        said = (self.directions, self.ordinals, self.sections, self.lanes)
        if any(len(values) > 1 for values in said) or not self.types:
            return None
        number = self._number()
        return Standing(
            first=first,
            last=last,
            is_sure=self.is_sure and is_exact,
            direction=min(self.directions, default=None),
            ordinal=min(self.ordinals, default=None),
            types=frozenset(self.types),
            section=min(self.sections, default=None),
            lane=min(self.lanes, default=None),
            number=number_of(number) if number else None,
        )

    def _number(self) -> str | None:
        """Return the number of the road: of one on each side the marked one; None where nothing tells them apart."""
        if self.left is None or self.right is None:
            found = self.left or self.right
            return found[0] if found else None
        if self.left[1] != self.right[1]:
            return (self.left if self.left[1] else self.right)[0]
        if self.left[1]:
            return None
        return (self.right if self.types & _PINYIN_WAYS else self.left)[0]

    def take_glued(self, rest: str) -> bool:
        """Take direction, ordinal and type off what is glued to a name: "dongerlu"; False where anything is left."""
        for way in _PINYIN_TYPES:
            if rest.endswith(way):
                self.types.add(way)
                rest = rest.removesuffix(way)
                break
        for syllable, direction in PINYIN_DIRECTIONS.items():
            if rest.startswith(syllable):
                self.directions.add(direction)
                rest = rest.removeprefix(syllable)
                break
        if rest in PINYIN_ORDINALS:
            self.ordinals.add(PINYIN_ORDINALS[rest])
            rest = ""
        return not rest

    def look_right(self, start: int) -> None:
        """Take what stands behind the name, up to the number or to what belongs to something else."""
        has_comma = is_marked = False
        for at in range(start, min(len(self.tokens), start + _MOST_AROUND)):
            token = self.tokens[at]
            if token.kind == "break":
                if has_comma or not self.types:
                    return
                has_comma = True
            elif token.kind == "number":
                if self._take_labelled(at, 1):
                    continue
                if not self.types:
                    self.ordinals.update({int(token.text)} if token.text.isdigit() else ())
                    continue
                is_marked = is_marked or self._role(at + 1) is Role.HAO
                if not self._is_inside(at) and (is_marked or not has_comma):
                    self.right = (token.text, is_marked)
                return
            elif token.role is Role.NUMBER or token.kind == "mark":
                is_marked = True
            elif self._is_direction(at) and self._role(at + 1) is Role.SECTION:
                self.sections.add(PINYIN_DIRECTIONS.get(token.text, token.value))
            elif (has_comma and token.role not in _BEYOND_A_COMMA) or not self._take(token):
                return

    def look_left(self, start: int) -> None:
        """Take what stands before the name, up to the number or to what belongs to something else."""
        has_comma = False
        for at in range(start, max(-1, start - _MOST_AROUND), -1):
            token = self.tokens[at]
            if token.kind == "break":
                if has_comma:
                    return
                has_comma = True
            elif token.kind == "number":
                if self._take_labelled(at, -1):
                    continue
                if not self._is_inside(at):
                    self.left = (token.text, self._is_marked(at))
                return
            elif token.role is Role.NUMBER or token.kind in ("mark", "sign"):
                continue
            elif token.role is Role.ORDINAL and self._role(at + 1) is Role.SECTION:
                self.sections.add(token.value)
            elif has_comma and token.role not in _BEYOND_A_COMMA and not (self.sections and self._is_direction(at)):
                return
            elif token.role is None or not self._take(token):
                self.is_sure = token.role is not None and has_comma
                return

    def _role(self, at: int) -> Role | None:
        return self.tokens[at].role if 0 <= at < len(self.tokens) else None

    def _is_direction(self, at: int) -> bool:
        return self.tokens[at].role is Role.DIRECTION or self.tokens[at].text in PINYIN_DIRECTIONS

    def _is_marked(self, at: int) -> bool:
        before = self.tokens[at - 1] if at else None
        return before is not None and (before.role is Role.NUMBER or before.kind == "mark" or before.text == ".")

    def _take_labelled(self, at: int, step: int) -> bool:
        """Take the number of a section or lane; False where it is none."""
        text = self.tokens[at].text
        before = at - 2 if at and self.tokens[at - 1].text == "." else at - 1  # "Sec. 1"
        if self._role(before) is Role.SECTION and not self.sections:
            self.sections.add(text)
            return True
        if self._role(before) is Role.LANE or (step > 0 and self._role(at + 1) is Role.LANE):
            self.lanes.update(filter(None, (number_of(text),)))
            return True
        return False

    def _take(self, token: Token) -> bool:
        """Take a word for a part of the road; False where it is none."""
        if token.role is Role.ROAD:
            self.types.add(token.value)
        elif token.role is Role.DIRECTION or token.text in PINYIN_DIRECTIONS:
            self.directions.add(PINYIN_DIRECTIONS.get(token.text, token.value))
        elif token.role is Role.ORDINAL or token.text in PINYIN_ORDINALS:
            self.ordinals.add(PINYIN_ORDINALS.get(token.text) or int(token.value))
        else:
            return token.kind == "sign" or token.role in _SMALL
        return True

    def _is_inside(self, at: int) -> bool:
        """Whether a number is that of a room, floor or building, by the word before it or behind."""
        for beside in (at - 1, at + 1):
            if self._role(beside) in _INSIDE:
                return True
            if 0 <= beside < len(self.tokens) and self.tokens[beside].text in _HAN_INSIDE:
                return True
        if at > 1 and self.tokens[at - 1].text == "." and self._role(at - 2) in _INSIDE:
            return True
        text = self.tokens[at].text
        return text.endswith("f") and text[:-1].isdigit()


def _spelled(name: Name, tokens: Sequence[Token], first: int, *, in_taiwan: bool) -> Iterator[tuple[int, str, bool]]:
    """Yield (behind which token, what is glued to the name, whether it is spelled without a slip)."""
    heads = {""}
    for last in range(first + 1, min(len(tokens), first + _MOST_WORDS) + 1):
        token = tokens[last - 1]
        if token.kind == "sign":
            continue
        if token.kind not in ("word", "ordinal"):
            return
        options = _options(token)
        whole = {head + option for head in heads for option in options}
        for spelled in sorted(whole):
            if spelled == name.key or (name.hanzi is not None and _may_spell(name.hanzi, spelled, in_taiwan=in_taiwan)):
                yield last, "", True
            elif spelled.startswith(name.key) and token.kind == "word":
                yield last, spelled[len(name.key) :], True
            elif is_near(spelled, name.key):
                yield last, "", is_surely_near(spelled, name.key)
        heads = {spelled for spelled in whole if len(spelled) <= len(name.key) + 1}
        if not heads:
            return


def _may_spell(hanzi: str, spelled: str, *, in_taiwan: bool) -> bool:
    return may_read(hanzi, spelled) or (in_taiwan and len(hanzi) > 1 and may_be_romanised(hanzi, spelled))


_LEAST_GLUED = 12  # letters of a word that may hold a whole address
_BEFORE = tuple(
    longest_first(forms("china.division", "glued") | forms("china.village", "glued") | forms("place.glued"))
)


def _inside(name: Name, token: Token, first: int) -> Iterator[tuple[int, str, bool]]:
    """Yield the name where it stands in a word that holds the places before it too: "chenghaiqutongyilu"."""
    if len(token.text) < _LEAST_GLUED or token.role is not None or len(name.key) < _LEAST_SLIP:
        return
    at = token.text.find(name.key, 1)
    while at > 0:
        if token.text[:at].endswith(_BEFORE):
            yield first + 1, token.text[at + len(name.key) :], True
        at = token.text.find(name.key, at + 1)


def _options(token: Token) -> set[str]:
    """Return what a word may spell of a name: itself, its translation, the syllable of an ordinal."""
    if token.kind == "ordinal" and token.value.isdigit():
        return {token.text, ORDINAL_SYLLABLES.get(int(token.value), token.text)}
    return {token.text, token.value or token.text} if token.role is None else {token.text}


_USUAL = forms("pinyin.usual")  # Xinhua and Xinghua: both are roads of many cities
_LEAST_SLIP = 5  # letters of a name in which a slip may be
# Letters that a scanner takes for each other.
_LOOK_ALIKE = tuple(map(frozenset, ("ce", "il", "uv", "nh", "un", "ao", "fl", "tf", "rn", "lt", "gq")))


def is_near(one: str, other: str) -> bool:
    """Whether two keys differ by n for ng alone, as pinyin is heard, or by a letter that a scanner mistakes.

    >>> is_near("pinan", "pingan"), is_near("xingfcng", "xingfeng"), is_near("heping", "huping")
    (True, True, False)
    >>> is_near("xinhua", "xinghua")
    False
    """
    if one == other or min(len(one), len(other)) < _LEAST_SLIP or one[0] != other[0]:
        return False
    if one.replace("ng", "n") == other.replace("ng", "n"):
        return abs(len(one) - len(other)) == 1 and not (one in _USUAL and other in _USUAL)
    if len(one) != len(other) or (syllable_count(one) and syllable_count(other)):
        return False
    apart = [frozenset(pair) for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(apart) == 1 and apart[0] in _LOOK_ALIKE


# Syllables that no name has, so that n stands for ng there, or ng for n: Xiannin is Xianning.
_NO_N = re.compile("(?:nin|den|zen|(?<![zcs])hen|shuan)$")
_NO_NG = re.compile("(?:reng|nang)$")


def is_surely_near(one: str, other: str) -> bool:
    """Whether two keys differ by n for ng in a syllable that no name has.

    >>> is_surely_near("xiannin", "xianning"), is_surely_near("xinhua", "xinghua")
    (True, False)
    """
    shorter, longer = sorted((one, other), key=len)
    for at, letter in enumerate(longer):
        if letter == "g" and longer[:at] + longer[at + 1 :] == shorter:
            return bool(_NO_N.search(shorter[:at]) or _NO_NG.search(longer[: at + 1]))
    return False
