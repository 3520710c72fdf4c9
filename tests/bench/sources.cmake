include(bench/durability_sources.cmake OPTIONAL)
