include(bench/durability_sources.cmake OPTIONAL)
include(bench/layout_sources.cmake)
include(bench/map_sources.cmake OPTIONAL)
include(bench/matching_sources.cmake)
