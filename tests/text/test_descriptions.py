from falsefront.text.descriptions import MAX_CHARS, fold_description


def test_the_vendors_own_name_is_left_out() -> None:
    said = "Find the wares of {} here."
    here, there = (fold_description(said.format(name), names=[name]) for name in ("Jin Lab", "Yin Tools Co., Ltd."))
    assert here == there == "find the wares of here"


def test_a_short_name_may_be_a_word_and_stays() -> None:
    assert fold_description("We sell it", names=["It"]) == "we sell it"


def test_a_long_description_is_cut() -> None:
    assert len(fold_description("glass " * 10_000)) <= MAX_CHARS


def test_nothing_is_nothing() -> None:
    assert fold_description(" — ", names=[""]) == ""
