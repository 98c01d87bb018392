"""A question about the lines of a page that is asked of each once, and only where somebody wants to know."""

from collections.abc import Callable

_NO, _YES, _UNASKED = b"\0", b"\1", b"\2"


class Asked:
    """A question about the lines of a page: asked of each line once, and only where somebody wants to know."""

    __slots__ = ("_known", "_question")

    def __init__(self, question: Callable[[int], bool], lines: int) -> None:
        self._question = question
        self._known = bytearray(_UNASKED * lines)

    def any_of(self, begin: int, end: int) -> bool:
        """Whether the answer is yes for one of some lines."""
        known = self._known
        if known.find(_YES, begin, end) >= 0:
            return True
        at = known.find(_UNASKED, begin, end)
        while at >= 0:
            is_so = self._question(at)
            known[at : at + 1] = _YES if is_so else _NO
            if is_so:
                return True
            at = known.find(_UNASKED, at, end)
        return False
