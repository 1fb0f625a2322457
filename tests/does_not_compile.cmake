# What the compiler alone holds up: each fault is planted in a small file of its own, which must then be refused.
# cmake -DCOMPILER=<C++ compiler> -DROOT=<source folder> -DGENERATED=<folder of message_ids.hpp> -DSCRATCH=<folder>
#       -P tests/does_not_compile.cmake
cmake_minimum_required(VERSION 3.25)

function(compile code result output)
  file(WRITE ${SCRATCH}/planted.cpp "${code}")
  execute_process(COMMAND ${COMPILER} -std=c++20 -Wall -Wextra -Werror -fsyntax-only -I${SCRATCH} -I${ROOT}/src
                          -I${GENERATED} ${SCRATCH}/planted.cpp
                  RESULT_VARIABLE code OUTPUT_VARIABLE out ERROR_VARIABLE err)
  set(${result} ${code} PARENT_SCOPE)
  set(${output} "${out}${err}" PARENT_SCOPE)
endfunction()

function(expect_compiles what code)
  compile("${code}" result output)
  if(NOT result EQUAL 0)
    message(SEND_ERROR "does not compile: ${what}\n${output}")
  endif()
endfunction()

# Refused, with `words`.
function(expect_refused what words code)
  compile("${code}" result output)
  string(FIND "${output}" "${words}" found)
  if(result EQUAL 0 OR found EQUAL -1)
    message(SEND_ERROR "should be refused with \"${words}\": ${what}\n${output}")
  endif()
endfunction()

# An enum with a table of names, and a place that uses it.
function(name_enum enumerators rows result)
  set(${result} "#include \"domain/names.hpp\"
enum class Colour { ${enumerators} };
template <>
struct dialogg::domain::Names<Colour> {
  static constexpr messages::Message what = messages::Message::what_role;
  static constexpr Name<Colour> table[] = {${rows}};
};
std::string_view shown(Colour colour) { return dialogg::domain::code(colour); }
" PARENT_SCOPE)
endfunction()

set(red "{Colour::red, \"red\", \"rød\", \"raud\", \"red\"}")
set(blue "{Colour::blue, \"blue\", \"blå\", \"blå\", \"blue\"}")
name_enum("red, blue" "${red}, ${blue}" whole)
expect_compiles("an enum with a row for each enumerator" "${whole}")
name_enum("red, blue, green" "${red}, ${blue}" newest)
expect_refused("an enum whose newest enumerator has no row" "an enumerator lacks its row" "${newest}")
name_enum("red, blue" "${blue}, ${red}" turned)
expect_refused("an enum whose rows are in another order" "an enumerator lacks its row" "${turned}")
name_enum("red, blue" "${red}, {Colour::blue, \"blue\", \"blå\", \"\", \"blue\"}" unnamed)
expect_refused("a row that lacks a name" "an enumerator lacks its row" "${unnamed}")

# A fourth language: each text in one is chosen by in_language().
set(texts "#include \"messages/language.hpp\"
struct { const char *nb, *nn, *en; } constexpr kTexts{\"a\", \"b\", \"c\"};
const char* shown(dialogg::messages::Language language) { return in_language(language, kTexts); }
")
expect_compiles("the languages as they are" "${texts}")
file(READ ${ROOT}/src/messages/language.hpp header)
string(REPLACE "nynorsk, english }" "nynorsk, english, sami }" header "${header}")
file(WRITE ${SCRATCH}/messages/language.hpp "${header}")
expect_refused("a language that in_language() leaves out" "sami" "${texts}")
file(REMOVE_RECURSE ${SCRATCH})
