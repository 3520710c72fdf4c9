# Signed archives of another Debian release, fetched by apt through folders of our own:
# the machine's apt configuration is read and never changed, and no root is needed.
# The mirror is the one this machine already uses; no address stands here.

# Where archives wait between builds, outside the repository, so that a mirror that
# lacks one tomorrow does not stop a build that worked today.
if(DEFINED ENV{XDG_CACHE_HOME} AND NOT "$ENV{XDG_CACHE_HOME}" STREQUAL "")
  set(cache_default "$ENV{XDG_CACHE_HOME}/samen/third_party")
elseif(DEFINED ENV{HOME} AND NOT "$ENV{HOME}" STREQUAL "")
  set(cache_default "$ENV{HOME}/.cache/samen/third_party")
else()
  set(cache_default "${PROJECT_SOURCE_DIR}/build/cache/third_party")
endif()
set(SAMEN_CACHE "${cache_default}" CACHE PATH "Folder that keeps the guests' archives")

# Sets `out_site` to the mirror of this machine's own release, or to nothing, and
# `out_codename` to the name of that release.
function(machine_mirror out_site out_codename)
  file(STRINGS /etc/os-release codename REGEX "^VERSION_CODENAME=")
  string(REGEX REPLACE "^VERSION_CODENAME=\"?([a-z]*)\"?$" "\\1" codename "${codename}")
  execute_process(
    COMMAND apt-get indextargets "--format" "$(SITE)" "Origin: Debian" "Codename: ${codename}"
    OUTPUT_VARIABLE sites ERROR_QUIET)
  string(REGEX MATCH "(https?|mirror)[^\n]*" site "${sites}")
  if(site STREQUAL "")
    # Nobody ran 'apt-get update' here yet, so apt does not know who is Debian. It can say
    # what it would read; the keyring then tells whether that was Debian.
    file(MAKE_DIRECTORY "${SAMEN_CACHE}/no_lists/partial")
    execute_process(
      COMMAND apt-get -o "Dir::State::lists=${SAMEN_CACHE}/no_lists" --print-uris update
      OUTPUT_VARIABLE addresses ERROR_QUIET)
    if(addresses MATCHES "'(https?[^' ]*)/dists/${codename}/InRelease'")
      set(site "${CMAKE_MATCH_1}")
    endif()
    file(REMOVE_RECURSE "${SAMEN_CACHE}/no_lists")
  endif()
  set(${out_site} "${site}" PARENT_SCOPE)
  set(${out_codename} "${codename}" PARENT_SCOPE)
endfunction()

# Runs apt-get with private folders under `folder`. `out` gets the exit code, `out_said`
# everything apt printed.
function(private_apt_get folder out out_said)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C DEBIAN_FRONTEND=noninteractive
            apt-get -c "${folder}/apt.conf" ${ARGN}
    WORKING_DIRECTORY "${folder}/archives"
    RESULT_VARIABLE code OUTPUT_VARIABLE said ERROR_VARIABLE said)
  set(${out} "${code}" PARENT_SCOPE)
  set(${out_said} "${said}" PARENT_SCOPE)
endfunction()

# Makes the private folders and reads the index of one suite. KIND is deb or deb-src.
# `out_trouble` is empty, or says what went wrong.
function(private_apt_index folder kind suite out_trouble)
  set(${out_trouble} "" PARENT_SCOPE)
  machine_mirror(site codename)
  if(site STREQUAL "")
    set(${out_trouble} "apt knows no Debian mirror here; 'apt-get update' may help" PARENT_SCOPE)
    return()
  endif()
  string(REPLACE "@codename@" "${codename}" suite "${suite}")
  set(keyring /usr/share/keyrings/debian-archive-keyring.gpg)
  if(NOT EXISTS ${keyring})
    set(${out_trouble} "the package debian-archive-keyring is not installed" PARENT_SCOPE)
    return()
  endif()
  file(REMOVE_RECURSE "${folder}")
  file(MAKE_DIRECTORY "${folder}/lists/partial" "${folder}/cache/archives/partial"
                      "${folder}/archives")
  file(WRITE "${folder}/sources.list"
       "${kind} [signed-by=${keyring}] ${site} ${suite} main\n")
  # The cleared hooks belong to the machine's own updates, not to a private one.
  file(WRITE "${folder}/apt.conf" "Dir::Etc::sourcelist \"${folder}/sources.list\";
Dir::Etc::sourceparts \"/dev/null\";
Dir::State::lists \"${folder}/lists\";
Dir::Cache \"${folder}/cache\";
Acquire::Languages \"none\";
Acquire::Retries \"2\";
Acquire::http::Timeout \"30\";
Acquire::https::Timeout \"30\";
APT::Sandbox::User \"\";
APT::Update::Error-Mode \"any\";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
")
  private_apt_get("${folder}" code said update)
  if(NOT code EQUAL 0 AND said MATCHES "expired|not valid yet")
    # A mirror that is a snapshot has an index past its date. The signature still counts.
    private_apt_get("${folder}" code said -o Acquire::Check-Valid-Until=false
                    -o Acquire::Check-Date=false update)
  endif()
  if(NOT code EQUAL 0)
    set(${out_trouble} "apt could not read the index of ${suite}:\n${said}" PARENT_SCOPE)
  endif()
endfunction()

# Sets `out` to TRUE when every archive in `folder` still has the checksum that was noted
# after apt had verified it.
function(archives_are_whole folder out)
  set(${out} FALSE PARENT_SCOPE)
  if(NOT EXISTS "${folder}/verified.sha256")
    return()
  endif()
  file(STRINGS "${folder}/verified.sha256" lines)
  foreach(line IN LISTS lines)
    string(SUBSTRING "${line}" 0 64 noted)
    string(SUBSTRING "${line}" 66 -1 name)
    if(NOT EXISTS "${folder}/${name}")
      return()
    endif()
    file(SHA256 "${folder}/${name}" found)
    if(NOT found STREQUAL noted)
      return()
    endif()
  endforeach()
  set(${out} TRUE PARENT_SCOPE)
endfunction()

# Brings the archives of one package into SAMEN_CACHE/<name>/archives.
#
# Takes: KIND deb or deb-src; SUITE, in which @codename@ is this machine's release; and
#        GET, the apt-get words that bring the archives.
# Gives: `out_folder` the folder, or `out_trouble` one text that says why there is none.
function(cached_archives name out_folder out_trouble)
  cmake_parse_arguments(PARSE_ARGV 3 want "" "KIND;SUITE" "GET")
  set(folder "${SAMEN_CACHE}/${name}/archives")
  set(${out_folder} "${folder}" PARENT_SCOPE)
  set(${out_trouble} "" PARENT_SCOPE)
  archives_are_whole("${folder}" whole)
  if(whole)
    return()
  endif()
  message(STATUS "${name}: asking this machine's Debian mirror")
  set(apt "${SAMEN_CACHE}/${name}/apt")
  private_apt_index("${apt}" ${want_KIND} "${want_SUITE}" trouble)
  if(trouble STREQUAL "")
    private_apt_get("${apt}" code said ${want_GET})
    if(NOT code EQUAL 0)
      set(trouble "apt could not get the archive:\n${said}")
    endif()
  endif()
  if(trouble STREQUAL "")
    file(GLOB names RELATIVE "${apt}/archives" "${apt}/archives/*")
    foreach(file IN LISTS names)
      file(SHA256 "${apt}/archives/${file}" sum)
      file(APPEND "${apt}/archives/verified.sha256" "${sum}  ${file}\n")
    endforeach()
    file(REMOVE_RECURSE "${folder}")
    file(RENAME "${apt}/archives" "${folder}")
  endif()
  file(REMOVE_RECURSE "${apt}")
  set(${out_trouble} "${trouble}" PARENT_SCOPE)
endfunction()
