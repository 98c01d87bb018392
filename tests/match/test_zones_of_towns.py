"""Grouping knows the numbered and nameless zones of a town, and counties that are called as their city is."""

import numpy as np
import pytest
from tests.gazetteer import load

from falsefront import address
from falsefront.match.keys import keys_of
from falsefront.match.parts import words_of
from falsefront.match.premises import same_premises
from falsefront.match.vocabulary import Vocabulary

ONE = [
    (
        "海宁市黄湾镇第二工业区B28号",
        "海宁市黄湾第二工业区B28号",
        "No. B28, Huangwan Second Industrial Zone, Haining, Jiaxing",
    ),
    ("No. 17, No. 1 Industrial Zone, Xietang Town, Shangyu, Shaoxing", "绍兴市上虞区谢塘第一工业区17号"),
    ("海宁市黄湾镇工业区9号", "No. 9, Huangwan Industrial Zone, Haining, Jiaxing"),
]
APART = [
    ("海宁市黄湾镇第二工业区B28号", "海宁市黄湾第一工业区B28号"),
    ("海宁市黄湾镇第二工业区B28号", "No. B29, Huangwan Second Industrial Zone, Haining, Jiaxing"),
    ("海宁市黄湾镇第二工业区B28号", "海宁市长安镇第二工业区B28号"),
    ("海宁市黄湾镇第二工业区B28号", "海宁市第二工业区B28号"),
    ("海宁市黄湾镇工业区9号", "海宁市黄湾第二工业区9号"),
    ("临夏州永靖县三条岘乡玉泉街21号", "甘肃省临夏州临夏市西关街道玉泉街21号"),
    ("恩施州建始县高坪镇云帆路8号", "湖北恩施州恩施市舞阳坝街道云帆路8号"),
]


def _groups(texts: tuple[str, ...]) -> list[int]:
    vocabulary = Vocabulary()
    rows = np.array([vocabulary.row(words_of(address.read(text, load()))) for text in texts])
    found: list[int] = same_premises(rows, vocabulary).tolist()
    return found


@pytest.mark.parametrize("texts", ONE)
def test_a_zone_of_a_town_is_the_zone_called_after_it(texts: tuple[str, ...]) -> None:
    assert len(set(_groups(texts))) == 1
    filed = [set(found.filed) for text in texts if (found := keys_of(words_of(address.read(text, load())))) is not None]
    assert len(filed) == len(texts)
    assert all(filed[0] & more for more in filed)


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_zones_towns_and_counties_are_apart(one: str, other: str) -> None:
    left, right = _groups((one, other))
    assert left != right
    assert not address.compare_fields(one, other, load())[2].same_premises
