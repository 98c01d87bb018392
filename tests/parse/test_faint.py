"""Text of its ground's colour, of no colour or of no size is no claim; whatever may be seen is read as before."""

import pytest
from tests.effort import ONE_S, within

from falsefront.parse.tree import PageTree, build_tree

HEAD = "<h1>Larkfield</h1>"


def tree_of(body: str, head: str = "") -> PageTree:
    return build_tree(f"<html><head>{head}</head><body>{body}</body></html>")


def lines(body: str, head: str = "") -> list[str]:
    return [line.text for line in tree_of(body, head).lines]


@pytest.mark.parametrize(
    "body",
    [
        "<p style='color:#fff;background:#fff'>{}</p>",
        "<p style='COLOR:WHITE; background-color:#FEFEFE !important'>{}</p>",
        "<div style='background:#000'><p><span style='color:#050505'>{}</span></p></div>",
        "<p style='color:transparent'>{}</p>",
        "<p style='color:rgba(10,10,10,0)'>{}</p>", "<p style='color:rgb(0 0 0 / 0%)'>{}</p>",
        "<p style='color:#12345600'>{}</p>",
        "<p style='color:hsla(0,0%,0%,0)'>{}</p>", "<p style='font-size:1px'>{}</p>",
        "<p style='font-size:.05em'>{}</p>",
        "<table bgcolor=black><tr><td><font color='#000000'>{}</font></td></tr></table>",
        "<font color=white>{}</font>",
        "<div style='color:#fff'><p style='background:white'>{}</p></div>", "<p style='color:#fff'>{}</p>",
        "<style>.a{{color:#fff;background:#fff}}</style><p class=a>{}</p>",
        "<style>p.a{{color:transparent}}</style><p class=a>{}</p>",
        "<style>@media screen{{#b{{font-size:1px}}}}</style><p id=b>{}</p>",
        "<style>p{{color:#fff}}</style><p>{}</p>",
    ],
)  # fmt: skip
def test_what_no_eye_sees_is_on_no_line_but_noted(body: str) -> None:
    told = "Address: 1 Victim Street, Tangshan"
    tree = tree_of(HEAD + body.format(told))
    assert [line.text for line in tree.lines] == ["Larkfield"]
    assert [tree.unread(at).strip() for at in tree.hidden] == [told]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("", "<div style='background:#123'><p style='color:#fff'>{}</p></div>"),
        ("", "<p style='color:#fff;background:url(night.png)'>{}</p>"), ("",
        "<p style='color:#fff;background:#fff8'>{}</p>"),
        ("", "<p style='color:#fff;text-shadow:0 0 2px #000'>{}</p>"), ("", "<p style='color:#ccc'>{}</p>"),
        ("", "<p style='color:var(--ink);background:#fff'>{}</p>"), ("", "<p style='font-size:9px'>{}</p>"),
        ("", "<div style='background:#444'></div><p style='color:#fff'>{}</p>"),
        ("", "<div style='position:absolute;color:#fff'>{}</div>"),
        ("", "<div style='color:#fff;background:#fff'><p style='color:#333'>{}</p></div>"),
        ("", "<p style='color:#fff;background:#fff'><a href='/x'>{}</a></p>"),
        ("", "<div style='font-size:1px'><p style='font-size:14px'>{}</p></div>"),
        ("<link rel=stylesheet href=a.css>", "<p style='color:#fff'>{}</p>"),
        ("<link rel=stylesheet href=a.css>",
        "<div style='background:#fff'><p class=bar style='color:#fff'>{}</p></div>"),
        ("<link rel=stylesheet href=a.css>",
        "<div style='color:#fff;background:#fff'><div class=dark>{}</div></div>"),
        ("<style>.a{{color:#fff}} .top .a{{background:#000}}</style>", "<p class=a>{}</p>"),
        ("<style>.a{{color:#fff}}</style><style>.b{{background:#222}}</style>",
        "<div class=b><p class=a>{}</p></div>"),
        ("<style>.a{{color:#fff;background:#fff}} .a{{color:#000}}</style>", "<p class=a>{}</p>"),
        ("<style>@media print{{.a{{color:#fff;background:#fff}}}}</style>", "<p class=a>{}</p>"),
        ("<style>.a:hover{{color:#fff;background:#fff}}</style>", "<p class=a>{}</p>"),
        ("",
        "<h2 style='background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent'>{}</h2>"),
    ],
)  # fmt: skip
def test_what_may_be_seen_is_read(head: str, body: str) -> None:
    told = "Address: 5 Moyu Road, Hangzhou"
    assert lines(HEAD + body.format(told), head.replace("{{", "{").replace("}}", "}")) == ["Larkfield", told]


def test_what_is_seen_inside_of_what_is_not_stays() -> None:
    page = "<div style='color:#fff;background:#fff'>gone<p style='color:#000'>here</p>gone too</div>"
    tree = tree_of(page)
    assert [line.text for line in tree.lines] == ["here"]
    assert [tree.unread(at) for at in tree.hidden] == ["gonegone too"]


def test_ten_thousand_hidden_elements_in_each_other_cost_little() -> None:
    page = "<div style='color:#fff;background:#fff'>x" * 10_000
    assert within(5 * ONE_S, lambda: lines(page)) == []


def test_a_style_of_one_endless_word_costs_little() -> None:
    page = f"<p style='{'x' * 60_000}; color:#fff;background:#fff'>gone</p><p>here</p>"
    assert within(2 * ONE_S, lambda: lines(page)) == ["here"]  # 13 s when each letter might begin a name


@pytest.mark.parametrize(("letters", "is_seen"), [(299, True), (300, False)])
def test_a_declaration_is_cut_behind_three_hundred_characters_and_the_next_may_begin_there(
    letters: int, is_seen: bool
) -> None:
    style = f"a:{'x' * letters}color:transparent"
    assert lines(f'<p style="{style}">here</p>') == (["here"] if is_seen else [])
