list(APPEND ui_test_sources
  ui/bare_screen.cpp
  ui/fonts_test.cpp
  ui/graph_view_test.cpp
  ui/sight_test.cpp
  ui/shown_wall.cpp
  ui/wall_bar_test.cpp
  ui/wall_layout_test.cpp
  ui/wall_list_test.cpp
  ui/wall_privacy_test.cpp
  ui/wall_vote_test.cpp
  ui/words_test.cpp)
