// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card/carddoctorcommand.h"

#include "app/card/bench/bench.h"
#include "app/cli/card/cardjson.h"
#include "app/cli/card/cardtables.h"
#include "app/cli/card/readerchoice.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"

#include <algorithm>

namespace longreach::cli {

void CardDoctorCommand::declareMore(OptionTable &options)
{
    options.footer("Five lights: service, driver, reader, card, eUICC. Exit code 1 if one of them is bad.\n"
                   "With --format json: [{light, state, cause, sentence, cure, finding, particulars}]; state is good,\n"
                   "warning, bad, or unknown where a light before it is bad.");
}

void CardDoctorCommand::run()
{
    whenDone(bench().list(), this, [this](const Result<std::vector<ReaderStatus>> &readers) {
        // Without service or reader there is the more to say: a name that fits none is for the bench to find out.
        const auto reader = readers ? chooseReader(*readers, wantedReader()) : Result<QString>(wantedReader());
        if (!reader && reader.error().kind == Error::Kind::InvalidInput)
            fail(session(), QStringLiteral("examine"), reader.error(), QStringLiteral("Name one with --reader."),
                 ExitCode::Usage);
        else
            examine(reader.value_or(wantedReader()));
    });
}

void CardDoctorCommand::examine(const QString &reader)
{
    output().showProgress(0, 0, QStringLiteral("examining ..."));
    whenDone(bench().examine(reader), this, [this](const ReaderCheck &check) {
        output().print(checkJson(check), checkTable(check));
        const bool isBad = std::ranges::any_of(check, [](const auto &light) { return light.state == LightState::Bad; });
        Q_EMIT finished(isBad ? ExitCode::SomeFailed : ExitCode::Done);
    });
}

} // namespace longreach::cli
