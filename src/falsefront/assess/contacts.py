"""F7 by contacts: a telephone area, a postcode or a registration code that belongs to another city than the address.

Each is a hint only: numbers are kept after a move, postcodes on vendor pages are often wrong, and a firm may be
registered elsewhere than it works. A mobile number alone says nothing, since it is carried everywhere; where it was
issued is told beside another sign, for it or against it. What fits one of two
divisions that an address names is held against neither: that they do not lie in each other is told by itself.
"""

from collections.abc import Callable, Iterator, Mapping

from falsefront.address.gazetteer.gazetteer import Gazetteer
from falsefront.address.reading import Reading
from falsefront.assess.subject import Claimed, Subject
from falsefront.contact.mobile import city_of_mobile
from falsefront.contact.registration import area_of_uscc, misprinted_uscc
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
                hint = _of_mobiles(claimed, places, subject)
                yield subject.finding(
                    sign,
                    f"{claimed.called} was seen with “{claimed.address}”, but {detail}{hint}",
                    source="reading",
                    grounds=(claimed.ground, value),
                )


def _of_mobiles(claimed: Claimed, places: frozenset[str], subject: Subject) -> str:
    """Return where the vendor's mobile numbers were issued, as half a sentence; "" where no city is known of any."""
    issued = {phone: code for phone in claimed.phones if (code := city_of_mobile(phone))}
    told = []
    for phone, code in issued.items():
        fits = _may_agree(places, (code,), subject.gazetteer)
        where = _named((code,), subject.gazetteer)
        told.append(
            f"{phone} was issued in {where}, " + ("as the address says" if fits else "not where the address is")
        )
    return f" (its mobile number {'; '.join(told)}: a hint only, such numbers are carried along)" if told else ""


def code_that_does_not_check(subject: Subject) -> Iterator[Finding]:
    """F7: a registration code whose check character does not fit the others."""
    for claimed in subject.claims:
        for raw in claimed.unread_registrations:
            if (misprint := misprinted_uscc(raw)) is not None:
                code, right = misprint
                yield subject.finding(
                    "code_check",
                    f"{claimed.called} was seen with the registration code “{raw}”: after its first seventeen"
                    f" characters the last would be {right}, not {code[-1]} (GB 32100-2015)",
                    source="reading",
                    grounds=(f"registration code: “{raw}”",),
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
    if place is None or reading.country != "CN":
        return frozenset()
    return place.codes | reading.county.codes if reading.contradictions and reading.county else place.codes


def _by_phone(claimed: Claimed, places: frozenset[str], gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    codes = {phone: code for phone in claimed.phones if (code := area_code_of(phone, gazetteer))}
    areas = {code: gazetteer.area_codes[code] for code in codes.values()}
    if any(_may_agree(places, cities, gazetteer) for cities in areas.values()):
        return  # a line where the address is: the other may be that of a branch, or of a sales office
    for phone, code in codes.items():
        if not _may_agree(_others(claimed), areas[code], gazetteer):
            yield (
                f"phone: {phone}",
                f"the telephone area {code} of {phone}, seen with it too, is that of {_named(areas[code], gazetteer)}",
            )


def _by_postcode(claimed: Claimed, places: frozenset[str], gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    postcode = claimed.reading.postcode or ""
    if len(postcode) != 6:
        return
    of_office = _main_office(postcode, gazetteer)
    said = f"postcode: {postcode}, in “{claimed.address}”"
    if of_office and _may_agree(places, of_office, gazetteer):
        return
    provinces = gazetteer.postcodes.get(postcode[:2], ())
    if provinces and not _may_agree(places, provinces, gazetteer):
        yield said, f"the postcode {postcode} begins as those of {_named(provinces, gazetteer)} do"
    elif of_office:
        yield said, f"the postcode {postcode} begins as that of the main post office of {_named(of_office, gazetteer)}"


def _main_office(postcode: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Return the cities whose main office's postcode has these first four digits; () for an outlying office's."""
    found = gazetteer.postcodes.get(postcode[:4], ())
    return found or (gazetteer.postcodes.get(postcode[:3], ()) if postcode[3] == "0" else ())


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
            code = registration.partition(":")[2] or registration
            told = f"registration code: {code}"
            yield told, f"the registration code {code} was by its area code given out in {where}"


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
