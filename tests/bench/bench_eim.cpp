// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/eimfactory.h"
#include "app/ports/systemclock.h"
#include "app/secrets/transientsecrets.h"
#include "tests/bench/measurement.h"
#include "tests/loopback/stubeim.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSemaphore>
#include <QThread>

#include <cstdio>
#include <cstdlib>

using namespace longreach;
using namespace longreach::bench;

namespace {

constexpr int Lookups = 4'000;

void check(bool isFine, const char *what)
{
    if (isFine)
        return;
    std::fprintf(stderr, "%s failed\n", what);
    std::exit(2);
}

ports::OrderRequest someOrder()
{
    const auto iccid = Iccid::parse(u"89494040080000000001").value();
    return {Eid::fromStem(u"890490320000000000000000000001").value(), PsmoOrder{{EnableProfile{iccid, true}}}};
}

/// All lookups handed in at once, as the engine does.
void lookUpWithConnector(ports::Eim &eim, const QString &order)
{
    std::vector<QFuture<Result<ports::OrderReport>>> reports;
    reports.reserve(Lookups);
    for (int at = 0; at < Lookups; ++at)
        reports.push_back(eim.report(order, {}));
    for (auto &report : reports)
        check(report.result().has_value(), "lookup");
}

/// A QNetworkAccessManager on a thread of its own.
class PlainClient final {
public:
    PlainClient() : m_manager(new QNetworkAccessManager)
    {
        m_manager->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_manager, &QObject::deleteLater);
        m_thread.start();
    }
    PlainClient(const PlainClient &) = delete;
    PlainClient &operator=(const PlainClient &) = delete;
    ~PlainClient()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// Requests `url` as often as the connector looks up, and throws the answers away.
    void lookUp(const QUrl &url)
    {
        QSemaphore answered;
        const auto request = [this, url, &answered] {
            for (int at = 0; at < Lookups; ++at) {
                auto *reply = m_manager->get(QNetworkRequest(url));
                QObject::connect(reply, &QNetworkReply::finished, m_manager, [&answered, reply] {
                    check(reply->error() == QNetworkReply::NoError, "plain lookup");
                    reply->deleteLater();
                    answered.release();
                });
            }
        };
        QMetaObject::invokeMethod(m_manager, request, Qt::QueuedConnection);
        answered.acquire(Lookups);
    }

private:
    QThread m_thread;
    QNetworkAccessManager *m_manager; // lives and ends on m_thread
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::StubEim stub;
    secrets::TransientSecrets secrets;
    const ports::SystemClock clock;
    EimConnection connection;
    connection.name = QStringLiteral("stub");
    connection.baseUrl = stub.url();
    const auto eim = eim::EimFactory(secrets, clock).open(connection).value();
    const auto order = eim->submit(someOrder(), {}).result().value();
    auto lookup = stub.url();
    lookup.setPath(QStringLiteral("/psmo/lookup/") + order.section(u'/', 1));
    PlainClient plain;

    const Comparison lookups{"lookups read by the connector", timeOf([&] { lookUpWithConnector(*eim, order); }, 3),
                             "the bare requests by QNetworkAccessManager", timeOf([&] { plain.lookUp(lookup); }, 3),
                             0.9};
    return lookups.print() ? EXIT_SUCCESS : EXIT_FAILURE;
}
