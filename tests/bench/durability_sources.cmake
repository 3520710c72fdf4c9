if(TARGET SQLite::SQLite3 AND TARGET store)
  add_bench(durability SOURCES bench/durability_bench.cpp USES store SQLite::SQLite3 Threads::Threads)
endif()
