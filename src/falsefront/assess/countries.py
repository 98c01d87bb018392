"""F7 by country: a vendor names a country, and all its telephones are of another.

A regulator's red flag (FinCEN FIN-2024-A002: a phone number of another country), and a weak one: agents and importers
answer abroad. A phone that half a site gives is not looked at: it is not the vendor's. Nothing is told of a vendor with
a number besides that could not be read: its country is not known.
"""

from collections.abc import Iterator

from falsefront.assess.subject import Claimed, Subject
from falsefront.contact.country import country_of_host
from falsefront.contact.misplaced import may_be_of
from falsefront.contact.phone import calling_regions
from falsefront.records import Finding
from falsefront.text.countries import country_names

FEWEST_DIGITS = 6  # of what may be meant for a whole number, with its area
# Between these one firm often has its office in the one and its works or its telephone in the other.
NEIGHBOURS = (frozenset({"CN", "HK", "MO", "TW"}),)


def no_contact_there(subject: Subject) -> Iterator[Finding]:
    """F7: telephones were read of a vendor, none of the country it names; nor a website or an e-mail of it."""
    for claimed in subject.claims:
        regions = {phone: calling_regions(phone) for phone in claimed.phones}
        if not regions or not all(regions.values()) or any(map(_may_be_a_number, claimed.unread_phones)):
            continue
        for country in sorted({*claimed.countries, *filter(None, (claimed.reading.country,))}):
            near = next((group for group in NEIGHBOURS if country in group), frozenset({country}))
            if any(near & of_phone for of_phone in regions.values()) or near & _hosts(claimed):
                continue
            if any(may_be_of(phone, each) for phone in regions for each in near):
                continue
            said = _naming(claimed, country)
            phones = ", ".join(f"{phone} ({_names(of_phone)})" for phone, of_phone in regions.items())
            yield subject.finding(
                "no_contact_there",
                f"{claimed.called} {said}; the telephones that were read of it are of elsewhere: {phones}; no website"
                f" or e-mail under a domain of {_name(country)} was read",
                source="reading",
                grounds=(claimed.ground, *(f"phone: {phone}" for phone in claimed.phones)),
            )


def _may_be_a_number(said: str) -> bool:
    """Whether a telephone that was not read may be one with a digit too many or too few, of whatever country."""
    return sum(map(str.isdigit, said)) >= FEWEST_DIGITS


def _naming(claimed: Claimed, country: str) -> str:
    """Return how a vendor names a country."""
    if country in claimed.countries:
        return f"was seen with {_name(country)} as its country"
    return f"was seen with “{claimed.address}” in {_name(country)}"


def _hosts(claimed: Claimed) -> frozenset[str]:
    return frozenset(filter(None, map(country_of_host, claimed.hosts)))


def _name(country: str) -> str:
    return country_names().get(country, (country,))[0]


def _names(regions: frozenset[str]) -> str:
    return _name(next(iter(regions))) if len(regions) == 1 else f"one of {len(regions)} countries of its calling code"
