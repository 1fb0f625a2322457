# Stories: what happens to the log between processes, when they meet, are killed or find the disk full. Each is a
# script, tests/stories/<name>.sh DIALOGG; code 77 says that the machine lacks what it needs.
file(GLOB stories CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/stories
     ${CMAKE_CURRENT_SOURCE_DIR}/stories/*.sh)
list(REMOVE_ITEM stories story.sh)
set(documentation_site_needs mkdocs)
set(word_and_pdf_needs pandoc weasyprint)
foreach(story IN LISTS stories)
  string(REGEX REPLACE "[.]sh$" "" name ${story})
  dialogg_test(story.${name} story NEEDS sqlite3 ${${name}_needs}
               COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/stories/${story} $<TARGET_FILE:dialogg>)
endforeach()
