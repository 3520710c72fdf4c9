# Two halves: what a session file is made of, and what is read from outside.
set(store_sources)
include(store/journal_sources.cmake OPTIONAL)
include(store/input_sources.cmake OPTIONAL)
if(store_sources)
  find_package(Threads REQUIRED)
  add_room(store SOURCES ${store_sources} MAY_INCLUDE domain base USES cereal::cereal
           nlohmann_json::nlohmann_json Threads::Threads)
  # The JSON reader inside cereal holds a template that Clang 19 refuses unless nobody uses it.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    set_source_files_properties(store/event_json.cpp PROPERTIES COMPILE_OPTIONS
      "-fdelayed-template-parsing;-Wno-delayed-template-parsing-in-cxx20")
  endif()
endif()
