// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/qtkeyring.h"

#include <qt6keychain/keychain.h>

#include <memory>

namespace longreach::secrets {

namespace {

Keyring::Outcome outcomeOf(QKeychain::Error error)
{
    using Outcome = Keyring::Outcome;
    switch (error) {
    case QKeychain::NoError: return Outcome::Done;
    case QKeychain::EntryNotFound: return Outcome::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return Outcome::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return Outcome::Missing;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: return Outcome::Failed;
    }
    return Outcome::Failed;
}

Keyring::Answer answerOf(QKeychain::Job *job)
{
    auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    return {outcomeOf(job->error()), reading != nullptr ? reading->binaryData() : QByteArray(), job->errorString()};
}

} // namespace

QtKeyring::QtKeyring(QString service) : m_service(std::move(service)), m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("keychain"));
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

QtKeyring::~QtKeyring()
{
    m_thread.quit();
    m_thread.wait();
}

std::future<Keyring::Answer> QtKeyring::read(const QString &key)
{
    return start([this, key] {
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        job->setKey(key);
        return job;
    });
}

std::future<Keyring::Answer> QtKeyring::write(const QString &key, const QByteArray &value)
{
    return start([this, key, value] {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setKey(key);
        job->setBinaryData(value);
        return job;
    });
}

std::future<Keyring::Answer> QtKeyring::remove(const QString &key)
{
    return start([this, key] {
        auto *job = new QKeychain::DeletePasswordJob(m_service);
        job->setKey(key);
        return job;
    });
}

std::future<Keyring::Answer> QtKeyring::start(MakeJob makeJob)
{
    auto promise = std::make_shared<std::promise<Answer>>();
    auto future = promise->get_future();
    QMetaObject::invokeMethod(
        m_context,
        [this, promise, makeJob = std::move(makeJob)] {
            auto *job = makeJob();
            job->setInsecureFallback(false);
            QObject::connect(job, &QKeychain::Job::finished, m_context,
                             [promise](QKeychain::Job *done) { promise->set_value(answerOf(done)); });
            job->start();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace longreach::secrets
