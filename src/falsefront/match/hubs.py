"""Values that too many vendors of one site share to mean anything: hotlines, proxy numbers, the platform's own office.

A hub is left out of linking and listed with its reason; an analyst can put it back. A value may become a hub later: the
links it made are then retracted, and say so.
"""

from dataclasses import dataclass

from falsefront.records import ClaimKind


@dataclass(frozen=True, slots=True, kw_only=True)
class HubRule:
    """From how many vendors of one site, and from which share of that site's vendors, a value of a kind is a hub.

    Both must hold. Dozens of vendors at one made-up address, or with one telephone, are what this program looks for: a
    value is a hub only where nearly half of a site gives it, as a template that prints it on each page does. With a
    smaller share an operator would be rid of what joins its names by taking a few more of them.
    """

    vendors: int
    share: float  # of the site's vendors that give any value of this kind, in (0, 1]


RULES: dict[ClaimKind, HubRule] = {
    ClaimKind.ADDRESS: HubRule(vendors=8, share=0.4),
    ClaimKind.PHONE: HubRule(vendors=6, share=0.4),
    ClaimKind.EMAIL: HubRule(vendors=6, share=0.4),
    ClaimKind.MESSENGER: HubRule(vendors=6, share=0.4),
    ClaimKind.WEBSITE: HubRule(vendors=6, share=0.4),
    ClaimKind.PAYMENT: HubRule(vendors=6, share=0.4),
    ClaimKind.DESCRIPTION: HubRule(vendors=6, share=0.25),
    ClaimKind.REGISTRATION: HubRule(vendors=6, share=0.4),
}


def enough(kind: ClaimKind, vendors: int) -> int:
    """Return a number of vendors of which a value that `vendors` of them give is too small a share.

    >>> hub_reason(ClaimKind.PHONE, 6, enough(ClaimKind.PHONE, 6), "market") is None
    True
    """
    return int(vendors / RULES[kind].share) + 2  # one more than the next, for whatever the division loses


def hub_reason(kind: ClaimKind, vendors: int, total: int, site: str) -> str | None:
    """Say why a value that `vendors` of the `total` vendors of a site give is left out; None where it is not.

    `total` counts the vendors of the site that give any value of this kind.
    """
    rule = RULES.get(kind)
    if rule is None or vendors < rule.vendors or vendors < rule.share * total:
        return None
    return f"{vendors} of the {total} vendors of {site} that give any {kind} give this one"
