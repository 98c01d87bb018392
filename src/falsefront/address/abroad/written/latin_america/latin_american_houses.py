"""What stands beside a house's number in Latin America, in one way: (B1602), Pcia. de Owl, Owl S.A.C. Av. Lark."""

import re
from collections.abc import Callable
from typing import Final

from falsefront.address.lexicon.table import forms, longest_first, values


def _any(words: frozenset[str] | dict[str, str]) -> str:
    return "|".join(re.escape(it).replace(r"\ ", r"\.? ") for it in longest_first(words))


_LANDS: Final = ("AR", "CL", "CO", "CR", "DO", "EC", "GT", "MX", "PA", "PE")
# A firm before its road without a comma: Owl S.A.C. Av. Lark 12.
_FIRM: Final = re.compile(
    rf"(?<=[a-z]{{3}})(,? (?:{_any(forms('abroad.firm.latin'))})(?:\b\.?|\.)) "
    rf"(?=(?:{_any(forms('abroad.road.led.latin'))})\b\.? "
    rf"|\d{{1,2}} ?(?:[a-z]{{1,2}}\b)?\.? (?:{_any(forms('abroad.grid.zoned'))})\b)"
)
_OF_FIRMS: Final = frozenset(re.findall("[a-z]+", it)[-1] for it in forms("abroad.firm.latin"))
_OFFICE: Final = re.compile(r"\bof\b\.? ?(?=[\"“]?[a-z]\b)")  # Piso 1 Of. B
_SHORT_FLOOR: Final = re.compile(r"\bp\.? ?(\d{1,2})[°º]?,? (?=(?:d[ep]?p?to|ofi?c?)\b)")
_DOOR: Final = re.compile(r"\bdto\b\.? ?(?=[\"“]?(?:[a-z]|\d{1,3})\b)")
_UNIT_OF_LAND: Final = re.compile(r"\bu\.?f\.? ?(?:n[°º]|no\.?)? ?(?=\d{1,3}\b)")
_POST: Final = re.compile(r",? ?\((?:c\.?p\.? ?:? ?)?([a-z]\d{4})(?:[a-z]{3})?\),?|,? ?\((?:c\.?p\.? ?:? ?)?\d{4}\),?")
_POST_TOLD: Final = re.compile(r",? ?\bc\.?p\.? ?:? ?\d{4}\b,?(?! ?[a-z]{3}\b)")
_CODE_BEHIND: Final = re.compile(r"(?<=[a-z]{3}) \d{4}(?=,? argentina\W{0,3}$)")
_HOUSE_AND_TOWN: Final = re.compile(r"\d[^,]{0,40}, ?[a-z]")
_CROSS: Final = re.compile(
    r"\b((?:calle|c\.|avenida|av\.?) ?\d{1,3}),? (?:esq|esquina)\b\.? (?:con )?(?:calle )?\d{1,3},? (?=n[°ºro]|#)"
)
_PARTS: Final = re.compile(
    rf"((?:^|[,;(]) ?)(?:{_any(forms('abroad.part.latin'))})\b\.?(?: y departamento)? (?:de(?:l| la)? )?(?=[a-z]{{3}})"
)
_OF_PARTS: Final = frozenset(re.findall("[a-z]+", it)[0] for it in forms("abroad.part.latin"))
_LEVELS: Final = forms("abroad.street.level")
_LEVEL: Final = re.compile(
    rf"[ ,]*\(?\b(?:a la )?(?:{_any(_LEVELS)})\b\.? (?:de la )?(?:cuadra|cdra|cda)\b\.? ?\d{{1,3}}\b\)?"
)
_KINDS: Final = values("abroad.road.latin.english")
_LED: Final = re.compile(rf"(?:^|(?<=[,;] ))({_any(_KINDS)}) (?=[a-z][a-z .']{{2,40}},? (?:n[°ºo]\.? ?|# ?)?\d)")
_BEHIND: Final = re.compile(r"(?:^|(?<=[,;] ))((?:no\.? |# ?)?\d{1,5}[a-z]?),? ([a-z][a-z .']{2,40}?) passage\b")
_SHORT_KINDS: Final = values("abroad.road.brazilian")
_SHORT_KIND: Final = re.compile(
    rf"(?:^|(?<=[,;] ))({_any(_SHORT_KINDS)})(?:\. ?| )(?=[a-z]{{2,}}[a-z .']{{0,40}},? (?:n[°ºo]?\.? ?)?\d)"
)
_SHOP: Final = re.compile(r"(?:(?<=\d )|(?<=\d, ))lj\b\.? ?(?=\d)")
_LEAST_MONTH: Final = 4  # letters of a month in full
_MONTHS: Final = _any(frozenset(it for it in forms("abroad.month") if len(it) >= _LEAST_MONTH))
_DAY: Final = re.compile(rf"(^(?:\d{{1,2}}|[ivx]{{1,4}}) de (?:{_MONTHS})), (?=(?:n[°ºo]?\.? ?)?\d)")
# Norte 45 1014, Eje 3 Sur 112, 1014 Norte 45 Street: streets of Mexico by side and number.
_SIDED: Final = forms("abroad.street.sided")
_SIDE: Final = "(?:norte|sur|oriente|poniente|ote|pte|nte)"
_NUMBERED: Final = re.compile(
    rf"((?:^|(?<=[,;] ))(?:calle |av\.? |avenida )?(?:{_SIDE} \d{{1,3}}(?: ?[a-d])?|eje (?:central|\d{{1,2}}) {_SIDE}))"
    r" (\d{1,4}(?: ?[a-d])?)(?=,|$| [a-z]{3})"
)
_NUMBERED_ENGLISH: Final = re.compile(
    rf"(?:^|(?<=[,;] ))(?:no\.? ?|# ?)?(\d{{1,4}}),? ({_SIDE} \d{{1,3}}|\d{{1,3}}) street\b(?=,)"
)
# N34 - 120, 7 - 87 y: a dash between spaces has become a comma.
_ECUADOR: Final = re.compile(
    r"(?<=[a-z] )((?:[nse]|oe)\d{1,3}[a-z]?)(?: ?, | - )((?:oe|[nse])?\d{1,3})\b"
    r"|(?<=[a-z] )(\d{1,2}), (\d{1,3})(?= y [a-z])"
)


def written(text: str, known: frozenset[str], is_in: Callable[[str], bool]) -> str:
    """Write such parts in one way; `known` are the words of the text, `is_in` asks for a country.

    >>> def told(text, *countries):
    ...     return written(text, frozenset(re.findall("[a-z]+", text)), lambda country: country in countries)
    >>> told("av. owl 27 (b1602abc) lark, pcia. de buenos aires", "AR")
    'av. owl 27, b1602 lark, buenos aires'
    >>> told("owl s.a.c. av. sol 1"), told("jr. owl 2 (altura cdra. 1), lima", "PE"), told("calle 45 esq. 1 n° 8", "AR")
    ('owl s.a.c., av. sol 1', 'jr. owl 2, lima', 'calle 45 n° 8')
    >>> told("12 owl passage, lima", "PE"), told("street owl 12, lima", "PE"), told("av. owl n34, 120 y lark", "EC")
    ('pasaje owl 12, lima', 'calle owl 12, lima', 'av. owl n34-120 y lark')
    """
    if not known.isdisjoint(_OF_FIRMS):
        text = _FIRM.sub(r"\1, ", text)
    if not known.isdisjoint(_OF_PARTS) and _PARTS.search(text) and any(map(is_in, _LANDS)):
        text = _PARTS.sub(r"\1", text)
    if not known.isdisjoint(_LEVELS):
        text = _LEVEL.sub("", text)
    if not known.isdisjoint(_KINDS):
        text = _translated(text, is_in)
    if not known.isdisjoint(_SIDED) and (_NUMBERED.search(text) or _NUMBERED_ENGLISH.search(text)) and is_in("MX"):
        text = _NUMBERED.sub(r"\1 no \2", _NUMBERED_ENGLISH.sub(r"calle \2 no \1", text))
    if _ECUADOR.search(text) and is_in("EC"):
        text = _ECUADOR.sub(lambda found: "-".join(filter(None, found.groups())), text)
    if (_SHORT_KIND.search(text) or _DAY.search(text) or _SHOP.search(text)) and is_in("BR"):
        text = _brazilian(text)
    return _argentine(text, known, is_in)


def _brazilian(text: str) -> str:
    """Write roads of Brazil by short kinds or called after a day, and shops, in one way.

    >>> _brazilian("al. owl, 210 lj 7 barueri sp"), _brazilian("xv de novembro, 1050, curitiba")
    ('alameda owl, 210 loja 7 barueri sp', 'xv de novembro 1050, curitiba')
    """
    text = _SHORT_KIND.sub(lambda match: f"{_SHORT_KINDS[match[1]]} ", text)
    return _SHOP.sub("loja ", _DAY.sub(r"\1 ", text))


def _translated(text: str, is_in: Callable[[str], bool]) -> str:
    if (_LED.search(text) or _BEHIND.search(text)) and any(map(is_in, _LANDS)):
        text = _LED.sub(lambda match: f"{_KINDS[match[1]]} ", text)
        text = _BEHIND.sub(rf"{_KINDS['passage']} \2 \1", text)
    return text


def _without_code(match: re.Match[str]) -> str:
    """Return nothing for a postcode behind its town, where a house stands before: Owl 12, Rosario 2000, Argentina."""
    return "" if _HOUSE_AND_TOWN.search(match.string[: match.start()]) else match[0]


_MAY_BE_ARGENTINE: Final = forms("abroad.argentina.short")


def _argentine(text: str, known: frozenset[str], is_in: Callable[[str], bool]) -> str:
    if ("(" not in text and known.isdisjoint(_MAY_BE_ARGENTINE)) or not is_in("AR"):
        return text
    text = _CROSS.sub(r"\1 ", _POST.sub(lambda found: f", {found[1]}" if found[1] else ",", text))
    text = _POST_TOLD.sub(",", text)
    text = _OFFICE.sub("oficina ", _CODE_BEHIND.sub(_without_code, text))
    return _UNIT_OF_LAND.sub("unidad ", _DOOR.sub("dpto ", _SHORT_FLOOR.sub(r"piso \1 ", text)))
