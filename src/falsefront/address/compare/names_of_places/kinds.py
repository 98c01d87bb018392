"""Kinds of estate, by their generic words: which of them may be one, and what an estate is for."""

from falsefront.address.parts.zones import QUARTER
from falsefront.address.reading import Development

COMMUNITY = "community"  # an estate (小区), or a quarter under a committee (社区), where streets lie
XIAOZHEN = "xiaozhen"  # a quarter built for a trade or for homes (小镇), none of an estate of its name
CAMPUS = "campus"  # a quarter of a university's houses, none of which is said by its name
# Kinds of development that one estate may be called by.
_KINDS = (
    frozenset({"building", "center", "plaza", "hotel", "mansion"}),
    frozenset({"estate", "mansion"}),  # 公馆 and 大厦 are two, but both are Mansion
    frozenset({"plaza", "market", "center"}),
    frozenset({"garden", "gardens", "estate", "apartment", COMMUNITY, QUARTER}),
    frozenset({"home", "gardens", "estate", "apartment", COMMUNITY, QUARTER}),  # 花园 and 家园 are two, both Garden
    frozenset({"park", "zone", "factory"}),
    frozenset({"university", "campuses"}),  # 学院 is College, Institute and University
)
# The same where both sides write the name in its own language: 广场 is no 中心, Lucky Centre no Lucky Plaza.
_KINDS_AS_WRITTEN = (
    frozenset({"garden", "estate", "apartment", COMMUNITY, QUARTER}),
    frozenset({"home", "estate", "apartment", COMMUNITY, QUARTER}),
)
# The same as two words, for arrays: kinds that agree have no word in conflict. A tower is no market, a plaza or center
# may be either, and a mansion a tower or an estate; what is left open is asked of `kinds_agree`.
CLASSES: dict[str, tuple[str, str]] = {
    "building": ("trade", "tower"), "hotel": ("trade", "tower"),
    "market": ("trade", "market"), "plaza": ("trade", ""), "center": ("trade", ""), "mansion": ("", ""),
    "garden": ("home", ""), "gardens": ("home", ""), "home": ("home", ""),
    "estate": ("home", ""), "apartment": ("home", ""), COMMUNITY: ("home", ""), QUARTER: ("home", ""),
    "works": ("works", "market"), "park": ("works", ""), "zone": ("works", ""), "factory": ("works", ""),
    "university": ("learning", ""), "campuses": ("learning", ""),
}  # fmt: skip
_TRANSLATED_USES = {"commercial": "business"}  # uses that translators take for each other: 商务楼, Commercial Building


def kinds_agree(left: str, right: str, *, as_written: bool = False) -> bool:
    """Whether two classes of generic word may name one development; `as_written` where neither is a translation."""
    return left == right or any(
        left in kinds and right in kinds for kinds in (_KINDS_AS_WRITTEN if as_written else _KINDS)
    )


def as_park(development: Development) -> Development:
    """Return an incubator in letters as the park that it is: 孵化器, "Yunlin Incubator", "Yunlin Incubation Center"."""
    if development.use != _PIONEER or development.name.hanzi is not None or development.kind not in (None, "center"):
        return development
    return development._replace(kind="park")


_PIONEER = "pioneer"


def is_quarter(development: Development, country: str | None) -> bool:
    """Whether a development is a quarter with many houses, of which its name alone says none: 社区, in China 校区.

    A campus abroad is as often one firm's house.
    """
    return development.kind in _QUARTERS or (development.kind == CAMPUS and country in _WITH_CAMPUSES)


_QUARTERS = (COMMUNITY, QUARTER, XIAOZHEN)
_WITH_CAMPUSES = ("CN", "TW", None)


def use_of(development: Development) -> str | None:
    """Return the use that tells a development from another; none of a market: 商贸城 is a Trade or Commercial City."""
    if development.kind == "market" or development.use is None:
        return None
    return _TRANSLATED_USES.get(development.use, development.use)
