"""Two addresses held against each other as they were meant: in the letters and order meant, without what is around.

`Reading.raw` is the text as it stood, which is what is shown. What looks at texts needs what readers took it for: the
address alone, without labels and contacts around it, quotes and markup, in no other encoding or order.
"""

from collections.abc import Sequence

from falsefront.address.reading import Reading, with_text


def as_written(a: Reading, b: Reading) -> tuple[Reading, Reading]:
    """Return two readings with their texts as they were written; most are the same objects."""
    if not (a.meant or b.meant):
        return a, b
    return _as_written(a), _as_written(b)


def as_it_stood(reasons: Sequence[str], *changed: tuple[Reading, Reading]) -> tuple[str, ...]:
    """Return the reasons of a comparison with each text they quote as it stood; of two readings, the second has it."""
    for held, stood in changed:
        if held.raw != stood.raw:
            reasons = [reason.replace(repr(held.raw), repr(stood.raw)) for reason in reasons]
    return tuple(reasons)


def _as_written(reading: Reading) -> Reading:
    return with_text(reading, raw=reading.meant, meant="") if reading.meant else reading
