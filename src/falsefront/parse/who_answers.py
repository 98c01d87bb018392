"""Who answers at the firm whose page it is: a person where a label promises the seller.

"<h3>Supplier</h3><p>Ada Fern</p>", "Supplier: Manager Fern" on the page that is headed and titled by a firm: the firm
sells. Where no firm heads the page, a person under such a label is the seller.
"""

from typing import Final

from falsefront.parse.departments import is_department
from falsefront.parse.firm_names import is_firm, is_han, names_thing_of_firm
from falsefront.parse.legal_forms import has_any_form
from falsefront.parse.names import folded
from falsefront.parse.own_people import is_own_label
from falsefront.parse.title_parts import title_parts
from falsefront.parse.tree import MAIN, PageTree
from falsefront.parse.words import COMPANY_WORDS
from falsefront.text.persons import is_person
from falsefront.text.remembered import remembered

_MOST_CHARS: Final = 60
_FEWEST_WORDS: Final = 3  # of a firm's name without a legal form


def answers_at_firm(tree: PageTree, name: str) -> bool:
    """Whether a name under the label of a seller is that of a person at the firm whose page it is."""
    if len(name) > _MOST_CHARS or is_firm(name) or has_any_form(name) or not _may_be_person(name):
        return False
    firm = firm_in_heading(tree)
    return bool(firm) and folded(name) not in firm


@remembered
def _may_be_person(name: str) -> bool:
    return is_person(name) or is_own_label(name) or (is_department(name) and not is_han(name))


@remembered
def _is_firms(head: str) -> bool:
    words = head.split()
    is_name = len(words) >= _FEWEST_WORDS and not any(map(str.islower, words))
    return is_firm(head) or has_any_form(head) or (COMPANY_WORDS.is_in(head) and is_name)


def firm_in_heading(tree: PageTree) -> str:
    """Return the firm whose name is the one heading of a page and stands in its title too, folded; "" without one."""
    known: str | None = tree.zoned.get(firm_in_heading)
    if known is None:
        heads = {tree.text(at, separator=" ").strip() for at in tree.by_name.get("h1", ()) if tree.zone(at) == MAIN}
        titled = {folded(part) for title in tree.titles for part in title_parts(title)}
        firms = {folded(head) for head in heads if _is_firms(head) and not names_thing_of_firm(head)} & titled
        known = firms.pop() if len(heads) == len(firms) == 1 else ""
        tree.zoned[firm_in_heading] = known
    return known
