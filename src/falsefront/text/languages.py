"""Tells the stretches of a text in East Asian scripts, so that a page can name the language of each."""

import re
from collections.abc import Iterator
from typing import Final

_HAN: Final = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_KANA: Final = "\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9d"
_HANGUL: Final = "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3"
_WIDE: Final = f"{_HAN}{_KANA}{_HANGUL}\u3000-\u3020\uff00-\uff65"
_STRETCH: Final = re.compile(f"[{_HAN}{_KANA}{_HANGUL}](?:[{_WIDE}0-9·.,-]*[{_WIDE}])?")
_SCRIPTS: Final = ((re.compile(f"[{_KANA}]"), "ja"), (re.compile(f"[{_HANGUL}]"), "ko"))


def stretches(text: str) -> Iterator[tuple[str | None, str]]:
    """Give the text in stretches, each with its language as BCP 47 names it; None where its letters do not tell.

    >>> list(stretches("Room 5, 青橡北路218号 A"))
    [(None, 'Room 5, '), ('zh', '青橡北路218号'), (None, ' A')]
    """
    at = 0
    for found in _STRETCH.finditer(text):
        if found.start() > at:
            yield None, text[at : found.start()]
        yield language(found[0]), found[0]
        at = found.end()
    if at < len(text):
        yield None, text[at:]


def language(text: str) -> str | None:
    """Return the language that the letters of a text tell: Chinese, Japanese or Korean; None for any other.

    >>> language("渋谷スカイ"), language("邢台市"), language("Mill Road")
    ('ja', 'zh', None)
    """
    for script, name in _SCRIPTS:
        if script.search(text):
            return name
    return "zh" if re.search(f"[{_HAN}]", text) else None
