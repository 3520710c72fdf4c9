add_room(graph
  SOURCES graph/bend.cpp graph/board.cpp graph/draft.cpp graph/free_place.cpp graph/geometry.cpp graph/hops.cpp
          graph/layout.cpp graph/legend.cpp graph/lettering.cpp graph/lines.cpp graph/picture.cpp
          graph/route.cpp graph/settle.cpp graph/stage.cpp graph/stress.cpp
  MAY_INCLUDE domain)
# The dev build would take seconds for a picture, in the tests of every room that draws one.
target_compile_options(graph PRIVATE $<$<CONFIG:Debug>:-O1>)
