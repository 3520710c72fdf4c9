# The wall and the desk list their own tests.
set(ui_test_sources)
include(ui/wall_test_sources.cmake OPTIONAL)
include(ui/desk_test_sources.cmake OPTIONAL)
if(ui_test_sources)
  add_room_tests(ui SOURCES ${ui_test_sources}
    USES imgui support_evening nlohmann_json::nlohmann_json TIMEOUT 900)
endif()
