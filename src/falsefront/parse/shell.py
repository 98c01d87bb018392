"""Pages that only scripts fill: nothing to read in the middle, and scripts that would put it there.

The middle tells, and not how long a page is: a short note, hours, a form or a map is all that many real pages say,
and a shell may come with a menu and a footer.
"""

import re
from dataclasses import dataclass
from typing import Final

from falsefront.parse.tree import MAIN, PageTree, attribute
from falsefront.parse.wall_words import LOADING, LOADING_ALONE
from falsefront.wording import counted

MOST_CHARS: Final = 1_500  # visible text of a shell with its menu and footer, at the most
AWAITING_CHARS: Final = 600  # and of one that says in its middle that it is being loaded
BARE_CHARS: Final = 200  # of the middle, links and all, and of a page that no empty root marks
SAYS_CHARS: Final = 16  # of the middle outside of links and headings: more is said to a reader
SAYS_LINES: Final = 2  # or so many lines
MUCH_SCRIPT_CHARS: Final = 800  # inline script beside so little text
MANY_SCRIPTS: Final = 2  # or so many scripts loaded from elsewhere
_MOST_TARGET_CHARS: Final = 2_000  # of a refresh, and where it leads
_MOST_LINKS: Final = 200
_FEWEST_HEADINGS: Final = 3  # that say nothing
_FEWEST_FIELDS: Final = 2  # of a form that is all a page is for

_LOGIN_JUMP: Final = re.compile(
    r"(?:location(?:\.href)?|\.href|location\.replace\()\s*[=(]?\s*[\"'][^\"']{0,200}(?:login|signin|sign-in"
    r"|passport)|login\.(?:taobao|1688|alibaba|jd|tmall)\.com",
    re.IGNORECASE,
)
_LOGIN_PAGE: Final = re.compile(r"url\s*=.{0,200}(?:login|signin|sign-in|passport|captcha|challenge)", re.IGNORECASE)
_JUMP: Final = re.compile(
    r"\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:replace|assign|reload)\(|document\.cookie\s*="
)
_ROOTS: Final = frozenset({
    "root", "app", "__next", "__nuxt", "app-root", "react-root", "ice-container", "main-iframe", "application",
})  # fmt: skip
_DATA: Final = ("json", "template", "html", "x-handlebars", "x-mustache", "importmap", "speculationrules")
_PICTURES: Final = ("img", "iframe", "frame", "frameset", "object", "embed", "svg", "canvas", "video", "picture")
_FRAMES: Final = ("iframe", "frame", "object", "embed", "video", "canvas")  # what is the content of a page by itself
_FEWEST_SHOWN: Final = 3  # pictures that tell what they show: a shell has its logo, and one that turns
_MOST_PICTURES: Final = 60
_TEXT_INPUTS: Final = frozenset({"text", "email", "tel", ""})
# What is loaded by most pages and fills none: measures, letters and pictures, what moves and what asks for consent.
_LIBRARY: Final = re.compile(
    r"(?:^|[/.@-])(?:jquery(?:[.-][a-z]+)*|bootstrap|popper|font-?awesome|modernizr|html5shiv|respond|analytics|gtag/js|gtm"
    r"|ga|adsbygoogle|recaptcha/api|typekit|wow|aos|slick|swiper|owl\.carousel|lightbox2?|fancybox|magnific-popup|waypoints"
    r"|email-decode|livereload|feather|ionicons|lucide|iconify|cookie-?consent|platform|sharethis|addthis|superfish"
    r"|easing|parallax|isotope|masonry|hotjar|fbevents|maps/api/js|kit\.fontawesome\.com/\w+)"
    r"(?:[.@-](?:bundle|min|pkgd|slim|umd|esm|\d[\d.]*))*(?:\.js|/?$|\?)",
    re.IGNORECASE,
)
# What puts another file's words into a page: $("#menu").load("menu.html"), fetch("menu.html").
_FILLS: Final = re.compile(
    r"\.load\(\s*[\"'][^\"'\n]{1,200}\.(?:html?|php|txt)\b|includeHTML\(|fetch\(\s*[\"'`][^\"'`\n]{1,200}\.(?:html?|json|php|txt)\b"
)
_BESIDE: Final = re.compile(r"cookie|©|copyright", re.IGNORECASE)  # notes that shells have too


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scripts:
    inline_chars: int
    loaded: int  # by an address, or imported as a module; no libraries, which fill nothing by themselves
    fills: bool  # one puts the words of another file into the page
    jumps: bool  # one leads elsewhere, or sets a cookie to come back with


def shell(tree: PageTree, source: str) -> str | None:
    """Return in words that scripts would fill a page or lead on from it; None where there is something to read."""
    text = "\n".join(line.text for line in tree.lines[:400])
    if len(text) > MOST_CHARS:
        return None
    scripts = _scripts(tree)
    if len(text) <= BARE_CHARS and _jumps_to_login(tree, scripts, source):
        return "a jump to a login page"
    is_unfilled = scripts.loaded > 0 and (_awaits_headings(tree) or _awaits_middle(tree, text))
    if not is_unfilled and (_says_something(tree) or not _is_filled_by(tree, scripts, text)):
        return None
    return (
        f"a script shell: {counted(len(text), 'character')} to read, {counted(scripts.loaded, 'script')} loaded, "
        f"{counted(scripts.inline_chars, 'character')} of script"
    )


def _jumps_to_login(tree: PageTree, scripts: _Scripts, source: str) -> bool:
    targets = (
        (attribute(tree.elements[at], "content") or "")[:_MOST_TARGET_CHARS]
        for at in tree.by_name.get("meta", ())
        if (attribute(tree.elements[at], "http-equiv") or "").lower() == "refresh"
    )
    if any(_LOGIN_PAGE.search(target) for target in targets):
        return True
    return bool(scripts.inline_chars or scripts.loaded) and _LOGIN_JUMP.search(source) is not None


def _is_filled_by(tree: PageTree, scripts: _Scripts, text: str) -> bool:
    """Whether scripts are there to fill a page that says nothing."""
    has_script = bool(scripts.inline_chars or scripts.loaded)
    if not _ROOTS.isdisjoint(tree.by_id) and has_script:
        return True
    if len(text) > BARE_CHARS:
        return has_script and _has_empty_middle(tree)
    if scripts.inline_chars >= MUCH_SCRIPT_CHARS or scripts.loaded >= MANY_SCRIPTS or scripts.fills:
        return True
    is_bare = not LOADING.sub("", text).strip() and not any(tree.by_name.get(name) for name in _PICTURES)
    return is_bare and (scripts.loaded > 0 or scripts.jumps)


def _awaits_headings(tree: PageTree) -> bool:
    """Whether the headings of a page are all there and say nothing yet: a script has their words in a language."""
    heads = [at for name in ("h1", "h2") for at in tree.by_name.get(name, ())]
    return len(heads) >= _FEWEST_HEADINGS and not any(tree.text(at).strip() for at in heads)


def _awaits_middle(tree: PageTree, text: str) -> bool:
    """Whether a short page without a form says in a line of its middle that it is being loaded, and no more there."""
    if len(text) > AWAITING_CHARS or _has_form(tree) or any(tree.by_name.get(name) for name in _FRAMES):
        return False
    return any(line.zone == MAIN and LOADING_ALONE.fullmatch(line.text) for line in tree.lines)


def _has_empty_middle(tree: PageTree) -> bool:
    """Whether the element of the page's subject is there and says nothing, or says that it is being loaded."""
    return any(not LOADING.sub("", tree.text(at)).strip() for at in tree.by_name.get("main", ()))


def _says_something(tree: PageTree) -> bool:
    """Whether the middle of a page says or shows anything to a reader beside its heading and links."""
    middle = tree.subject
    if sum(len(line.text) for line in middle) > BARE_CHARS:
        return True
    if any(tree.by_name.get(name) for name in _FRAMES) or _has_form(tree) or _shows_pictures(tree):
        return True
    links = [(tree.start(at), tree.end(at)) for at in tree.by_name.get("a", ())[:_MOST_LINKS]]
    heads = [(tree.start(at), tree.end(at)) for name in ("h1", "h2") for at in tree.by_name.get(name, ())]
    if _ROOTS.isdisjoint(tree.by_id) and _links_below(tree, heads, links):
        return True
    said = [
        rest
        for line in middle
        if not any(start <= line.start < end for start, end in (*links, *heads))
        and (rest := LOADING.sub("", line.text).strip())
        and not _BESIDE.search(rest)
    ]
    return len(said) >= SAYS_LINES or sum(map(_weight, said)) > SAYS_CHARS


def _shows_pictures(tree: PageTree) -> bool:
    """Whether the middle of a page that no root marks is a gallery: several pictures, each with words of its own."""
    if not _ROOTS.isdisjoint(tree.by_id):
        return False
    middle = [tree.elements[at] for at in tree.by_name.get("img", ())[:_MOST_PICTURES] if tree.zone(at) == MAIN]
    shown = {(attribute(each, "src"), (attribute(each, "alt") or "").strip()) for each in middle}
    told = {words: source for source, words in shown if source and words and not source.startswith("data:")}
    return len(set(told.values())) >= _FEWEST_SHOWN


def _links_below(tree: PageTree, heads: list[tuple[int, int]], links: list[tuple[int, int]]) -> bool:
    """Whether links stand below a heading of the middle: a menu stands above it, or in the frame."""
    shown = tree.subject
    over = [line.start for line in shown if any(start <= line.start < end for start, end in heads)]
    return bool(over) and any(
        line.start > over[0] and any(start <= line.start < end for start, end in links) for line in shown
    )


def _weight(text: str) -> int:
    return len(text) + 2 * sum("\u2e80" < char < "\ue000" for char in text)


def _has_form(tree: PageTree) -> bool:
    kinds = ((attribute(tree.elements[at], "type") or "").lower() for at in tree.by_name.get("input", ()))
    return bool(tree.by_name.get("textarea")) or sum(kind in _TEXT_INPUTS for kind in kinds) >= _FEWEST_FIELDS


def _scripts(tree: PageTree) -> _Scripts:
    inline = loaded = 0
    jumps = fills = False
    for at in tree.by_name.get("script", ()):
        tag = tree.elements[at]
        kind = (attribute(tag, "type") or "").lower()
        if any(data in kind for data in _DATA):
            continue
        if source := attribute(tag, "src"):
            loaded += _LIBRARY.search(source) is None
        else:
            code = tree.unread(at)
            inline += len(code)
            loaded += "import(" in code
            fills = fills or _FILLS.search(code) is not None
            jumps = jumps or _JUMP.search(code) is not None
    return _Scripts(inline_chars=inline, loaded=loaded, jumps=jumps, fills=fills)
