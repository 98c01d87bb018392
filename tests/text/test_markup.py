"""Where the start tags of a page are, told with and without what they say."""

from hypothesis import given, settings
from hypothesis import strategies as st

from falsefront.text.markup import Kind, ends_of_names, tokens

PARTS = st.sampled_from([
    "<p", "<A href=", "</a", ">", "/>", " b=c", "='", '="', '"', "'", "=", " ", "\n", "/", "x", "<", "<b<i",
    "<!--", "-->", "<!", "<?", "--!>", "<title", "</title", "<script", "</SCRIPT ", "<textarea", "&lt;", "\0", "ß",
])  # fmt: skip


@settings(max_examples=1_000, deadline=None)
@given(st.lists(PARTS, max_size=14).map("".join))
def test_the_name_of_each_start_tag_ends_where_its_token_has_it(page: str) -> None:
    names = [token.name for token in tokens(page) if token.kind is Kind.OPEN]
    ends = list(ends_of_names(page))
    assert len(ends) == len(names)
    assert sorted(set(ends)) == ends
    for name, end in zip(names, ends, strict=True):
        assert page[:end].lower().endswith(f"<{name}")
