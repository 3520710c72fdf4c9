# Without a screen the program still does everything that reads and writes files.
set(app_sources
  app/assets.cpp
  app/command_check.cpp
  app/command_do.cpp
  app/command_export.cpp
  app/command_import.cpp
  app/command_layout.cpp
  app/command_line.cpp
  app/command_lexicon.cpp
  app/command_match.cpp
  app/command_new.cpp
  app/command_report.cpp
  app/command_show.cpp
  app/leading.cpp
  app/measure.cpp
  app/network_file.cpp
  app/offset.cpp
  app/places.cpp
  app/reading.cpp
  app/reason_text.cpp
  app/show_text.cpp
  app/write_file.cpp)
set(app_uses CLI11::CLI11 nlohmann_json::nlohmann_json Threads::Threads)
if(TARGET ui)
  list(APPEND app_sources
    app/awake.cpp
    app/command_film.cpp
    app/command_picture.cpp
    app/command_window.cpp
    app/desk_input.cpp
    app/evening.cpp
    app/map_motion.cpp
    app/map_words.cpp
    app/moments.cpp
    app/offscreen.cpp
    app/picture_desk.cpp
    app/pixels.cpp
    app/report_map.cpp
    app/stage.cpp
    app/stage_acts.cpp
    app/stage_start.cpp
    app/together.cpp
    app/view_window.cpp)
  list(APPEND app_uses imgui imgui_glfw imgui_opengl3 glfw OpenGL::OpenGL OpenGL::EGL PNG::PNG
       X11::Xss)
else()
  list(APPEND app_sources app/without_screen.cpp)
endif()
add_room(app
  SOURCES ${app_sources}
  MAY_INCLUDE domain voting matching graph store report ui
  USES ${app_uses})
