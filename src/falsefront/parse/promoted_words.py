"""Words over what a page shows of other firms than its own: "Featured supplier", "推荐企业", an advertisement.

As a badge beside the page's own name they say nothing of others: what follows them is asked too (`others`).
"""

import re
from typing import Final

from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# A whole heading, line or label over such a part.
PROMOTED: Final = Caseless(rf"[【\[(（★☆●▶»]?\s?(?:{_LISTS.any_of('promoted')})\s?[】\])）★☆«]?[\s:：…!>»]*")
# A line that is an advertisement itself, with what stands behind the word.
ADVERTISED: Final = Caseless(rf"(?:{_LISTS.any_of('advertised')}).{{3,240}}")
# A mark of an advert on the card of a list, alone on its line.
MARKED: Final = Caseless(rf"(?:{_LISTS.any_of('marked')})")
# The same of what sells well or is recommended: on one card of a list, where over a part of a page it begins others.
RIBBONS: Final = Caseless(rf"(?:{_LISTS.any_of('ribbon')})\W*")
# What a market calls a firm that pays for it, on a line right behind the firm's name.
BADGES: Final = re.compile(rf"\W*(?:{_LISTS.any_of('badge')})", re.IGNORECASE)
# What makes more of a badge than one: "金牌会员推荐" stands over several, "Gold Member since 2014" does not.
_NOT_YEARS: Final = re.compile(r"(?!\D*\d)\W*[^\W\d_]")
# Parts of class and id that mark it.
PROMOTED_TOKENS: Final = re.compile(
    r"(?<![a-z])(?:sponsor(?:s|ed)?|promo(?:ted|tion)?|adverts?|advertis(?:ement|ing)s?|ads|ad[-_](?:box|slot|unit"
    r"|banner)|banner[-_]?ads?|(?:featured|premium|top|hot|other|similar|related|gold)[-_]?"
    r"(?:suppliers?|sellers?|vendors?|compan(?:y|ies)|members?|shops?|stores?|firms?)|guanggao|tuiguang|tuijian)"
    r"(?![a-z])",
    re.IGNORECASE,
)


@remembered
def is_badge(words: str) -> bool:
    """Whether words are what a market calls one firm, maybe with its years.

    >>> is_badge("Gold Member since 2014"), is_badge("Gold members"), is_badge("金牌会员推荐")
    (True, False, False)
    """
    found = BADGES.match(words.strip())
    return found is not None and not _NOT_YEARS.match(words.strip(), found.end())
