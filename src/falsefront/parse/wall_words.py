"""What walls say, in the languages of these markets; and what marks the source of a wall and of nothing else.

An asking sentence is addressed to whoever is kept out, and is believed on any page of little text. A word that terms of
use, questions and banners have too is believed in a title or a heading, or where next to nothing else is said.
"""

import re
from typing import Final

# In the source of walls and of nothing else.
_MARKS: Final = (
    ("a bot check (Incapsula)", r"_incapsula_resource\?swudnsai|incapsula incident id"),
    ("a bot check (Cloudflare)",
    r"cf-browser-verification|__cf_chl_|cf-mitigated|_cf_chl_opt|cf_chl_prog|/orchestrate/(?:chl_page|captcha|jsch)/"
    r"|/cdn-cgi/l/chk_captcha|cf-challenge-running|cf-please-wait"
    r"|id=\"challenge-form\""),
    ("a bot check (DataDome)", r"(?:geo|interstitial|ct)\.captcha-delivery\.com"),
    ("a bot check (PerimeterX)", r"id=[\"']px-captcha|px-captcha-container|captcha\.(?:px-cdn|perimeterx)\.net"),
    ("a bot check (Alibaba)", r"/_____tmd_____/|rgv587_flag|x5secdata=|/punish\?|punish-component|baxia-punish"),
    ("a bot check (Akamai)", r"sec-if-cpt-container|sec-bc-tile|/_sec/cp_challenge/"),
    ("a bot check (AWS WAF)", r"awswafintegration|token\.awswaf\.com.{0,200}challenge\.js|captcha-sdk\.awswaf\.com"),
    ("a bot check (Imperva)", r"x-distil-|distil_r_captcha|distilcaptchaform"),
    ("a bot check (Kasada)", r"/149e9513-01fa-4fb0-aad4-566afd725d1b/"),
    ("a bot check (SiteGround)", r"/\.well-known/sgcaptcha"),
    ("a bot check (Sucuri)", r"sucuri_cloudproxy_js|sucuri website firewall - access denied"),
    ("a bot check (DDoS-Guard)", r"ddos-guard.{0,80}js-challenge|check\.ddos-guard\.net"),
    ("a captcha (GeeTest)", r"id=[\"']?captcha-box.{0,2000}geetest"),
    ("a captcha", r"action=[\"'][^\"']{0,60}/validatecaptcha"),
    ("a shop behind a password", r"value=[\"']storefront_password[\"']"),
)  # fmt: skip

# Widgets that forms of ordinary pages have too: walls where there is nothing else to fill in.
_WIDGETS: Final = (
    ("a bot check (Cloudflare)", r"challenges\.cloudflare\.com/turnstile"),
    ("a captcha (hCaptcha)", r"class=[\"'][^\"']{0,60}\bh-captcha\b"),
    ("a captcha (reCAPTCHA)", r"class=[\"'][^\"']{0,60}\bg-recaptcha\b"),
)  # fmt: skip

_ASKED: Final = (
    (
        "a captcha",
        r"(?:enter|type|solve|complete) (?:the |this |a )?(?:characters|captcha|verification code"
        r"|security check|puzzle)"
        r"|slide (?:the slider|to verify|to the right)|drag the slider|press (?:&|and) hold"
        r"|prove (?:that )?you(?:'re| are) (?:not a robot|human)|make sure (?:that )?you(?:'re| are) not a robot"
        r"|请输入验证|拖动.{0,8}滑块|向右滑动|(?:请|需要|进行|完成)[^。，]{0,6}(?:验证码|安全验证|人机验证"
        r"|滑动验证|点击验证)"
        r"|請[^。，]{0,6}(?:驗證碼|安全驗證|完成驗證)|拖動.{0,8}滑塊"
        r"|saisissez les caractères|faites glisser|введите (?:символы|код с картинки)|(?:сдвиньте|передвиньте"
        r"|перетащите) ползунок"
        r"|画像認証を|자동입력 ?방지|przepisz kod|przesuń suwak"
        r"|mant[ée]n(?:ga)? pulsado|pressione e segure|desliza (?:la|el)|deslize (?:o|para)"
        r"|basılı tutun|kaydırıcıyı|geser (?:untuk|slider)|kéo (?:thanh|mảnh)|nhập mã xác (?:nhận|minh)"
        r"|schieben sie|gedrückt halten",
    ),
    (
        "a bot check",
        r"(?:^|please |need to |click to |button to )verify (?:that )?you(?:'re| are) (?:a )?(?:human|not a robot)"
        r"|verifying (?:that )?you are (?:a )?human"
        r"|checking (?:if the site connection is secure|your browser)|pardon our interruption"
        r"|(?:detected|noticed) (?:some )?unusual (?:traffic|activity)|unusual (?:traffic|activity) from your"
        r"|(?:made|make) us think (?:that )?you (?:were|are|might be) a (?:ro)?bot|request unsuccessful"
        r"|ddos protection by"
        r"|needs? to review the security of your connection|confirm (?:that )?you are (?:a )?human"
        r"|подтвердите, что (?:вы|запросы)|(?:验证|確認|确认|驗證)(?:您|你)(?:是|不是)(?:真人|机器|機器)"
        r"|(?:insan|gerçek kişi) olduğunuz"
        r"|que você é (?:um )?humano|que usted es (?:un )?(?:ser )?human|bahwa anda (?:manusia|bukan robot)"
        r"|xác minh (?:rằng )?bạn (?:là con người|không phải)|que vous êtes (?:bien )?(?:un )?humain"
        r"|dass sie ein mensch|che (?:sei|sia) (?:un essere )?umano|że jesteś człowiekiem|人間であることを"
        r"|사람인지 확인"
        r"|безопасность вашего (?:под|со)единения|безопасность вашего подключения|连接的安全性|連線的安全性"
        r"|bağlantınızın güvenliğini|segurança da sua (?:conexão|ligação)|seguridad de (?:su|tu) conexión"
        r"|sécurité de votre connexion|keamanan koneksi|bảo mật (?:của )?kết nối"
        r"|访问(?:过于|太)频繁|访问受限|访问异常|异常流量|请求过于频繁|系统检测到.{0,12}(?:异常|机器)|存在安全风险"
        r"|您的(?:访问|网络)(?:环境)?(?:异常|存在)|網路流量異常|流量異常|网络不给力.{0,6}稍后重试|被挤爆"
        r"|überprüfung, ob sie ein mensch|sicherheit ihrer verbindung|ungewöhnliche(?:n|r)? (?:aktivität"
        r"|datenverkehr)"
        r"|(?:trafic|activité) inhabituel|pas d'un robot|vérifi\w+ que vous êtes (?:un )?humain"
        r"|tráfico inusual|tráfego (?:incomum|inusitado)|verific\w+ (?:que|se) (?:eres|você é|es) (?:un )?human"
        r"|confirmar que eres human|подозрительн\w+ (?:трафик|активност)|необычный трафик"
        r"|проверка браузера|проверяем ваш браузер|запрос\w* похож\w* на автоматическ|アクセスが集中"
        r"|비정상적인 (?:접근|트래픽)|nietypow\w+ ruch|olağandışı trafik|lưu lượng (?:truy cập )?bất thường"
        r"|lalu lintas (?:yang )?tidak (?:biasa|wajar)",
    ),
    (
        "an access refusal",
        r"access to this page has been denied|you (?:don't|do not) have permission to access"
        r"|you have been blocked|your ip (?:address )?(?:has been|is) (?:blocked|banned)|error 1020|403 forbidden"
        r"|you are (?:being )?rate[- ]limited|banned you temporarily|requested url was rejected|too many requests"
        r"|your access to this (?:site|service) has been limited"
        r"|(?:site|website|page|content|shop|store|service)\b[^\n.]{0,40}(?:not |un)available in your (?:country|region"
        r"|location)|unavailable (?:due to|for) legal reasons"
        r"|^(?:401 )?authori[sz]ation required"
        r"|zugriff verweigert|accès (?:refusé|interdit)|acceso denegado|accesso negato|acesso negado"
        r"|dostęp zabroniony"
        r"|доступ к (?:сайту|странице|ресурсу).{0,20}(?:ограничен|запрещ[её]н"
        r"|заблокирован)"
        r"|访问(?:请求)?被(?:您)?(?:拒绝|阻断|拦截)|拒绝访问|禁止访问|管理员设置拦截|造成安全威胁"
        r"|generated by mod_security|アクセスが拒否|erişim (?:engellendi|reddedildi)|akses ditolak"
        r"|truy cập bị từ chối",
    ),
    (
        "a login wall",
        r"(?:please|you (?:must|need to|have to)|must be) (?:first )?(?:sign|log|logged|signed)[- ]?in (?:to"
        r"|before|for) "
        r"(?:view|see|continue|access|read|proceed)(?! your\b)"
        r"|available (?:only )?to (?:registered )?(?:members|users) only"
        r"|(?:contacts?|details?|page|content|information) (?:is|are) (?:visible|available|shown|open)"
        r" (?:only )?(?:to|for) (?:(?:registered|verified|premium"
        r"|paying|logged[- ]in|signed[- ]in) )+(?:\w+ )?(?:only)?|only (?:registered|logged[- ]in|signed[- ]in)"
        r" \w+ (?:can|may) (?:see|view|access|read)"
        r"|members only\b.{0,40}(?:sign|log) in|password[- ]protected.{0,80}enter (?:your|the) password"
        r"|请先?(?:登录|登入)|尚未登录|还没有?登录|未登录|登录后(?:查看|继续|访问|可见)该?(?:页|本页|内容"
        r"|信息)?.{0,4}(?:页面|内容)"
        r"|扫(?:码|一扫)登[录錄入]|請(?:先)?登[入錄]"
        r"|(?:debes?|necesitas?|tienes que|por favor,?) (?:iniciar?|inicia) sesi[óo]n"
        r"|inicia sesi[óo]n para (?:ver|continuar)"
        r"|(?:precisa|deve|é necess[áa]rio) (?:estar logado|fazer login|entrar)|fa[çc]a (?:o )?login para"
        r"|(?:необходимо|нужно|требуется) (?:авторизоваться|войти|авторизац)|войдите,? чтобы|авторизуйтесь"
        r"|(?:cần|phải|vui lòng) đăng nhập|giriş yap(?:malısınız|manız gerek|ın(?:ız)? lütfen)"
        r"|lütfen (?:üye )?giriş yap"
        r"|(?:silakan|harus|harap|perlu) (?:masuk|login|log in)|ログイン(?:して(?:ください|下さい)|が必要)"
        r"|로그인이 필요"
        r"|melden sie sich (?:bitte )?an, um|veuillez vous connecter|zaloguj się,? (?:aby|żeby)",
    ),
    (
        "an age check",
        r"(?:must|have to) be (?:of (?:legal )?[a-z ]{0,20}age|(?:over |at least )?(?:18"
        r"|21)[a-z ]{0,20}) to (?:enter|view)"
        r"|are you (?:over |at least )?(?:18|21)(?: years old| or older| or over)?\?",
    ),
)  # fmt: skip

_WEAK: Final = (
    (
        "a captcha",
        r"captcha|i'?m not a robot|验证码|驗證碼|滑动验证|滑块|安全验证|人机验证|完成验证|点击验证|安全驗證"
        r"|访问验证|身份验证"
        r"|капча|я не робот|а не робот|画像認証|보안문자|doğrulama kodu|não (?:sou|é) um rob[ôo]"
        r"|no (?:soy|eres) un robot|nie jestem robotem|ich bin kein roboter|je ne suis pas un robot"
        r"|không phải (?:là )?(?:robot|người máy)|mã xác (?:nhận|minh)|robot olmadığ|bukan robot",
    ),
    (
        "a bot check",
        r"(?:are you|verify(?:ing)? (?:that )?you(?:'re| are)) (?:a )?(?:human|not a robot|robot)"
        r"|^(?:just a moment|один момент|请稍候|請稍候|un momento|um momento|bir dakika lütfen|tunggu sebentar"
        r"|chờ một chút"
        r"|un instant|nur einen moment|einen moment)[ .…]*$|unusual (?:traffic|activity)|automated (?:access"
        r"|requests|queries)"
        r"|robot (?:check|or human)|(?:anti-?)?bot (?:detection|verification|challenge)|security (?:check"
        r"|verification)"
        r"|attention required!? \| cloudflare|challenge validation|非法访问|系统检测到",
    ),
    (
        "an access refusal",
        r"^(?:error:? )?(?:access|request) (?:denied|rejected)\b|acceso .{0,30}denegado|forbidden$|^not acceptable!?$"
        r"|доступ (?:запрещ[её]н|ограничен)",
    ),
)  # fmt: skip

_SCRIPT_ASKED: Final = (
    r"(?:please )?(?:turn (?:javascript )?on|enable) (?:javascript|js|cookies)|javascript is (?:disabled|required)"
    r"|включите (?:поддержку )?javascript|(?:开启|启用|打开)\s*javascript|habilit[ae] (?:o )?javascript"
    r"|activ(?:ez|ar|a) (?:le )?javascript|bật javascript|javascript['’]?i etkinleştir|aktifkan javascript"
)

_LOGIN: Final = (
    r"(?:sign|log) ?in\b|login|log on|members? only|登录|登錄|登入|anmelden|einloggen|connexion|se connecter"
    r"|acesse sua conta|(?:fa[çc]a |fazer )?(?:o )?login|inici[ae]r? sesi[óo]n"
    r"|войдите|войти|авторизаци|вход|đăng nhập|zaloguj|accedi|entrar|(?:üye )?giriş(?:i| yap)?|masuk"
    r"|ログイン|로그인|inloggen|เข้าสู่ระบบ"
)

# How a heading asks what it goes on to explain: "Why do I see a captcha?"
_EXPLAINED: Final = (
    r"(?:why|how|what|when|where|can i|do i|i can(?:no|')t|为什么|為什麼|如何|怎么|怎樣|什么是|warum|wie|was|pourquoi"
    r"|comment|por qu[eé]|c[oó]mo|como|qu[eé]|почему|как|что|neden|nasıl|mengapa|kenapa|bagaimana|tại sao"
    r"|làm sao)(?!\w)"
)


def _compiled(table: tuple[tuple[str, str], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((what, re.compile(words, re.IGNORECASE | re.MULTILINE)) for what, words in table)


MARKS: Final = tuple((what, re.compile(words)) for what, words in _MARKS)  # of a source in small letters
WIDGETS: Final = tuple((what, re.compile(words)) for what, words in _WIDGETS)
ASKED: Final = _compiled(_ASKED)
WEAK: Final = _compiled(_WEAK)
SCRIPT_ASKED: Final = re.compile(_SCRIPT_ASKED, re.IGNORECASE)
LOGIN: Final = re.compile(_LOGIN, re.IGNORECASE)
LOGIN_HEADING: Final = re.compile(
    rf"(?:please |member |user |customer |seller |用户|会员|账号|账户|密码|欢迎|扫码|por favor,? )?(?:{_LOGIN})"
    r"(?: (?:to|in|na|no|à|a|en|ke|bei|mit) .{1,40}| page| form|/.{1,20}|[:!.]|页面|账号)*",
    re.IGNORECASE,
)
EXPLAINED: Final = re.compile(_EXPLAINED, re.IGNORECASE)
LOADING: Final = re.compile(
    r"(?:loading|please wait|загрузка|подождите|加载中|正在加载|载入中|cargando|carregando|chargement"
    r"|wird geladen|yükleniyor|memuat|đang tải|読み込み中)[^\n]{0,24}",
    re.IGNORECASE,
)
