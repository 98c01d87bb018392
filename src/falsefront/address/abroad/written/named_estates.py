"""Estates and free zones by their initials, and run into the text around them: lot 14 bepz malwana biyagama sri lanka.

Supplier lists write them so. The initials are written out where the country or a town of the estate stands beside
them (KEPZ is in Karachi, Katunayake or Patenga), and the estate stands apart between commas. An estate that lies in
one town tells it and its country.
"""

import re
from typing import Final, NamedTuple

from falsefront.address.lexicon.abroad import BESIDE
from falsefront.address.lexicon.table import countries, forms, longest_first, values
from falsefront.text.countries import country_names


class _Estate(NamedTuple):
    name: str
    country: str  # ISO 3166-1
    town: str  # where it lies; "" where its town is not known by it
    near: tuple[str, ...]  # one of these stands beside its initials


_ZONE: Final = "export processing zone"
_SHORT: Final = next(form for form, full in values("abroad.phrase").items() if full == _ZONE)


def _estates() -> tuple[dict[str, _Estate], dict[str, tuple[_Estate, ...]]]:
    """Return the estates by their names, and by their initials."""
    names: dict[str, _Estate] = {}
    initials: dict[str, tuple[_Estate, ...]] = {}
    where, known = countries("abroad.estate.named", "in"), forms("abroad.estate.named", "known")
    for name, value in values("abroad.estate.named").items():
        short, town, near = value.split("|")
        country = min(where[name])
        named = tuple(it.lower() for it in country_names()[country]) if name in known else ()
        estate = _Estate(name, country, town, tuple(filter(None, (*near.split(";"), *named))))
        names[name] = estate
        if name.endswith(_ZONE):
            place = name.removesuffix(_ZONE).strip()
            names |= dict.fromkeys((f"{place} {_SHORT}", f"{_SHORT} {place}", f"{_ZONE} {place}"), estate)
        for one in filter(None, short.split(";")):
            initials[one] = (*initials.get(one, ()), estate)
    return names, initials


_NAMES, _INITIALS = _estates()
_FIRST: Final = frozenset(name.split()[0] for name in (*_NAMES, *_INITIALS))
_PART: Final = r"(?:,? (?:phase )?(?:[ivx]{1,3}|\d)(?=[ ,]|$)| (?:north|south|east|west)(?=,|$))?"
_ANY: Final = re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first(frozenset((*_NAMES, *_INITIALS))))})(?![\w-]){_PART}")
_PART_AT_END: Final = re.compile(rf"{_PART}$")
_IN_BRACKETS: Final = re.compile(r" ?\(([a-z]{3,5})\)")
_KIND_AGAIN: Final = re.compile(rf" (?:{'|'.join(longest_first(forms('abroad.estate.kind')))})(?=[ ,]|$)")
_WORD: Final = re.compile("[a-z]+")
_COUNTRY_WORDS: Final = {
    code: longest_first(frozenset(map(str.lower, country_names()[code])))
    for code in {it.country for it in _NAMES.values()}
}


def written(text: str) -> str:
    """Return a folded, lower-case text with an estate of the table in full and apart, and its town and country behind.

    >>> written("lot 14 bepz malwana sri lanka"), written("lot 14 bepz")
    ('lot 14, biyagama export processing zone, malwana, biyagama, sri lanka', 'lot 14 bepz')
    >>> written("lot 31 vsip ii, binh duong"), written("near katunayake epz, sri lanka")
    ('lot 31, vietnam singapore industrial park ii, binh duong, vietnam', 'near katunayake epz, sri lanka')
    """
    found = _found(text)
    if found is None:
        return text
    behind = _without_country(found.behind, found.estate)
    town = found.estate.town if _says_number(found.before, behind) else ""
    if town and (behind == town or behind.endswith((f" {town}", f",{town}"))):
        behind = behind.removesuffix(town).rstrip(" ,")
    country = country_names()[found.estate.country][0].lower()
    return ", ".join(filter(None, (found.before, found.name, behind, town, country)))


def in_full(text: str) -> str:
    """Return a folded, lower-case text with an estate of the table in full and apart, and nothing added.

    >>> in_full("lot 14 bepz malwana sri lanka")
    'lot 14, biyagama export processing zone, malwana sri lanka'
    """
    found = _found(text)
    return ", ".join(filter(None, (found.before, found.name, found.behind))) if found is not None else text


class _Found(NamedTuple):
    estate: _Estate
    name: str  # with the number of its part
    before: str
    behind: str


def _found(text: str) -> _Found | None:
    """Return the first estate that a text names, with what stands before and behind it; none beside which it lies."""
    if _FIRST.isdisjoint(_WORD.findall(text)):
        return None
    match = _ANY.search(text)
    if match is None:
        return None
    part = _PART_AT_END.search(match[0])
    said = part[0] if part is not None else ""
    name = match[0].removesuffix(said)
    estate = _NAMES.get(name) or _known(name, text, match)
    before = text[: match.start()].rstrip(" ,(")
    if estate is None or before.rsplit(" ", 1)[-1].strip(".,") in BESIDE:
        return None
    behind = text[match.end() :]
    if (again := (_IN_BRACKETS if name in _NAMES else _KIND_AGAIN).match(behind)) is not None and (
        name not in _NAMES or estate in _INITIALS.get(again[1], ())
    ):
        behind = behind[again.end() :]  # EJIP Industrial Park; East Jakarta Industrial Park (EJIP)
    return _Found(estate, f"{estate.name} {said.strip(' ,')}".rstrip(), before, behind.strip(" ,.)"))


def _known(initials: str, text: str, found: re.Match[str]) -> _Estate | None:
    """Return the estate of these initials beside which one of its words stands in the text, where only one has any."""
    rest = f" {' '.join(_WORD.findall(text[: found.start()]))} , {' '.join(_WORD.findall(text[found.end() :]))} "
    here = [it for it in _INITIALS.get(initials, ()) if any(f" {near} " in rest for near in it.near)]
    return here[0] if len(here) == 1 else None


def _without_country(text: str, estate: _Estate) -> str:
    for name in _COUNTRY_WORDS[estate.country]:
        if text == name or text.endswith((f" {name}", f",{name}")):
            return text.removesuffix(name).rstrip(" ,-.(")
    return text


def _says_number(*texts: str) -> bool:
    return any(any(map(str.isdigit, text)) for text in texts)
