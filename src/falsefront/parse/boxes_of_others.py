"""Mailboxes of others that a page tells in passing: its data protection officer's, who takes its invoices in.

"Our external delegate: dpo@clerkworks.example" on a page whose own mailbox is called as its firm is. He stands at
another domain behind what he is to the firm, or in a sentence without a word of one's own. A desk or a person of the
firm may have a mailbox anywhere: "Write to our export desk at ...".
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from falsefront.contact.email import emails, is_anybodys
from falsefront.parse.called_by_name import FEWEST_SMALL
from falsefront.parse.domains_of_names import is_called
from falsefront.parse.draft import Draft
from falsefront.parse.label_words import field_of_label
from falsefront.parse.named_beside import OURS
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.small_words import small_words
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import ELSEWHERE, PageTree
from falsefront.parse.words import CONTACT_PAGES
from falsefront.text.caseless import Caseless
from falsefront.text.domains import owner_of_host
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_OUTSIDERS: Final = Caseless(rf"(?<!\w)(?:{_LISTS.any_of('outsider')})(?!\w)|{_LISTS.any_of('outsider_gapless')}")
_MOST_LINES: Final = 1_500
_MOST_CHARS: Final = 1_000  # of a line
_MOST_BEFORE: Final = 120  # characters before a mailbox that say whose it is
_SOURCES_OF_PAGE: Final = ("lines", "layout", "label")
_CLAUSE: Final = re.compile(r"(?<=[^\W\d_]{2})[.!?;](?=\s)|[。！？；]|@\S+")


def leave_boxes_of_others(tree: PageTree, drafts: Iterable[Draft]) -> None:
    """Take mailboxes that a page tells in passing to be somebody else's from all who are given them."""
    giving = [draft for draft in drafts if draft.fields.get("email")]
    if sum(len(draft.fields["email"]) for draft in giving) < 2:
        return
    theirs = _theirs(tree)
    for draft in giving if theirs else ():
        kept = [
            said
            for said in draft.fields["email"]
            if not said.source.startswith(_SOURCES_OF_PAGE) or theirs.isdisjoint(map(str.lower, emails(said.raw)))
        ]
        if kept:
            draft.fields["email"] = kept
        else:
            draft.fields.pop("email")


def _theirs(tree: PageTree) -> frozenset[str]:
    """Return the mailboxes that stand nowhere but where somebody else is told."""
    told: dict[str, list[str]] = {}
    for line in tree.lines[:_MOST_LINES]:
        if "@" in line.text and line.zone != ELSEWHERE and len(line.text) <= _MOST_CHARS:
            for mail, before in _boxes(line.text):
                told.setdefault(mail, []).append(before)
    own = {_host(mail) for mail in told if _is_own(tree, mail)}
    if not own or len(told) == len(own):
        return frozenset()
    return frozenset(
        mail
        for mail, leads in told.items()
        if _host(mail) not in own and not is_anybodys(_host(mail)) and all(map(_tells_another, leads))
    )


def _boxes(text: str) -> Iterator[tuple[str, str]]:
    """Yield the mailboxes of a line as it writes them, and what stands before each in its clause."""
    here = text.lower()
    for mail in emails(text):
        at = here.find(mail.lower())
        before = text[max(0, at - _MOST_BEFORE) : at] if at >= 0 else ""
        yield mail.lower(), _CLAUSE.split(before)[-1]


def _host(mail: str) -> str:
    host = mail.partition("@")[2]
    return owner_of_host(host) or host


def _is_own(tree: PageTree, mail: str) -> bool:
    """Whether a mailbox is called as the firm that the page's titles name."""
    if is_own_box(tree, mail):
        return True
    parts = (part for title in tree.titles for part in title_parts(title) if not CONTACT_PAGES.is_in(part))
    return any(is_called(part, _host(mail)) for part in parts)


def _tells_another(before: str) -> bool:
    """Whether words before a mailbox say that it is somebody's who is not of the firm.

    >>> _tells_another("Our external delegate: "), _tells_another("E-mail: "), _tells_another("Write to our desk at ")
    (True, False, False)
    """
    if _OUTSIDERS.is_in(before):
        return True
    is_sentence = small_words(before) >= FEWEST_SMALL
    return is_sentence and not OURS.is_in(before) and field_of_label(before.strip(" :")) is None
