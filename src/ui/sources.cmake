# The wall and the desk list their own files, so that each can grow without the other.
set(ui_sources ui/canvas.cpp ui/canvas_text.cpp ui/display_form.cpp ui/fonts.cpp ui/lettering.cpp)
include(ui/wall_sources.cmake OPTIONAL)
include(ui/desk_sources.cmake OPTIONAL)
add_room(ui SOURCES ${ui_sources} MAY_INCLUDE domain voting matching graph
         USES PkgConfig::fribidi)
target_link_libraries(ui PUBLIC imgui)
