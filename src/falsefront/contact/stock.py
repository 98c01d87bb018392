"""Whether a thing can be had, as shops say it in words."""

import re
from typing import Final

# What words come to, the first that fits: "not available" before "available". After schema.org's ItemAvailability.
_WORDS: Final = (
    (
        "Discontinued",
        r"discontinued|no longer (?:available|sold)|停产|下架|снят с производства|nicht mehr lieferbar|descatalogado",
    ),
    (
        "Sold Out",
        r"(?<!almost )sold[ -]?out|ausverkauft|[ée]puis[ée]|slutsåld|udsolgt|utsolgt|uitverkocht|loppuunmyyty"
        r"|rasprodano|продано|agotad[oa]|esgotad[oa]|esaurito|wyprzedan[ey]|売り切れ|完売|품절"
        r"|售罄|已售完|售完",
    ),
    (
        "Out Of Stock",
        r"out[ -]?of[ -]?stock|not (?:currently )?(?:in stock|available)|currently unavailable|unavailable"
        r"|no stock|(?<![\d,.])0 (?:in stock|available|left)|temporarily out|back in stock soon|email me when"
        r"|notify me when|notify when|waitlist|wait list"
        r"|outofstock|oos\b|not in stock|derzeit nicht|momentan nicht|zurzeit nicht|vergriffen|épuisement"
        r"|bientôt disponible"
        r"|nicht (?:auf lager|verfügbar|lieferbar|vorrätig)|en rupture|rupture de stock|indisponible"
        r"|non disponible|sin (?:stock|existencias)"
        r"|no disponible|fuera de stock|sem estoque|indispon[ií]vel|fora de estoque|non disponibile"
        r"|brak w magazynie|niedostępn[ye]|brak towaru"
        r"|нет в наличии|нет на складе|отсутствует|под заказ|není skladem|vyprodáno|nedostupn|nincs (?:készleten"
        r"|raktáron)|niet (?:op voorraad|leverbaar)"
        r"|slut i lager|ikke på lager|udsolgt|ei varastossa|stokta yok|tükendi|hết hàng|tạm hết|缺货|无货|暂时无货"
        r"|缺貨|無庫存|在庫切れ|在庫なし|재고 ?없음"
        r"|ناموجود|موجود نیست|اتمام موجودی|stoc epuizat|indisponibil|nu este (?:în|in) stoc"
        r"|אזל|לא במלאי|غير متوفر|نفد|إنتهى المخزون"
        r"|išparduota|nav pieejams",
    ),
    (
        "Pre Order",
        r"pre[ -]?orders?\b|vorbestell|précommande|preventa|pré-venda|предзаказ|预售|預購|予約",
    ),
    (
        "Back Order",
        r"back[ -]?order|nachbestell|en réapprovisionnement|на заказ",
    ),
    (
        "Limited Availability",
        r"(?:only )?\d{1,2} (?:left|remaining)|low stock|few left|last (?:one|items?)|nur noch|plus que|letzte"
        r"|ostatnie sztuki|мало",
    ),
    (
        "In Stock",
        r"in[ -]?stock|available|ready to ship|ready for dispatch|(?:usually |normally |typically )?ships (?:within"
        r"|in|today|tomorrow|same|next|the same|the next|free|from)"
        r"|usually ships|order now|purchase now|^\W*(?:order|buy|purchase|koop|bestel)\W*$|place order"
        r"|add (?:item )?to (?:my |your )?(?:shopping )?(?:cart|basket|bag|trolley|order)|add to my bag"
        r"|plenty|in den (?:waren|einkaufs)korb|jetzt kaufen|\bkaufen\b|versandfertig|versandbereit|lagernd"
        r"|auf lager|am lager|ab lager"
        r"|acheter|livrable|expédié sous|comprar ahora|agregar a la bolsa|añadir a la bolsa|listo para enviar"
        r"|em estoque|comprar agora|adicionar à sacola|pronta entrega"
        r"|acquista|aggiungi al cestino|pronta consegna|kup teraz|wysyłka w|natychmiast|od ręki|много|достаточно"
        r"|добавить в корзину|оформить заказ|в кошик|є в наявності|в наявності|купити"
        r"|přidat do košíku|koupit|do košíka|skladom|kosárba teszem|vásárlás|în stoc|в количката|добави в|купи\b"
        r"|налично|adaugă în coș|na zalihi"
        r"|na skladištu|bestellen|winkelmand|toevoegen"
        r"|\bköp\b|lägg i (?:kund|varu)(?:vagn|korg)|finns i lager|læg i kurv|legg i (?:handle)?kurv|\bkjøp\b"
        r"|lisää (?:ostos)?koriin|\bosta\b"
        r"|satın al|hemen al|stokta var|mevcut|đặt hàng|mua hàng|thêm vào|καλάθι|διαθέσιμο|beli sekarang"
        r"|tambah ke keranjang|หยิบใส่ตะกร้า|สั่งซื้อ|มีสินค้า|أضف إلى|add(?:ed)? to (?:cart|basket|bag|trolley)"
        r"|buy (?:it )?now|auf lager|verfügbar"
        r"|lieferbar|vorrätig|sofort|in den warenkorb|en stock|disponible|ajouter au panier|añadir (?:al carrito"
        r"|a la cesta)|agregar al carrito|hay existencias"
        r"|em estoque|disponível|adicionar ao carrinho|comprar|disponibile|aggiungi al carrello|na stanie"
        r"|dostępn[yae]|w magazynie|do koszyka|dodaj do koszyka"
        r"|в наличии|есть|на складе|в корзину|купить|skladem|do košíku|raktáron|készleten|kosárba|op voorraad"
        r"|in winkelwagen|i lager|på lager|varastossa"
        r"|stokta|sepete ekle|còn hàng|thêm vào giỏ|mua ngay|有货|现货|有貨|現貨|加入购物车|立即购买|加入購物車"
        r"|放入購物車|放入购物车|立即購買|直接購買|加入购物袋|有库存|库存充足|庫存|现货|かごに(?:追加|入れる)"
        r"|カートに追加|購入|買い物かご|바로 ?구매|구매하기|담기"
        r"|在庫あり|カートに入れる|재고 ?있음|장바구니"
        r"|موجود|افزودن به سبد|į krepšelį|yra sandėlyje|lisa ostukorvi|in stoc|adaug[aă] [iî]n co[sș]"
        r"|במלאי|הוספה לסל|הוסף לסל|متوفر|^\W*(?:あり|有り?)\W*$"
        r"|duża ilość|średnia ilość|laos olemas|ielikt grozā|ir noliktavā",
    ),
)  # fmt: skip
# Where nothing but a number of pieces is said.
_PIECES: Final = re.compile(
    r"\W*(\d{1,6})\s?(?:pcs?|pieces?|units?|items?|stk|stück|st|pièces?|uds?|unidades|unità|pz|szt|ks|db|шт|buc|adet|tk|vnt|gab"
    r"|件|个|個|点|개)\b\.?\W*",
    re.IGNORECASE,
)
_PATTERNS: Final = tuple((meant, re.compile(words, re.IGNORECASE)) for meant, words in _WORDS)
_MAX_CHARS: Final = 120  # a longer text speaks of more than a stock


def stock(text: str) -> str | None:
    """Return what a few words say of a stock, None for anything else.

    >>> stock("Nicht auf Lager"), stock("12 in stock"), stock("en rupture de stock"), stock("blue")
    ('Out Of Stock', 'In Stock', 'Out Of Stock', None)
    """
    if len(text) > _MAX_CHARS:
        return None
    return next((meant for meant, words in _PATTERNS if words.search(text)), None)


def stock_of_pieces(text: str) -> str | None:
    """Return what a number of pieces says where it is known to be that of a stock; elsewhere it is a pack's.

    >>> stock_of_pieces("5 Stück"), stock_of_pieces("0 szt."), stock_of_pieces("5 kg")
    ('In Stock', 'Out Of Stock', None)
    """
    pieces = _PIECES.fullmatch(text[:_MAX_CHARS])
    if pieces is None:
        return None
    return "In Stock" if int(pieces[1]) else "Out Of Stock"
