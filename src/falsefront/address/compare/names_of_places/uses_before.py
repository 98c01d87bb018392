"""What a tower is for, where its name begins with it: 国际商会中心 is the "International Chamber of Commerce Tower"."""

from falsefront.address.lexicon.chinese import USES
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.words import Role
from falsefront.address.reading import Development

_LEAST_NAME = 2  # characters
_KINDS = frozenset({("center", "building"), ("center", "center")})  # in characters, in letters: a 大厦 may be another


def without_use_before(han: Development, latin: Development) -> str | None:
    """Return a name in characters without the use that both begin with; None where not both do, or are of two kinds."""
    hanzi = han.name.hanzi or ""
    if (han.kind, latin.kind) not in _KINDS:
        return None
    first, _, rest = latin.name.text.lower().partition(" ")
    word = look_up(first)
    if word.role is not Role.USE or not rest or latin.use != word.value:
        return None
    stems = (hanzi.removeprefix(use) for use, value in USES.items() if value == word.value)
    return next((stem for stem in stems if len(stem) in range(_LEAST_NAME, len(hanzi))), None)


def lacks_use_before(left: Development, right: Development) -> bool:
    """Whether a tower in letters begins with a use that one in characters has nowhere, as 国际 in 商会大厦."""
    if (left.name.hanzi is None) == (right.name.hanzi is None):
        return False
    han, latin = (left, right) if left.name.hanzi is not None else (right, left)
    first, _, rest = latin.name.text.lower().partition(" ")
    word = look_up(first)
    if word.role is not Role.USE or not rest or latin.use != word.value or latin.kind != "building":
        return False
    hanzi = han.name.hanzi or ""
    return han.use != word.value and not any(use in hanzi for use, value in USES.items() if value == word.value)
