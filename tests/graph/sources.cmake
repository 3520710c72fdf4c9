add_room_tests(graph
  SOURCES graph/brief_names_test.cpp graph/elsewhere_test.cpp graph/geometry_test.cpp graph/groups_test.cpp graph/growth_test.cpp
          graph/legend_test.cpp graph/lettering_test.cpp graph/lines_test.cpp
          graph/live_layout_test.cpp graph/look_test.cpp graph/made_up_map.cpp
          graph/motion_test.cpp graph/names_test.cpp graph/network_layout_test.cpp
          graph/picture_test.cpp graph/placed_test.cpp
          graph/readability.cpp graph/stress_test.cpp)
