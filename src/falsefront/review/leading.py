"""The JSON of contacts that vendors at several places gave: these keys keep their meaning (docs/findings.md)."""

from typing import Any

from falsefront.records import INNOCENT, ContactLead, Giver, SharedContact


def giver(each: Giver) -> dict[str, Any]:
    """Return a vendor who gave a contact; `addresses` are its own, as they stood."""
    return {"vendor": each.vendor, "name": each.name, "site": each.site, "addresses": list(each.addresses)}


def shared_contact(each: SharedContact) -> dict[str, Any]:
    """Return one line of `vendor shared`; `places` counts those that its vendors name."""
    return {
        "kind": each.kind.value,
        "value": each.value,
        "places": each.places,
        "vendors": [giver(one) for one in each.givers],
    }


def lead(each: ContactLead) -> dict[str, Any]:
    """Return one contact that vendors at other places gave too: it joins nobody."""
    return {
        "kind": each.kind.value,
        "value": each.value,
        "here": [giver(one) for one in each.here],
        "elsewhere": [giver(one) for one in each.elsewhere],
        "places": each.places,
        "sentence": each.sentence,
        "innocent": INNOCENT,
    }
