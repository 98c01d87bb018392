"""Text of the colour of its ground, of no colour, or as small as a dot: nobody sees it, so it is taken out of a page.

Where the ground cannot be told (styles of another file, a picture), text is taken for seen.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final

from falsefront.parse.element import Element
from falsefront.parse.growing import BREAKS, Grown
from falsefront.parse.looks import NO_LOOK, WHITE, Colour, Look, Rules, are_near, colour_of, is_tiny, look_of, rules_of

_MOST_LOOKED_AT: Final = 20_000  # elements of one page
# Names that styles of another file hardly ever give a ground or a size of its own.
_BARE: Final = frozenset({
    "p", "span", "font", "b", "i", "em", "strong", "u", "small", "br", "center", "div", "html", "body",
})  # fmt: skip
_NO_RULES: Final = Rules({}, frozenset(), sets_ground=False)
_GROUND_ATTRIBUTES: Final = frozenset({"bgcolor", "background"})


def hide_faint(grown: Grown, html: bytes) -> Grown:
    """Take out of a page that was walked over what no eye can see, and note it as hidden."""
    if not grown.styled and "style" not in grown.by_name:
        return grown
    page = _Page(grown, html)
    if not page.may_hide():
        return grown
    first = page.looked_at()
    outer: list[int] = []
    for at in first:
        if (not outer or at >= grown.last[outer[-1]]) and page.is_hidden(grown.elements[at]):
            outer.append(at)
    if outer:
        inside = chain.from_iterable(range(at, grown.last[at]) for at in outer)
        asked = sorted({*first, *islice(inside, _MOST_LOOKED_AT)})
        _take_out(grown, outer, [(at, page.is_hidden(grown.elements[at])) for at in asked])
    return grown


def _take_out(grown: Grown, outer: Sequence[int], asked: Sequence[tuple[int, bool]]) -> None:
    """Empty the pieces that are hidden; what is inside of an element speaks after it."""
    pieces = grown.pieces
    hidden = bytearray(len(pieces))
    for at, is_hidden in asked:
        begin, end = grown.begins[at], grown.ends[at]
        hidden[begin:end] = (b"\1" if is_hidden else b"\0") * (end - begin)
    for at in outer:
        taken = [
            each for each in range(grown.begins[at], grown.ends[at]) if hidden[each] and pieces[each] not in BREAKS
        ]
        text = "".join(pieces[each] for each in taken)
        if text.strip():
            grown.faint[at] = text
        for each in taken:
            pieces[each] = ""
    grown.hidden = sorted({*grown.hidden, *grown.faint})


class _Page:
    """How the elements of one page look."""

    def __init__(self, grown: Grown, html: bytes) -> None:
        self._grown = grown
        css = "\n".join(grown.unread_of(at) for at in grown.by_name.get("style", ()))
        self._rules = rules_of(css) if "color" in css or "background" in css or "font" in css else _NO_RULES
        self._is_styled_elsewhere = b"stylesheet" in html or "@import" in css
        self._looks: dict[int, Look] = {}
        self._inherited: dict[int, tuple[Look, bool]] = {}
        styled = [self._look(grown.elements[at]) for at in grown.styled]
        self._every = [*styled, *self._rules.looks.values()]
        has_ground = any(look.ground is not None or look.is_open for look in self._every)
        is_plain = not (has_ground or self._is_styled_elsewhere or _GROUND_ATTRIBUTES & grown.attributes)
        self._default: Colour | None = WHITE if is_plain and b"position" not in html else None

    def may_hide(self) -> bool:
        """Whether anything on the page may be unseen: what is asked of most pages, and ends there."""
        if any(look.is_sheer or (look.size_px is not None and is_tiny(look.size_px)) for look in self._every):
            return True
        colours = {look.colour for look in self._every if look.colour is not None}
        grounds = {look.ground for look in self._every if look.ground is not None}
        if self._default is not None:
            grounds.add(self._default)
        return any(are_near(one, other) for one in colours for other in grounds)

    def looked_at(self) -> list[int]:
        """Return the elements that a style, an attribute or a rule speaks of, and links: they have their own colour."""
        grown = self._grown
        found = {*grown.styled, *grown.by_name.get("a", ())}
        for name in self._rules.looks:
            tag, mark, rest = name.partition(".") if "." in name else name.partition("#")
            if mark == ".":
                found.update(grown.by_class.get(rest, ()))
            elif mark == "#" and rest in grown.by_id:
                found.add(grown.by_id[rest])
            elif not mark:
                found.update(grown.by_name.get(tag, ()))
        return sorted(found)[:_MOST_LOOKED_AT]

    def is_hidden(self, element: Element) -> bool:
        """Whether no eye sees the text right inside an element."""
        look, is_sure = self._around(element)
        if look.is_seen or not is_sure:
            return False
        if look.is_sheer or (look.size_px is not None and is_tiny(look.size_px)):
            return True
        ground = look.ground
        if ground is None and not look.is_open:
            ground = self._default
        return look.colour is not None and ground is not None and are_near(look.colour, ground)

    def _around(self, element: Element) -> tuple[Look, bool]:
        """Return how the text of an element looks with what it takes from those around it, and whether that is sure.

        It is not where an element between says nothing of what another file's styles, or a rule that asks for more,
        may say of it: of its own ground, its colour or its size.
        """
        above: list[Element] = []
        each: Element | None = element
        while each is not None and each.at not in self._inherited:
            above.append(each)
            each = each.parent
        known = (NO_LOOK, True) if each is None else self._inherited[each.at]
        for one in reversed(above):
            known = self._inherited[one.at] = self._inside(one, known)
        return known

    def _inside(self, element: Element, around: tuple[Look, bool]) -> tuple[Look, bool]:
        own = self._look(element)
        outer, is_sure = around
        if own is NO_LOOK and (outer is NO_LOOK or element.name != "a"):
            return outer, is_sure and not self._is_unsure(element)
        has_colour, has_ground = own.colour is not None or own.is_sheer, own.ground is not None or own.is_open
        if element.name == "a" and "href" in element.attrs and not has_colour:
            outer = Look(ground=outer.ground, is_open=outer.is_open, size_px=outer.size_px)  # a link is blue
        if self._is_unsure(element):
            is_sure = (is_sure or has_ground) and has_colour and (has_ground or own.is_sheer)
        elif has_colour and has_ground:
            is_sure = True
        if own.size_px is not None and is_tiny(own.size_px):
            is_sure = True
        return own.over(outer), is_sure

    def _is_unsure(self, element: Element) -> bool:
        """Whether rules that are not known may say how an element looks."""
        attributes = element.attrs
        if self._is_styled_elsewhere and ("class" in attributes or "id" in attributes or element.name not in _BARE):
            return True
        unsure = self._rules.unsure
        return bool(unsure) and not unsure.isdisjoint(_names(element))

    def _look(self, element: Element) -> Look:
        known = self._looks.get(element.at)
        if known is None:
            known = self._looks[element.at] = self._found(element)
        return known

    def _found(self, element: Element) -> Look:
        attributes, look = element.attrs, NO_LOOK
        if attributes and "style" in attributes:
            look = look_of(attributes["style"])
        rules = self._rules.looks
        if rules:
            for name in _names(element):
                if name in rules:
                    look = look.over(rules[name])
        if attributes and ("bgcolor" in attributes or "background" in attributes or "color" in attributes):
            look = look.over(_of_attributes(element))
        return look


def _names(element: Element) -> Iterator[str]:
    """Yield the names by which rules call an element, the strongest first."""
    attributes = element.attrs
    if "id" in attributes:
        yield f"#{attributes['id'].lower()}"
    for token in attributes.get("class", "").lower().split():
        yield f"{element.name}.{token}"
        yield f".{token}"
    yield element.name


def _of_attributes(element: Element) -> Look:
    """Return what the attributes of old pages say: `<font color>`, `<td bgcolor>`."""
    attributes = element.attrs
    colour, _ = colour_of(attributes["color"]) if element.name == "font" and "color" in attributes else (None, None)
    ground, _ = colour_of(attributes.get("bgcolor", ""))
    return Look(colour=colour, ground=ground, is_open="background" in attributes)
