"""Districts of large cities, through which a road goes, or each of which has one of its name."""

import pytest
from tests.address.same import is_same
from tests.gazetteer import load

from falsefront import address
from falsefront.address.compare.districts_of_cities import districts_of_cities_apart


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sowa Caddesi No:300, Kadıköy", "Sowa Caddesi No:300, Maltepe"),
        ("Sowa Caddesi No:300, Kadıköy/İstanbul", "Sowa Caddesi No:300 Maltepe İstanbul"),
        ("Atatürk Bulvarı No: 12, Çankaya, Ankara", "Atatürk Bulvarı No: 12, Etimesgut, Ankara"),
        ("Atatürk Cad. No: 12 Bornova İzmir", "Atatürk Cad. No: 12 Buca İzmir"),
        ("Atatürk Cad. No: 12 Nilüfer Bursa", "Atatürk Cad. No: 12 Osmangazi Bursa"),
        ("Hürriyet Mah. Atatürk Cad. No 5 Kağıthane", "Hürriyet Mah. Atatürk Cad. No 5 Bahçelievler"),
        ("Sowa Cad. No:12 Şişli", "Sowa Cad. No:12 Kağıthane"),
        ("12 El Bouma St, Nasr City, Cairo", "12 El Bouma St, Maadi, Cairo"),
        ("15 Bouma St, Dokki, Giza", "15 Bouma St, Imbaba, Giza"),
        ("Kunduracılar Sitesi, Sowa Cad. No:12 Fatih", "Kunduracılar Sitesi, Sowa Cad. No:12 İkitelli Başakşehir"),
        ("Keresteciler San. Sit. Sowa Cad. No: 12 Şişli", "Keresteciler Sitesi, Sowa Cad. No:12, Ümraniye"),
        ("Jl. Sowa No. 12, Menteng, Jakarta", "Jl. Sowa No. 12, Tebet, Jakarta"),
        ("12 Lê Lợi, Gò Vấp, TP HCM", "12 Lê Lợi, Quận 1, TP HCM"),
        ("99 Sathorn Rd, Bangrak, Bangkok", "99 Sathorn Road, Sathorn, Bangkok"),
        ("12 Jalan Ampang, Bukit Bintang, Kuala Lumpur", "12 Jalan Ampang, Ampang, Kuala Lumpur"),
        ("No. 12, Joghd St, Tehran District 6", "No. 12, Joghd St, Tehran District 7"),
    ],
)
def test_two_districts_of_one_city_are_two_places(a: str, b: str) -> None:
    assert not is_same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sowa Caddesi No:300, Kadıköy", "Sowa Cad. 300, Kadıköy, İstanbul"),
        ("Sowa Caddesi No:300, Kadıköy", "Sowa Cad. No: 300, İstanbul"),
        ("Sowa Cad. No: 12, 34394 Şişli/İstanbul", "Sowa Cad. No: 12, 34394 Beşiktaş/İstanbul"),
        ("Baykuş Plaza, Sowa Cad. No:12 Fatih", "Baykuş Plaza, Sowa Cad. No:12 Başakşehir"),
        ("Kunduracılar Sitesi, Sowa Cad. 12, 34555 Fatih", "Kunduracılar Sitesi Sowa Cad. 12, 34555 Kadıköy"),
        ("Kunduracılar Sitesi, Sowa Cad. No:12 Fatih", "Kunduracılar Sitesi, Sowa Cad. No: 12, İstanbul"),
        ("Sowa Cad. No: 12, Eyüp, İstanbul", "Sowa Cad. No: 12, Eyüpsultan, İstanbul"),
        ("Maltepe Cad. No: 5, Çankaya, Ankara", "Maltepe Caddesi 5, Çankaya"),
        ("120 Nokhuk Rd, Huaykwang, Bangkok", "120 Nokhuk Road, Huai Khwang, Bangkok"),
        ("12 Jalan Sowa, Ampang, Kuala Lumpur", "12 Jalan Sowa, Kuala Lumpur"),
    ],
)
def test_one_district_is_written_in_many_ways(a: str, b: str) -> None:
    assert is_same(a, b)


def test_a_district_that_was_taken_out_of_another_is_told_from_it_by_no_name_alone() -> None:
    new, old, other = (
        address.read(f"Sowa Cad. No: 12, {district}, İstanbul", load())
        for district in ("Ataşehir", "Kadıköy", "Kartal")
    )
    assert districts_of_cities_apart(new, old) is None
    assert districts_of_cities_apart(new, other) == "two districts of one city: atasehir and kartal"
