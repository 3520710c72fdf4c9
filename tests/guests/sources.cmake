# What we rely on in libraries that others wrote, so that a new version cannot take it away
# unseen.
if(TARGET imgui)
  add_room_tests(guests SOURCES guests/imgui_test.cpp USES imgui)
endif()
