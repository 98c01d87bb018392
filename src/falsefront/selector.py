"""How a configuration writes where a value stands.

CSS, maybe with `@attribute` behind; `state:a.b`, a path into a state; or `=words`, a constant of the analyst's own.
"""

import re
from typing import Final

STATE: Final = "state:"
CONSTANT: Final = "="
# How the place of what was put together from several fields ends: "json-ld:Store.address{streetAddress,addressRegion}".
_FIELDS: Final = re.compile(r"\{([^{}]+,[^{}]+)\}$")
_OF_DATA: Final = ("json-ld:", "opengraph:", "microdata:", "rdfa:")
_WITH_ATTRIBUTE: Final = re.compile(r"(?P<css>.*?)@(?P<attribute>[A-Za-z_:][\w:.\-]*)\s*", re.DOTALL)
_NAME: Final = r"[A-Za-z_][\w-]*"
_PART: Final = rf"""(?:[.#]{_NAME}|\[{_NAME}(?:[~|^$*]?=(?:"[^"\\\n\r\f]*"|'[^'\\\n\r\f]*'|{_NAME}))?\])"""
_ELEMENT: Final = rf"(?:{_NAME}{_PART}*|{_PART}+)"
# What is seen at a glance to be CSS: the library takes its time to begin, before every command.
PLAIN_CSS: Final = re.compile(rf"{_ELEMENT}(?:(?: *[>+~,] *| +){_ELEMENT})*", re.ASCII)


def problem_of_selector(selector: str) -> str | None:
    """Return why a selector cannot be used, in words; None where it can."""
    if selector.startswith(CONSTANT):
        return None if selector[len(CONSTANT) :].strip() else "nothing stands behind the ="
    if selector.startswith(STATE):
        return None if selector[len(STATE) :].strip(". ") else "the path into the state is empty"
    css, _ = split_attribute(selector)
    return None if PLAIN_CSS.fullmatch(css) else _problem_of_css(css)


def _problem_of_css(css: str) -> str | None:
    """Return what is wrong with CSS that neither of the two libraries can use that match it."""
    import soupsieve
    from cssselect import GenericTranslator, SelectorError

    try:
        GenericTranslator().css_to_xpath(css)
    except (SelectorError, NotImplementedError) as exc:
        try:
            soupsieve.compile(css)
        except (soupsieve.SelectorSyntaxError, ValueError):
            return str(exc).splitlines()[0] if str(exc) else "it is empty"
    return None


def split_attribute(selector: str) -> tuple[str, str | None]:
    """Split `a.company@href` into the CSS and the attribute.

    >>> split_attribute("a.company@href"), split_attribute("a[title='x@y']")
    (('a.company', 'href'), ("a[title='x@y']", None))
    """
    found = _WITH_ATTRIBUTE.fullmatch(selector)
    return (found["css"].strip(), found["attribute"]) if found else (selector.strip(), None)


def fields_of(place: str) -> tuple[str, ...]:
    """Return the names of the fields of data from which words were put together; () where they were read as they stand.

    >>> fields_of("json-ld:Store.address{streetAddress,addressRegion}"), fields_of("json-ld:Store.address")
    (('streetAddress', 'addressRegion'), ())
    """
    found = _FIELDS.search(place) if place.startswith(_OF_DATA) else None
    return tuple(found[1].split(",")) if found else ()
