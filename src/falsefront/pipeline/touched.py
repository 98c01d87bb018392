"""Which addresses a new one may change: all that hang together with it by shared keys, and no more.

What is reached is closed under every comparison the grouping makes, so that grouping them alone gives what grouping
the whole store gives.
"""

from collections.abc import Callable, Collection, Iterable, Sequence

from falsefront.match.keys import Keys, keys_of
from falsefront.match.names import may_be_slip
from falsefront.match.parts import AT
from falsefront.text.hanzi import may_read

Words = Sequence[str]
Filed = tuple[str, int, Words]  # a key, a text filed under it, and its words

# Parts that keep two places apart where both say them, by kind of key. A superset of what grouping compares would lose
# nothing; what is left out here (names that may be mended) only makes the set larger.
_WHERE = ("country", "province", "city", "cities", "county", "zone", "town")
_APART: dict[str, tuple[int, ...]] = {
    "r": tuple(AT[name] for name in _WHERE),
    "d": tuple(AT[name] for name in (*_WHERE, "number", "lane")),
    "a": tuple(AT[name] for name in _WHERE),
    "b": tuple(AT[name] for name in _WHERE),
    "detour": (AT["country"], AT["province"]),
}


def touched_by(start: Iterable[Words], filed_under: Callable[[Collection[str]], Iterable[Filed]]) -> dict[str, Words]:
    """Return the words of every signature that hangs together with those of `start`, these included.

    `filed_under` gives (key, text, words) of the texts filed under keys; it is asked once a step, for keys that were
    not asked before. Words too coarse for any premises are left out.
    """
    reached: dict[str, Words] = {}
    askers: dict[str, list[Words]] = {}
    answers: dict[str, list[Filed]] = {}
    signatures: dict[int, Keys | None] = {}
    fresh = [(keys, words) for words in start if (keys := keys_of(words))]
    while fresh:
        changed: set[str] = set()
        for keys, words in fresh:
            if keys.signature in reached:
                continue
            reached[keys.signature] = words
            for key in keys.asked:
                askers.setdefault(key, []).append(words)
                changed.add(key)
        unasked = changed - answers.keys()
        answers |= {key: [] for key in unasked}
        for each in filed_under(unasked) if unasked else ():
            answers[each[0]].append(each)
        fresh = []
        for key in changed:
            for _, node, words in answers[key]:
                found = signatures.get(node)
                if found is None:
                    found = signatures[node] = keys_of(words)
                if found is None or found.signature in reached:
                    continue
                if any(_may_touch(key[0], asker, words) for asker in askers[key]):
                    fresh.append((found, words))
    return reached


def _may_touch(kind: str, one: Words, other: Words) -> bool:
    if kind == "t":
        return _may_be_one_name(one, other)
    # A mistyped road is filed under its own name. Who says the city meets it by the typing keys; who does not, only by
    # way of the road it stands for, whose other parts may differ. So it is with a range and the numbers in it.
    in_cities = one[AT["city"]] and other[AT["city"]]
    is_detour = kind == "r" and (not in_cities or one[AT["last"]] or other[AT["last"]])
    return all(one[at] == other[at] or not one[at] or not other[at] for at in _APART["detour" if is_detour else kind])


def _may_be_one_name(one: Words, other: Words) -> bool:
    name, another = one[AT["road"]], other[AT["road"]]
    if name == another or may_be_slip(name, another):
        return True
    hanzi, more = one[AT["road_hanzi"]], other[AT["road_hanzi"]]
    return bool((hanzi and may_read(hanzi, another)) or (more and may_read(more, name)))
