// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobcancelcommand.h"

#include "app/cli/jobjson.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/jobs/jobdesk.h"
#include "app/workspace/workspace.h"

namespace longreach::cli {

void JobCancelCommand::declare(OptionTable &options)
{
    JobRequestCommand::declare(options);
    options.flag("--dry-run", m_isDryRun, "Only say what can and cannot be called back");
    options.footer("With --dry-run --format json: {dropped, revocable, irrevocable, delivered, finished}.");
}

void JobCancelCommand::run()
{
    await(workspace().desk().cancelPreview(id()), QStringLiteral("look at job %1").arg(id()),
          [this](const jobs::CancelPreview &preview) {
              if (m_isDryRun) {
                  output().print(cancelJson(preview), cancelTable(preview));
                  Q_EMIT finished(ExitCode::Done);
                  return;
              }
              output().say(QStringLiteral("%1 not sent are dropped, %2 can be called back, %3 cannot, "
                                          "%4 are with their device, %5 are over.")
                               .arg(preview.dropped)
                               .arg(preview.revocable)
                               .arg(preview.irrevocable)
                               .arg(preview.delivered)
                               .arg(preview.finished));
              ask();
          });
}

QFuture<Result<void>> JobCancelCommand::request()
{
    return workspace().desk().cancel(id());
}

} // namespace longreach::cli
