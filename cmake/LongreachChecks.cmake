# SPDX-License-Identifier: GPL-3.0-or-later
# Targets that look at the code: `tidy` (clang-tidy, warnings are errors), `format` and `format-check`.

find_program(LONGREACH_RUN_CLANG_TIDY NAMES run-clang-tidy run-clang-tidy-14)
find_program(LONGREACH_CLANG_FORMAT NAMES clang-format clang-format-14)

file(GLOB_RECURSE longreach_sources CONFIGURE_DEPENDS
    app/*.cpp app/*.h models/*.cpp models/*.h views/*.cpp views/*.h tests/*.cpp tests/*.h)

# A unity build's database knows no single files, so there the target is missing.
if(LONGREACH_RUN_CLANG_TIDY AND NOT CMAKE_UNITY_BUILD)
    add_custom_target(tidy
        COMMAND "${CMAKE_COMMAND}" -DFROM=${CMAKE_BINARY_DIR}/compile_commands.json
            -DTO=${CMAKE_BINARY_DIR}/tidy/compile_commands.json -P "${CMAKE_SOURCE_DIR}/cmake/LongreachTidyDatabase.cmake"
        COMMAND "${LONGREACH_RUN_CLANG_TIDY}" -quiet -p "${CMAKE_BINARY_DIR}/tidy"
            "^${CMAKE_SOURCE_DIR}/(app|models|views)/.*\\.cpp$"
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
