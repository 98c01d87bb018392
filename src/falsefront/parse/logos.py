"""What a site is called at its top: the words of links to its first page, and of what is called its logo."""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.about_contacts import from_top
from falsefront.parse.title_parts import split_unquoted
from falsefront.parse.tree import CHROME, PageTree, attribute
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

SEGMENTS: Final = re.compile(
    r"\s[-–—:·•/»>]\s|[|｜_»—–•【】]|(?<=[\u3040-\u9fff])[-－](?=\S)|(?<=\S)[-－](?=[\u3040-\u9fff])"
)
_LISTS: Final = word_lists(__file__)
# A site's name by its kind, which may hold the trade of those on it: "Holzbau-Branchenbuch", 模具商务网.
SITE_NAME: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('site_name')})(?!\w)|(?:{_LISTS.any_of('site_name_gapless')})")
# A link to the top by its words, wherever it leads: 模具商务网首页.
_HOME: Final = re.compile(
    rf"(.{{2,40}}?)(?:\s*(?:{_LISTS.any_of('home_gapless')})|\s[-–—·|]?\s?(?:{_LISTS.any_of('home')}))", re.IGNORECASE
)
_TOP: Final = re.compile(r"(?:(?:https?:)?//[^/?#]+)?/?(?:(?:index|default|home)\.\w+)?", re.IGNORECASE)
# Classes of what bears a site's name in its head, where no link does: `<span class="logo">`.
_CALLED: Final = re.compile(
    r"(?:(?:site|page|nav|navbar|header|head|top|main|app)[-_]{0,2})?(?:logo(?:[-_]?(?:text|name|title))?|brand)"
    r"|site[-_]?(?:name|title)",
    re.IGNORECASE,
)
_MOST_LINKS: Final = 60
_MOST_CALLED: Final = 5
_MOST_CHARS: Final = 60


def logos_of(tree: PageTree) -> Iterator[str]:
    """Yield the words, or those for its picture, of each link to the top of the site and of its logo in the frame."""
    for at in tree.by_name.get("a", ())[:_MOST_LINKS]:
        link = from_top(tree, tree.elements[at].attrs.get("href") or "")
        words = tree.text(at, separator=" ").strip()
        if (named := _named_home(words)) is not None:
            yield named
        if not link or not _is_top(link):
            continue
        words = words or _pictured(tree, at)
        if words:
            yield split_unquoted(SEGMENTS, words)[0]
    called = sorted(at for name, found in tree.by_class.items() if _is_called_logo(name) for at in found)
    for at in called[:_MOST_CALLED]:
        words = tree.text(at, separator=" ").strip() or _pictured(tree, at)
        if words and len(words) <= _MOST_CHARS and tree.zone(at) == CHROME:
            yield split_unquoted(SEGMENTS, words)[0]


def _pictured(tree: PageTree, at: int) -> str:
    """Return the words for the first picture in an element."""
    pictures = tree.inside(tree.by_name.get("img", ()), at)
    return next((attribute(tree.elements[each], "alt") or "" for each in pictures), "").strip()


@remembered
def _is_top(link: str) -> bool:
    return _TOP.fullmatch(link) is not None


@remembered
def _named_home(words: str) -> str | None:
    """Return the site's name in the words of a link to its top."""
    home = _HOME.fullmatch(words)
    return home[1] if home is not None and SITE_NAME.is_in(home[1]) else None


@remembered
def _is_called_logo(name: str) -> bool:
    return _CALLED.fullmatch(name) is not None
