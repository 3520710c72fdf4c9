# Two halves: what a session file is made of, and what is read from outside.
set(store_sources)
include(store/journal_sources.cmake OPTIONAL)
include(store/input_sources.cmake OPTIONAL)
if(store_sources)
  find_package(Threads REQUIRED)
  add_room(store SOURCES ${store_sources} MAY_INCLUDE domain base USES cereal::cereal Threads::Threads)
endif()
