"""Pages that leave out the tag of their body, as the standard allows."""

import time

import pytest

from falsefront.parse.bodiless import with_body
from falsefront.parse.growing import grow
from falsefront.parse.tree import build_tree


@pytest.mark.parametrize("first", ["header", "main", "nav", "section", "article", "aside", "footer", "x-app", "MAIN"])
def test_what_a_newer_element_holds_is_seen_without_a_body(first: str) -> None:
    tree = build_tree(
        f"<!doctype html><meta charset=utf-8><title>Moss</title><{first}>Tel. 0113 496 0003</{first}><p>End"
    )
    assert [line.text for line in tree.lines] == ["Tel. 0113 496 0003", "End"]


@pytest.mark.parametrize(
    "head", ["<script>a = '<main>'</script>", "<!-- <nav> -->", "<STYLE>main {}</STYLE>", "<title><main></title>"]
)
def test_what_is_no_markup_opens_no_body(head: str) -> None:
    assert with_body(f"{head}<main>Tel. 1") == f"{head}<body><main>Tel. 1"


@pytest.mark.parametrize("page", ["<body class=a><main>Tel. 1", "<BODY><main>Tel. 1", "<p>Tel. 1", "<!-- <main>", ""])
def test_other_pages_are_left_as_they_are(page: str) -> None:
    assert with_body(page) == page


@pytest.mark.parametrize(
    "old", ["div", "P", "table", "ul", "ol", "h1", "h6", "form", "a", "span", "img", "center", "font"]
)
@pytest.mark.parametrize("head", ["<title>Moss</title>", "<html><head><title>Moss</title><script>a</script>"])
def test_behind_an_old_element_that_opens_the_body_no_tag_is_missing(head: str, old: str) -> None:
    page = f"{head}<{old} id=a>Tel. 1</{old}>Moss<main>Kai 7</main>"
    assert with_body(page) == page
    with_its_body = grow(f"<!doctype html>{head}<body><{old} id=a>Tel. 1</{old}>Moss<main>Kai 7</main>".encode())
    without = grow(f"<!doctype html>{page}".encode())
    assert [each.name for each in without.elements] == [each.name for each in with_its_body.elements]
    assert without.pieces == with_its_body.pieces


@pytest.mark.parametrize("part", ["<!--", "<script>", "<title>", "<", "<a-"])
def test_parts_without_an_end_take_no_more_than_their_length(part: str) -> None:
    start = time.process_time()
    with_body(part * 200_000)
    assert time.process_time() - start < 2
