"""A reason quotes a part only as the address beside it has it."""

from tests.export.report.test_latin import GAZETTEER, Given

from falsefront import address
from falsefront.address.record import as_record
from falsefront.export.report.agreement import Agreement
from falsefront.export.report.reasons import spelled, told


def test_a_part_that_was_read_otherwise_than_it_stands_is_not_in_quotation_marks() -> None:
    (reason,) = told(["same road: 'Thistlecombe Ln' and 'Thistlecombe Ln'"], "31 Thistlecombe Lane", "31 Mill Ln")
    assert reason == "same road: Thistlecombe Ln (as read) and Thistlecombe Ln (as read)"
    (reason,) = told(
        ["different counties: \"Chang'An District\" and '长安区'"], "Chang'an District, Xi'an", "西安市長安區"
    )
    assert reason == "different counties: “Chang'an District” and 长安区 (as read)"


def test_each_part_is_looked_for_in_its_own_address_alone() -> None:
    assert told(["other lot: 'A' and 'B' and 'C'"], "B", "A") == (
        "other lot: A (as read) and B (as read) and C (as read)",
    )
    assert spelled("Mill", "Millard Road") is None


def test_a_part_in_a_box_and_the_line_in_latin_letters_spell_a_name_in_one_way() -> None:
    texts = ("Room 905, Chang'an District, Shijiazhuang, Hebei, China", "河北省石家庄市长安区1508室")
    page, chinese = (Given(at, as_record(address.read(text, GAZETTEER))) for at, text in enumerate(texts))
    values = [part.value for part in Agreement([page, chinese], []).parts(page)]
    assert "Chang'an District" in values
    assert "Chang'an District" in str(chinese.reading["pinyin"])


def test_an_apostrophe_in_a_reason_begins_no_part() -> None:
    why = "with others here: by an analyst's word, or but for a slip: '东风路250号' and 'Elm Tower'"
    assert told([why], "保定市东风路250号", "Elm Tower, Baoding") == (
        "with others here: by an analyst's word, or but for a slip: “东风路250号” and “Elm Tower”",
    )
