# What reads text from outside. Included by sources.cmake of this room.
list(APPEND store_sources
  store/json_tree.cpp
  store/lexicon_folder.cpp
  store/lexicon_reader.cpp
  store/method_reader.cpp
  store/named_things.cpp
  store/outside_file.cpp
  store/practice_file.cpp
  store/state_json.cpp
  store/table_cells.cpp
  store/table_reader.cpp
  store/texts_reader.cpp
  store/wish_examples.cpp
  store/wish_reader.cpp)
