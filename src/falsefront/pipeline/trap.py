"""Gives up on paths that keep bringing nothing new: a calendar, a next link in a circle, a search that never ends."""

BARREN_STEPS = 5  # so many pages in a row without a new offer, and their links are no longer followed


class BarrenPaths:
    """Remembers, for one pass over a site, which page led to which and which of them brought something new.

    A page counts as fruitful when it, or a page it links to directly, gave an offer not seen before in this pass: an
    index page without offers of its own is as good as the products it leads to.
    """

    def __init__(self) -> None:
        self._parent: dict[str, str | None] = {}
        self._fruitful: set[str] = set()
        self._seen: set[object] = set()

    def found(self, url: str, *, on: str | None) -> bool:
        """Note that `url` was found on a page (None: a start page); False where it was known already."""
        if url in self._parent:
            return False
        self._parent[url] = on
        return True

    def gave(self, url: str, things: list[object]) -> int:
        """Note what a page gave, as hashable identities; return how many of them are new in this pass."""
        new = set(things) - self._seen
        self._seen |= new
        if new:
            self._fruitful.add(url)
            parent = self._parent.get(url)
            if parent is not None:
                self._fruitful.add(parent)
        return len(new)

    def is_barren(self, url: str) -> bool:
        """Whether this page and those that led to it, BARREN_STEPS in all, brought nothing new."""
        step: str | None = url
        for _ in range(BARREN_STEPS):
            if step is None or step in self._fruitful:
                return False
            step = self._parent.get(step)
        return True
