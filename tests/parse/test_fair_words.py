"""Who lets visitors into a fair is no part of the firm that shows there; how the firm itself is met at it is."""

import pytest

from falsefront.parse.named_beside import others_from


@pytest.mark.parametrize(
    ("own", "others"),
    [
        ("Visit us at the trade fair, hall 2. ", "Visitor badges: Moss Fairs, 9 Elm Road, Leeds, phone 0113 496 0142"),
        ("Wir sind in Halle 3. ", "Freikarten gibt es bei der Moos Messen, Ulmenweg 1, Tel. 0511 555 0142"),
        (
            "Pabellón 8. ",
            "Acreditaciones para visitantes: Feria Musgo, Calle del Olmo 5, 28042 Madrid. Tel. 915 55 01 42",
        ),
        ("Targi, pawilon 5. ", "Bilety: Hale Targowe, ul. Wiązowa 14, tel. 61 555 01 42"),
        ("Ждём на выставке, стенд 3. ", "Пригласительные билеты: Мох Экспо, тел. +7 495 555-01-42"),
        ("17-21 Mayıs'ta fuardayız. ", "Davetiye için Yosun Fuarcılık ile görüşün, Tel: 0212 555 01 42"),
        ("Gian hàng B21, hội chợ Xuân. ", "Ban tổ chức: Trung tâm Rêu, ĐT 028 3555 0142"),
        ("展位号 15.3C21，", "主办单位：青苔会展服务中心，观众热线 020-25550142"),
        ("Padiglione 11. ", "Per i biglietti rivolgersi a Muschio Fiere, tel. 02 5550 0142"),
    ],
)
def test_who_lets_visitors_in_is_another(own: str, others: str) -> None:
    begin = others_from(own + others)
    assert begin is not None
    assert len(own) - 2 <= begin <= len(own) + 12


@pytest.mark.parametrize(
    "line",
    [
        "Meet us at the fair, booth 12. For tickets call us on 0113 496 0142",
        "Visit our stand at the fair. Tickets: 0113 496 0142",
        "Tickets for the fair from Ada Smith, 0113 496 0142",
        "Tickets for the show: Moss Hall box office opens at ten",
        "Auf der Messe in Halle 3: Termine mit unserem Vertrieb, Tel. 0511 555 0142",
        "Moss Tickets, 9 Elm Road, Leeds, tel. 0113 496 0142",
    ],
)
def test_how_the_firm_itself_is_met_at_a_fair_is_its_own(line: str) -> None:
    assert others_from(line) is None


def test_on_the_page_of_a_fair_its_organiser_is_its_own() -> None:
    line = "Hall 2 is open. Visitor badges: Moss Fairs, 9 Elm Road, phone 0113 496 0142"
    assert others_from(line, ["Moss Spring Fair"]) is None
