"""On a Chinese market's page of a thing, the shop that posted it is the vendor, and not the market with its hotline."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.records import Offer

SITE = Site(name="market", start=("https://baihuo.example/",), allow=("https://baihuo.example/*",))
WHERE = "<p>地址：浙江省金华市婺城区宾虹路1088号</p><p>电话：0579-82331120</p>"
THING = "<h1>A4打印纸</h1><p>价格：￥25.00</p><p>起订量：10箱</p>"
OWN = (["浙江省金华市婺城区宾虹路1088号"], ["0579-82331120"])


def read(box: str) -> Offer:
    text = (
        "<!doctype html><html><head><title>A4打印纸 - 百货通商城</title></head><body>"
        f"<header>百货通 全国服务热线：400-820-5566</header><div>{THING}{box}</div>"
        "<footer>百货通网络科技有限公司 地址：北京市朝阳区望京东路1号 电话：010-84781234</footer></body></html>"
    )
    url = "https://baihuo.example/sell/7.html"
    (offer,) = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    return offer


def said(offer: Offer, name: str) -> list[str]:
    return [each.raw for each in offer.fields.get(name, ())]


@pytest.mark.parametrize(
    "label", ["发布人", "发布者", "发布会员", "刊登者", "发布商家", "供货商", "商铺名称", "所属店铺", "店铺"]
)
@pytest.mark.parametrize(
    "row",
    [
        "<p>{}：诚信办公用品店</p>",
        "<p>{}：<a href='/s/5'>诚信办公用品店</a></p>",
        "<table><tr><td>{}</td><td>诚信办公用品店</td></tr></table>",
        "<dl><dt>{}</dt><dd>诚信办公用品店</dd></dl>",
        "<p>发布时间：2024-03-02 {}：诚信办公用品店 浏览：122次</p>",
    ],
)
def test_a_shop_behind_who_posted_or_supplies_is_the_vendor(label: str, row: str) -> None:
    offer = read(row.format(label) + WHERE)
    assert said(offer, "vendor") == ["诚信办公用品店"]
    assert (said(offer, "address"), said(offer, "phone")) == OWN


@pytest.mark.parametrize("name", ["三江化玻商行", "东升五金店", "临沂恒达仪器经营部", "万和塑料制品厂"])
def test_without_contacts_of_his_own_he_is_given_none_of_the_markets(name: str) -> None:
    offer = read(f"<div><span>发布人</span><span>{name}</span></div>")
    assert said(offer, "vendor") == [name]
    assert (said(offer, "address"), said(offer, "phone"), said(offer, "email")) == ([], [], [])


def test_what_a_page_says_behind_the_name_is_no_part_of_it() -> None:
    row = "<dl><dt>发布人</dt><dd>诚信办公用品店 <a href='/s/1'>[进入店铺]</a></dd></dl>"
    assert said(read(row), "vendor") == ["诚信办公用品店"]


@pytest.mark.parametrize("name", ["admin", "李明", "小张", "会员12345", "清风", "王小店"])
def test_a_person_or_a_nickname_that_posted_is_no_vendor(name: str) -> None:
    assert name not in said(read(f"<p>发布人：{name}</p>{WHERE}"), "vendor")


def test_a_clearer_label_goes_before_who_posted_and_two_who_did_are_none() -> None:
    assert said(read("<p>发布人：诚信办公用品店</p><p>公司：金华文具有限公司</p>"), "vendor") == ["金华文具有限公司"]
    two = read("<p>发布人：诚信办公用品店</p><p>发布人：东升五金店</p>")
    assert not {"诚信办公用品店", "东升五金店"} & set(said(two, "vendor"))


def test_an_area_that_a_whole_address_says_too_is_no_address_of_its_own() -> None:
    area = "<div><span>所在地区</span><span>{}</span></div>"
    row = "<div><span>地址</span><span>浙江省金华市婺城区宾虹路1088号</span></div>"
    assert said(read(area.format("浙江金华") + row), "address") == ["浙江省金华市婺城区宾虹路1088号"]
    assert said(read(area.format("浙江 金华") + row), "address") == ["浙江省金华市婺城区宾虹路1088号"]
    assert "浙江宁波" in said(read(area.format("浙江宁波") + row), "address")


def test_the_market_itself_that_posted_is_told_by_no_label() -> None:
    vendor = read(f"<p>发布人：百货通商城</p>{WHERE}").fields.get("vendor", ())
    assert [each.source for each in vendor if each.source.startswith("label:")] == []


@pytest.mark.parametrize("tag", ["div", "p"])
def test_in_a_frame_that_no_element_tells_the_lines_of_the_site_and_of_its_firm_are_theirs(tag: str) -> None:
    text = (
        "<!doctype html><html><head><title>A4打印纸 - 百货通商城</title></head><body>"
        f"<{tag}>百货通 全国咨询：400-820-5566</{tag}><div>{THING}<p>供货商：诚信办公用品店</p>OWN</div>"
        f"<{tag}>北辰网络科技有限公司 地址：北京市朝阳区望京东路1号 电话：010-84781234</{tag}></body></html>"
    )
    for own, expected in ((WHERE, OWN), ("", ([], []))):
        body = text.replace("OWN", own).encode()
        url = "https://baihuo.example/sell/7.html"
        (offer,) = read_page(body, url=url, content_type="text/html; charset=utf-8", site=SITE).offers
        assert said(offer, "vendor") == ["诚信办公用品店"]
        assert (said(offer, "address"), said(offer, "phone")) == expected


def test_a_line_that_begins_with_the_sellers_own_name_stays_his() -> None:
    text = (
        "<!doctype html><html><head><title>A4打印纸 - 百货通商城</title></head><body>"
        f"<div>{THING}<p>供货商：金华诚信办公用品有限公司</p>"
        "<p>金华诚信办公用品有限公司 地址：浙江省金华市婺城区宾虹路1088号 电话：0579-82331120</p></div></body></html>"
    )
    url = "https://baihuo.example/sell/7.html"
    (offer,) = read_page(text.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE).offers
    assert said(offer, "phone") == ["0579-82331120"]


@pytest.mark.parametrize("who", ["我公司", "本公司", "公司"])
def test_a_line_that_begins_with_the_speakers_own_word_for_a_firm_stays_the_sellers(who: str) -> None:
    row = f"<p>供货商：金华诚信文具厂</p><p>{who} 电话：0579-82331120</p>"
    assert said(read(row), "phone") == ["0579-82331120"]


def test_who_posted_a_review_is_no_seller() -> None:
    body = "<h3>买家评论</h3><div><span>发布者</span><span>红叶五金经营部</span></div><p>质量很好</p>"
    page = f"<meta charset=utf-8><title>铁艺书架 - 百货网</title><body><h1>铁艺书架</h1><p>价格：35元</p>{body}</body>"
    site = Site(name="m", start=("https://m.example/",), allow=("https://m.example/*",))
    offers = read_page(page.encode(), url="https://m.example/1.html", content_type="text/html", site=site).offers
    assert not any("vendor" in offer.fields for offer in offers)
