add_bench(matching SOURCES bench/matching_bench.cpp USES matching store)
