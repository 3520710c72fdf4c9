# A disk in memory that fails and forgets: name support_disk in USES.
add_library(support_disk STATIC support/disk.cpp)
target_include_directories(support_disk PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(support_disk PUBLIC strict base)
# Evenings played by the rules: name support_evening in USES.
add_library(support_evening STATIC
  support/evening.cpp
  support/evening_in_cuijk.cpp
  support/evening_made_up.cpp
  support/evening_method.cpp)
target_include_directories(support_evening PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_compile_definitions(support_evening PRIVATE SOURCE_DIR="${PROJECT_SOURCE_DIR}")
target_link_libraries(support_evening PUBLIC strict domain PRIVATE nlohmann_json::nlohmann_json)
