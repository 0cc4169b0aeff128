// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/jobs/jobdraft.h"
#include "views/jobs/countlist.h"

#include <QWidget>

class QLabel;

namespace longreach {

class Banner;
class FactGrid;
class StackedBar;

/// Last step of a new job: what it would come to, before anything is sent.
class JobReviewStep final : public QWidget {
    Q_OBJECT

public:
    explicit JobReviewStep(QWidget *parent = nullptr);

    void showWaiting();

    /// `production` names those eIMs that are in production and would get an order.
    void showReview(const jobs::JobPlan &plan, const jobs::Review &review, const QStringList &production);
    void showError(const Error &error);

Q_SIGNALS:
    void rowsRequested(const longreach::CountList::Count &count);

private:
    QLabel *m_title;
    Banner *m_production;
    StackedBar *m_bar;
    CountList *m_counts;
    QLabel *m_reasonsTitle;
    CountList *m_reasons;
    FactGrid *m_eims;
    Banner *m_consequence;
};

} // namespace longreach
