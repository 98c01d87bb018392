"""Road and number that two addresses have by their sound, each in a script of its own: Chinese, Hangul, Cyrillic."""

from falsefront.address.compare.japan.quarters_and_houses import one_house_of_japan
from falsefront.address.compare.scripts.china_in_hangul import china_in_hangul
from falsefront.address.compare.scripts.foreign_in_han import heard_abroad
from falsefront.address.compare.scripts.heard_in_cyrillic import heard_in_cyrillic
from falsefront.address.compare.world.heard_in_korea import heard_in_korea
from falsefront.address.reading import Reading

_KOREA = "KR"


def heard_in_scripts(a: Reading, b: Reading) -> str | None:
    """Return road and number, as a reason, where one address is heard in the other; None otherwise."""
    if a.country == b.country == _KOREA and (road := heard_in_korea(a, b)) is not None:
        return road
    if (road := heard_in_cyrillic(a, b) or one_house_of_japan(a, b)) is not None:
        return road
    return (heard_abroad(a, b) or china_in_hangul(a, b)) if a.is_chinese_script != b.is_chinese_script else None
