"""What tells that an address in Latin letters lies in another country of Asia, though no town tells it."""

import re
from collections.abc import Iterable

from falsefront.address.lexicon.table import forms, longest_first

# Words of addresses abroad that no Chinese address has: Brgy., Kel., Tsp.
_WORDS = forms("abroad.border.foreign") | {name for name in forms("abroad.quarter.city") if " " not in name}
_KOREAN_ROAD = re.compile(r"[a-z]-(?:daero|ro|gil)\b(?! (?:road|rd)\b)|[a-z]{3}daero\b")
_OF_KOREA_ALONE = re.compile(r"[a-z](?<!hokkai)-(?:si|do|eup|myeon)\b")
# Guang-dong, Shan-dong and Pu-dong are written so in China.
_KOREAN_PART = re.compile(r"-(?<=[a-z]-)(?:(?:gu|ku|si|do|eup|myeon)\b|(?<!\bguang-)(?<!\bshan-)(?<!\bpu-)dong\b)")


def has_foreign_word(words: Iterable[str]) -> bool:
    """Whether a word is none that a Chinese address has: Brgy."""
    return not _WORDS.isdisjoint(words)


_OF_VIETNAM = frozenset(form for form in forms("abroad.vietnam.told") if form.endswith(" province"))
_VIETNAM_LAST = re.compile(rf"(?:^|[,;] ?)({'|'.join(longest_first(_OF_VIETNAM))})\W*$")


def ends_in_vietnam(plain: str) -> bool:
    """Whether a text ends in a part that is a province of Vietnam, called so: Bac Ninh Province.

    >>> ends_in_vietnam("12 tran phu street, phu khuong ward, vinh long province"), ends_in_vietnam("5 hebei province")
    (True, False)
    """
    return "province" in plain and _VIETNAM_LAST.search(plain) is not None


_QUEZON = re.compile(r"[,;] ?q\.c\b")


def is_in_quezon(plain: str) -> bool:
    """Whether the letters of Quezon City stand apart, with their dots, as those of Quebec do not."""
    return "q.c" in plain and _QUEZON.search(plain) is not None


def has_korean_part(plain: str) -> bool:
    """Whether a division of Korea is named by its ending, as Chinese ones are but seldom.

    >>> has_korean_part("hwaseong-city gyeonggi-do"), has_korean_part("guang-dong")
    (True, False)
    """
    return "-" in plain and _KOREAN_PART.search(plain) is not None


def has_city_or_county(plain: str) -> bool:
    """Whether a division of Korea is named by an ending that no place of Japan has, as -ku is one of both.

    >>> has_city_or_county("nuri-ro, siheung-si"), has_city_or_county("meguro-ku, tokyo")
    (True, False)
    """
    return "-" in plain and _OF_KOREA_ALONE.search(plain) is not None


def is_korean(plain: str) -> bool:
    """Whether a road and a division of Korea are named, whose towns are called as some of China are.

    >>> is_korean("401 simin-daero, dongan-gu, anyang-si"), is_korean("12 jung-dong, dandong")
    (True, False)
    """
    return has_korean_part(plain) and _KOREAN_ROAD.search(plain) is not None
