// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/lab.h"

#include "app/lab/deviceplan.h"
#include "app/lab/labeim.h"
#include "app/lab/population.h"
#include "app/lab/tlsidentity.h"

#include <QCryptographicHash>
#include <QPromise>
#include <QSaveFile>
#include <QTemporaryDir>

#include <future>

namespace longreach::lab {

namespace {

struct Cast {
    std::vector<SimulatedDevice> devices;
    DevicePlan plan;
};

/// Devices with the behaviours that the plan gives them.
Result<Cast> castOf(const LabOptions &options)
{
    if (const auto valid = validate(options); !valid)
        return failure(valid.error());
    const Seed seed(options.seed);
    auto devices = makePopulation(seed, options.devices, options.scenario.population);
    std::vector<Eid> eids;
    eids.reserve(devices.size());
    for (const auto &device : devices)
        eids.push_back(device.identity().eid);
    auto plan = DevicePlan::make(seed, eids, options.behaviours);
    if (!plan)
        return failure(plan.error());
    for (std::size_t at = 0; at < devices.size(); ++at)
        devices[at].setBehaviour(plan->behaviourAt(at));
    return Cast{std::move(devices), std::move(*plan)};
}

/// The store, if one is wanted, and the same lab as last time.
Result<std::unique_ptr<EimStore>> openStore(const LabOptions &options)
{
    if (options.storeFolder.isEmpty())
        return std::unique_ptr<EimStore>();
    auto store = EimStore::open(options.storeFolder);
    if (!store)
        return store;
    const auto cast = QByteArray::number(options.seed) + '/' + QByteArray::number(options.devices);
    const auto earlier = (*store)->value("cast");
    if (!earlier.isNull() && earlier != cast)
        return failure(Error::Kind::Conflict,
                       QStringLiteral("the store is of a lab with seed/devices %1").arg(QString::fromLatin1(earlier)));
    (*store)->setValue("cast", cast);
    return store;
}

Result<TlsIdentity> tlsIdentityOf(EimStore *store)
{
    if (store && !store->value("tlsKey").isEmpty())
        return TlsIdentity::restore(store->value("tlsCertificate"), store->value("tlsKey"));
    auto made = TlsIdentity::create();
    if (made && store) {
        store->setValue("tlsCertificate", made->certificatePem());
        store->setValue("tlsKey", made->privateKeyPem());
    }
    return made;
}

/// What was asked for, else what the store has, else what is new.
Result<EimIdentity> eimIdentityOf(const EsipaOptions &options, const TlsIdentity &tls, EimStore *store)
{
    const auto keptKey = store ? store->value("eimKey") : QByteArray();
    const auto keptId = store ? store->value("eimId") : QByteArray();
    const auto pem = options.keyPem.isEmpty() ? keptKey : options.keyPem;
    auto key = pem.isEmpty() ? sgp32::PrivateKey::generate(sgp32::Curve::P256) : sgp32::PrivateKey::fromPem(pem);
    if (!key)
        return failure(key.error());
    const auto tlsKey = sgp32::PrivateKey::fromPem(tls.privateKeyPem());
    if (!tlsKey)
        return failure(tlsKey.error());
    const auto id = !options.eimId.isEmpty() ? options.eimId : keptId.isEmpty() ? labEimId() : keptId;
    if (store) {
        store->setValue("eimKey", key->toPem());
        store->setValue("eimId", id);
    }
    return EimIdentity{id, std::move(*key), tlsKey->publicKey().toSpki()};
}

} // namespace

Result<QByteArray> planOf(const LabOptions &options)
{
    return castOf(options).map([](const Cast &cast) { return cast.plan.toJson(); });
}

Lab::Lab() = default;

Lab::~Lab()
{
    if (m_eim)
        runOnThread([this] { m_eim.reset(); });
    m_thread.quit();
    m_thread.wait();
}

void Lab::runOnThread(const std::function<void()> &task)
{
    std::promise<void> done;
    const auto returned = done.get_future();
    const auto run = [&task, &done] {
        task();
        done.set_value();
    };
    QMetaObject::invokeMethod(m_eim.get(), run, Qt::QueuedConnection);
    returned.wait();
}

template <typename T, typename Work>
QFuture<T> Lab::later(Work work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const auto future = promise->future();
    QMetaObject::invokeMethod(
        m_eim.get(),
        [promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

Result<std::unique_ptr<Lab>> Lab::start(const LabOptions &options)
{
    auto cast = castOf(options);
    if (!cast)
        return failure(cast.error());
    auto store = openStore(options);
    if (!store)
        return failure(store.error());
    auto tls = tlsIdentityOf(store->get());
    if (!tls)
        return failure(tls.error());
    auto eim = eimIdentityOf(options.esipa, *tls, store->get());
    if (!eim)
        return failure(eim.error());
    std::unique_ptr<Lab> lab(new Lab);
    if (auto written = lab->writeCertificate(options.certificateFile, tls->certificatePem()); !written)
        return failure(written.error());
    lab->m_plan = cast->plan.toJson();
    lab->m_eim = std::make_unique<LabEim>(options,
                                          LabEim::Parts{std::move(cast->devices), std::move(cast->plan),
                                                        std::move(*tls), std::move(*eim), std::move(*store)});
    lab->m_eim->moveToThread(&lab->m_thread);
    lab->m_thread.setObjectName(QStringLiteral("lab"));
    lab->m_thread.start();
    Result<void> started;
    quint16 port = 0;
    lab->runOnThread([&] {
        started = lab->m_eim->start();
        port = lab->m_eim->port();
        lab->describeEsipa(options.esipa);
    });
    if (!started)
        return failure(started.error());
    const bool isIpv6 = options.address.contains(u':');
    lab->m_identity.restUrl =
        (isIpv6 ? QStringLiteral("https://[%1]:%2") : QStringLiteral("https://%1:%2")).arg(options.address).arg(port);
    return lab;
}

void Lab::describeEsipa(const EsipaOptions &options)
{
    const auto &esipa = m_eim->esipa();
    const auto address = QString::fromLatin1(esipa.address());
    m_identity.esipaUrl = QStringLiteral("https://") + address;
    if (options.isPlainToo)
        m_identity.plainEsipaUrl = QStringLiteral("http://") + address;
    m_identity.eimId = QString::fromUtf8(esipa.identity().eimId);
    const auto key = esipa.identity().key.publicKey();
    m_identity.keyCurve =
        key.curve() == sgp32::Curve::P256 ? QStringLiteral("P-256") : QStringLiteral("brainpoolP256r1");
    m_identity.keyFingerprint =
        QString::fromLatin1(QCryptographicHash::hash(key.toSpki(), QCryptographicHash::Sha256).toHex());
    m_identity.addInitialEim = esipa.identity().addInitialEim(esipa.address());
}

Result<void> Lab::writeCertificate(const QString &wanted, const QByteArray &pem)
{
    m_certificateFile = wanted;
    if (wanted.isEmpty()) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_certificateFile = m_folder->filePath(QStringLiteral("lab.pem"));
    }
    QSaveFile file(m_certificateFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size() || !file.commit())
        return failure(Error::Kind::Storage,
                       QStringLiteral("cannot write '%1': %2").arg(m_certificateFile, file.errorString()));
    return {};
}

void Lab::setFaults(const FaultShares &faults)
{
    QMetaObject::invokeMethod(
        m_eim.get(), [this, faults] { m_eim->setFaults(faults); }, Qt::BlockingQueuedConnection);
}

QFuture<Result<void>> Lab::change(const QString &assignment)
{
    return later<Result<void>>([this, assignment] {
        return parseLabChange(assignment).and_then([this](const LabChange &change) { return m_eim->apply({change}); });
    });
}

QFuture<LabReport> Lab::report(quint64 exchangesAfter, Preparation prepare)
{
    return later<LabReport>([this, exchangesAfter, prepare = std::move(prepare)] {
        auto report = m_eim->report(exchangesAfter);
        return prepare ? prepare(std::move(report)) : report;
    });
}

void Lab::watchExchanges(const QByteArray &eidDigits)
{
    QMetaObject::invokeMethod(m_eim.get(), [this, eidDigits] { m_eim->watchExchanges(eidDigits); });
}

void Lab::restartEim()
{
    QMetaObject::invokeMethod(
        m_eim.get(), [this] { m_eim->restart(); }, Qt::BlockingQueuedConnection);
}

} // namespace longreach::lab
