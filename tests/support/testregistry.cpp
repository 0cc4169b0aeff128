// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregistry.h"

#include "tests/support/endingthreads.h"

#include <QFile>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <map>

#ifdef LONGREACH_TEST_GUI
#include "tests/support/watchedapplication.h"
using TestApplication = longreach::test::WatchedApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

namespace longreach::test {

namespace {

std::map<std::string, TestFactory> &registry()
{
    static std::map<std::string, TestFactory> tests;
    return tests;
}

} // namespace

bool registerTest(std::string_view file, TestFactory factory)
{
    auto name = file.substr(file.find_last_of("/\\") + 1);
    name.remove_prefix(std::string_view("tst_").size());
    name = name.substr(0, name.rfind('.'));
    return registry().emplace(std::string(name), std::move(factory)).second;
}

QString dataPath(const QString &name)
{
    return QStringLiteral(LONGREACH_TEST_DATA "/") + name;
}

QByteArray readData(const QString &name)
{
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data '%s'", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace longreach::test

/// tests_<room> [name [Qt Test arguments]]: one test, or all of them without a name.
int main(int argc, char **argv)
{
    const TestApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("longreach-test"));
    auto arguments = QCoreApplication::arguments();
    const auto name = arguments.size() > 1 ? arguments.takeAt(1).toStdString() : std::string();
    int failures = 0;
    int run = 0;
    for (const auto &[known, factory] : longreach::test::registry()) {
        if (!name.empty() && known != name)
            continue;
        failures += QTest::qExec(factory().get(), arguments);
        ++run;
    }
#ifdef __SANITIZE_ADDRESS__
    longreach::test::awaitEndingThreads();
#endif
    if (run == 0)
        std::fprintf(stderr, "no test '%s'\n", name.c_str());
    return run == 0 ? 2 : failures;
}
