"""Towns and names as each language of a land has them: Бишкек ш., Сәтбаев көш., Hocine, 1丁14番1号, Nam Nha Trang."""

import pytest
from tests.address.same import is_same

ONE = [
    ("Бишкек ш., Токтогул көч., 41", "г. Бишкек, ул. Токтогула, 41"),
    ("Ош ш., Ленин көчөсү, 41", "г. Ош, ул. Ленина, 41"),
    ("Бишкек ш., Москва көч., 41", "г. Бишкек, ул. Московская, 41"),
    ("Тошкент шаҳри, Юнусобод тумани, Амир Темур кўчаси, 41", "г. Ташкент, Юнусабадский район, ул. Амира Темура, 41"),
    ("Астана қ., Сәтбаев көш., 41", "г. Астана, ул. Сатпаева, 41"),
    ("Алматы қ., Қонаев көш., 41", "г. Алматы, ул. Кунаева, 41"),
    ("ք. Երևան, Կոմիտասի պող. 41", "пр. Комитаса 41, Ереван"),
    ("მ. აბაშიძის ქ. 41, თბილისი", "ул. Абашидзе 41, Тбилиси"),
    ("Энхтайвны өргөн чөлөө 41, Улаанбаатар", "41 Peace Avenue, Ulaanbaatar"),
    ("9 شارع حسين بلعيد، وهران", "9 Rue Hocine Belaïd, Oran"),
    ("9 شارع الحبيب ثامر، سوسة", "9 Avenue Habib Thameur, Sousse"),
    ("9 شارع الإخوة بوعدو، سطيف", "9 Rue des Frères Bouaddou, Sétif"),
    ("〒590-0155 大阪府堺市南区鴉台1丁14番1号", "〒590-0155 1-14-1 Karasudai, Minami-ku, Sakai City, Osaka"),
    ("〒150-0043 東京都渋谷区道玄坂2-13-1", "〒150-0043 2-13-1 Dogenzaka, Shibuya-ku, Tokyo"),
    ("14 Đường Cú Mèo, Phường Nam Nha Trang, Khánh Hòa", "14 Cu Meo Street, Nam Nha Trang Ward, Khanh Hoa"),
    ("Rua da Coruja 12, BH - MG", "Rua da Coruja 12, Belo Horizonte - MG"),
    ("Toshkent sh., Buyuk Sova ko'chasi, 56", "Owlish City Hotel Tashkent Palace, ул. Буюк Сова, д. 56, Ташкент"),
    ("7421 طريق الأمير تركي، الخبر", "7421 Prince Turki Road, Khobar"),
    ("المنطقة الصناعية 13، الشارقة، محل 9", "Shop 9, Industrial Area 13, Sharjah"),
    ("9 شارع الجمهورية، الخرطوم", "9 Gamhuria Street, Khartoum"),
    ("အမှတ် ၇၂၊ ဓမ္မစေတီလမ်း၊ ဗဟန်းမြို့နယ်၊ ရန်ကုန်", "No. 72, Dhammazedi Road, Bahan Township, Yangon"),
    ("12 Owl Road, C'town 8001", "12 Owl Road, Cape Town 8001"),
    ("Uilenweg 25, 1315DA Almere", "Uilenweg 25, Almere"),
    ("Uilenweg 25, 1315RD Almere", "Uilenweg 25, Almere, Netherlands"),
]
TWO = [
    ("Бишкек ш., Токтогул көч., 41", "г. Бишкек, ул. Токтогула, 43"),
    ("Бишкек ш., Москва көч., 41", "г. Бишкек, ул. Киевская, 41"),
    ("Бишкек ш., Ленин көч., 41", "г. Ош, ул. Ленина, 41"),
    ("Москва, Бишкекское ш., 41", "г. Бишкек, ул. Московская, 41"),
    ("Астана қ., Сәтбаев көш., 41", "г. Алматы, ул. Сатпаева, 41"),
    ("Алматы қ., Қонаев көш., 41", "г. Алматы, ул. Конева, 41"),
    ("მ. აბაშიძის ქ. 41, თბილისი", "ул. Г. Абашидзе 41, Тбилиси"),
    ("9 شارع حسن بلعيد، وهران", "9 Rue Hocine Belaïd, Oran"),
    ("9 شارع الإخوة بوعدو، سطيف", "9 Rue des Frères Boualem, Sétif"),
    ("〒590-0155 大阪府堺市南区鴉台1丁14番1号", "〒590-0155 1-14-2 Karasudai, Minami-ku, Sakai City, Osaka"),
    ("〒590-0155 大阪府堺市南区鴉台1丁14番1号", "〒590-0155 2-14-1 Karasudai, Minami-ku, Sakai City, Osaka"),
    ("14 Đường Cú Mèo, Phường Bắc Nha Trang, Khánh Hòa", "14 Cu Meo Street, Nam Nha Trang Ward, Khanh Hoa"),
    ("Rua da Coruja 12, BH - MG", "Rua da Coruja 12, Betim - MG"),
    ("7421 طريق الأمير طارق، الخبر", "7421 Prince Turki Road, Khobar"),
    ("المنطقة الصناعية 13، الشارقة، محل 9", "Shop 9, Industrial Area 12, Sharjah"),
    ("المنطقة الصناعية 13، الشارقة، محل 9", "Shop 8, Industrial Area 13, Sharjah"),
    ("အမှတ် ၇၂၊ ဓမ္မစေတီလမ်း၊ ဗဟန်းမြို့နယ်၊ ရန်ကုန်", "No. 72, Parami Road, Bahan Township, Yangon"),
]


@pytest.mark.parametrize(("a", "b"), ONE)
def test_a_town_or_name_is_one_in_each_language_of_its_land(a: str, b: str) -> None:
    assert is_same(a, b)


@pytest.mark.parametrize(("a", "b"), TWO)
def test_another_number_name_or_town_is_another_place_in_them(a: str, b: str) -> None:
    assert not is_same(a, b)
