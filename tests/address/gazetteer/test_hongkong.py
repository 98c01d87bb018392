"""Hong Kong's names: looked up in both languages."""

from falsefront.address.gazetteer.hongkong import english_key, hong_kong_names, hong_kong_spellings


def test_a_street_has_its_name_in_both_languages() -> None:
    names = hong_kong_names()
    assert [known.english for known in names.in_chinese("马会道")] == ["Jockey Club Road"]
    assert [known.chinese for known in names.in_english("jockeyclubroad")] == ["马会道"]


def test_an_estate_has_its_name_in_both_languages() -> None:
    (estate,) = hong_kong_names().in_english(english_key("Choi Hung Est."))
    assert (estate.kind, estate.chinese, estate.districts) == ("e", "彩虹邨", ("08",))


def test_a_block_knows_its_estate() -> None:
    estates = {known.estate for known in hong_kong_names().in_chinese("丹凤楼")}
    assert estates == {"彩虹邨"}


def test_a_number_in_brackets_is_one_in_any_numerals() -> None:
    assert english_key("Wah Fu (II) Estate") == english_key("Wah Fu 2 Est")
    assert hong_kong_names().in_chinese("华富二邨")


def test_a_name_nobody_has_is_nothing() -> None:
    names = hong_kong_names()
    assert names.in_english("nosuchroad") == names.in_chinese("没有的路") == ()
    assert not names.has_english("nosuchroad")


def test_the_usual_spelling_of_a_character_comes_first() -> None:
    assert hong_kong_spellings()["德"][0] == "tak"
