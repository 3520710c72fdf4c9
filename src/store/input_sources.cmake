# What reads text from outside. Included by sources.cmake of this room.
list(APPEND store_sources
  store/json_tree.cpp
  store/method_reader.cpp
  store/outside_file.cpp
  store/texts_reader.cpp)
