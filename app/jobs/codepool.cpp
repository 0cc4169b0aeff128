// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/codepool.h"

#include "app/jobs/futures.h"

#include <utility>

namespace longreach::jobs {

namespace {

using ports::CodeRecord;
using Sealed = ports::Sealer::Sealed;

std::vector<CodeRecord> recordsOf(const std::vector<CodeEntry> &entries, const std::vector<Sealed> &sealed)
{
    std::vector<CodeRecord> records;
    for (std::size_t at = 0; at < entries.size() && at < sealed.size(); ++at) {
        CodeRecord record;
        record.fingerprint = sealed[at].fingerprint;
        record.sealed = sealed[at].blob;
        record.masked = entries[at].code.toMaskedString();
        record.eid = entries[at].eid;
        records.push_back(std::move(record));
    }
    return records;
}

CodePool::Counts countsOf(const std::vector<CodeRecord> &records)
{
    CodePool::Counts counts;
    for (const auto &record : records) {
        switch (record.state) {
        case CodeRecord::State::Unspent:
            ++counts.unspent;
            counts.bound += record.eid ? 1 : 0;
            break;
        case CodeRecord::State::Reserved: ++counts.reserved; break;
        case CodeRecord::State::Spent: ++counts.spent; break;
        case CodeRecord::State::Unknown: ++counts.unknown; break;
        }
    }
    return counts;
}

Result<CodePool::Handout> handoutOf(qint64 id, const QByteArray &opened)
{
    auto code = ActivationCode::parse(QString::fromUtf8(opened));
    if (!code)
        return failure(Error::Kind::Damaged, QStringLiteral("activation code %1 does not parse").arg(id));
    return CodePool::Handout{id, *std::move(code)};
}

} // namespace

CodePool::CodePool(ports::CodeRecords &records, ports::Sealer &sealer) : m_records(records), m_sealer(sealer) {}

QFuture<Result<qint64>> CodePool::add(std::vector<CodeEntry> entries)
{
    std::vector<QByteArray> texts;
    texts.reserve(entries.size());
    for (const auto &entry : entries)
        texts.push_back(entry.code.reveal().toUtf8());
    return chained<qint64>(m_sealer.seal(std::move(texts)),
                           [this, entries = std::move(entries)](const std::vector<Sealed> &sealed) {
                               return m_records.add(recordsOf(entries, sealed));
                           });
}

QFuture<Result<CodePool::Counts>> CodePool::counts() const
{
    return m_records.readAll().then([](const Result<std::vector<CodeRecord>> &records) -> Result<Counts> {
        if (!records)
            return failure(records.error());
        return countsOf(*records);
    });
}

QFuture<Result<CodePool::Handout>> CodePool::handOut(Eid eid, qint64 job, qint64 sequence)
{
    return chained<Handout>(m_records.reserve(eid, job, sequence), [this](const CodeRecord &record) {
        return m_sealer.open(record.sealed).then([id = record.id](const Result<QByteArray> &opened) -> Result<Handout> {
            if (!opened)
                return failure(opened.error());
            return handoutOf(id, *opened);
        });
    });
}

QFuture<Result<void>> CodePool::setSpent(qint64 id)
{
    return m_records.setState(id, CodeRecord::State::Spent);
}

QFuture<Result<void>> CodePool::setUnknown(qint64 id)
{
    return m_records.setState(id, CodeRecord::State::Unknown);
}

QFuture<Result<void>> CodePool::setUnspent(qint64 id)
{
    return m_records.setState(id, CodeRecord::State::Unspent);
}

} // namespace longreach::jobs
