"""Chinese is spelled word by word for who cannot read it; only words of the table get a meaning."""

from pathlib import Path

import pytest

from falsefront import text
from falsefront.assess.words import WORKS_IN_CHINESE
from falsefront.text.glosses import glossed, meaning
from falsefront.text.hanzi import HAN, simplified

TABLE = Path(text.__file__).parent / "data" / "generic_words.tsv"
CITIES = frozenset({"邢台", "石家庄"})


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("石家庄霁川化学有限公司", "Shijiazhuang Jichuan huaxue (chemistry) youxiangongsi (limited company)"),
        ("晏陽儀器行", "Yanyang yiqi (instruments) hang (firm)"),
        ("西安曲禾", "Xi'anquhe"),  # a city that is not given is part of the name
        ("行云台", "Hangyuntai"),  # one character means nothing in the middle of a name, nor a unit at its end
        ("188.00元/套", "188.00 yuan / tao (set)"),
        ("Brightmere 仪器", "Brightmere yiqi (instruments)"),
    ],
)
def test_words_of_the_table_have_their_meaning_and_names_their_sound(said: str, told: str) -> None:
    assert glossed(said, CITIES) == told


@pytest.mark.parametrize("said", ["Mill Road", "12.00", "アトリエ", ""])
def test_what_is_no_chinese_has_no_gloss(said: str) -> None:
    assert glossed(said, CITIES) is None


def test_each_row_of_the_table_is_one_simplified_word_with_a_meaning() -> None:
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
    assert len({word for word, _, _ in rows}) == len(rows)
    assert all(
        word == simplified(word) and HAN.search(word) and means.strip() == means != "" for word, _, means in rows
    )


def test_each_word_for_works_has_a_meaning() -> None:
    words = [word for word in WORKS_IN_CHINESE if HAN.fullmatch(word[0])]
    assert len(words) == len(WORKS_IN_CHINESE) - 1
    assert all(map(meaning, [*words, "厂", "廠"]))
