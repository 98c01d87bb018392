"""The further roads of two addresses, of one name but another direction or type, as near misses have them."""

from falsefront.address.compare.account import Account, road_text
from falsefront.address.compare.china.main_roads import may_be_highway
from falsefront.address.compare.names_of_places.names import roads_agree


def further_roads_apart(account: Account) -> tuple[str, str] | None:
    """Return a further road of each side, of one name but another direction or type, as near misses have them."""
    for one in account.a.alternatives:
        for other in account.b.alternatives:
            left, right = one.road, other.road
            if left is None or right is None or left == right or left.name.key != right.name.key:
                continue
            if not roads_agree(left, right) and not may_be_highway(one, other):
                return road_text(one), road_text(other)
    return None
