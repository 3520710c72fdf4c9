# Two halves: what a session file is made of, and what is read from outside.
set(store_sources)
include(store/journal_sources.cmake OPTIONAL)
include(store/input_sources.cmake OPTIONAL)
if(store_sources)
  find_package(Threads REQUIRED)
  add_room(store SOURCES ${store_sources} MAY_INCLUDE domain base USES cereal::cereal
           nlohmann_json::nlohmann_json Threads::Threads)
  # The tests of this room read millions of facts with sanitizers on; these files do it.
  if(SAMEN_SANITIZE)
    set_property(SOURCE store/checksum.cpp store/event_json.cpp store/journal_frame.cpp
                        store/journal_reader.cpp store/json_guard.cpp
                 APPEND PROPERTY COMPILE_OPTIONS -O1)
  endif()
  # The JSON reader inside cereal holds a template that Clang 19 refuses unless nobody uses it.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    set_property(SOURCE store/event_json.cpp APPEND PROPERTY COMPILE_OPTIONS
      -fdelayed-template-parsing -Wno-delayed-template-parsing-in-cxx20)
  endif()
endif()
