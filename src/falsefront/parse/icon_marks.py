"""Icons and small pictures that stand for the word of a telephone or a fax: by their class, their file or their name.

"<i class='fa fa-phone'>", "<img src='img/fax.png'>", "<ion-icon name='call'>", "<i data-feather='phone'>".
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from falsefront.parse.label_words import field_of_label
from falsefront.parse.tree import PageTree, attribute
from falsefront.text.remembered import remembered

_KIND_OF_PHONE: Final = (
    r"(?:cell-?phone|dianhua|handset|hotline|mobile(?:-?phone)?|phone(?:-?call)?|shouji|smartphone|tel|telephone)"
)
# Classes of icons that stand for a word: "fa-phone", "fa-mobile-alt", "icon-tel", "bi-telephone-fill".
_PHONE: Final = re.compile(rf"(?:^|[-_:]){_KIND_OF_PHONE}(?:[-_](?:alt|fill|outline|rounded|solid|square|volume))*$")
# A fax has the icon of a printer in sets that have none of its own.
_FAX: Final = re.compile(
    r"(?:^|[-_:])(?:chuanzhen|fax|print|printer)(?:[-_](?:alt|fill|outline|rounded|solid|square))*$"
)
# Names of files: "ico_phone.png", "fax-2.svg".
_PHONE_FILE: Final = re.compile(rf"(?:^|[^a-z]){_KIND_OF_PHONE}(?:[^a-z]|$)")
_FAX_FILE: Final = re.compile(r"(?:^|[^a-z])fax(?:[^a-z]|$)")
_NAMES: Final = ("data-feather", "data-icon", "data-lucide", "icon", "name", "uk-icon")  # attributes that name an icon
_OF_ICONS: Final = frozenset({"i", "span", "svg", "ion-icon", "iconify-icon", "em", "b", "box-icon"})
_CALL: Final = frozenset({"call", "receiver"})  # what two sets call a telephone
_ONE_NUMBER: Final = re.compile(r"[+(]{0,2}\d[\d\s()./-]{6,20}")
_MOST_PICTURES, _MOST_NAMED = 200, 400
_MOST_NAME_CHARS: Final = 40


def phone_icons(tree: PageTree) -> set[int]:
    """Return the pieces of text before which an icon of a telephone stands, or behind which where it ends their box."""
    return _by_class(tree, _is_of_phone) | set(_pictures(tree, _PHONE_FILE, "phone")) | set(_named(tree, _PHONE))


def fax_icons(tree: PageTree) -> set[int]:
    """Return the pieces of text before which an icon of a fax stands, or behind which where it ends their box."""
    return _by_class(tree, _is_of_fax) | set(_pictures(tree, _FAX_FILE, "fax")) | set(_named(tree, _FAX))


@remembered
def _is_of_phone(name: str) -> bool:
    return _PHONE.search(name.lower()) is not None


@remembered
def _is_of_fax(name: str) -> bool:
    return _FAX.search(name.lower()) is not None


def _by_class(tree: PageTree, is_marked: Callable[[str], bool]) -> set[int]:
    marked = [at for name, some in tree.by_class.items() if is_marked(name) for at in some]
    return {_place(tree, at) for at in marked if tree.start(at) == tree.end(at)}


def _place(tree: PageTree, at: int) -> int:
    """Return the piece that an icon marks: the next one, or behind a number that fills its box that number's."""
    parent, start = tree.elements[at].parent, tree.start(at)
    if parent is None or tree.start(parent.at) == start or tree.written(start, tree.end(parent.at)).strip():
        return start
    is_one = _ONE_NUMBER.fullmatch(tree.written(tree.start(parent.at), start).strip()) is not None
    return tree.start(parent.at) if is_one else start


def _pictures(tree: PageTree, file: re.Pattern[str], field: str) -> Iterator[int]:
    for at in tree.by_name.get("img", ())[:_MOST_PICTURES]:
        source = (attribute(tree.elements[at], "src") or "").rpartition("/")[2].partition("?")[0].lower()
        said = (attribute(tree.elements[at], "alt") or "").strip().lower()
        is_said = len(said) <= _MOST_NAME_CHARS and (file.search(said) is not None or field_of_label(said) == field)
        if is_said or (len(source) <= _MOST_NAME_CHARS and file.search(source)):
            yield _place(tree, at)


def _named(tree: PageTree, kind: re.Pattern[str]) -> Iterator[int]:
    """Yield where icons stand that an attribute names, or a reference of a drawing: "#icon-fax"."""
    names = [name for name in _NAMES if name in tree.attributes]
    elements = [at for name in _OF_ICONS for at in tree.by_name.get(name, ())[:_MOST_NAMED]] if names else []
    for at in elements:
        told = next(filter(None, map(tree.elements[at].attrs.get, names)), None)
        if told and tree.start(at) == tree.end(at) and _is_of_kind(told, kind):
            yield _place(tree, at)
    for at in tree.by_name.get("use", ())[:_MOST_NAMED]:
        told = attribute(tree.elements[at], "xlink:href") or attribute(tree.elements[at], "href")
        if told and _is_of_kind(told.rpartition("#")[2], kind):
            yield tree.start(at)


def _is_of_kind(name: str, kind: re.Pattern[str]) -> bool:
    told = name.strip().lower().partition(";")[0].removeprefix("icon:").strip()
    if len(told) > _MOST_NAME_CHARS:
        return False
    return kind.search(told) is not None or (kind is _PHONE and told in _CALL)
