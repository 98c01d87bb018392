"""Scripts are tried around signs alone, and a state is mended where it breaks: what is found stays the same."""

import random

from falsefront.parse import scripted_numbers, state
from falsefront.parse.nuxt import literal_as_json

WORDS = (
    "sku", "SKU", "product_", "item", "variant_", "article_no", "articlenr", "article_", "number", "code", "_", '"',
    "'", ":", " ", "   ", "[", '"abc1"', "'x-99'", '"A1234567890123456789"', "İ", "ſku", "\u212a", "\n", "catalog_",
    "style_", "artikelnr", "artikel_nummer", ".", "$", "x", "{", "}", f'"{"z" * 40}"', " " * 20, " " * 21,
)  # fmt: skip
VALUES = ("undefined", "undefined", "1", '"a"', '"undefined"', "null", "[", "]", "{", "}", ",", ":", '"b":', "\\", '"')


def test_tried_around_their_signs_scripts_give_the_numbers_that_they_give_when_tried_everywhere() -> None:
    chance = random.Random(5)
    for _ in range(3_000):
        script = "".join(chance.choice(WORDS) for _ in range(chance.randint(3, 60)))
        everywhere = [found.span() for found in scripted_numbers._OWN.finditer(script)]
        assert [
            found.span() for found in scripted_numbers._named_own(script, scripted_numbers._small(script))
        ] == everywhere, script


def test_a_state_is_read_as_if_every_missing_value_in_it_were_mended() -> None:
    chance = random.Random(6)
    read = 0
    for _ in range(20_000):
        text = chance.choice(("{", "[", '{"k":')) + "".join(chance.choice(VALUES) for _ in range(chance.randint(1, 6)))
        text += chance.choice(("", "]", "}"))
        value = state._decoded(text, 0)
        if value is None and "undefined" in text:
            value = state._decoded(state._UNDEFINED.sub(state._nulled, text), 0)
        if value is None and state._LITERAL.match(text) and (written := literal_as_json(text, 0)):
            value = state._decoded(written, 0)
        assert state._read(text, 0) == value, text
        read += value is not None
    assert read > 500
