"""What a page says where nothing is: not found, taken down, a closed shop, a parked domain, building works.

Such a page is read and empty, whatever status it came with; that a listing was deleted is for nobody to guess, that its
page says so is a fact.
"""

import re
from typing import Final

from falsefront.parse.tree import PageTree

LITTLE_CHARS: Final = 1_500  # of such a page, menus included, at the most
SHORT_CHARS: Final = 400  # believed outside of titles and headings too
_MOST_HEADINGS: Final = 3

# A page of one of these offers nothing, even where it names a price and a telephone.
_DOMAIN: Final = re.compile(
    r"domain(?: name)?\b[^\n]{0,60}\b(?:is|may be) (?:available )?(?:for sale|for purchase)|(?:buy|get"
    r"|own) this domain"
    r"|domain(?: name)? (?:is )?(?:parked|for sale)|^[a-z0-9-]{1,60}(?:\.[a-z]{2,12}){1,2}\s(?:is|may be) for sale\b"
    r"|(?:this|the) domain(?: name)? (?:has|is) expired|domain expired|parked free|domain parking"
    r"|домен (?:продается|продаётся|припаркован)|купить (?:этот )?домен|此?域名(?:可以|正在)?(?:出售|转让|已过期|停放"
    r"|可出售)|网域出售"
    r"|diese domain (?:steht zum verkauf|ist zu verkaufen)|ce (?:nom de )?domaine est (?:à vendre|en vente)"
    r"|este dominio (?:está )?(?:en|a la) venta|este domínio está à venda|dominio in vendita|bu alan adı satılık"
    r"|tên miền (?:này )?(?:đang )?(?:được )?(?:rao )?bán|domain ini dijual",
    re.IGNORECASE | re.MULTILINE,
)
# That a page is not found, in other languages than English, but for the endings of the last words.
_NO_PAGE: Final = (
    r"страниц[аы] не найден|页面不存在|頁面不存在|找不到(?:该|此|您)?[^\n]{0,8}页|找不到(?:頁面|網頁)"
    r"|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)"
    r"|página no (?:encontrada|existe)|página não (?:encontrada|existe)|pagina non trovata|sayfa bulunamadı"
    r"|halaman tidak (?:di)?temukan|không tìm thấy trang|trang (?:này )?không tồn tại|nie znaleziono strony"
    r"|sivua ei (?:löyt|ole)|sidan (?:hittades|finns|kunde) inte|siden (?:blev |ble )?ikke (?:fundet|funnet)"
    r"|stránk[ay] nebyla? nalezena|stránka sa nenašla|az oldal nem található|pagina nu a fost găsită"
    r"|pagina niet gevonden"
    r"|сторінк[ау] не знайдено|страницата не е намерена|stranica nije pronađena|η σελίδα δεν βρέθηκε|ไม่พบหน้า"
    r"|الصفحة غير موجودة|העמוד לא נמצא|ページが見つかりません|페이지를 찾을 수 없"
)
_SAID: Final = (
    (
        "the page says that it is not found",
        r"(?:page|file|url|content|listing|item|product|shop|store|ad)\b[^\n.]{0,30}\b(?:not found|(?:can ?not"
        r"|can[’']t"
        r"|could ?n[o’']t|does ?n[o’']t|could not|does not) (?:be found|exist))|^\W*(?:error )?404\W*$"
        r"|404[^\n]{0,12}not found"
        r"|nothing was found at this location|could not find the page|^not found$"
        r"|(?:товар|объявление|магазин) не найден|访问的页面不存在"
        rf"|{_NO_PAGE}",
    ),
    (
        "the page says that what it showed was taken down",
        r"(?:listing|item|product|ad|advert|offer|post)\b[^\n.]{0,30}\b(?:no longer (?:available|exists|listed"
        r"|active)|has (?:been"
        r" (?:removed|deleted|withdrawn)|ended|expired)|was (?:removed|deleted))"
        r"|(?:商品|产品|宝贝|信息|货源)[^\n。]{0,6}已?(?:被)?(?:下架|删除|失效|撤销|过期)|已(?:被卖家)?(?:删除|下架)"
        r"|(?:объявление|товар)[^\n.]{0,20}(?:снят|удал[её]н|закрыт|неактивн)|снят[оа]? с (?:публикации|продажи)"
        r"|anzeige (?:wurde )?(?:gelöscht|ist nicht mehr)|annonce (?:a été )?(?:supprimée|désactivée|expirée)"
        r"|anuncio (?:ya no|ha sido|fue)|anúncio (?:já não|foi|não está mais)|ilan yayından kaldırıl"
        r"|iklan (?:sudah|telah)"
        r"|tin (?:đăng )?(?:đã|này đã) (?:bị )?(?:xóa|hết hạn|gỡ)",
    ),
    (
        "the page says that the shop is closed",
        r"(?:store|shop) (?:is |has been )?(?:temporarily |permanently |currently )?closed|closed this (?:store|shop)"
        r"|店铺(?:已|暂时)?(?:关闭|打烊|不存在|停业)|店鋪已?關閉|магазин (?:временно )?(?:закрыт|не работает)"
        r"|(?:der )?shop ist (?:vorübergehend )?geschlossen|boutique (?:est )?(?:temporairement )?fermée"
        r"|tienda (?:está )?(?:temporalmente )?cerrada|loja (?:está )?(?:temporariamente )?fechada"
        r"|mağaza[^\n.]{0,20}kapal[ıi]|toko (?:ini )?(?:sedang )?(?:tutup|libur)|(?:cửa hàng|gian hàng) (?:đã"
        r"|tạm) (?:đóng|nghỉ)",
    ),
    (
        "the page says that the site is not ready",
        r"under construction|under maintenance|scheduled maintenance|coming soon|site (?:is )?(?:down|offline"
        r"|closed) for"
        r"|网站(?:建设|维护|升级)中|網站(?:建設|維護)中|сайт (?:находится )?(?:в разработке|на реконструкции"
        r"|на обслуживании)"
        r"|(?:im aufbau|wartungsarbeiten)|site en (?:construction|maintenance)|en (?:construcción|mantenimiento)"
        r"|em (?:construção|manutenção)|in costruzione|yapım aşamasında|bakım (?:çalışması|modunda)"
        r"|sedang dalam perbaikan"
        r"|đang (?:được )?(?:xây dựng|bảo trì)|w budowie|準備中",
    ),
    (
        "a server's own page stands there",
        r"default (?:web )?page|^it works!?$|welcome to nginx|^index of /|account (?:has been )?suspended"
        r"|error establishing a database connection|(?:internal server error|bad gateway"
        r"|service (?:temporarily )?unavailable)"
        r"|connection timed out|error code 5\d\d|\| 5\d\d: |网站已?(?:暂停|关闭)|站点(?:已暂停|未找到|创建成功)",
    ),
)
_SAID_WORDS: Final = (
    ("the page says that its domain is for sale, parked or expired", _DOMAIN),
    *((what, re.compile(words, re.IGNORECASE | re.MULTILINE)) for what, words in _SAID),
)


# The whole of a heading or of a part of a title: what cannot be found elsewhere is for sale.
_NOT_FOUND: Final = re.compile(
    r"(?:error )?404(?: error)?|not found"
    r"|(?:(?:error )?404\W+)?(?:(?:sorry|oops)\W+)?(?:the |this )?(?:page|file|url)(?: was| is)? not found"
    rf"|(?:{_NO_PAGE})\w*",
    re.IGNORECASE,
)
_TITLE_PARTS: Final = re.compile(r"\s+[-–—|·:»]\s+|[|»\n]")


def absence(tree: PageTree) -> str | None:
    """Return in words what a page says that it lacks, None where it says nothing of the kind."""
    heads, text = _heads(tree), _text(tree)
    if len(text) > LITTLE_CHARS:
        return None
    said = f"{heads}\n{text}" if len(text) <= SHORT_CHARS else heads
    for what, words in _SAID_WORDS:
        found = words.search(said)
        if found:
            return f"{what}: {found[0].strip()!r}"
    return None


def is_not_found(tree: PageTree) -> bool:
    """Whether a page's title or a heading says that it was not found: its frame may still show the firm's contacts."""
    headings = [tree.text(at, separator=" ") for at in tree.by_name.get("h1", ())[:_MOST_HEADINGS]]
    parts = (part.strip(" .!…\n\t") for text in (*tree.titles, *headings) for part in _TITLE_PARTS.split(text[:300]))
    return any(map(_NOT_FOUND.fullmatch, parts))


def is_of_a_domain(tree: PageTree) -> bool:
    """Whether a page is about nothing but its own domain: what it asks for that is no offer."""
    text = _text(tree)
    if len(text) > LITTLE_CHARS:
        return False
    said = f"{_heads(tree)}\n{text}" if len(text) <= SHORT_CHARS else _heads(tree)
    return _DOMAIN.search(said) is not None


def _heads(tree: PageTree) -> str:
    notes = [tree.unread(at)[:300] for at in tree.by_name.get("noscript", ())[:3]]
    headings = [
        tree.text(at, separator=" ") for name in ("h1", "h2") for at in tree.by_name.get(name, ())[:_MOST_HEADINGS]
    ]
    return "\n".join((*tree.titles, *headings, *notes))


def _text(tree: PageTree) -> str:
    lines: list[str] = []
    left = LITTLE_CHARS + 1
    for line in tree.lines[:400]:
        if left <= 0:
            break
        lines.append(line.text)
        left -= len(line.text) + 1
    return "\n".join(lines)[: LITTLE_CHARS + 1]
