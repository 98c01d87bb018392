"""How who keeps a site is called in domains: of its mailboxes, of its own address."""

import unicodedata
from collections.abc import Sequence
from typing import Final

from falsefront.parse.domains_of_names import is_called
from falsefront.parse.names import folded
from falsefront.parse.names_in_scripts import in_each_script
from falsefront.text.domains import owner_of_host
from falsefront.text.remembered import remembered

_UMLAUT: Final = "\u0308"
_FEWEST_LETTERS: Final = 4  # of the label of a domain


def agree_with_boxes(said: dict[str, tuple[str, set[str]]], sellers: Sequence[str]) -> None:
    """Note of each name that a mailbox is at a domain called as it is, in whatever letters, and as no seller."""
    labels = [label for label, (_, sources) in said.items() if "mailbox" in sources]
    for label in labels:
        if len(label) >= _FEWEST_LETTERS and not any(_calls(each, label) for each in sellers):
            for name, sources in said.values():
                if _calls(name, label):
                    sources.add("mailbox")


def _calls(name: str, label: str) -> bool:
    return any(is_called(part, label) for part in {name, *in_each_script(name)})


def label_of(host: str) -> str:
    """Return the first label of the domain that a host belongs to: "fernmarkt" of mail.fernmarkt.example."""
    return folded((owner_of_host(host) or host).partition(".")[0])


@remembered
def as_domain(name: str) -> frozenset[str]:
    """Return how a name may be written in a domain: as it is, without marks, and with two letters for an umlaut.

    >>> sorted(as_domain("Lötse"))
    ['loetse', 'lotse', 'lötse']
    """
    whole = folded(name)
    apart = unicodedata.normalize("NFD", whole)
    return frozenset({whole, *(_without_marks(each) for each in (apart, apart.replace(_UMLAUT, "e")))})


def _without_marks(apart: str) -> str:
    return "".join(char for char in apart if not unicodedata.combining(char))
