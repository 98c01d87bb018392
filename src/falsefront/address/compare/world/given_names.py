"""Given names that one hand leaves out before a surname in a road's name: Avenida (Adolfo) Lopez Mateos.

A surname is what bears no article: rue du Moulin is not rue Jean Moulin. A given name is one of a table, or an initial
behind one (Francisco I. Madero). In some countries an initial alone is one, too (ul. E. Sowińskiego), where it is
neither that of a word for a saint, a side or what is new or great nor before an adjective (Via P. Romana), and a title
stands before either (prof. S. Sowińskiego).
"""

from functools import lru_cache
from typing import Final

from falsefront.address.compare.world.telling_surnames import IN, surname_apart
from falsefront.address.compare.world.words_abroad import Manner, is_title
from falsefront.address.lexicon.abroad import SMALL_WORDS
from falsefront.address.lexicon.table import countries, forms
from falsefront.address.plain.text import folded_again
from falsefront.address.plain.transliteration import transliterate
from falsefront.address.reading import Reading

_LAST_ARTICLES: Final = frozenset((word,) for word in forms("abroad.name.article"))
_OWN_ARTICLES: Final = frozenset((word,) for word in forms("abroad.name.article", "surname"))
_GIVEN: Final = forms("abroad.given")
_LEAST_SURNAME: Final = 4  # letters
_BY_INITIALS: Final = frozenset({"BE", "FR", "GR", "IT", "LU", "PL", "RO"})
_NO_GIVEN: Final = frozenset("dmnsv")  # Don, Madonna, Nuova, San, Vecchia; Mała, Nowa, Świętego, Wielka
_LEAST_BY_INITIAL: Final = 5  # letters of a surname
_ADJECTIVES: Final = countries("abroad.given.adjective", "in")
_MOST: Final = 3  # given names and initials before one surname


def given_names_before(before: list[str], name: list[str], own: tuple[tuple[str, ...], ...], manner: Manner) -> int:
    """Return how many given names, alone behind a road's type, stand before a name that has none on the other side.

    `own` are the other side's words, where the name stands right behind its type.
    """
    if manner.country not in IN or name[0] in _GIVEN or sum(map(len, name)) < _LEAST_SURNAME:
        return 0
    count = 0
    while count < min(_MOST, len(before)) and is_given(before[-1 - count]):
        count += 1
    if not count:
        return 0
    given = before[len(before) - count :]
    rest = before[: len(before) - count]
    while rest and is_title(rest[-1], manner):
        rest = rest[:-1]
    is_titled = len(rest) + count < len(before)
    if given[0] not in _GIVEN and not _is_initial(given, name, manner.country, is_titled=is_titled):
        return 0
    is_alone = not rest or rest[-1][0] in "~!#" or rest[-1][0].isdigit()
    return len(before) - len(rest) if is_alone and _begins_road(name, own) else 0


def _is_initial(given: list[str], name: list[str], country: str | None, *, is_titled: bool) -> bool:
    """Whether letters alone before a name are a person's: of a surname that is long enough, and no adjective."""
    if country not in _BY_INITIALS or sum(map(len, name)) < _LEAST_BY_INITIAL:
        return False
    if _is_adjective(name[-1], country):
        return False
    return is_titled or _NO_GIVEN.isdisjoint(given)


def given_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two of which one has a given name, or a letter, that the other leaves out."""
    return article_apart(a, b) or initial_apart(a, b) or surname_apart(a, b)


def article_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two of which one has a given name or title before what bears an article there.

    Rue du Général Fontaine is neither rue La Fontaine nor rue de la Fontaine.
    """
    if a.road is None or b.road is None or a.road.name.key == b.road.name.key:
        return None
    for one, other in ((a, b), (b, a)):
        if one.road is None or other.road is None:
            continue
        name, longer = one.road.name.text.lower().split(), other.road.name.text.lower().split()
        before = longer[: -len(name)]
        is_behind = longer[-len(name) :] == name and _are_of_person(before, Manner(a.country or b.country))
        if is_behind and bears_article(name[0], one.raw) and not has_own_article(name[0], one.raw, other.raw):
            return f"no given name stands before an article: {one.road.name.text!r} and {other.road.name.text!r}"
    return None


def _are_of_person(words: list[str], manner: Manner) -> bool:
    """Whether a given name, or a title and given names or letters, stand before a name."""
    return bool(words) and (
        words[0] in _GIVEN
        or (is_title(words[0], manner) and all(it in _GIVEN or len(it) == 1 or is_title(it, manner) for it in words))
    )


def bears_article(word: str, raw: str) -> bool:
    """Whether an article stands before a word of a text, as before no name of a person: rue du Moulin."""
    return _before(word, raw)[-1:] in _LAST_ARTICLES


def initial_apart(a: Reading, b: Reading) -> str | None:
    """Return why two roads are two of which one has a letter alone before an adjective, or what bears an article.

    Via P. Romana is Via Porta Romana, and avenue B. Hiboux none of the avenue des Hiboux.
    """
    country = a.country or b.country
    if a.road is None or b.road is None or country not in _BY_INITIALS or a.road.name.key == b.road.name.key:
        return None
    one, other = sorted((a, b), key=lambda it: len(it.road.name.text) if it.road else 0)
    name, longer = (it.road.name.text.lower().split() if it.road else [] for it in (one, other))
    if longer[1:] != name or len(longer[0]) > 1 or not longer[0].isalpha():
        return None
    is_apart = _is_adjective(name[-1], country) or (
        bears_article(name[0], one.raw) and not has_own_article(name[0], one.raw, other.raw)
    )
    return f"two roads of one name: {' '.join(longer)!r} and {' '.join(name)!r}" if is_apart else None


def _is_adjective(word: str, country: str | None) -> bool:
    return any(word.endswith(end) for end, where in _ADJECTIVES.items() if country in where)


def has_own_article(word: str, *texts: str) -> bool:
    """Whether the article before a word is part of a surname in each text: Via La Vela, no rue de la Vela."""
    return all(
        (before := _before(word, raw))[-1:] in _OWN_ARTICLES and not SMALL_WORDS.intersection(before[:-1])
        for raw in texts
    )


@lru_cache(maxsize=4096)
def _before(word: str, raw: str) -> tuple[str, ...]:
    """Return the two words of a text that stand before a word of it."""
    text = transliterate(folded_again(raw).text.lower())
    at = text.find(f" {word}")
    return tuple(text[:at].rsplit(" ", 2)[-2:]) if at > 0 else ()


def is_given(word: str) -> bool:
    """Whether a word is a given name that is known, or an initial."""
    return word in _GIVEN or (len(word) == 1 and word.isalpha())


def _begins_road(name: list[str], own: tuple[tuple[str, ...], ...]) -> bool:
    """Whether nothing but the type of a road stands before a name on its own side: no other given name or title."""
    for segment in own:
        for at in range(len(segment) - len(name) + 1):
            before = segment[at - 1] if at else "~"
            is_begun = before[0] in "~!#" and before[1:] not in _GIVEN  # pietro is a floor in Poland
            if is_begun and list(segment[at : at + len(name)]) == name:
                return True
    return False
