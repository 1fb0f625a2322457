# Debian's packages, gathered in one interface target. Archives are taken where Debian has them, so that the
# release can be one static file.
find_path(CLI11_INCLUDE CLI/CLI.hpp REQUIRED)
find_path(TOMLPLUSPLUS_INCLUDE toml++/toml.h REQUIRED)
find_path(JSON_INCLUDE nlohmann/json.hpp REQUIRED)
find_path(FMT_INCLUDE fmt/format.h REQUIRED)
find_path(SQLITECPP_INCLUDE SQLiteCpp/SQLiteCpp.h REQUIRED)
find_path(EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
find_path(ZLIB_INCLUDE zlib.h REQUIRED)
find_library(SQLITECPP_LIBRARY SQLiteCpp REQUIRED)
find_library(SQLITE_LIBRARY NAMES libsqlite3.a sqlite3 REQUIRED)
find_library(UTF8PROC_LIBRARY NAMES libutf8proc.a utf8proc REQUIRED)
find_library(CMARK_LIBRARY NAMES libcmark.a cmark REQUIRED)
find_library(STEMMER_LIBRARY NAMES libstemmer.a stemmer REQUIRED)
find_library(ZLIB_LIBRARY NAMES libz.a z REQUIRED)
find_package(Threads REQUIRED)

add_library(dialogg_dependencies INTERFACE)
target_link_libraries(dialogg_dependencies INTERFACE ${SQLITECPP_LIBRARY} ${SQLITE_LIBRARY} ${UTF8PROC_LIBRARY}
                      ${CMARK_LIBRARY} ${STEMMER_LIBRARY} ${ZLIB_LIBRARY} m ${CMAKE_DL_LIBS} Threads::Threads)
target_compile_definitions(dialogg_dependencies INTERFACE
                           CMARK_STATIC_DEFINE UTF8PROC_STATIC       # archives, not shared objects
                           TOML_HEADER_ONLY=0                        # its code is compiled once, in src/formats/toml.cpp
                           SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK)  # as Debian built it
