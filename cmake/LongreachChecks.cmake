# SPDX-License-Identifier: GPL-3.0-or-later
# Targets that look at the code: `tidy` (clang-tidy, warnings are errors), `format` and `format-check`.

find_program(LONGREACH_CLANG_TIDY NAMES clang-tidy clang-tidy-14)
find_program(LONGREACH_CLANG_FORMAT NAMES clang-format clang-format-14)

file(GLOB_RECURSE longreach_sources CONFIGURE_DEPENDS
    app/*.cpp app/*.h models/*.cpp models/*.h views/*.cpp views/*.h tests/*.cpp tests/*.h)

if(LONGREACH_CLANG_TIDY)
    set(tidy_units ${longreach_sources})
    list(FILTER tidy_units INCLUDE REGEX "/(app|models|views)/.*\\.cpp$")
    add_custom_target(tidy
        COMMAND "${LONGREACH_CLANG_TIDY}" -p "${CMAKE_BINARY_DIR}" --quiet ${tidy_units}
        WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
endif()
if(LONGREACH_CLANG_FORMAT)
    add_custom_target(format
        COMMAND "${LONGREACH_CLANG_FORMAT}" -i ${longreach_sources}
        WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
    add_custom_target(format-check
        COMMAND "${LONGREACH_CLANG_FORMAT}" --dry-run --Werror ${longreach_sources}
        WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" VERBATIM)
endif()
