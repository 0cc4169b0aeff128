// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/card/pcsc/pcscreaders.h"

#include "app/card/pcsc/pcsccontext.h"
#include "app/card/pcsc/pcscreader.h"

#include <algorithm>

namespace longreach::card {

namespace {

/// A stop request that comes just before the wait begins is noticed after that long.
constexpr std::chrono::milliseconds LongestWait{500};

tl::unexpected<Error> stopped()
{
    return failure(Error::Kind::Cancelled, QStringLiteral("the wait for card readers was stopped"));
}

} // namespace

Result<std::vector<ReaderStatus>> PcscReaders::readers()
{
    auto context = PcscContext::establish();
    if (!context)
        return failure(context.error());
    return context->readers();
}

Result<std::vector<ReaderStatus>> PcscReaders::waitForChange(const std::vector<ReaderStatus> &known,
                                                             std::chrono::milliseconds limit, std::stop_token stop)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + limit;
    auto context = PcscContext::establish();
    if (!context)
        return failure(context.error());
    const std::stop_callback cancel(stop, [&] { context->cancel(); });
    for (;;) {
        if (stop.stop_requested())
            return stopped();
        auto now = context->readers();
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        if (!now || *now != known || left.count() <= 0)
            return now;
        if (auto waited = context->waitForEvent(std::min(left, LongestWait)); !waited)
            return failure(waited.error());
    }
}

Result<std::unique_ptr<ports::CardReader>> PcscReaders::reader(const QString &name)
{
    const auto all = readers();
    if (!all)
        return failure(all.error());
    if (std::ranges::find(*all, name, &ReaderStatus::name) == all->end())
        return failure(Error::Kind::NotFound, QStringLiteral("80100009 no reader is called '%1'").arg(name));
    return std::make_unique<PcscReader>(name);
}

} // namespace longreach::card
