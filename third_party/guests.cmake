# Every library that others wrote, found or fetched. README.md tells where each comes
# from and under which licence; packages.txt is what apt has to install.
include(${CMAKE_CURRENT_LIST_DIR}/private_apt.cmake)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)         # target Threads::Threads

find_package(cereal REQUIRED)          # target cereal::cereal
find_package(CLI11 REQUIRED)           # target CLI11::CLI11
find_package(nlohmann_json REQUIRED)   # target nlohmann_json::nlohmann_json
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)  # target PkgConfig::utf8proc

# PkgConfig::pango: Pango with Cairo under it, and the fonts of a folder of our own
pkg_check_modules(pango REQUIRED IMPORTED_TARGET pangocairo pangoft2 fontconfig cairo cairo-pdf
                  cairo-svg cairo-png)

if(NOT SAMEN_HEADLESS)
  find_package(glfw3 3.3 REQUIRED)                                # target glfw
  set(OpenGL_GL_PREFERENCE GLVND)
  find_package(OpenGL REQUIRED COMPONENTS OpenGL EGL)             # OpenGL::OpenGL, OpenGL::EGL
  find_package(PNG REQUIRED)                                      # target PNG::PNG
  pkg_check_modules(fribidi REQUIRED IMPORTED_TARGET fribidi)     # target PkgConfig::fribidi
  find_package(X11 REQUIRED)                                      # X11::X11, X11::Xss
  include(${CMAKE_CURRENT_LIST_DIR}/imgui.cmake)                  # imgui, imgui_glfw, imgui_opengl3
endif()

if(SAMEN_TESTS)
  include(${CMAKE_CURRENT_LIST_DIR}/catch2.cmake)                 # target Catch2::Catch2WithMain
  find_package(rapidcheck QUIET)                                  # target rapidcheck
  find_package(SQLite3 QUIET)                                     # target SQLite::SQLite3, bench
endif()

include(${CMAKE_CURRENT_LIST_DIR}/fonts.cmake)
