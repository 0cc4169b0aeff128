# SPDX-License-Identifier: GPL-3.0-or-later
# PCSC::PCSC: pcsclite where there is one, else what Windows and macOS bring along.

if(WIN32)
    set(PCSC_LIBRARY winscard)
    set(PCSC_INCLUDE_DIR "")
    set(PCSC_FOUND TRUE)
elseif(APPLE)
    find_library(PCSC_LIBRARY PCSC)
    find_path(PCSC_INCLUDE_DIR PCSC/winscard.h)
    set(PCSC_FOUND ${PCSC_LIBRARY})
else()
    find_library(PCSC_LIBRARY pcsclite)
    find_path(PCSC_INCLUDE_DIR winscard.h PATH_SUFFIXES PCSC)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PCSC REQUIRED_VARS PCSC_LIBRARY)

if(PCSC_FOUND AND NOT TARGET PCSC::PCSC)
    add_library(PCSC::PCSC INTERFACE IMPORTED)
    target_link_libraries(PCSC::PCSC INTERFACE "${PCSC_LIBRARY}")
    if(PCSC_INCLUDE_DIR)
        target_include_directories(PCSC::PCSC INTERFACE "${PCSC_INCLUDE_DIR}")
    endif()
endif()
