// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace longreach::test {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

/// Makes a test known to the program under the name of its file: `tst_eid.cpp` is `eid`.
bool registerTest(std::string_view file, TestFactory factory);

/// The folder tests/data.
QString dataPath(const QString &name);

/// The bytes of a file in tests/data; the test program ends with a message if there is none.
QByteArray readData(const QString &name);

} // namespace longreach::test

/// Stands once in each tst_<name>.cpp, after the class. One program runs one of them a time.
#define LONGREACH_TEST(Class)                                                                                          \
    static const bool Class##IsRegistered =                                                                            \
        longreach::test::registerTest(__FILE__, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
