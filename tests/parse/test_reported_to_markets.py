"""A page that asks to report what stands there, or counts what buyers say, is a seller's on somebody else's site."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page

URL = "https://tradequay.example/fernley"
OWN, PHONE = "4 Rowan Lane, Bristol BS1 5TR", "+44 117 496 0131"


def given(mark: str, foot: str, head: str = "") -> set[str]:
    page = (
        "<html><head><meta charset=utf-8><title>Contacts - Fernley Linen, Bristol | Tradequay</title></head><body>"
        f"<div class=portal><a href='https://tradequay.example'>Tradequay</a></div><h1>Fernley Linen</h1><p>{head}</p>"
        f"<div><p>{OWN}</p><p>Tel. {PHONE}</p><p>fernley@mail.example</p></div>"
        f"<div class=portal-foot><p>{foot}</p><p>{mark}</p></div></body></html>"
    )
    site = Site(name="case", start=(URL,), allow=("https://*",))
    reading = read_page(page.encode(), url=URL, content_type="text/html", site=site)
    every = (*reading.offers, *reading.blocks)
    return {said.raw for each in every for name in ("address", "phone", "email") for said in each.fields.get(name, ())}


FOOT = "Tradequay support: 0800 496 0142, help@tradequay.example"
OWNS = {OWN, PHONE, "fernley@mail.example"}
REPORTS = [
    "Поскаржитись на вміст: abuse@tradequay.example", "Пожаловаться на содержание: abuse@tradequay.example",
    "Report abuse: abuse@tradequay.example", "Report illegal content", "Missbrauch melden: abuse@tradequay.example",
    "Rechtswidrige Inhalte melden", "Signaler un contenu illicite", "Denunciar contenido: abuse@tradequay.example",
    "Denunciar conteúdo", "Segnala un abuso", "Zgłoś nadużycie: abuse@tradequay.example", "Nahlásit obsah",
    "Raportează conținut", "Uygunsuz içeriği bildir", "Báo cáo nội dung", "Laporkan konten",
    "违规信息举报：abuse@tradequay.example",
    "不適切な内容を通報する", "게시물 신고하기", "الإبلاغ عن محتوى",
]  # fmt: skip


@pytest.mark.parametrize("mark", REPORTS)
def test_what_stands_with_the_sites_name_is_the_sites(mark: str) -> None:
    assert given(mark, FOOT) == OWNS


@pytest.mark.parametrize(
    "head",
    [
        "92% позитивних відгуків (318)", "на Tradequay 8 років", "98% положительных отзывов", "На Tradequay уже 5 лет",
        "98.7% positive feedback", "99 % positive Bewertungen", "97% d'avis positifs", "95% opiniones positivas",
        "96% avaliações positivas", "98% pozytywnych opinii", "%96 olumlu değerlendirme", "好评率：99%", "高評価 98%",
        "5 yrs verified supplier", "Tienda verificada en Tradequay", "Verifizierter Händler",
        "Vendeur vérifié sur Tradequay",
        "Onaylı satıcı", "认证商家",
    ],
)  # fmt: skip
def test_counts_of_what_buyers_say_tell_of_a_market_too(head: str) -> None:
    assert given("", FOOT, head) == OWNS


@pytest.mark.parametrize("mark", ["Report: our year in numbers", "8 years on the market", "Contents", "For suppliers"])
def test_a_firms_own_page_keeps_its_foot(mark: str) -> None:
    foot = "Fernley Linen support: 0800 496 0142, help@fernley.example"
    assert {"0800 496 0142", "help@fernley.example"} <= given(mark, foot)
