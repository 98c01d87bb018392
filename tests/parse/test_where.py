"""A copy of a page sets apart what no reader sees, and marks words where they were read and not in boxes of others."""

import re

import pytest
from tests.parse.test_others import profile

from falsefront.parse.where import seen_on
from falsefront.text.plain_page import plain_page
from falsefront.text.safe_page import safe_page
from falsefront.text.seen import NOTHING

URL = "http://market.example/a"
PHONE = "+86 10 5550 0107"


def copied(source: str, **said: str) -> tuple[str, str]:
    """Return both copies of a page, words by where they were read; markup without its head."""
    words = {value: (source.replace("__", ":"),) for source, value in said.items()}
    seen = seen_on(source, url=URL, site=None, said=words)
    document = safe_page(source, title="", values=tuple(words), seen=seen).html.partition('<main id="page">')[2]
    return document.partition("</main>")[0], "\n".join(plain_page(source, values=tuple(words), seen=seen).lines)


@pytest.mark.parametrize(
    "hidden",
    [
        "<p style='color:#fff'>Tel 5550 0107</p>",
        "<style>.x{display:none}</style><p class=x>Tel 5550 0107</p>",
        "<div style='display:none'><p>Tel <b>5550 0107</b></div>",
        "<x-box hidden>Tel 5550 0107</x-box>",
        "<p><font color=white>Tel 5550 0107</font>",
    ],
)
def test_what_no_reader_sees_is_set_apart_in_both_copies(hidden: str) -> None:
    document, words = copied(f"<body bgcolor='#ffffff'><h1>Acme</h1>{hidden}<p>No. 5, Mill Road</p></body>")
    assert re.search(r'class="(?:url )?hidden">(?:<[^>]*>)*Tel ', document)
    assert "[not shown by the page: Tel 5550 0107]" in words
    assert re.search(r"<p>No\. 5, Mill Road</p>", document)
    assert "\nNo. 5, Mill Road" in words


def test_what_is_seen_inside_of_what_is_not_is_said_to_be() -> None:
    document, words = copied("<p style='color:#fff'>nothing <b style='color:#000'>No. 5, Mill Road</b> more</p>")
    assert '<p class="hidden">nothing <b class="shown">No. 5, Mill Road</b> more</p>' in document
    assert "[not shown by the page: nothing ]No. 5, Mill Road[not shown by the page:  more]" in words


def test_words_that_are_seen_are_not_marked_where_they_are_hidden() -> None:
    document, _ = copied(f"<p>{PHONE}</p><p hidden>{PHONE}</p>", label__Tel=PHONE)
    assert document.count("<mark>") == 1
    assert f"<p><mark>{PHONE}</mark></p>" in document
    alone, _ = copied(f"<p>Acme</p><p hidden>{PHONE}</p>", label__Tel=PHONE)
    assert alone.count("<mark>") == 1  # an earlier reader may have read it there


def test_words_of_the_page_are_not_marked_in_the_box_of_another_firm() -> None:
    box = f"<aside><h4>Featured supplier</h4><p><b>Harrowfen Cutlery</b></p><p>Tel: {PHONE}</p></aside>"
    document, _ = copied(profile(box, more=f"<tr><th>Tel</th><td>{PHONE}</td></tr>"), label__Tel=PHONE)
    assert document.count("<mark>") == 1
    assert f"<td><mark>{PHONE}</mark></td>" in document


def test_words_are_marked_where_a_selector_took_them() -> None:
    page = f"<p class=tel>{PHONE}</p><p>Ask the market: {PHONE}</p>"
    assert copied(page, css__p_tel=PHONE)[0].count("<mark>") == 2  # nothing has this selector
    words = {PHONE: ("css:.tel",)}
    seen = seen_on(page, url=URL, site=None, said=words)
    document = safe_page(page, title="", values=(PHONE,), seen=seen).html
    assert document.count("<mark>") == 1
    assert f"<p><mark>{PHONE}</mark></p>" in document
    both = seen_on(page, url=URL, site=None, said={PHONE: ("css:.tel", "label:Tel")})
    assert safe_page(page, title="", values=(PHONE,), seen=both).html.count("<mark>") == 2


def test_a_page_that_hides_nothing_and_has_each_word_once_is_not_read_again() -> None:
    assert seen_on(f"<p>{PHONE}</p>", url=URL, site=None, said={PHONE: ("label:Tel",)}) is NOTHING


@pytest.mark.parametrize("stray", ["</span>", "</b></i>", "</br>", "<p>", "<br>"])
def test_a_tag_that_ends_nothing_shows_nothing_that_is_hidden(stray: str) -> None:
    _, words = copied(f"<div hidden>Tel {stray}5550 0107</div><p>Mill Road</p>")
    assert words.index("5550 0107") < words.index("]") < words.index("Mill Road")
