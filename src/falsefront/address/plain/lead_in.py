"""Words of a sentence before an address: "visit our showroom at Room 5, ...".

Sellers write so of themselves, and others of others: "the man who cheats at Room 5". Which of the two is told by the
words before it alone: where one of them is no name and none that sellers lead in with, it is about somebody else.
"""

import re

from falsefront.address.lexicon.table import forms, longest_first
from falsefront.address.plain.triggers import Triggers

_WORDS = forms("beside.lead")
_PREPOSITIONS = longest_first(forms("beside.lead.before"))
_NUMBERED = (
    r"(?:no|nos|number|room|rm|unit|suite|flat|shop|floor|block|building|bldg|plot|house)\b\.?"
    r"\s{0,20}[#№]?\s{0,20}[a-z]{0,2}-?\d"
)
_PART = r"[^,，;；(（|·•\n\r\t:：]"
_SENTENCE = re.compile(
    rf"(?P<before>{_PART}{{0,120}}?)(?<!\w)(?:(?:{'|'.join(map(re.escape, _PREPOSITIONS))})\s{{1,20}}"
    rf"(?:the\s{{1,20}})?(?={_NUMBERED})|at\s{{1,20}}(?=[#№]?\d{{1,5}}[a-z]?[\s,/-]))",
    re.IGNORECASE,
)
_PARTS = re.compile(f"{_PART}+")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[\w'’]+")
LEADS_IN = Triggers(_PREPOSITIONS)


def without_lead_in(text: str) -> str | None:
    """Return a text without the words that lead in its address; None where they say that it is somebody else's.

    >>> without_lead_in("My shop is at No. 12 Lishu Road, Baoding")
    'No. 12 Lishu Road, Baoding'
    >>> without_lead_in("Bulk ink. Collect from Unit 4, 27 Larkspur Mews")
    'Bulk ink. Unit 4, 27 Larkspur Mews'
    >>> without_lead_in("The man who cheated me sits at No. 196 Lishu Road, Baoding")
    >>> without_lead_in("Xinze Trading at No. 196 Lishu Road, Baoding")
    'Xinze Trading at No. 196 Lishu Road, Baoding'
    """
    for part in _PARTS.finditer(text):
        if _DIGIT.search(text, 0, part.start()):  # what stands behind an address leads in none
            return text
        found = _SENTENCE.match(text, part.start(), part.end() + 1)
        if found is None:
            continue
        begin = max(found["before"].rfind(sign) for sign in ".!?。") + 1
        strange = [word for word in _WORD.findall(found["before"][begin:]) if not _leads_in(word)]
        if not strange:
            return text[: found.start() + begin] + (" " if begin else "") + text[found.end() :]
        if not text.islower() and any(word[0].islower() for word in strange):
            return None
    return text


def _leads_in(word: str) -> bool:
    return word.casefold().replace("’", "'") in _WORDS
