"""An entry of a directory that leads nowhere is a firm's as those around it are, with what it gives of itself."""

import pytest

from falsefront.config import Site
from falsefront.parse import read_page
from falsefront.parse.draft import Draft
from falsefront.parse.entries_without_pages import Entries

SITE = Site(name="market", start=("https://fernmarkt.example/",), allow=("https://fernmarkt.example/*",))
LED = [("Otter Steel", 7), ("Plover Glass", 8), ("Heron Wicker", 9), ("Wren Paper Ltd", 10)]
WHERE = "12 Fern Road, Leeds LS1 4AB"


def entry(name: str, said: str, *, tag: str = "dl", mark: str = "[basic member]") -> str:
    inner = "dt" if tag == "dl" else "h3"
    rest = "".join(f"<dd>{each}</dd>" if tag == "dl" else f"<p>{each}</p>" for each in said.split("|"))
    return f"<{tag} class='firm'><{inner}>{name} <span>{mark}</span></{inner}>{rest}</{tag}>"


def led(*, folder: str = "firm", tag: str = "dl") -> str:
    return "".join(
        entry(f"<a href='/{folder}/{at}/index.html'>{name}</a>", "Trade: wares|Region: Leeds", tag=tag, mark="[gold]")
        for name, at in LED
    )


def read(body: str, *, title: str = "Firms of Leeds - Fernmarkt") -> dict[str, tuple[list[str], list[str]]]:
    """Return of each vendor his addresses and telephones."""
    page = (
        f"<!doctype html><html><head><title>{title}</title></head><body><header><a href='/'>Fernmarkt</a></header>"
        f"<h1>Firms of Leeds</h1><div class='l'>{body}</div><footer>© 2024 Fernmarkt Ltd</footer></body></html>"
    )
    url = "https://fernmarkt.example/leeds.html"
    found = read_page(page.encode(), url=url, content_type="text/html; charset=utf-8", site=SITE)
    return {
        offer.fields["vendor"][0].raw: tuple(  # type: ignore[misc]
            [said.raw for said in offer.fields.get(name, ())] for name in ("address", "phone")
        )
        for offer in found.offers
        if "vendor" in offer.fields
    }


@pytest.mark.parametrize("tag", ["dl", "div", "li"])
@pytest.mark.parametrize(
    ("name", "label", "where", "folder"),
    [
        ("Moss Works", "Factory address", WHERE, "firm"),
        ("Moss Works", "Address", WHERE, "company"),
        ("Мастерская Мох", "Адрес", "420111, г. Казань, ул. Баумана, д. 12", "firma"),
        ("红袄棉服加工厂", "厂址", "沈阳市铁西区建设东路57号", "qiye"),
        ("Moosbach Gläser", "Adresse", "Lindenstraße 14, 04277 Leipzig", "firma"),
    ],
)
def test_an_entry_without_a_page_is_named_by_its_own_head(
    name: str, label: str, where: str, folder: str, tag: str
) -> None:
    own = entry(f"<b>{name}</b>", f"Trade: wool|{label}: {where}|Contact: Mr. Fern 0113 496 0101", tag=tag)
    body = led(folder=folder, tag=tag) + own
    found = read(f"<ul>{body}</ul>" if tag == "li" else body)
    assert found[name] == ([where], ["0113 496 0101"])
    assert not any(where in places for other, (places, _) in found.items() if other != name)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("<b>Add your company</b>", f"Address: {WHERE}"),
        ("<b>Leeds</b>", f"Address: {WHERE}"),
        ("<b>Head office</b>", f"Address: {WHERE}"),
        ("<b>Moss Works</b>", "Address: 12 Fern Road, Lee..."),
        ("<b>Moss Works</b>", f"Delivery: {WHERE}"),
        ("<b>Trade fair: Moss Expo</b>", f"Address: {WHERE}"),
        ("<a href='/news/7.html'>Moss Works</a>", f"Delivery: {WHERE}"),
        ("<b>Premium</b>", f"Address: {WHERE}"),
        ("<b>Neu</b>", f"Address: {WHERE}"),
        ("<b>营业中</b>", f"Address: {WHERE}"),
        ("<b>王经理</b>", f"Address: {WHERE}"),
        ("<b>Mr. Orrin</b>", f"Address: {WHERE}"),
        ("<b>Brass Fair 2024</b>", f"Address: {WHERE}"),
        ("<b>Company deleted</b>", f"Address: {WHERE}"),
        ("<b>Объявление удалено</b>", f"Address: {WHERE}"),
        ("<b>Manufacturer</b>", f"Address: {WHERE}"),
        ("<b>生产厂家</b>", f"Address: {WHERE}"),
    ],
)
def test_an_invitation_the_site_itself_a_place_or_a_cut_address_is_nobodys(name: str, said: str) -> None:
    found = read(led() + entry(name, said))
    assert [where for where, _ in found.values() if where] == []


@pytest.mark.parametrize("mark", ["<b>Premium</b>", "<span>New</span>", "<span>已认证</span>", "<b>★ 5.0</b>"])
def test_a_mark_before_the_name_is_none(mark: str) -> None:
    assert read(led() + entry(f"{mark} <b>Moss Works</b>", f"Address: {WHERE}"))["Moss Works"][0] == [WHERE]


def test_who_keeps_the_list_has_no_entry_in_it() -> None:
    assert "Fernmarkt Ltd" not in read(led() + entry("<b>Fernmarkt Ltd</b>", f"Address: {WHERE}"))


def test_those_with_a_page_are_named_by_its_link_beside_him() -> None:
    """A title that leads to the firm's page and is its name is no thing's; any other may be."""
    drafts = [Draft(), Draft(), Draft()]
    for draft, title, url in zip(drafts, ("Moss", "Flask", "Moss"), ("/firm/7", "/firm/7", "/goods/7"), strict=True):
        draft.say("title", title, "layout:a")
        draft.say("url", url, "layout:a@href")
    Entries([], {"/firm/7": "Moss"}).name(drafts)
    assert [draft.raw("vendor") for draft in drafts] == ["Moss", None, None]
    assert [draft.raw("title") for draft in drafts] == [None, "Flask", "Moss"]


def test_a_list_that_leads_to_no_firms_tells_of_none() -> None:
    own = entry("<b>Moss Works</b>", f"Address: {WHERE}")
    assert "Moss Works" not in read(led(folder="news") + own)
    few = entry("<a href='/firm/7/index.html'>Otter Steel</a>", "Trade: wares") * 2
    assert "Moss Works" not in read(few + own * 3)
