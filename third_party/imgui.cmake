# Dear ImGui 1.92: a folder you name, Debian's own source package of the next release, or
# (only when switched on) its own site. Nothing of ImGui is in this repository. A library that is
# installed will not do: it was built with one context for all threads, and asserts that stop.
set(SAMEN_IMGUI_SOURCE "" CACHE PATH "Folder with the source of Dear ImGui 1.92")

# The archives that were tried here. Another one that apt verified is accepted and told.
set(imgui_known
  e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48   # upstream, 1.92.2b
  ca9d561ab86e0a8ec10438ec32cdbdd6ec783550e06a63c1b8042ec50899f80d)  # Debian's part

# Unpacks the source package beside its archives, once per archive. dpkg-source checks
# both tarballs against the .dsc, and apt has checked the .dsc against the signed index.
function(unpack_imgui folder out_source)
  file(GLOB dsc "${folder}/imgui_*.dsc")
  file(GLOB tarballs "${folder}/imgui_*.tar.*")
  foreach(tarball IN LISTS tarballs)
    file(SHA256 "${tarball}" sum)
    if(NOT sum IN_LIST imgui_known)
      cmake_path(GET tarball FILENAME name)
      message(NOTICE "ImGui: ${name} is signed, but not the one tried here.")
    endif()
  endforeach()
  file(SHA256 "${dsc}" sum)
  string(SUBSTRING ${sum} 0 12 short)
  set(source "${SAMEN_CACHE}/imgui/unpacked-${short}")
  if(NOT EXISTS "${source}")
    file(REMOVE_RECURSE "${source}.part")
    execute_process(COMMAND dpkg-source --no-copy -x "${dsc}" "${source}.part" OUTPUT_QUIET
                    ERROR_VARIABLE said RESULT_VARIABLE code)
    if(NOT code EQUAL 0)
      message(FATAL_ERROR "ImGui's archive ${dsc} cannot be unpacked:\n${said}")
    endif()
    file(RENAME "${source}.part" "${source}")
  endif()
  set(${out_source} "${source}" PARENT_SCOPE)
endfunction()

# Sets `out` to IMGUI_VERSION_NUM of a folder, or to 0.
function(imgui_version folder out)
  set(${out} 0 PARENT_SCOPE)
  if(EXISTS "${folder}/imgui.h")
    file(STRINGS "${folder}/imgui.h" line REGEX "#define IMGUI_VERSION_NUM")
    string(REGEX MATCH "[0-9]+" number "${line}")
    set(${out} "${number}" PARENT_SCOPE)
  endif()
endfunction()

set(imgui_source "${SAMEN_IMGUI_SOURCE}")
if(imgui_source STREQUAL "")
  file(LOCK "${SAMEN_CACHE}/lock" TIMEOUT 300)
  cached_archives(imgui folder trouble KIND deb-src SUITE forky
                  GET source --download-only imgui)
  if(trouble STREQUAL "")
    unpack_imgui("${folder}" imgui_source)
  elseif(SAMEN_FETCH)
    include(FetchContent)
    FetchContent_Declare(imgui GIT_REPOSITORY https://github.com/ocornut/imgui.git
                         GIT_TAG v1.92.2b GIT_SHALLOW ON)
    FetchContent_MakeAvailable(imgui)
    set(imgui_source "${imgui_SOURCE_DIR}")
  else()
    message(FATAL_ERROR "The window needs Dear ImGui 1.92, and its archive cannot be had now.\n"
      "What happened: ${trouble}\n"
      "What you can do: try again later (nothing else is needed); unpack ImGui 1.92 somewhere and "
      "configure with -DSAMEN_IMGUI_SOURCE=THAT_FOLDER; configure with -DSAMEN_FETCH=ON to "
      "fetch it from its own site; or build without windows: cmake --preset headless.")
  endif()
  file(LOCK "${SAMEN_CACHE}/lock" RELEASE)
endif()

imgui_version("${imgui_source}" imgui_number)
if(imgui_number LESS 19200 OR NOT imgui_number LESS 19300)
  message(FATAL_ERROR "${imgui_source} does not hold Dear ImGui 1.92 (found: ${imgui_number}).")
endif()
add_library(imgui STATIC
  ${imgui_source}/imgui.cpp ${imgui_source}/imgui_draw.cpp ${imgui_source}/imgui_tables.cpp
  ${imgui_source}/imgui_widgets.cpp ${imgui_source}/misc/cpp/imgui_stdlib.cpp
  ${CMAKE_CURRENT_LIST_DIR}/imgui_config/assert_record.cpp
  ${CMAKE_CURRENT_LIST_DIR}/imgui_config/context_of_thread.cpp
  ${CMAKE_CURRENT_LIST_DIR}/imgui_config/version_guard.cpp)
target_compile_definitions(imgui PUBLIC IMGUI_USER_CONFIG="imgui_config/config.hpp")
target_include_directories(imgui SYSTEM PUBLIC ${imgui_source} ${imgui_source}/backends
                           ${imgui_source}/misc/cpp)
add_library(imgui_glfw STATIC ${imgui_source}/backends/imgui_impl_glfw.cpp)
add_library(imgui_opengl3 STATIC ${imgui_source}/backends/imgui_impl_opengl3.cpp)

# The demo window shows a developer what ImGui can do. No program of ours has it.
add_library(imgui_demo STATIC EXCLUDE_FROM_ALL ${imgui_source}/imgui_demo.cpp)
target_link_libraries(imgui_demo PUBLIC imgui)
foreach(guest imgui imgui_glfw imgui_opengl3 imgui_demo)
  # A frame in a test build costs ten times a frame of a person's build without this.
  target_compile_options(${guest} PRIVATE $<$<CONFIG:Debug>:-O1>)
endforeach()
target_link_libraries(imgui_glfw PUBLIC imgui)
target_link_libraries(imgui_opengl3 PUBLIC imgui)
target_include_directories(imgui PUBLIC ${CMAKE_CURRENT_LIST_DIR})
target_link_libraries(imgui PRIVATE sanitized)
target_link_libraries(imgui_glfw INTERFACE glfw)
target_link_libraries(imgui_opengl3 INTERFACE OpenGL::OpenGL ${CMAKE_DL_LIBS})
if(NOT imgui_package_FOUND)
  target_link_libraries(imgui_glfw PRIVATE glfw sanitized)
  target_link_libraries(imgui_opengl3 PRIVATE sanitized)
endif()
