# What reads text from outside. Included by sources.cmake of this folder.
list(APPEND store_test_sources
  store/cuijk_test.cpp
  store/json_tree_test.cpp
  store/lexicon_reader_test.cpp
  store/practice_file_test.cpp
  store/method_reader_test.cpp
  store/played_lines.cpp
  store/state_json_test.cpp
  store/table_reader_test.cpp
  store/texts_reader_test.cpp
  store/wish_reader_test.cpp)
