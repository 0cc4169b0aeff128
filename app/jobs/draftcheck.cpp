// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/draftcheck.h"

#include "app/jobs/eimsource.h"
#include "app/jobs/futures.h"

#include <algorithm>
#include <utility>

namespace longreach::jobs {

namespace {

constexpr std::size_t Stretch = 4'096;

OperationState stateFor(Finding::Prospect prospect)
{
    switch (prospect) {
    case Finding::Prospect::WillDo: return OperationState::Ready;
    case Finding::Prospect::AlreadySo: return OperationState::AlreadySo;
    case Finding::Prospect::Ineligible: return OperationState::Ineligible;
    }
    return OperationState::Ineligible;
}

} // namespace

DraftCheck::DraftCheck(ports::Journal &journal, const EimSource &eims, const JobDraft &draft)
    : m_journal(journal), m_eims(eims), m_draft(draft), m_check(draft.plan)
{}

Result<std::vector<Operation>> DraftCheck::run(std::stop_token stop)
{
    if (auto valid = validate(m_draft.plan); !valid)
        return failure(valid.error());
    if (m_draft.eids.empty())
        return failure(Error::Kind::InvalidInput, QStringLiteral("no device chosen"));
    if (auto read = readBusy(); !read)
        return failure(read.error());
    if (auto read = readCodes(); !read)
        return failure(read.error());
    std::vector<Operation> operations;
    operations.reserve(m_draft.eids.size());
    for (std::size_t from = 0; from < m_draft.eids.size(); from += Stretch) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, QStringLiteral("checking devices"));
        if (auto checked = checkStretch(from, operations); !checked)
            return failure(checked.error());
    }
    return operations;
}

Result<void> DraftCheck::readBusy()
{
    const auto unsettled = waitFor(m_journal.jobs().readUnsettled());
    if (!unsettled)
        return failure(unsettled.error());
    for (const auto &operation : *unsettled)
        m_busy.insert(operation.eid);
    return {};
}

Result<void> DraftCheck::readCodes()
{
    if (m_draft.plan.kind != JobKind::Download)
        return {};
    const auto codes = waitFor(m_journal.codes().readAll());
    if (!codes)
        return failure(codes.error());
    for (const auto &code : *codes) {
        if (code.state != ports::CodeRecord::State::Unspent)
            continue;
        if (code.eid)
            m_boundCodes.insert(*code.eid);
        else
            ++m_freeCodes;
    }
    return {};
}

Result<void> DraftCheck::checkStretch(std::size_t from, std::vector<Operation> &operations)
{
    const auto to = std::min(from + Stretch, m_draft.eids.size());
    const std::vector<Eid> eids(m_draft.eids.begin() + static_cast<std::ptrdiff_t>(from),
                                m_draft.eids.begin() + static_cast<std::ptrdiff_t>(to));
    const auto devices = waitFor(m_journal.devices().find(eids));
    if (!devices)
        return failure(devices.error());
    QHash<Eid, const Device *> known;
    for (const auto &device : *devices)
        known.insert(device.eid, &device);
    for (const auto &eid : eids) {
        auto operation = operationFor(eid, known.value(eid));
        operation.sequence = static_cast<qint64>(operations.size());
        count(operation);
        operations.push_back(std::move(operation));
    }
    return {};
}

Operation DraftCheck::operationFor(const Eid &eid, const Device *device)
{
    Operation operation{.eid = eid};
    Finding finding;
    finding.reason = QStringLiteral("noSuchDevice");
    if (device) {
        operation.eim = device->eim;
        finding = find(*device);
    }
    operation.state = stateFor(finding.prospect);
    operation.isSettled = operation.state != OperationState::Ready;
    operation.reason = finding.reason;
    operation.detail = finding.detail;
    operation.target = finding.target;
    operation.former = finding.former;
    operation.particulars = finding.particulars;
    return operation;
}

Finding DraftCheck::find(const Device &device)
{
    const bool hasCode =
        m_boundCodes.contains(device.eid) || (m_draft.plan.codes == JobPlan::Codes::Pool && m_freeCodes > 0);
    auto finding = m_check.check(device, eimView(device.eim), hasCode);
    const bool takesFreeCode = m_draft.plan.kind == JobKind::Download && finding.prospect == Finding::Prospect::WillDo
        && !m_boundCodes.contains(device.eid);
    m_freeCodes -= takesFreeCode ? 1 : 0;
    return finding;
}

const PreCheck::EimView *DraftCheck::eimView(const QString &name)
{
    auto view = m_views.constFind(name);
    if (view == m_views.cend()) {
        std::optional<PreCheck::EimView> fresh;
        if (const auto open = m_eims.find(name))
            fresh = PreCheck::EimView{open->eim->capabilities(), open->connection.isReadOnly};
        view = m_views.insert(name, std::move(fresh));
    }
    return *view ? &**view : nullptr;
}

void DraftCheck::count(const Operation &operation)
{
    ++m_review.total;
    if (operation.state == OperationState::Ready) {
        ++m_review.willDo;
        ++m_review.willDoByEim[operation.eim];
        m_review.waiting += m_busy.contains(operation.eid) ? 1 : 0;
    } else if (operation.state == OperationState::AlreadySo) {
        ++m_review.alreadySo;
    } else {
        ++m_review.ineligible;
        ++m_review.ineligibleByReason[operation.reason];
    }
}

} // namespace longreach::jobs
