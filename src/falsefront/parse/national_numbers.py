"""How numbers of telephones are written at home in many countries: in such groups, behind such an area."""

import re
from typing import Final

NATIONAL: Final = re.compile(
    r"\(0?\d{1,4}\)[\s.-]?\d|0\d{1,4}[\s.\-－/_]\d|0\d{2,3}-[- ]\d{7,8}$"
    r"|1[3-9]\d{9}$|\d{3}[.-]\d{3}[.-]\d{4}$|[2-9]\d{2}\s\d{3}\s\d{3}$|0\s\d{3}\s\d{3}\s\d{2}\s\d{2}$"
    r"|1[\s.-]\(?[2-9]\d{2}\)?[\s.-]\s?\d{3}[\s.-]\d{4}$|[2-9]\d{2}\s\d{3}-\d{4}$|\(\d{2}-\d{1,4}\)\s?\d|0\d\s\(\d{2,3}\)\s\d"
    r"|0\d{1,3}\s[-–]\s\d(?!\d?\.\d\d\.)|8[\s-]?\(\d{4,5}\)\s?\d|[2-9]\d{2}/\d{3}-\d{4}$"
    r"|[1-9]\d\s(?:9\d|[2-5])\d{3}-\d{4}$"
    r"|8[\s-]?\(?\d{3}\)?[\s-]?\d{3}[\s-]\d{2}[\s-]\d{2}$|0[5-9]\d{8}$|0\d{10}$"
    r"|[689]\d{3}\s\d{4}$|85[23][\s-]\d{4}[\s-]?\d{4}$"
    # of Greece: an area or a mobile
    r"|2[1-8]\d{2}\s\d{3}\s\d{3}$|2[1-8]\d{3}\s\d{5}$|69\d{2}\s\d{3}\s\d{3}$"
    # of all Turkey, without an area: "444 44 59", "444 0 459"
    r"|444\s(?:\d\d\s\d\d|\d\s\d{3})$"
    # of Poland and of Spain, of the mobiles of India and of Italy
    r"|[1-9]\d\s\d{3}\s\d{2}\s\d{2}$|[4-9]\d{2}-\d{3}-\d{3}$|[6-9]\d{2}\s\d{2}\s\d{2}\s\d{2}$|[6-9]\d{4}\s\d{5}$|3\d\d[\s.]\d{3}[\s.]\d{4}$"
)
