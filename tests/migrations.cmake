# cmake -DROOT=<source folder> -P tests/migrations.cmake   fails with every migration that no unit test begins before:
# a TEST_CASE in tests/storage/ whose sentence opens with the migration's name, "0002_groups: …".
cmake_minimum_required(VERSION 3.25)

file(GLOB migrations RELATIVE ${ROOT}/src/storage/migrations ${ROOT}/src/storage/migrations/*.sql)
file(GLOB_RECURSE tests ${ROOT}/tests/storage/*_test.cpp)
set(tested "")
foreach(test IN LISTS tests)
  file(STRINGS ${test} cases REGEX "^ *(TEST_CASE\\()?\"[0-9][0-9][0-9][0-9]_[a-z_]+: ")
  foreach(case IN LISTS cases)
    string(REGEX REPLACE "^[^\"]*\"([0-9a-z_]+): .*" "\\1" name "${case}")
    list(APPEND tested ${name}.sql)
  endforeach()
endforeach()

list(REMOVE_ITEM migrations ${tested})
if(migrations)
  list(JOIN migrations "\n  " names)
  message(FATAL_ERROR "No test in tests/storage/ begins at the version before:\n  ${names}\n")
endif()
message(STATUS "migrations: each has a test that begins at the version before")
