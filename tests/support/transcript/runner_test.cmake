# The transcript runner refuses what differs, and accepts by rewriting. Its program here is a small shell script.
# cmake -DRUNNER=<program> -DSCRATCH=<folder> -P runner_test.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${SCRATCH})
file(WRITE ${SCRATCH}/bin/dialogg [=[
#!/bin/sh
echo "V1"
echo "$1 in $DIALOGG_LANG" >&2
exit ${2:-0}
]=])
file(CHMOD ${SCRATCH}/bin/dialogg PERMISSIONS OWNER_READ OWNER_EXECUTE)

# NOTICE prints lines as they are; an error's are wrapped and spaced.
function(complain text)
  message(NOTICE "${text}")
  set_property(GLOBAL PROPERTY failed TRUE)
endfunction()

function(run name accept code)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env DIALOGG_ACCEPT=${accept} ${RUNNER} ${SCRATCH}/bin ${SCRATCH} ${SCRATCH}/${name}
                  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  set(${code} ${result} PARENT_SCOPE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect_pass name content)
  file(WRITE ${SCRATCH}/${name} "${content}")
  run(${name} 0 code)
  if(NOT code EQUAL 0)
    complain("should pass:\n${content}\n${output}")
  endif()
endfunction()

function(expect_failure name content)
  file(WRITE ${SCRATCH}/${name} "${content}")
  run(${name} 0 code)
  if(NOT code EQUAL 1)
    complain("should fail:\n${content}\n${output}")
  endif()
endfunction()

# Accepting turns `before` into `after`, which then passes and is accepted unchanged.
function(expect_accepted name before after)
  file(WRITE ${SCRATCH}/${name} "${before}")
  run(${name} 1 code)
  file(READ ${SCRATCH}/${name} now)
  if(NOT code EQUAL 0 OR NOT now STREQUAL after)
    complain("accepted:\n${now}\nshould be:\n${after}\n${output}")
  endif()
  run(${name} 0 code)
  if(NOT code EQUAL 0)
    complain("does not pass once accepted:\n${now}\n${output}")
  endif()
endfunction()

# What passes: streams apart, exit codes, here-documents, variables and $? from one command to the next.
expect_pass(a.txt "# A visit.\n$ dialogg plan\nV1\n! plan in nb\n\n# Another.\n# Two lines.\n\n$ dialogg plan 3\nV1\n! plan in nb\n? 3\n$ echo $?\n3\n")
expect_pass(a.txt "$ export DIALOGG_LANG=nn; v=$(dialogg x 2>/dev/null)\n$ dialogg $v\n! V1 in nn\nV1\n")
expect_pass(a.txt "$ cat <<END\n> one\n> two\n> END\none\ntwo\n")
expect_pass(a.txt "$ echo 'uid 0198-ab, E1'\nuid [..], E1\n")
expect_pass(a.txt "$ pwd | sed 's/.*-......\\///'; echo \"$TZ $DIALOGG_TODAY\"; echo ~ | sed 's/.*\\///'\nwork\nEurope/Oslo 2026-11-21\nhome\n")

# What fails: a line, a stream, an exit code, a line too few or too many, a wildcard, a shell that ends.
expect_failure(a.txt "$ dialogg plan\nV2\n! plan in nb\n")
expect_failure(a.txt "$ dialogg plan\nV1\nplan in nb\n")
expect_failure(a.txt "$ dialogg plan\nV1\n! plan in nb\n? 1\n")
expect_failure(a.txt "$ dialogg plan 1\nV1\n! plan in nb\n")
expect_failure(a.txt "$ dialogg plan\n! plan in nb\n")
expect_failure(a.txt "$ dialogg plan\nV1\n\n! plan in nb\n")
expect_failure(a.txt "$ echo 'uid 0198-ab, E1'\nuid [..], E2\n")
expect_failure(a.txt "$ printf V1\nV1\n")
expect_failure(a.txt "$ exit 0\n")
expect_failure(a.txt "$ if then\n")
expect_failure(a.txt "$ no-such-program\n")

# Accepting: wildcards that match stay, and so do comments; what would be misread is marked.
expect_accepted(a.txt "# One.\n$ dialogg plan 3\n\n# Two.\n$ true\nold\n" "# One.\n$ dialogg plan 3\nV1\n! plan in nb\n? 3\n\n# Two.\n$ true\n")
expect_accepted(a.txt "$ printf 'a 1\\nb 2\\n'\na [..]\nc 2\n" "$ printf 'a 1\\nb 2\\n'\na [..]\nb 2\n")
expect_accepted(a.txt "$ printf '# T\\n\\n'\n$ true\n" "$ printf '# T\\n\\n'\n# T\n\n? 0\n$ true\n")
expect_accepted(a.txt "$ printf 'x\\n\\n# T\\n'\n\n# C\n$ true\n" "$ printf 'x\\n\\n# T\\n'\nx\n\n# T\n? 0\n\n# C\n$ true\n")
expect_accepted(a.txt "$ echo '$ x'; echo '\\! y'; printf '> z'\n" "$ echo '$ x'; echo '\\! y'; printf '> z'\n\\$ x\n\\\\! y\n\\> z\n\\ no newline at the end\n")

# Documents: streams together, "…", hidden commands, fences in lists, and nothing outside ```console.
expect_pass(d.md "# Title\n\n```sh\n$ exit 9\n```\n\n```console\n$ dialogg plan 3\nV1\nplan in nb\n```\n")
expect_pass(d.md "<!-- $ export DIALOGG_LANG=en -->\n\n- item\n\n  ```console\n  $ dialogg plan\n  V1\n  plan in en\n  ```\n")
expect_pass(d.md "```console\n$ seq 9\n1\n…\n8\n9\n```\n")
expect_failure(d.md "```console\n$ seq 9\n1\n…\n7\n9\n```\n")
expect_failure(d.md "```console\n$ dialogg plan\nV2\n```\n")
expect_failure(d.md "```console\n$ no-such-program\n…\n```\n")
expect_failure(d.md "<!-- $ false -->\n")
expect_accepted(d.md "- a\n\n  ```console\n  $ dialogg x\n  ```\n\nend\n" "- a\n\n  ```console\n  $ dialogg x\n  V1\n  x in nb\n  ```\n\nend\n")
file(REMOVE_RECURSE ${SCRATCH})
get_property(failed GLOBAL PROPERTY failed)
if(failed)
  message(FATAL_ERROR "the transcript runner is not to be trusted")
endif()
