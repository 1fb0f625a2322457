# Files -> one C++ string table: dialogg_embed(target) compiles the register's lists and the migrations in.
# C++ limits a literal's length, so a file becomes adjacent raw strings of its lines. Migrations lose their comments.
function(dialogg_embed target)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/register/*.csv
       ${CMAKE_SOURCE_DIR}/src/storage/migrations/*.sql)
  list(SORT files)
  string(CONCAT code "#include \"text/embedded.hpp\"\n\nnamespace dialogg::text {\n\nnamespace {\n"
           "constexpr EmbeddedFile kFiles[] = {\n")
  foreach(file IN LISTS files)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(READ ${file} content)
    if(file MATCHES "[.]sql$")  # SQLite keeps the text of a schema in the log, and reads it whenever one is opened
      string(REGEX REPLACE " *--[^\n]*" "" content "${content}")
      string(REGEX REPLACE "  +" " " content "${content}")
    endif()
    string(REPLACE "\n" "\n)~~\" R\"~~(" content "${content}")
    cmake_path(GET file FILENAME name)
    string(APPEND code "{\"${name}\", R\"~~(${content})~~\"},\n")
  endforeach()
  string(APPEND code "};\n}  // namespace\n\nstd::span<const EmbeddedFile> embedded_files() { return kFiles; }\n\n"
                     "}  // namespace dialogg::text\n")
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/embedded.cpp CONTENT "${code}" @ONLY)
  target_sources(${target} PRIVATE ${CMAKE_BINARY_DIR}/embedded.cpp)
endfunction()

# messages/*.def -> message_ids.hpp, the names alone, so that a changed wording does not build what only names it.
function(dialogg_name_messages target)
  file(GLOB areas CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/messages/*.def)
  list(SORT areas)
  set(names "")
  set(includes "")
  foreach(area IN LISTS areas)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${area})
    file(READ ${area} rows)
    string(REGEX MATCHALL "MESSAGE\\([a-z0-9_]+" found "${rows}")
    list(TRANSFORM found REPLACE "MESSAGE\\(([a-z0-9_]+)" "  \\1,\n")
    list(APPEND names ${found})
    cmake_path(GET area FILENAME name)
    string(APPEND includes "#include \"messages/${name}\"\n")
  endforeach()
  list(JOIN names "" names)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/messages/message_ids.hpp @ONLY CONTENT
"#pragma once
// Made from src/messages/*.def: the name of every message.
#include <cstdint>

namespace dialogg::messages {

enum class Message : std::uint16_t {
${names}};

}  // namespace dialogg::messages
")
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/messages/all.def @ONLY CONTENT "${includes}")
  target_include_directories(${target} PUBLIC ${CMAKE_BINARY_DIR}/generated)
endfunction()
