add_room(graph
  SOURCES graph/beacons.cpp graph/bend.cpp graph/board.cpp graph/brief_names.cpp graph/draft.cpp graph/draft_costs.cpp
          graph/far_pull.cpp graph/first_places.cpp graph/free_place.cpp graph/geometry.cpp
          graph/groups.cpp graph/hops.cpp graph/layout.cpp graph/legend.cpp graph/lettering.cpp
          graph/lines.cpp graph/live_layout.cpp graph/look.cpp graph/motion.cpp
          graph/near_cells.cpp graph/near_pull.cpp graph/network.cpp graph/network_layout.cpp
          graph/network_part.cpp graph/picture.cpp graph/placed.cpp graph/route.cpp
          graph/settle.cpp graph/stage.cpp graph/stage_chosen.cpp graph/stage_growth.cpp
          graph/stage_names.cpp graph/stress.cpp graph/untangle.cpp
  MAY_INCLUDE domain)
# The dev build would take seconds for a picture, in the tests of every room that draws one.
target_compile_options(graph PRIVATE $<$<CONFIG:Debug>:-O2>)
# The inner loops of both layouts: vector code, and on every processor the same sums. A fused
# multiplication and addition rounds once instead of twice, so there are none.
set_source_files_properties(
  graph/bend.cpp graph/draft.cpp graph/draft_costs.cpp graph/far_pull.cpp graph/near_cells.cpp
  graph/untangle.cpp PROPERTIES
  COMPILE_OPTIONS "-O3;-fno-math-errno;-fno-trapping-math")
set_source_files_properties(
  graph/beacons.cpp graph/bend.cpp graph/draft.cpp graph/draft_costs.cpp graph/far_pull.cpp
  graph/first_places.cpp graph/geometry.cpp graph/live_layout.cpp
  graph/near_cells.cpp graph/near_pull.cpp graph/network_layout.cpp graph/network_part.cpp
  graph/untangle.cpp PROPERTIES COMPILE_FLAGS -ffp-contract=off)
