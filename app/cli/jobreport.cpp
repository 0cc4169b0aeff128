// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobreport.h"

#include "app/cli/jobjson.h"
#include "app/cli/output.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace longreach::cli {

namespace {

constexpr std::size_t OperationsShown = 20;

} // namespace

void printJob(Output &output, const Job &job, const std::vector<Operation> &operations, Timestamp now)
{
    if (output.format() != Output::Format::Table) {
        output.print(jobJson(job, operations), operationTable(operations));
        return;
    }
    std::vector<Operation> unwell;
    std::ranges::copy_if(operations, std::back_inserter(unwell), [](const Operation &operation) {
        return (operation.isSettled || isFinal(operation.state)) && !isSuccess(operation.state);
    });
    output.write(jobTable({job}, now).toText().toUtf8() + '\n' + countTable(job).toText().toUtf8());
    if (unwell.empty())
        return;
    const auto left = unwell.size() - std::min(unwell.size(), OperationsShown);
    unwell.erase(unwell.end() - static_cast<std::ptrdiff_t>(left), unwell.end());
    output.write('\n' + operationTable(unwell).toText().toUtf8());
    if (left > 0)
        output.say(QStringLiteral("... and %1 more: 'job show %2 --format csv' has all.").arg(left).arg(job.id));
}

ExitCode exitCodeOf(const Job &job) noexcept
{
    return successCount(job) == job.total ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace longreach::cli
