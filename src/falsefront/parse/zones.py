"""Which part of a page an element opens: its subject, its frame, other offers, or what no reader can see."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from falsefront.parse.element import ROOTS, Element
from falsefront.parse.words import BLOCK_TOKENS, CHROME_TOKENS, ELSEWHERE_TOKENS, HIDDEN_TOKENS
from falsefront.text.remembered import remembered

# The subject of the page; its frame (header, footer, menus); other offers, and forms to be filled in.
MAIN, CHROME, ELSEWHERE = 0, 1, 2

SPEAKING: Final = frozenset({*ROOTS, "nav", "footer", "header", "dialog"})  # names that say what they open
# Elements of a line, each of which a style may put on a line of its own.
OF_LINE: Final = frozenset({
    "a", "abbr", "b", "bdi", "big", "cite", "data", "em", "font", "i", "label", "mark", "small", "span", "strong",
    "time", "u",
})  # fmt: skip
_MARKS: Final = frozenset({"id", "class", "data-module-name", "role"})
TELLING: Final = _MARKS | {"hidden", "style"}  # attributes that may say that an element is seen or what it opens
_UNSEEN_STYLE: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)"
    r"|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:;|!|$)|(?:left|top|right|text-indent|margin-left)\s*:\s*-\d{4,}"
    r"|clip\s*:\s*rect\(\s*[01](?:px)?[ ,]+[01](?:px)?[ ,]+[01](?:px)?[ ,]+[01](?:px)?\s*\)|transform\s*:\s*scale\(0\)"
    r"|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)",
    re.IGNORECASE,
)
_BLOCK_STYLE: Final = re.compile(r"(?<![\w-])display\s*:\s*(?:block|flex|grid|table|list-item)(?![\w-])", re.IGNORECASE)
_NO_SIZE: Final = re.compile(r"(?<![\w-])(?:(?:max-)?height|(?:max-)?width)\s*:\s*0(?:px)?\s*(?:;|!|$)", re.IGNORECASE)
_CLIPPED: Final = re.compile(r"overflow\s*:\s*hidden", re.IGNORECASE)
_COMMENT: Final = re.compile(r"/\*[^*]{0,2000}(?:\*(?!/)[^*]{0,2000}){0,20}\*/")
_NAME: Final = re.compile(r"[.#][A-Za-z_][\w-]*")
_MOST_RULE_CHARS: Final = 1_000  # of the selectors of one rule, and of what it says
_ONE: Final = re.compile(r"(?:[a-z][a-z0-9]*)?[.#][A-Za-z_][\w-]*")
_AT_BLOCK: Final = re.compile(
    r"@[a-z-]+[^{};]*\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\}){0,500}[^{}]{0,2000}\}", re.IGNORECASE
)
# Blocks whose rules hold on any screen: "@media screen", "@media (min-width:1px)", "@layer", "@supports".
_ANY_SCREEN: Final = re.compile(
    r"@(?:media\s*(?:(?:only\s+)?(?:screen|all))?(?:\s*(?:and)?\s*\(\s*min-width\s*:\s*[12]?\d?\d(?:px)?\s*\))?"
    r"|(?:layer|supports)\b[^{};]{0,100})\s*\{((?:[^{}]{0,2000}\{[^{}]{0,2000}\}){0,500}[^{}]{0,2000})\}",
    re.IGNORECASE,
)
# Classes that show on wider screens what another one hides ("d-none d-lg-block").
_SHOWN: Final = re.compile(r"(?:d|u|is)-(?:\w{2,3}-)?(?:block|flex|inline|grid|table|initial|visible)\S*|\w{2}:\S+")
_MAX_STYLE_CHARS: Final = 100_000


def zone_of(element: Element, depth_of_article: int) -> int:
    """Return the part that an element opens by itself; `depth_of_article` counts open main and article elements."""
    name = element.name
    if name in ROOTS:
        return MAIN
    if name in ("nav", "footer") or (name == "header" and not depth_of_article):
        return CHROME
    attributes = element.attrs
    if not attributes:
        return MAIN
    zone = MAIN
    for key in _MARKS:
        value = attributes.get(key)
        if value and (own := _zone_of_token(value)) > zone:
            zone = own
    return zone


@remembered
def _zone_of_token(value: str) -> int:
    text = value.lower()
    if ELSEWHERE_TOKENS.search(text):
        return ELSEWHERE
    return MAIN if CHROME_TOKENS.isdisjoint(text.split()) else CHROME


@remembered
def of_class(classes: str) -> tuple[int, bool, bool]:
    """Return the part that an element opens by its classes alone, and whether they hide what it holds, or part it.

    What they part is one of a line that they put on a line of its own: `<span class="block">`.
    """
    return _zone_of_token(classes), _is_hidden_by_name(classes), not BLOCK_TOKENS.isdisjoint(classes.split())


def is_laid_alone(attributes: Mapping[str, str]) -> bool:
    """Whether the attributes of an element of a line put it on a line of its own."""
    if "class" in attributes and of_class(attributes["class"])[2]:
        return True
    return "style" in attributes and _BLOCK_STYLE.search(attributes["style"]) is not None


def is_unseen(element: Element, unseen_names: frozenset[str]) -> bool:
    """Whether no reader can see what an element holds: its own style, `hidden`, or a rule of the page's own styles."""
    attributes, name = element.attrs, element.name
    if name == "dialog" and "open" not in attributes:
        return True
    if not attributes:
        return False
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return True
    style = attributes.get("style")
    if style and is_unseen_style(style):
        return True
    tokens = attributes.get("class")
    if tokens and (
        _is_hidden_by_name(tokens)
        or (
            unseen_names
            and any(f".{token}" in unseen_names or f"{name}.{token}" in unseen_names for token in tokens.split())
        )
    ):
        return True
    return bool(unseen_names) and f"#{attributes.get('id')}" in unseen_names


@remembered
def _is_hidden_by_name(classes: str) -> bool:
    tokens = classes.split()
    return not HIDDEN_TOKENS.isdisjoint(tokens) and not any(map(_SHOWN.fullmatch, tokens))


@remembered
def is_unseen_style(style: str) -> bool:
    """Whether a style leaves nothing to be seen.

    >>> is_unseen_style("color:red; display : none"), is_unseen_style("opacity:0.5"), is_unseen_style("left:-9999px")
    (True, False, True)
    """
    return _UNSEEN_STYLE.search(style) is not None or (
        _NO_SIZE.search(style) is not None and _CLIPPED.search(style) is not None
    )


def unseen_names(css: str) -> frozenset[str]:
    """Return the classes and ids that a page's own styles hide always.

    A name that stands in a rule that hides nothing may be shown by it (tabs, menus): it counts for seen.

    >>> sorted(unseen_names(".a{display:none} .b{display:none} .b.on{display:block} @media print{.c{display:none}}"))
    ['.a']
    >>> sorted(unseen_names("@media screen{p.d, .g{display:none}} @media (max-width:600px){.e{display:none}}"))
    ['.g', 'p.d']
    """
    found: set[str] = set()
    often = Counter[str]()
    for selectors, style in rules_of_any_screen(css):
        if is_unseen_style(style):
            last = (selector.split()[-1:] for selector in selectors.split(","))
            found.update(name for names in last for name in names if _ONE.fullmatch(name))
            often.update(_NAME.findall(selectors))
    every = Counter(_NAME.findall(css)) if found else Counter[str]()
    return frozenset(name for name in found if all(every[each] == often[each] for each in _NAME.findall(name)))


def rules_of_any_screen(css: str) -> Iterator[tuple[str, str]]:
    """Yield the selectors and the style of each rule of a page's own styles that holds on any screen."""
    for block in on_any_screen(css[:_MAX_STYLE_CHARS]).split("}"):
        before, brace, style = block.rpartition("{")
        selectors = before.rpartition(";")[2]
        is_plain = brace and "@" not in selectors and "{" not in selectors
        if is_plain and max(len(selectors), len(style)) <= _MOST_RULE_CHARS:
            yield selectors, style


def on_any_screen(css: str) -> str:
    """Return styles with the rules of blocks such as "@media screen" laid open, without other blocks and comments.

    >>> on_any_screen("@media screen{p.a{display:none}} @media print{p.b{display:none}}").strip()
    'p.a{display:none}'
    """
    text = _COMMENT.sub(" ", css) if "/*" in css else css
    return _AT_BLOCK.sub(" ", _ANY_SCREEN.sub(r" \1 ", text)) if "@" in text else text
