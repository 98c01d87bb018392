"""Of words that were put together from several fields, the fields of one node are marked in a copy of the page."""

from falsefront.text.joined import excerpts
from falsefront.text.plain_page import plain_page, with_source
from falsefront.text.safe_page import safe_page
from falsefront.text.seen import Seen

WORDS = "5 Mill Road, Marlby, CN"
FIELDS = (("streetAddress", "5 Mill Road"), ("addressLocality", "Marlby"), ("addressCountry", "CN"))
OTHER = '{"name": "Other", "address": {"addressLocality": "Marlby", "addressCountry": "CN"}}'
OWN = '{"currency": "CN", "streetAddress": "5 Mill Road", "addressLocality": "Marlby", "addressCountry": "CN"}'
SOURCE = f"<script>{OTHER}</script>{'<p>filler</p>' * 60}<script>{OWN}</script><p>5 Mill Road, Marlby, China</p>"
SEEN = Seen(joined={WORDS: FIELDS})


def marked(source: str) -> list[str]:
    return [text[start:end] for text, places in excerpts(source, FIELDS) for start, end in places]


def test_each_field_is_marked_in_the_node_that_has_them_all() -> None:
    (around,) = excerpts(SOURCE, FIELDS)
    assert marked(SOURCE) == ["5 Mill Road", "Marlby", "CN"]
    assert "Other" not in around.text
    assert around.text[: around.places[2][0]].endswith('"addressCountry": "')


def test_fields_far_from_each_other_stand_in_excerpts_of_their_own() -> None:
    apart = OWN.replace('"addressLocality"', f'"about": "{"much " * 200}", "addressLocality"')
    assert [len(each.places) for each in excerpts(apart, FIELDS)] == [1, 2]


def test_a_copy_tells_from_how_many_fields_words_were_put_together_and_marks_them_below() -> None:
    page = safe_page(SOURCE, title="Capture 5", values=(WORDS,), seen=SEEN)
    said = "“5 Mill Road, Marlby, CN”: put together by the program from 3 fields in the source (streetAddress, "
    assert said in page.html
    assert page.html.index(said) < page.html.index("<mark>5 Mill Road</mark>") < page.html.index("<mark>CN</mark>")
    assert page.missing == ()


def test_the_same_is_told_of_words_that_stand_in_the_text_too() -> None:
    page = safe_page(SOURCE.replace("China", "CN"), title="Capture 5", values=(WORDS,), seen=SEEN)
    assert "<mark>5 Mill Road, Marlby, CN</mark>" in page.html
    assert "put together by the program from 3 fields" in page.html


def test_lines_of_a_page_tell_it_below_them() -> None:
    page = plain_page(SOURCE, values=(WORDS,), seen=SEEN)
    assert page.missing == ()
    *_, told, around = with_source(page, SOURCE, SEEN.joined).lines
    assert told.startswith("“5 Mill Road, Marlby, CN”: put together by the program from 3 fields")
    assert '"addressCountry": "⟦CN⟧"' in around
