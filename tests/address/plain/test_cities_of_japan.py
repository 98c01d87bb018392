"""A city of Japan in characters is read as it is called, and its blocks are told from a building's number."""

from tests.address.same import is_same

from falsefront.address.plain.japanese import in_english_order


def test_a_city_is_read_as_it_is_called_not_character_by_character() -> None:
    parts = in_english_order("栃木県下野市石橋七丁目3番1号")
    assert parts is not None
    assert "shimotsuke-shi" in parts.english


def test_a_city_with_a_reading_of_its_own_is_one_in_both_scripts() -> None:
    left = "Sanko Ageo Building, 3-8-2 Kashiwaza, Ageo Saitama 362-0075"
    assert is_same(left, "埼玉県上尾市柏座三丁目8番2号 三光上尾ビル")
    assert not is_same(left, "埼玉県上尾市柏座三丁目8番3号 三光上尾ビル")
    assert not is_same(left, "埼玉県上尾市谷津三丁目8番2号 三光上尾ビル")
    assert not is_same(left, "埼玉県和光市柏座三丁目8番2号 三光ビル")


def test_a_prefecture_of_the_name_of_another_city_is_no_other_city() -> None:
    left = "4 Shorin-cho, Sakai-ku, Sakai City Osaka 590-0900"
    assert is_same(left, "大阪府堺市堺区松林町4番地")
    assert not is_same(left, "大阪府堺市堺区松林町5番地")
    assert not is_same(left, "大阪府堺市堺区梅林町4番地")


def test_the_number_of_a_tower_is_not_the_block() -> None:
    left = "KTG C-7, 2-4, Takahama, Mihama-ku Chiba 261-0003"
    assert is_same(left, "千葉県千葉市美浜区高浜2-4 幕張タワーC棟7階")
    assert not is_same(left, "千葉県千葉市美浜区高浜2-6 幕張タワーC棟7階")


def test_a_city_with_wards_needs_no_prefecture() -> None:
    left = "6-4-31 Nishi-Nakano, Yodogawa-ku, Osaka"
    assert is_same(left, "大阪市淀川区西中野6-4-31")
    assert not is_same(left, "大阪市淀川区西中野6-4-13")
    assert not is_same(left, "大阪市淀川区東中野6-4-31")
    assert not is_same(left, "大阪市北区西中野6-4-31")
