"""What readers find while a part of a page is still there, and what says nothing of the page without it."""

from collections.abc import Iterator
from contextlib import contextmanager

from falsefront.parse.tree import PageTree


@contextmanager
def forgetting(tree: PageTree) -> Iterator[None]:
    """Forget on the way out what readers have found since: parts of the page are about to be left out of it."""
    memory = tree.memory.copy()
    try:
        yield
    finally:
        tree.memory = memory
