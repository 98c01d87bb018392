"""Python's collector of circles, held back while many pages are read: reading leaves none behind."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

# New objects between two collections; with Python's own 700 each page of 20 kB was walked over ten times, a sixth
# of the time that reading took. What errors leave behind in circles is still collected.
RARELY: Final = (100_000, 20, 20)


@contextmanager
def rarely_collecting() -> Iterator[None]:
    """Collect rarely until the block ends."""
    before = gc.get_threshold()
    gc.set_threshold(*RARELY)
    try:
        yield
    finally:
        gc.set_threshold(*before)
