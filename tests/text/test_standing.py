import pytest

from falsefront.text.standing import Standing

PAGE = (
    "<p>Tel.: <b>+86 319</b> 555&nbsp;0101</p><table><tr><td>Price<td>US$ 12.50</table>"
    '<a title="Ｘingtai &amp; Co">x</a><script>{"a": "No. 5\\/6, \\u6cb3\\u5317 \\ud83d\\ude00"}</script>'
)


@pytest.mark.parametrize(
    "value",
    ["+86 319 555 0101", "US$ 12.50", "Xingtai & Co", "No. 5/6, 河北", "😀", "Price US$ 12.50", "+863195550101"],
)
def test_what_a_page_says_stands_there_as_text_attribute_or_escape(value: str) -> None:
    assert Standing(PAGE).has(value)


@pytest.mark.parametrize("value", ["", " ", "2.50", "12.5", "xingtai & Co", "+86 319 555 010", "No. 5/7", "55"])
def test_a_part_of_a_word_or_number_and_other_letters_do_not(value: str) -> None:
    assert not Standing(PAGE).has(value)


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ("/v/4", True),
        ("v/4", True),
        ("//market.example/v/4", True),
        ("http://market.example/v/4#contact", True),
        ("/v/44", False),
        ("http://[broken", False),
    ],
)
def test_a_link_stands_on_a_page_as_it_leads(link: str, leads: bool) -> None:
    page = Standing(f"<p><a class='name' href='{link}'>Dunlin Seals</a>")
    assert page.links_to("http://market.example/v/4", "http://market.example/list") is leads
