# SPDX-License-Identifier: GPL-3.0-or-later
# Flags are a target: every room links longreach_flags and nothing sets flags globally.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set_property(GLOBAL PROPERTY AUTOGEN_TARGETS_FOLDER autogen)

find_program(LONGREACH_CCACHE ccache)
if(LONGREACH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header changes its bytes with each build; ccache then has to be told what to trust.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "${LONGREACH_CCACHE}")
endif()

add_library(longreach_flags INTERFACE)
target_include_directories(longreach_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(longreach_flags INTERFACE
    LONGREACH_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(WIN32)
    # Else windows.h makes macros of min and max, and brings the sockets of another age.
    target_compile_definitions(longreach_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()

if(MSVC)
    target_compile_options(longreach_flags INTERFACE /W4 /permissive- /utf-8)
else()
    # g++ 12 takes a designated initializer that leaves members to their defaults for a mistake.
    target_compile_options(longreach_flags INTERFACE
        -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
        -Wold-style-cast -Wcast-qual -Wformat=2 -Wundef -Woverloaded-virtual -Wimplicit-fallthrough
        -fno-omit-frame-pointer -fstack-protector-strong)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        target_compile_options(longreach_flags INTERFACE -fpch-instantiate-templates)
    endif()
endif()
if(LONGREACH_WERROR)
    target_compile_options(longreach_flags INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(LONGREACH_SANITIZE)
    target_compile_options(longreach_flags INTERFACE -fsanitize=${LONGREACH_SANITIZE} -fno-sanitize-recover=all)
    target_link_options(longreach_flags INTERFACE -fsanitize=${LONGREACH_SANITIZE})
endif()

if(LONGREACH_FUZZERS)
    target_compile_options(longreach_flags INTERFACE -fsanitize=fuzzer-no-link) # what libFuzzer steers by
endif()

foreach(linker mold lld)
    find_program(LONGREACH_${linker} NAMES ${linker} ld.${linker})
    if(LONGREACH_${linker} AND NOT APPLE AND NOT MSVC)
        target_link_options(longreach_flags INTERFACE -fuse-ld=${linker})
        break()
    endif()
endforeach()
