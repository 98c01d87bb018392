"""Lines that begin with a firm's name, over its contacts or with them on the same line, in a list of firms."""

import re
from collections.abc import Iterator
from typing import Final

from falsefront.parse.address_edges import is_office
from falsefront.parse.card_places import is_known_place
from falsefront.parse.departments import is_department
from falsefront.parse.enumerated import without_number
from falsefront.parse.firm_lines import gives_contact
from falsefront.parse.firm_names import MOST_NAME_CHARS, is_firm, is_han, is_one_firm
from falsefront.parse.first_words import family_word
from falsefront.parse.label_words import field_of_label, is_about
from falsefront.parse.marks import is_mark
from falsefront.parse.name_labels import labelled_name
from falsefront.parse.own_people import is_role
from falsefront.parse.proper_titles import is_proper_title
from falsefront.parse.words import CONTACT_PAGES, MENU_WORDS, PAGE_NAMES
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_MOST_CHARS: Final = 300  # of a line that holds a firm and its contacts
_QUOTES: Final = " «»“”„\"'【】[]"
_ENDS: Final = late(rf"[^\W\d_][.,»”\"']?,? (?:{_LISTS.any_of('ends')})\.?$")
_BEGINS: Final = late(rf"(?:{_LISTS.any_of('begins')}) ?[«“„\"]?[^\W\d_]")
_OPENS: Final = {"»": "«", "”": "“„", "“": "„", "】": "【", "]": "[", '"': '"'}
_HAN: Final = late(r"[\u3040-\u9fff]")
_BOOTH: Final = late(rf"(?:{_LISTS.any_of('booth')})", re.IGNORECASE)
_TOKEN: Final = re.compile(r"\w+")
_MOST_BOOTH_CHARS: Final = 40
_MOST_CODE_CHARS: Final = 2  # of a row that has letters alone
_CLOSING: Final = ("»", "”", '"')
_WORKS: Final = re.compile(rf"(.+)(?:{_LISTS.any_of('works')})")  # behind a town alone, whoever's works there
# Where a name may end on a line: before a space, or with a comma, a dash or a colon that parts it from its contacts.
_BOUNDARY: Final = re.compile(r"\s+(?:[-–—|·•/]\s+)?|[,;，；、:：|｜]\s*")
_WHOLE: Final = late(rf".*?(?:{_LISTS.any_of('whole')})")  # "... 有限公司" of "... 有限公司上海分公司"


@remembered
def firm_on(text: str) -> str | None:
    """Return the firm whose name a line is, or begins with before contacts of its; None for every other line.

    >>> firm_on("苏州厂"), firm_on("苏州榛鸟灯具厂")
    (None, '苏州榛鸟灯具厂')
    >>> firm_on("Orrin Tools Ltd"), firm_on("2. Orrin Tools Ltd, Tel: 0113 496 0101"), firm_on("Leeds branch")
    ('Orrin Tools Ltd', 'Orrin Tools Ltd', None)
    """
    if len(text) > _MOST_CHARS:
        return None
    line = without_number(text).strip()
    line = labelled_name(line) or line
    if _is_whole(line):
        return _bare(line) or None
    for end in _ends(line):
        if _is_whole(line[:end]) and gives_contact(_BOUNDARY.sub("", line[end:], count=1)):
            return _bare(line[:end])
    return None


def _bare(text: str) -> str:
    """Return a name without the quotation marks around it; one that opens or closes words inside of it is the name's.

    >>> _bare('"Orrin Tools Ltd"'), _bare('"Orrin" Ltd'), _bare("ООО «Клён»"), _bare('ООО "Дом "Клён"')
    ('Orrin Tools Ltd', '"Orrin" Ltd', 'ООО «Клён»', 'ООО "Дом "Клён"')
    """
    name, whole = text.strip(_QUOTES), text.strip()
    before, behind = whole[:1], whole[-1:]
    if before in _QUOTES and behind not in _QUOTES:
        return f"{before}{name}" if any(before in _OPENS.get(sign, "") for sign in name) else name
    opening = _OPENS.get(behind, "")
    if behind in opening and before not in _QUOTES:
        return f"{name}{behind}" if behind in name else name
    is_open = sum(name.count(sign) for sign in opening) > (0 if behind in opening else name.count(behind))
    return f"{name}{behind}" if opening and is_open and (behind not in opening or name.count(behind) % 2) else name


def _ends(line: str) -> Iterator[int]:
    """Yield where a name may end on a line, the likeliest first: at its last legal form, or where a sign ends it."""
    found = list(_BOUNDARY.finditer(line[: MOST_NAME_CHARS + 1]))
    if _BEGINS.match(line) is None or _HAN.match(line):
        yield from (each.start() for each in reversed(found))
    else:
        yield from (each.start() for each in found if each[0].strip() or line[: each.start()].endswith(_CLOSING))


def _is_whole(text: str) -> bool:
    name = text.strip(_QUOTES)
    if (
        not name
        or name[0].islower()
        or ":" in name
        or "：" in name
        or field_of_label(text) is not None
        or is_office(name)
        or ((works := _WORKS.fullmatch(name)) is not None and is_known_place(works[1]))
    ):
        return False
    if any(words.is_all(name) for words in (MENU_WORDS, PAGE_NAMES, CONTACT_PAGES)):
        return False
    is_named = is_firm(name) or is_firm(text.strip()) or (len(name) <= MOST_NAME_CHARS and _is_of_form(name))
    return is_named and not gives_contact(name)


def _is_of_form(name: str) -> bool:
    """Whether a name begins or ends with a legal form that is too short to tell a firm in other places."""
    return _ENDS.search(name) is not None or _BEGINS.match(name) is not None


@remembered
def may_be_listed(text: str) -> bool:
    """Whether a line may be a name that stands where the names of firms do, although no legal form ends it."""
    if gives_contact(text) or is_office(text) or is_about(text) or is_booth(text):
        return False
    if is_role(text) or is_department(text) or is_mark(text):
        return False
    return is_proper_title(text)


@remembered
def is_booth(text: str) -> bool:
    """Whether a line says where at a fair somebody stands, and no more.

    >>> is_booth("Hall 1 - Stand 0B02"), is_booth("Halle 4 / C12"), is_booth("Stand 7 Coffee"), is_booth("Hall Tools")
    (True, True, False, False)
    """
    tokens = _TOKEN.findall(text) if len(text) <= _MOST_BOOTH_CHARS else []
    words = [token for token in tokens if _BOOTH.fullmatch(token)]
    is_code = all(
        any(map(str.isdigit, token)) or len(token) <= _MOST_CODE_CHARS for token in tokens if token not in words
    )
    return bool(words) and is_code and any(map(str.isdigit, text))


def are_kin(first: str, second: str) -> bool:
    """Whether two names may be one firm's, or those of its branches and subsidiaries.

    >>> are_kin("Orrin Tools Ltd", "Orrin Tools Polska Sp. z o.o."), are_kin("Orrin Tools Ltd", "Marl Tools Ltd")
    (True, False)
    """
    if is_one_firm(first, second) or family_word(first, second) is not None:
        return True
    return is_han(first) and _trunk(first) == _trunk(second)


def are_strangers(first: str, second: str) -> bool:
    """Whether two names are surely those of two firms: one in another script may be the other's."""
    return is_han(first) == is_han(second) and not are_kin(first, second)


@remembered
def _trunk(name: str) -> str:
    found = _WHOLE.match(name)
    return found[0] if found else name
