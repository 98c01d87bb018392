"""What two addresses abroad say of their places that keeps them apart, whatever was read: towns, districts, ways."""

from falsefront.address.compare.capitals import capitals_apart
from falsefront.address.compare.nearer_towns import nearer_town_apart, post_towns_apart
from falsefront.address.compare.own_districts import own_districts_apart
from falsefront.address.compare.ways import ways_apart
from falsefront.address.reading import Reading


def places_said_apart(a: Reading, b: Reading) -> str | None:
    """Return why two addresses abroad lie in two towns or districts, or at the ends of two ways."""
    return (
        nearer_town_apart(a, b)
        or capitals_apart(a, b)
        or post_towns_apart(a, b)
        or own_districts_apart(a, b)
        or ways_apart(a, b)
    )
