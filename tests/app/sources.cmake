# What needs no screen runs under the thread sanitizer too.
set(app_parts app/beside_test.cpp)
if(TARGET ui)
  list(APPEND app_parts app/evening_test.cpp app/map_motion_test.cpp app/measuring_beside_test.cpp
       app/wall_map_test.cpp store/door.cpp)
endif()
add_room_tests(app SOURCES ${app_parts} USES support_disk)
