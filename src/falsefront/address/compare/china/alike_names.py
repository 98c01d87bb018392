"""Which names of villages, zones and parks of two addresses are one, and which only sound alike."""

from collections.abc import Iterator

from falsefront.address.compare.names_of_places.names import names_agree
from falsefront.address.compare.names_of_places.translations import is_only_translated
from falsefront.address.lexicon.hongkong import VILLAGES
from falsefront.address.parts.cantonese import is_spelled
from falsefront.address.reading import Name


def any_agree(left: list[Name], right: list[Name], *, is_hong_kong: bool) -> bool:
    """Whether a name of one side is one of the other."""
    return next(agreeing(left, right, is_hong_kong=is_hong_kong), None) is not None


def agreeing(left: list[Name], right: list[Name], *, is_hong_kong: bool) -> Iterator[tuple[Name, Name]]:
    """Yield the pairs of names that are one, and not only by what an English word may stand for."""
    for one in left:
        for other in right:
            if names_agree(one, other, is_hong_kong=is_hong_kong) and not (
                _are_two_spelled(one, other) if is_hong_kong else is_only_translated(one, other)
            ):
                yield one, other


def homophones(left: list[Name], right: list[Name]) -> tuple[str, str] | None:
    """Return two names of one sound that do not agree: 红星 and 宏兴."""
    keys = {name.key: name for name in left}
    return next(((repr(keys[name.key].text), repr(name.text)) for name in right if name.key in keys), None)


def _are_two_spelled(one: Name, other: Name) -> bool:
    """Whether two names differ that are both spelled as Hong Kong does: Tai Hang and Tai Hong are two villages."""
    if one.hanzi is not None or other.hanzi is not None or one.key == other.key:
        return False
    said = (" ".join(word for word in name.text.lower().split() if word not in VILLAGES) for name in (one, other))
    return all(map(is_spelled, said))
