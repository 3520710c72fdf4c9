if(TARGET ui)
  add_room_tests(app SOURCES app/evening_test.cpp store/door.cpp USES support_disk)
endif()
