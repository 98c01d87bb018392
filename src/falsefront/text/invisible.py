"""The characters that show as nothing."""

from typing import Final

# Unicode Default_Ignorable_Code_Point, with every variation selector: none of them is ever seen. The bidi controls
# among them (U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069) move what stands beside them. The inside of a
# character class.
INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
