"""A copy of a page says what it is, and how it shows what it is cited for."""

from dataclasses import replace
from pathlib import Path

from falsefront.export import pages
from falsefront.export.folder import Folder

PAGE = pages.Page(
    seq=5, source="<p>No. 5, Mill Road</p>", media_type="text/html", about=(("site", "huabo"),), values=("Mill Road",)
)


def copies(root: Path, page: pages.Page) -> tuple[str, str]:
    root.mkdir()
    path = root / pages.write(Folder(root), page)
    return path.read_text("utf-8"), path.with_suffix(".txt").read_text("utf-8")


def test_a_copy_says_how_it_shows_what_it_is_cited_for(tmp_path: Path) -> None:
    markup, words = copies(tmp_path / "cited", PAGE)
    assert "without pictures and scripts; what the case cites from it is marked</dd>" in markup
    assert "<mark>Mill Road</mark>" in markup
    assert "what the case cites from it stands between ⟦ and ⟧\n" in words
    assert "⟦Mill Road⟧" in words


def test_a_copy_that_is_cited_for_no_words_promises_no_mark(tmp_path: Path) -> None:
    for copy in copies(tmp_path / "kept", replace(PAGE, values=())):
        assert "the case cites no words of it" in copy
        assert "is marked" not in copy
        assert "⟦" not in copy


def test_an_answer_without_a_page_has_a_copy_that_says_so(tmp_path: Path) -> None:
    path = tmp_path / pages.write_empty(Folder(tmp_path), 7, (("status", "404"),))
    assert "an answer without a page that can be shown" in path.read_text("utf-8")
    assert "status: 404" in path.with_suffix(".txt").read_text("utf-8")
