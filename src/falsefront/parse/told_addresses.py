"""Addresses inside a sentence in which a firm says where it is: "Our workshop is located at 27 Quarry Road, Sheffield".

Only sentences with the firm itself for a subject: where a supplier, a partner or an event is, is nobody's claim here.
"""

import re
from typing import Final

from falsefront.parse.address_lines import is_address
from falsefront.parse.office_lines import behind_office
from falsefront.parse.trimming import trimmed
from falsefront.text.remembered import remembered

_FEWEST_CHARS: Final = 16
_MOST_CHARS: Final = 400  # of the line
_PREMISES: Final = (
    r"(?:head )?(?:office|shop|store|workshop|factory|warehouse|showroom|plant|headquarters|premises|studio|facility"
    r"|company|firm|depot|yard|base)s?"
)
# What a sentence says before the address; the address begins right behind.
_LEAD: Final = re.compile(
    rf"(?<!\w)(?:we(?: are|['’]re)|our (?:[\w&-]+ ){{0,2}}{_PREMISES} (?:is|are)|(?:you can )?(?:find|visit|reach) us"
    rf"|(?:from|at|to|visit) our (?:[\w&-]+ ){{0,2}}{_PREMISES})"
    r"(?: \w+){0,2}? ?(?:(?:located|situated|based|housed)(?: \w+){0,2}? )?(?:at|in|on)\s+"
    r"|(?<!\w)(?:édité|éditée|exploité|exploitée|l['’]association|la société)\b[^.!?]{0,160}?siège social"
    r"(?: est| se trouve)?(?: situé| établi| sis)?(?: à| au)?\s*:?\s+"
    r"|(?<!\w)(?:notre (?:atelier|magasin|boutique|bureau|usine|siège) (?:est|se trouve)|nous sommes)"
    r"(?: située?s?| basée?s?| installée?s?)?(?: à| au)\s+"
    r"|(?<!\w)(?:retrouvez|venez|rejoignez)[- ](?:nous|nous voir|nous rencontrer)(?: directement)?"
    r"(?: dans .{3,30})?(?: à| au)?\s+"
    r"|(?<!\w)(?:besuchen sie uns|wir sind|sie finden uns"
    r"|unser(?:e|en)? (?:werkstatt|laden|geschäft|büro|lager|firmensitz|betrieb)"
    r" (?:befindet sich|liegt|ist))(?: in der| in| am| an der| unter)?:?\s+"
    r"|(?<!\w)(?:nuestr[oa]s? (?:\w+ )?(?:oficina|tienda|taller|fábrica|local|sede|almacén)s?|nosotros|nos)"
    r"(?: está[n]?| estamos| se encuentran?| encontramos)(?: ubicad[oa]s?| situad[oa]s?)? en\s+"
    r"|(?<!\w)(?:pued\w+|pod[eé][ims]\w*) (?:encontrarnos|visitarnos) en\s+"
    r"|(?<!\w)(?:visítanos|encuéntranos|visítenos) en\s+|(?<!\w)(?:visite[- ]nos|venha nos visitar) (?:n[ao]|em)\s+"
    r"|(?<!\w)(?:ci trov(?:ate|i)|siamo|(?:la )?nostra (?:sede|officina|bottega) (?:è|si trova))"
    r"(?: situat[ai])? (?:in|a|al)\s+"
    r"|(?<!\w)(?:noss[oa] (?:loja|sede|fábrica|oficina|escritório) (?:fica|está)|estamos)"
    r"(?: localizad[oa]s?| situad[oa]s?) (?:n[ao]|em)\s+"
    r"|(?<!\w)(?:наш[аеи]? (?:офис|магазин|склад|мастерская|производство)|мы)"
    r" (?:находимся|находится|расположены?а?) по адресу:?\s+"
    # who keeps a site, by the law of France: "Propriétaire : Vole – SARL 880891874 – 5 mail du Sureau 35000 Rennes"
    r"|^(?:propriétaire|éditeur)(?: du site)?\s?:\s[^–—:]{2,60}?\s[–—-]\s(?:[^–—:]{2,60}?\s[–—-]\s)?(?=\d)"
    r"|(?:我公司|本公司|我司|我厂|本厂|公司总部|我们公司|我们工厂|^公司)(?:位于|地处|坐落于|坐落在|座落于)",
    re.IGNORECASE,
)
# Whoever else a sentence may tell of.
_OF_OTHERS: Final = re.compile(
    r"partner|supplier|dealer|distributor|manufacturer|subcontractor|insur|partenaire|prestataire|fournisseur"
    r"|sous-traitant|h[ée]berg|filiale|assur|lieferant|hersteller|händler|proveedor|distribuidor|fornecedor|parceir"
    r"|forwarder|carrier|courier|agents?\b|bank|landlord|accountant|customer|client|neighbo"
    r"|moved|no longer|former|previous|until|used to|closed|left\b|socio|партн|поставщик|合作|供应商|代理商|客户",
    re.IGNORECASE,
)
# Where a firm stands for some days.
_FAIR: Final = re.compile(
    r"(?<!\w)(?:booth|stand|hall|fair|expo|exhibition|messe|salon|feria|feira|fiera)(?!\w)|выстав|展会|展位|展览",
    re.IGNORECASE,
)
# What ends an address in a sentence.
_END: Final = re.compile(
    r"\.\s|\.$|[!?。；;(（]|，|\s[-–—]\s(?!\d{4,6}\s)"
    r"|,?\s(?:and|where|which|with|from|since|just|close|near|opposite|et|und|nahe|y|cerca|e|и|рядом|between|before|after|by|every|daily)\s"
    r"|,\s(?:du|de|tous|von|montags|visitors|open|ouvert|geöffnet)\s"
)


def tells_of_others(text: str) -> bool:
    """Whether a text tells of somebody else than its own firm, or of a fair.

    >>> tells_of_others("Our supplier is at"), tells_of_others("See us in hall 4"), tells_of_others("Our shop is at")
    (True, True, False)
    """
    return _OF_OTHERS.search(text) is not None or _FAIR.search(text) is not None


@remembered
def told_address(text: str) -> str | None:
    """Return the address that a line tells of its own firm in a sentence, as it stands; None where it tells none.

    >>> told_address("Our workshop is located at 27 Quarry Road, Sheffield S8 0PX and is open to visitors.")
    '27 Quarry Road, Sheffield S8 0PX'
    >>> told_address("本公司位于河北省邢台市襄都区青橡北路281号，占地三千平方米。")
    '河北省邢台市襄都区青橡北路281号'
    >>> told_address("Our supplier is located at 27 Quarry Road, Sheffield S8 0PX.")
    >>> told_address("We are in 27 lands.")
    """
    if not _FEWEST_CHARS <= len(text) <= _MOST_CHARS:
        return None
    if (office := behind_office(text)) is not None:
        return office
    for lead in _LEAD.finditer(text):
        rest = text[lead.end() :]
        end = _END.search(rest)
        told = trimmed(rest[: end.start() if end else len(rest)].strip(" ,."))
        if is_address(told) and not _FAIR.search(told) and _OF_OTHERS.search(text[: lead.end()]) is None:
            return told
    return None
