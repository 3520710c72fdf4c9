# The program as people run it: its commands, and what it promises when it is killed. A build
# without windows shows what it still does.
if(TARGET ui)
  set(parts
    program/commands_test.cpp
    program/film_test.cpp
    program/layout_test.cpp
    program/own_lexicon_test.cpp
    program/picture_test.cpp
    program/saved_test.cpp
    program/two_displays_test.cpp
    program/window.cpp
    program/window_test.cpp
    program/wrong_file_test.cpp)
else()
  set(parts program/headless_test.cpp)
endif()
add_room_tests(program
  SOURCES
    ${parts}
    program/export_test.cpp
    program/run_program.cpp
  NEEDS_PROGRAM
  TIMEOUT 900)
