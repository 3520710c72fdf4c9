add_fuzz(session SOURCES fuzz/session_file_fuzz.cpp SEEDS tests/data/sessions USES store)
