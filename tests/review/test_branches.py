"""A chain of shops is told by names that begin alike, one of which goes on as that of a branch."""

from dataclasses import replace

import pytest
from tests.review.views import detail, flag, member

from falsefront.records import FlagKind, against, fairness
from falsefront.records.branches import one_chain
from falsefront.records.flag import SEVERAL_OPERATORS


def told(*names: str) -> list[str]:
    return list(one_chain(member(number, name=name) for number, name in enumerate(names, start=1)))


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (
            ("Brook Tea House Mill Rd Branch", "Brook Tea House Plaza Branch", "Oak Shoes"),
            "2 vendors begin with “Brook Tea House”",
        ),
        (("Brook Tea Minhang Shop 1", "Brook Tea Minhang Shop 2"), "both vendors begin with “Brook Tea Minhang”"),
        (("Brook Tea", "Brook Tea (Xuhui Store)", "BROOK TEA Head Office"), "all 3 vendors begin with “Brook Tea”"),
        (("榛砚茶馆(民族路店)", "榛砚茶馆（车站店）", "王记鞋行"), "2 vendors begin with “榛砚茶馆”"),
        (("榛砚茶馆民族路分店", "榛砚茶馆总店", "王记鞋行"), "2 vendors begin with “榛砚茶馆”"),
        (("Brook Tea Ltd. Lianchi Outlet", "Brook Tea Ltd."), "“Brook Tea Ltd”"),
    ],
)
def test_a_chain_is_told_by_how_its_names_begin(names: tuple[str, ...], words: str) -> None:
    (sentence,) = told(*names)
    assert words in sentence


@pytest.mark.parametrize(
    "names",
    [
        ("Brook Tea House", "Brook Tea Works"),  # no branch of anything
        ("Brook Tea Branch", "Brook Tea Branch"),  # one name
        ("Hebei Tea Shop", "Hebei Shoe Shop"),  # one word alike
        ("石家庄市茶叶分店", "石家庄市鞋分店"),  # a city
        ("Olive Branch Paper", "Olive Branch Glue"),  # the word stands in what is alike
        ("Brook Tea Workshop", "Brook Tea Shopping"),
    ],
)
def test_names_of_no_chain_are_not_told(names: tuple[str, ...]) -> None:
    assert not told(*names)


def test_where_some_share_a_contact_what_speaks_against_that_is_told_too() -> None:
    mixed = replace(detail(), flag=flag(kind=FlagKind.STRANGERS, story=SEVERAL_OPERATORS))
    strangers = replace(detail(), flag=flag(kind=FlagKind.STRANGERS, story="strangers sharing premises"))
    one = fairness.BY_KIND[FlagKind.ONE_OPERATOR]
    assert against(mixed).count(one) == 1
    assert one not in against(strangers)
