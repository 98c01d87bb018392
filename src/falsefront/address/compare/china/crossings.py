"""Crossings: whether two addresses at one crossing are one place there."""

from falsefront.address.compare.account import Account
from falsefront.address.parts.distance import distance
from falsefront.address.parts.numbers import numbers_agree


def are_at_one_crossing(account: Account) -> bool:
    """Whether two that name one crossing are at one corner of it, as far from it, and of no two numbers."""
    a, b = account.a, account.b
    if distance(a.leftover) != distance(b.leftover):
        account.say("other distances from the crossing", a.leftover, b.leftover)
        return False
    if a.side and b.side and a.side != b.side:
        account.say("different corners", a.side, b.side)
        return False
    if a.number and b.number and not numbers_agree(a.number, b.number):
        account.say("different numbers", a.number, b.number)
        return False
    return True
