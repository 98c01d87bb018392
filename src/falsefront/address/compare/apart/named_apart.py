"""What the texts of two addresses name that keeps them apart, whatever was read of them: one rule after the other."""

from falsefront.address.abroad.canonical import are_not_chinese
from falsefront.address.compare.aligning.said_apart import numbered_roads_apart
from falsefront.address.compare.america.american import american_roads_apart, have_one_american_road
from falsefront.address.compare.america.american_initials import same_by_initials
from falsefront.address.compare.america.american_lines import same_american_line, townships_apart
from falsefront.address.compare.america.numbered_plazas import same_plaza
from falsefront.address.compare.apart.america.american_towns_apart import american_towns_apart
from falsefront.address.compare.apart.america.canadian_apart import canadian_apart
from falsefront.address.compare.apart.america.houses_of_queens import houses_of_queens_apart
from falsefront.address.compare.apart.america.quarters_of_cities import quarters_of_cities_apart
from falsefront.address.compare.apart.america.sides_behind_roads import sides_behind_roads_apart
from falsefront.address.compare.apart.america.sides_of_quebec import sides_of_quebec_apart
from falsefront.address.compare.apart.arabia.arabian_names import arabian_names_apart
from falsefront.address.compare.apart.arabia.blocks_of_kuwait import blocks_of_kuwait_apart
from falsefront.address.compare.apart.china.bare_names import bare_names_apart
from falsefront.address.compare.apart.china.county_left_out import county_left_out_apart
from falsefront.address.compare.apart.china.houses_of_names import houses_of_names_apart
from falsefront.address.compare.apart.china.labelled_houses import labelled_houses_apart
from falsefront.address.compare.apart.china.lanes_of_hong_kong import lanes_of_hong_kong_apart
from falsefront.address.compare.apart.china.parts_of_roads import road_parts_apart
from falsefront.address.compare.apart.china.town_left_out import town_left_out_apart
from falsefront.address.compare.apart.china.zones_of_one_road import zones_of_one_road_apart
from falsefront.address.compare.apart.east_asia.lanes_of_korea import lanes_of_korea_apart
from falsefront.address.compare.apart.east_asia.mountain_lots import mountain_lots_apart
from falsefront.address.compare.apart.east_asia.municipalities_of_japan import municipalities_apart
from falsefront.address.compare.apart.east_asia.namesakes_of_korea import korean_namesakes_apart
from falsefront.address.compare.apart.east_asia.parks_of_japan import parks_of_japan_apart
from falsefront.address.compare.apart.east_asia.prefectures_of_japan import prefectures_apart
from falsefront.address.compare.apart.europe.blocks_of_turkey import blocks_of_turkey_apart
from falsefront.address.compare.apart.europe.counterparts import counterparts_apart
from falsefront.address.compare.apart.europe.french_parts import french_parts_apart
from falsefront.address.compare.apart.europe.genders import genders_apart
from falsefront.address.compare.apart.europe.german_namesakes import german_namesakes_apart
from falsefront.address.compare.apart.europe.london_by_code import london_by_code_apart
from falsefront.address.compare.apart.europe.moved_sides import moved_sides_apart
from falsefront.address.compare.apart.europe.quarters_behind import quarters_behind_apart
from falsefront.address.compare.apart.europe.rulers_of_roads import rulers_of_roads_apart
from falsefront.address.compare.apart.europe.sides_of_streets import sides_of_streets_apart
from falsefront.address.compare.apart.europe.towns_of_regions import towns_of_regions_apart
from falsefront.address.compare.apart.europe.villages_of_a_code import villages_apart
from falsefront.address.compare.apart.houses.counted_within import counted_within_apart
from falsefront.address.compare.apart.houses.grounds_of_houses import grounds_apart
from falsefront.address.compare.apart.houses.houses_before_roads import houses_before_roads_apart
from falsefront.address.compare.apart.houses.kilometres import kilometres_apart
from falsefront.address.compare.apart.houses.kinds_of_houses import kinds_of_houses_apart
from falsefront.address.compare.apart.houses.kinds_of_parts import kinds_of_parts_apart
from falsefront.address.compare.apart.houses.lettered_parks import lettered_parks_apart
from falsefront.address.compare.apart.houses.names_going_on import goes_on_apart
from falsefront.address.compare.apart.houses.numerals_in_names import numerals_in_names_apart
from falsefront.address.compare.apart.houses.sided_houses import sided_houses_apart
from falsefront.address.compare.apart.houses.units_of_roads import units_of_roads_apart
from falsefront.address.compare.apart.latin_america.between_roads import between_apart
from falsefront.address.compare.apart.latin_america.colonias import colonias_apart
from falsefront.address.compare.apart.latin_america.dates_of_roads import dates_of_roads_apart
from falsefront.address.compare.apart.latin_america.inner_doors_of_mexico import inner_doors_apart
from falsefront.address.compare.apart.latin_america.sides_beside_houses import sides_beside_houses_apart
from falsefront.address.compare.apart.latin_america.sides_of_doors import sides_of_doors_apart
from falsefront.address.compare.apart.latin_america.towns_of_brazil import towns_of_brazil_apart
from falsefront.address.compare.apart.roads.beside_roads import beside_roads_apart
from falsefront.address.compare.apart.roads.inner_words import inner_words_apart
from falsefront.address.compare.apart.roads.name_tails import name_tails_apart
from falsefront.address.compare.apart.roads.named_people import people_apart
from falsefront.address.compare.apart.roads.numbered_streets import numbered_streets_apart
from falsefront.address.compare.apart.roads.off_roads import off_roads_apart
from falsefront.address.compare.apart.roads.ranks import ranks_apart
from falsefront.address.compare.apart.roads.slips_in_words import slips_in_words_apart
from falsefront.address.compare.apart.roads.titles_of_roads import titles_apart
from falsefront.address.compare.apart.south_asia.areas_of_bangladesh import areas_of_bangladesh_apart
from falsefront.address.compare.apart.south_asia.estates_of_corporations import estates_of_corporations_apart
from falsefront.address.compare.apart.south_asia.numbered_highways import numbered_highways_apart
from falsefront.address.compare.apart.south_asia.numbers_before_codes import numbers_before_codes_apart
from falsefront.address.compare.apart.south_asia.roads_in_two_scripts import roads_in_two_scripts_apart
from falsefront.address.compare.apart.south_asia.roads_of_quarters import roads_of_quarters_apart
from falsefront.address.compare.apart.southeast_asia.khans_of_phnom_penh import khans_apart
from falsefront.address.compare.apart.southeast_asia.lanes_of_vietnam import lanes_of_vietnam_apart
from falsefront.address.compare.apart.southeast_asia.milestones import milestones_apart
from falsefront.address.compare.apart.southeast_asia.numbers_in_thailand import numbers_in_thailand_apart
from falsefront.address.compare.apart.southeast_asia.philippine_estates import philippine_estates_apart
from falsefront.address.compare.apart.southeast_asia.quarters_as_roads import quarters_as_roads_apart
from falsefront.address.compare.apart.southeast_asia.tamans import tamans_apart
from falsefront.address.compare.apart.towns.codes_or_states import codes_or_states_apart
from falsefront.address.compare.apart.towns.lone_quarters import lone_quarters_apart
from falsefront.address.compare.apart.towns.places_said import places_said_apart
from falsefront.address.compare.apart.towns.postcodes import postcodes_apart
from falsefront.address.compare.apart.towns.quarters import quarters_apart
from falsefront.address.compare.apart.towns.regions import regions_apart
from falsefront.address.compare.apart.towns.sided_suburbs import sided_suburbs_apart
from falsefront.address.compare.apart.towns.suburbs_between import suburbs_between_apart
from falsefront.address.compare.apart.towns.towns_of_countries import towns_of_countries_apart
from falsefront.address.compare.apart.towns.words_before_towns import words_before_towns_apart
from falsefront.address.compare.apart.written_vowels import written_vowels_apart
from falsefront.address.compare.apart.zones.estates_of_towns import estates_of_towns_apart
from falsefront.address.compare.apart.zones.numbered_zones import numbered_zones_apart
from falsefront.address.compare.apart.zones.plots_of_estates import plots_of_estates_apart
from falsefront.address.compare.apart.zones.zone_numbers import zone_numbers_apart
from falsefront.address.compare.china.streets_of_villages import side_streets_apart
from falsefront.address.compare.far_cities import far_cities_apart
from falsefront.address.compare.house_letters import house_letters_apart
from falsefront.address.compare.houses_of_indonesia import houses_of_indonesia_apart
from falsefront.address.compare.labelled_parts import labelled_parts_apart
from falsefront.address.compare.poligonos import poligonos_apart
from falsefront.address.compare.scripts.heard_in_cyrillic import cyrillic_apart
from falsefront.address.compare.sides_of_jakarta import sides_of_jakarta_apart
from falsefront.address.compare.sites.branches import branches_apart
from falsefront.address.compare.sites.grounds import numbered_grounds_apart
from falsefront.address.compare.sites.landmarks import landmarks_apart
from falsefront.address.compare.sites.parks_as_zones import counted_zones_apart
from falsefront.address.compare.sites.parts_in_china import china_parts_apart
from falsefront.address.compare.sites.sides_in_brackets import bracketed_sides_apart
from falsefront.address.compare.sites.zone_roads import zone_roads_apart
from falsefront.address.compare.world.buildings_abroad import (
    common_names_apart,
    numbered_towers_apart,
    rooms_of_houses_apart,
    unit_houses_apart,
)
from falsefront.address.compare.world.numbers_abroad import units_before_houses_apart
from falsefront.address.compare.world.numbers_of_two_scripts import numbers_of_two_scripts_apart
from falsefront.address.compare.world.renamed_roads import but_renamed
from falsefront.address.compare.world.road_ordinals import road_ordinals_apart
from falsefront.address.compare.world.road_words import road_words_apart
from falsefront.address.compare.world.roads_by_name_alone import bare_roads_apart
from falsefront.address.compare.world.subdistricts_of_thailand import subdistricts_apart
from falsefront.address.compare.world.villages_by_label import villages_by_label_apart
from falsefront.address.compare.world.zone_parts import zone_parts_apart
from falsefront.address.compare.world.zones_named_apart import zones_named_apart, zones_on_highways_apart
from falsefront.address.reading import Reading


def named_apart(a: Reading, b: Reading) -> str | None:
    """Return what the texts of two addresses name that keeps them apart, whatever was read."""
    if not are_not_chinese(a, b):
        return (
            prefectures_apart(a, b)
            or municipalities_apart(a, b)
            or parks_of_japan_apart(a, b)
            or china_parts_apart(a, b)
            or zone_roads_apart(a, b)
            or zones_of_one_road_apart(a, b)
            or road_parts_apart(a, b)
            or bracketed_sides_apart(a, b)
            or numbered_grounds_apart(a, b)
            or branches_apart(a, b)
            or landmarks_apart(a, b)
            or bare_names_apart(a, b)
            or houses_of_names_apart(a, b)
            or labelled_houses_apart(a, b)
            or lanes_of_hong_kong_apart(a, b)
            or town_left_out_apart(a, b)
            or county_left_out_apart(a, b)
            or side_streets_apart(a, b)
        )
    return (
        zone_parts_apart(a, b)
        or numerals_in_names_apart(a, b)
        or numbers_before_codes_apart(a, b)
        or numbers_in_thailand_apart(a, b)
        or lanes_of_korea_apart(a, b)
        or mountain_lots_apart(a, b)
        or zones_on_highways_apart(a, b)
        or zones_named_apart(a, b)
        or areas_of_bangladesh_apart(a, b)
        or parks_of_japan_apart(a, b)
        or milestones_apart(a, b)
        or lettered_parks_apart(a, b)
        or blocks_of_kuwait_apart(a, b)
        or lanes_of_vietnam_apart(a, b)
        or quarters_as_roads_apart(a, b)
        or bare_roads_apart(a, b)
        or numbers_of_two_scripts_apart(a, b)
        or sides_beside_houses_apart(a, b)
        or cyrillic_apart(a, b)
        or counted_zones_apart(a, b)
        or houses_of_indonesia_apart(a, b)
        or inner_doors_apart(a, b)
        or sides_of_jakarta_apart(a, b)
        or poligonos_apart(a, b)
        or _but_one_house(road_ordinals_apart(a, b), a, b)
        or beside_roads_apart(a, b)
        or places_said_apart(a, b)
        or far_cities_apart(a, b)
        or postcodes_apart(a, b)
        or but_renamed(_but_one_line(american_roads_apart(a, b), a, b), a, b)
        or _but_one_line(american_towns_apart(a, b), a, b)
        or townships_apart(a, b)
        or canadian_apart(a, b)
        or blocks_of_turkey_apart(a, b)
        or but_renamed(name_tails_apart(a, b), a, b)
        or goes_on_apart(a, b)
        or moved_sides_apart(a, b)
        or grounds_apart(a, b)
        or inner_words_apart(a, b)
        or numbered_roads_apart(a, b)
        or numbered_highways_apart(a, b)
        or kilometres_apart(a, b)
        or common_names_apart(a, b)
        or titles_apart(a, b)
        or ranks_apart(a, b)
        or between_apart(a, b)
        or people_apart(a, b)
        or genders_apart(a, b)
        or but_renamed(arabian_names_apart(a, b), a, b)
        or but_renamed(road_words_apart(a, b), a, b)
        or numbered_towers_apart(a, b)
        or sided_houses_apart(a, b)
        or sides_behind_roads_apart(a, b)
        or quarters_of_cities_apart(a, b)
        or sides_of_quebec_apart(a, b)
        or sides_of_doors_apart(a, b)
        or sides_of_streets_apart(a, b)
        or unit_houses_apart(a, b)
        or rooms_of_houses_apart(a, b)
        or numbered_streets_apart(a, b)
        or roads_of_quarters_apart(a, b)
        or dates_of_roads_apart(a, b)
        or rulers_of_roads_apart(a, b)
        or philippine_estates_apart(a, b)
        or house_letters_apart(a, b)
        or (None if have_one_american_road(a, b) else plots_of_estates_apart(a, b))
        or estates_of_corporations_apart(a, b)
        or estates_of_towns_apart(a, b)
        or villages_by_label_apart(a, b)
        or colonias_apart(a, b)
        or towns_of_brazil_apart(a, b)
        or tamans_apart(a, b)
        or units_before_houses_apart(a, b)
        or units_of_roads_apart(a, b)
        or codes_or_states_apart(a, b)
        or _but_one_line(regions_apart(a, b), a, b)
        or labelled_parts_apart(a, b)
        or kinds_of_parts_apart(a, b)
        or zone_numbers_apart(a, b)
        or quarters_apart(a, b)
        or _but_one_line(lone_quarters_apart(a, b), a, b)
        or london_by_code_apart(a, b)
        or quarters_behind_apart(a, b)
        or suburbs_between_apart(a, b)
        or german_namesakes_apart(a, b)
        or written_vowels_apart(a, b)
        or roads_in_two_scripts_apart(a, b)
        or prefectures_apart(a, b)
        or municipalities_apart(a, b)
        or korean_namesakes_apart(a, b)
        or towns_of_countries_apart(a, b)
        or towns_of_regions_apart(a, b)
        or villages_apart(a, b)
        or french_parts_apart(a, b)
        or words_before_towns_apart(a, b)
        or sided_suburbs_apart(a, b)
        or counted_within_apart(a, b)
        or counterparts_apart(a, b)
        or subdistricts_apart(a, b)
        or khans_apart(a, b)
        or kinds_of_houses_apart(a, b)
        or houses_of_queens_apart(a, b)
        or houses_before_roads_apart(a, b)
        or numbered_zones_apart(a, b)
        or off_roads_apart(a, b)
        or but_renamed(slips_in_words_apart(a, b), a, b)
    )


def _but_one_line(apart: str | None, a: Reading, b: Reading) -> str | None:
    """Return why towns or regions are two, unless house, road and town of both texts are one line of America."""
    is_one = apart is not None and (same_american_line(a, b) or same_by_initials(a, b)) is not None
    return None if is_one else apart


def _but_one_house(apart: str | None, a: Reading, b: Reading) -> str | None:
    """Return why ordinals of roads are two, unless an American road is one, or a plaza that is an address by itself."""
    if apart is None or have_one_american_road(a, b) or same_plaza(a, b) is not None:
        return None
    return but_renamed(apart, a, b)
