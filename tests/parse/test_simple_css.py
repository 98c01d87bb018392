"""What the walk's own lists answer is what lxml's tree answers, on every golden page."""

from pathlib import Path

import pytest

from falsefront.parse.bodiless import prepared
from falsefront.parse.css import compiled, selectable
from falsefront.parse.decode import decode
from falsefront.parse.simple_css import simple_selectors
from falsefront.parse.tree import build_tree

PAGES = sorted((Path(__file__).parents[2] / "fixtures" / "pages").glob("*/*.html"))


def selectors_of(html: str) -> list[str]:
    tree = build_tree(html)
    found = ["a[href]", "A, h1", "*[class]", "li.item.item", "[id]"]
    for element in tree.elements[::3]:
        for key, value in element.attrs.items():
            if key.replace("-", "").isalpha() and '"' not in value and "\\" not in value and "\n" not in value:
                # To lxml an attribute without a value has none; to CSS it has an empty one.
                found += [f'{element.name}[{key}="{value}"]'] * bool(value) + [f"[{key}]"]
        found += [f"{element.name}.{token}" for token in element.attrs.get("class", "").split() if token.isalpha()]
    return [css for css in dict.fromkeys(found) if simple_selectors(css) is not None]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_a_simple_selector_matches_what_the_second_tree_says(page: Path) -> None:
    html = decode(page.read_bytes(), "text/html")[0]
    tree = build_tree(html)
    second = selectable(prepared(html), len(tree.elements))
    asked = selectors_of(html)
    assert len(asked) > 3
    for css in asked:
        assert list(tree.select(compiled(css), None)) == list(second.matches(compiled(css), None)), css


def test_classes_are_parted_by_the_white_space_of_xpath() -> None:
    html = "<p class='a\xa0b'>1</p><p class='a\tb'>2</p><p class='b  a '>3</p><p class=ab>4</p>"
    tree = build_tree(html)
    second = selectable(prepared(html), len(tree.elements))
    assert list(tree.select(compiled(".b"), None)) == list(second.matches(compiled(".b"), None)) == [3, 4]
