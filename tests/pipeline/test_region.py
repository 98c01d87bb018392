import pytest

from falsefront.config import Site
from falsefront.pipeline.region import region_of
from falsefront.records import Offer, Said

SITE = Site(name="case", start=("https://market.example/",), allow=("https://market.example/*",))


@pytest.mark.parametrize(
    ("address", "region"),
    [
        ("温州市永嘉县瓯北街道东瓯工业区林浦路12号", "CN"),
        ("浙江省杭州市余杭区仓前街道高桥村", "CN"),
        ("广东省深圳市南山区深南大道9988号科技园区", "CN"),
        ("東京都千代田区丸の内2-1-1", "JP"),
        ("富山県富山市赤江町7-21", "JP"),
        ("大阪府東大阪市長田東3丁目5番12号", "JP"),
        ("新北市三重區重新路五段609巷14號", "TW"),
        ("四川省成都市武侯區鸝桐南路二段77號", "CN"),
        ("青島市市北區台東三路12號", "CN"),
        ("廣東省深圳市南山區科技路1號", "CN"),
        ("南投縣埔里鎮中山路12號", "TW"),
        ("臺灣省彰化縣鹿港鎮中山路3號", "TW"),
        ("Rua Alferes Poli, 1420, Rebouças, Curitiba/PR, 80220-051", "BR"),
        ("12 Calle Luna, San Juan, PR 00901-1234", "US"),
        ("香港新界葵涌葵昌路58-62號", "HK"),
    ],
)
def test_a_telephone_is_of_the_country_that_the_address_has_the_shape_of(address: str, region: str) -> None:
    offer = Offer(fields={"address": (Said(raw=address, source="test"),)})
    assert region_of(offer, SITE) == region
