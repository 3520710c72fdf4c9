add_bench(map SOURCES bench/map_bench.cpp graph/made_up_map.cpp USES graph)
