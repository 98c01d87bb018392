"""Links that dial a telephone number, or open a talk with one."""

import re
from typing import Final
from urllib.parse import unquote

# A link that opens a talk with a telephone number, behind its scheme.
OPENS_A_TALK: Final = (
    r"(?:wa\.me/|viber:/{0,2}(?:chat|add|contact)/?\?number=|(?:(?:api|web|chat)\.whatsapp\.com/send/?|whatsapp:/{0,2}send/?)\?(?:[^#]*&)?phone=)"
    r"(?:%2B|\+)?(?:%20)?(\d(?:(?:%20|[ ()-])?\d){6,14})(?!\d)"
)
TALKS: Final = re.compile(rf"(?:https?://)?{OPENS_A_TALK}", re.IGNORECASE)
_NOT_DIALLED: Final = re.compile(r"\D")
_DIALS: Final = re.compile(r"(?:tel:|callto:(?://)?)", re.IGNORECASE)


def dialled(raw: str) -> str:
    """Return what a `tel:` link dials (RFC 3966), a `callto:` one or one of WhatsApp; any other string as it stands."""
    if whatsapp := TALKS.match(raw):
        return f"+{_NOT_DIALLED.sub('', unquote(whatsapp[1]))}"
    if (scheme := _DIALS.match(raw)) is None:
        return raw
    number, *parameters = unquote(raw[scheme.end() :]).split(";")
    extension = next((part[4:] for part in parameters if part.lower().startswith("ext=")), None)
    return f"{number} ext {extension}" if extension else number
