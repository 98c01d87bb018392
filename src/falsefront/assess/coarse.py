"""F6: an address that names no more than a city or district."""

from collections.abc import Iterator

from falsefront.address.reading import Precision, Reading
from falsefront.assess.subject import Subject
from falsefront.records import Finding

COARSE = frozenset(
    {Precision.NONE, Precision.COUNTRY, Precision.PROVINCE, Precision.CITY, Precision.COUNTY, Precision.PO_BOX}
)
SPECIAL = {
    Precision.NONE: "no place that the program knows was read in it",
    Precision.PO_BOX: "nothing but a post-office box",
}


def too_coarse(subject: Subject) -> Iterator[Finding]:
    """F6: an address that names no more than a city or district cannot be a factory's.

    Of a text with a number that was not read, or that was set aside, it is not known what else it names.
    """
    for claimed in subject.claims:
        precision = claimed.reading.precision
        if precision in COARSE and not _has_more(claimed.reading):
            what = SPECIAL.get(precision, f"nothing finer than the {precision} was read in it")
            yield subject.finding(
                "too_coarse",
                f"“{claimed.name}” gave “{claimed.address}”: {what}",
                source="reading",
                grounds=(claimed.ground,),
            )


def _has_more(reading: Reading) -> bool:
    """Whether a text holds what nobody understood and may be a house."""
    return reading.stands_beside or any(map(str.isdigit, "".join(reading.leftover)))
