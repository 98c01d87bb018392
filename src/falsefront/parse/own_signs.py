"""By what a page knows its own firm again: the words of its name that others do not share, and its domains.

"Lumo Glass Ltd" over info@lumo.example is known by "lumo"; "Glass Trading Ltd" of another firm shares no more than
words of the trade. A name in another script than all the page's own tells nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from falsefront.contact.country import country
from falsefront.contact.email import emails, is_anybodys
from falsefront.contact.placeholder import is_placeholder_mail
from falsefront.parse.agent_words import is_head
from falsefront.parse.firm_names import are_two_vendors, is_han
from falsefront.parse.names import folded
from falsefront.parse.own_boxes import is_own_box
from falsefront.parse.own_names import OwnNames
from falsefront.parse.rights import tells_rights
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import CHROME, PageTree
from falsefront.parse.words import CONTACT_PAGES, DEALER_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.domains import host_of, owner_of_host
from falsefront.text.hanzi import simplified
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_SHARED: Final = frozenset(_LISTS.words("shared"))  # words that many firms' names have
_KINDS: Final = re.compile(_LISTS.any_of("kind"))  # the same of names in Chinese, Japanese and Korean
_TOWN: Final = re.compile(r"(?<!\d)\d{4,6}[\s,]{1,3}([^\W\d_]{3,30})")  # behind its postcode
_WORD: Final = re.compile(r"[^\W\d_]+")
_WEB: Final = re.compile(r"(?<![@\w.-])(?:https?://)?((?:[a-z0-9-]+\.)+[a-z]{2,12})(?![\w@-]|\.\w)", re.IGNORECASE)
_FEWEST_LETTERS: Final = 4  # of a word that tells whose a name is
_FEWEST_JOINED: Final = 5  # of two words written as one
_FEWEST_OF_FIRST: Final = 3  # letters of a first word that other names of the firm begin with
_ASIDE: Final = re.compile(r"[(（][^()（）]*[)）]")
_FEWEST_HAN: Final = 2
_FEWEST_OF_HAN_NAME: Final = 3


@dataclass(frozen=True, slots=True)
class OwnSigns:
    """What the page's own firm is known by."""

    words: frozenset[str]  # of its names, in small letters
    begins: tuple[str, ...]  # what other names of the firm may begin with: its own first word
    joined: frozenset[str]  # its name in one word, as domains have it
    hosts: frozenset[str]  # registrable domains
    has_latin: bool
    has_han: bool

    def is_own_host(self, domain: str) -> bool:
        """Whether a domain is the page's own, or one that its firm's name is in."""
        label = folded(domain.partition(".")[0])
        if domain in self.hosts or any(each in label for each in self.joined):
            return True
        return len(label) >= _FEWEST_LETTERS and any(label in each for each in self.joined)

    def is_name(self, text: str) -> bool:
        """Whether a name has no other telling words than the page's own: "Lumo Glass Ltd", and not "Lumo Italia"."""
        words = _words(text)
        return bool(words) and words <= self.words and not any(map(country, _WORD.findall(text)))

    def names_own(self, text: str) -> bool:
        """Whether some words hold what tells the page's own firm."""
        words = _words(text)
        if not self.words.isdisjoint(words) or any(word.startswith(self.begins) for word in words):
            return True
        if is_han(text):
            here, core = _plain(text), core_of(_ASIDE.sub("", text))  # "(Hong Kong)"
            is_part = len(core) >= _FEWEST_OF_HAN_NAME and any(core in each for each in self.joined)
            return is_part or any(each in here for each in self.joined)
        here = folded(text)
        return any(each in here for each in self.joined)

    def names_other(self, text: str) -> bool:
        """Whether a name shares nothing with the page's own, of which one is in its script, but words of many firms."""
        return (self.has_han if is_han(text) else self.has_latin) and is_telling(text) and not self.names_own(text)


def own_signs(tree: PageTree, names: OwnNames, url: str, known: frozenset[str] | None = None) -> OwnSigns:
    """Return by what a page knows its own firm, from `names` that it gives itself and the domains of its frame.

    In the frame stands who made the site, too: where that matters, `known` are the domains that are surely its own.
    """
    towns = {
        word
        for line in tree.lines
        if "0000" in line.shape and not tells_rights(line.text)
        for word in _towns(line.text)
    }
    said = [name for name in names.told if len(title_parts(name)) == 1 and name.casefold() not in towns]
    here = owner_of_host(host_of(url)) if url else None
    framed = [line for line in tree.lines if line.zone == CHROME] if known is None else []
    hosts = {host for line in framed for host in hosts_of(line.text)} | (known or frozenset())
    hosts |= {
        host for line in tree.lines if "@" in line.text and is_own_box(tree, line.text) for host in hosts_of(line.text)
    }
    joined = {each for name in said for each in _joined(name)}
    joined |= {label for host in hosts if len(label := folded(host.partition(".")[0])) >= _FEWEST_JOINED}
    return OwnSigns(
        words=frozenset(word for name in said for word in _words(name)),
        begins=tuple({first for name in said if (first := _first(name))}),
        joined=frozenset(joined),
        hosts=frozenset(hosts | ({here} if here else set())),
        has_latin=any(not is_han(name) and telling_words(name) for name in said),
        has_han=any(map(is_han, said)),
    )


def hosts_of(text: str) -> frozenset[str]:
    """Return the registrable domains of the mailboxes and sites on a line, but for those where anybody has one."""
    return _hosts(text) if may_have_host(text) else frozenset()


def may_have_host(text: str) -> bool:
    """Whether there may be a domain on a line, which its shape tells as well."""
    return 0 <= text.find(".") < len(text) - 1


@remembered
def _hosts(text: str) -> frozenset[str]:
    mails = (mail for mail in emails(text) if not is_placeholder_mail(mail)) if "@" in text else ()
    found = [mail.lower().partition("@")[2] for mail in mails]
    found += [web[1].lower() for web in _WEB.finditer(text)]
    domains = map(owner_of_host, found)
    return frozenset(domain for domain in domains if domain and not is_anybodys(domain))


@remembered
def is_telling(text: str) -> bool:
    """Whether a name has a word that few other firms' names have."""
    return len(core_of(text)) >= _FEWEST_OF_HAN_NAME if is_han(text) else bool(_words(text))


@remembered
def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in telling_words(text) if len(word) >= _FEWEST_LETTERS)


@remembered
def telling_words(text: str) -> tuple[str, ...]:
    """Return the words of a name that few others have, in small letters and in their order."""
    found = (word.casefold() for word in _WORD.findall(text))
    return tuple(word for word in found if len(word) > 1 and word not in _SHARED and not _is_of_pages(word))


def share_nothing(first: str, second: str) -> bool:
    """Whether two names are firms', each by its form, without a word in common that few others have.

    >>> share_nothing("Orrin Glass Ltd", "Our partner Moss Glass Ltd"), share_nothing("Orrin Ltd", "Orrin Trading GmbH")
    (True, False)
    """
    return are_two_vendors(first, second) and set(telling_words(first)).isdisjoint(telling_words(second))


@remembered
def _towns(text: str) -> tuple[str, ...]:
    return tuple(town.casefold() for town in _TOWN.findall(text))


def _first(name: str) -> str:
    """Return the first word of a name, where it is long enough to begin others of the same firm."""
    word = next(iter(telling_words(name)), "")
    return word if len(word) >= _FEWEST_OF_FIRST and not is_han(word) else ""


def _joined(name: str) -> Iterator[str]:
    """Yield a name in one word, and its first words in one where the first alone is too short to tell."""
    if is_han(name):
        yield from (core for part in name.split() if is_han(part) and len(core := core_of(part)) >= _FEWEST_HAN)
        return
    words = telling_words(name)
    for few in {words[:2], words[:3], words}:
        together = folded("".join(few))
        if len(together) >= _FEWEST_JOINED:
            yield together


@remembered
def core_of(name: str) -> str:
    """Return a name in Chinese, Japanese or Korean without the forms and the kinds that others have too."""
    return _plain(_KINDS.sub("", folded(name)))


def _plain(name: str) -> str:
    """Return a name as it is compared: in simplified characters, as a firm in China and its branch in Taiwan differ."""
    return simplified(folded(name))


@remembered
def _is_of_pages(word: str) -> bool:
    return is_head(word) or any(words.is_all(word) for words in (PAGE_NAMES, MENU_WORDS, CONTACT_PAGES, DEALER_PAGES))
