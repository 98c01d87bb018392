"""Whether two addresses have a development in common."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product, starmap

from falsefront.address.compare.account import Account
from falsefront.address.compare.names_of_places.kinds import is_quarter
from falsefront.address.compare.names_of_places.names import developments_agree
from falsefront.address.compare.names_of_places.translations import is_only_translated
from falsefront.address.compare.names_of_places.word_by_word import may_be_two
from falsefront.address.compare.sites.branches import branches_apart
from falsefront.address.compare.sites.buildings_of_names import is_told_by_building
from falsefront.address.compare.sites.complexes import houses_apart
from falsefront.address.compare.sites.districts_of_hong_kong import districts_apart
from falsefront.address.compare.sites.nameless import (
    are_one_in_zone,
    are_two_by_hotel,
    are_two_of_common_name,
    are_two_of_owner,
    are_two_of_place,
    are_two_of_zone,
    are_two_run_on,
    have_one_door,
    is_box_in_estate,
    is_nameless,
)
from falsefront.address.compare.sites.numerals_behind import numerals_apart, phases_apart
from falsefront.address.lexicon.lookup import look_up
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.words import Role
from falsefront.address.parts.numbers import numbers_agree
from falsefront.address.parts.zones import MARKET, QUARTER
from falsefront.address.reading import Development, Name, Reading
from falsefront.text.hanzi import pinyin


def same_development(account: Account, *, is_alone: bool = False) -> bool:
    """Whether a development of one side is one of the other; `is_alone` where nothing else would be in common.

    Words without a generic word may be a district, a firm or the tail of a description, so that alone they are no
    place; in Hong Kong, where buildings go without, they are. A community that both call so may be a
    quarter of streets.
    """
    is_open = not is_alone or account.is_hong_kong
    for left in () if branches_apart(account.a, account.b) else account.a.developments:
        for right in account.b.developments:
            agreement = developments_agree(left, right, is_hong_kong=account.is_hong_kong)
            if agreement and not account.is_hong_kong and is_only_translated(left.name, right.name):
                continue
            if agreement and account.is_hong_kong and numerals_apart(account.a, account.b, left, right) is not None:
                continue
            if agreement and account.is_hong_kong and _may_be_two(account, left, right, is_alone=is_alone):
                continue
            if agreement and (is_open or _is_told(left, account.a) or _is_told(right, account.b)):
                if _are_of_many_houses(account, left, right) and not (
                    _is_one_house(account) and _may_be_one_estate(account)
                ):
                    continue
                if _is_nobodys(account, left, right, is_alone=is_alone):
                    continue
                if (is_in_plots(left) or is_in_plots(right)) and (plots := _plots_apart(account)) is not None:
                    account.say("different plots", *plots)
                    return False
                if left.kind == MARKET and (apart := _houses_apart(account, left, right)) is not None:
                    account.say("different houses of one market", *apart)
                    return False
                if (houses := houses_apart(account.a, account.b, left)) is not None:
                    account.say("different houses of one complex", *houses)
                    return False
                account.certainty *= agreement
                account.say("same development", *(repr(compared_name(each.name)) for each in (left, right)))
                return True
    return False


def _may_be_two(account: Account, left: Development, right: Development, *, is_alone: bool) -> bool:
    """Whether two buildings of Hong Kong may be two: by translation; without a road in common, by district or phase."""
    a, b = account.a, account.b
    if is_alone and districts_apart(a.county, b.county, left.name.key):
        return True
    return may_be_two(a, b, left, right) or (is_alone and phases_apart(a, b, left, right))


def _is_nobodys(account: Account, left: Development, right: Development, *, is_alone: bool) -> bool:
    """Whether two developments that agree have no name, or a common one, and nothing says that one house is meant."""
    a, b = account.a, account.b
    if bool(a.po_box) != bool(b.po_box) and (is_box_in_estate(left, a) or is_box_in_estate(right, b)):
        return True
    if is_alone and a.country == "CN" and are_two_of_common_name(left, right):
        return True
    if is_alone and (_is_around_another(left, a, b) or _is_around_another(right, b, a)):
        return True
    if (
        a.country == "CN"
        and is_alone
        and not _has_one_number(a, b)
        and (are_two_by_hotel(left, right) or are_two_of_place(a, b, left, right) or are_two_run_on(a, b, left, right))
    ):
        return True
    if are_two_of_zone(a, b, left, right):
        return True
    if a.country == "CN" and are_two_of_owner(left, right) and not _has_one_number(a, b):
        return True
    ones, its = (left,) if left == right else (left, right), (a,) if a is b else (a, b)
    if not any(starmap(is_nameless, product(ones, its))):
        return False
    if are_one_in_zone(a, b, left, right):
        return False
    return not have_one_door(a, b, left, right, is_on_one_road=not is_alone)


def are_of_one_park(account: Account) -> bool:
    """Whether both name one park or plaza, whose buildings in one lane are of one place."""
    return any(
        one.kind in _OF_LANES and developments_agree(one, other, is_hong_kong=account.is_hong_kong)
        for one in account.a.developments
        for other in account.b.developments
    )


def _is_around_another(ground: Development, reading: Reading, other: Reading) -> bool:
    """Whether what two have in common is a square or a 里 of houses, in which one side alone names homes of their own.

    仰阿莎广场金泉花园21栋 is not 仰阿莎广场, nor 和悦里8号嘉湖花园 和悦里小区.
    """
    hanzi = ground.name.hanzi
    if hanzi is None or not (ground.kind == _SQUARE or hanzi.endswith(_LI)):
        return False
    if reading.building is None if ground.kind == _SQUARE else reading.number is None:
        return False
    homes = [one for one in reading.developments if one is not ground and one.kind in _HOMES]
    return bool(homes) and not any(developments_agree(one, it) for one in homes for it in other.developments)


_SQUARE, _LI = "plaza", "里"
_HOMES = frozenset({"garden", "gardens", "home", "estate", "apartment", "market"})
_OF_LANES = frozenset({"park", "plaza"})


def namesakes_apart(account: Account) -> bool:
    """Whether estates of one name are two, which is then said: 绿洲花园 and 绿洲家园, 金海 and 锦海, two phases.

    A third text may fit both ("Oasis Garden", "Jinhai"), so that what is open between others is settled here.
    """
    for left in account.a.developments:
        for right in account.b.developments:
            if left.name.key == right.name.key and not developments_agree(
                left, right, is_hong_kong=account.is_hong_kong
            ):
                account.say("different developments", *map(_called, (left, right)))
                return True
    return False


def _called(development: Development) -> str:
    """Return a name with what tells it from its namesakes, as far as it is not the name itself."""
    told = (development.kind, development.use, development.phase and f"phase {development.phase}")
    return " ".join([repr(development.name.text), *(f"({word})" for word in told if word)])


@lru_cache(maxsize=16384)
def compared_name(name: Name) -> str:
    """Return a name as it is compared: in letters without the words behind it that say what the place is for.

    >>> compared_name(Name("Moyu Science", "moyu", None)), compared_name(Name("Acme Star", "acmestar", None))
    ('Moyu', 'Acme Star')
    """
    if name.hanzi is None:
        letters = ""
        for word in _WORD.finditer(name.text):
            letters += "".join(char for char in word[0].lower() if char.isalnum())
            if letters == name.key:
                return name.text[: word.end()]
    return name.text


_WORD = re.compile(r"\S+")


def is_in_plots(development: Development) -> bool:
    """Whether a development is so large that its plots and districts are premises: a market, or an industrial park."""
    return development.kind in _IN_PLOTS or (development.kind == "estate" and development.use == "industrial")


_IN_PLOTS = (MARKET, "park", QUARTER)


def _plots_apart(account: Account) -> tuple[str, str] | None:
    """Return the plots where they differ: the second district of a trade city and the fourth, C1-2 and C1-3."""
    left, right = account.a.plot, account.b.plot
    return (left, right) if left and right and left != right else None


_SECTION = "段"
_NO_SECTIONS = tuple(forms("han.no_section"))  # what ends as a section of a road does, and is none: 黄金地段


def named_section(developments: Sequence[Development]) -> str | None:
    """Return the key of a section that has a name, as it was read: 铁佛段, "Shuangnan Section"."""
    for one in developments:
        if one.kind is not None or one.use is not None:
            continue
        text, key, hanzi = one.name
        if hanzi is not None and hanzi.endswith(_SECTION) and not hanzi.endswith(_NO_SECTIONS):
            return key.removesuffix(pinyin(_SECTION)) or None
        last = text.rpartition(" ")[2].lower().rstrip(".")
        if hanzi is None and look_up(last).role is Role.SECTION:
            return key.removesuffix(last) or None
    return None


def _are_of_many_houses(account: Account, left: Development, right: Development) -> bool:
    """Whether a name is a quarter's on one side, and nothing else's on the other."""
    country = account.a.country
    are_quarters = [is_quarter(one, country) for one in (left, right)]
    is_named = bool(left.use or right.use)
    return any(are_quarters) and all(
        is_one or (one.kind is None and not is_named) for one, is_one in zip((left, right), are_quarters, strict=True)
    )


def _may_be_one_estate(account: Account) -> bool:
    """Whether no two estates are named that lie in one quarter, each of which counts its own buildings."""
    estates = [
        [one for one in reading.developments if not is_quarter(one, reading.country)]
        for reading in (account.a, account.b)
    ]
    return not all(estates) or any(developments_agree(one, other) for one in estates[0] for other in estates[1])


def _is_one_house(account: Account) -> bool:
    a, b = account.a, account.b
    return bool(a.building and a.building == b.building) or _has_one_number(a, b)


def _has_one_number(a: Reading, b: Reading) -> bool:
    return a.number is not None and b.number is not None and numbers_agree(a.number, b.number)


def _houses_apart(account: Account, left: Development, right: Development) -> tuple[str, str] | None:
    """Return what each side names besides a market, where these are two: 天虹市场 and 世界服装中心 of one 服装城."""
    houses = [
        [one for one in reading.developments if one is not market and _is_told(one, reading)]
        for reading, market in ((account.a, left), (account.b, right))
    ]
    if not all(houses) or any(developments_agree(one, other) for one in houses[0] for other in houses[1]):
        return None
    return repr(houses[0][0].name.text), repr(houses[1][0].name.text)


def _is_told(development: Development, reading: Reading) -> bool:
    """Whether a generic word says that a name is a development's, or a building that is counted in it."""
    is_told = development.kind is not None or development.use is not None
    return is_told or is_told_by_building(reading, development)
