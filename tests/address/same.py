"""Whether two addresses are one premises, asked both ways."""

from tests.gazetteer import load

from falsefront import address

GAZETTEER = load()


def is_same(left: str, right: str) -> bool:
    """Compare two texts in either order; fails where the order matters."""
    a, b = (address.read(text, GAZETTEER) for text in (left, right))
    found = address.compare(a, b)
    assert address.compare(b, a).level is found.level
    return found.same_premises
