"""Arabic names in Latin letters as several people write them: Shehab, Shihab; Achrafieh, Ashrafiyeh; Al-Hamra, Hamra.

English, French and the dialects spell one sound in several ways. What is left of a name when each sound is written in
one way is compared as it is: Hamad stays another than Hamid, Salem another than Salman.
"""

import re
from functools import lru_cache
from typing import Final

from falsefront.address.lexicon.table import forms

# Where the article is left out or run together with the name, and others besides whose names are Arabic, too.
ARABIAN: Final = frozenset(
    {"AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SD", "SY", "TN", "YE"}
)
HEARD_SO: Final = ARABIAN | {"IR", "PK"}
ARTICLES: Final = forms("abroad.article")
_ANY: Final = min(ARABIAN)  # a country whose names are heard like those of any other
_LEAST: Final = 3
# Before letters of the sun the article sounds like them: Ennakhil is Al-Nakhil, Echouhada Al-Shuhada.
_ARTICLE: Final = re.compile(
    "^(?:[ae]l(?=[a-z]{3})|e(?:([dnrstz])(?=\\1[a-z]{3})|(?:ch|sh)(?=[cs]h[a-z]{3}))|e(?=ch[aeou][a-z]{3}))"
)
# With a many names begin so that have no article, as Annaba and Attar: what is behind it must be spelled as it is.
_ARTICLE_WITH_A: Final = re.compile("^a(?:([dnrstz])(?=\\1[a-z]{3})|(?:ch|sh)(?=[cs]h[a-z]{3}))")
_SERVANT: Final = re.compile("^abd[aeou]{0,2}[lr](?=[a-z]{4})")  # Abdulaziz is Abd al-Aziz
# Saladin is Salah al-Din, Salahuddin, Salah Eddine: the faith that a name ends in, with its article.
_FAITH: Final = re.compile("(?<=[a-z]{3})(?:[aeou][dl]?)?d(?:ee|ei|i|y)ne?$")
_J_IS_G: Final = frozenset({"EG", "SD"})
_SOUNDS: Final = (
    (re.compile("kh"), "x"), (re.compile("gh"), "g"), (re.compile("[cs]h"), "S"), (re.compile("[td]h(?=.)"), "t"),
    (re.compile("dj"), "j"), (re.compile("ph"), "f"), (re.compile("ck|c"), "k"), (re.compile("gu(?=[ei])"), "g"),
    (re.compile("(?:[ae]h?|ee?h)$"), "a"), (re.compile("ou|oo|o"), "u"), (re.compile("ee|ea|ey$"), "i"),
    (re.compile("[ae][iy](?=[^aeiouy])|a[iy](?=[aeiou])"), "E"), (re.compile("[eiy]+"), "i"),
    (re.compile("Ei"), "E"),
    (re.compile("(.)\\1+"), r"\1"),
)  # fmt: skip


@lru_cache(maxsize=16384)
def heard_in_arabia(left: str, right: str, country: str) -> bool:
    """Whether two names without their spaces are one as Arabic is heard and written in a country.

    >>> heard_in_arabia("shehab", "shihab", "EG"), heard_in_arabia("achrafieh", "ashrafiyeh", "LB")
    (True, True)
    >>> heard_in_arabia("alhamra", "hamra", "KW"), heard_in_arabia("gamal", "jamal", "EG")
    (True, True)
    >>> heard_in_arabia("hamad", "hamid", "QA"), heard_in_arabia("salem", "salman", "QA")
    (False, False)
    """
    if min(len(left), len(right)) < _LEAST or not (left.isalpha() and right.isalpha()):
        return False
    return _bare(left, country) == _bare(right, country) or any(
        not spellings(left, country, letter).isdisjoint(spellings(right, country, letter)) for letter in ("g", "k")
    )


def heard_as_u(left: str, right: str) -> bool:
    """Whether two names are one with the Arabic letter that is u and w alike: أنوال is Anwal and Anoual.

    >>> heard_as_u("anwal", "anoual"), heard_as_u("anwal", "anal")
    (True, False)
    """
    return "w" in left + right and heard_in_arabia(left.replace("w", "u"), right.replace("w", "u"), _ANY)


@lru_cache(maxsize=8192)
def spellings(name: str, country: str, letter: str) -> frozenset[str]:
    """Return how a name is heard, with and without an article that is glued to it; q is hard or soft."""
    bare = _ARTICLE.sub("", name) if country in ARABIAN else name
    return frozenset(_heard(it, country, letter) for it in {name, bare})


def _bare(name: str, country: str) -> str:
    return _ARTICLE_WITH_A.sub("", _ARTICLE.sub("", name)) if country in ARABIAN else name


def _heard(name: str, country: str, letter: str) -> str:
    if country in _J_IS_G:
        name = name.replace("j", "g")
    if "d" in name:
        name = _FAITH.sub("din", name)
    for sounds, plain in _SOUNDS:
        name = sounds.sub(plain, name)
    return name.replace("q", letter)


def without_article(word: str) -> str:
    """Return a word without the article before a hyphen, and God's servant apart from the name behind: abd aziz.

    >>> without_article("al-olaya"), without_article("at-tall"), without_article("abdulaziz"), without_article("alba")
    ('olaya', 'tall', 'abd aziz', 'alba')
    """
    head, dash, rest = word.partition("-")
    if dash and head in ARTICLES and len(rest) >= _LEAST and rest[:1].isalpha():
        word = rest
    return _SERVANT.sub("abd ", word)
