"""Words over parts of a page that tell of somebody else than its vendor: an impostor, a fair, a buyer.

An address in such a part is where those are, and no claim of the vendor's.
"""

from enum import Enum
from typing import Final

from falsefront.parse.former_words import FORMER, OF_PLACE
from falsefront.text.caseless import Caseless
from falsefront.text.word_lists import word_lists


class Told(Enum):
    """Whom a part of a page tells of."""

    FRAUD = "a fraud warning"
    FAIR = "a fair"
    BANK = "a bank"
    REVIEW = "a review"
    CUSTOMER = "a customer"
    PARTNER = "a partner"
    DELIVERY = "delivery"
    RETURNS = "who takes back goods"
    SENT = "how goods are sent, and maybe who sends them"
    JOB = "a job offer"
    NEARBY = "somebody nearby"
    ADVISER = "an adviser"
    FORMER = "who was, and is no more"
    GROUP = "other firms of one owner"
    NEWS = "what happens on a day"


# Of these an address may be the vendor's own: where the page has no other, it stays the vendor's.
WEAK: Final = frozenset({Told.DELIVERY, Told.NEARBY, Told.RETURNS, Told.SENT, Told.GROUP, Told.NEWS})
# Of these the vendor may be one itself: only a firm's name right below that is none of the page's own tells.
MAY_BE_STAFF: Final = frozenset({Told.ADVISER})
# In these a firm's name is the other's: no vendor's name ends such a part but the page's own.
OF_STRANGERS: Final = frozenset(
    {Told.FRAUD, Told.REVIEW, Told.CUSTOMER, Told.PARTNER, Told.FORMER, Told.NEARBY, Told.ADVISER, Told.GROUP}
)

_LISTS: Final = word_lists(__file__)
_AROUND: Final = r"[^\w(]{0,6}"
_COUNT: Final = r"(?: ?[(（\[]\d+[)）\]])?"
# A whole heading over such a part. Those in `agents` sell or buy for a firm elsewhere, or are its friends.
HEADS: Final[tuple[tuple[Told, Caseless], ...]] = tuple(
    (told, Caseless(rf"{_AROUND}(?:(?:{_LISTS.any_of('mine')}) )?(?:{words}){_COUNT}[^\w)]{{0,6}}"))
    for told, words in (
        (Told.FRAUD, _LISTS.any_of("fraud")),
        (Told.FAIR, _LISTS.any_of("fair")),
        (Told.BANK, _LISTS.any_of("bank")),
        (Told.REVIEW, _LISTS.any_of("review")),
        (Told.CUSTOMER, _LISTS.any_of("customer")),
        (Told.PARTNER, _LISTS.any_of("partner", "agents", "sold_at")),
        (Told.DELIVERY, _LISTS.any_of("delivery")),
        (Told.RETURNS, _LISTS.any_of("returns")),
        (Told.SENT, _LISTS.any_of("sent")),
        (Told.JOB, _LISTS.any_of("job")),
        (Told.NEARBY, _LISTS.any_of("nearby")),
        (Told.ADVISER, _LISTS.any_of("adviser")),
        (Told.FORMER, FORMER),
        (Told.GROUP, _LISTS.any_of("group")),
        (Told.NEWS, _LISTS.any_of("news")),
    )
)
FORMER_HEADS: Final = Caseless(FORMER)  # or a label
FORMER_PLACES: Final = Caseless(OF_PLACE)
# Headings of the vendor's own places: whatever part they stand in ends there.
OWN_HEADS: Final = Caseless(rf"[^\w]{{0,4}}(?:{_LISTS.any_of('own')})[^\w]{{0,4}}")
# Titles of pages for the law and the press: no firm's name, although one may hold the same word.
PAGES_OF_LAW: Final = Caseless(_LISTS.any_of("page_of_law"))
# Classes of what buyers write.
REVIEW_CLASS: Final = Caseless(
    r"(?:(?:customer|buyer|user|product|client|shop|single|item)[-_]*)?(?:review|testimonial|comment|feedback"
    r"|rezension|bewertung)s?(?:[-_]+(?:item|list|box|body|text|card|content|wrap(?:per)?|entry|block|section|area))*"
)
