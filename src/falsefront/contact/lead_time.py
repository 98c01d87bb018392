"""How long a seller takes before it sends: `15-20 days` out of "Lead time: 15 to 20 days" or "交货期：15-20天"."""

import re
import unicodedata
from typing import Final

# Units as they are written -> as they are given. The longer stand first.
_UNITS: Final = {
    "working days": r"(?:working|business|work)[ -]?days?|个?工作日|個?工作天|werktagen?|arbeitstagen?|jours ouvr[ée]s?"
    r"|jours ouvrables|d[ií]as (?:h[áa]biles|laborables)|dias [úu]teis|giorni lavorativi|dni robocz\w+"
    r"|рабочи[йх] (?:день|дн\w+)|werkdagen|iş günü|営業日|영업일|ngày làm việc|hari kerja",
    "hours": r"hours?|hrs?|小时|小時|stunden?|heures?|horas?|ore|godzin\w*|час\w*|uur|saat|時間|시간|giờ|jam",
    "weeks": r"weeks?|wks?|周|週|个?星期|wochen?|semaines?|semanas?|settiman[ae]|tygodni\w*|недел\w*|weken|hafta|週間"
    r"|주|tuần|minggu",
    "months": r"months?|个月|個月|monate?n?|mois|mes(?:es)?|m[êe]s(?:es)?|mesi|miesi\w+|месяц\w*|maanden|ay|か月|ヶ月"
    r"|개월|tháng|bulan",
    "days": r"days?|天|日|tagen?|jours?|d[ií]as?|giorni|dni|дн\w+|день|dagen|gün|日間|일|ngày|hari|วัน",
}
_UNIT: Final = "|".join(f"(?P<u{at}>{words})" for at, words in enumerate(_UNITS.values()))
_TIME: Final = re.compile(
    rf"(?<![\d.,])(\d{{1,3}})\s*(?:(?:-|–|—|~|～|/|\bto\b|至|到|bis|à|\ba\b|до)\s*(\d{{1,3}})\s*)?(?:{_UNIT})(?![a-zà-ž])",
    re.IGNORECASE,
)
_MAX_CHARS: Final = 200


def lead_time(raw: str) -> str | None:
    """Return the first span of time of a string with its unit in English; None where there is none.

    >>> lead_time("15 to 20 days after deposit"), lead_time("3-5个工作日"), lead_time("2 Wochen")
    ('15-20 days', '3-5 working days', '2 weeks')
    """
    found = _TIME.search(unicodedata.normalize("NFKC", raw[:_MAX_CHARS]))
    if found is None:
        return None
    unit = next(name for at, name in enumerate(_UNITS) if found[f"u{at}"])
    most = found[2]
    return f"{int(found[1])}-{int(most)} {unit}" if most and int(most) > int(found[1]) else f"{int(found[1])} {unit}"
