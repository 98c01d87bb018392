"""Mailboxes that a page shows to browsers only are read where it shows them; what a script does elsewhere is none."""

import pytest
from tests.parse.test_contacts_of_pages import told

PHONE = "<h1>Contact</h1><p>9 Fern Road, Leeds LS1 2AB</p><p>Tel 0113 496 0142</p>"


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>document.write('<a href=\"mai'+'lto:'+'info'+'@'+'lumo.example'+'\">'+'info'+'@'+'lumo.example');"
        "</script>",
        "<script>var u=\"info\";var d=\"lumo.example\";document.write(\"<a>\"+u+\"@\"+d+\"</a>\");</script>",
        "<span id=c1>protected</span><script>document.getElementById('c1').innerHTML='';var addy='inf&#111;'+'&#64;';"
        "addy=addy+'l&#117;m&#111;'+'&#46;'+'example';document.getElementById('c1').innerHTML += '<a>'+addy+'</a>';"
        "</script>",
        "<joomla-hidden-mail first=aW5mbw== last=bHVtby5leGFtcGxl>protected</joomla-hidden-mail>",
        "<span style='unicode-bidi:bidi-override;direction:rtl'>elpmaxe.omul@ofni</span>",
        "<p>info&#8203;@lumo&#173;.example</p>",
        "<script>document.write('info\\x40lumo.example')</script>",
    ],
)  # fmt: skip
def test_a_hidden_mailbox_is_read(hidden: str) -> None:
    assert told(f"{PHONE}<p>{hidden}</p>", "Contact", field="email")[1] == ["info@lumo.example"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var to='info@lumo.example'; send(to);</script>",
        "<script>document.write('<img src=logo@2x.png>')</script>",
        "<script>document.write('a' + '@' + unknown)</script>",
        "<joomla-hidden-mail first=!!! last=bHVtby5leGFtcGxl>protected</joomla-hidden-mail>",
        "<span style='direction:rtl'>elpmaxe.omul@ofni</span>",
    ],
)
def test_what_is_not_shown_is_no_mailbox(hidden: str) -> None:
    assert "info@lumo.example" not in told(f"{PHONE}<p>{hidden}</p>", "Contact", field="email")[1]
