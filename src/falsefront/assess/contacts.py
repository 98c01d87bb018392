"""F7 by contacts: a telephone area, a postcode or a registration code that belongs to another city than the address.

Each is a hint only: numbers are kept after a move, postcodes on vendor pages are often wrong, and a firm may be
registered elsewhere than it works. Mobile numbers say nothing: they are carried everywhere.
"""

from collections.abc import Callable, Iterator, Mapping

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.assess.subject import Claimed, Subject
from falsefront.contact.registration import area_of_uscc
from falsefront.records import Finding

_SHORT_AREAS = ("10", "2")  # Beijing and 02x; every other area of the mainland has three digits after the 0
_STATES_OWN_OFFICE = "100000"  # of the State's own registration office: says nothing of a place


def contradicted_by_contacts(subject: Subject) -> Iterator[Finding]:
    """F7: the telephone area, postcode or registration code is of another city than the address."""
    for claimed in subject.claims:
        places = _places(claimed.reading)
        if not places:
            continue
        for sign, contradicted in CONTRADICTED.items():
            for value, detail in contradicted(claimed, places, subject.gazetteer):
                yield subject.finding(
                    sign,
                    f"“{claimed.name}” claimed “{claimed.address}”, but {detail}",
                    source="reading",
                    grounds=(claimed.ground, value),
                )


def area_code_of(phone: str, gazetteer: Gazetteer) -> str | None:
    """Return the Chinese area code of an E.164 number: "0319" of "+863195550101"; None for mobiles and the unknown."""
    national = phone.removeprefix("+86")
    if national == phone or (national.startswith("1") and not national.startswith("10")):
        return None
    size = 2 if national.startswith(_SHORT_AREAS) else 3
    code = "0" + national[:size]
    return code if code in gazetteer.area_codes else None


def _places(reading: Reading) -> frozenset[str]:
    """Return the codes of what an address may lie in: cities where it names one, else provinces."""
    place = reading.city or reading.province
    return place.codes if place is not None and reading.country == "CN" else frozenset()


def _by_phone(claimed: Claimed, places: frozenset[str], gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    for phone in claimed.phones:
        code = area_code_of(phone, gazetteer)
        cities = gazetteer.area_codes.get(code, ()) if code else ()
        if cities and not _may_agree(places | _others(claimed), cities, gazetteer):
            yield (
                f"phone: {phone}",
                f"the telephone area {code} of {phone}, which it gave, is that of {_named(cities, gazetteer)}",
            )


def _by_postcode(claimed: Claimed, places: frozenset[str], gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    postcode = claimed.reading.postcode or ""
    provinces = gazetteer.postcodes.get(postcode[:2], ()) if len(postcode) == 6 else ()
    if provinces and not _may_agree(places, provinces, gazetteer):
        said = f"postcode: {postcode}, in “{claimed.address}”"
        yield said, f"the postcode {postcode} begins as those of {_named(provinces, gazetteer)} do"


def _by_registration(claimed: Claimed, places: frozenset[str], gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    for registration in claimed.registrations:
        area = area_of_uscc(registration)
        if area is None or area == _STATES_OWN_OFFICE:
            continue
        known = next((code for code in (area, area[:4], area[:2]) if code in gazetteer.divisions), None)
        if known is None:
            continue
        if _may_agree(_others(claimed), (known,), gazetteer):
            continue
        counties = claimed.reading.county.codes if claimed.reading.county else frozenset()
        is_other_county = len(known) == 6 and counties and not _may_agree(counties, (known,), gazetteer)
        if is_other_county or not _may_agree(places, (known,), gazetteer):
            where = _named((known,), gazetteer)
            told = f"registration code: {registration}"
            yield told, f"the registration code {registration} was by its area code given out in {where}"


def _others(claimed: Claimed) -> frozenset[str]:
    """Return where the vendor claims to be besides: its office's telephone says nothing against its warehouse."""
    readings = [other.reading for other in claimed.elsewhere]
    return frozenset().union(*(each.county.codes if each.county else _places(each) for each in readings))


def _may_agree(places: frozenset[str], others: tuple[str, ...], gazetteer: Gazetteer) -> bool:
    """Whether one of these places lies in one of the others, or the other way round."""
    return any(
        gazetteer.is_within(place, other) or gazetteer.is_within(other, place) for place in places for other in others
    )


def _named(codes: tuple[str, ...], gazetteer: Gazetteer) -> str:
    places = [gazetteer.divisions[code] for code in codes[:3] if code in gazetteer.divisions]
    return " or ".join(f"{place.english} ({place.name})" for place in places)


CONTRADICTED: Mapping[str, Callable[[Claimed, frozenset[str], Gazetteer], Iterator[tuple[str, str]]]] = {
    "phone_area": _by_phone,
    "postcode": _by_postcode,
    "registered_elsewhere": _by_registration,
}
