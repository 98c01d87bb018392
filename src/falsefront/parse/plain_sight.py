"""Contacts in plain sight of a page that says nothing of contacts: on lines that are little else, and few of them.

A small page of a firm gives its telephone and its mailbox below its name and no more. Where a page gives many, they are
those of members, references or dealers; one inside of running text may be anybody's. An article is about others, and a
mailbox without a telephone is the page's own only where the page is called as its domain is.
"""

import re
from collections.abc import Sequence
from typing import Final

from falsefront.contact.email import emails
from falsefront.parse.draft import Draft
from falsefront.parse.names import folded
from falsefront.parse.tree import ELSEWHERE, Line, PageTree
from falsefront.records import Said
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_MOST_MAILBOXES: Final = 3
_MOST_NUMBERS: Final = 4
_MOST_LINES: Final = 60  # of the page's subject: a longer page has a subject of its own
_MOST_LINE_CHARS: Final = 80
_FEWEST_LETTERS: Final = 4  # of a domain's name
# Who is found is another, or the site is not there now and tells whom to ask.
_NOT_ITSELF: Final = Caseless(rf"\b(?:{_LISTS.any_of('another')})\b|{_LISTS.any_of('another_gapless')}")
_OF_LINK: Final = "layout:a[tel"
_OF_SERVER: Final = re.compile(r"(?:(?:web|post|host)master|abuse|root|no-?reply)@", re.IGNORECASE)


def in_plain_sight(tree: PageTree, blocks: Sequence[Draft]) -> list[Draft]:
    """Return the one block without an address whose telephones and mailboxes a small page shows; none where many."""
    mails = {mail.lower() for block in blocks for said in block.fields.get("email", ()) for mail in emails(said.raw)}
    hosts = {mail.partition("@")[2] for mail in mails}
    numbers = [said.raw for block in blocks for said in block.fields.get("phone", ())]
    subject = tree.subject
    is_many = len(mails) > _MOST_MAILBOXES or len(hosts) > 1 or len(numbers) > _MOST_NUMBERS
    if len(blocks) != 1 or is_many or len(subject) > _MOST_LINES or _is_of_another(tree, subject):
        return []
    if not numbers and not all(_is_called(tree, host) for host in hosts):
        return []
    (block,) = blocks
    for name in list(block.fields):
        block.fields[name] = [said for said in block.fields[name] if _is_shown(tree, said)]
        if not block.fields[name]:
            del block.fields[name]
    return [block] if {"phone", "email"} & set(block.fields) else []


def _is_of_another(tree: PageTree, subject: Sequence[Line]) -> bool:
    """Whether a title or a short line says that others than the page's own are found, or that the site is not there."""
    said = [*tree.titles, *(line.text for line in subject)]
    return "article" in tree.by_name or any(len(text) <= _MOST_LINE_CHARS and _NOT_ITSELF.is_in(text) for text in said)


def _is_called(tree: PageTree, host: str) -> bool:
    """Whether the title of a page or what stands over it holds a domain's name: "Vole Tools", voletools.example."""
    name = folded(host.partition(".")[0])
    called = [*tree.titles, *(tree.text(at, separator=" ") for at in tree.by_name.get("h1", ()))]
    return len(name) >= _FEWEST_LETTERS and any(name in folded(text) for text in called)


def _is_shown(tree: PageTree, said: Said) -> bool:
    if said.raw.startswith("tel:"):
        return said.source.startswith(_OF_LINK)  # "Call now"
    return not _OF_SERVER.match(said.raw.removeprefix("mailto:")) and any(
        said.raw.removeprefix("mailto:") in line.text
        for line in tree.lines
        if line.zone != ELSEWHERE and len(line.text) <= _MOST_LINE_CHARS
    )
