// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <ctime>

namespace longreach::test {

/// Has the process live in a zone with summer time, central Europe's, as long as it exists.
class SummerTimeZone final {
public:
    SummerTimeZone() { set("CET-1CEST,M3.5.0,M10.5.0/3"); }
    SummerTimeZone(const SummerTimeZone &) = delete;
    SummerTimeZone &operator=(const SummerTimeZone &) = delete;
    ~SummerTimeZone() { set(m_before); }

private:
    static void set(const QByteArray &zone)
    {
        if (zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
#ifdef Q_OS_WIN
        _tzset();
#else
        tzset();
#endif
    }

    QByteArray m_before = qgetenv("TZ");
};

} // namespace longreach::test
