list(APPEND ui_sources
  ui/capture_line.cpp
  ui/desk.cpp
  ui/desk_agenda.cpp
  ui/desk_bars.cpp
  ui/desk_capture.cpp
  ui/desk_context.cpp
  ui/desk_contributions.cpp
  ui/desk_keys.cpp
  ui/desk_notes.cpp
  ui/desk_organisations.cpp
  ui/desk_walk.cpp
  ui/keys.cpp
  ui/start_screen.cpp
  ui/text_edit.cpp
  ui/widgets.cpp
  ui/widgets_field.cpp)
