# The house's rules about who may include whom, and what may stand where.
# cmake -DROOT=<source folder> -P tests/architecture.cmake   fails with every breach, one a line.
cmake_minimum_required(VERSION 3.25)

# Layers, lowest first: a folder of src/ (or a file beside them), and the folders that it may include besides itself.
set(layers
    "messages:   "
    "text:       messages"
    "words:      messages text"
    "domain:     messages text words"
    "register:   messages text words domain"
    "formats:    messages text domain"
    "records:    messages text words domain register"
    "storage:    messages text words domain records"
    "privacy:    messages text domain register records storage"
    "app:        messages text domain register records storage privacy"
    "kinds:      messages text domain records storage privacy app"
    "matching:   messages text words domain records storage app"
    "reports:    messages text words domain register records storage privacy app matching"
    "render:     messages text words domain reports"
    "config:     messages text words domain formats"
    "keeping:    messages text domain storage config"
    "intake:     messages text domain formats records"
    "cli:        messages text words domain formats records storage intake render config"
    "viewing:    messages text domain register records storage app kinds render config cli"
    "writing:    messages text domain formats records storage app kinds intake config keeping cli viewing"
    "publishing: messages text domain register records storage privacy app kinds matching reports render config cli viewing"
    "commands:   messages text domain register records storage privacy app kinds reports render config keeping cli viewing writing publishing"
    "main.cpp:   cli commands")

# Headers that cost seconds or that one place answers for: the pattern after "#include <", and how many files may
# name it: in src/ and tests/ together, or in one folder.
set(rare_headers
    "CLI/:           1 tree"
    "toml[+][+]/:    1 tree"
    "cmark.*[.]h:    1 tree"
    "libstemmer[.]h: 1 tree"
    "nlohmann/:      1 folder")

# What only src/main.cpp may touch, and one file in src/cli/ that it hands them to.
set(outside_world "std::(cout|cerr|clog|cin)[^a-z]|getenv|system_clock")

# What goes to readers comes from privacy alone, which looks a text through when it is read: nobody here asks for a text as
# it was typed, shows a record's fields by itself, or knows who looks texts through.
set(gated_folders reports render publishing)
set(past_the_gate "[.]written[(]|records::to_value|records::[a-z_]+_fields[(]|fields_of[(]|privacy::Scrutiny|[.]come_from[(]")

set(longest_file 300)

set(problems "")

function(problem where what)
  set(problems "${problems}\n  ${where}: ${what}" PARENT_SCOPE)
endfunction()

# path below src/ -> its folder, or its own name where it stands in src/ itself.
function(folder_of path result)
  string(REGEX REPLACE "/.*" "" folder "${path}")
  set(${result} "${folder}" PARENT_SCOPE)
endfunction()

function(included_headers file result)
  file(STRINGS ${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
  set(headers "")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^[ \t]*#[ \t]*include[ \t]*([<\"][^>\"]*).*" "\\1" header "${line}")
    list(APPEND headers "${header}")
  endforeach()
  set(${result} "${headers}" PARENT_SCOPE)
endfunction()

# Every quoted include names a folder of the table that this one may see.
function(check_direction file headers)
  folder_of("${file}" folder)
  if(NOT DEFINED may_include_${folder})
    problem("src/${file}" "\"${folder}\" is not in the table of tests/architecture.cmake")
  endif()
  foreach(header IN LISTS headers)
    string(REGEX MATCH "^([<\"])([^/]*)(/?)" _ "${header}")
    set(quote "${CMAKE_MATCH_1}")
    set(target "${CMAKE_MATCH_2}")
    if(NOT DEFINED may_include_${target})
      if(quote STREQUAL "\"")
        problem("src/${file}" "include ${header}\" does not begin with a folder of src/")
      endif()
    elseif(NOT target STREQUAL folder AND NOT target IN_LIST may_include_${folder})
      problem("src/${file}" "${folder} may not include ${target}")
    endif()
  endforeach()
  set(problems "${problems}" PARENT_SCOPE)
endfunction()

# SQL lives in src/storage/.
function(check_sql file headers)
  if("${headers}" MATCHES "<(SQLiteCpp/|sqlite3[.]h)" AND NOT file MATCHES "^storage/")
    problem("src/${file}" "SQL outside src/storage")
  endif()
  set(problems "${problems}" PARENT_SCOPE)
endfunction()

function(check_outside_world file)
  file(READ ${ROOT}/src/${file} content)
  string(REGEX REPLACE "//[^\n]*" "" content "${content}")
  if("${content}" MATCHES "${outside_world}" AND NOT file STREQUAL "main.cpp")
    set(word "${CMAKE_MATCH_0}")
    if(file MATCHES "^cli/" AND ("${cli_place}" STREQUAL "" OR "${cli_place}" STREQUAL "${file}"))
      set(cli_place ${file} PARENT_SCOPE)
    else()
      problem("src/${file}" "${word} outside src/main.cpp")
    endif()
  endif()
  set(problems "${problems}" PARENT_SCOPE)
endfunction()

function(check_gate file)
  folder_of("${file}" folder)
  if(NOT folder IN_LIST gated_folders)
    return()
  endif()
  file(READ ${ROOT}/src/${file} content)
  string(REGEX REPLACE "//[^\n]*" "" content "${content}")
  if("${content}" MATCHES "${past_the_gate}")
    problem("src/${file}" "${CMAKE_MATCH_0} passes privacy/gate.hpp by")
  endif()
  set(problems "${problems}" PARENT_SCOPE)
endfunction()

function(check_length file)
  file(READ ${ROOT}/${file} content)
  string(REGEX REPLACE "[^\n]+" "" line_ends "${content}")
  string(LENGTH "${line_ends}" lines)
  if(lines GREATER longest_file)
    problem("${file}" "${lines} lines; look for a split at ${longest_file}")
  endif()
  set(problems "${problems}" PARENT_SCOPE)
endfunction()

# A rare header is named by no more files than its row grants, in the whole tree or in each folder.
function(check_rare_header row files)
  string(REGEX MATCH "^([^:]*): *([0-9]+) (tree|folder)" _ "${row}")
  set(pattern "${CMAKE_MATCH_1}")
  set(most "${CMAKE_MATCH_2}")
  set(scope "${CMAKE_MATCH_3}")
  set(places "")
  foreach(file IN LISTS files)
    if("${headers_${file}}" MATCHES "<${pattern}")
      string(REGEX REPLACE "/[^/]*$" "" place "${file}")
      if(scope STREQUAL "tree")
        set(place "tree")
      endif()
      list(APPEND places "${place}")
      list(APPEND users_in_${place} "${file}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES places)
  foreach(place IN LISTS places)
    list(LENGTH users_in_${place} count)
    if(count GREATER most)
      list(JOIN users_in_${place} ", " names)
      problem("${names}" "<${pattern} is included by ${count} files; a ${scope} may have ${most}")
    endif()
  endforeach()
  set(problems "${problems}" PARENT_SCOPE)
endfunction()

function(check_doctest_main files)
  set(mains "")
  foreach(file IN LISTS files)
    file(STRINGS ${ROOT}/${file} hits REGEX "^#define DOCTEST_CONFIG_IMPLEMENT" LIMIT_COUNT 1)
    if(hits)
      list(APPEND mains ${file})
    endif()
  endforeach()
  list(LENGTH mains count)
  if(count GREATER 1)
    list(JOIN mains ", " names)
    problem("${names}" "doctest's main is compiled ${count} times")
  endif()
  set(problems "${problems}" PARENT_SCOPE)
endfunction()

foreach(row IN LISTS layers)
  string(REGEX MATCH "^([^:]*):(.*)$" _ "${row}")
  set(folder "${CMAKE_MATCH_1}")
  string(REGEX MATCHALL "[a-z_.]+" may_include_${folder} "${CMAKE_MATCH_2}")
endforeach()

file(GLOB_RECURSE sources RELATIVE ${ROOT}/src ${ROOT}/src/*.cpp ${ROOT}/src/*.hpp ${ROOT}/src/*.h)
file(GLOB_RECURSE code RELATIVE ${ROOT} ${ROOT}/src/*.cpp ${ROOT}/src/*.hpp ${ROOT}/tests/*.cpp ${ROOT}/tests/*.hpp)
# Lists (.csv), sentences (.def) and expected output are as long as they are.
file(GLOB_RECURSE read_by_people RELATIVE ${ROOT} ${ROOT}/src/*.sql ${ROOT}/tests/*.cmake ${ROOT}/tests/*.sh
     ${ROOT}/tests/*.mjs ${ROOT}/tests/*.js)
list(FILTER read_by_people EXCLUDE REGEX "/node_modules/")
if(NOT sources)
  message(FATAL_ERROR "No sources below ${ROOT}/src")
endif()

foreach(file IN LISTS code)
  included_headers(${ROOT}/${file} headers_${file})
endforeach()
set(cli_place "")
foreach(file IN LISTS sources)
  check_direction(${file} "${headers_src/${file}}")
  check_sql(${file} "${headers_src/${file}}")
  check_outside_world(${file})
  check_gate(${file})
endforeach()
foreach(file IN LISTS code read_by_people)
  check_length(${file})
endforeach()
foreach(row IN LISTS rare_headers)
  check_rare_header("${row}" "${code}")
endforeach()
check_doctest_main("${code}")

if(problems)
  message(FATAL_ERROR "The architecture (docs/architecture.md) is broken:${problems}\n")
endif()
list(LENGTH code count)
message(STATUS "architecture: ${count} files, nothing to say")
