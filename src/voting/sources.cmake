add_room(voting
  SOURCES voting/check.cpp voting/dots.cpp voting/outcome.cpp voting/tally.cpp
  MAY_INCLUDE domain)
