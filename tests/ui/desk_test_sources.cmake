list(APPEND ui_test_sources
  ui/capture_line_test.cpp
  ui/desk_capture_test.cpp
  ui/desk_counting_test.cpp
  ui/desk_escape_test.cpp
  ui/desk_evening_test.cpp
  ui/desk_forms_test.cpp
  ui/desk_layout_test.cpp
  ui/desk_narrow_test.cpp
  ui/desk_privacy_test.cpp
  ui/desk_refused_test.cpp
  ui/desk_room.cpp
  ui/desk_says_test.cpp
  ui/desk_vote_form_test.cpp
  ui/desk_walk_test.cpp
  ui/start_screen_test.cpp
  ui/text_edit_test.cpp
  ui/typed_day_test.cpp)
