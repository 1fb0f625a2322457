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
