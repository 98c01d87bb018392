"""The words right before a number in running text: of a telephone, of a fax, of a number of another kind."""

import re
from typing import Final

from falsefront.parse.label_words import field_of_label

_FAXES: Final = (
    r"传真|傳真|ファックス|팩스|โทรสาร|แฟกซ์|แฟ็กซ์|فاكس|فکس|نمابر|دورنگار|(?<!טל)פקס|φαξ|ფაქსი|ֆաքս|फैक्स|फ्याक्स|ফ্যাক্স"
)
# What a number with its area stands behind where a firm names who carries it: "Globe: 0917 000 0142".
_CARRIERS: Final = (
    r"globe|smart|sun|dito|telkomsel|simpati|indosat|im3|xl|tri|viettel|mobifone|vinaphone|safaricom|airtel|mtn|glo"
    r"|9mobile|etisalat|vodacom|halotel|tigo|telenor|ufone|zong|jazz|grameenphone|gp|robi|banglalink|teletalk|dialog"
    r"|mobitel|hutch|movistar|claro|entel|bitel|digicel|telcel|movilnet|digitel|turkcell|vodafone|orange|t-mobile"
    r"|ooredoo|djezzy|mobilis|inwi|zain|sudani|beeline|ucell|kyivstar|lifecell|velcom|a1|мтс|мегафон|билайн|теле2"
    r"|йота|київстар|киевстар|лайф|водафон|мтс украина|activ|актив|tele2|алтел|life|magti|ncell|ntc"
)
TOLD: Final = re.compile(
    r"(?:(?<![^\W\d_])(?:tel|telephone|phones?|ph|call(?: us)?|mob|mobile|cell|cellphone|hotline|toll[- ]?free"
    r"|call us 24/7(?: on| at)?|24/7 (?:on|at|hotline|helpline)"
    r"|(?:reach|phone|ring|text|contact) us(?: at| on| by phone| directly)*|by phone(?: at| on)?"
    r"|give us a call(?: at| on)?"
    r"|llame al?|llámenos al?|ligue para|appelez(?:-nous)? au|au numéro|chiama(?:re)? (?:il|lo|al)|anrufen unter"
    r"|telefonisch(?: erreichbar)?(?: unter)?|erreichbar unter|dzwoń|zadzwoń|позвоните|звоните по"
    r"|numero verde|centralino|centralita|conmutador"
    r"|free ?phone|free ?call|llám[ea]nos|chiamaci|appelez[- ]nous|ligue|звоните|rufen sie uns an|zadzwoń|cels?"
    r"|whatsapp|wechat|t|p|m|c|h|contacts?(?: (?:no|nos|numbers?))?"
    r"|tél|téléphone|portable|telefon|handy|telefono|cellulare|teléfono|teléfonos|móvil|celular|telefone|fone"
    r"|telefoon|tlf|tfn|puh|växel|tels|teléf|sans frais|numéro vert|gratuit"
    r"|komórka|kom|di động|số điện thoại|sđt|zalo|máy bàn|tổng đài|hp/wa|тел|телефон|моб"
    r"|natel|ptcl|pbx|fon|fono|κιν|τηλέφωνο|κινητό|טלפון|טל|נייד|تليفون|تلفون|تلفن|موبايل|điện thoại|đt|sđt|hp"
    r"|telp|telepon|cep|gsm|τηλ)(?![^\W\d_])|电话|電話|手机|手機"
    r"|热线|熱線|携帯|전화|휴대폰"
    r"|☎|📞|📱|✆|هاتف|جوال|โทร)(?:[^\d+]{0,10}\b[DO][12]\b)?[^\d+]{0,14}$",  # "Handy D2"
    re.IGNORECASE,
)
NOT_TOLD: Final = re.compile(
    r"(?:(?<![^\W\d_])(?:fax|telefax|télécopie|факс|faks|vat|tax|reg|registration|company no|nip|regon|krs|ico|ičo"
    r"|dič|siret|siren|rcs|iban"
    r"|bic|account|acct|konto|hrb|hrb nr|ust-?id\w*|steuernummer|cnpj|cuit|rut|ruc|nit|rfc|cif|nif"
    r"|p\.?\s?iva|p\.\s?i\.?"
    r"|c\.?f|инн|кпп|огрн|окпо|р/с"
    r"|ice|trn|tin|ntn|strn|uen|npwp|nuit|rif|rnc|rtn|tva|mst|mã số thuế|stk|số tài khoản|rek(?:ening)?|бин|иин|бик"
    r"|єдрпоу|еик|булстат|р/р|мфо|іпн|pib|oib|mbs|(?:žiro |tekući )?račun|пиб|č\.\s?ú|číslo účtu|adószám"
    r"|bankszámla(?:szám)?|cui|vergi no|mersis(?: no)?|cvr|cvr-nr|org\.?\s?nr|bankgiro|plusgiro|y-tunnus|kvk|btw"
    r"|registrikood|kodas|gst\w*|cin|pan|abn|acn|license|licence|ean|isbn|issn|sku|art|order|id|no|nr|zip|pin|qq|icp|f)(?![^\W\d_])"
    rf"|{_FAXES}|信用代码|เลขที่บัญชี|บัญชี|税号|备案|邮编|账号|帳號|執照|统编|統編|許可|登録番号|口座(?:番号)?"
    r"|사업자(?:등록)?번호|계좌(?:번호)?|เลขประจำตัวผู้เสียภาษี|ทะเบียน(?:เลขที่)?|شماره (?:ثبت|حساب)|شناسه ملی|کد پستی|شبا"
    r"|(?:ال)?سجل (?:ال)?تجاري|الرقم الضريبي|رقم الحساب|ص\.?\s?ب|ח\.?פ|ע\.?מ|ת\.?ד)[^\d+]{0,16}$",
    re.IGNORECASE,
)
_OVER_REGISTER: Final = re.compile(NOT_TOLD.pattern.replace("{0,16}$", "{0,24}$"), re.IGNORECASE)
# A place whose number is meant behind a colon: "Office: 087 550 2742".
OF_PLACE: Final = re.compile(
    r"(?<![^\W\d_])(?:office|shop|store|showroom|studio|workshop|reception|home|work|main|sales|büro|praxis|laden|bureau"
    r"|magasin|oficina|tienda|taller|loja|escritório|ufficio|negozio|kantoor|winkel|biuro|sklep|kancelář|iroda|toimisto"
    r"|kontor|butik|ofis|офис|магазин|офіс|standard|accueil|secrétariat|port\.|centralino|segreteria|centralita|recepción"
    r"|recepção|zentrale|empfang|sekretariat|verkauf|vertrieb|werkstatt|receptie|recepcja|recepce|отдел(?: \w+){1,2}"
    r"|приёмная|приемная|бухгалтерия|satış|vendas|ventas|administración|reservas|réservations?|prenotazioni|bookings?"
    r"|reservations?|orders)\s?[:：]\s?$",
    re.IGNORECASE,
)
# The same behind who carries it, written as numbers of a country are.
OF_CARRIER: Final = re.compile(rf"(?<![^\W\d_])(?:{_CARRIERS})\)?\s?[:：]\s?$", re.IGNORECASE)
FAX: Final = re.compile(
    r"(?:(?<![/&])(?<![/&] )(?<!tele-)fax(?:[\s-]?(?:番号|番號|号码|號碼|no|nr|number|numero|número|nummer|numarası))?"
    rf"|факс|faks|télécopie|{_FAXES}|(?<![^\W\d_])f)\s*[.:：)]{{0,2}}\s*$",
    re.IGNORECASE,
)
# A word of telephones behind a number: "0114 496 0142 (mobile)", "0114 496 0142 Tel".
TOLD_BEHIND: Final = re.compile(
    r"\s*(?:[(\[]\s?(?:tel|telephone|phone|mobile|mob|cell|cel|office|landline|whatsapp|toll[- ]?free|móvil"
    r"|fijo"
    r"|celular|oficina|mobil|handy|festnetz|büro|portable|fixe|bureau|cellulare|fisso|ufficio|komórka|моб|тел|gsm)"
    r"\.?\s?[)\]]"
    r"|[,-]?\s(?:tel|phone|mobile|landline)\b\.?\s*(?=$|[/|,;]))",
    re.IGNORECASE,
)
# The same of faxes: "(818) 700 0142 Fax", "0114 496 0142 (fax)".
FAX_BEHIND: Final = re.compile(
    rf"\s*(?:\(\s?(?:tele)?(?:fax|faks|факс|{_FAXES})\s?\)|[,-]?\s?(?:tele)?(?:fax|faks|факс|{_FAXES})\W*$)",
    re.IGNORECASE,
)
_ENDS_IN_FAX: Final = re.compile(rf"\d(?:{FAX_BEHIND.pattern})", re.IGNORECASE)
TEL_AND_FAX: Final = re.compile(
    r"(?<![^\W\d_])(?:tel(?:[eé]fono?)?\.?\s?|(?:tel[eé]?(?:phone|fon[eo]?)?|t[eé]l(?:éphone)?|phone|ph|fone|тел(?:ефон)?|т|τηλ)"
    r"\.?\s?(?:[/&+,|]|(?:and|und|et|y|e|i|и|та|ve)\s)\s?(?:tele)?)(?:fax|faks|факс|ф|φαξ)\W{0,4}$"
    r"|(?:电话|電話|هاتف|تلفن|טל(?:פון)?|โทร(?:ศัพท์)?|전화|फोन|ফোন|ტელ|հեռ)['׳.]?\s?[/&+,|、]\s?"
    rf"(?:{_FAXES})\W{{0,4}}$",
    re.IGNORECASE,
)
# A line that is a telephone number and nothing else, maybe behind one letter or a word for it; no postcode has as many
# digits but for "12345-678" of Brazil and "12345-6789" of the United States.
_NUMBER_LINE: Final = re.compile(
    r"(?:([^\W\d_][^\d:：+(,]{0,20}?)[.:：՝៖]{0,2}\s{0,2})?(?!\d{5}-\d{3,4}$|\d{2}\.\d{3}-\d{3}$|\d{4}-\d{3}$)"
    r"(?:\+|00)?\s?\(?\d(?:[\s()./–-]{0,3}\d){6,14}"
)


def is_over_number(text: str) -> bool:
    """Whether a line may stand over a number as its label: one that names a fax behind a number of its own is none.

    >>> is_over_number("Fax:"), is_over_number("Tel. 0114 496 0142 Fax:"), is_over_number("0114 496 0142 Fax")
    (True, True, False)
    """
    return text.rstrip().endswith((":", "：")) or _ENDS_IN_FAX.search(text) is None


def is_over_register(text: str) -> bool:
    """Whether a line over a number says that it is one of a register, a tax or an account.

    >>> is_over_register("Numéro de TVA intracommunautaire"), is_over_register("Order by phone")
    (True, False)
    """
    return _OVER_REGISTER.search(text) is not None and TOLD.search(text) is None


def is_number_line(text: str) -> bool:
    """Whether a line is a telephone number and nothing else: it ends the address over it.

    >>> is_number_line("00352 621 200 514"), is_number_line("T 071 755 00 34"), is_number_line("01304-001")
    (True, True, False)
    """
    found = _NUMBER_LINE.fullmatch(text.strip())
    if found is None or found[1] is None:
        return found is not None
    return len(found[1]) == 1 or field_of_label(found[1]) == "phone" or FAX.fullmatch(found[1]) is not None
