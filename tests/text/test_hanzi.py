import pytest
from pypinyin.constants import PINYIN_DICT

from falsefront.text.hanzi import may_read, pinyin, simplified, table_of_characters
from falsefront.text.pinyin import SYLLABLES, plain, syllable_count


@pytest.mark.parametrize(
    ("hanzi", "key"),
    [
        ("重庆", "chongqing"),
        ("厦门", "xiamen"),
        ("长沙", "changsha"),
        ("朝阳", "chaoyang"),
        ("大厦", "dasha"),
        ("银行", "yinhang"),
    ],
)
def test_names_are_read_as_a_whole(hanzi: str, key: str) -> None:
    assert pinyin(hanzi) == key


def test_simplifying_keeps_the_length_and_the_character_that_names_keep() -> None:
    assert simplified("遼寧省鞍山市乾縣") == "辽宁省鞍山市乾县"


@pytest.mark.parametrize(
    ("hanzi", "key"), [("长洲", "zhangzhou"), ("绿园", "luyuan"), ("绿园", "lvyuan"), ("绿园", "lyuyuan")]
)
def test_every_reading_of_a_heteronym_is_accepted(hanzi: str, key: str) -> None:
    assert may_read(hanzi, key)


def test_syllables_are_told_from_english() -> None:
    assert syllable_count("shijiazhuang") == 3
    assert syllable_count("street") == 0
    assert syllable_count("a" * 10_000) == 0
    assert {"zhuang", "lv", "er"} <= SYLLABLES


def test_the_table_says_what_the_library_says_for_every_common_character() -> None:
    table = {character: list(spoken) for spoken, characters in table_of_characters() for character in characters}
    assert len(table) > 6900
    for character, readings in table.items():
        assert readings == list(dict.fromkeys(plain(text) for text in PINYIN_DICT[ord(character)].split(",")))


def test_a_character_that_names_hardly_have_is_read_too() -> None:
    assert pinyin("㙍A") == "duoA"
    assert may_read("㙍", "duo")
    assert pinyin("\u4db6") == "\u4db6"  # nobody says how it reads
    common = {character for _, characters in table_of_characters() for character in characters}
    rare = {chr(code) for code in PINYIN_DICT if 0x3400 <= code <= 0x9FFF} - common
    assert len(rare) > 19_000
    assert [c for c in rare if pinyin(c) != plain(PINYIN_DICT[ord(c)].split(",")[0])] == []


def test_variants_are_read_as_meant_but_characters_of_names_stay() -> None:
    assert simplified("石家荘巿和平東路") == "石家庄市和平东路"
    assert simplified("肇嘉浜路") == "肇嘉浜路"
