import numpy as np

from falsefront.match.names import may_be_slip, repaired, spellings


def _repaired(*names: str, hanzi: tuple[str, ...] = (), records: tuple[int, ...] = ()) -> list[str]:
    words = ["", *dict.fromkeys((*names, *filter(None, hanzi)))]
    ids = [words.index(name) for name in names]
    characters = [words.index(word) for word in hanzi] or [0] * len(names)
    counts = records or (1,) * len(names)
    one_block = np.zeros(len(names), np.int64)
    found, _ = repaired(one_block, np.array(ids), np.array(characters), np.array(counts), words)
    return [words[int(at)] for at in found]


def test_a_slip_of_another_reading_comes_to_the_chinese_name() -> None:
    assert _repaired("chaoyang", "zhaoyang", "zhaoyagn", hanzi=("朝阳", "", "")) == ["chaoyang"] * 3


def test_a_swap_in_the_middle_of_a_short_name_is_mended() -> None:
    assert _repaired("renmin", "remnin", records=(2, 1)) == ["renmin", "renmin"]


def test_a_translated_name_is_met_in_its_translation() -> None:
    assert _repaired("renminbei", "pfoplesbei", records=(2, 1)) == ["renminbei", "renminbei"]
    assert spellings("hepingdong") == ("hepingdong", "peacedong")


def test_a_slip_in_a_direction_is_mended_only_where_one_direction_is_meant() -> None:
    assert _repaired("hepingbei", "hepingbeo", records=(2, 1)) == ["hepingbei", "hepingbei"]
    assert not may_be_slip("hepingx", "hepingxi")  # as near to Heping
    assert not may_be_slip("hepingdong", "hepingnan")
    assert not may_be_slip("longsenli", "longsenxi")  # another proper name


def test_two_slips_are_forgiven_in_what_is_no_pinyin_only() -> None:
    assert may_be_slip("ruimag", "ruikang")
    assert not may_be_slip("huming", "fuxing")
    assert not may_be_slip("renmi", "renmindong")


def test_names_that_stand_on_their_own_never_move() -> None:
    assert _repaired("jinlan", "jinlang", records=(2, 2)) == ["jinlan", "jinlang"]
    assert _repaired("jinlan", "jinlang", "jinlag", records=(2, 2, 1)) == ["jinlan", "jinlang", "jinlag"]


def test_a_slip_in_the_english_word_of_a_direction_is_mended() -> None:
    assert _repaired("jianshedong", "jiansheealt", "jianshexi", records=(2, 1, 2)) == [
        "jianshedong",
        "jianshedong",
        "jianshexi",
    ]
    assert _repaired("jianshedong", "jiansheest", "jianshexi", records=(2, 1, 2))[1] == "jiansheest"  # East or West


def test_no_translation_makes_one_direction_of_another() -> None:
    for names in (("renminzhong", "renmindong"), ("jianshexi", "jianshe"), ("shenglinan", "shenglixi")):
        assert _repaired(*names, records=(9, 1)) == list(names)


def test_two_records_of_one_slip_confirm_nothing() -> None:
    assert _repaired("xincun", "incun", records=(4, 2)) == ["xincun", "xincun"]
    assert _repaired("xincun", "incun", records=(4, 4)) == ["xincun", "incun"]
