import html.parser
import random
import re
from collections.abc import Iterator

import pytest
from tests.effort import ONE_S, within

from falsefront.text.page_words import ALLOWED, ATTRIBUTES
from falsefront.text.safe_page import POLICY, STYLE, SafePage, safe_page

OURS = {"html", "head", "body", "meta", "title", "style", "header", "main", "section", "mark", "span", "pre"}
KEPT = {"class", "title"}.union(*ATTRIBUTES.values())

HOSTILE = (
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT >",
    "<script>alert(1)",
    "<img src=x onerror=alert(1)>",
    '<img src="x` `<script>alert(1)</script>"` `>',
    "<svg/onload=alert(1)><animate onbegin=alert(1) attributeName=x>",
    "<svg><script>alert(1)</script></svg>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    '<a href="javascript:alert(1)" onclick=alert(1)>click</a>',
    '<a href="https://evil.example/" ping="https://evil.example/ping">click</a>',
    "<iframe src=https://evil.example></iframe><iframe srcdoc='<script>alert(1)</script>'>",
    "<form action=https://evil.example method=post><input name=a value='\" autofocus onfocus=alert(1)'><button>go",
    "<base href=https://evil.example/><link rel=stylesheet href=//evil.example/a.css>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<style>@import url(https://evil.example/a.css);body{background:url(//evil.example/b)}</style>",
    "<div style='background:url(https://evil.example/)'>x</div>",
    "<object data=https://evil.example><embed src=https://evil.example><param name=x value=y>",
    "<video poster=https://evil.example/p><source src=https://evil.example/v><track src=//evil.example></video>",
    "<!--><script>alert(1)</script>-->",
    "<!-- --!><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<textarea></textarea><script>alert(1)</script>",
    "<title></title><script>alert(1)</script><xmp><script>alert(1)</script></xmp>",
    "<plaintext><script>alert(1)</script>",
    "<template><script>alert(1)</script><div onclick=alert(1)>t</div></template>",
    "</main></body></html><script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;&#60;script&#62;",
    "<table><tr><td></table></main><td title='\"><script>alert(1)</script>'>x",
    "<td colspan=99999999999999999999 rowspan='1\" onclick=alert(1)'>x</td>",
    "<p lang='\"><script>alert(1)</script>' dir=\"'><b onclick=x>\">x",
    "<x" + " a=1" * 500 + " onclick=alert(1)>",
    '<p a="<p b=\'<p c="',
    "<\x00script>alert(1)</script><p\x00onclick=alert(1)>\ud800\x1b]8;;\x07",
)


class _Seen(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def acts(made: SafePage) -> Iterator[str]:
    """Give what stands in a safe page and should not."""
    seen = _Seen()
    seen.feed(made.html)
    for tag, attributes in seen.tags:
        if tag not in OURS and tag not in ALLOWED.values() and tag not in ("h1", "h2", "dl", "dt", "dd"):
            yield tag
        if tag not in ("meta", "header", "main", "section"):
            yield from (f"{tag} {name}" for name in attributes if name not in KEPT)
    if seen.tags[3][1].get("content") != POLICY or made.html.count("<style>") != 1 or STYLE not in made.html:
        yield "no policy"
    if "\x00" in made.html or any("\ud800" <= char <= "\udfff" for char in made.html):
        yield "no text"


@pytest.mark.parametrize("page", HOSTILE)
def test_nothing_of_a_hostile_page_acts(page: str) -> None:
    made = safe_page(page, title=page, about=[(page, page)], values=[page, "alert(1)"])
    assert list(acts(made)) == []


def test_nothing_of_hostile_pages_cut_and_joined_at_random_acts() -> None:
    chance = random.Random(20)
    for _ in range(300):
        parts = [chance.choice(HOSTILE) for _ in range(4)]
        page = "".join(part[chance.randrange(len(part)) :] for part in parts) + chance.choice(HOSTILE)[:30]
        assert list(acts(safe_page(page, title="t"))) == [], page


def test_words_lists_and_tables_are_kept() -> None:
    page = "<head><title>T</title><body><h1>Firm</h1><ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><th>3</table>"
    body = safe_page(page, title="t").html.partition('id="page">')[2].partition("</main>")[0]
    assert body == (
        "<h1>Firm</h1><ul><li>a</li><li>b</li></ul><table><tr><td>1</td><td>2</td></tr><tr><th>3</th></tr></table>"
    )


def test_no_word_is_lost_behind_an_element_that_never_ends() -> None:
    page = "<head><meta charset=x><object data=x><template><canvas><map><math><select><option>a<p>Room 5"
    assert "Room 5" in safe_page(page, title="t").html


def test_a_value_is_marked_over_tags_width_and_white_space() -> None:
    made = safe_page("<p>Ｎｏ．５,\n <b>Renmin</b>&nbsp;Road 55</p>", title="t", values=["no.5, Renmin Road", "5"])
    assert "<mark>Ｎｏ．５,\n </mark><b><mark>Renmin</mark></b><mark>\xa0Road</mark> 55" in made.html
    assert made.missing == made.in_source == ()


def test_a_value_that_stands_in_the_source_alone_is_shown_below_and_one_that_stands_nowhere_is_named() -> None:
    page = '<script type="application/ld+json">{"name": "Firm &amp; Sons"}</script><p>x'
    made = safe_page(page, title="t", values=["Firm & Sons", "Elsewhere Ltd"])
    assert made.in_source == ("Firm & Sons",)
    assert made.missing == ("Elsewhere Ltd",)
    assert re.search(r'class="source">.*<mark>Firm &amp; Sons</mark>', made.html)


def test_links_pictures_and_fields_stand_as_words() -> None:
    page = "<a href='/shop?a=1&b=2'>shop</a><img alt=map src=/m.png><input value=x><input type=hidden value=secret>"
    body = safe_page(page, title="t").html
    assert '<span class="url" title="/shop?a=1&amp;b=2">shop</span>' in body
    assert "[img: map | /m.png]" in body
    assert "[input: x]" in body
    assert "secret" not in body


@pytest.mark.parametrize("unit", ["<", "<p ", '<p a="', "<!--", "</", "<script>", "<td></div>", "&#", "<b>", "<table>"])
def test_time_grows_with_the_size_of_the_page_alone(unit: str) -> None:
    page = unit * (400_000 // len(unit))
    within(8 * ONE_S, lambda: safe_page(page, title="t", values=["x y"]))
