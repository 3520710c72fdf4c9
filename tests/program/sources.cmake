# The program as people run it: its commands, and what it promises when it is killed.
add_room_tests(program
  SOURCES
    program/commands_test.cpp
    program/picture_test.cpp
    program/run_program.cpp
    program/saved_test.cpp
    program/two_displays_test.cpp
    program/window.cpp
    program/window_test.cpp
    program/wrong_file_test.cpp
  NEEDS_PROGRAM
  TIMEOUT 900)
