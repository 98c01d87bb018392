"""Firms whose legal form stands before or around their names, with an address right behind on the line.

"Оператор платежей ООО «Мох Касса», 614000, г. Пермь, ...", "호스팅 : (주)이끼호스트 서울특별시 ...", "Công ty TNHH Rêu
Số, 15 đường ...": no comma need part the name from the words before it or from its address.
"""

import re
from typing import Final

from falsefront.parse.address_texts import is_address, sounds_like_address
from falsefront.parse.asides import BESIDE
from falsefront.parse.headings import parted
from falsefront.parse.label_words import field_of_label
from falsefront.parse.legal_forms import FORMS_GAPLESS
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
_BRACKETED: Final = _LISTS.any_of("bracketed")
# A form before a name in quotes, one in brackets on either side of a name, one that a name begins with.
FORMED: Final = late(
    rf"(?<!\w)(?:{_LISTS.any_of('quoted')})\s?[«\"“„][^«»\"“”„]{{2,60}}[»\"”“]"
    rf"|(?:{_BRACKETED})\s?[^\s,:()（）]{{2,}}|[^\s,:()（）]{{2,}}\s?(?:{_BRACKETED})"
    rf"|(?:(?<=^)|(?<=[:：,;–-]\s))(?:{_LISTS.any_of('begun')})(?:\s(?!{_LISTS.any_of('counted')}\s)[^\s,:;()\d]{{1,20}}){{1,8}}"
    rf"|[^\s,:：()（）]{{2,}}\s(?:{_LISTS.any_of('behind')})(?=\s)|(?:{_LISTS.any_of('behind')})\s[^\s,:：()（）]{{2,}}"
)
_BEGUN: Final = late(rf"^(?:(?:{_LISTS.any_of('begun', 'begun_more')})\s)+", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d")
_MOST_CHARS: Final = 300
_EDGES: Final = " ,，、.:：;|/·•–—-"


@remembered
def firms_before_address(text: str) -> tuple[str, ...]:
    """Return the firms known by such a form that stand right before an address on a line, without their forms.

    >>> firms_before_address("Сервер: ООО «Мох Дата», г. Пермь, ул. Вязовая, д. 15")
    ('ООО «Мох Дата»',)
    >>> firms_before_address("Телефон ООО «Мох Дата»")
    ()
    """
    if len(text) > _MOST_CHARS or _NUMBER.search(text) is None:
        return ()
    if field_of_label(parted(text)[0]) is not None:
        return ()
    return tuple(
        _BEGUN.sub("", FORMS_GAPLESS.sub("", found[0])).strip()
        for found in FORMED.finditer(text)
        if not _is_in_passing(text[: found.start()]) and _is_over_address(text[found.end() :].strip(_EDGES))
    )


def _is_in_passing(before: str) -> bool:
    """Whether words before a name tell what a door is beside, or open a bracket: whose yard a store is in."""
    return BESIDE.search(before) is not None or sum(map(before.count, "(（")) > sum(map(before.count, ")）"))


def _is_over_address(rest: str) -> bool:
    """Whether an address follows, maybe with a telephone behind it."""
    if not rest or _NUMBER.search(rest) is None:
        return False
    cuts = [cut.start() for cut in re.finditer(r"[,;/|(]\s?|\s[–—-]\s", rest)]
    return any(is_address(each) or sounds_like_address(each) for each in (rest, *(rest[:cut] for cut in cuts[-3:])))
