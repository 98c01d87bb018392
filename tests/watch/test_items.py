"""Items of watch lists, made comparable with what pages say, and the formats of others."""

from pathlib import Path

import pytest

from falsefront.records import Bad, WatchKind
from falsefront.sheet.tolerant import read_tolerantly
from falsefront.watch import formats
from falsefront.watch.items import item, stands_in

SAMPLES = Path(__file__).resolve().parents[2] / "fixtures" / "watch"


@pytest.mark.parametrize(
    ("kind", "value", "normal"),
    [
        (WatchKind.CAS, "CAS 7647-14-5", "7647-14-5"),
        (WatchKind.CAS, "７６４７－１４－５", "7647-14-5"),
        (WatchKind.PRODUCT, "  Measuring  CYLINDER ", "measuring cylinder"),
        (WatchKind.NAME, "QUANBEI  Glass Co., Ltd.", "quanbeiglasscoltd"),
        (WatchKind.NAME, "泉北玻璃儀器廠", "泉北玻璃仪器厂"),
        (WatchKind.PHONE, "+86 (319) 555-0101", "+863195550101"),
        (WatchKind.EMAIL, "Sales@Quanbei-Lab.Example", "Sales@quanbei-lab.example"),
    ],
)
def test_a_value_is_normalised_as_pages_are(kind: WatchKind, value: str, normal: str) -> None:
    assert item("a", kind, value).normal == normal


@pytest.mark.parametrize(
    ("kind", "value"), [(WatchKind.CAS, "7647-14-6"), (WatchKind.NAME, "A"), (WatchKind.PHONE, "5")]
)
def test_what_cannot_be_found_on_a_page_is_refused(kind: WatchKind, value: str) -> None:
    with pytest.raises(ValueError, match="could be found on a page"):
        item("a", kind, value)


def test_words_of_a_product_stand_alone() -> None:
    assert stands_in("salt", "table salt, 1 kg")
    assert not stands_in("salt", "basalt")


@pytest.mark.parametrize(
    ("words", "title", "is_offered"),
    [
        ("borax", "borax-free cleaner, 1 l", False), ("borax", "cleaner without borax", False),
        ("borax", "cleaner free of borax", False), ("硼砂", "不含硼砂洗衣粉", False), ("硼砂", "无硼砂 洗衣粉", False),
        ("borax", "reiniger ohne borax", False), ("borax", "borax, free samples", True),
        ("borax", "borax freed of dust", True), ("硼砂", "硼砂 无异味", True),
        ("borax", "borax-free soap; borax 5 kg", True),
    ],
)  # fmt: skip
def test_what_is_free_of_a_product_does_not_offer_it(words: str, title: str, is_offered: bool) -> None:
    assert stands_in(words, title) is is_offered


def test_the_samples_of_all_formats_are_read() -> None:
    for name in ("own.csv", "targets.simple.csv"):
        found = [each for _, each in formats.of_rows(read_tolerantly(SAMPLES / name).rows, "a")]
        assert found
        assert not [each for each in found if isinstance(each, Bad)], name
    lines = (SAMPLES / "entities.ftm.json").read_text(encoding="utf-8").splitlines()
    kinds = {each.kind for _, each in formats.of_entities(lines, "a") if not isinstance(each, Bad)}
    assert kinds == {WatchKind.NAME, WatchKind.PHONE, WatchKind.ADDRESS}


def test_a_bad_line_is_told_and_the_others_are_read() -> None:
    lines = ['{"id": 1}', "no json", "", '{"properties": {"phone": ["+863195550101"]}}']
    found = list(formats.of_entities(lines, "a"))
    assert [line for line, each in found if isinstance(each, Bad)] == [1, 2]
    assert [line for line, each in found if not isinstance(each, Bad)] == [4]
    ((_, bad),) = formats.of_rows([(2, {"kind": "phon", "value": "5"})], "a")
    assert isinstance(bad, Bad)
    assert "perhaps you meant phone" in bad.because


def test_a_value_that_is_no_list_is_one_value() -> None:
    line = '{"id": "a", "schema": "Company", "properties": {"name": "Acme Kite", "email": ["a@kite.example"]}}'
    found = [each.value for _, each in formats.of_entities([line], "a") if not isinstance(each, Bad)]
    assert found == ["Acme Kite", "a@kite.example"]


def test_a_list_without_a_name_is_none() -> None:
    with pytest.raises(ValueError, match="a list needs a name"):
        item(" ", WatchKind.CAS, "7647-14-5")
