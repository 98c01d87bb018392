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


def share_a_box(left: str, right: str) -> bool:
    """Whether two texts are said to have a post-office box in common, whichever comes first."""
    a, b = (address.read(text, GAZETTEER) for text in (left, right))
    said = [
        any("post-office box" in reason for reason in found.reasons)
        for found in (address.compare(a, b), address.compare(b, a))
    ]
    assert said[0] is said[1]
    return said[0]
