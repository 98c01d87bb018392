"""Words and markup names that tell the parts of a page apart, as tables."""

import re

# Tokens of class, id and role that mark a page's frame: what stands there is the site's own, not the offer's.
CHROME_TOKENS = frozenset({
    "header", "site-header", "page-header", "footer", "site-footer", "page-footer", "footer-container", "stopka",
    "topbar", "top-bar", "nav", "navbar", "navigation", "contentinfo", "banner", "breadcrumb", "breadcrumbs",
    "sidebar", "mini-cart", "minicart", "cart-dropdown", "mega-menu", "copyright", "widget-area",
})  # fmt: skip

# Classes of text that is kept for machines that read aloud, or for nobody.
HIDDEN_TOKENS = frozenset({
    "screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "u-hidden", "hidden-text", "d-none",
    "display-none", "is-hidden", "screen-reader-only",
})  # fmt: skip

# Parts of class and id that mark offers of other vendors, and what buyers write.
ELSEWHERE_TOKENS = re.compile(
    r"recommend|you[-_ ]?may|(?:related|similar|other|more)[-_ ]?(?:product|item|offer|goods|supplier|listing)s?"
    r"|(?:also|frequently)[-_ ]?(?:like|bought|view)|up[-_ ]?sells?\b|cross[-_ ]?sells?\b"
    r"|recent(?:ly)?[-_ ]?view|browsing[-_ ]?history|guess[-_ ]?(?:you|like)|product[-_]related"
    r"|\brelated\b|hot[-_ ]?(?:products|sale)s?\b|best[-_ ]?sellers?\b|customer[-_ ]?reviews?|review[-_ ]?list"
    r"|\bcomments?[-_ ](?:list|area|section)"
)

# Whole headings above such a part. Anything behind the heading, to the end of its container, is not the subject.
ELSEWHERE_HEADINGS = re.compile(
    r"(?:you (?:may|might) (?:also )?(?:like|be interested in)|you may also need|(?:customers? )?(?:who"
    r"|also) .{0,20}(?:bought|viewed).{0,20}"
    r"|other recommendations.{0,30}|recommended.{0,30}|recommendations.{0,20}|related (?:products?|items?|searches"
    r"|categories|offers?)"
    r"|similar (?:products?|items?|offers?|suppliers?).{0,30}|people also (?:viewed|bought|like)|more (?:products"
    r"|offers|items) from .{0,60}"
    r"|find similar (?:products|items).{0,40}|hot products|best ?sellers|recently viewed.{0,20}"
    r"|frequently bought together|upsells?"
    r"|other (?:products|items|sellers|suppliers).{0,40}|compare with similar items|explore (?:more"
    r"|related).{0,30}|sponsored.{0,20}"
    r"|相关(?:产品|商品|推荐)|相似(?:产品|商品)|猜你喜欢|为你推荐|为您推荐|热门推荐|推荐(?:产品|商品|阅读)?"
    r"|看了又看|其他(?:产品|商品|供应商)|同类(?:产品|商品)"
    r"|最近浏览|相關(?:產品|商品)|推薦(?:產品|商品)|猜你喜歡|為你推薦"
    r"|das k[öo]nnte (?:ihnen|sie|dir) .{0,40}|[äa]hnliche (?:produkte|artikel)|kunden kauften auch"
    r"|produits (?:similaires|apparentés|associés|connexes)|vous aimerez (?:aussi|peut-être).{0,20}"
    r"|productos relacionados|tambi[ée]n te puede (?:interesar|gustar)|produtos relacionados|prodotti (?:correlati"
    r"|simili)"
    r"|(?:polecane|podobne|powi[ąa]zane) produkty|похожие товары|с этим товаром .{0,30}|рекомендуем.{0,30}"
    r"|関連商品|おすすめ商品|관련 ?상품)"
    r"[\s:：…!]*",
    re.IGNORECASE,
)

# What a list says of itself when it has nothing to list.
NOTHING_FOUND = re.compile(
    r"there (?:is|are) no products? (?:that match|matching|to list|found)|no (?:products?|results?|items?|matches"
    r"|listings?|offers?|suppliers?)"
    r" (?:were |was |have been )?(?:found|match|available for|to (?:show|display))|(?:found|returned|showing) (?:0"
    r"|no) (?:results?|products?|items?)"
    r"|\b0 (?:results?|products?|items?) (?:found|for)|(?:did not|didn[’']t|does not|could not"
    r"|couldn[’']t) (?:match|find) any"
    r"|your search (?:for .{0,80} )?(?:returned no|did not match|yielded no)|nothing (?:was )?found|sorry,? no "
    r"|没有找到|未找到|找不到(?:相关|与|您)|暂无(?:数据|结果|商品|产品|相关)|没有(?:相关|符合|搜索到)"
    r"|抱歉.{0,12}没有|沒有找到|查無|無符合"
    r"|keine (?:produkte|ergebnisse|treffer|artikel)|aucun (?:produit|résultat)|ning[úu]n (?:producto|resultado)"
    r"|no se (?:han )?encontr|sin resultados"
    r"|nenhum (?:produto|resultado)|nessun (?:prodotto|risultato)|brak (?:wynik|produkt)|nie znaleziono"
    r"|ничего не найдено|нет (?:товаров|результатов)"
    r"|geen (?:producten|resultaten)|sonuç bulunamadı|見つかりません|該当する商品|검색 ?결과가 ?없",
    re.IGNORECASE,
)

# Endings and words of company names: what carries one is a firm and no brand.
COMPANY_WORDS = re.compile(
    r"\b(?:co\.?,? ?ltd|ltd|limited|llc|l\.l\.c|inc|corp(?:oration)?|company|gmbh|kgaa|ag|b\.?v\.?|n\.v"
    r"|s\.?a\.?r\.?l|s\.?r\.?l|s\.?p\.?a|s\.a\.?s?"
    r"|sp\. ?z ?o\.? ?o|pvt|private limited|plc|pty|oy|a/s|aps|s\.r\.o|d\.o\.o|kft|jsc|ooo|pte|sdn\.? bhd"
    r"|enterprises?|trading|traders|industries|"
    r"factory|manufactur\w+|import|export|imp\.? ?& ?exp)(?![a-z])|公司|厂|廠|商行|经营部|經營部|有限|集团|集團"
    r"|株式会社|合同会社|주식회사|\bооо\b|\bзао\b|\bоао\b",
    re.IGNORECASE,
)

# Headings that name the page and not what is on it.
PAGE_NAMES = re.compile(
    r"(?:contacts?(?: us| info(?:rmation)?| details)?|about(?: us)?|company (?:profile|info(?:rmation)?|overview)"
    r"|our company|home"
    r"|profile|supplier profile|store info(?:rmation)?|imprint|impressum|kontakt|über uns|mentions légales"
    r"|nous contacter"
    r"|contacto|contáctenos|aviso legal|contatti|chi siamo|o nas|o firmie|контакты|о компании|о нас|bize ulaşın"
    r"|会社概要|お問い合わせ|회사소개|联系我们|联系方式|公司简介|公司介绍|关于我们|企业简介|企业信息|公司信息"
    r"|工商信息|基本信息"
    r"|聯繫我們|聯絡我們|關於我們|公司簡介)[\s:：!.]*",
    re.IGNORECASE,
)
