"""Words beside a sum of money that tell what it is, in the languages of shops, as tables."""

from falsefront.text.caseless import Caseless

# Before a sum, or in it: what was asked once or elsewhere, what is saved, postage, an instalment, a threshold.
NEVER = Caseless(
    r"\b(?:was|old price|list(?:ed)? price|rrp|r\.r\.p|msrp|m\.s\.r\.p|srp|compare(?: at)?(?: price)?|compared to"
    r"|original(?:ly)?(?: price)?|retail(?: price)?"
    r"|before|previous(?:ly)?|price reduced from|lowest price"
    r"|(?:you )?sav(?:e|es|ing|ings)|discount(?!ed| ?price)|cashback|coupon|voucher|rebate|reward|earn|points?"
    r"|gift ?cards?|gift ?wrap\w*"
    r"|shipping|delivery|postage|p&p|freight|handling|orders?(?: over| above| from)?|spend|minimum|minimum order"
    r"|total|sub ?total|(?:my|your|mini)[- ](?:cart|basket|bag)|(?:cart|basket) (?:total|subtotal|\(\d)"
    r"|deposit|warranty|protection(?: plan)?|insurance|install(?:ation|ments?)|instal?ments?|payments?|finance"
    r"|financing|monthly|pay in \d+"
    r"|per month|a month|klarna|afterpay|affirm|trade[- ]in|bid|bids|vat amount|duty|core charge|eco[- ]?(?:tax"
    r"|part\w*)"
    r"|statt|uvp|unverb\w*|vorher|bisher\w*|ehemals|früher|alter preis|streichpreis|sparen|spar\w*|ersparnis|rabatt"
    r"|versand\w*|lieferung|porto|pfand|rate[n]?|anzahlung|finanzierung|warenkorb|gutschein"
    r"|au lieu de|prix (?:conseillé|barré|public|d'origine|de référence|normal)|ancien prix|avant|économi\w*|remise"
    r"|livraison|frais|port|mensualités?|consigne|panier"
    r"|antes|precio (?:anterior|de lista|original|normal|regular)|p\.?v\.?p\.?r|ahorr\w*|descuento|env[ií]o|gastos"
    r"|cuotas?|mensual\w*|carrito"
    r"|preço (?:anterior|antigo|original|de lista)|economize|desconto|frete|envio|entrega|parcelas?|carrinho"
    r"|via pix|no pix|boleto"
    r"|anziché|prezzo (?:di listino|pieno|precedente|originale|consigliato|più basso)|invece di|risparmi\w*|sconto"
    r"|spedizione|consegna|rat[ae]|carrello"
    r"|cena (?:katalogowa|regularna|poprzednia|sprzed obniżki|rynkowa)|najniższa cena|zamiast|oszcz\w+|rabat"
    r"|dostaw\w*|wysyłk\w*|raty|koszyk\w*"
    r"|původní(?: cena)?|běžná cena|doporučená cena|ušetř\w*|sleva|doprava|splátk\w*|eredeti(?: ár)?|korábban"
    r"|megtakarítás|szállítás"
    r"|adviesprijs|van|bespaar|korting|verzend\w*|bezorg\w*|ord\.? ?pris|ordinarie(?: pris)?|tidigare(?: pris)?"
    r"|före|spara|frakt|delbetala\w*|normalpris|førpris|spar|fragt|norm\.|säästä|toimitus"
    r"|liste fiyatı|eski fiyat|kargo|taksit|kazanç|indirim|giá (?:gốc|cũ|niêm yết|thị trường)|tiết kiệm|phí"
    r"|vận chuyển|trả góp)\b"
    r"|\bpor mes|al mes\b|\bde:? *$"
    r"|было|раньше|стар(?:ая|ой) цен|вместо|без скидки|экономи|скидка|доставк|рассрочк|кредит|корзин|на сумму|бонус"
    r"|балл|розничная|рекомендованная|знижк|стара ціна|замість"
    r"|原价|原價|市场价|市場價|定价|定價|吊牌价|划线价|门市价|参考价|建議售價|运费|運費|快递|宅配|邮费|郵費|優惠券"
    r"|优惠券|立减|已省|省|满|滿|定金|分期|押金|积分"
    r"|通常価格|定価|希望小売|参考価格|元の価格|送料|ポイント|円引|割引(?!価格)|手数料|月々|分割"
    r"|정가|소비자가|원가|할인(?!가|판매)|배송|적립|쿠폰|무이자|월 "
    r"|قسط|اقساط|تخفیف|هزینه ارسال|ارسال رایگان",
)

# Behind a sum, or in it: for a month, in so many parts, postage, saved.
BESIDES = Caseless(
    r"^\W*(?:/|per|a|pro|im|par|al|por|ao|na|в|за|/ )?\s*(?:mo|mth|mnth|month|monat|mois|mes|mês|mese|mies|miesiąc"
    r"|měsíc|mån|måned|kk|ay|tháng|мес|місяць|月|월)(?![a-zà-ÿ])"
    r"|/\s*(?:mo|mth|mnth|month|monat|mois|mes|mês|mese|mies\w*|mån|md|мес|月)(?![a-zà-ÿ])"
    r"|^\W*(?:off|saved|saving|discount|gespart|rabatt|de réduction|de remise|de descuento|de desconto|di sconto"
    r"|rabatu|скидка|shipping|delivery|postage|versand|p&p|frete|envío|gift card|deposit)\b"
    r"|\b(?:interest[- ]free|sans intérêt|sin inter[eé]s|sem juros|senza interessi|zinsfrei|bez odsetek"
    r"|без переплат|free shipping|ship(?:s|ped)? free|installments?|instal?ments|payments|monthly|mensuales"
    r"|mensuais|taksit|rat)\b"
    r"|以上|起包邮|包邮|以上送料無料"
    r"|^\W*[x×]\s*\d",
)

# Before a sum: what is asked while nothing is reduced.
REGULAR = Caseless(
    r"\b(?:reg(?:ular)?\.?(?: price)?|normal price|standard price|full price|unit price|grundpreis|prix unitaire"
    r"|prezzo unitario|precio unitario)\b|通常|단가"
)

# Before or behind a sum: without tax.
NET = Caseless(
    r"\b(?:excl?(?:uding|usive|\.)?(?: of)?\.? ?(?:vat|tax(?:es)?|gst|btw|moms|iva|tva|kdv|mva)|ex[. ]?(?:vat|tax"
    r"|gst)|\+ ?vat|plus vat|before tax|netto|net|zzgl\.?|exkl\.?|ohne mwst|hors taxes?|ht|sin iva|sem iva"
    r"|senza iva|iva esclusa|iva escl|\+ ?iva|bez dph|bez vat|nettó|áfa nélkül|alv 0|without tax)\b|без ндс|без пдв"
    r"|税別|税抜|不含税|未税|별도",
)
