"""A selector says who sells: the same words are no title of something for sale, unless it has a price."""

from falsefront.parse.draft import Draft
from falsefront.parse.overriding import override


def drafts(*, title: str, price: str | None = None) -> tuple[Draft, Draft]:
    read, chosen = Draft(), Draft()
    read.say("title", title, "layout:heading")
    if price:
        read.say("price", price, "layout:price")
    chosen.say("vendor", "Dunlin Seals", "css:.n")
    return read, chosen


def test_a_name_that_a_selector_chose_is_no_title() -> None:
    read, chosen = drafts(title="Dunlin  Seals")
    override(read, chosen)
    assert (read.raw("vendor"), read.raw("title")) == ("Dunlin Seals", None)


def test_another_title_and_that_of_something_with_a_price_stay() -> None:
    for title, price in (("Dunlin Seals for pumps", None), ("Dunlin Seals", "US$ 3.00")):
        read, chosen = drafts(title=title, price=price)
        override(read, chosen)
        assert read.raw("title") == title


def test_a_title_that_a_selector_chose_stays() -> None:
    read, chosen = drafts(title="Dunlin Seals")
    chosen.say("title", "Dunlin Seals", "css:.n")
    override(read, chosen)
    assert read.raw("title") == "Dunlin Seals"
