"""What is told of a day under a heading of news is no contact of the firm's, unless it tells where the firm is now."""

import pytest
from tests.parse.shared_own import OTHER, OWN, PHONE, TITLE, given


@pytest.mark.parametrize(
    "news",
    [
        f"<h3>News</h3><p>3 May 2024 – Our driver is selling his boat, tel. {OTHER}.</p>",
        f"<h2>Aktuelles</h2><p><b>12.05.2024</b> Unser Lehrling sucht ein Zimmer, Tel. {OTHER}.</p>",
        f"<h2>Actualités</h2><ul><li>14 mai : loto du village, réservations au tél. {OTHER}</li></ul>",
        f"<h3>Новости</h3><div>22.05.2024</div><div>Кладовщик продаёт гараж, тел. {OTHER}</div>",
        f"<h2>お知らせ</h2><dl><dt>2024.4.12</dt><dd>野球部員募集（個人携帯 {OTHER}）</dd></dl>",
        f"<h3>新闻动态</h3><ul><li>5月10日 员工转让旧车 电话 {OTHER}</li></ul>",
        f"<h3>Haberler</h3><p>12.05.2024 Kayıp köpek aranıyor, tel. {OTHER}</p>",
        f"<h2>What's on</h2><p>A talk at the Memorial Hall, 15 Elm Row, Otley LS21 1AB, 17 March. Tel. {OTHER}</p>",
        f"<h2>Kalendář akcí</h2><p>Přednáška: Elm Row 15, 753 01 Hranice, 17. března, přihlášky tel. {OTHER}</p>",
        f"<h2>Agenda</h2><p>12.05. – Lezing, Elm Row 15, 2161 AM Lisse, tel. {OTHER}</p>",
    ],
)
def test_who_is_reached_for_what_happens_on_a_day_is_another(news: str) -> None:
    said = given(OWN + news)
    assert "Dock Road" in said
    assert PHONE in said
    assert "Elm Row" not in said
    assert OTHER not in said


@pytest.mark.parametrize(
    "news",
    [
        f"<h3>News</h3><p>3 May 2024 – We have a new number for orders, tel. {OTHER}.</p>",
        f"<h3>News</h3><p>3 May 2024 – We have moved. Tel. {OTHER}</p>",
        f"<h3>News</h3><p>3 May 2024 – Spring prices: call us on tel. {OTHER}.</p>",
        f"<h2>Aktuelles</h2><p>12.05.2024 – Neue Telefonnummer: Tel. {OTHER}</p>",
        f"<h3>Новости</h3><p>22.05.2024 Новый телефон склада: тел. {OTHER}</p>",
        f"<h3>公司新闻</h3><p>2024-05-10 我厂电话变更 电话 {OTHER}</p>",
        f"<h3>News</h3><p>Teas are in.</p><h3>Warehouse</h3><p>15 Elm Row, Otley LS21 1AB</p><p>Tel. {OTHER}</p>",
        f"<h3>News</h3><p>Spring teas are in.</p><p>Orders: tel. {OTHER}</p>",
        f"<h3>Opening hours</h3><p>From 3 May 2024: tel. {OTHER}</p>",
    ],
)
def test_what_the_firm_says_of_itself_in_its_news_stays_its_own(news: str) -> None:
    assert OTHER in given(OWN + news)


def test_a_page_with_nothing_beside_its_news_keeps_them() -> None:
    news = f"<h3>News</h3><p>3 May 2024 – Talk at 15 Elm Row, Otley LS21 1AB, tel. {OTHER}</p>"
    assert OTHER in given(news, TITLE)
