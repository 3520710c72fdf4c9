add_bench(matching SOURCES bench/matching_bench.cpp USES matching store)
add_bench(evening SOURCES bench/evening_bench.cpp matching/made_up_talk.cpp USES matching store)
add_bench(match_speed SOURCES bench/match_speed_bench.cpp USES matching store)
