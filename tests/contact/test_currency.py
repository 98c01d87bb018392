import random

from falsefront.contact.currency import _SHARED, _table


def test_a_text_that_is_passed_over_has_no_sign_of_money() -> None:
    table = _table()
    signs = sorted({*table.by_sign, *_SHARED})
    around = ("", " ", "12", "x", "É", "ı", "ſ", "K", "公", "×", ".", "é")
    chance = random.Random(7)
    passed_over = 0
    for _ in range(20_000):
        sign = "".join(chance.choice((char, char.upper())) for char in chance.choice(signs))
        cut = sign[: chance.randint(1, len(sign))]
        text = chance.choice(around) + cut + chance.choice(around)
        passed_over += not table.may_have_sign(text)
        assert table.may_have_sign(text) or table.any_sign.search(text) is None, text
    assert passed_over > 1_000
