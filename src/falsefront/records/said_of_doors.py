"""What pages themselves say of the address they give: that a firm is registered there, or has a mail box."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from falsefront.records.flag import FlagMember
from falsefront.wording import named as called

LABEL: Final = "label:"  # begins what a source says of the label by which something was read
# How labels call the address at which a firm is registered by law: 注册地址, "Regd. Office".
_REGISTERED: Final = re.compile(
    r"\bregistered\b|\bregd\b|\blegal (?:address|seat|domicile)|\bjuridi\w+ (?:address|adres|aadress)|\bjuridisk"
    r"|注册|註冊|登记|登記|юридич|\bюр\b|адрес регистрации"
    r"|\bsi[eè]ge social|\bsede (?:legale|social)|\bdomicilio (?:fiscal|social|legal)|\bdirecci[oó]n fiscal"
    r"|\bsediul? social|\badres rejestrowy|\bregistracijos|\bjuridisk[aā]|\byuridik|\bh[uü]quqi|იურიდიული|իրավաբանական",
    re.IGNORECASE,
)
# What stands before the number of a box in which a mail agency takes in letters, where it was read as a room's.
_BOX: Final = r"\b(?:pmb|private mail\s?box|mail\s?box|post\s?box{bare})\W{{0,3}}(?:(?:no|nr)\W{{1,3}})?{unit}\b"
_BARE: Final = "|box"
# Where a box alone is one; elsewhere a stall in a hall of shops is called so (Brazil, Italy, Spain).
_BARE_IN: Final = frozenset({"AU", "CA", "GB", "IE", "NZ", "US"})


def box_of(address: str, unit: object, country: object) -> str | None:
    """Return the words of a mail box that was read as a room; None where the page calls it none.

    `country` is its code in ISO 3166, or None where none was read.

    >>> street = "4400 Larkspur Blvd"
    >>> box_of(f"{street}, PMB 101, Tulsa", "101", "US"), box_of(f"{street}, Suite 101, Tulsa", "101", "US")
    ('PMB 101', None)
    >>> box_of(f"{street}, Box 101, Tulsa", "101", "US"), box_of("Rua da Coruja 745, box 34, Brás", "34", "BR")
    ('Box 101', None)
    """
    if not unit:
        return None
    pattern = _BOX.format(unit=re.escape(str(unit)), bare=_BARE if country in _BARE_IN else "")
    found = re.search(pattern, address, re.IGNORECASE)
    return found[0] if found else None


def building_in_hangul(address: str, building: object) -> str | None:
    """Return a building that Korea counts by a syllable as the address has it; None where it has no such one.

    >>> building_in_hangul("안산시 번영로142번길 24, 나동", "na"), building_in_hangul("24 Beonyeong-ro, B-dong", "b")
    ('나동', None)
    """
    syllable = _SYLLABLES.get(str(building).lower())
    found = re.search(rf"(?<![가-힣]){syllable}동(?![가-힣])", address) if syllable else None
    return found[0] if found else None


_SYLLABLES: Final = dict(zip(("ga", "na", "da", "ra", "ma", "ba", "sa"), "가나다라마바사", strict=True))


def said_of_doors(members: Sequence[FlagMember], named: Callable[[list[str]], str]) -> Iterator[str]:
    """Say for whom pages give the place as a registered address only, or a mail box in it; `named` lists names."""
    yield from _registered(members, named)
    yield from _boxes(members, named)


def has_boxes(members: Iterable[FlagMember]) -> bool:
    """Whether what was read as a room is by the words of a page a mail box."""
    return any(_box(member) for member in members)


def _box(member: FlagMember) -> str | None:
    reading = member.reading or {}
    return box_of(member.address, reading.get("unit"), reading.get("country"))


def _registered(members: Sequence[FlagMember], named: Callable[[list[str]], str]) -> Iterator[str]:
    labels: dict[int, set[str]] = {}
    names: dict[int, str] = {}
    for member in members:
        source = member.evidence.selector or ""
        label = source.removeprefix(LABEL) if source.startswith(LABEL) else ""
        labels.setdefault(member.seller, set()).add(label if _REGISTERED.search(label) else "")
        names.setdefault(member.seller, called(member.name, member.vendor))
    told = [seller for seller, said in labels.items() if "" not in said]
    if told:
        words = "”, “".join(sorted({label for seller in told for label in labels[seller]}))
        yield (
            f"pages give it for {named([names[seller] for seller in told])} as a registered address (“{words}”): a firm"
            f" may lawfully be registered at the door of an agent, a lawyer or a landlord and work elsewhere"
        )


def _boxes(members: Sequence[FlagMember], named: Callable[[list[str]], str]) -> Iterator[str]:
    boxes: dict[str, None] = {}
    names: dict[int, str] = {}
    for member in members:
        if box := _box(member):
            boxes[box] = None
            names.setdefault(member.seller, called(member.name, member.vendor))
    if names:
        yield (
            f"what was read as a room is by the words of the pages a mail box for {named(list(names.values()))}"
            f" ({named(list(boxes))}): an agency keeps such boxes for many, and who has one need not be there"
        )
