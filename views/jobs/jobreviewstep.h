// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/jobs/jobdraft.h"

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
    void showReview(const jobs::JobPlan &plan, const jobs::Review &review);
    void showError(const Error &error);

private:
    QLabel *m_title;
    StackedBar *m_bar;
    FactGrid *m_counts;
    QLabel *m_reasonsTitle;
    FactGrid *m_reasons;
    Banner *m_consequence;
};

} // namespace longreach
