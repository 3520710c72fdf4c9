# A disk in memory that fails and forgets: name support_disk in USES.
add_library(support_disk STATIC support/disk.cpp)
target_include_directories(support_disk PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(support_disk PUBLIC strict base)
