add_room_tests(voting
  SOURCES voting/check_test.cpp voting/dots_test.cpp voting/made_up_poll.cpp
          voting/outcome_test.cpp voting/recount.cpp voting/recount_test.cpp
          voting/tally_test.cpp)
