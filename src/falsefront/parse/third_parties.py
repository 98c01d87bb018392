"""Words over the contacts of somebody whom a site names beside itself: an authority, a host, an insurer, a designer.

The law asks for them: the supervisory authority and the chamber (Germany, DDG section 5; GDPR article 13), the host of
a site (France, LCEN article 1-1), a body for disputes (Regulation 524/2013), the insurer (Germany, DL-InfoV section 2).
Their addresses and telephones are never those of the firm whose site it is.
"""

import re
from typing import Final

from falsefront.parse.words import AUTHORITIES, AUTHORITY_WORDS, MADE_BY, MADE_BY_WORDS
from falsefront.text.caseless import Caseless
from falsefront.text.remembered import remembered

_AUTHORITIES: Final = (
    r"(?:zuständige |verantwortliche )?(?:daten(?:schutz)?|landes)?-?(?:datenschutz)?(?:aufsichtsbehörden?|behörde)"
    r"|(?:zuständige |datenschutz-?)aufsichtsbehörden?|zuständige behörde|datenschutzbehörde|gewerbebehörde"
    r"|(?:der |die )?(?:landes|bundes)beauftragter? für (?:den )?datenschutz.{0,60}"
    r"|(?:verbraucher)?schlichtungs(?:stelle|verfahren)|(?:verbraucher|online-?)?streit(?:beilegung|schlichtung)"
    r"|(?:zuständige |berufs|handwerks)?kammer|industrie- und handelskammer"
    r"|(?:berufs|betriebs)?haftpflichtversicherung|angaben zur (?:berufs|betriebs)?haftpflichtversicherung"
    r"|(?:l['’])?autorité de contrôle|(?:la )?cnil|commission nationale de l['’]informatique.{0,40}"
    r"|médiat(?:eur|ion)(?: de la consommation)?|assurance (?:responsabilité|professionnelle).{0,40}"
    r"|(?:competent |data protection )?supervisory authorit(?:y|ies)|data protection (?:authority"
    r"|commissioner).{0,40}"
    r"|information commissioner.{0,30}|(?:online )?dispute resolution|alternative dispute resolution|ombudsm[ae]n"
    r"|autoridad de control|agencia española de protección.{0,20}|autoridade de controlo|autorità di controllo"
    r"|garante(?: per la protezione.{0,30})?|organ nadzorczy|urząd ochrony danych.{0,20}|toezichthoudende autoriteit"
    r"|autoriteit persoonsgegevens|dozorový úřad|felügyeleti hatóság|надзорный орган|роскомнадзор"
)
_HOSTS: Final = (
    r"(?:web-?)?host(?:ing|er)?(?:[- ](?:provider|company|partner|anbieter|dienstleister))?|site host(?:ing)?"
    r"|(?:web-?)?hosting-?(?:anbieter|dienstleister|provider)|hosting (?:of the|der) (?:web)?site"
    r"|(?:l['’])?h[ée]bergeur(?: du site)?|(?:l['’])?h[ée]bergement(?: du site)?|informations? sur l['’]hébergeur"
    r"|alojamiento(?: web)?|proveedor de (?:alojamiento|hosting)|alojamento(?: web)?|hospedagem(?: do site)?"
    r"|hospedado por|fornitore di hosting|dostawca hostingu|хостинг(?:-провайдер)?"
)
_DESIGNERS: Final = (
    r"web(?:site)?[- ]?design(?:er|ed)?|(?:web)?site (?:design|development)|(?:technische )?(?:umsetzung"
    r"|realisierung)"
    r"|webagentur|gestaltung und umsetzung|(?:conception|réalisation|création)(?: et (?:réalisation|développement))?"
    r"(?: graphique| technique)?(?: du site)?|diseño (?:y desarrollo )?web|desenvolvimento(?: do site)?"
    r"|realizzazione(?: del)?(?: sito)?(?: web)?|projekt i wykonanie|разработка сайта|создание сайта"
)
_REST: Final = r"(?:\s?[/&,(–-].{0,40}| (?:und|and|et|e|y|i|o) .{3,30})?"
# Headings, lines of their own and labels over such a part.
HEADS: Final = Caseless(rf"(?:{_AUTHORITIES}|{_HOSTS}|{_DESIGNERS}){_REST}")
# Headings alone: as a label before a name they say in which court's register a firm is, and no more.
COURTS: Final = Caseless(r"(?:zuständiges )?(?:registergericht|amtsgericht|gericht)|register(?:ing)? court|greffe")
# A line that says without a colon whose the rest of it is: who keeps the site, who made it.
HOSTED: Final = Caseless(
    r"(?:.{0,60}\b)?(?:hosted (?:by|at|with)|hosting by|gehostet (?:von|bei|durch)|h[ée]berg[ée]e? (?:par|chez)"
    r"|alojad[ao] (?:en|por)|hospedad[ao] (?:em|por|en)|ospitato (?:da|presso))\b.{0,200}"
)
DESIGNED: Final = Caseless(
    r"(?:.{0,60}\b)?(?:realizzato da|sito (?:web )?creato da|réalisé par|site créé par|(?:web(?:site)?|site"
    r"|page)[- ]?(?:design(?:ed)?)? ?by"
    r"|(?:web(?:site)?|site|seite) (?:built by|made by|realisiert von|erstellt von)|webdesign(?: von)?"
    r"|(?:diseñado|desarrollado|desenvolvido|criado) por|сайт (?:создан|разработан))\b.{0,200}"
    r"|\W*(?:广告推广|廣告推廣|广告代理|广告运营|网站推广|推广运营)\s?[:：].{2,40}(?:公司|中心|工作室|传媒|广告社).{0,100}"
)
# Whom a firm sends its goods with.
CARRIERS: Final = re.compile(r"(?:合作|指定)(?:物流|快递|快遞|货运|貨運)|提货电话|提貨電話")
_MADE_BY: Final = re.compile(MADE_BY_WORDS, re.IGNORECASE)
_AUTHORITY: Final = re.compile(AUTHORITY_WORDS, re.IGNORECASE)
# Who issued a licence, with his own address behind it.
_ISSUED: Final = re.compile(
    r"\b(?:do sở|issued by|nơi cấp|cấp bởi|выдан[оа]?)\b|发证机关|发照机关|發照機關",
    re.IGNORECASE,
)


# The end of a sentence that says how the firm itself is reached, whoever licensed it: "Our office, licensed by ..., is
# found at:". What stands in commas is the authority's; without them the sentence may be about the authority.
_OURS: Final = r"(?:office|team|company|firm|shop|store)"
_UNSERE: Final = r"(?:büro|team|firma|kanzlei|praxis|laden)"
_WE_ARE_REACHED: Final = re.compile(
    rf"(?:\b(?:reach|contact|find|visit|call) (?:us|our {_OURS})"
    rf"|^\W*our {_OURS}(?:, [^,.:;!?]{{3,100}},)? (?:is|are|can be) (?:found|reached|located|open)"
    r"|^\W*we are [^,.:;!?]{3,100} and (?:can|may) be (?:found|reached)"
    rf"|^\W*unsere? {_UNSERE}(?:, [^,.:;!?]{{3,100}},)? (?:ist|sind) (?:\w+ )?(?:erreichbar|zu erreichen)"
    rf"|\berreichen sie (?:uns|unser(?:e|em|en)? {_UNSERE})"
    r"|\bnous (?:joindre|contacter|trouver)|\bcont[aá]ct(?:enos|arnos)|\bentre em contato conosco"
    r"|\bcontatt(?:arci|ateci)|\bсвязаться с нами|\bзв['’]яз(?:атися|ок) з нами|\bbize ulaş\w*)"
    r"(?: (?:at|in|on|by|here|under|unter|hier|per|à|ici|en|em|aquí|aqui|qui|por|via|по|за)){0,2}\W*$",
    re.IGNORECASE,
)
# Words with which a sentence sends its reader to the authority instead, and the end of a sentence before the last one.
_OR_THEM: Final = Caseless(
    r"\b(?:if|or|not|\w+n['’]t|cannot|unless|first|instead|complain\w*|complaints?|which|who|whose"
    r"|wenn|falls|sofern|oder|nicht|zuerst|zunächst|statt|beschwer\w*|si|ou|ne|pas|d['’]abord|réclam\w*|plaintes?|qui"
    r"|o|u|no|reclam\w*|quej\w*|que|não|se|non|prima|che|если|или|не|жалоб\w*|якщо|або|скарг\w*|veya|eğer|şikayet\w*)\b"
    r"|[.!?:;](?=\s+\S)"
)


@remembered
def tells_of_authority(text: str) -> bool:
    """Whether a line names an authority, a bank or a forwarder as who is found there, and not the firm itself.

    >>> tells_of_authority("The supervisory authority is reached at:")
    True
    >>> tells_of_authority("If you cannot reach us: the supervisory authority, which is found at:")
    True
    >>> tells_of_authority("Our office, licensed by the supervisory authority, can be reached at:")
    False
    """
    if not AUTHORITIES.is_in(text):
        return False
    return _WE_ARE_REACHED.search(text) is None or _OR_THEM.is_in(text)


@remembered
def own_part(text: str) -> str:
    """Return a line up to the words that tell who made the site, or of an authority: what stands behind is theirs.

    >>> own_part("Tel: 0319-2288771 技术支持：星网科技 电话：400-888-1234"), own_part("Tel: 0319-2288771")
    ('Tel: 0319-2288771 ', 'Tel: 0319-2288771')
    """
    found = [
        _MADE_BY.search(text) if MADE_BY.is_in(text) else None,
        _AUTHORITY.search(text) if AUTHORITIES.is_in(text) else None,
        _ISSUED.search(text),
        CARRIERS.search(text),
    ]
    ends = [each.start() for each in found if each is not None]
    return text[: min(ends)] if ends else text
