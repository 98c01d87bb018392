"""Labels of somebody else than a page's vendor: before a name that the lines below are about, or before an address."""

from typing import Final

from falsefront.parse.label_words import folded_label
from falsefront.parse.section_words import Told
from falsefront.text.caseless import Caseless


def _beside(words: str) -> frozenset[str]:
    return frozenset(folded_label(word) for word in words.split("|"))


# Labels before the name of who the lines below are about, and of nobody else.
LABELS: Final[dict[str, Told]] = {
    label: told
    for told, words in (
        (Told.FRAUD, (
            "impostor|imposter|impostors|impersonator|scammer|scammers|fraudster|fake shop|fake seller"
            "|fake company|fake firm"
            "|fake supplier|counterfeiter|betrüger|fakeshop|nachahmer|imposteur|escroc|contrefacteur|impostora"
            "|estafador"
            "|falsificador|golpista|truffatore|oszust|мошенник|мошенники|лжепродавец|самозванец|sahte firma"
            "|dolandırıcı"
            "|kẻ lừa đảo|kẻ mạo danh|penipu|假冒者|假冒商家|假冒企业|假冒公司|假冒厂家|冒充者|冒用者|骗子"
            "|骗子公司|侵权方|侵权商家|仿冒者"
            "|假冒企業|騙子|仿冒者|偽サイト|偽業者|사칭업체|사기업체"
        )),
        (Told.REVIEW, (
            "reviewer|reviewed by|review by|comment by|commented by|author of the review|rezensent|bewertet von"
            "|avis de"
            "|reseña de|opinión de|recensione di|opinia|автор отзыва|отзыв|评论人|评价人|评论者|評論人"
            "|レビュアー|작성자"
        )),
        (Told.PARTNER, (
            "forwarder|our forwarder|freight forwarder|forwarding agent|freight agent|shipping agent"
            "|shipping forwarder|spediteur|spedition|transitaire|transitario|spedizioniere|spedytor|экспедитор"
            "|货代|货代公司|货运代理|貨代|貨代公司|포워더"
        )),
    )
    for label in _beside(words)
}  # fmt: skip
# The same, where a vendor's own address may follow too: believed only where the page has another one.
WEAK_LABELS: Final[dict[str, Told]] = {
    label: told
    for told, words in (
        (Told.PARTNER, (
            "carrier|our carrier|courier|transporteur|transportista|transportadora|corriere|перевозчик|nakliyeci"
            "|承运人|物流公司|快递公司|運送業者"
        )),
        (Told.BANK, (
            "bank|bankers|bank name|name of bank|our bank|beneficiary bank|beneficiary's bank|receiving bank"
            "|correspondent bank|intermediary bank"
            "|opening bank|hausbank|bankname|kreditinstitut|banque|banco|nombre del banco|nome do banco|banca"
            "|nome banca|nazwa banku"
            "|банк|банк получателя|наименование банка|banka|banka adı|ngân hàng|nama bank|开户行|开户银行"
            "|收款银行|收款行|银行|银行名称"
            "|開戶行|開戶銀行|收款銀行|銀行|銀行名稱|銀行名|은행|은행명|거래은행"
        )),
        (Told.FAIR, (
            "booth|booth no|booth number|stand no|exhibition|exhibition name|fair|trade fair|trade show|venue"
            "|exhibition venue|hall|hall no"
            "|messe|messestand|feria|salon professionnel|fiera|targi|выставка|fuar|hội chợ|pameran|展位|展位号"
            "|展会|展会名称|展馆|参展展会|展台"
            "|展位號|展會|展會名稱|展館|ブース|会場|小間番号|부스|전시장|전시회"
        )),
        (Told.CUSTOMER, (
            "client|customer|customer name|client name|project|project name|reference project|case|kunde|projekt"
            "|client final|cliente|proyecto"
            "|projeto|progetto|klient|клиент|заказчик|проект|объект|müşteri|proje|khách hàng|dự án|客户|客户名称"
            "|项目|项目名称|工程名称|案例"
            "|客戶|客戶名稱|項目名稱|納入先|取引先|主要取引先|得意先|主要得意先|施主|고객|프로젝트|현장명"
        )),
    )
    for label in _beside(words)
}  # fmt: skip
# Labels of what stands between a bank and where it is.
OF_BANKS: Final = _beside(
    "swift|swift code|bic|bic/swift|swift/bic|iban|account|account no|account number|a/c|a/c no|bank account"
    "|branch|bank code|routing number"
    "|sort code|blz|konto|kontonummer|к/с|р/с|бик|账号|帐号|银行账号|账户|户名|联行号|帳號|戶名|支店|口座番号"
    "|계좌번호"
)
# Plain labels of an address, that take their meaning from what stands over them.
PLAIN_ADDRESSES: Final = _beside(
    "address|addr|add|location|street address|full address|detailed address|地址|详细地址|详细地點|所在地|位置"
    "|詳細地址|adresse|anschrift|ort|dirección|domicilio|endereço"
    "|indirizzo|adres|адрес|местонахождение|adresi|住所|주소|소재지|địa chỉ|ที่อยู่|العنوان|عنوان|पता|alamat"
)
# Labels that say themselves that the address behind them is somebody else's, or nobody's any more.
OTHERS_ADDRESS: Final = Caseless(
    r"(?:fake|false|bogus|wrong|fraudulent|impost[oe]rs?|scammers?|counterfeiters?|former|old|previous|prior"
    r"|exhibition|fair|expo|booth|event|venue|bank|customers?|clients?|buyers?|project|recipient|consignee|delivery"
    r"|shipping|ship-to|forwarders?|forwarding|consolidation|transit|freight|cargo|carriers?|agents?)(?:['’]s?)?"
    r"(?: (?:\w+ )?(?:address(?:es)?|location|premises)| (?:warehouse|depot)(?: address)?)"
    r"|(?:consolidation|transit|forwarding) warehouse"
    r"|(?:假冒|冒充|冒用|虚假|假|骗子|错误|仿冒|原|旧|老|以前|展会|展馆|参展|展览|会展|展位|银行|开户行|客户|买家|收货"
    r"|送货|项目|工程|货代|集货|集运|转运|物流|发货|代发|騙子|舊|展館|客戶|收貨|貨代|集運|發貨)的?"
    r"(?:公司|企业|商家|厂家|办公|工厂)?(?:地址|[仓倉][库庫]?|[仓倉][库庫]?地址)"
    r"|(?:ehemalige|alte|falsche|liefer|bank)-?\s?(?:adresse|anschrift)|adresse de (?:livraison|la banque)"
    r"|(?:ancienne|fausse) adresse"
    r"|(?:antigua|falsa) dirección|dirección (?:anterior|falsa|de entrega|del banco)|(?:antigo|falso) endereço"
    r"|endereço (?:anterior|falso|de entrega|do banco)|(?:vecchio|falso) indirizzo|indirizzo (?:di consegna|banca)"
    r"|(?:stary|poprzedni|fałszywy) adres|adres (?:dostawy|banku)|(?:старый|прежний|бывший|ложный|поддельный) адрес"
    r"|адрес (?:доставки|банка|выставки)|(?:eski|sahte|teslimat|banka) adresi?|địa chỉ (?:cũ|giả(?: mạo)?|giao hàng)"
    r"|旧住所|偽住所|(?:이전|가짜|배송) ?주소"
)
