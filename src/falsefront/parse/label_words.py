"""What labels mean, in the languages markets use: in data/label_words.tsv each field has a list of them.

Labels are compared in lower case, without punctuation and white space, so "Tel. No." and "tel no" are one. A label
in the list `no_field` is none but is known for a label, so that the value before it ends there.
"""

import re
import unicodedata

from falsefront.text.confusables import unmask
from falsefront.text.folding import visible
from falsefront.text.remembered import MOST_CHARS, remembered, shape
from falsefront.text.word_lists import word_lists

_LISTS = word_lists(__file__)
FIELDS = (
    "vendor", "address", "phone", "email", "messenger", "product_id", "cas", "price", "moq", "lead_time",
    "registration", "country", "business_type", "since", "availability", "currency", "title",
)  # fmt: skip
_NOISE = re.compile(r"[\s.:：_#№*\-–—·•|()（）\[\]【】\"“”'’`,，;；?？!！]+")
# The same of ASCII, as `str.translate` takes it.
_ASCII_NOISE = {at: None for at in range(128) if _NOISE.fullmatch(chr(at))}
_MAIL = "email"  # folded
_WITH_NUMBER = re.compile(r"(\D{2,})\d{1,2}")  # folded: "phone2"
# Folded, one of several addresses: "address2", "addressii", "地址二".
_OF_SEVERAL = re.compile(r"(\D{2,}?)(?:no|nr)?(?:\d{1,2}|i{1,3}|iv|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d])")
_SEVERAL = frozenset({"phone", "email"})  # fields that a page gives several of under numbers
_CYRILLIC = re.compile(r"[\u0430-\u044f\u0451]{4,40}")
_NUMBERED = re.compile(r"\(\s*\d+\s*\)|（\s*\d+\s*）")
_MOST_IN_TONGUES = 60
_MOST_TONGUES = 3  # in which one label is written
_LATIN = r"A-Za-z\u00c0-\u024f"
# What parts the tongues of a label: a stroke or a bracket ("Adresse / Address"), or the script ("Address 地址").
_PARTINGS = (
    re.compile(r"[/／|｜()（）\[\]【】·•]"),
    re.compile(rf"(?<=[{_LATIN}])(?=[\s.:：_-]*[^\W\d_{_LATIN}])|(?<=[^\W\d_{_LATIN}])(?=[\s.:：_-]*[{_LATIN}])"),
)
_BESIDE_TALK = re.compile(r"[/／|｜()（）&+,，、]")
_MAY_BE_IN_TONGUES = re.compile("|".join(each.pattern for each in _PARTINGS))


@remembered
def folded_label(label: str) -> str:
    """Return a label as it is compared: what nobody sees and letters that only look Latin do not hide it.

    One that says the same in two tongues is what it is in one of them.

    >>> folded_label(" Tel. No.： "), folded_label("Address 地址:"), folded_label("Tel / Fax")
    ('telno', '地址', 'tel/fax')
    """
    folded = _folded(label)
    if folded in FIELD_OF_LABEL or len(label) > _MOST_IN_TONGUES:
        return folded
    told = _in_one_tongue(label) if _MAY_BE_IN_TONGUES.search(label) is not None else None
    return told or _beside_talk(label) or folded


def _beside_talk(label: str) -> str | None:
    """Return the label of a telephone that a messenger's name stands beside: "Тел./WhatsApp", "Móvil (WhatsApp)"."""
    if _BESIDE_TALK.search(label) is None:
        return None
    parts = [folded for part in _BESIDE_TALK.split(visible(label)) if (folded := _folded(part))]
    phones = [part for part in parts if part not in _TALKS]
    is_of_both = 1 < len(parts) <= _MOST_TONGUES and 0 < len(phones) < len(parts)
    return phones[0] if is_of_both and all(FIELD_OF_LABEL.get(part) == "phone" for part in phones) else None


def _in_one_tongue(label: str) -> str | None:
    """Return one of the parts of a label that all mean the same, the clearest; None where they are none such."""
    for parting in _PARTINGS:
        parts = [folded for part in parting.split(visible(label)) if (folded := _folded(part))]
        if 1 < len(parts) <= _MOST_TONGUES and all(parts) and _mean_the_same(parts):
            return next((part for part in parts if part not in _VAGUE), parts[0])
    return None


def _mean_the_same(parts: list[str]) -> bool:
    fields = {FIELD_OF_LABEL.get(part) for part in parts}
    if len(fields) == 1 and fields.isdisjoint({None, ""}):
        return True
    return any(labels.issuperset(parts) for labels in _OF_PARTS)


def _folded(label: str) -> str:
    if len(label) > MOST_CHARS:
        return ""  # no label is so long, whatever could be left out of it
    if label.isascii():
        return (_NUMBERED.sub("", label) if "(" in label else label).translate(_ASCII_NOISE).lower()
    label, _ = unmask(visible(label))
    return _NOISE.sub("", unicodedata.normalize("NFKC", _NUMBERED.sub("", label)).lower())


def written_labels(*names: str) -> list[str]:
    """Return the rows of some lists as they are written."""
    return [row for name in names for row in _LISTS.words(name)]


def _labels(name: str) -> frozenset[str]:
    return frozenset(map(_folded, _LISTS.words(name)))


# Labels of what is asked today where another price stands under a plain one.
SALE_LABELS = _labels("sale")
# What a market calls an entry that somebody published on it, before the number of its list.
PUBLISHED_LABELS = _labels("published")
# Numbers that trade gives a thing in every shop, or a market in its list: one that the shop gives it goes before.
TRADE_LABELS = _labels("trade") | PUBLISHED_LABELS
# Numbers that its maker or a supplier gives a thing.
MAKER_LABELS = _labels("maker")
# Labels of a maker's model, which is a thing's number only where nothing else is.
MODEL_LABELS = _labels("model")
# Labels of numbers that are also words of what a thing is like, of a voucher or of an entry: "Style", "Item", "Code".
WORD_LABELS = _labels("word")
# Labels of who put an entry on a market of China: a shop, a person, or the market itself.
POSTER_LABELS = _labels("poster")
FIELD_OF_LABEL: dict[str, str] = dict.fromkeys(_labels("no_field") | POSTER_LABELS, "")
for _field in FIELDS:
    FIELD_OF_LABEL.update(dict.fromkeys(_labels(_field), _field))
FIELD_OF_LABEL.update(dict.fromkeys(SALE_LABELS, "price"))
FIELD_OF_LABEL.update(dict.fromkeys(TRADE_LABELS | MAKER_LABELS, "product_id"))

# The parts of an address that stand under labels of their own.
CITY_LABELS = _labels("city")
REGION_LABELS = _labels("region")
POST_LABELS = _labels("post")
HOUSE_LABELS = _labels("house")  # the number of a house, behind its street
DISTRICT_LABELS = _labels("district")  # the second line of an address, or a part of its town
# Where an address of China stands in two: province, city and district under one label, road and door under another.
AREA_LABELS = _labels("area")
DETAIL_LABELS = _labels("detail")
for _area in AREA_LABELS:
    for _detail in DETAIL_LABELS:
        FIELD_OF_LABEL[f"{_detail}+{_area}"] = "address"
_OF_PARTS = (CITY_LABELS, REGION_LABELS, POST_LABELS, HOUSE_LABELS, DISTRICT_LABELS, AREA_LABELS, DETAIL_LABELS)
PERSON_WORDS, LINE_WORDS = _LISTS.any_of("person"), _LISTS.any_of("line")
# Whose number it is, before or behind the word for one: "经理手机", "Manager's mobile", "Teléfono del gerente".
for _pair in _LISTS.pairs("person", "line"):
    _person, _line = map(_folded, _pair)
    FIELD_OF_LABEL.setdefault(f"{_person}{_line}", "phone")
    FIELD_OF_LABEL.setdefault(f"{_line}{_person}", "phone")

_SHAPES = frozenset(map(shape, FIELD_OF_LABEL))
_ABOUT_LABELS = _labels("about")
_OFFICES = _labels("numbered")  # of an address, with a number behind: "Office 1"
_VAGUE = _labels("vague")
_TALKS = _labels("talk")  # messengers, whose names stand beside the label of a telephone
_HEAD_OFFICE = _labels("head_office")
# How labels of addresses end in scripts that need no gap behind them.
ADDRESS_ENDS = _LISTS.any_of("address_end")

# Labels that say what they mean without a colon behind them, where they stand alone on a line.
PLAIN_FIELDS = frozenset(
    {"vendor", "address", "phone", "email", "cas", "moq", "registration", "since", "business_type", "messenger"}
)


def field_of_label(label: str) -> str | None:
    """Return the field a label stands for, "" for a known label of no field, None for an unknown one.

    >>> field_of_label("CAS-Nr.:"), field_of_label("Fax"), field_of_label("Colour")
    ('cas', '', None)
    >>> field_of_label("Тел./WhatsApp"), field_of_label("Móvil (WhatsApp)"), field_of_label("Colour / Line")
    ('phone', 'phone', None)
    >>> field_of_label("Phone 2"), field_of_label("Office 1:"), field_of_label("Address 2"), field_of_label("Model 2")
    ('phone', 'address', None, None)
    """
    folded = folded_label(label)
    known = FIELD_OF_LABEL.get(folded)
    if known is None and folded[-1:].isdecimal():
        known = _field_of_numbered(folded)
    return "email" if known is None and _is_mail_of_somebody(folded) else known


def _field_of_numbered(folded: str) -> str | None:
    """Return the field of a label with a number at its end: "Phone 2"; the lines of one address are numbered too."""
    found = _WITH_NUMBER.fullmatch(folded)
    known = FIELD_OF_LABEL.get(found[1]) if found else None
    is_told = found is not None and (known in _SEVERAL or found[1] in _OFFICES or "fax" in found[1])
    return known if is_told else None


def numbered_address(label: str) -> str | None:
    """Return the word before the number of a label that numbers addresses, or the lines of one; else None.

    >>> [numbered_address(label) for label in ("Address 2:", "地址二", "Address II", "Lot 2")]
    ['address', '地址', 'address', None]
    """
    return _numbered_address(folded_label(label))


@remembered
def _numbered_address(folded: str) -> str | None:
    found = _OF_SEVERAL.fullmatch(folded)
    return found[1] if found and FIELD_OF_LABEL.get(found[1]) == "address" else None


def _is_mail_of_somebody(folded: str) -> bool:
    """Whether a label says e-mail and in Russian whose: "E-mail помощника директора"."""
    return folded.startswith(_MAIL) and _CYRILLIC.fullmatch(folded, len(_MAIL)) is not None


def may_be_known(label: str) -> bool:
    """Whether a label that is like this one but for its digits is known.

    >>> may_be_known("Address line 0"), may_be_known("Lot 0")
    (True, False)
    """
    folded = folded_label(label)
    numbered = folded[-1:].isdecimal() and _WITH_NUMBER.fullmatch(folded)
    return folded in _SHAPES or bool(numbered and numbered[1] in _SHAPES) or _is_mail_of_somebody(folded)


def is_about(label: str) -> bool:
    """Whether a vendor's description of itself stands under a label.

    >>> is_about("Company Profile:"), is_about("公司简介"), is_about("Description")
    (True, True, False)
    """
    return folded_label(label) in _ABOUT_LABELS


def is_plain(label: str) -> bool:
    """Whether a label is clear enough to be believed without a colon and without a table around it."""
    folded = folded_label(label)
    return FIELD_OF_LABEL.get(folded) in PLAIN_FIELDS and folded not in _VAGUE


def is_label_of_part(text: str) -> bool:
    """Whether a line is the label of a part of an address and no more, in two words of one meaning: "Phường/Xã"."""
    return "/" in text and any(_folded(text) in labels for labels in _OF_PARTS)


def is_vague(label: str) -> bool:
    """Whether a label is also an ordinary word, so that it needs more around it to be believed."""
    return folded_label(label) in _VAGUE


def is_head_office(label: str) -> bool:
    """Whether a label names a head office, behind which its address stands or the firm that keeps it.

    >>> is_head_office("总公司："), is_head_office("总公司地址")
    (True, False)
    """
    return folded_label(label) in _HEAD_OFFICE
