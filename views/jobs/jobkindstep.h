// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/jobs/jobplan.h"
#include "views/window/services.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace longreach {

class Banner;
class SequenceEditor;

/// First step of a new job: what to do, and the parameters of that kind.
class JobKindStep final : public QWidget {
    Q_OBJECT

public:
    /// `operators` are offered as profile selectors.
    JobKindStep(const Services &services, const QStringList &operators, QWidget *parent = nullptr);

    void setKind(JobKind kind);

    /// The plan as it stands. Fails with InvalidInput, naming what is missing.
    [[nodiscard]] Result<jobs::JobPlan> plan() const;

    /// What the person called the job; may be empty.
    [[nodiscard]] QString title() const;

    void setSelector(const QString &selector);
    /// As it was typed, whether or not it can be read.
    [[nodiscard]] QString selector() const;

    /// Takes all parameters from `plan`.
    void fill(const jobs::JobPlan &plan, const QString &title);

    /// As much as can be read now, for an unsent draft; plan() says whether it is complete.
    [[nodiscard]] jobs::JobPlan draft() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *buildKinds();
    [[nodiscard]] QWidget *buildFields(const QStringList &operators);
    void buildDownloadFields();
    void showWhatApplies();
    void showFault();
    void chooseTable();
    void importCodes();
    void readCodes(const QString &path);
    void tellOfFile(const QString &path, const Error &error);
    void countCodes();
    /// What of the plan cannot be mistyped.
    [[nodiscard]] jobs::JobPlan plainPlan() const;
    [[nodiscard]] Result<jobs::JobPlan> rawPlan() const;

    Services m_services;
    JobKind m_kind = JobKind::Audit;
    jobs::ProfileSelector m_table; ///< read from a file; stands for the selector while it is not empty
    QButtonGroup *m_kinds;
    QLabel *m_description;
    QFormLayout *m_form;
    QComboBox *m_selector;
    QWidget *m_selectorRow;
    QCheckBox *m_rollback;
    QCheckBox *m_verify;
    QWidget *m_codeRow;
    QLabel *m_codes;
    QCheckBox *m_boundOnly;
    QLineEdit *m_eimId;
    QPlainTextEdit *m_configuration;
    SequenceEditor *m_steps;
    QLineEdit *m_title;
    Banner *m_fault;
};

} // namespace longreach
