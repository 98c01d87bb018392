"""Who keeps the site that a seller's page stands on: a market or a directory, by the names that it gives itself.

Asked only where a page says that it is one of many sellers'. Whoever the page is about is no keeper of it, nor is a
name that may be his. Others' names are the keeper's where the page tells other sites so, where the rights are his, or
where two of these agree: the end of the title, the link to the top of the site, a domain in the title or of a mailbox.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from falsefront.contact.email import emails
from falsefront.parse.address_edges import is_office
from falsefront.parse.address_texts import is_address
from falsefront.parse.contact_lines import says_contact
from falsefront.parse.contact_titles import named_above_contacts
from falsefront.parse.domains_of_names import is_called
from falsefront.parse.firm_lines import NUMBER
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm, is_han
from falsefront.parse.followers import is_followed
from falsefront.parse.graph import kinds
from falsefront.parse.hosted import says_many
from falsefront.parse.jsonld import json_ld
from falsefront.parse.keeper_domains import agree_with_boxes, as_domain, label_of
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.list_under_head import heads_list
from falsefront.parse.logos import SEGMENTS, SITE_NAME, logos_of
from falsefront.parse.market_words import NOTICES, says_market
from falsefront.parse.microdata import MICRODATA, marked_up
from falsefront.parse.names import folded
from falsefront.parse.names_in_scripts import in_each_script
from falsefront.parse.opengraph import open_graph
from falsefront.parse.own_signs import telling_words
from falsefront.parse.pairs import pairs_of
from falsefront.parse.profile_heads import head_of_other, is_under_profile_head
from falsefront.parse.rights import holders, tells_rights
from falsefront.parse.seller_signs import is_sellers_by_menu
from falsefront.parse.service_words import is_head_of_service, says_service
from falsefront.parse.strangers import is_strangers
from falsefront.parse.title_parts import split_unquoted
from falsefront.parse.told_on_sites import is_told_on_site, named_on_site
from falsefront.parse.tree import CHROME, ELSEWHERE, MAIN, Line, PageTree, attribute
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.domains import owner_of_host
from falsefront.text.remembered import remembered

_DOMAIN: Final = re.compile(
    r"(?<![\w@.-])(?:www\.)?([\w-]{3,40})\.(?:[a-z]{2,3}\.)?[a-z]{2,12}(?![\w@-])", re.IGNORECASE
)
_CONTACTS: Final = frozenset({"address", "phone", "email"})
_NO_SUBJECTS: Final = frozenset({"website", "webpage", "product", "breadcrumblist"})
_EDGES: Final = re.compile(r"^[\s.,|:·»\"'“”«–—-]+|[\s.,|:·»\"'“”–—-]+$")
_MOST_HEADS: Final = 10
_MOST_LINES: Final = 2_000
_MOST_NOTICE_CHARS: Final = 300
_BELOW_HEAD: Final = 2  # lines
_FEWEST_LETTERS, _FEWEST_SIGNS = 4, 2
_FEWEST_SOURCES: Final = 2
_FEWEST_OF_PART: Final = 3  # signs of a title's part that is a firm's name without its form
_TELLING_DIGITS: Final = 9  # at the end of a number
_FEWEST_OF_LABEL: Final = 5  # letters of a domain that tells whose a mailbox is
_RIGHTS_FIRST: Final = re.compile(r"^\W*(?:©|\(c\)|copyright)?[\W\d]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Keeper:
    """Whose page a page is, and who keeps its site; without names where nobody else is known to."""

    sellers: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    named: re.Pattern[str] | None = None  # finds one of the names in a line
    is_sure: bool = True  # more than the notice of his rights tells him: that may be who made the site

    def is_sellers(self, text: str) -> bool:
        """Whether a line names whose page it is."""
        here = folded(text)
        return any(folded(each) in here for each in self.sellers)

    def is_box(self, mail: str) -> bool:
        """Whether a mailbox is at a domain that is called as the site is, and not as the seller."""
        label = label_of(mail.partition("@")[2])
        return any(
            label in as_domain(part) for name in self.names for part in (name, *in_each_script(name))
        ) and not self.is_sellers(mail)


def keeper(tree: PageTree) -> Keeper:
    """Return who keeps the site of a seller's page. Asked once, before anything of the page is left out."""
    known: Keeper | None = tree.memory.get(keeper)
    if known is None:
        known = tree.memory[keeper] = _found(tree)
    return known


def seller_on_site(tree: PageTree) -> str | None:
    """Return whose page a page is where somebody else keeps its site; else None."""
    known = keeper(tree)
    return known.sellers[0] if known.names else None


def has_seller_in_frame(tree: PageTree) -> bool:
    """Whether the page's seller is named in the head of his site's page, as on a social network: he is found there."""
    at = next(iter(tree.by_name.get("h1", ())), None) if keeper(tree).names else None
    return at is not None and tree.zone(at) == CHROME and keeper(tree).is_sellers(tree.text(at, separator=" "))


def _found(tree: PageTree) -> Keeper:
    is_market = says_market(tree)
    is_said = (
        is_market
        or says_many(tree)
        or bool(tree.told_lines(_is_notice))
        or is_followed(tree)
        or is_sellers_by_menu(tree)
        or is_told_on_site(tree)
    )
    logos = list(logos_of(tree))
    if (head := head_of_other(tree, logos)) is not None:
        names = [_edged(words) for words in dict.fromkeys(tree.titles)]
        return Keeper((head,), tuple(names), _finder(names), is_sure=False)
    if not (is_said or _may_be_entry(tree) or is_under_profile_head(tree, logos)):
        return Keeper()
    sellers = _sellers(tree, {folded(words) for words in logos})
    if not sellers or heads_list(tree):
        return Keeper()
    if not is_said:
        return _of_entry(tree, sellers, logos)
    is_shop = not (is_market or any(map(has_any_form, sellers)))  # a firm's own page may say that there are others
    said: dict[str, tuple[str, set[str]]] = {}
    for source, words in names_said(tree, logos):
        name = _edged(words)
        if _may_be_name(name) and _is_another(name, sellers) and not (is_shop and has_any_form(name)):
            said.setdefault(folded(name), (name, set()))[1].add(source)
    agree_with_boxes(said, sellers)
    names = [
        written
        for written, sources in said.values()
        if len(sources) >= _FEWEST_SOURCES or "told" in sources or (is_market and "rights" in sources)
    ]
    is_sure = any(sources != {"rights"} for written, sources in said.values() if written in names)
    return Keeper(tuple(sellers), tuple(names), _finder(names), is_sure) if names else Keeper()


def _may_be_entry(tree: PageTree) -> bool:
    """Whether a page's title has its heading, and goes on: a firm's name, by its form, its domain or the page's data.

    Behind other words than the heading ("Contact Lumo Glass | Fernland Firms") only the data or the form tell.
    """
    heads = [tree.text(at, separator=" ").strip() for at in tree.by_name.get("h1", ())[:_MOST_HEADS]]
    titles = [folded(title) for title in tree.titles]
    if any(
        any(title.startswith(folded(head)) and title != folded(head) for title in titles)
        and (has_any_form(head) or _has_domain(tree, head))
        for head in heads
        if len(folded(head)) >= _FEWEST_SIGNS and len(head) <= MOST_NAME_CHARS
    ):
        return True
    return next(_told_by_data(tree, titles), None) is not None or _titled_second(tree, titles) is not None


def _told_by_data(tree: PageTree, titles: list[str]) -> Iterator[str]:
    """Yield the organisations in a page's data that its title names and does not end with."""
    marked = (node for _, node in marked_up(tree, MICRODATA, []))
    for node in (*json_ld(tree)[0], *marked):
        said = node.get("name")
        name = said[0] if isinstance(said, list) and said else said
        if not isinstance(name, str) or not _may_be_name(name) or not kinds(node).isdisjoint(_NO_SUBJECTS):
            continue
        if {"address", "telephone"} & set(node) and _is_inside(name, titles):
            yield name


def _titled_second(tree: PageTree, titles: list[str]) -> str | None:
    """Return the first smaller heading that is a firm's name which a title holds and does not end with."""
    seconds = (tree.text(at, separator=" ").strip() for at in tree.by_name.get("h2", ())[:_MOST_HEADS])
    return next((head for head in seconds if _may_be_name(head) and is_firm(head) and _is_inside(head, titles)), None)


def _is_inside(name: str, titles: list[str]) -> bool:
    here = folded(name)
    return any(here in title and not title.endswith(here) for title in titles)


def _has_domain(tree: PageTree, name: str) -> bool:
    """Whether a page gives a mailbox at a domain that is called as a name, and as no other in its title.

    A site called so may be that of who makes what is sold.
    """
    if not tree.told_lines(_has_box):
        return False
    told = (line.text for line in tree.lines[:_MOST_LINES] if line.zone == MAIN and "@" in line.text)
    hosts = {owner_of_host(mail.partition("@")[2]) or "" for text in told for mail in emails(text)}
    ends = [words for title in tree.titles for words in map(_edged, split_unquoted(SEGMENTS, title)[-1:])]
    return any(is_called(name, host) and not any(is_called(end, host) for end in ends) for host in hosts)


def _has_box(text: str) -> bool:
    return "@" in text


def _of_entry(tree: PageTree, sellers: list[str], logos: list[str]) -> Keeper:
    """Return who keeps a site that says nothing of others on it: an entry of a directory, by three signs that agree.

    Its title ends with his name, his logo bears it, and his contacts stand behind it or in a mailbox called so, while
    the firm that the page is about has contacts beside, and none at his domain.
    """
    ends = {
        folded(words): words for title in tree.titles for words in map(_edged, split_unquoted(SEGMENTS, title)[-1:])
    }
    names = {name: words for name, words in ends.items() if _may_be_name(words) and _is_another(words, sellers)}
    tops = {folded(_edged(words)) for words in logos}
    for name, words in names.items() if not tops.isdisjoint(names) else ():
        if name not in tops:
            continue
        domains = as_domain(words)
        name = folded(next(in_each_script(words), words))
        said = [line for line in tree.lines[-_MOST_LINES:] if _is_said_by(line.text, name, domains)]
        own = [
            line
            for at, line in enumerate(tree.lines)
            if line.zone == MAIN and line not in said and says_contact(line.text) and not _is_served(tree, at)
        ]
        is_his = any(says_contact(line.text) or is_address(line.text) for line in said)
        is_his = is_his and (bool(own) or _has_labelled_contact(tree, said))
        if is_his and not _begins_with_box(tree, name, domains) and _numbers(said).isdisjoint(_numbers(own)):
            return Keeper(tuple(sellers), (words,), _finder([words]), is_sure=False)
    return Keeper()


def _has_labelled_contact(tree: PageTree, said: Sequence[Line]) -> bool:
    """Whether a label gives a contact in the middle of a page, apart from some lines: a style may part the two."""
    taken = {line.start for line in said}
    return any(
        pair.zone == MAIN and pair.start not in taken and field_of_label(pair.label) in _CONTACTS
        for pair in pairs_of(tree, None)
    )


def _is_served(tree: PageTree, at: int) -> bool:
    """Whether a line is what the site serves its visitors at: "Customer service: 0330 555 0199", "Need help?" above."""
    above = tree.lines[max(at - _BELOW_HEAD, 0) : at]
    return says_service(tree.lines[at].text) or any(is_head_of_service(line.text) for line in above)


def _begins_with_box(tree: PageTree, name: str, domains: frozenset[str]) -> bool:
    """Whether the first mailbox of a page is called as its site: that of the site.s own firm."""
    first = next((line for line in tree.lines if line.zone == MAIN and "@" in line.text), None)
    return first is not None and not folded(first.text).startswith(name) and _is_said_by(first.text, name, domains)


def _numbers(lines: Sequence[Line]) -> set[str]:
    found = ("".join(filter(str.isdigit, number[0])) for line in lines for number in NUMBER.finditer(line.text))
    return {digits[-_TELLING_DIGITS:] for digits in found}


def _edged(words: str) -> str:
    return _EDGES.sub("", words)


def _is_said_by(text: str, name: str, domains: frozenset[str]) -> bool:
    """Whether a line begins with a name, or gives a mailbox that is called so."""
    if len(text) <= _MOST_NOTICE_CHARS and folded(_RIGHTS_FIRST.sub("", text)).startswith(name):
        return True
    labels = (label_of(mail.partition("@")[2]) for mail in emails(text)) if "@" in text else ()
    return any(
        len(label) >= _FEWEST_OF_LABEL and any(label in each or each in label for each in domains) for label in labels
    )


@remembered
def _is_notice(text: str) -> bool:
    return len(text) <= _MOST_NOTICE_CHARS and NOTICES.is_in(text)


def _sellers(tree: PageTree, logos: set[str]) -> list[str]:
    """Return whose page a page is: its heading that its title repeats or that is a firm's name, a label, its title."""
    title = folded(" ".join(tree.titles))
    heads = [tree.text(at, separator=" ").strip() for at in tree.by_name.get("h1", ()) if tree.zone(at) != ELSEWHERE]
    heads = [head for head in heads if _may_be_name(head) and folded(head) not in logos and not is_office(head)]
    found = [head for head in heads if folded(head) in title or is_firm(head)]
    if found:
        return found
    if (above := named_above_contacts(tree)) is not None:
        return [above[1]]
    titles = [folded(each) for each in tree.titles]
    told = [*islice(_told_by_data(tree, titles), 1), *filter(None, (_titled_second(tree, titles),))]
    if told:
        return told[:1]
    parts = {folded(part) for each in tree.titles for part in split_unquoted(SEGMENTS, each)}
    seconds = [tree.text(at, separator=" ").strip() for at in tree.by_name.get("h2", ())[:_MOST_HEADS]]
    for head in seconds:
        if folded(head) in parts and folded(head) not in logos and _may_be_name(head):
            return [head]
    labelled = (pair.value for pair in pairs_of(tree, None) if pair.is_sure and field_of_label(pair.label) == "vendor")
    for value in labelled:
        if _may_be_name(value) and "\n" not in value:
            return [value]
    said = (part.strip() for each in tree.titles for part in split_unquoted(SEGMENTS, each))
    named = [*islice(filter(has_any_form, said), 1)]
    return named or [*islice(_formed_in_title(tree, parts - logos), 1)] or [*filter(None, (named_on_site(tree),))]


def _formed_in_title(tree: PageTree, parts: set[str]) -> Iterator[str]:
    """Yield the lines that are a firm's name with its legal form, without which it is a part of the title."""
    shapes, told = tree.told_lines(has_any_form), [part for part in parts if len(part) >= _FEWEST_OF_PART]
    for line in tree.lines[:_MOST_LINES] if shapes and told else ():
        here = folded(line.text)
        is_short = line.shape in shapes and line.zone == MAIN and len(line.text) <= MOST_NAME_CHARS
        if is_short and any(here.endswith(part) or here.startswith(part) for part in told):
            yield line.text


@remembered
def _may_be_name(text: str) -> bool:
    if len(text) > MOST_NAME_CHARS or PAGE_NAMES.is_all(text) or MENU_WORDS.is_all(text) or CONTACT_PAGES.is_in(text):
        return False
    return len(folded(text)) >= (_FEWEST_LETTERS if text.isascii() else _FEWEST_SIGNS) and not text.isdigit()


def _is_another(name: str, sellers: list[str]) -> bool:
    """Whether a name is certainly none of whose page it is; in another script, unless one holds the other."""
    here = folded(name)
    if any(here in folded(each) or folded(each) in here for each in sellers):
        return False
    if SITE_NAME.is_in(name) and all(map(is_firm, sellers)) and not is_firm(name):
        return True
    words = set(telling_words(name))
    if any(not words.isdisjoint(telling_words(each)) for each in sellers):
        return False
    return all(is_han(name) != is_han(each) or is_strangers(name, [each]) for each in sellers)


def names_said(tree: PageTree, logos: list[str]) -> Iterator[tuple[str, str]]:
    """Yield names that a page says beside its seller's, and where it says them."""
    yield from (("told", name) for name in _told(tree))
    for title in tree.titles:
        for part in split_unquoted(SEGMENTS, title):
            yield "title", part
        for domain in _DOMAIN.finditer(title):
            yield "domain in the title", domain[1]
    for logo in logos:
        yield "top", logo
        for domain in _DOMAIN.finditer(logo):
            yield "top", domain[1]
    for line in tree.lines[-_MOST_LINES:]:
        for mail in emails(line.text) if "@" in line.text else ():
            yield "mailbox", label_of(mail.partition("@")[2])
    for line in tree.lines_of_shapes(tree.told_lines(tells_rights))[-_MOST_LINES:]:
        yield from (("rights", name) for name in holders(line.text))


def _told(tree: PageTree) -> Iterator[str]:
    """Yield what a page tells machines to be the name of its site, or of who publishes that."""
    yield open_graph(tree).get("og:site_name", "")
    for at in tree.by_name.get("meta", ()):
        if (attribute(tree.elements[at], "name") or "").lower() == "application-name":
            yield attribute(tree.elements[at], "content") or ""
    for node in json_ld(tree)[0]:
        publisher = node.get("publisher") if node.get("@type") == "WebSite" else None
        if node.get("@type") == "WebSite":
            said = (node.get("name"), publisher.get("name") if isinstance(publisher, dict) else None)
            yield from (name for name in said if isinstance(name, str))


def _finder(names: list[str]) -> re.Pattern[str]:
    """Return what finds one of some names in a line as a word of its own; in some languages its end is inflected.

    A name in two scripts stands in one of them too: "Fernsouq FZ-LLC" of "Fernsouq دليل فرن".
    """
    names = [*names, *(part for name in names for part in in_each_script(name) if part != name)]
    parts = [
        re.escape(name) if is_han(name) or not name[0].isalnum() else rf"(?<!\w){re.escape(name)}(?!\w{{3}})"
        for name in sorted(names, key=len, reverse=True)
    ]
    return re.compile("|".join(parts), re.IGNORECASE)
