# Each transcript, and each document with examples, is a test of its own: tests/transcripts/**/*.txt, README.md and
# docs/**/*.md. DIALOGG_ACCEPT=1 ctest … rewrites them with what the program prints.
file(GLOB_RECURSE runner_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/support/transcript/*.cpp)
add_executable(transcript_runner ${runner_sources})
target_include_directories(transcript_runner PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(transcript_runner PRIVATE dialogg_warnings)

function(dialogg_add_transcript name label file)
  add_test(NAME ${name} COMMAND transcript_runner $<TARGET_FILE_DIR:dialogg> ${CMAKE_SOURCE_DIR} ${file})
  set_tests_properties(${name} PROPERTIES LABELS ${label})
endfunction()

file(GLOB_RECURSE transcripts CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/transcripts
     ${CMAKE_CURRENT_SOURCE_DIR}/transcripts/*.txt)
foreach(transcript IN LISTS transcripts)
  string(REGEX REPLACE "[.]txt$" "" name ${transcript})
  dialogg_add_transcript(transcript.${name} transcript ${CMAKE_CURRENT_SOURCE_DIR}/transcripts/${transcript})
endforeach()

file(GLOB_RECURSE documents CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/docs/*.md)
foreach(document IN LISTS documents ITEMS README.md)
  file(STRINGS ${CMAKE_SOURCE_DIR}/${document} examples REGEX "^ *```console" LIMIT_COUNT 1)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${document})
  if(examples)
    dialogg_add_transcript(document.${document} document ${CMAKE_SOURCE_DIR}/${document})
  endif()
endforeach()

add_test(NAME transcript_runner COMMAND ${CMAKE_COMMAND} -DRUNNER=$<TARGET_FILE:transcript_runner>
         -DSCRATCH=${CMAKE_CURRENT_BINARY_DIR}/runner_test
         -P ${CMAKE_CURRENT_SOURCE_DIR}/support/transcript/runner_test.cmake)
