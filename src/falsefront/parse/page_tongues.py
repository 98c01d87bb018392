"""The language that a page says it is written in, where its lines have letters of that language: a hint of its country.

Only of languages that one country or two speak, and believed for numbers alone that are written with an area of there.
"""

import re
from typing import Final

from falsefront.parse.tree import ELSEWHERE, PageTree, attribute
from falsefront.records import Said

_MOST_LINES: Final = 400
_MOST_CHARS: Final = 400  # of a line
_FEWEST_LINES: Final = 2
# Of each language its countries and letters that its neighbours do without.
_TONGUES: Final[dict[str, tuple[tuple[str, ...], str]]] = {
    "bg": (("BG",), "[\u0449\u044a]"), "cs": (("CZ",), "[\u011b\u0159\u016f]"),
    "da": (("DK",), "[\u00e6\u00f8]"), "el": (("CY", "GR"), "[\u03b1-\u03c9]{3}"),
    "et": (("EE",), "[\u00f5\u00e4\u00fc]"), "fa": (("IR",), "[\u067e\u0686\u0698\u06af]"),
    "fi": (("FI",), "\u00e4[\u00e4nst]|\u00f6"), "hr": (("BA", "HR"), "[\u0107\u010d\u0111]"),
    "he": (("IL",), "[\u05d0-\u05ea]{2}"), "hy": (("AM",), "[\u0561-\u0587]{2}"),
    "ka": (("GE",), "[\u10d0-\u10fa]{2}"), "kk": (("KZ",), "[\u04d9\u0493\u049b\u04a3\u04b1]"),
    "ko": (("KR",), "[\uac00-\ud7a3]{2}"), "ky": (("KG",), "[\u04e9\u04af\u04a3]"),
    "mk": (("MK",), "[\u0453\u0455\u045c]"), "mn": (("MN",), "[\u04e9\u04af]"),
    "tg": (("TJ",), "[\u04b3\u04b7\u04e3\u04ef]"),
    "uz": (("UZ",), "[og][\u2018\u2019\u02bb\u02bc]|[\u049b\u0493\u04b3\u045e]"),
    "am": (("ET",), "[\u1200-\u137f]{2}"),
    "az": (("AZ",), "\u0259"), "be": (("BY",), "[\u045e\u0456]"),
    "hu": (("HU",), "[\u0151\u0171]"), "is": (("IS",), "[\u00f0\u00fe]"),
    "lt": (("LT",), "[\u0117\u0173\u012f]"), "lv": (("LV",), "[\u0101\u0113\u0137\u013c\u0146]"),
    "nb": (("NO",), "[\u00e6\u00f8]"), "no": (("NO",), "[\u00e6\u00f8]"),
    "pl": (("PL",), "[\u0105\u0119\u0142\u015b\u017c]"), "ro": (("MD", "RO"), "[\u0103\u0219\u021b\u015f\u0163]"),
    "sk": (("SK",), "[\u013e\u013a\u0155\u0165\u00f4]"), "sl": (("SI",), "[\u010d\u0161\u017e]"),
    "sr": (("BA", "RS"), "[\u0107\u010d\u0111\u0452\u0458\u0459\u045a\u045b\u045f]"),
    "sv": (("FI", "SE"), "\u00e5|\u00f6r"), "tr": (("TR",), "[\u011f\u0131\u015f]"),
    "uk": (("UA",), "[\u0454\u0456\u0457\u0491]"), "vi": (("VN",), "[\u01a1\u01b0\u1ea1-\u1ef9]"),
}  # fmt: skip


def tongues(tree: PageTree) -> dict[str, tuple[Said, ...]]:
    """Return the first line in the language that a page says it is in, under each country that speaks it."""
    told = next((said for at in tree.by_name.get("html", ())[:1] if (said := attribute(tree.elements[at], "lang"))), "")
    codes, letters = _TONGUES.get(told.strip().lower().replace("_", "-").split("-")[0], ((), ""))
    if not codes:
        return {}
    lines = [
        line.text
        for line in tree.lines[:_MOST_LINES]
        if line.zone != ELSEWHERE and len(line.text) <= _MOST_CHARS and not line.text.isascii()
    ]
    spoken = [text for text in lines if re.search(letters, text.lower())]
    if len(spoken) < _FEWEST_LINES:
        return {}
    return {f"tongue of {code}": (Said(raw=spoken[0], source="lines"),) for code in codes}
