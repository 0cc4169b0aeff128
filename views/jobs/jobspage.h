// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/page.h"
#include "views/window/services.h"

#include <QPointer>

#include <functional>

class QSplitter;

namespace longreach::jobs {
struct JobDraft;
} // namespace longreach::jobs

namespace longreach {

class Card;
class JobActions;
struct Job;
class JobList;
class JobPane;
class PageHead;

/// Jobs with their live progress, and the operations of the current one.
class JobsPage final : public Page {
    Q_OBJECT

public:
    explicit JobsPage(const Services &services, QWidget *parent = nullptr);

    /// Makes the job current, now or as soon as the board has it.
    void showJob(qint64 id);

    [[nodiscard]] std::vector<Command> commands() override;
    void takeCommands(const CommandTable &table) override;
    [[nodiscard]] Needs met() const override;
    [[nodiscard]] bool showsProduction() const override;
    void find() override;
    [[nodiscard]] Place::Marks place() const override;
    void goTo(const Place::Marks &marks) override;
    [[nodiscard]] std::vector<PagePart> parts() override;
    void saveLayout(QSettings &settings) const override;
    void restoreLayout(const QSettings &settings) override;

Q_SIGNALS:
    /// How many jobs are not over.
    void runningChanged(qint64 count);

    /// A job is proposed, to be looked at and queued by the person; `remark` says what it leaves out.
    void draftProposed(const longreach::jobs::JobDraft &draft, const QString &remark);

private:
    void build();
    void showCurrent();
    void exportReport(const Job &job);
    /// Whether all operations of the job have come; says so under `title` if not.
    bool isRead(const Job &job, const QString &title);
    void proposeAudit(const std::vector<Eid> &eids);
    void proposePutBack(const Job &job);
    void updateRemark();
    [[nodiscard]] Command jobCommand(const QString &id, const QString &text, const QString &icon, Need need,
                                     std::function<void(const Job &)> deed);

    jobs::JobBoard &m_board;
    Prompt &m_prompt;
    const fleet::EimDirectory &m_eims;
    JobActions *m_actions;
    PageHead *m_head;
    QSplitter *m_splitter;
    JobList *m_list;
    JobPane *m_pane;
    Card *m_paneCard;
    qint64 m_watched = 0;
};

} // namespace longreach
