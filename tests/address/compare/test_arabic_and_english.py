"""Addresses in Arabic, Persian and Hebrew letters beside their English and French forms: roads, houses, quarters."""

import pytest
from tests.address.same import is_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1187 Corniche El Nile St., Boulak, Cairo", "البنك الأهلي المصري، ١١٨٧ كورنيش النيل، بولاق، القاهرة"),
        ("Nile Tower, 21-23 Charles de Gaulle Street, Giza, Egypt", "٢١/٢٣ شارع شارل ديجول، برج النيل، الجيزة"),
        ("23 Champollion St., Downtown, Cairo", "٢٣ شارع شامبليون، وسط البلد، القاهرة"),
        ("18 Independence Street, Achrafieh, Beirut", "شارع الاستقلال 18، الاشرفية، بيروت"),
        ("15 Verdun Street, Verdun, Beirut, Lebanon", "15 شارع فردان، فردان، بيروت"),
        ("15 Gouraud Street, Gemmayzeh, Beirut, Lebanon", "15 شارع غورو، الجميزة، بيروت"),
        ("37 University Street, Sweileh, Amman, Jordan", "شارع الجامعة، عمارة 37، صويلح، عمان"),
        ("18 Al Jamiah Street, Al Malaz, Riyadh, Saudi Arabia", "١٨ شارع الجامعه، حي الملز، الرياض"),
        ("37 Culture Street, Shmeisani, Amman, Jordan", "37 ش الثقافة، الشميساني، عمان"),
        ("37 Mecca Street, Um Uthaina, Amman, Jordan", "شارع مكة رقم 37، أم أذينة، عمان"),
        ("7 Army Street, Tanta, Egypt", "7 شارع الجيش، طنطا"),
        ("88 Union Street, Al Nahda, Sharjah, UAE", "٨٨ شارع الاتحاد، النهضة، الشارقة"),
        ("Immeuble Essalam, Rue Mohammed V, Casablanca, Morocco", "عمارة السلام، شارع محمد الخامس، الدار البيضاء"),
        ("18 Rue Anoual, Maarif, Casablanca, Morocco", "18 زنقة أنوال، المعاريف، الدار البيضاء"),
        ("112 Rue de la Liberté, Lafayette, Tunis", "112 نهج الحرية، لافايات، تونس"),
        ("37 Fouad Chehab Street, Sin El Fil, Beirut", "37 شارع فؤاد شهاب، سن الفيل، بيروت"),
        ("12 Abdel Khalek Sarwat Street, Downtown, Cairo", "12 شارع عبدالخالق ثروت، وسط البلد، القاهرة"),
        ("23 Corniche Road, Abu Dhabi", "23 طريق الكورنيش، أبوظبي"),
        ("15 Valiasr Street, Vanak, Tehran, Iran", "تهران، ونک، خیابان ولی عصر، پ 15"),
        ("37 Imam Khomeini St., Tehran", "تهران، خ امام خمینی، پلاک ۳۷"),
        ("Menachem Begin 64, Tel Aviv", "ברחוב מנחם בגין 64, ת״א"),
        ("37 King George Street, Jerusalem", "רחוב המלך ג׳ורג׳ 37, ירושלים"),
        ("12 Herzl St., Rehovot, Israel", "הרצל 12, רחובות"),
        ("15 Haatzmaut St., Haifa", "רחוב העצמאות מס' 15, חיפה"),
        ("18 Fahad Al Salem Street, Qibla, Kuwait City", "18 شارع فهد السالم، القبلة، الكويت"),
        ("45 Ahmad Al Jaber Street, Sharq, Kuwait City", "45 شارع أحمد الجابر، شرق، الكويت"),
        ("Kingdom Centre, King Fahd Road, Olaya, Riyadh 12214", "برج المملكة، طريق الملك فهد، حي العليا، الرياض"),
        ("64 Makram Ebeid Street, Nasr City, Cairo", "شارع مكرم عبيد، بناية رقم 64، مدينة نصر، القاهرة"),
        ("Tahlia Center, Prince Mohammed bin Abdulaziz St, Jeddah", "مركز التحلية، شارع الأمير محمد بن عبدالعزيز، جدة"),
        ("Building 123, Road 456, Block 789, Manama, Bahrain", "مبنى 123، طريق 456، مجمع 789، المنامة، البحرين"),
        ("Mahalla 603, Street 14, House 25, Al Mansour, Baghdad", "بغداد، المنصور، محلة 603، زقاق 14، دار 25"),
        ("Plot 12, 3rd Industrial Zone, 6th of October City", "قطعة 12، المنطقة الصناعية الثالثة، مدينة 6 أكتوبر"),
    ],
)
def test_one_house_in_two_scripts_is_one(one: str, other: str) -> None:
    assert is_same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1189 Corniche El Nile St., Boulak, Cairo", "١١٨٧ كورنيش النيل، بولاق، القاهرة"),
        ("45 Tahrir Street, Dokki, Giza, Egypt", "45 شارع الثورة، الدقي، الجيزة"),
        ("18 Saad Zaghloul Street, Raml Station, Alexandria", "18 شارع صفية زغلول، محطة الرمل، الإسكندرية"),
        ("12 Al Sadoun Street, Al Karrada, Baghdad, Iraq", "12 شارع الجادرية، الكرادة، بغداد"),
        ("18 Khalifa Street, Al Danah, Abu Dhabi, UAE", "18 شارع خالد بن الوليد، الدانة، أبوظبي"),
        ("18 Al Nasr Street, Al Khalidiyah, Abu Dhabi", "18 طريق الكورنيش، الخالدية، أبوظبي"),
        ("25 Corniche Road, Abu Dhabi", "23 طريق الكورنيش، أبوظبي"),
        ("15 Independence Street, Achrafieh, Beirut", "15 شارع الحرية، الاشرفية، بيروت"),
        ("Al Waha Tower, Abu Bakr Street, Al Wahah, Riyadh", "برج المملكة، شارع أبو بكر، الواحة، الرياض"),
        ("Al Bateen Tower, Corniche Street, Al Bateen, Abu Dhabi", "برج الموسى، شارع الكورنيش، البطين، أبوظبي"),
        ("Al Salam Mall, Salem Al Mubarak Street, Salmiya", "برج الإنماء، شارع سالم المبارك، السالمية، الكويت"),
        ("37 Beheshti Street, Abbas Abad, Tehran", "تهران، عباس آباد، خ امام، پلاک 37"),
        ("12 Herzl St., Rehovot, Israel", "הרצל 14, רחובות"),
        ("18 Fahad Al Salman Street, Qibla, Kuwait City", "18 شارع فهد السالم، القبلة، الكويت"),
        ("Kingdom Centre, Tahlia Road, Olaya, Riyadh 12214", "برج المملكة، طريق الملك فهد، حي العليا، الرياض"),
        ("Kingdom Mall, King Fahd Road, Olaya, Riyadh 12214", "برج المملكة، طريق الملك فهد، حي العليا، الرياض"),
        ("Building 123, Road 456, Block 788, Manama, Bahrain", "مبنى 123، طريق 456، مجمع 789، المنامة، البحرين"),
        ("Mahalla 603, Street 16, House 25, Al Mansour, Baghdad", "بغداد، المنصور، محلة 603، زقاق 14، دار 25"),
        ("Plot 12, 4th Industrial Zone, 6th of October City", "قطعة 12، المنطقة الصناعية الثالثة، مدينة 6 أكتوبر"),
    ],
)
def test_another_number_road_or_house_is_another_place(one: str, other: str) -> None:
    assert not is_same(one, other)


def test_a_house_that_is_called_as_a_quarter_of_dubai_is_none() -> None:
    assert is_same(
        "محل رقم 12، مجمع الخليج التجاري، ديرة، نايف، دبي", "Shop 12, Al Khaleej Commercial Complex, Naif, Deira, Dubai"
    )
