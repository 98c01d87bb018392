"""Who takes pictures for a firm or carries its goods, behind a label or under a heading."""

import pytest

from falsefront.parse.named_beside import others_from
from falsefront.parse.section_words import Told
from falsefront.parse.sections import told_by_heading


@pytest.mark.parametrize(
    "line",
    [
        "Fotos: Atelier Moos, Hamburg, Tel. 040 555 01 42", "Foto: Studio Muschio, tel. 02 5550 0142",
        "Przewoźnik: Trans-Mech, ul. Kolejowa 3, tel. 75 555 01 42", "Dopravce: Mech Trans, tel. 224 550 142",
        "Фото: Студия Мох, тел. +7 495 555-01-42", "指定货代：青苔货运 021-55550142", "写真：苔スタジオ 03-5555-0142",
        "Fotoğraf: Yosun Stüdyo, Tel 0212 555 01 42", "Ảnh: Studio Rêu, ĐT 028 3555 0142",
    ],
)  # fmt: skip
def test_who_serves_a_firm_behind_a_label_has_the_number(line: str) -> None:
    assert others_from(line) == 0


@pytest.mark.parametrize(
    "line",
    [
        "Fotos: tel. 040 555 01 42",
        "Transport: 75 555 01 42",
        "Foto: Anna Smith, tel. 0113 496 0142",
        "Fotoğraf 0212 555 01 42",
    ],
)
def test_a_label_without_a_firms_name_leaves_the_number_to_the_firm(line: str) -> None:
    assert others_from(line) is None


@pytest.mark.parametrize(
    "head", ["指定货代", "我们的货代", "Наш перевозчик", "Nasz przewoźnik", "Náš dopravce", "सदस्यता"]
)
def test_a_heading_over_who_carries_goods_is_of_a_partner(head: str) -> None:
    assert told_by_heading(head) is Told.PARTNER
