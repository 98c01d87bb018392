"""Words of a sentence before an address: "visit our showroom at Room 5, ...".

Sellers write so of themselves, and others of others: "the man who cheats at Room 5". Which of the two is told by the
words before the address alone: where one of them is no name, no word of addresses and none that sellers lead in with,
nobody has understood what the sentence says of the place, and it is no claim to be there.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from falsefront.address.lexicon.table import entries, expression, forms, kinds, longest_first
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.plain.triggers import Triggers
from falsefront.text.folding import fold
from falsefront.text.pinyin import syllable_count

_LEADS = forms("beside.lead")
_PREPOSITIONS = longest_first(forms("beside.lead.before"))
_SMALL = forms("beside.lead.small")  # words within names
_ROADS = forms("abroad.road.leading") | forms("abroad.border.road")
_OF_ROADS = forms("beside.lead.road")  # Calle de la paz, Via dei tigli
_MOST_OF_ROAD = 6  # words behind its kind
_NUMBERED = (
    r"(?:no|nos|number|room|rm|unit|suite|flat|shop|floor|block|building|bldg|plot|house)\b\.?"
    r"\s{0,20}[#№]?\s{0,20}[a-z]{0,2}-?\d"
)
_PART = r"[^,，;；(（|·•\n\r\t:：]"
_SENTENCE = re.compile(
    rf"(?P<before>{_PART}{{0,120}}?)(?<!\w)(?:(?:at|in|from)\s{{1,20}}"
    rf"(?:the\s{{1,20}})?(?={_NUMBERED})|at\s{{1,20}}(?=[#№]?\d{{1,5}}[a-z]?[\s,/-]))",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    rf"\s{{0,20}}(?:(?:{'|'.join(map(re.escape, longest_first(_LEADS)))})[\s:,!]{{1,20}}){{1,12}}"
    rf"(?:{'|'.join(re.escape(word).replace(' ', '[ ]{1,9}') for word in _PREPOSITIONS)})(?!\w)[\s:]{{0,20}}",
    re.IGNORECASE,
)
# The same in Chinese: what stands before a word for "at", and which of that is a seller's own.
_HAN = "\u3400-\u9fff"
_PLACES = "省市区區县縣州镇鎮村路街号號"
_HAN_SENTENCE = re.compile(
    rf"\s{{0,9}}([{_HAN}]{{2,16}}?)(?:(?:{expression('beside.lead.han.at')})[:：\s]{{0,3}}(?=[{_HAN}]{{2}})"
    rf"|(?<![无無])(?:{expression('beside.lead.han.by')})(?=[{_HAN}]{{2,4}}[省市区區县縣]))"
)
_HAN_OWN = re.compile(rf"(?:{expression('beside.lead.han')})+")
_PARTS = re.compile(f"{_PART}+")
_SPOKEN = 3  # words
_CLAUSES = re.compile(r"[,，;；(（|·•\n\r\t:：]|[.!?。](?:\s|$)")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SMALL_INITIAL = re.compile(r"(?<![\w'’.@/-])[^\W\d_A-Z\u2e80-\uffff]{2,}")  # Chinese and its neighbours have none
LEADS_IN = Triggers((*_PREPOSITIONS, *forms("beside.lead.han.at"), *forms("beside.lead.han.by")))
# Kinds whose words say of an address that it is another's, or of a page that it has one: no words within an address.
# And those of any house, which sentences have as often.
_AROUND = (
    "abroad.case.",
    "beside.",
    "abroad.beside",
    "contact.aside",
    "page.",
    "china.noise",
    "around.",
    "abroad.house.generic",
)


def may_be_sentence(text: str) -> bool:
    """Whether a text that has capitals has a word without one before its first digit, and none that names have."""
    if text.islower():
        return False
    digit = _DIGIT.search(text)
    found = _SMALL_INITIAL.findall(text, 0, digit.start() if digit else len(text))
    return any(word not in _SMALL for word in found)


def without_lead_in(text: str) -> str | None:
    """Return a text without the words that lead in its address; None where they say that it is somebody else's.

    >>> without_lead_in("My shop is at No. 12 Lishu Road, Baoding")
    'No. 12 Lishu Road, Baoding'
    >>> without_lead_in("Bulk ink. Collect from Unit 4, 27 Larkspur Mews")
    'Bulk ink. Unit 4, 27 Larkspur Mews'
    >>> without_lead_in("The man who cheated me sits at No. 196 Lishu Road, Baoding")
    >>> without_lead_in("Estamos enfrente de la Calle Mayor 5, Madrid")
    >>> without_lead_in("本店位于义乌市锦澜路128号"), without_lead_in("仲裁委员会设在义乌市锦澜路128号")
    ('义乌市锦澜路128号', None)
    >>> without_lead_in("Xinze Trading at No. 196 Lishu Road, Baoding")
    'Xinze Trading at No. 196 Lishu Road, Baoding'
    """
    if (said := _HAN_SENTENCE.match(text)) is not None and not any(sign in _PLACES for sign in said[1]):
        return text[said.end() :] if _HAN_OWN.fullmatch(said[1]) else None
    digit = _DIGIT.search(text)
    before = text[: digit.start() if digit else len(text)]
    if not text.islower() and _is_said_of_others(before):
        return None
    plain = _without_spoken(before)
    if (plain + text[len(before) :]).strip():
        text, before = plain + text[len(before) :], plain
    if (led := _LEAD_IN.match(text)) is not None and led.end() <= len(before) and text[led.end() :].strip():
        return text[led.end() :]
    for part in _PARTS.finditer(before):
        found = _SENTENCE.match(text, part.start())
        if found is None:
            continue
        begin = max(found["before"].rfind(sign) for sign in ".!?。") + 1
        if all(map(_leads_in, _WORD.findall(found["before"][begin:]))):
            return text[: found.start() + begin] + (" " if begin else "") + text[found.end() :]
    return text


def _is_said_of_others(before: str) -> bool:
    """Whether the words before the first digit are a sentence that nobody understood.

    A strange word in the part of the digit itself is, and so are two of them in a part that has words of sentences: a
    part of strange words alone may be a name ("SK hynix").
    """
    parts = _CLAUSES.split(before)
    strange = [[word for word in _small(part) if _is_strange(word)] for part in parts]
    if _is_romance_road(parts[-1]):
        strange[-1] = []
    if len(strange[-1]) > 1 or (strange[-1] and _has_small(parts[-1])):
        return True
    return any(len(some) > 1 and _has_lead(part) for part, some in zip(parts, strange, strict=True))


def _is_romance_road(part: str) -> bool:
    """Whether a part ends in a Romance road whose name has an article: Via dei tigli, Panificio Via dei tigli.

    What stands before the road has no word without a capital.
    """
    written = re.split(r"[\s'’.]+", part.strip())
    words = [_evened(fold(transliterate(word)).text) for word in written]
    for at, (kind, article) in enumerate(pairwise(words)):
        if kind in _ROADS and article in _OF_ROADS and not any(map(str.islower, written[:at])):
            name = words[at + 1 :]
            return len(name) <= _MOST_OF_ROAD and not any(word in _LEADS and word not in _SMALL for word in name)
    return False


def _has_small(part: str) -> bool:
    """Whether a part has a word of sentences, without a capital."""
    return any(word in _LEADS or word in _SMALL or word in _PREPOSITIONS for word in _small(part))


def _without_spoken(before: str) -> str:
    """Return a text without clauses of nothing but words to lead in with: "Come and see us at our shop, "."""
    kept, start = [], 0
    for sign in _CLAUSES.finditer(before):
        words = [*map(_evened, _WORD.findall(before[start : sign.start()]))]
        is_spoken = len(words) >= _SPOKEN and all(word in _LEADS or word in _SMALL for word in words)
        is_spoken = is_spoken and words[-1] not in _SMALL  # "My shop is at No." has not ended
        if not is_spoken or sign[0][0] not in ",.!，。！" or not _has_lead(before[start : sign.start()]):
            kept.append(before[start : sign.end()])
        start = sign.end()
    return "".join((*kept, before[start:]))


def _has_lead(part: str) -> bool:
    """Whether a part has a word of sentences that no name has: "are", not "of"."""
    return any(word in _LEADS and word not in _SMALL for word in _small(part))


def _small(text: str) -> Iterator[str]:
    """Give the words without a capital, in Latin letters and lower case, without accents; the end of P.zza is none."""
    for match in _WORD.finditer(text):
        word = match[0]
        if len(word) > 1 and word.islower() and text[match.start() - 1 : match.start()] != ".":
            yield _evened(fold(transliterate(word)).text)


def _is_strange(word: str) -> bool:
    if word in _LEADS or word in _SMALL or word in _PREPOSITIONS or word in _of_addresses():
        return False
    return not syllable_count(word)


def _leads_in(word: str) -> bool:
    return _evened(word) in _LEADS


def _evened(word: str) -> str:
    return word.casefold().replace("’", "'")


@cache
def _of_addresses() -> frozenset[str]:
    """Return all words of addresses, in whatever language."""
    inside = [kind for kind in kinds() if not kind.startswith(_AROUND)]
    return frozenset(entry.form for kind in inside for entry in entries(kind))
