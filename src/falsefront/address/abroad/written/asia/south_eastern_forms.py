"""Short forms of addresses in South-East Asia, written as the long ones are: lanes by a numeral, rooms by a code.

And what a house lies in, behind a word for "at": Owl Tower at Kestrel Park.
"""

import re
from typing import Final

from falsefront.address.abroad.written.asia import thai_houses
from falsefront.address.abroad.written.roman import ROMAN
from falsefront.address.gazetteer.gazetteer import world
from falsefront.address.lexicon.abroad import DEVELOPMENT_WORDS
from falsefront.address.lexicon.table import forms, longest_first

_LEAST_LETTERS: Final = 4  # of a word for a house that says nothing else
_HOUSES: Final = "|".join(
    longest_first(frozenset(word for word in forms("abroad.development") if len(word) >= _LEAST_LETTERS))
)
_AT: Final = re.compile(rf"\b({_HOUSES}) at (?=[a-z]{{3}})")
# Gg. III and Gang 3 of Indonesia, where no name follows: Gang I Gusti.
_GANG: Final = re.compile(
    r"\bg(?:an)?g\b\.? ?([ivx]{1,4}|\d{1,2})\b(?=\.? ?(?:,|$|no\b|nomor\b|rt\b|rw\b|blok\b|kel\b|kec\b))"
)
# The number of one of several roads of a name, before that of a house: Jl. Elang II No. 14 is Jl. Elang 2 No. 14.
_NUMBERED_JALAN: Final = re.compile(
    r"\b(j(?:l|ln|alan)\b\.? ?[a-z][a-z. ]{2,30}?"
    r"(?<!gg)(?<!gang)(?<!rt)(?<!rw)(?<!km)(?<!kav)(?<!blok)(?<!lt)(?<!lantai) )([ivx]{1,5})"
    r"(?=,? (?:no|blok|block|kav|lot)\b)"
)
_LANE_BEHIND: Final = re.compile(r"\b(j(?:l|ln|alan)\b\.? ?[a-z][a-z. ]{2,30}), (?=g(?:an)?g\b)")
_IS_INDONESIAN: Final = re.compile(r"\b(?:jl|jln|jalan|rt|rw|kel|kec|kota|kab|indonesia)\b")
# A shop of a row of them by its block and number, with the word for a block or without: Ruko Sowa C2/15.
_SHOP_OF_ROW: Final = re.compile(
    r"(?:\bblok ([a-z]{1,2}\d{0,2}) ?[/-] ?|(?<=[a-z]{3} )([a-z]{1,2}\d{0,2})/)(\d{1,3}[a-z]?)\b(?= *(?:,|$))"
)
_ROW: Final = re.compile(r"\b(?:ruko|rukan|rumah toko|pertokoan|perum|perumahan)\b")
# Block, floor and room of a house of Malaysia: B-12-3A, A2-G-05.
_ROOM: Final = re.compile(
    r"(?:^|(?<=, ))(?:(?:unit|suite|no|lot)\b[. ]*)?"
    r"([a-z]{1,2}\d?-(?:\d{1,2}[a-z]?|[glm]|gf|ug|lg)-\d{1,2}[a-z]?)(?=, ?[a-z])"
)
_IS_MALAYSIAN: Final = re.compile(
    r"\b(?:jalan|jln|persiaran|lebuh|lorong|malaysia|selangor|kuala lumpur|kl|johor|penang|petaling|cyberjaya"
    r"|putrajaya)\b"
)
# A room of Vietnam by the letter of its word, where a ward has two digits at most: P.1203, P204.
_PHONG: Final = re.compile(r"(?:^|(?<=[\s,;(]))p\.? ?(\d{3,4}[a-z]?)(?= ?(?:,|-|$|[a-z]))")
# A road of Malaysia or Indonesia that is called after a settlement, whose word is cut short: Jalan Kg. Baru.
_OF_SETTLEMENT: Final = re.compile(
    r"\b(jalan|jln|jl|lorong|lrg|lebuh ?raya|lebuh|persiaran)(\.? )"
    r"(?:(k(?:am)?pg|kg|kp)|(tmn)|(bdr)|(bt|bkt)|(sg))\b\.? (?=[a-z]{2})"
)
_PHASE: Final = min(forms("abroad.malaysia.phase"))
_FASA: Final = re.compile(rf"[ ,(]+{_PHASE} (?=(?:\d{{1,2}}|[ivx]{{1,4}})\b)")
# What a place on a road of Malaysia is known by, with its part: Batu 3 1/2, 3 1/2 Mile
_MILESTONE: Final = min(forms("abroad.milestone"))
_PART_OF_MILE: Final = r"(\d{1,2}) ?([13]/[24])"
_MILES: Final = re.compile(
    rf"\b{_MILESTONE} {_PART_OF_MILE}\b|\b{_PART_OF_MILE},? ?(?:{'|'.join(longest_first(forms('abroad.mile')))})\b"
)
_SETTLEMENTS: Final = ("kampung", "taman", "bandar", "bukit", "sungai")
_TOA: Final = re.compile(r"\btoa (?!nha\b|payoh\b|an\b|thap\b|soan\b)(?=[a-z])")
# A house of Vietnam that a comma parts from its street, which goes without a word: 46, Le Loi, Phuong 5.
_NUMBER_WORD: Final = rf"(?:(?:{'|'.join(longest_first(forms('abroad.number')))})\.? ?)?"
_NO_STREET: Final = rf"(?!(?:{'|'.join(longest_first(forms('abroad.area.leading')))})\b)"
_COMMA_BEHIND_HOUSE: Final = re.compile(
    rf"(?:^|(?<=,)|(?<=, ))({_NUMBER_WORD}\d{{1,4}}[a-z]?(?:/\d{{1,4}}[a-z]?){{0,3}}), ?"
    rf"(?={_NO_STREET}([a-z]{{2,}}(?: [a-z]{{2,}}){{1,2}}) ?(?:,|$))"
)
_IS_VIETNAMESE: Final = re.compile(
    r"\b(?:ha ?noi|hcmc?|ho chi minh|sai ?gon|viet ?nam|hai phong|da ?nang|can tho|toa nha|toa|kdt|tang|phuong|quan"
    r"|duong)\b"
)


def in_full(text: str) -> str:
    """Return a folded, lower-case text with these forms written out.

    >>> in_full("level 3, owl tower at kestrel park, bangkok"), in_full("jl. sowa gg. iii no. 12")
    ('level 3, owl tower, kestrel park, bangkok', 'jl. sowa gang 3 no. 12')
    >>> in_full("b-12-3a, menara sowa, jalan elang"), in_full("p.1203, toa nha cu, ha noi")
    ('flat b-12-3a, menara sowa, jalan elang', 'phong 1203, toa nha cu, ha noi')
    >>> in_full("ruko sowa blok c2/15, batam"), in_full("ruko sowa b/7, jl elang")
    ('ruko sowa, blok c2 no 15, batam', 'ruko sowa, blok b no 7, jl elang')
    """
    text = thai_houses.written(text)
    if " at " in text:
        text = _AT.sub(r"\1, ", text)
    if any(map(text.__contains__, _MALAY)):
        text = _malay(text)
    if any(map(text.__contains__, _OF_VIETNAM)) and _IS_VIETNAMESE.search(text):
        text = _TOA.sub("toanha ", _PHONG.sub(r"phong \1", text))
        text = _COMMA_BEHIND_HOUSE.sub(_at_its_street, text)
    return text


def _at_its_street(match: re.Match[str]) -> str:
    """Return a house before its street without the comma; before a town or a house of a name as it is."""
    is_street = match[2] not in world().cities and DEVELOPMENT_WORDS.keys().isdisjoint(match[2].split())
    return f"{match[1]} " if is_street else match[0]


def _malay(text: str) -> str:
    """Return a text that may be of Indonesia or Malaysia with lanes, rooms and roads there in one way."""
    if ("gg" in text or "gang" in text) and _IS_INDONESIAN.search(text):
        text = _LANE_BEHIND.sub(r"\1 ", _GANG.sub(lambda match: f"gang {ROMAN.get(match[1], match[1])}", text))
    if "j" in text and any(map(text.__contains__, _BEHIND_ROADS)):
        text = _NUMBERED_JALAN.sub(lambda match: f"{match[1]}{ROMAN.get(match[2], match[2])}", text)
    if ("ru" in text or "toko" in text) and _ROW.search(text):
        text = _SHOP_OF_ROW.sub(lambda match: f", blok {match[1] or match[2]} no {match[3]}", text).replace(" , ", ", ")
    if "-" in text and _IS_MALAYSIAN.search(text):
        text = _ROOM.sub(r"flat \1", text)
    if _PHASE in text:
        text = _FASA.sub(", phase ", text)
    if "/" in text and any(map(text.__contains__, ("jal", "jln ", "jln."))):
        text = _MILES.sub(lambda match: f"{_MILESTONE} {match[1] or match[3]}-{match[2] or match[4]}", text)
    return _OF_SETTLEMENT.sub(lambda match: f"{match[1]}{match[2]}{_SETTLEMENTS[(match.lastindex or 3) - 3]} ", text)


_BEHIND_ROADS: Final = (" no", " blo", " kav", " lot")  # how what counts a house behind its road begins
# One of which stands in every text of these countries that is written otherwise.
_MALAY: Final = tuple(forms("abroad.told.malay"))
_OF_VIETNAM: Final = tuple(forms("abroad.told.vietnamese"))
