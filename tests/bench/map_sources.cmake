add_bench(map
  SOURCES bench/map_bench.cpp bench/map_sketch.cpp graph/made_up_map.cpp graph/readability.cpp
  USES graph)
