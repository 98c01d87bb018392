"""Two addresses of China one of which has something else in a name: its place, the town it begins with, a trade."""

from collections.abc import Iterator

from falsefront.address.compare.china.bare_towns import with_bare_towns
from falsefront.address.compare.china.places_in_names import with_plain_names
from falsefront.address.compare.china.trades_of_parks import with_trades_of_parks
from falsefront.address.reading import Reading


def renamed(a: Reading, b: Reading, *, is_open: bool) -> Iterator[tuple[Reading, Reading, str]]:
    """Yield two addresses with the name parted from what stands in it, and what that means.

    The district or village in the name of an estate, where that `is_open`; a town's bare name before another; a trade.
    """
    if is_open:
        yield from with_plain_names(a, b)
    yield from with_bare_towns(a, b)
    yield from with_trades_of_parks(a, b)
