"""F6: an address that names no more than a city or district."""

from collections.abc import Iterator

from falsefront.address import compare
from falsefront.address.compare.rules import Sign, sign_of
from falsefront.address.reading import Precision, Reading
from falsefront.assess.subject import Claimed, Subject
from falsefront.records import Finding

COARSE = frozenset(
    {Precision.NONE, Precision.COUNTRY, Precision.PROVINCE, Precision.CITY, Precision.COUNTY, Precision.PO_BOX}
)
NO_HOUSE = COARSE | {Precision.ROAD, Precision.TOWN, Precision.AREA}
SPECIAL = {
    Precision.COUNTY: "nothing finer than the county, district or zone was read in it",
    Precision.NONE: "no place that the program knows was read in it",
    Precision.PO_BOX: "nothing but a post-office box",
}


def too_coarse(subject: Subject) -> Iterator[Finding]:
    """F6: an address that names no more than a city or district cannot be a factory's.

    Of a text with a number that was not read, or that was set aside, it is not known what else it names. Nor is it
    said of a vendor that gave a house in that city or district, too.
    """
    for claimed in subject.claims:
        precision = claimed.reading.precision
        if precision in COARSE and not _has_more(claimed.reading) and not _has_house(claimed):
            what = SPECIAL.get(precision, f"nothing finer than the {precision} was read in it")
            yield subject.finding(
                "too_coarse",
                f"{claimed.called} was seen with “{claimed.address}”: {what}",
                source="reading",
                grounds=(claimed.ground,),
            )


def may_lie_in(fine: Reading, coarse: Reading) -> bool:
    """Whether a place may lie in one that names no house: nothing that both say keeps them apart."""
    if coarse.precision not in NO_HOUSE or fine.precision in NO_HOUSE:
        return False
    return not any(sign_of(reason) is Sign.APART for reason in compare(coarse, fine).reasons)


def _has_house(claimed: Claimed) -> bool:
    return any(may_lie_in(other.reading, claimed.reading) for other in claimed.elsewhere)


def _has_more(reading: Reading) -> bool:
    """Whether a text holds what nobody understood and may be a house."""
    return reading.stands_beside or any(map(str.isdigit, "".join(reading.leftover)))
