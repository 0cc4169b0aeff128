# SPDX-License-Identifier: GPL-3.0-or-later
# The languages of the window: compiled into longreach_main, with Qt's own strings where this Qt has them.
# `update_translations` takes new texts over; English has a file of its own for its plurals alone.

set(longreach_english "${CMAKE_SOURCE_DIR}/translations/longreach_en.ts")
set(longreach_languages "${CMAKE_SOURCE_DIR}/translations/longreach_de.ts")

file(GLOB_RECURSE longreach_translated CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/views/*.cpp" "${CMAKE_SOURCE_DIR}/views/*.h"
    "${CMAKE_SOURCE_DIR}/app/main/*.cpp" "${CMAKE_SOURCE_DIR}/app/main/*.h")
list(SORT longreach_translated)
list(JOIN longreach_translated "\n" longreach_translated_lines)
set(longreach_translated_list "${CMAKE_BINARY_DIR}/translated-sources.txt")
file(CONFIGURE OUTPUT "${longreach_translated_list}" CONTENT "-I${CMAKE_SOURCE_DIR}\n${longreach_translated_lines}\n")

set(longreach_lupdate_options -silent -no-obsolete -locations none)
add_custom_target(update_translations
    COMMAND Qt6::lupdate ${longreach_lupdate_options} "@${longreach_translated_list}" -ts ${longreach_languages}
    COMMAND Qt6::lupdate ${longreach_lupdate_options} -pluralonly "@${longreach_translated_list}" -ts "${longreach_english}"
    VERBATIM)

qt_add_lrelease(longreach_main TS_FILES ${longreach_languages} "${longreach_english}"
    QM_FILES_OUTPUT_VARIABLE longreach_compiled)
set(longreach_qt_folder "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}")
foreach(language de)
    if(EXISTS "${longreach_qt_folder}/qtbase_${language}.qm")
        list(APPEND longreach_compiled "${longreach_qt_folder}/qtbase_${language}.qm")
    else()
        message(STATUS "Qt's own strings in '${language}' are not installed: the window looks for them at run time")
    endif()
endforeach()
foreach(file IN LISTS longreach_compiled)
    get_filename_component(name "${file}" NAME)
    set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${name}")
endforeach()
qt_add_resources(longreach_main "translations" PREFIX "/i18n" FILES ${longreach_compiled})
