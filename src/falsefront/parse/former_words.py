"""Words over those who were and are no more: a former webmaster, the secretary until 2015, the previous address."""

from typing import Final

_WERE: Final = (
    r"(?:former|previous|past|outgoing|ex|bisherige[rnms]?|ehemalige[rnms]?|ehem\.|frühere[rnms]?|vormalige[rnms]?"
    r"|ancien(?:ne)?s?|précédent(?:e)?s?|anterior(?:es)?|antigu[oa]s?|antig[oa]s?|precedent[ei]|poprzedni[aey]?|były"
    r"|była|dawn[aey]|бывш(?:ий|ая|ие)|прежн(?:ий|яя|ие)|voormalige?|vorige|bývalý|bývalá|předchozí|tidligere|tidigare"
    r"|entinen|eski|önceki)"
)
_WHO: Final = (
    r"(?:web[- ]?masters?|web-?admin\w*|administrators?|secretar(?:y|ies)|chair(?:man|woman|person|men|s)?|presidents?"
    r"|treasurers?|captains?|trainer(?:in)?|directors?|owners?|proprietors?|editors?|managers?"
    r"|contacts?(?: persons?)?|address(?:es)?"
    r"|(?:\d\. )?vorsitzende[rn]?|vorstand|obmann|obfrau|schriftführer(?:in)?|kassier\w*|kassenwart(?:in)?"
    r"|geschäftsführer(?:in)?|inhaber(?:in)?|betreiber(?:in)?|ansprechpartner(?:in)?|adressen?|anschrift(?:en)?"
    r"|président(?:e)?s?|secrétaires?|trésori(?:er|ère)s?|gérant(?:e)?s?|webmestres?|propriétaires?|adresses?"
    r"|presidente|secretari[oa]s?|tesorer[oa]s?|dueñ[oa]s?|propietari[oa]s?|direcci(?:ón|ones)|domicilios?|endereços?"
    r"|proprietári[oa]s?|secretári[oa]s?|tesoureir[oa]s?|indirizz[oi]|titolare|segretari[oa]|tesoriere"
    r"|prezes|sekretarz|skarbnik|właściciel|adresy?|siedziba|председател[ьи]|президент|секретарь|владел(?:ец|ица)"
    r"|адреса?|директор|вебмастер|администратор|voorzitter|penningmeester|secretaris|eigenaar|předseda|majitel"
    r"|başkan|sahibi|adres)"
)
# What may stand behind them, and no more: of what they were it, and until when. "Past Presidents Hotel" is a hotel.
_OF_THIS: Final = (
    r"(?: (?:(?:für )?(?:dieser?|der|die|unserer?) (?:(?:web|internet|home)-?)?(?:seiten?|sites?|page|auftritts?)"
    r"|(?:des|unseres|dieses) (?:vereins|clubs)|(?:of|for) (?:this|the|our) (?:(?:web ?)?site|page|club|society)"
    r"|de (?:ce|cette|este|esta) (?:site|page|sitio|página|web)|этого сайта))?"
)
_UNTIL: Final = r"(?:\s?\([^()]{1,30}\)|,? (?:[^\W\d_]{1,8}\.? ){0,2}(?:\d{1,2}\.){0,2}\d{4}(?:\s?[–-]\s?\d{2,4})?)?"
FORMER: Final = (
    rf"(?:(?:our|the|my|der|die|das|unsere?|le|la|les|nos|notre|nuestr[oa]|el|il|lo|наш)\s|l['’])?{_WERE}[\s-]{{1,3}}"
    rf"{_WHO}{_OF_THIS}{_UNTIL}"
    r"|(?:unsere )?alte (?:adresse|anschrift)(?:\s?\([^()]{1,30}\))?"
    r"|(?:our )?old address(?:\s?\([^()]{1,30}\))?"
    r"|(?:前任|原任|历任|歷任|歴代|前)(?:会长|會長|会長|主席|站长|站長|秘书|秘書|理事长|理事長|店长|店長|负责人|負責人|代表|管理人).{0,12}"
)
# Of those the ones that tell of a place: no more than the address behind them is meant.
OF_PLACE: Final = r"address|adress|anschrift|direcci|domicilio|endereço|indirizz|adres|адрес"
