"""Mailboxes that are a firm's own by their name: the domain is what the page's title calls the firm."""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.contact.email import emails
from falsefront.parse.names import folded
from falsefront.parse.tree import ELSEWHERE, PageTree
from falsefront.text.domains import owner_of_host
from falsefront.text.folding import fold
from falsefront.text.remembered import remembered

_FEWEST_LETTERS: Final = 5  # of a domain's own label; a shorter one may stand in any title


_FIRST_LINES: Final = 2
_MOST_NAME_CHARS: Final = 80
_WEBMASTER: Final = re.compile(
    r"\W*(?:web[- ]?(?:master|designer|developer)|(?:веб-?мастер|администратор сайта))[^@:]{0,40}[:–-]", re.IGNORECASE
)
_GENERIC: Final = re.compile(
    r"(?:info|contact|office|mail|kontakt|post|hello|service|sales|web-?master)@", re.IGNORECASE
)


def is_of_webmaster(tree: PageTree, raw: str) -> bool:
    """Whether a page says under "Webmaster" whose mailbox it is, wherever else it stands; the firm's own is none."""
    known: frozenset[str] | None = tree.memory.get(is_of_webmaster)
    if known is None:
        told = [line.text for line in tree.lines if "@" in line.text and _WEBMASTER.match(line.text)]
        mails = {mail.lower() for text in told for mail in emails(text)}
        known = tree.memory[is_of_webmaster] = frozenset(
            mail for mail in mails if not _GENERIC.match(mail) and not is_own_box(tree, mail)
        )
    return bool(known) and any(mail.lower() in known for mail in emails(raw))


def is_own_box(tree: PageTree, raw: str) -> bool:
    """Whether an e-mail address is at a domain that the page's title names: info@fallowlane.example, "Fallow Lane"."""
    return _names(tree.titles, raw)


def is_named_first(tree: PageTree, raw: str) -> bool:
    """Whether an e-mail address is at a domain that the first lines of a page name, as the title should."""
    lines = [line for line in tree.lines if line.zone != ELSEWHERE][:_FIRST_LINES]
    return _names([line.text for line in lines if _is_as_a_title(line.text)], raw)


def _is_as_a_title(text: str) -> bool:
    """Whether a line may stand where a title does: short, no sentence, and no mailbox itself."""
    return len(text) <= _MOST_NAME_CHARS and not text.endswith((".", "!", "?", ":")) and "@" not in text


def _names(texts: Sequence[str], raw: str) -> bool:
    titles = [spelling for text in texts for spelling in _spellings(text)]
    for mail in emails(raw):
        host = mail.partition("@")[2].lower()
        label = folded((owner_of_host(host) or host).partition(".")[0])
        if len(label) >= _FEWEST_LETTERS and any(label in title for title in titles):
            return True
    return False


@remembered
def _spellings(text: str) -> frozenset[str]:
    """Return a title as it is compared, with its accents and without."""
    return frozenset({folded(text), folded(fold(text).text)})
