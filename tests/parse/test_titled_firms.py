"""A firm may say of itself that it made a thing; a page of a shop and a sentence tell of somebody else."""

import pytest

from falsefront.parse.titled_firms import is_titled
from falsefront.parse.tree import build_tree


@pytest.mark.parametrize(
    ("title", "label", "name", "is_own"),
    [
        ("青鹭食品 - 联系我们", "生产企业", "青鹭食品有限公司", True),
        ("Heron Labs - Contact", "Tested by", "Heron Labs Ltd", True),
        ("Heron Flour", "Manufacturer", "Heron Flour", True),
        ("青鹭食品 - 白杨商城", "生产企业", "青鹭食品有限公司", False),
        ("Heron Flour kettle", "Manufacturer", "Heron Flour Ltd", False),
        ("Certification", "Certification body", "Moss Certification Ltd", False),
        ("Heron Flour", "Supervisory authority", "Heron Flour is supervised by the council", False),
        ("Contact", "Manufacturer", "Heron Flour Ltd", False),
    ],
)
def test_a_name_is_the_firms_own_where_it_is_all_that_the_title_tells(
    title: str, label: str, name: str, is_own: bool
) -> None:
    assert is_titled(build_tree(f"<title>{title}</title><p>{label}: {name}</p>"), name, label) is is_own
