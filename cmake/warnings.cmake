# What the compiler is asked to say, and what a preset makes of it.
add_library(dialogg_warnings INTERFACE)
target_compile_options(dialogg_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
                       -Wold-style-cast -Wimplicit-fallthrough
                       -Wno-missing-field-initializers)  # designated initialisers leave out what has a default
if(DIALOGG_WERROR)
  target_compile_options(dialogg_warnings INTERFACE -Werror)
endif()
if(DIALOGG_SANITIZE)
  target_compile_options(dialogg_warnings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
                         -fno-omit-frame-pointer)
  target_link_options(dialogg_warnings INTERFACE -fsanitize=address,undefined)
endif()
