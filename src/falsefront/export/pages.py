"""Preserved pages as anybody can open them: `evidence/pages/NUMBER.html` can do nothing, `.txt` is its words alone."""

from dataclasses import dataclass

from falsefront.export.folder import Folder
from falsefront.text.display import printable
from falsefront.text.plain_page import plain_page
from falsefront.text.safe_page import escaped, safe_page

FOLDER = "evidence/pages"
MARKUP = ("html", "xml")  # what a media type of pages has in it
TEXTUAL = ("text/", "json", "javascript", "xml", "html", "x-www-form")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One preserved page, decoded."""

    seq: int
    source: str
    media_type: str  # as the answer named it; "" where it named none
    about: tuple[tuple[str, str], ...]  # name and words: what stands above the page
    values: tuple[str, ...] = ()  # what it is cited for: marked where it stands


def path_of(seq: int) -> str:
    """Return where the page of a capture lies in a case file."""
    return f"{FOLDER}/{seq}.html"


def is_textual(media_type: str) -> bool:
    """Whether a body of this type can be shown as text.

    >>> is_textual("text/html; charset=gbk"), is_textual(""), is_textual("image/png")
    (True, True, False)
    """
    kind = media_type.partition(";")[0].strip().lower()
    return not kind or any(word in kind for word in TEXTUAL)


def write(folder: Folder, page: Page) -> str:
    """Write both copies of a page; return where the first lies."""
    kind = page.media_type.partition(";")[0].strip().lower()
    is_markup = not kind or any(word in kind for word in MARKUP)
    source = page.source if is_markup else f"<pre>{escaped(page.source)}</pre>"
    shown = safe_page(source, title=f"Capture {page.seq}", about=page.about, values=page.values)
    folder.write(path_of(page.seq), shown.html.encode("utf-8", "replace"))
    head = [f"{name}: {printable(words)}" for name, words in page.about]
    words = [printable(line) for line in plain_page(source, values=page.values).lines]
    folder.write(f"{FOLDER}/{page.seq}.txt", "\n".join([*head, "", *words, ""]).encode("utf-8", "replace"))
    return path_of(page.seq)
