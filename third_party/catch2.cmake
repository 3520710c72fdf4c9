# Catch2 3, for the tests: an installed one, else the package of this release's
# backports unpacked in a private folder, else (only when switched on) its own site.
set(catch2_known 1dbb62ed9f177e1cf51e573903cc553241764bd3b6655f5a98889ad361d008dc)

find_package(Catch2 3 QUIET)
if(NOT Catch2_FOUND)
  file(LOCK "${SAMEN_CACHE}/lock" TIMEOUT 300)
  cached_archives(catch2 folder trouble KIND deb SUITE @codename@-backports
                  GET download libcatch2-dev)
  if(trouble STREQUAL "")
    file(GLOB archive "${folder}/libcatch2-dev_*.deb")
    file(SHA256 "${archive}" sum)
    cmake_path(GET archive FILENAME archive_name)
    if(NOT sum STREQUAL catch2_known)
      message(NOTICE "Catch2: ${archive_name} is signed, but newer than the one tried here.")
    endif()
    string(SUBSTRING ${sum} 0 12 short)
    set(prefix "${SAMEN_CACHE}/catch2/unpacked-${short}")
    if(NOT EXISTS "${prefix}")
      file(REMOVE_RECURSE "${prefix}.part")
      execute_process(COMMAND dpkg-deb -x "${archive}" "${prefix}.part"
                      COMMAND_ERROR_IS_FATAL ANY)
      file(RENAME "${prefix}.part" "${prefix}")
    endif()
    find_package(Catch2 3 REQUIRED PATHS "${prefix}/usr" NO_DEFAULT_PATH)
  elseif(SAMEN_FETCH)
    include(FetchContent)
    FetchContent_Declare(Catch2 GIT_REPOSITORY https://github.com/catchorg/Catch2.git
                         GIT_TAG v3.7.1 GIT_SHALLOW ON)
    FetchContent_MakeAvailable(Catch2)
    list(APPEND CMAKE_MODULE_PATH "${catch2_SOURCE_DIR}/extras")
  else()
    message(FATAL_ERROR "The tests need Catch2 3, and its archive cannot be had now.\n"
      "What happened: ${trouble}\n"
      "What you can do: install a Catch2 3 yourself, try again later (nothing else is needed), "
      "configure with -DSAMEN_TESTS=OFF to build only the program, or with -DSAMEN_FETCH=ON "
      "to fetch Catch2 from its own site.")
  endif()
  file(LOCK "${SAMEN_CACHE}/lock" RELEASE)
endif()
