# What is read from outside. Included by sources.cmake of this folder.
add_fuzz(table SEEDS tests/fuzz/seeds/table USES store
  SOURCES fuzz/table_fuzz.cpp store/played_lines.cpp)
add_fuzz(pack SEEDS assets/methods USES store
  SOURCES fuzz/pack_fuzz.cpp)
add_fuzz(wish SEEDS tests/fuzz/seeds/wish USES store
  SOURCES fuzz/wish_fuzz.cpp store/played_lines.cpp)
add_fuzz(lexicon SEEDS tests/fuzz/seeds/lexicon USES store matching
  SOURCES fuzz/lexicon_fuzz.cpp)
foreach(name table wish)
  target_compile_definitions(${name}_fuzz PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}")
endforeach()
