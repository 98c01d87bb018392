"""The labels on one line, each before a colon, and where the value of each begins: "Tel: ... Fax: ... Address: ..."."""

import re
from itertools import islice
from typing import Final

from falsefront.parse.former_words import former_place
from falsefront.parse.label_words import field_of_label, folded_label, is_vague
from falsefront.parse.number_words import is_former
from falsefront.text.remembered import remembered

MAX_LABEL_CHARS: Final = 60
COLON: Final = re.compile("[:：՝៖]")  # Armenia and Cambodia have marks of their own
_BOUNDARY: Final = re.compile(r"[\s|｜,;，；。、/()（）【】\[\]·•>»*-]+")
MAX_LABELS_IN_LINE: Final = 40
_BEHIND_DIGITS: Final = re.compile(r"^.*\d\W*", re.DOTALL)
TRAILING: Final = " \t|｜,;，；、/·•>»-(（[。"
_PARTING: Final = "|｜·•"  # marks that part a line as breaks do
_NUMBER_LABELS: Final = frozenset({"sku", "asin", "артикул", "artikelnr", "artnr", "itemno", "货号", "cikkszám"})
_DISTINCT: Final = frozenset({"phone", "email", "messenger", "cas", "registration"})


def clean(label: str) -> str:
    """Return a label without the colon and the space behind it."""
    return label.strip().rstrip(":：՝៖ \u3000").strip()


@remembered
def labels_in(text: str) -> tuple[tuple[int, str, int], ...]:
    """Return where each known label before a colon starts, the label, and where its value starts."""
    found: list[tuple[int, str, int]] = []
    done = 0
    for colon in islice(COLON.finditer(text), MAX_LABELS_IN_LINE):
        low = max(done, colon.start() - MAX_LABEL_CHARS)
        tail = text[low : colon.start()]
        starts = [0, *(boundary.end() for boundary in _BOUNDARY.finditer(tail))]
        for start in starts:
            label = tail[start:].strip()
            if label and _is_kind_of_phone(text, found, low + start, label):
                break
            if label and _begins_here(text[: low + start], label, is_later=bool(found)):
                if (old := former_place(tail)) is not None:
                    label, start = tail[old:], old
                elif is_former(tail):  # "Antiguo teléfono" is no telephone
                    label = _BEHIND_DIGITS.sub("", tail)
                    start = len(tail) - len(label)
                found.append((low + start, clean(label), colon.end()))
                break
        done = colon.end()
    return tuple(found)


def _is_kind_of_phone(text: str, found: list[tuple[int, str, int]], start: int, label: str) -> bool:
    """Whether "Office:" stands right behind "Phone:": whose telephone it is, and no address."""
    if not found or field_of_label(label) != "address" or field_of_label(found[-1][1]) != "phone":
        return False
    between = text[found[-1][2] : start]
    return not between.strip() or between.strip().endswith((",", ";", "/"))


def _begins_here(before: str, label: str, *, is_later: bool) -> bool:
    """Whether a known label starts behind some text, and is no part of a longer one: "Sample price" is no price."""
    name = field_of_label(label)
    if name is None:
        return False
    if is_later or not before.strip(TRAILING) or folded_label(label) in _NUMBER_LABELS:
        return True
    ends = before.rstrip()[-1]
    is_parted = ends in TRAILING or (ends == "." and (name == "address" or (name == "product_id" and " " in label)))
    is_row_of_pairs = name == "product_id" and COLON.search(before) is not None  # "Brand: Ox Item number: 12"
    if is_vague(label):
        return ends in _PARTING  # "Moss Glass Ltd · Address: 12 Elm Road"
    return name in _DISTINCT or is_row_of_pairs or not before[-1].isspace() or is_parted
