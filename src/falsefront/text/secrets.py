"""Takes passwords out of what is said to people: error messages and logs, whatever library wrote them."""

import re
from typing import Final

HIDDEN: Final = "***"

_USER_INFO: Final = re.compile(r"(://[^\s:/@\"']*):[^\s\"']*@")
_PARAMETER: Final = re.compile(
    r"([?&;\s](?:pass(?:word|wd)?|pwd|secret|token|api[_-]?key|sslpassword)=)[^&;\s\"']+", re.IGNORECASE
)


def without_secrets(text: str) -> str:
    """Return a message without the passwords of URLs in it.

    >>> without_secrets("postgresql+psycopg://ann:s3:cr/et@db/x?password=y&a=1 refused")
    'postgresql+psycopg://ann:***@db/x?password=***&a=1 refused'
    """
    if "://" in text:
        text = _USER_INFO.sub(rf"\1:{HIDDEN}@", text)
    return _PARAMETER.sub(rf"\1{HIDDEN}", text) if "=" in text else text
