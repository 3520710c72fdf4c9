add_bench(layout SOURCES bench/layout_bench.cpp USES graph)
