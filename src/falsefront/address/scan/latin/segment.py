"""One segment of Latin text while it is scanned: its tokens, what waits for a generic word, what was found."""

from falsefront.address.gazetteer.places import Named, Places
from falsefront.address.lexicon.lookup import Word
from falsefront.address.lexicon.table import forms
from falsefront.address.lexicon.words import NUMBER_WORDS, Role
from falsefront.address.parts.items import Free, Item, Label
from falsefront.address.plain.tokens import LABEL, Token, tokens
from falsefront.address.scan.latin.names import WIDEST, claim, without_places

_NO_LABELS = forms("china.no_label")
_NOTHING = Token("", "")
POSTCODE_DIGITS = 6  # at the end of a segment so many digits are China's postcode, no label: "Yuefang Building 314061"


class Segment:
    """The state of one scan; the functions of the files beside this one move it on."""

    __slots__ = ("at", "items", "pending", "places", "tokens")

    def __init__(self, places: Places, text: str) -> None:
        """Take the look-ups and a lower-case segment."""
        self.places = places
        self.tokens = tokens(text)
        self.at = 0  # index of the token that comes next
        self.pending: list[Word] = []  # words that wait for the generic word they belong to
        self.items: list[Item] = []

    def next(self, ahead: int = 0) -> Token:
        """Return a token that is still to come, ("", "") behind the last."""
        at = self.at + ahead
        return self.tokens[at] if at < len(self.tokens) else _NOTHING

    def next_role(self, ahead: int = 0) -> Role | None:
        """Return the role of a word that is still to come; None for names, numbers and the end."""
        token = self.next(ahead)
        if token.word is not None:
            return token.word.role
        return Role.ORDINAL if token.kind == "ordinal" else None

    def place_ahead(self, ahead: int = 0) -> Named | None:
        """Return what the next two words or more are as the name of a place; the shortest such name counts."""
        name = self.next(ahead).text
        for at in range(ahead + 1, ahead + WIDEST):
            name += self.next(at).text
            if self.next(at).kind != "word":
                return None
            named = self.places.latin.get(name)
            if named is not None:
                return named
        return None

    def begins_place(self, text: str, ahead: int = 0) -> bool:
        """Whether a word and the next are a place with its suffix: Guangchang County, Yuanqu Xian."""
        following = self.next(ahead)
        return (
            following.kind == "word"
            and self.next_role(ahead) is Role.DIVISION
            and (text + following.text) in self.places.latin
        )

    def is_hong_kong_ahead(self, ahead: int) -> bool:
        """Whether the words from there are Hong Kong or a locality of it: "Queen's Rd W Sheung Wan"."""
        named = self.places.latin.get(self.next(ahead).text) or self.place_ahead(ahead)
        return named is not None and any(code[:2] == "81" for code in named.codes)

    def last_free(self) -> Free | None:
        """Return the number found last, where nothing came after it."""
        last = self.items[-1] if self.items and not self.pending else None
        return last if type(last) is Free else None

    def last_number(self) -> Free | None:
        """Return the number found last, whatever words wait since."""
        last = self.items[-1] if self.items else None
        return last if type(last) is Free else None

    def label_ahead(self) -> tuple[str, int] | None:
        """Return a label that comes next and how many tokens it takes: "12", "No. 12", "A", "Two"; else None."""
        kind, text, word = self.next()
        taken = 1
        if kind == "hash" or (word is not None and word.role is Role.NUMBER):
            kind, text, word = self.next(1)
            taken = 2
        if kind == "number":
            is_postcode = len(text) == POSTCODE_DIGITS and text.isdigit() and self.next(taken).kind == ""
            return None if is_postcode else (text, taken)
        if word is None:
            return None
        if text in NUMBER_WORDS:
            return str(NUMBER_WORDS[text]), taken
        if not LABEL.match(text) or text in _NO_LABELS or (len(text) > 1 and word.role is not None):
            return None
        if text in ("n", "s", "e", "w", "m") and self.next_role(taken) in (Role.ROAD, Role.LANE):
            return None
        return text, taken

    def take_label(self, part: str) -> bool:
        """Take the label that comes next for a part; False where none does."""
        label = self.label_ahead()
        if label is None:
            return False
        self.flush()
        self.at += label[1]
        self.items.append(Label(part, label[0]))
        return True

    def pass_over(self, words: frozenset[str]) -> None:
        """Pass over a word that says nothing more: "Village Committee"."""
        if self.next().text in words:
            self.at += 1

    def flush(self) -> None:
        """Hand on the words that wait as names no generic word claims."""
        if self.pending:
            self.items.extend(claim(self.places, self.pending))
            self.pending = []

    def take_pending(self) -> list[Word]:
        """Return the words that wait, without known places at their front, which become items."""
        words = without_places(self.places, self.pending, self.items)
        self.pending = []
        return words

    def wait(self, word: Word) -> None:
        """Let a word wait as part of a name, whatever else it may mean."""
        self.pending.append(Word(word.text, None, word.text))


def title(words: list[Word]) -> str:
    """Return words as they are shown: "Ho King Commercial"."""
    return " ".join([word.text for word in words]).title()


def texts(words: list[Word]) -> list[str]:
    """Return the texts of words."""
    return [word.text for word in words]


def ordinal(number: str) -> str:
    """Return a number as English counts with it: 3rd, 12th."""
    return f"{number}{'th' if number[-2:-1] == '1' else {'1': 'st', '2': 'nd', '3': 'rd'}.get(number[-1], 'th')}"
