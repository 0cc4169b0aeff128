# SPDX-License-Identifier: GPL-3.0-or-later

# Ninja does not run moc when only the list of a target's sources has changed: have it start anew.
function(longreach_watch_sources target)
    if(NOT "${LONGREACH_SOURCES_OF_${target}}" STREQUAL "${ARGN}")
        file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp")
        set(LONGREACH_SOURCES_OF_${target} "${ARGN}" CACHE INTERNAL "Sources when moc last ran")
    endif()
endfunction()

# longreach_room(<target> [FOLDERS sub ...] [PUBLIC lib ...] [PRIVATE lib ...] [PCH header ...])
#
# A room is a folder and a static library of all its sources. PUBLIC are the rooms and libraries
# its headers name; PRIVATE are those that must not leak to who includes it.
function(longreach_room target)
    cmake_parse_arguments(room "" "" "FOLDERS;PUBLIC;PRIVATE;PCH" ${ARGN})
    set(patterns "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    foreach(folder IN LISTS room_FOLDERS)
        list(APPEND patterns "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h")
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS ${patterns})
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    set(units ${sources})
    list(FILTER units INCLUDE REGEX "\\.cpp$")
    if(units)
        add_library(${target} STATIC ${sources})
        longreach_watch_sources(${target} ${sources})
        target_link_libraries(${target} PUBLIC longreach_flags ${room_PUBLIC} PRIVATE ${room_PRIVATE})
        target_precompile_headers(${target} PRIVATE
            <QtCore/QString> <QtCore/QObject> <QtCore/QFuture> <QtCore/QHash>
            <algorithm> <chrono> <functional> <memory> <optional> <span> <string> <variant> <vector> ${room_PCH})
    else()
        add_library(${target} INTERFACE)
        target_link_libraries(${target} INTERFACE longreach_flags ${room_PUBLIC})
    endif()
endfunction()

# longreach_tests(<room> LIBS lib ... [LABELS label ...] [ENVIRONMENT VAR=VALUE ...] [TIMEOUT seconds])
#
# One program for all tst_<name>.cpp of this folder, one ctest entry <room>.<name> for each.
function(longreach_tests room)
    cmake_parse_arguments(test "" "TIMEOUT" "LIBS;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 120)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    set(target tests_${room})
    add_executable(${target} ${sources})
    longreach_watch_sources(${target} ${sources})
    target_link_libraries(${target} PRIVATE longreach_testsupport ${test_LIBS})
    target_compile_definitions(${target} PRIVATE LONGREACH_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    target_precompile_headers(${target} PRIVATE <QtTest/QTest> <QtCore/QString> <memory> <optional> <vector>)
    foreach(source IN LISTS sources)
        if(source MATCHES "/tst_([a-z0-9]+)\\.cpp$")
            set(name ${CMAKE_MATCH_1})
            add_test(NAME ${room}.${name} COMMAND ${target} ${name})
            set_tests_properties(${room}.${name} PROPERTIES TIMEOUT ${test_TIMEOUT} LABELS "${test_LABELS}"
                ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp:ignore_noninstrumented_modules=1:die_after_fork=0;${test_ENVIRONMENT}")
        endif()
    endforeach()
endfunction()
