"""Numbers that a link dials behind another one that it shows: left over from a template, or a second number."""

import pytest
from tests.effort import ONE_S, within
from tests.parse.test_contacts_of_pages import told

PLACE = "<p>Glasweg 2<br>20095 Hamburg</p>"
LINK = "<a href='tel:+493055502420'>040 5550142</a>"
SHOWN, DIALLED = "+49405550142", "+493055502420"


@pytest.mark.parametrize(
    "again",
    [
        "<p>Tel. 040 5550142</p>",
        "<ul><li>040 / 555 01 42</li></ul>",
        "<footer><p>Telefon: +49 (40) 555 0142</p></footer>",
        "<a href='tel:0405550142'>Rufen Sie an</a>",
        "<a href='https://wa.me/49405550142'><i class='fa fa-whatsapp'></i></a>",
    ],
)
def test_a_number_that_nobody_sees_is_left_over_where_the_shown_one_is_said_again(again: str) -> None:
    assert told(f"{LINK}{again}{PLACE}", "Kontakt - Lumo", field="phone")[1] == [SHOWN]


@pytest.mark.parametrize(
    "again",
    [
        "",
        f"<p>{LINK}</p>",
        "<p>Lager: 030 5550 2420</p>",
        "<p>Tel. 040 5550142, Lager 030 5550 2420</p>",
        "<p>Tel. 040 5550142</p><a href='tel:+493055502420'>Lager</a>",
    ],
)
def test_both_are_given_where_nothing_tells_which_one_is_left_over(again: str) -> None:
    assert set(told(f"{LINK}{again}{PLACE}", "Kontakt - Lumo", field="phone")[1]) == {SHOWN, DIALLED}


def test_one_number_dialled_behind_two_is_left_over() -> None:
    body = f"{LINK}<br>{LINK.replace('040 5550142', '040 5550143')}{PLACE}"
    assert told(body, "Kontakt - Lumo", field="phone")[1] == [SHOWN, "+49405550143"]


def test_an_extension_is_not_left_over() -> None:
    body = f"<a href='tel:+494055501429'>040 555014</a><p>Zentrale 040 555014</p>{PLACE}"
    assert "+494055501429" in told(body, "Kontakt - Lumo", field="phone")[1]


def test_thousands_of_links_that_dial_other_numbers_take_no_time_that_grows_with_their_square() -> None:
    link = "<p><a href='tel:+4930{at:07}'>030 2{at:06}</a></p><p>Zeile {at}</p>"
    links = "".join(link.format(at=at) for at in range(3_000))
    within(12 * ONE_S, lambda: told(f"{links}{PLACE}", "Kontakt - Lumo", field="phone"))
