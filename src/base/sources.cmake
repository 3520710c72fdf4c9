add_room(base SOURCES base/theme.cpp base/words.cpp)
