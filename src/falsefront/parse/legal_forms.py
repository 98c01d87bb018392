"""Whether words are a firm's name by a legal form of whatever country: "ТОВ «Мох»", "Mechov s.r.o."."""

import re
from typing import Final

from falsefront.parse.firm_names import is_firm
from falsefront.text.late import late
from falsefront.text.remembered import remembered
from falsefront.text.word_lists import word_lists

_LISTS: Final = word_lists(__file__)
# Legal forms besides those by which most pages' firms are known, as they are written.
_FORMS: Final = late(rf"(?<!\w)(?:{_LISTS.any_of('form')})(?!\w)|{_LISTS.any_of('form_gapless')}")
FORMS_GAPLESS: Final = late(_LISTS.any_of("form_gapless"))
# Forms that a name begins with, in whatever letters the rest of it is written.
_BEGUN: Final = late(rf"(?:{_LISTS.any_of('begun')})(?![^\W\d_])", re.IGNORECASE)
_MOST_WORDS: Final = 10  # of a name behind such a form
_SMALL: Final = late(rf"(?<![^\W\d_])(?!(?:{_LISTS.any_of('joining')})(?![^\W\d_]))[a-z\u00e0-\u017e]+(?![^\W\d_.])")
_LEAST_BEFORE: Final = 3  # Latin letters of a form before a name
_AT_END: Final = late(rf"(?:(?<!\w)(?:{_LISTS.any_of('form')})|{_LISTS.any_of('form_gapless')})[\s.,;]*$")
_WORKS: Final = late(_LISTS.any_of("works"))  # which are part of a name: 苏州工厂 is not 苏州
_LETTER: Final = re.compile(r"[^\W_]")
_DOTTED: Final = re.compile(
    r"(?:[^\W\d_]{1,4}\.\s?|[sz]\s(?=[ro]\.))+|(?<![^\W\d_])[^\W\d_]{1,4}$"
)  # "s. r. o.", "spol. s r.o."


@remembered
def has_any_form(name: str) -> bool:
    """Whether words are a name with a legal form, of whatever country.

    >>> has_any_form("Moss Glass Ltd"), has_any_form("ТОВ «Мох»"), has_any_form("Moss & Sons")
    (True, True, False)
    >>> has_any_form("Mechov s.r.o."), has_any_form("Operated by Moss Glass Ltd")
    (True, False)
    """
    if _BEGUN.match(name) is not None:
        return len(name.split()) <= _MOST_WORDS
    if _SMALL.search(_DOTTED.sub("", name)):
        return False
    return is_firm(name) or _FORMS.search(name) is not None


@remembered
def without_form_at_ends(name: str) -> str:
    """Return a name without the legal forms that it begins or ends with; whole where it is nothing else.

    Two Latin letters before a name are its own: "AS Tools" and "Tools" are two names.

    >>> without_form_at_ends("ООО «Мох»"), without_form_at_ends("Mechov s.r.o."), without_form_at_ends("AS Tools")
    ('«Мох»', 'Mechov', 'AS Tools')
    >>> without_form_at_ends("Công ty TNHH Sao Mai"), without_form_at_ends("株式会社苔")
    ('Sao Mai', '苔')
    """
    bare = name.strip()
    while True:
        found = _BEGUN.match(bare) or _FORMS.match(bare)
        if found is not None and (len(found[0]) >= _LEAST_BEFORE or not found[0].isascii()):
            cut = bare[found.end() :]
        elif (found := _AT_END.search(bare)) is not None and not _WORKS.match(found[0]):
            cut = bare[: found.start()]
        else:
            return bare
        if not _LETTER.search(cut):
            return bare
        bare = cut.strip()
