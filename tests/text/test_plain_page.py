from falsefront.text.plain_page import plain_page


def test_a_page_is_lines_without_scripts_and_cells_are_parted() -> None:
    page = (
        "<title>T</title><style>p{}</style><p>a\n b<br>c</p><table><tr><td>Tel<td>1<tr><td>2</table><script>x</script>"
    )
    assert plain_page(page).lines == ("a b", "c", "Tel\t1", "2")


def test_a_value_over_several_lines_is_marked_in_each() -> None:
    made = plain_page("<p>No. 5<br>Renmin Road<p>x", values=["No. 5 Renmin Road", "nowhere"])
    assert made.lines == ("⟦No. 5⟧", "⟦Renmin Road⟧", "x")
    assert made.missing == ("nowhere",)
