"""Preserved pages as anybody can open them: `evidence/pages/NUMBER.html` can do nothing, `.txt` is its words alone."""

from dataclasses import dataclass

from falsefront.export.folder import Folder
from falsefront.text.display import printable
from falsefront.text.plain_page import BEFORE, BEHIND, plain_page, told_together
from falsefront.text.safe_page import escaped, safe_page
from falsefront.text.seen import NOTHING, Seen

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
    seen: Seen = NOTHING  # what reading it says of its parts


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
    shown, in_words = (_shown(page, sign) for sign in ("is marked", f"stands between {BEFORE} and {BEHIND}"))
    safe = safe_page(
        source, title=f"Capture {page.seq}", about=(shown, *page.about), values=page.values, seen=page.seen
    )
    folder.write(path_of(page.seq), safe.html.encode("utf-8", "replace"))
    head = [f"{name}: {printable(words)}" for name, words in (in_words, *page.about)]
    head += [printable(line) for line in told_together(source, page.seen.joined)]
    words = [printable(line) for line in plain_page(source, values=page.values, seen=page.seen).lines]
    folder.write(f"{FOLDER}/{page.seq}.txt", "\n".join([*head, "", *words, ""]).encode("utf-8", "replace"))
    return path_of(page.seq)


def text_of(folder: Folder, path: str) -> str | None:
    """Return the words of a page that was written there, nothing marked; None where there is no such page."""
    copy = folder.root / path.removesuffix(".html")
    try:
        text = copy.with_name(f"{copy.name}.txt").read_text(encoding="utf-8")
    except OSError:
        return None
    return text.partition("\n\n")[2].replace(BEFORE, "").replace(BEHIND, "")


def write_empty(folder: Folder, seq: int, about: tuple[tuple[str, str], ...]) -> str:
    """Write what stands for an answer without a page that can be shown; return where it lies."""
    told = ("shown", "what is known of an answer without a page that can be shown; its record has its headers")
    safe = safe_page("", title=f"Capture {seq}", about=(told, *about))
    folder.write(path_of(seq), safe.html.encode("utf-8", "replace"))
    head = [f"{name}: {printable(words)}" for name, words in (told, *about)]
    folder.write(f"{FOLDER}/{seq}.txt", "\n".join([*head, ""]).encode("utf-8", "replace"))
    return path_of(seq)


def _shown(page: Page, sign: str) -> tuple[str, str]:
    """Return what a reader is told first of a copy; `sign` says how it is told what the page is cited for."""
    cited = f"what the case cites from it {sign}" if page.values else "the case cites no words of it"
    joined = (
        "; of words that were put together from several fields each field is marked, apart from the page"
        if page.seen.joined
        else ""
    )
    hidden = "; what no reader of the page sees is set apart as “not shown by the page”" if page.seen.hidden else ""
    return "shown", f"a copy that can do nothing, without pictures and scripts; {cited}{joined}{hidden}"
