"""What styles say of how text looks: its colour, the ground behind it, its size; and what of it no eye can see."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from falsefront.parse.zones import rules_of_any_screen
from falsefront.text.remembered import remembered

Colour = tuple[int, int, int]
WHITE: Final[Colour] = (255, 255, 255)
_NEAR: Final = 12  # of 255 in each of red, green and blue: #f3f3f3 on white is not seen
_TINY_PX: Final = 2.0
_SHEER: Final = 0.05  # an alpha below which a colour is not seen
_PX_OF: Final = {"px": 1.0, "": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "%": 0.16}
_NAMED: Final[dict[str, Colour]] = {
    "white": WHITE, "black": (0, 0, 0), "red": (255, 0, 0), "green": (0, 128, 0), "blue": (0, 0, 255),
    "lime": (0, 255, 0),
    "yellow": (255, 255, 0), "orange": (255, 165, 0), "gray": (128, 128, 128), "grey": (128, 128, 128),
    "navy": (0, 0, 128),
    "silver": (192, 192, 192), "snow": (255, 250, 250), "ivory": (255, 255, 240), "azure": (240, 255, 255),
    "whitesmoke": (245, 245, 245), "ghostwhite": (248, 248, 255), "floralwhite": (255, 250, 240),
    "mintcream": (245, 255, 250), "beige": (245, 245, 220), "aqua": (0, 255, 255), "maroon": (128, 0, 0),
    "purple": (128, 0, 128), "teal": (0, 128, 128), "olive": (128, 128, 0),
}  # fmt: skip
# Right behind the last declaration a name may be cut; anywhere else it begins where no letter stands before it, so that
# a run of twenty thousand letters is looked at once.
_DECLARATION: Final = re.compile(r"([a-z-]++)\s*+:\s*([^;]{1,300})")
_NEXT_DECLARATION: Final = re.compile(rf"(?<![a-z-]){_DECLARATION.pattern}")
_COLOUR: Final = re.compile(r"#[0-9a-f]{3,8}\b|(?:rgb|hsl)a?\([^)]{1,60}\)|[a-z]{3,20}")
_NUMBER: Final = re.compile(r"-?\d*\.?\d+%?")
# Not of a share of the window ("1.08vw"), nor of a sum: those are as large as the window makes them.
_SIZE: Final = re.compile(r"\s*+(\d*\.?\d+)\s*(px|pt|em|rem|%|)(?![\w.%])")
_PICTURE: Final = re.compile(r"url\(|gradient|image|var\(")
_TAKEN: Final = frozenset({"inherit", "unset", "revert", "initial", "currentcolor"})
_SEEN_ANYHOW: Final = re.compile(r"background-clip\s*:\s*text|text-shadow\s*:\s*(?!none)|text-stroke\s*:")
_SIMPLE: Final = re.compile(r"(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?")
_PASSING: Final = re.compile(
    r":(?:hover|focus|active|visited|focus-within|focus-visible)|::?(?:before|after"
    r"|selection|placeholder)"
)
_LAST: Final = re.compile(r"([a-z][a-z0-9]*|[.#][\w-]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What one style says; None where it does not say."""

    colour: Colour | None = None
    is_sheer: bool = False  # the colour is transparent
    ground: Colour | None = None
    is_open: bool = False  # a ground that nobody can tell: a picture, a half transparent colour
    size_px: float | None = None
    is_seen: bool = False  # a shadow, or a picture in the letters: seen whatever its colour

    @property
    def says_anything(self) -> bool:
        """Whether it says anything of colours, grounds or sizes."""
        return self != NO_LOOK

    def over(self, weaker: "Look") -> "Look":
        """Return this look with what it leaves open from a weaker one."""
        if self is NO_LOOK or weaker is NO_LOOK:  # as most elements have
            return weaker if self is NO_LOOK else self
        has_colour, has_ground = self.colour is not None or self.is_sheer, self.ground is not None or self.is_open
        return Look(
            colour=self.colour if has_colour else weaker.colour,
            is_sheer=self.is_sheer if has_colour else weaker.is_sheer,
            ground=self.ground if has_ground else weaker.ground,
            is_open=self.is_open if has_ground else weaker.is_open,
            size_px=weaker.size_px if self.size_px is None else self.size_px,
            is_seen=self.is_seen or weaker.is_seen,
        )


NO_LOOK: Final = Look()


def are_near(first: Colour, second: Colour) -> bool:
    """Whether no eye tells two colours apart.

    >>> are_near((255, 255, 255), (254, 254, 250)), are_near((255, 255, 255), (221, 221, 221))
    (True, False)
    """
    return all(abs(one - other) <= _NEAR for one, other in zip(first, second, strict=True))


def is_tiny(size_px: float) -> bool:
    """Whether letters of a size are no more than dots."""
    return size_px <= _TINY_PX


@remembered
def look_of(style: str) -> Look:
    """Return what a style says of the text it is for.

    >>> look_of("color: #FFF; background: white").colour, look_of("color:rgba(0,0,0,0)").is_sheer
    ((255, 255, 255), True)
    >>> look_of("background:url(a.png) #fff").is_open, look_of("font-size:1px").size_px
    (True, 1.0)
    >>> look_of("font-size:1.08vw").size_px is look_of("font-size:calc(1px + 1vw)").size_px is None
    True
    """
    text = style.lower().replace("!important", "")
    look = Look(is_seen=_SEEN_ANYHOW.search(text) is not None)
    for name, value in _declarations(text):
        if name in ("color", "-webkit-text-fill-color"):
            colour, alpha = colour_of(value)
            if alpha is None and value.strip() not in _TAKEN:
                look = Look(is_seen=True).over(look)  # a colour that nobody can tell
            look = Look(colour=colour, is_sheer=alpha is not None and alpha <= _SHEER, is_seen=look.is_seen).over(look)
        elif name in ("background", "background-color", "background-image"):
            look = _ground(value).over(look)
        elif name in ("font-size", "font") and (found := _SIZE.match(value)):
            look = Look(size_px=float(found[1]) * _PX_OF[found[2]] if name == "font-size" else None).over(look)
    return look


def _declarations(text: str) -> Iterator[tuple[str, str]]:
    """Yield the names of a style with what it says under each, the first 300 characters of it."""
    at = 0
    while found := _DECLARATION.match(text, at) or _NEXT_DECLARATION.search(text, at):
        yield found[1], found[2]
        at = found.end()


def _ground(value: str) -> Look:
    if _PICTURE.search(value):
        return Look(is_open=True)
    for word in _COLOUR.findall(value):
        colour, alpha = colour_of(word)
        if colour is not None:
            return Look(ground=colour) if alpha == 1 else Look(is_open=alpha is not None and alpha > 0)
    return NO_LOOK


def colour_of(value: str) -> tuple[Colour | None, float | None]:
    """Return a colour and how much of it is seen, in [0, 1]; None where a value is no colour that can be told.

    >>> colour_of("#fff8"), colour_of("transparent"), colour_of("inherit")
    (((255, 255, 255), 0.5333333333333333), (None, 0.0), (None, None))
    """
    text = value.strip().lower()
    if text == "transparent":
        return None, 0.0
    if text in _NAMED:
        return _NAMED[text], 1.0
    if text.startswith("#"):
        return _of_hex(text[1:])
    numbers = _NUMBER.findall(text)
    if text.startswith("hsl"):
        return None, _share(numbers[3]) if len(numbers) > 3 else None
    if not text.startswith("rgb") or len(numbers) < 3:
        return None, None
    red, green, blue = (
        min(255, max(0, round(_share(each) * 255 if "%" in each else float(each)))) for each in numbers[:3]
    )
    return (red, green, blue), _share(numbers[3]) if len(numbers) > 3 else 1.0


def _share(number: str) -> float:
    return float(number[:-1]) / 100 if number.endswith("%") else float(number)


def _of_hex(digits: str) -> tuple[Colour | None, float | None]:
    if len(digits) in (3, 4):
        digits = "".join(digit * 2 for digit in digits)
    try:
        red, green, blue, *alpha = bytes.fromhex(digits)
    except ValueError:
        return None, None
    return (red, green, blue), alpha[0] / 255 if alpha else 1.0


@dataclass(frozen=True, slots=True)
class Rules:
    """What the styles of a page say of elements by name, class or id; and which of these other rules speak of too."""

    looks: dict[str, Look]  # by "p", ".a", "#b", "p.a"
    unsure: frozenset[str]
    sets_ground: bool


@lru_cache(maxsize=32)
def rules_of(css: str) -> Rules:
    """Return the rules of a page's styles that say how text looks.

    A name of more than one such rule, or of one that asks for more than what an element is by itself, is unsure.
    """
    looks: dict[str, Look] = {}
    unsure: set[str] = set()
    sets_ground = False
    for selectors, style in rules_of_any_screen(css.lower()):
        look = look_of(style.strip())
        if not look.says_anything:
            continue
        sets_ground = sets_ground or look.ground is not None or look.is_open
        for selector in (each.strip() for each in selectors.split(",")):
            if _PASSING.search(selector):
                continue
            if not _SIMPLE.fullmatch(selector) or selector in looks:
                unsure.update(_LAST.findall(re.split(r"[\s>+~]+", selector)[-1]))
            looks[selector] = look
    return Rules(looks, frozenset(unsure), sets_ground)
