// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/card/benchstand.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace longreach::test {

Result<void> FakeSender::send(const QString &address, const QByteArray &notification, const QString &reader,
                              card::TraceLog &trace, std::stop_token stop)
{
    Q_UNUSED(stop)
    trace.add({.kind = TraceEntry::Kind::Http, .reader = reader, .title = address, .command = notification});
    const std::scoped_lock lock(m_mutex);
    if (m_problem)
        return failure(*m_problem);
    m_addresses += address;
    return {};
}

void FakeSender::setProblem(std::optional<Error> problem)
{
    const std::scoped_lock lock(m_mutex);
    m_problem = std::move(problem);
}

QStringList FakeSender::addresses() const
{
    const std::scoped_lock lock(m_mutex);
    return m_addresses;
}

BenchStand::BenchStand(BenchSettings settings, std::shared_ptr<card::BenchIpa> ipa)
    : stock(lab::CardStock::make(lab::Seed{7}))
{
    QDir(folder.path()).mkdir(QStringLiteral("issuers"));
    settings.issuerFolder = folder.filePath(QStringLiteral("issuers"));
    QFile file(settings.issuerFolder + QStringLiteral("/ci.der"));
    if (file.open(QIODevice::WriteOnly))
        file.write(stock->ciCertificate());
    file.close();
    bench.emplace(
        card::BenchParts{.places = {readers}, .sender = sender, .ipa = std::move(ipa), .folder = folder.path()},
        settings, clock);
}

void BenchStand::insert(const QString &reader, lab::CardPersonality personality, int profiles)
{
    auto card = lab::VirtualEuicc::make(stock, lab::makeCard(lab::Seed{7}, m_cards++, personality, profiles));
    readers->put(reader, std::move(*card));
}

int commandsSince(const card::Bench &bench, std::size_t from)
{
    const auto entries = bench.trace().entries();
    return static_cast<int>(std::count_if(entries.begin() + static_cast<std::ptrdiff_t>(from), entries.end(),
                                          [](const TraceEntry &each) { return each.kind == TraceEntry::Kind::Apdu; }));
}

} // namespace longreach::test
