"""Names of streets and houses that are also words of sentences and of dates: "You'an Garden", "Sun Yat-sen Road"."""

import re
from typing import Final

from falsefront.text.late import late

_STREETS: Final = (
    r"(?:Lu|Jie|Dajie|Dadao|Da Dao|Xiang|Nong|Huayuan|Hua Yuan|Xincun|Xiaoqu|Dasha|Da Sha|Guangchang|Cun|Gongyequ"
    r"|Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Dr|Boulevard|Blvd|Way|Close|Court|Square|Terrace|Row|Crescent|Parade"
    r"|Place|Building|Bldg|Mansion|Tower|Plaza|Centre|Center|House|Gardens?|Village|Estate|Park|Market|Mall"
    r"|Stra(?:ß|ss)e|Str|Platz|Allee|Weg|Gasse|Ring)"
)
_DIRECTION: Final = r"(?:Dong|Xi|Nan|Bei|Zhong|East|West|South|North|Middle)"
_WORDS: Final = (
    r"(?:You|Sun|Mon|Sat|Wed|Fri|Sunday|Monday|Friday|Saturday|January|February|March|April|June|July|August"
    r"|September|October|November|December)"
)
# With a capital, before a word of streets and at most two more words of the name.
_NAME: Final = late(
    rf"(?<![\w'’-]){_WORDS}(?=(?:['’ʼ`´-]?[a-z]+|[ '’-][A-Z][\w'’-]*)?(?:[ -][A-Z][\w'’-]*)?(?: {_DIRECTION})?"
    rf"[ -]{_STREETS}\b)"
    r"|(?<!\w)Our(?= (?:Lady|Lord|Saviou?r)\b)"  # a church, a school or a hospital
)

_CORNER: Final = re.compile(r"\bang\. per(?= [A-Z])")  # "Via Roma ang. per Quercia": to where the other street leads


def without_names_like_words(text: str) -> str:
    """Return a line without what is a word elsewhere and the name of a street or a house here.

    >>> without_names_like_words("You'an Huayuan 3 Hao Lou"), without_names_like_words("12 Sun Yat-sen Road")
    ("'an Huayuan 3 Hao Lou", '12  Yat-sen Road')
    >>> without_names_like_words("Our Lady's Church, 5 Mill Road"), without_names_like_words("Our shop, 5 Mill Road")
    (" Lady's Church, 5 Mill Road", 'Our shop, 5 Mill Road')
    >>> without_names_like_words("You will find us at 12 August Fair, Mill Road")
    'You will find us at 12 August Fair, Mill Road'
    """
    return _CORNER.sub("", _NAME.sub("", text))
