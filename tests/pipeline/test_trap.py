from falsefront.pipeline.trap import BARREN_STEPS, BarrenPaths


def test_a_next_link_that_brings_nothing_new_is_given_up() -> None:
    paths = BarrenPaths()
    paths.found("/1", on=None)
    paths.gave("/1", ["beaker"])
    followed = 1
    while not paths.is_barren(f"/{followed}"):
        paths.found(f"/{followed + 1}", on=f"/{followed}")
        followed += 1
        paths.gave(f"/{followed}", ["beaker"])
    assert followed == BARREN_STEPS + 1


def test_a_page_known_already_is_not_found_again() -> None:
    paths = BarrenPaths()
    assert paths.found("/1", on=None)
    assert not paths.found("/1", on="/2")


def test_an_index_is_as_good_as_the_products_it_leads_to() -> None:
    paths = BarrenPaths()
    paths.found("/index/1", on=None)
    for page in range(1, 30):
        assert not paths.is_barren(f"/index/{page}")
        paths.found(f"/index/{page + 1}", on=f"/index/{page}")
        paths.found(f"/product/{page}", on=f"/index/{page}")
        paths.gave(f"/product/{page}", [page])
